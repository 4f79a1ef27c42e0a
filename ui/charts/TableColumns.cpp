// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TableColumns.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int titlePixels = 11;
constexpr int titlePadding = 24; // both sides, as in the style sheet
constexpr int sortArrow = 14;
constexpr int cellPadding = 26;
constexpr int iconWidth = 22;
constexpr int rowsMeasured = 60; // from the top: a long history must not cost time here

int widestCell(const QTableView &table, int column)
{
    const QAbstractItemModel &model = *table.model();
    int widest = 0;
    for (int row = 0; row < std::min(model.rowCount(), rowsMeasured); ++row) {
        const QModelIndex index = model.index(row, column);
        const QVariant own = index.data(Qt::FontRole);
        const QFontMetrics metrics(own.isValid() ? own.value<QFont>().resolve(table.font()) : table.font());
        const int icon = index.data(Qt::DecorationRole).isValid() ? iconWidth : 0;
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()) + icon + cellPadding);
    }
    return widest;
}

} // namespace

void fitColumns(QTableView *table, int stretch, int widest)
{
    QHeaderView *header = table->horizontalHeader();
    QFont font = table->font();
    font.setPixelSize(titlePixels);
    const QFontMetrics titles(font);
    for (int column = 0; column < header->count(); ++column) {
        if (column == stretch) {
            header->setSectionResizeMode(column, QHeaderView::Stretch);
            continue;
        }
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        const QString title = table->model()->headerData(column, Qt::Horizontal).toString();
        const bool sorted = table->isSortingEnabled() && header->sortIndicatorSection() == column;
        int wanted = widestCell(*table, column);
        if (!header->isHidden())
            wanted = std::max(wanted, titles.horizontalAdvance(title) + titlePadding + (sorted ? sortArrow : 0));
        header->resizeSection(column, std::min(wanted, widest));
    }
}

} // namespace laari::ui
