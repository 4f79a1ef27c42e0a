// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace laari::ui {

/// The accounts that stand in no field.
class NotKnownModel final : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        GapsRole,              ///< QStringList: what is missing, most telling first
    };

    using QAbstractListModel::QAbstractListModel;
    void setRows(const std::vector<insight::PortfolioRow> &rows, Day today, Day earlier);
    void retranslate();
    std::optional<int> rowOf(AccountId account) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<insight::PortfolioRow> m_rows;
    Day m_today;
    Day m_earlier;
};

} // namespace laari::ui
