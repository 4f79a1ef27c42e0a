// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TableColumns.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QStyleOptionHeader>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace laari::ui {

namespace {

constexpr int titlePixels = 11; // as in the style sheet
constexpr int titleSlack = 4;
constexpr int cellPadding = 26;
constexpr int iconWidth = 22;
// From the top: a long history must not cost time here. More of what is cut where they are too few.
constexpr int rowsMeasured = 60;
constexpr int flexibleRowsMeasured = 400;

int widestCell(const QTableView &table, int column, int rows)
{
    const QAbstractItemModel &model = *table.model();
    int widest = 0;
    for (int row = 0; row < std::min(model.rowCount(), rows); ++row) {
        if (table.columnSpan(row, column) > 1)
            continue; // it has the room of its neighbours
        const QModelIndex index = model.index(row, column);
        const QVariant own = index.data(Qt::FontRole);
        const QFontMetrics metrics(own.isValid() ? own.value<QFont>().resolve(table.font()) : table.font());
        const int icon = index.data(Qt::DecorationRole).isValid() ? iconWidth : 0;
        widest = std::max(widest, metrics.horizontalAdvance(index.data().toString()) + icon + cellPadding);
    }
    return widest;
}

/// What the style leaves free around a title counts too: it keeps room for the sort arrow, sorted by or not.
int titleWidth(const QTableView &table, int column)
{
    const QHeaderView *header = table.horizontalHeader();
    if (header->isHidden())
        return 0;
    constexpr int wide = 1000;
    QStyleOptionHeaderV2 option;
    option.initFrom(header);
    option.rect = QRect(0, 0, wide, 32);
    option.state |= QStyle::State_Horizontal;
    option.orientation = Qt::Horizontal;
    option.section = column;
    const QStyle &style = *header->style();
    const int around = wide - style.subElementRect(QStyle::SE_HeaderLabel, &option, header).width() +
                       style.subElementRect(QStyle::SE_HeaderArrow, &option, header).width();
    QFont font = header->font();
    font.setPixelSize(titlePixels);
    const QString title = table.model()->headerData(column, Qt::Horizontal).toString();
    return QFontMetrics(font).horizontalAdvance(title) + around + titleSlack;
}

} // namespace

ColumnKeeper::ColumnKeeper(QTableView *table) : QObject(table), m_table(*table)
{
    table->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    table->viewport()->installEventFilter(this);
}

bool ColumnKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void ColumnKeeper::fit(const ColumnRule &rule)
{
    m_rule = rule;
    QHeaderView *header = m_table.horizontalHeader();
    m_wanted.assign(size_t(header->count()), 0);
    for (int column = 0; column < header->count(); ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        if (column != rule.flexible && !header->isSectionHidden(column))
            m_wanted[size_t(column)] = std::max({std::min(widestCell(m_table, column, rowsMeasured), rule.others),
                                                 titleWidth(m_table, column), header->minimumSectionSize()});
    }
    const int wanted =
        std::max(widestCell(m_table, rule.flexible, flexibleRowsMeasured), titleWidth(m_table, rule.flexible));
    m_most = std::clamp(wanted, rule.least, rule.most);
    share();
}

void ColumnKeeper::share()
{
    QHeaderView *header = m_table.horizontalHeader();
    if (int(m_wanted.size()) != header->count())
        return; // not fitted yet
    const auto behind = m_wanted.begin() + m_rule.flexible + 1;
    const int wanted = std::accumulate(m_wanted.begin(), m_wanted.end(), 0);
    const int wantedBehind = std::accumulate(behind, m_wanted.end(), 0);
    const int left = m_table.viewport()->width() - wanted;
    const int flexible = wantedBehind > 0 ? std::clamp(left, m_rule.least, m_most) : std::max(left, m_rule.least);
    int rest = std::max(0, left - flexible);
    int restBehind = wantedBehind;
    for (int column = 0; column < header->count(); ++column) {
        int width = column == m_rule.flexible ? flexible : m_wanted[size_t(column)];
        if (header->isSectionHidden(column))
            continue;
        if (column > m_rule.flexible && restBehind > 0) {
            const int extra = rest * width / restBehind; // the last one takes what rounding leaves
            restBehind -= width;
            rest -= extra;
            width += extra;
        }
        header->resizeSection(column, width);
    }
}

void fitColumns(QTableView *table, const ColumnRule &rule)
{
    auto *keeper = table->findChild<ColumnKeeper *>(QString(), Qt::FindDirectChildrenOnly);
    if (!keeper)
        keeper = new ColumnKeeper(table);
    keeper->fit(rule);
}

} // namespace laari::ui
