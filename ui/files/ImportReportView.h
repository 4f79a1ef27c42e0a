// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"

#include <QWidget>

#include <array>
#include <optional>

class QGridLayout;
class QLabel;
class QTableView;

namespace laari::ui {

class ImportRefusalsModel;
class SectionTitle;

/// What an import will do or has done: counts of each kind, and the records left out with the reason.
class ImportReportView final : public QWidget {
    Q_OBJECT

public:
    enum class Tense { WillDo, Done };

    explicit ImportReportView(QWidget *parent = nullptr);

    void setReport(const exchange::ImportReport &report, Tense tense);
    void retranslate();
    /// The whole as text to keep or send: a line a row, tabs between.
    QString asText() const;

private:
    static constexpr int kinds = 3;
    static constexpr int figures = 5; ///< read, new, changed, known, refused

    using Figures = std::array<qint64, figures>;
    std::array<Figures, kinds> counted() const;
    static QString kindName(int kind);
    QString figureName(int figure) const;
    QString summary() const;

    exchange::ImportReport m_report;
    Tense m_tense = Tense::WillDo;
    SectionTitle *m_title;
    QLabel *m_summary;
    std::array<QLabel *, figures> m_headers;
    std::array<QLabel *, kinds> m_kinds;
    std::array<std::array<QLabel *, figures>, kinds> m_cells;
    QLabel *m_unused;
    SectionTitle *m_refusalsTitle;
    QTableView *m_refusals;
    ImportRefusalsModel *m_model;
};

} // namespace laari::ui
