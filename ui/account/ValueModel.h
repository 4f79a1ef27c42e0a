// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ValueGaps.h"
#include "ui/account/TabModel.h"

namespace laari::ui {

class Theme;

/// What the account values: a row for each driver and role, the largest gap first; one for a driver of which nobody has
/// said anything.
class ValueModel final : public TabModel {
    Q_OBJECT

public:
    enum Column { Driver, Who, Scale, Gap, Cost };

    explicit ValueModel(Theme &theme, QObject *parent = nullptr) : TabModel(parent), m_theme(theme) {}

    void setValues(std::vector<insight::ValueOfDriver> values);
    /// Null: nobody has said anything of the driver of this row.
    const insight::ValueOfRole *role(const QModelIndex &index) const;
    bool beginsDriver(int row) const; ///< the first row of its driver

    static QString nameOf(const ValueDriver &driver); ///< in the chosen language
    /// "2 decision makers"
    static QString peopleOf(Role role, int people);

protected:
    int rows() const override { return int(m_rows.size()); }
    int columns() const override { return Cost + 1; }
    QVariant cell(int row, int column, int role) const override;
    QString title(int column) const override;
    QString titleTip(int column) const override;
    bool isNumber(int column) const override { return column == Gap || column == Cost; }
    QVariant titlesLeaving(int column) const override;

private:
    struct Row {
        size_t value = 0;
        std::optional<size_t> role;
    };
    QString text(const Row &row, int column) const;
    QVariant leaving(const Row &row, int column) const; ///< as CellsOut::Role says
    QString tip(const Row &row, int column) const;
    const insight::ValueOfRole *roleOf(const Row &row) const;

    Theme &m_theme;
    std::vector<insight::ValueOfDriver> m_values;
    std::vector<Row> m_rows;
};

} // namespace laari::ui
