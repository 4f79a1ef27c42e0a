// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/EmotionMapModel.h"

#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

namespace {

/// Which way an emotion points, before its name.
QString signOf(Valence valence)
{
    switch (valence) {
    case Valence::Positive: return QStringLiteral("+ ");
    case Valence::Negative: return QStringLiteral("\u2212 ");
    case Valence::Neutral: break;
    }
    return QStringLiteral("\u00b7 ");
}

} // namespace

void EmotionMapModel::setMap(insight::EmotionMap map, bool ofOne)
{
    beginResetModel();
    m_map = std::move(map);
    m_ofOne = ofOne;
    m_largestShare = 0;
    for (const insight::EmotionRow &row : m_map.rows)
        for (const insight::EmotionCell &each : row.cells)
            m_largestShare = std::max(m_largestShare, each.share());
    endResetModel();
}

const insight::EmotionCell *EmotionMapModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    return &m_map.at({size_t(index.row()), size_t(index.column())});
}

bool EmotionMapModel::isNegative(const QModelIndex &index) const
{
    return cell(index) && m_map.rows[size_t(index.row())].emotion.valence == Valence::Negative;
}

QString EmotionMapModel::columnWord(size_t column) const
{
    const insight::EmotionColumn &kind = m_map.columns[column];
    if (kind.channel)
        return Words::of(*kind.channel);
    //: column of a map of emotions: of all touchpoints, whatever their kind
    return kind.journeyStage ? Words::of(*kind.journeyStage) : tr("All");
}

QModelIndex EmotionMapModel::find(ListItemId emotion, const insight::EmotionColumn &column) const
{
    const auto stageOf = [](const insight::EmotionColumn &each) {
        return each.journeyStage ? each.journeyStage->id : ListItemId{};
    };
    for (size_t row = 0; row < m_map.rows.size(); ++row)
        for (size_t i = 0; i < m_map.columns.size(); ++i)
            if (m_map.rows[row].emotion.id == emotion && m_map.columns[i].channel == column.channel &&
                stageOf(m_map.columns[i]) == stageOf(column))
                return index(int(row), int(i));
    return {};
}

QString EmotionMapModel::verdict(const insight::EmotionCell &cell, bool negative) const
{
    switch (cell.gap) {
    case insight::EmotionGap::NoGoal: return {};
    case insight::EmotionGap::Unknown:
        return negative ? tr("to be removed, nothing is known yet") : tr("wanted, nothing is known yet");
    case insight::EmotionGap::Met: return negative ? tr("to be removed, and not felt") : tr("wanted, and felt");
    case insight::EmotionGap::Missing: return tr("wanted, not felt");
    case insight::EmotionGap::Rare: return tr("wanted, felt rarely");
    case insight::EmotionGap::StillFelt: return tr("to be removed, still felt");
    }
    return {};
}

QString EmotionMapModel::name(const QModelIndex &index) const
{
    if (!cell(index))
        return {};
    const QString emotion = Words::of(m_map.rows[size_t(index.row())].emotion);
    //: an emotion, and the kind of touchpoint at which it is asked about: "Valued, Visit"
    return tr("%1, %2").arg(emotion, columnWord(size_t(index.column())));
}

QString EmotionMapModel::sentence(const QModelIndex &index) const
{
    const insight::EmotionCell *each = cell(index);
    if (!each)
        return {};
    QString text = name(index) + QStringLiteral(": ");
    if (each->named == 0)
        text += tr("no touchpoint with a named emotion");
    else
        //: how often an emotion was felt: "3 of 12 touchpoints (25 %)"
        text +=
            tr("%1 of %n touchpoints (%2)", nullptr, each->named).arg(each->felt).arg(Format::percent(each->share()));
    const QString told = verdict(*each, isNegative(index));
    if (told.isEmpty())
        return text;
    text += QStringLiteral("; ") + told;
    if (!m_ofOne)
        //: where so many accounts have the goal: "(a goal at 3 accounts: 2 of 9)"
        text += QLatin1Char(' ') + tr("(a goal at %n accounts, there %1/%2)", nullptr, each->accountsWanting)
                                       .arg(each->feltWhereWanted)
                                       .arg(each->namedWhereWanted);
    return text;
}

void EmotionMapModel::refreshTexts()
{
    if (m_map.rows.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

int EmotionMapModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.rows.size());
}

int EmotionMapModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_map.columns.size());
}

QVariant EmotionMapModel::data(const QModelIndex &index, int role) const
{
    const insight::EmotionCell *each = cell(index);
    if (!each)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        // Where something was felt at all, or should have been, nought is a finding.
        return each->felt > 0 || each->accountsWanting > 0 ? QString::number(each->felt) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return sentence(index);
    case Qt::TextAlignmentRole: return int(Qt::AlignCenter);
    default: return {};
    }
}

QVariant EmotionMapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool across = orientation == Qt::Horizontal;
    if (section < 0 || section >= (across ? columnCount() : rowCount()))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(across ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeft);
    if (!across && role == CellsOut::Role) // a sign would make a formula of it
        return Words::of(m_map.rows[size_t(section)].emotion);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (across)
        return columnWord(size_t(section));
    const ListItem &emotion = m_map.rows[size_t(section)].emotion;
    return signOf(emotion.valence) + Words::of(emotion);
}

} // namespace laari::ui
