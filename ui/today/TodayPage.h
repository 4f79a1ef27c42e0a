// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Attention.h"
#include "core/store/Book.h"
#include "ui/common/UiContext.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QMenu;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace laari::ui {

class ChoiceRow;
class ElidedLabel;
class EmptyState;
class TodayFeed;
class TodayModel;

/// What needs me now, most urgent first, each with its one obvious action; can be put off or seen to.
class TodayPage final : public QWidget {
    Q_OBJECT

public:
    /// `readyToWrite` is asked before anything is set aside or done. All outlive the page.
    TodayPage(Book &book, UiContext &context, TodayFeed &feed, std::function<bool()> readyToWrite,
              QWidget *parent = nullptr);

    std::optional<AccountId> selectedAccount() const;
    void seeTo();          ///< the row at hand
    void putOff(int days); ///< the same
    bool editSelected();   ///< a follow-up. False: the row at hand is none

Q_SIGNALS:
    void selectionChanged();
    /// The one action of an item that this page cannot do by itself: everything but finishing a follow-up.
    void actionRequested(const laari::insight::AttentionItem &item);
    void recoveryRequested(const laari::insight::AttentionItem &item); ///< that mends what opened a case
    void accountActivated(laari::AccountId account);
    void newFollowUpRequested();
    void newAccountRequested();
    void editFollowUpRequested(laari::FollowUpId followUp);

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void connectParts();
    void retranslate();
    bool hasAccounts() const;
    void fill();
    void fitColumns();
    void showButtons();
    void tellTime();
    /// A copy: what is asked of the user meanwhile may fill the table anew.
    std::optional<insight::AttentionItem> selected() const;
    void act();
    void told(const Result<void> &written);
    void openMenu(const QPoint &position);

    Book &m_book;
    UiContext &m_context;
    TodayFeed &m_feed;
    std::function<bool()> m_readyToWrite;
    TodayModel *m_model;
    QLabel *m_title;
    ElidedLabel *m_summary;
    ChoiceRow *m_whose;
    QPushButton *m_new;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QWidget *m_bar; ///< what can be done with the row at hand
    QPushButton *m_show;
    QPushButton *m_seen;
    QPushButton *m_putOff;
    QPushButton *m_act;
    QMenu *m_putOffMenu;
    QElapsedTimer m_clicked; ///< since the last click on an action
};

} // namespace laari::ui
