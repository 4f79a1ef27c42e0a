// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountFigures.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

namespace laari::ui {

/// The accounts as a table; texts in the chosen language, numbers as the user writes them.
class AccountsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Stage, Owner, Trust, Cx, Layers, Trend, Deciders, LastContact, Revenue, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< a text or a number; invalid: not known, sorted behind all others
        FilterRole,              ///< name, owner and industry
        IdRole,                  ///< qint64
        RowRole,                 ///< const insight::AccountRow *, valid until the next setRows()
        TrendRole,               ///< const std::vector<float> *, as long; empty: nothing known
    };
    /// Gives the sparkline of an account; asked for those that come into view, once each.
    using TrendOf = std::function<std::vector<float>(AccountId)>;

    explicit AccountsModel(TrendOf trendOf, QObject *parent = nullptr);

    /// Keeps the rows (and so a selection) where only figures changed.
    void setRows(std::vector<insight::AccountRow> rows, Day today);
    const std::vector<insight::AccountRow> &rows() const { return m_rows; }
    void retranslate();
    static QString columnName(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const std::vector<float> &trend(size_t row) const;
    QString spokenTrend(size_t row) const;
    QString text(const insight::AccountRow &row, Column column) const;
    QString spoken(const insight::AccountRow &row, Column column) const;
    QString toolTip(const insight::AccountRow &row, Column column) const;
    QVariant leaving(const insight::AccountRow &row, Column column) const; ///< as CellsOut::Role says
    QVariant sortKey(const insight::AccountRow &row, Column column) const;

    TrendOf m_trendOf;
    std::vector<insight::AccountRow> m_rows;
    mutable std::vector<std::optional<std::vector<float>>> m_trends; ///< a row each
    Day m_today;
};

} // namespace laari::ui
