// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace laari::ui {

/// How the columns of a table share its width.
struct ColumnRule {
    int flexible = 0; ///< the column that takes what the others leave, as far as its cells want it
    int least = 140;  ///< of the flexible one: below it the table scrolls
    int most = 900;   ///< of the flexible one; the columns behind it share the rest: no row is torn apart
    int others = 260; ///< none of the others wants more for its cells
};

/// Every column as wide as its title and its cells want and not wider, `rule.flexible` as wide as is left; again
/// whenever the table's width differs. Tighter than QTableView::resizeColumnsToContents, which leaves room for a
/// second sort arrow in each.
void fitColumns(QTableView *table, const ColumnRule &rule);

/// Does it for fitColumns(), which makes one for each table.
class ColumnKeeper final : public QObject {
    Q_OBJECT

public:
    explicit ColumnKeeper(QTableView *table);
    void fit(const ColumnRule &rule);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void share();

    QTableView &m_table;
    ColumnRule m_rule;
    std::vector<int> m_wanted; ///< 0: hidden, and the flexible one
    int m_most = 0;            ///< of the flexible one
};

} // namespace laari::ui
