// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace laari::ui {

class AccountsModel;
class AccountsSorter;
class ElidedLabel;
class EmptyState;

/// All accounts in a table: sort, filter, choose columns, open one. Keeps itself up to date with the book.
class AccountsPage final : public QWidget {
    Q_OBJECT

public:
    /// `book` and `context` outlive the page.
    AccountsPage(Book &book, UiContext &context, QWidget *parent = nullptr);
    ~AccountsPage() override;

    std::optional<AccountId> selectedAccount() const;
    void select(AccountId account);
    std::vector<AccountId> shownAccounts() const; ///< as they stand in the table
    bool isFiltered() const;
    void focusFilter();
    void refresh(); ///< reads the book again: also when the day has turned

Q_SIGNALS:
    void accountActivated(laari::AccountId account);
    void selectionChanged();
    void newAccountRequested();
    void importRequested();

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate();
    void paintIcons();
    std::vector<float> trendOf(AccountId account) const;
    void refreshSoon();
    void showWhatFits();
    void chooseColumns(const QPoint &position);
    void restoreColumns();
    void fitColumns(); ///< to the words above them and to the window
    void rememberColumns();
    void activate(const QModelIndex &index);

    Book &m_book;
    UiContext &m_context;
    AccountsModel *m_model;
    AccountsSorter *m_sorter;
    QLabel *m_title;
    ElidedLabel *m_summary;
    QLineEdit *m_filter;
    QPushButton *m_columns;
    QPushButton *m_new;
    QTableView *m_table;
    EmptyState *m_empty;
    EmptyState *m_none;
    QStackedLayout *m_stack;
    bool m_stale = false;
    bool m_queued = false;
    bool m_restoring = false;
    bool m_ownWidths = false; ///< the user has set widths: leave them alone
};

} // namespace laari::ui
