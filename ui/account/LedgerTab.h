// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"

class QStackedWidget;
class QTableView;

namespace laari {
class Book;
}

namespace laari::ui {

struct UiContext;
class EmptyState;
class LedgerModel;

/// The bank statement of the reservoir, newest first.
class LedgerTab final : public AccountTab {
    Q_OBJECT

public:
    LedgerTab(const Book &book, UiContext &context, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void spanFading();

    const Book &m_book;
    UiContext &m_context;
    AccountDataPtr m_data;
    bool m_stale = true;
    LedgerModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace laari::ui
