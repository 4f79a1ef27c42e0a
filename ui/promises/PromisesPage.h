// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Promise.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace laari::ui {

class ChoiceRow;
class ElidedLabel;
class EmptyState;
class PromiseRatesView;
class PromisesModel;

/// What we have promised: everything open, late first, or what was settled within a year; and how promises are kept.
class PromisesPage final : public QWidget {
    Q_OBJECT

public:
    /// `readyToWrite` is asked before anything is written. All outlive the page.
    PromisesPage(Book &book, UiContext &context, std::function<bool()> readyToWrite, QWidget *parent = nullptr);

    std::optional<AccountId> selectedAccount() const;
    bool editSelected(); ///< False: the row at hand is no promise to an account
    void refresh();
    void select(PromiseId promise); ///< nothing where it is not in sight

Q_SIGNALS:
    void selectionChanged();
    void accountActivated(laari::AccountId account);
    void newPromiseRequested();
    void newAccountRequested();
    void editPromiseRequested(laari::PromiseId promise);
    void settlePromiseRequested(laari::PromiseId promise);

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void connectParts();
    void retranslate();
    void fill();
    void showButtons();
    void act(); ///< what Enter does
    void settle();
    void keepToday();
    void reopen();
    void extend();
    void takeBack();
    void openMenu(const QPoint &position);
    void told(const Result<void> &written);
    bool knowsMine() const;
    bool hasAccounts() const;

    Book &m_book;
    UiContext &m_context;
    std::function<bool()> m_readyToWrite;
    PromisesModel *m_model;
    QLabel *m_title;
    ElidedLabel *m_summary;
    ChoiceRow *m_state;
    ChoiceRow *m_whose;
    QPushButton *m_new;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QWidget *m_bar;
    QPushButton *m_show;
    QPushButton *m_takeBack;
    QPushButton *m_extend;
    QPushButton *m_edit;
    QPushButton *m_reopen;
    QPushButton *m_kept;
    QPushButton *m_settle;
    PromiseRatesView *m_rates;
    std::optional<OwnPersonId> m_author;
    int m_open = 0;
    int m_late = 0;
    bool m_stale = true; ///< the book changed while the page was not seen
};

} // namespace laari::ui
