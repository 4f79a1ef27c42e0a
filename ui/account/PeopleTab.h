// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;
class QResizeEvent;
class QTableView;

namespace laari::ui {

class EmptyState;
class PeopleModel;
class RoleDistribution;
class Theme;

/// The customer's people and how trust is spread over them.
class PeopleTab final : public AccountTab {
    Q_OBJECT

public:
    explicit PeopleTab(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;
    void select(StakeholderId person);
    QWidget *corner() const override { return m_corner; }
    bool editSelected() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void shareWidth();
    void showDistribution();

    AccountDataPtr m_data;
    PeopleModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_table;
    RoleDistribution *m_distribution;
    QLabel *m_distributionTitle;
    QWidget *m_side; ///< holds both
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_corner;
    QCheckBox *m_figures;
    QPushButton *m_edit;
    QPushButton *m_add;
};

} // namespace laari::ui
