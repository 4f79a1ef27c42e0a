// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Attention.h"

#include <QAbstractTableModel>
#include <QDateTime>

#include <vector>

namespace laari::ui {

/// What asks for attention, a row each.
class TodayModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Where, When, Action, ColumnCount };
    enum Roles { DetailRole = Qt::UserRole, LateRole, KindRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<insight::AttentionItem> items, const QDateTime &now);
    void refreshTexts(const QDateTime &now);
    const insight::AttentionItem &item(int row) const { return m_items[size_t(row)]; }
    /// The row of the same thing; -1: it is gone.
    int rowOf(const insight::AttentionItem &item) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const insight::AttentionItem &item, int column) const;

    std::vector<insight::AttentionItem> m_items;
    QDateTime m_now;
};

} // namespace laari::ui
