// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace laari::ui {

/// Sorts accounts as the chosen language does (å, ä, ö last in Finnish), numbers by value, what is not known always
/// last; shows those whose name, owner or industry match what was typed.
class AccountsSorter final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit AccountsSorter(QObject *parent = nullptr);
    void setTyped(const QString &typed);
    void takeLanguage(); ///< the collation of QLocale's default, which the language controller has set

private:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

    QCollator m_collator;
    QString m_typed;
};

} // namespace laari::ui
