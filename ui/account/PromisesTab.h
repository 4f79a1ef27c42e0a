// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace laari::ui {

class EmptyState;
class PromisesModel;
class Theme;

/// What was promised to the account, open and settled, and how much of it was kept in time.
class PromisesTab final : public AccountTab {
    Q_OBJECT

public:
    explicit PromisesTab(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    QWidget *corner() const override { return m_corner; }
    bool editSelected() override;

private:
    void updateButtons();
    void settle();
    void reopen();

    PromisesModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_corner;
    QLabel *m_rate;
    QPushButton *m_settle;
    QPushButton *m_reopen;
    QPushButton *m_edit;
    QPushButton *m_add;
    insight::PromiseCount m_count;
    int m_open = 0;
};

} // namespace laari::ui
