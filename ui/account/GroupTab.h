// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountTab.h"

class QTableView;

namespace laari::ui {

class ElidedLabel;
class GroupModel;
class Theme;

/// The accounts below this one: pooled by revenue in a line, and one by one. Enter opens one. Shown only where there
/// are any.
class GroupTab final : public AccountTab {
    Q_OBJECT

public:
    explicit GroupTab(Theme &theme, QWidget *parent = nullptr);

    void setData(const AccountDataPtr &data) override;
    void retranslate() override;
    QString title() const override;

private:
    void showPool();

    AccountDataPtr m_data;
    GroupModel *m_model;
    ElidedLabel *m_pool;
    QTableView *m_table;
};

} // namespace laari::ui
