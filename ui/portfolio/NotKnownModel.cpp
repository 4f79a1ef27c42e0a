// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/NotKnownModel.h"

#include "ui/charts/PortfolioWords.h"

#include <algorithm>

namespace laari::ui {

void NotKnownModel::setRows(const std::vector<insight::PortfolioRow> &rows, Day today, Day earlier)
{
    beginResetModel();
    m_today = today;
    m_earlier = earlier;
    m_rows.clear();
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(m_rows),
                 [](const insight::PortfolioRow &row) { return row.field == insight::PortfolioField::NotKnownYet; });
    endResetModel();
}

void NotKnownModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

std::optional<int> NotKnownModel::rowOf(AccountId account) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.id == account; });
    if (found == m_rows.end())
        return std::nullopt;
    return int(found - m_rows.begin());
}

int NotKnownModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant NotKnownModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const insight::PortfolioRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole: return PortfolioWords::spoken(row);
    case Qt::ToolTipRole: return PortfolioWords::card(row, m_today, m_earlier);
    case IdRole: return row.id.value;
    case GapsRole: return PortfolioWords::gapLines(row);
    default: return {};
    }
}

} // namespace laari::ui
