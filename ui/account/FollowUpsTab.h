// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace laari::ui {

class EmptyState;
class FollowUpsModel;
class GoalStrip;
struct UiContext;

/// What is to be done for the account: the goal it leads to, its cases, and what was agreed, open and done.
class FollowUpsTab final : public AccountTab {
    Q_OBJECT

public:
    explicit FollowUpsTab(UiContext &context, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    QWidget *corner() const override { return m_corner; }
    int leastHeight() const override;
    bool editSelected() override;

private:
    void updateButtons();
    void turn();
    void nameTurn();

    GoalStrip *m_goal;
    FollowUpsModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_corner;
    QPushButton *m_done;
    QPushButton *m_edit;
    QPushButton *m_add;
    int m_open = 0;
};

} // namespace laari::ui
