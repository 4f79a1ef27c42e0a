// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/insight/ChangeStory.h"
#include "ui/account/AccountTab.h"

#include <optional>

class QLabel;
class QStackedWidget;
class QTableView;

namespace laari {
class Book;
}

namespace laari::ui {

struct UiContext;
class DateField;
class EmptyState;
class WhyModel;

/// Why it changed: in sentences, and as the five largest causes since a date, each leading to its touchpoint.
class WhyTab final : public AccountTab {
    Q_OBJECT

public:
    WhyTab(const Book &book, UiContext &context, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    QWidget *corner() const override { return m_corner; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void openEntry(trust::EntryId entry);
    void showSum(const std::vector<trust::EntryId> &entries);
    void takeSince();
    Day earliest() const;
    void showProblem();
    void compute();
    void showTotal();
    void showStory();

    const Book &m_book;
    UiContext &m_context;
    AccountDataPtr m_data;
    bool m_stale = true;
    std::optional<insight::ChangeStory> m_story;
    Day m_from;                     ///< what is shown begins there
    std::optional<Error> m_problem; ///< with what was typed for it
    QLabel *m_problemText;
    QLabel *m_sentences; ///< the same in words, each cause a link to its touchpoint
    WhyModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_corner;
    QLabel *m_total; ///< beside the date: the table's last row is often out of sight
    QLabel *m_sinceLabel;
    DateField *m_since;
};

} // namespace laari::ui
