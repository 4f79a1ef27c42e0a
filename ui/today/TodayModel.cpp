// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayModel.h"

#include "ui/common/CellsOut.h"
#include "ui/today/TodayWords.h"

#include <algorithm>
#include <tuple>

namespace laari::ui {

using insight::AttentionItem;

void TodayModel::setItems(std::vector<AttentionItem> items, const QDateTime &now)
{
    beginResetModel();
    m_items = std::move(items);
    m_now = now;
    endResetModel();
}

void TodayModel::refreshTexts(const QDateTime &now)
{
    m_now = now;
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int TodayModel::rowOf(const AttentionItem &item) const
{
    const auto key = [](const AttentionItem &each) {
        return std::tuple(each.kind, each.account, each.person, each.touchpoint, each.followUp,
                          each.loopCase ? each.loopCase->id : CaseId{}, each.review);
    };
    const auto found = std::ranges::find_if(m_items, [&](const AttentionItem &each) { return key(each) == key(item); });
    return found == m_items.end() ? -1 : int(found - m_items.begin());
}

QString TodayModel::text(const AttentionItem &item, int column) const
{
    switch (column) {
    case What: return TodayWords::sentence(item);
    case Where: return item.accountName;
    case When: return TodayWords::when(item, m_now);
    case Action: return TodayWords::action(item);
    default: return {};
    }
}

QVariant TodayModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AttentionItem &item = m_items[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == What ? TodayWords::spoken(item, m_now) : text(item, index.column());
    case Qt::ToolTipRole: return index.column() == Action ? QString() : TodayWords::spoken(item, m_now);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | Qt::AlignLeft);
    case CellsOut::Role:
        if (index.column() != When)
            return {};
        return item.loopCase ? QVariant(item.loopCase->dueAt)
               : item.since  ? QVariant(item.since->toDate())
                             : QVariant();
    case DetailRole: return TodayWords::detail(item);
    case LateRole: return TodayWords::isLate(item, m_now);
    case KindRole: return int(item.kind);
    default: return {};
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("What");
    case Where: return tr("Account");
    case When: return tr("When");
    case Action: return tr("To do");
    default: return {};
    }
}

} // namespace laari::ui
