// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TabModel.h"

#include "ui/common/Theme.h"

#include <QHeaderView>

namespace laari::ui {

namespace {

constexpr int rowPixels = 30;

} // namespace

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

QTableView *makeTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(objectName);
    Theme::setKind(table, "plain");
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(rowPixels);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(64); // a stretched column never shrinks to its dots
    // On the page, not in a card: the header has the page's ground like the rows.
    table->horizontalHeader()->setStyleSheet(
        QStringLiteral("QHeaderView, QHeaderView::section { background: transparent; }"));
    return table;
}

} // namespace laari::ui
