// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"

#include <QAbstractTableModel>
#include <QTableView>

#include <functional>

namespace laari::ui {

/// What the tables of the account page share: the guards, alignment, and begin and end that nobody can forget.
class TabModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Roles { SortRole = Qt::UserRole, IdRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : columns(); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    /// Texts or colours differ: another language, another theme.
    void refreshTexts();

protected:
    void replaceRows(const std::function<void()> &replace);

    virtual int rows() const = 0;
    virtual int columns() const = 0;
    virtual QVariant cell(int row, int column, int role) const = 0;
    virtual QString title(int column) const = 0;
    virtual QString titleTip(int) const { return {}; } ///< of a column: what it counts, where its title is too short
    virtual bool isNumber(int column) const = 0;
    virtual QVariant titlesLeaving(int) const { return {}; } ///< as CellsOut::Role says
};

/// Selects the row of that id in a table over a TabModel, brings it into sight and gives the table the focus. Nothing
/// happens where there is none.
void selectRow(QTableView *table, qint64 id);

} // namespace laari::ui
