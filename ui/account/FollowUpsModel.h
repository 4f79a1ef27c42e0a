// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "ui/account/AccountData.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// What is to be done for the account: its open cases by their clock, what was agreed, open first by due day, and at
/// the end the cases that are closed.
class FollowUpsModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { What, Who, Whom, Due, Done };

    FollowUpsModel(Theme &theme, const Clock &clock, QObject *parent = nullptr)
        : TabModel(parent), m_theme(theme), m_clock(clock)
    {
    }

    void setData(const AccountDataPtr &data);
    /// What stands in the row; null: the other, or nothing.
    const FollowUp *followUp(const QModelIndex &index) const;
    const LoopCase *loopCase(const QModelIndex &index) const;

protected:
    int rows() const override { return m_data ? int(m_data->cases.size() + m_data->followUps.size()) : 0; }
    int columns() const override { return Done + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    bool isNumber(int) const override { return false; }

private:
    const FollowUp *followUpIn(int row) const;
    const LoopCase *caseIn(int row) const;
    QString text(const FollowUp &followUp, int column) const;
    QString text(const LoopCase &loopCase, int column) const;
    QVariant colour(const FollowUp &followUp, int column) const;
    QVariant colour(const LoopCase &loopCase, int column) const;

    Theme &m_theme;
    const Clock &m_clock;
    AccountDataPtr m_data;
    int m_openCases = 0;
};

} // namespace laari::ui
