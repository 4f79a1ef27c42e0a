// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsTable.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>

namespace laari::ui::SettingsTable {

namespace {
constexpr int rowHeight = 32;
constexpr int fewestRows = 2;
constexpr int mostRows = 8;
} // namespace

void prepare(QTableView &table)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false); // Tab leaves the table: the arrows walk in it
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
}

void fitHeight(QTableView &table)
{
    const int rows = std::clamp(table.model()->rowCount(), fewestRows, mostRows);
    table.setFixedHeight(rows * rowHeight + table.horizontalHeader()->sizeHint().height() + 4);
}

bool isEditing(const QTableView &table)
{
    const QWidget *focus = table.focusWidget();
    return focus && focus != &table && focus->hasFocus();
}

} // namespace laari::ui::SettingsTable
