// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/LoopTimes.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

class QLabel;
class QStackedLayout;
class QTableView;

namespace laari::ui {

class Card;
class ChoiceRow;
class EmptyState;
class LoopCasesModel;
class LoopGroupsModel;
class LoopTimesChart;
class SectionTitle;

/// How soon bad moments are seen to: first-response and closing times in working hours, by our function or by account,
/// as distributions beside their target, the same in numbers, and every case. Reads when it is shown.
class LoopTimesView final : public QWidget {
    Q_OBJECT

public:
    LoopTimesView(Book &book, UiContext &context, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    void caseActivated(laari::CaseId id);

private:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void build();
    void showGroups();
    void retranslate();
    QString nameOf(const insight::LoopGroup &group) const;
    Day firstDay() const;

    Book &m_book;
    UiContext &m_context;
    insight::LoopTimes m_times;
    QHash<ListItemId, ListItem> m_functions;
    LoopGroupsModel *m_groups;
    LoopCasesModel *m_cases;
    SectionTitle *m_title;
    QLabel *m_summary;
    ChoiceRow *m_span;
    ChoiceRow *m_measure;
    ChoiceRow *m_by;
    LoopTimesChart *m_chart;
    QLabel *m_key;
    QTableView *m_groupTable;
    SectionTitle *m_casesTitle;
    QTableView *m_caseTable;
    EmptyState *m_empty;
    QWidget *m_content;
    QStackedLayout *m_stack;
};

} // namespace laari::ui
