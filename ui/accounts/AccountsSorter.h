// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/SearchFold.h"

#include <QCollator>
#include <QSortFilterProxyModel>

#include <vector>

namespace laari::ui {

/// Sorts accounts as the chosen language does (å, ä, ö last in Finnish), numbers by value, what is not known always
/// last; shows those whose name, owner or industry match what was typed.
class AccountsSorter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AccountsSorter(QObject *parent = nullptr);
    void setTyped(const QString &typed);
    void takeLanguage(); ///< the collation of QLocale's default, which the language controller has set
    void setSourceModel(QAbstractItemModel *model) override;

private:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    void forget();
    int nameRank(const QModelIndex &index) const;

    QCollator m_collator;
    SearchNeedle m_typed;
    // Of the source's rows, made when first asked for: comparing by the language's rules, and folding, are too slow to
    // be done anew for each comparison.
    mutable std::vector<int> m_nameRanks; ///< in order of name; equal names share one
    mutable std::vector<QString> m_folded;
};

} // namespace laari::ui
