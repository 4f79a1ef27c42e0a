// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountTimeline.h"
#include "core/insight/Portfolio.h"
#include "core/model/Company.h"
#include "ui/charts/ChartPaths.h"
#include "ui/charts/DayText.h"
#include "ui/common/LanguageController.h"
#include "ui/common/ReportKind.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace laari::ui {

/// What a column holds: how it reads on paper, and as what a spreadsheet keeps it.
enum class CellKind {
    Text,
    Whole,   ///< a number without decimals
    Tenths,  ///< with one decimal
    Signed,  ///< with one decimal and its sign
    Points,  ///< of evidence, two decimals; nothing where there are none
    Percent, ///< a share, 0 to 1
    Money,   ///< euros
    Date,
};

/// Where something stands: paper has few columns and puts into one what a spreadsheet counts with in two.
enum class Medium { Both, Paper, Sheet };

struct ReportColumn {
    QString title;
    CellKind kind = CellKind::Text;
    double share = 1; ///< of the width, beside the others'
    Medium medium = Medium::Both;
};

using ReportCell = std::variant<std::monostate, QString, double, Day>;
using ReportRow = std::vector<ReportCell>;

/// As the language of the moment writes it; nothing for nothing.
QString cellText(CellKind kind, const ReportCell &cell);
bool isNumber(CellKind kind); ///< and so stands at the right of its column

struct ReportTable {
    QString name; ///< of its sheet, short
    std::vector<ReportColumn> columns;
    std::vector<ReportRow> rows;
};

/// With the columns that stand there.
ReportTable tableOn(const ReportTable &table, Medium medium);

/// A figure by itself: its caption, how it reads, and as what a spreadsheet keeps it.
struct ReportFigure {
    QString caption;
    QString text;
    CellKind kind = CellKind::Text;
    ReportCell value;         ///< nothing: the text
    bool onSheetOnly = false; ///< where the text of another one says it too
};

/// What can be left out of a report.
enum class ReportPart {
    Chart,
    Why,
    People,
    Promises,
    FollowUps,
    Touchpoints,
    Ledger,
    Surveys,
    Value,
    Accounts,
    NotKnown,
    Participants,
    Decisions,
};

struct ReportSection {
    ReportPart part = ReportPart::Why;
    QString heading;
    QStringList sentences;
    QStringList bullets;
    std::optional<ReportTable> table;
    QString note; ///< small, under it
};

/// What the pictures of an account's report show.
struct AccountPictures {
    trust::Opinion opinion;
    double trust = 50;
    insight::Timeline timeline;
    MarkTexts texts;
    std::vector<ChartPath> paths; ///< to the goal, if there is one
};

struct PortfolioPictures {
    std::vector<insight::PortfolioRow> rows;
    Day today;
    Day earlier;
};

/// A report in words and figures of its language; how it looks on paper and in a spreadsheet is another matter.
struct ReportContent {
    ReportKind kind = ReportKind::Brief;
    Language language = Language::English;
    QString kindName; ///< "Account on a page"
    QString title;    ///< whom it is about
    QString facts;    ///< one line under it
    QString foot;     ///< one line at the end of every page
    QString headline; ///< one sentence, the most telling; may be empty
    Day day;
    Company company;
    std::vector<ReportFigure> figures; ///< the first is the one that matters
    std::vector<ReportSection> sections;
    std::optional<AccountPictures> account;
    std::optional<PortfolioPictures> portfolio;
    std::optional<ReportTable> series; ///< behind the line chart of a spreadsheet: date, trust, CX …

    QString documentTitle() const { return kindName + QStringLiteral(": ") + title; }
};

} // namespace laari::ui
