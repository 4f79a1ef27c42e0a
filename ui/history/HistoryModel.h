// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/History.h"
#include "ui/history/HistoryText.h"

#include <QAbstractTableModel>

#include <vector>

namespace laari::ui {

/// The steps of a history: when, who, what. The text of What is one line; the delegate draws it as several.
class HistoryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(std::vector<insight::HistoryStep> steps);
    void retranslate();

    const std::vector<insight::HistoryStep> &steps() const { return m_steps; }
    QString action(int row) const;
    const std::vector<HistoryLine> &lines(int row) const { return m_lines[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void word();

    std::vector<insight::HistoryStep> m_steps;
    std::vector<std::vector<HistoryLine>> m_lines; ///< of each step, in the language of the moment
};

} // namespace laari::ui
