// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/AccountData.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// The customer's people; trust in a word, with figures only on demand: it is our estimate of a person.
class PeopleModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { Name, Title, Role, Influence, Trust, LastContact, Heard };

    explicit PeopleModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setData(const AccountDataPtr &data);
    void setFiguresShown(bool shown);

protected:
    int rows() const override { return m_data ? int(m_data->figures.people.size()) : 0; }
    int columns() const override { return Heard + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    bool isNumber(int column) const override { return column == Influence; }
    QVariant titlesLeaving(int column) const override;

private:
    QString text(const insight::PersonFigures &person, int column) const;
    QVariant leaving(const insight::PersonFigures &person, int column) const; ///< as CellsOut::Role says
    QString toolTip(const insight::PersonFigures &person, int column) const;
    QVariant sortKey(const insight::PersonFigures &person, int column) const;

    Theme &m_theme;
    AccountDataPtr m_data;
    bool m_figures = false;
};

} // namespace laari::ui
