// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace laari::ui {

/// What the small editable tables of the settings have in common.
namespace SettingsTable {

void prepare(QTableView &table);
/// As high as its rows, between two and eight of them.
void fitHeight(QTableView &table);
/// Whether a cell's editor has the focus.
bool isEditing(const QTableView &table);

} // namespace SettingsTable
} // namespace laari::ui
