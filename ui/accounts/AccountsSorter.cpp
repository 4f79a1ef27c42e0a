// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsSorter.h"

#include "ui/accounts/AccountsModel.h"
#include "ui/common/SearchFold.h"

namespace laari::ui {

AccountsSorter::AccountsSorter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
    takeLanguage();
}

void AccountsSorter::setTyped(const QString &typed)
{
    m_typed = typed;
    invalidateFilter();
}

void AccountsSorter::takeLanguage()
{
    m_collator = QCollator(QLocale());
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_collator.setNumericMode(true);
    invalidate();
}

bool AccountsSorter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
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
        if (order != 0 || left.column() == AccountsModel::Name)
            return order < 0;
    } else if (a.toDouble() != b.toDouble()) {
        return a.toDouble() < b.toDouble();
    }
    // Equal: by name, and that upwards in either direction.
    const int names =
        m_collator.compare(left.siblingAtColumn(AccountsModel::Name).data(AccountsModel::SortRole).toString(),
                           right.siblingAtColumn(AccountsModel::Name).data(AccountsModel::SortRole).toString());
    return sortOrder() == Qt::AscendingOrder ? names < 0 : names > 0;
}

bool AccountsSorter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return searchMatches(m_typed, sourceModel()->index(row, 0, parent).data(AccountsModel::FilterRole).toString());
}

} // namespace laari::ui
