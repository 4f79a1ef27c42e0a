// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// The accounts of a group one by one, each before its children.
class GroupModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { Name, Trust, Cx, People, Deciders, Revenue, LastContact };

    explicit GroupModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setData(const AccountDataPtr &data);

protected:
    int rows() const override { return m_data ? int(m_data->family.members.size()) : 0; }
    int columns() const override { return LastContact + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column != Name && column != LastContact; }
    QVariant titlesLeaving(int column) const override;

private:
    QString text(const insight::FamilyMember &member, int column) const;
    QVariant leaving(const insight::FamilyMember &member, int column) const; ///< as CellsOut::Role says
    bool saysNothing(const insight::FamilyMember &member, int column) const;

    Theme &m_theme;
    AccountDataPtr m_data;
};

} // namespace laari::ui
