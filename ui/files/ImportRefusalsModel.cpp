// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/ImportRefusalsModel.h"

#include "ui/common/ErrorText.h"

namespace laari::ui {

void ImportRefusalsModel::setRefusals(std::vector<exchange::ImportRefusal> refusals)
{
    beginResetModel();
    m_refusals = std::move(refusals);
    endResetModel();
}

void ImportRefusalsModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_refusals.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int ImportRefusalsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refusals.size());
}

int ImportRefusalsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportRefusalsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const exchange::ImportRefusal &refusal = m_refusals[size_t(index.row())];
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && index.column() != Line))
        return {};
    switch (index.column()) {
    case File: return refusal.file;
    case Line: return refusal.line;
    case Reason: return ErrorText::ofRecord(refusal.reason);
    default: return {};
    }
}

QVariant ImportRefusalsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Line ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case File: return tr("File");
    //: of a text file, on which a record begins
    case Line: return tr("Line");
    case Reason: return tr("Why");
    default: return {};
    }
}

} // namespace laari::ui
