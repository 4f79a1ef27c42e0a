// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/ExperienceModel.h"

#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QFont>

namespace laari::ui {

namespace {

/// "3 (13 %)"
QString counted(int part, int whole)
{
    return QStringLiteral("%1 (%2)").arg(Format::number(part), Format::percent(double(part) / whole));
}

/// "Upset 1, Neutral 4": nought is left out.
QString spoken(const std::array<int, 5> &steps)
{
    QStringList parts;
    for (size_t i = 0; i < steps.size(); ++i)
        if (steps[i] > 0)
            parts.append(QStringLiteral("%1 %2").arg(Words::emotion(int(i) + 1)).arg(steps[i]));
    return parts.join(QStringLiteral(", "));
}

} // namespace

void ExperienceModel::setExperience(insight::OwnExperience experience)
{
    beginResetModel();
    m_experience = std::move(experience);
    endResetModel();
}

int ExperienceModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_experience.all.encounters == 0)
        return 0;
    return 1 + int(m_experience.lines.size()) + (m_experience.rest ? 1 : 0);
}

int ExperienceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ExperienceModel::isRest(int row) const
{
    return size_t(row) > m_experience.lines.size();
}

const insight::ExperienceSum &ExperienceModel::sum(int row) const
{
    if (row == 0)
        return m_experience.all;
    return isRest(row) ? *m_experience.rest : m_experience.lines[size_t(row) - 1].sum;
}

QString ExperienceModel::kind(int row) const
{
    if (row == 0)
        return tr("All encounters");
    if (isRest(row))
        return tr("Those under five, together");
    const insight::ExperienceKey &key = m_experience.lines[size_t(row) - 1].key;
    if (const auto *item = std::get_if<ListItem>(&key))
        return Words::of(*item);
    if (const auto *channel = std::get_if<Channel>(&key))
        return Words::of(*channel);
    if (const auto *industry = std::get_if<QString>(&key))
        return *industry;
    if (const auto *half = std::get_if<insight::HalfYear>(&key))
        //: a half-year: number of the half, year
        return tr("%1/%2").arg(half->half).arg(half->year);
    //: of an encounter: its function, stage or industry was not said
    return tr("Not said");
}

const std::array<int, 5> *ExperienceModel::steps(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const insight::ExperienceSum &each = sum(index.row());
    return index.column() == Ours ? &each.ours : index.column() == Theirs ? &each.theirs : nullptr;
}

QString ExperienceModel::text(int row, int column) const
{
    const insight::ExperienceSum &each = sum(row);
    switch (column) {
    case Kind: return kind(row);
    case Encounters: return Format::number(each.encounters);
    case Ours: return spoken(each.ours);
    case Theirs: return spoken(each.theirs);
    case BetterToUs: return counted(each.weFeltBetter, each.encounters);
    case BetterToThem: return counted(each.theyFeltBetter, each.encounters);
    default: return {};
    }
}

QVariant ExperienceModel::leaving(int row, int column) const
{
    const insight::ExperienceSum &each = sum(row);
    const auto steps = [](const std::array<int, 5> &counts) { return QVariantList(counts.begin(), counts.end()); };
    const auto apart = [&each](int part) {
        return QVariantList{part, Format::percent(double(part) / std::max(1, each.encounters))};
    };
    switch (column) {
    case Ours: return steps(each.ours);
    case Theirs: return steps(each.theirs);
    case BetterToUs: return apart(each.weFeltBetter);
    case BetterToThem: return apart(each.theyFeltBetter);
    default: return {};
    }
}

/// A column for each of the five steps, and for a share beside its count.
QStringList ExperienceModel::titlesLeaving(int column) const
{
    const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    if (column == BetterToUs || column == BetterToThem)
        return {title, tr("%1, share", "column: of encounters").arg(title)};
    QStringList titles;
    for (int step = 1; step <= 5; ++step)
        titles << QStringLiteral("%1: %2").arg(title).arg(step);
    return titles;
}

QVariant ExperienceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case CellsOut::Role: return leaving(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Kind ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        if (index.row() == 0) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole: return isRest(index.row()) ? QVariant(m_theme.colours().muted) : QVariant();
    default: return {};
    }
}

QVariant ExperienceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const bool number = section == Encounters || section == BetterToUs || section == BetterToThem;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    const bool apart = section == BetterToUs || section == BetterToThem;
    if (role == Qt::ToolTipRole && apart)
        return tr("By two steps or more");
    if (role == CellsOut::Role && section != Kind && section != Encounters)
        return titlesLeaving(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    //: column: function, channel, stage, industry or half-year
    case Kind: return tr("Encounters of");
    //: column: how many encounters
    case Encounters: return tr("Number");
    case Ours: return tr("How they felt to us");
    case Theirs: return tr("How they went for the customer");
    //: column: encounters that felt better to us than they went for the customer, by two steps or more
    case BetterToUs: return tr("Better to us");
    case BetterToThem: return tr("Better to them");
    default: return {};
    }
}

QString ExperienceModel::summary() const
{
    const insight::ExperienceSum &all = m_experience.all;
    if (all.encounters == 0)
        return {};
    return tr("Of %n encounters %1 felt two steps or more apart: %2 better to us, %3 better to the customer.", nullptr,
              all.encounters)
        .arg(counted(all.apart(), all.encounters), Format::number(all.weFeltBetter),
             Format::number(all.theyFeltBetter));
}

void ExperienceModel::refreshTexts()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

} // namespace laari::ui
