// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryModel.h"

#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"

namespace laari::ui {

namespace {

/// What a note said may have been private then or now: copied out, it is not told.
QString leaving(insight::HistoryStep step)
{
    std::erase_if(step.changes, [](const insight::FieldChange &change) {
        return change.field == insight::HistoryField::Note || change.field == insight::HistoryField::Notes;
    });
    return HistoryText::sentence(step);
}

} // namespace

void HistoryModel::setSteps(std::vector<insight::HistoryStep> steps)
{
    beginResetModel();
    m_steps = std::move(steps);
    word();
    endResetModel();
}

void HistoryModel::word()
{
    m_lines.clear();
    for (const insight::HistoryStep &step : m_steps)
        m_lines.push_back(HistoryText::lines(step));
}

void HistoryModel::retranslate()
{
    word();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_steps.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString HistoryModel::action(int row) const
{
    return HistoryText::action(m_steps[size_t(row)]);
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignTop | Qt::AlignLeft);
    if (role == CellsOut::Role)
        return index.column() == What ? leaving(m_steps[size_t(index.row())]) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    const insight::HistoryStep &step = m_steps[size_t(index.row())];
    switch (index.column()) {
    case When: return Format::dateTime(step.at.toLocalTime());
    case Who: return HistoryText::who(step);
    case What: return HistoryText::sentence(step);
    default: return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    //: in the history: who made the change
    case Who: return tr("Who");
    //: in the history: what was changed
    case What: return tr("What");
    default: return {};
    }
}

} // namespace laari::ui
