// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace laari::ui {

class EmptyState;
class Theme;
class TouchpointsModel;

/// All touchpoints of the account: sort, filter, edit (Enter), delete (Delete).
class TouchpointsTab final : public AccountTab {
    Q_OBJECT

public:
    explicit TouchpointsTab(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    void select(TouchpointId touchpoint); ///< takes away a filter that hides it
    QWidget *corner() const override { return m_corner; }
    bool editSelected() override;
    bool openCaseOfSelected() override;

private:
    TouchpointId selected() const;
    void updateButtons();

    AccountDataPtr m_data;
    TouchpointsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_corner;
    QLineEdit *m_filter;
    QPushButton *m_case;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace laari::ui
