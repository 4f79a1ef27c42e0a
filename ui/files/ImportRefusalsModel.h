// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/Import.h"

#include <QAbstractTableModel>

namespace laari::ui {

/// Records that do not get in: file, line, why.
class ImportRefusalsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { File, Line, Reason, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRefusals(std::vector<exchange::ImportRefusal> refusals);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<exchange::ImportRefusal> m_refusals;
};

} // namespace laari::ui
