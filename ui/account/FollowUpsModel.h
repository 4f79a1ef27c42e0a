// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// What was agreed with the account: open first, by due day.
class FollowUpsModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { What, Who, Whom, Due, Done };

    explicit FollowUpsModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setData(const AccountDataPtr &data);
    const FollowUp *followUp(const QModelIndex &index) const;

protected:
    int rows() const override { return m_data ? int(m_data->followUps.size()) : 0; }
    int columns() const override { return Done + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    bool isNumber(int) const override { return false; }

private:
    QString text(const FollowUp &followUp, int column) const;

    Theme &m_theme;
    AccountDataPtr m_data;
};

} // namespace laari::ui
