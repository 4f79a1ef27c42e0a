// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace laari::ui {

/// Every column as wide as its title and its cells want and not wider, none over `widest`; `stretch` takes what is
/// left. Tighter than QTableView::resizeColumnsToContents, which leaves room for a sort arrow in each.
void fitColumns(QTableView *table, int stretch, int widest = 260);

} // namespace laari::ui
