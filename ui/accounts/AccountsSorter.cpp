// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsSorter.h"

#include "ui/accounts/AccountsModel.h"

#include <algorithm>

namespace laari::ui {

AccountsSorter::AccountsSorter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    takeLanguage();
}

void AccountsSorter::setTyped(const QString &typed)
{
    m_typed = SearchNeedle(typed);
    invalidateFilter();
}

void AccountsSorter::takeLanguage()
{
    m_collator = QCollator(QLocale());
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    forget();
    invalidate();
}

void AccountsSorter::setSourceModel(QAbstractItemModel *model)
{
    // Connected before the base is, so that what it sorts by is forgotten before it sorts.
    connect(model, &QAbstractItemModel::modelReset, this, &AccountsSorter::forget);
    connect(model, &QAbstractItemModel::dataChanged, this, &AccountsSorter::forget);
    forget();
    QSortFilterProxyModel::setSourceModel(model);
}

void AccountsSorter::forget()
{
    m_nameRanks.clear();
    m_folded.clear();
}

int AccountsSorter::nameRank(const QModelIndex &index) const
{
    if (m_nameRanks.empty()) {
        struct Named {
            QCollatorSortKey key;
            size_t row;
        };
        std::vector<Named> names;
        const auto rows = size_t(sourceModel()->rowCount());
        names.reserve(rows);
        for (size_t row = 0; row < rows; ++row) {
            const QModelIndex cell = sourceModel()->index(int(row), AccountsModel::Name);
            names.push_back({m_collator.sortKey(cell.data(AccountsModel::SortRole).toString()), row});
        }
        std::sort(names.begin(), names.end(), [](const Named &a, const Named &b) { return a.key < b.key; });
        m_nameRanks.resize(rows);
        for (size_t i = 0, rank = 0; i < rows; ++i) {
            if (i > 0 && names[i - 1].key < names[i].key)
                rank = i;
            m_nameRanks[names[i].row] = int(rank);
        }
    }
    return m_nameRanks[size_t(index.row())];
}

bool AccountsSorter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.column() == AccountsModel::Name)
        return nameRank(left) < nameRank(right);
    const QVariant a = left.data(AccountsModel::SortRole);
    const QVariant b = right.data(AccountsModel::SortRole);
    if (!a.isValid() || !b.isValid()) {
        // Last in either direction: in a descending table "less" means further down.
        if (a.isValid() == b.isValid())
            return false;
        return sortOrder() == Qt::AscendingOrder ? a.isValid() : b.isValid();
    }
    if (a.userType() == QMetaType::QString) {
        const int order = m_collator.compare(a.toString(), b.toString());
        if (order != 0)
            return order < 0;
    } else if (a.toDouble() != b.toDouble()) {
        return a.toDouble() < b.toDouble();
    }
    // Equal: by name, and that upwards in either direction.
    return sortOrder() == Qt::AscendingOrder ? nameRank(left) < nameRank(right) : nameRank(left) > nameRank(right);
}

bool AccountsSorter::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_folded.empty())
        for (int each = 0; each < sourceModel()->rowCount(); ++each)
            m_folded.push_back(searchFold(sourceModel()->index(each, 0).data(AccountsModel::FilterRole).toString()));
    return m_typed.matches(m_folded[size_t(row)]);
}

} // namespace laari::ui
