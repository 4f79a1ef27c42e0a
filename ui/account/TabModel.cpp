// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TabModel.h"

#include "ui/common/CellsOut.h"

namespace laari::ui {

QVariant TabModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    return cell(index.row(), index.column(), role);
}

QVariant TabModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns())
        return {};
    if (role == Qt::DisplayRole)
        return title(section);
    if (role == CellsOut::Role)
        return titlesLeaving(section);
    if (role == Qt::ToolTipRole && !titleTip(section).isEmpty())
        return titleTip(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

void TabModel::refreshTexts()
{
    if (rows() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columns() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns() - 1);
}

void TabModel::replaceRows(const std::function<void()> &replace)
{
    beginResetModel();
    replace();
    endResetModel();
}

void selectRow(QTableView *table, qint64 id)
{
    const QAbstractItemModel &model = *table->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        if (index.data(TabModel::IdRole).toLongLong() != id)
            continue;
        table->setCurrentIndex(index);
        table->selectRow(row);
        table->scrollTo(index, QAbstractItemView::PositionAtCenter);
        table->setFocus();
        return;
    }
}

} // namespace laari::ui
