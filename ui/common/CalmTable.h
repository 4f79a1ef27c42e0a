// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace laari::ui {

/// A calm table: whole rows, hairlines, no grid, one column that takes the rest of the width. Tab leaves it.
QTableView *makeTable(const QString &objectName, QAbstractItemModel *model, QWidget *parent = nullptr);

} // namespace laari::ui
