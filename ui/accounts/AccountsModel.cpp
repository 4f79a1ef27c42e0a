// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsModel.h"

#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

namespace {

/// What stands in a cell that has nothing to show.
const QString nothing = QStringLiteral("–");

bool isNumber(int column)
{
    switch (column) {
    case AccountsModel::Trust:
    case AccountsModel::Cx:
    case AccountsModel::Deciders:
    case AccountsModel::Revenue: return true;
    default: return false;
    }
}

} // namespace

AccountsModel::AccountsModel(TrendOf trendOf, QObject *parent)
    : QAbstractTableModel(parent), m_trendOf(std::move(trendOf))
{
}

void AccountsModel::setRows(std::vector<insight::AccountRow> rows, Day today)
{
    m_today = today;
    const bool sameAccounts = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                         [](const auto &a, const auto &b) { return a.id == b.id; });
    if (sameAccounts) {
        m_rows = std::move(rows);
        m_trends.assign(m_rows.size(), std::nullopt);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_trends.assign(m_rows.size(), std::nullopt);
    endResetModel();
}

void AccountsModel::retranslate()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

QString AccountsModel::columnName(Column column)
{
    switch (column) {
    case Name: return tr("Account");
    //: Column: prospect, customer, lost, competitor's customer
    case Stage: return tr("Stage");
    case Owner: return tr("Owner");
    //: Column: trust index and its change in 90 days
    case Trust: return tr("Trust index");
    //: Column: customer experience
    case Cx: return tr("CX");
    //: Column: how much is trust, not known and distrust
    case Layers: return tr("Reservoir");
    //: Column: the trust index over the last year, drawn
    case Trend: return tr("Trust in a year");
    //: Column: decision makers known of those expected
    case Deciders: return tr("Deciders");
    case LastContact: return tr("Last contact");
    case Revenue: return tr("Revenue a year");
    case ColumnCount: break;
    }
    return {};
}

int AccountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const insight::AccountRow &row = m_rows[size_t(index.row())];
    const auto column = Column(index.column());
    if (column == Trend && (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole))
        return spokenTrend(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: return toolTip(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SortRole: return sortKey(row, column);
    case CellsOut::Role: return leaving(row, column);
    case FilterRole: return row.name + QLatin1Char(' ') + row.owner + QLatin1Char(' ') + row.industry;
    case IdRole: return row.id.value;
    case RowRole: return QVariant::fromValue(static_cast<const void *>(&row));
    case TrendRole: return QVariant::fromValue(static_cast<const void *>(&trend(size_t(index.row()))));
    default: return {};
    }
}

QVariant AccountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case CellsOut::Role:
        switch (section) {
        case Trust: return QStringList{columnName(Trust), tr("Change in 90 days")};
        case Layers:
            return QStringList{tr("Trust", "layer of the reservoir, %"),
                               tr("Not known yet", "layer of the reservoir, %"),
                               tr("Distrust", "layer of the reservoir, %")};
        case Trend: return QStringList(); // a drawing
        case Deciders: return QStringList{tr("Deciders known"), tr("Deciders expected")};
        case Revenue: return QStringList(tr("Revenue a year, €"));
        default: return {};
        }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return columnName(Column(section));
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        switch (section) {
        case Trust: return tr("Trust index from 0 to 100, and its change in 90 days");
        case Cx: return tr("Customer experience, the momentary line, from 0 to 100");
        case Layers: return tr("Trust, what is not known yet, and distrust: together the whole reservoir");
        case Trend: return tr("The trust index at the ends of the last 26 fortnights");
        case Deciders: return tr("Decision makers with evidence, of those expected");
        default: return columnName(Column(section));
        }
    default: return {};
    }
}

const std::vector<float> &AccountsModel::trend(size_t row) const
{
    std::optional<std::vector<float>> &trend = m_trends[row];
    if (!trend)
        trend = m_trendOf(m_rows[row].id);
    return *trend;
}

QString AccountsModel::spokenTrend(size_t row) const
{
    const std::vector<float> &points = trend(row);
    if (points.empty())
        return tr("No history yet");
    const auto [low, high] = std::minmax_element(points.begin(), points.end());
    return tr("Trust index over a year: from %1 to %2, lowest %3, highest %4")
        .arg(Format::number(double(points.front())), Format::number(double(points.back())),
             Format::number(double(*low)), Format::number(double(*high)));
}

QString AccountsModel::text(const insight::AccountRow &row, Column column) const
{
    switch (column) {
    case Name: return row.name;
    case Stage: return Words::capital(Words::of(row.stage));
    case Owner: return row.owner.isEmpty() ? nothing : row.owner;
    case Trust: return Format::number(row.reading.trust) + QLatin1Char(' ') + Format::signedNumber(row.velocity);
    case Cx: return row.reading.cx ? Format::number(*row.reading.cx) : nothing;
    case Deciders: return QStringLiteral("%1/%2").arg(row.reading.decidersKnown).arg(row.reading.decidersExpected);
    case LastContact: return row.lastContact ? Format::daysAgo(m_today - *row.lastContact) : nothing;
    case Revenue: return row.annualRevenue ? Format::moneyShort(*row.annualRevenue) : nothing;
    default: return {};
    }
}

QString AccountsModel::spoken(const insight::AccountRow &row, Column column) const
{
    const trust::Opinion &opinion = row.reading.opinion;
    switch (column) {
    case Trust:
        return tr("Trust index %1, %2 in 90 days")
            .arg(Format::number(row.reading.trust), Format::signedNumber(row.velocity));
    case Cx:
        return row.reading.cx ? tr("Customer experience %1").arg(Format::number(*row.reading.cx))
                              : tr("No customer experience yet");
    case Layers:
        return tr("Trust %1, not known yet %2, distrust %3")
            .arg(Format::percent(opinion.b), Format::percent(opinion.u), Format::percent(opinion.d));
    case Deciders:
        return tr("Deciders known %1 of %2").arg(row.reading.decidersKnown).arg(row.reading.decidersExpected);
    case LastContact: return row.lastContact ? text(row, column) : tr("No contact yet");
    case Revenue: return row.annualRevenue ? Format::money(*row.annualRevenue) : tr("Revenue not known");
    case Owner: return row.owner.isEmpty() ? tr("No owner") : row.owner;
    default: return text(row, column);
    }
}

QString AccountsModel::toolTip(const insight::AccountRow &row, Column column) const
{
    switch (column) {
    case Name: return row.industry.isEmpty() ? row.name : row.name + QStringLiteral(" · ") + row.industry;
    case Trust: {
        const QString range =
            tr("Between %1 and %2 on this evidence").arg(Format::number(row.range.low), Format::number(row.range.high));
        return row.reading.notKnownYet() ? tr("Not known yet") + QStringLiteral(". ") + range : range;
    }
    case LastContact: return row.lastContact ? Format::longDate(*row.lastContact) : tr("No contact yet");
    default: return spoken(row, column);
    }
}

QVariant AccountsModel::leaving(const insight::AccountRow &row, Column column) const
{
    const trust::Opinion &opinion = row.reading.opinion;
    switch (column) {
    case Trust: return QVariantList{Format::number(row.reading.trust), Format::signedNumber(row.velocity)};
    case Layers:
        return QVariantList{Format::percent(opinion.b), Format::percent(opinion.u), Format::percent(opinion.d)};
    case Deciders: return QVariantList{row.reading.decidersKnown, row.reading.decidersExpected};
    case LastContact: return row.lastContact ? QVariant(row.lastContact->toDate()) : QVariant();
    case Revenue: return row.annualRevenue ? QVariant(double(row.annualRevenue->value) / 100) : QVariant();
    default: return {};
    }
}

QVariant AccountsModel::sortKey(const insight::AccountRow &row, Column column) const
{
    switch (column) {
    case Name: return row.name;
    case Stage: return Words::of(row.stage);
    case Owner: return row.owner.isEmpty() ? QVariant() : QVariant(row.owner);
    case Trust: return row.reading.trust;
    case Cx: return row.reading.cx ? QVariant(*row.reading.cx) : QVariant();
    case Layers: return row.reading.opinion.b;
    case Trend: return row.velocity;
    case Deciders: return double(row.reading.decidersKnown) / double(std::max(1, row.reading.decidersExpected));
    case LastContact: return row.lastContact ? QVariant(double(row.lastContact->value)) : QVariant();
    case Revenue: return row.annualRevenue ? QVariant(double(row.annualRevenue->value)) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

} // namespace laari::ui
