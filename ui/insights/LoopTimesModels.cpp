// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/LoopTimesModels.h"

#include "ui/common/CaseWords.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

namespace laari::ui {

namespace {

const QString none = QStringLiteral("–");

QString medianText(const insight::HoursDistribution &distribution)
{
    const auto quartiles = distribution.quartiles();
    return quartiles ? CaseWords::hours(quartiles->median) : none;
}

QString rangeText(const insight::HoursDistribution &distribution)
{
    const auto quartiles = distribution.quartiles();
    return quartiles
               ? QStringLiteral("%1 – %2").arg(CaseWords::hours(quartiles->lower), CaseWords::hours(quartiles->upper))
               : none;
}

QString hoursText(const std::optional<double> &hours)
{
    return hours ? CaseWords::hours(*hours) : none;
}

} // namespace

void LoopGroupsModel::setGroups(std::vector<insight::LoopGroup> groups, QStringList names)
{
    beginResetModel();
    m_groups = std::move(groups);
    m_names = std::move(names);
    endResetModel();
}

void LoopGroupsModel::refreshTexts()
{
    if (!m_groups.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString LoopGroupsModel::text(int row, int column) const
{
    const insight::LoopGroup &group = m_groups[size_t(row)];
    switch (column) {
    case Name: return m_names.value(row);
    case Cases: return Format::number(group.cases);
    case Open: return Format::number(group.open);
    case Response: return medianText(group.toResponse);
    case ResponseRange: return rangeText(group.toResponse);
    case WithinTarget:
        if (const auto share = group.shareWithinTarget())
            //: %1 and %2: how many of how many; %3: as a share
            return tr("%1 of %2, %3")
                .arg(group.withinTarget)
                .arg(group.responded + group.overdue)
                .arg(Format::percent(*share));
        return none;
    case Closing: return medianText(group.toClosing);
    case ClosingRange: return rangeText(group.toClosing);
    default: return {};
    }
}

QVariant LoopGroupsModel::leaving(int row, int column) const
{
    const insight::LoopGroup &group = m_groups[size_t(row)];
    const auto median = [](const insight::HoursDistribution &distribution) {
        const auto quartiles = distribution.quartiles();
        return quartiles ? QVariant(quartiles->median) : QVariant();
    };
    const auto range = [](const insight::HoursDistribution &distribution) {
        const auto quartiles = distribution.quartiles();
        return quartiles ? QVariantList{quartiles->lower, quartiles->upper} : QVariantList();
    };
    switch (column) {
    case Response: return median(group.toResponse);
    case ResponseRange: return range(group.toResponse);
    case WithinTarget:
        if (const auto share = group.shareWithinTarget())
            return QVariantList{group.withinTarget, group.responded + group.overdue, Format::percent(*share)};
        return QVariantList();
    case Closing: return median(group.toClosing);
    case ClosingRange: return range(group.toClosing);
    default: return {};
    }
}

QVariant LoopGroupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(index.row(), index.column());
    case CellsOut::Role: return leaving(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    default: return {};
    }
}

QVariant LoopGroupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == CellsOut::Role) {
        switch (section) {
        case Response: return QStringList(tr("First response, median, h"));
        case ResponseRange:
            return QStringList{tr("First response, lower quartile, h"), tr("First response, upper quartile, h")};
        case WithinTarget: return QStringList{tr("Within target"), tr("Of cases"), tr("Share within target")};
        case Closing: return QStringList(tr("Closing, median, h"));
        case ClosingRange: return QStringList{tr("Closing, lower quartile, h"), tr("Closing, upper quartile, h")};
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Group");
    case Cases: return tr("Cases");
    case Open: return tr("Open");
    case Response: return tr("First response, median");
    //: the range in which the middle half of the cases is
    case ResponseRange: return tr("Middle half");
    case WithinTarget: return tr("Within target");
    case Closing: return tr("Closing, median");
    //: the range in which the middle half of the cases is
    case ClosingRange: return tr("Middle half");
    default: return {};
    }
}

void LoopCasesModel::setRows(std::vector<insight::LoopRow> rows, const QDateTime &now, const WorkingHours &hours)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    m_hours = hours;
    endResetModel();
}

void LoopCasesModel::refreshTexts(const QDateTime &now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

CaseId LoopCasesModel::caseAt(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[size_t(index.row())].loopCase.id : CaseId{};
}

QString LoopCasesModel::text(const insight::LoopRow &row, int column) const
{
    const LoopCase &each = row.loopCase;
    switch (column) {
    case Account: return row.accountName;
    case Person: return row.personName;
    case Reason: return CaseWords::of(each.reason);
    case Opened: return Format::dateTime(each.openedAt.toLocalTime());
    case Response: return hoursText(row.hoursToResponse);
    case Closing: return hoursText(row.hoursToClosing);
    case State:
        if (!each.isOpen())
            return each.outcome ? CaseWords::of(*each.outcome) : QString();
        return QStringLiteral("%1 · %2").arg(
            CaseWords::next(each.next()), CaseWords::standing(each.next(), each.openedAt, each.dueAt, m_now, m_hours));
    default: return {};
    }
}

QVariant LoopCasesModel::leaving(const insight::LoopRow &row, int column)
{
    const auto hours = [](const std::optional<double> &each) { return each ? QVariant(*each) : QVariant(); };
    switch (column) {
    case Opened: return row.loopCase.openedAt;
    case Response: return hours(row.hoursToResponse);
    case Closing: return hours(row.hoursToClosing);
    default: return {};
    }
}

QVariant LoopCasesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const insight::LoopRow &row = m_rows[size_t(index.row())];
    const bool isTime = index.column() == Response || index.column() == Closing;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(row, index.column());
    case CellsOut::Role: return leaving(row, index.column());
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isTime ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ForegroundRole: {
        const bool waits = index.column() == State && row.loopCase.next() == CaseStep::Respond;
        const bool told = index.column() == Response && row.hoursToResponse;
        return (waits || told) && row.loopCase.isLate(m_now) ? QVariant(m_theme.colours().distrust) : QVariant();
    }
    default: return {};
    }
}

QVariant LoopCasesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Response || section == Closing ? Qt::AlignRight : Qt::AlignLeft));
    if (role == CellsOut::Role && section == Response)
        return QStringList(tr("First response, h"));
    if (role == CellsOut::Role && section == Closing)
        return QStringList(tr("Closing, h"));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account: return tr("Account");
    case Person: return tr("Person");
    case Reason: return tr("Why");
    case Opened: return tr("Opened");
    case Response: return tr("First response");
    case Closing: return tr("Closing");
    case State: return tr("Now");
    default: return {};
    }
}

} // namespace laari::ui
