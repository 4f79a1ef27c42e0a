// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/LoopTimes.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <vector>

namespace laari::ui {

class Theme;

/// What the chart draws, in numbers: a row a group, the last of them all together.
class LoopGroupsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Cases, Open, Response, ResponseRange, WithinTarget, Closing, ClosingRange, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setGroups(std::vector<insight::LoopGroup> groups, QStringList names);
    void refreshTexts();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_groups.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    QVariant leaving(int row, int column) const; ///< as CellsOut::Role says

    std::vector<insight::LoopGroup> m_groups;
    QStringList m_names;
};

/// Every case of the time looked at, newest first.
class LoopCasesModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Account, Person, Reason, Opened, Response, Closing, State, ColumnCount };

    explicit LoopCasesModel(Theme &theme, QObject *parent = nullptr) : QAbstractTableModel(parent), m_theme(theme) {}

    void setRows(std::vector<insight::LoopRow> rows, const QDateTime &now, const WorkingHours &hours);
    void refreshTexts(const QDateTime &now);
    CaseId caseAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const insight::LoopRow &row, int column) const;
    static QVariant leaving(const insight::LoopRow &row, int column); ///< as CellsOut::Role says

    Theme &m_theme;
    std::vector<insight::LoopRow> m_rows;
    QDateTime m_now;
    WorkingHours m_hours;
};

} // namespace laari::ui
