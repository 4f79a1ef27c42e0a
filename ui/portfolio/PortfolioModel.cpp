// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioModel.h"

#include "ui/charts/PortfolioWords.h"
#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <QCollator>
#include <QMetaEnum>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

const QString emptyCell = QStringLiteral("–");
const QString headingDot = QStringLiteral(" · ");

bool isNumber(int column)
{
    switch (column) {
    case PortfolioModel::Trust:
    case PortfolioModel::Change:
    case PortfolioModel::Cx:
    case PortfolioModel::Revenue:
    case PortfolioModel::People:
    case PortfolioModel::Deciders:
    case PortfolioModel::Heard: return true;
    default: return false;
    }
}

double share(int known, int all)
{
    return double(known) / double(std::max(1, all));
}

} // namespace

PortfolioModel::PortfolioModel(QObject *parent) : QAbstractTableModel(parent) {}

void PortfolioModel::setRows(std::vector<insight::PortfolioRow> rows, Day today, Day earlier)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    m_earlier = earlier;
    arrange();
    endResetModel();
}

void PortfolioModel::setView(const PortfolioFilter &filter, PortfolioGrouping grouping)
{
    if (filter == m_filter && grouping == m_grouping)
        return;
    beginResetModel();
    m_filter = filter;
    m_grouping = grouping;
    arrange();
    endResetModel();
}

void PortfolioModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    beginResetModel();
    m_sortColumn = Column(column);
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void PortfolioModel::retranslate()
{
    beginResetModel(); // names sort as the language does
    arrange();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PortfolioModel::arrange()
{
    std::vector<size_t> shown = passing(m_rows, m_filter);
    m_totals = {};
    for (const size_t row : shown)
        m_totals.add(m_rows[row]);
    sortRows(shown);
    m_groups = grouped(m_rows, shown, m_grouping);
    m_lines.clear();
    for (size_t group = 0; group < m_groups.size(); ++group) {
        if (m_grouping != PortfolioGrouping::None)
            m_lines.push_back({std::nullopt, group});
        for (const size_t row : m_groups[group].rows)
            m_lines.push_back({row, group});
    }
}

void PortfolioModel::sortRows(std::vector<size_t> &rows) const
{
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    // Keys once a row: to compare by a language's rules is too slow to be done for each pair.
    struct Keyed {
        size_t row;
        QVariant value;
        std::optional<QCollatorSortKey> word;
        QCollatorSortKey name;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(rows.size());
    for (const size_t row : rows) {
        const QVariant value = sortKey(m_rows[row], m_sortColumn);
        std::optional<QCollatorSortKey> word;
        if (value.userType() == QMetaType::QString)
            word = collator.sortKey(value.toString());
        keyed.push_back({row, value, word, collator.sortKey(m_rows[row].name)});
    }
    const bool up = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [up](const Keyed &a, const Keyed &b) {
        if (a.value.isValid() != b.value.isValid())
            return a.value.isValid(); // not known: last, whichever way
        int order = 0;
        if (a.word && b.word)
            order = a.word->compare(*b.word);
        else if (a.value.isValid())
            order = a.value.toDouble() < b.value.toDouble() ? -1 : a.value.toDouble() > b.value.toDouble() ? 1 : 0;
        if (order != 0)
            return up ? order < 0 : order > 0;
        return a.name.compare(b.name) < 0;
    });
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i] = keyed[i].row;
}

std::vector<insight::PortfolioRow> PortfolioModel::shownRows() const
{
    std::vector<insight::PortfolioRow> shown;
    for (const Line &line : m_lines)
        if (line.row)
            shown.push_back(m_rows[*line.row]);
    return shown;
}

std::optional<int> PortfolioModel::rowOf(AccountId account) const
{
    for (size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].row && m_rows[*m_lines[i].row].id == account)
            return int(i);
    return std::nullopt;
}

QString PortfolioModel::columnName(Column column)
{
    switch (column) {
    case Name: return tr("Account");
    //: Column: strong, carried by trust, happy but trust is thin, at risk, not known yet
    case Field: return tr("Field");
    //: Column: trust index
    case Trust: return tr("Trust");
    //: Column: change of the trust index since the day chosen
    case Change: return tr("Change");
    //: Column: customer experience
    case Cx: return tr("CX");
    case Revenue: return tr("Revenue a year");
    case Owner: return tr("Owner");
    //: Column: people with evidence, of those named
    case People: return tr("People known");
    //: Column: decision makers with evidence, of those expected
    case Deciders: return tr("Deciders known");
    case Heard: return tr("Heard from the customer");
    case LastContact: return tr("Last contact");
    case ColumnCount: break;
    }
    return {};
}

QString PortfolioModel::columnKey(int column)
{
    return QString::fromLatin1(QMetaEnum::fromType<Column>().valueToKey(column));
}

int PortfolioModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PortfolioModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags PortfolioModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags; // the arrow keys pass over it
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QVariant PortfolioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const auto column = Column(index.column());
    if (role == HeadingRole)
        return !line.row;
    if (!line.row) {
        const bool says = column == Name && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole);
        return says ? QVariant(heading(m_groups[line.group])) : QVariant();
    }
    const insight::PortfolioRow &row = m_rows[*line.row];
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::AccessibleTextRole: return spoken(row, column);
    case Qt::ToolTipRole: return PortfolioWords::card(row, m_today, m_earlier);
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumber(column) ? Qt::AlignRight : Qt::AlignLeft));
    case IdRole: return row.id.value;
    case CellsOut::Role: return leaving(row, column);
    case ToneRole: return int(tone(row, column));
    default: return {};
    }
}

QVariant PortfolioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    switch (role) {
    case CellsOut::Role:
        switch (section) {
        case People: return QStringList{tr("People known"), tr("People named")};
        case Deciders: return QStringList{tr("Deciders known"), tr("Deciders expected")};
        case Revenue: return QStringList(tr("Revenue a year, €"));
        default: return {};
        }
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return columnName(Column(section));
    case Qt::TextAlignmentRole: return int(Qt::AlignVCenter | (isNumber(section) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole:
        switch (section) {
        case Trust: return tr("Trust index from 0 to 100");
        case Change: return tr("Change of the trust index since %1").arg(Format::date(m_earlier));
        case Cx: return tr("Customer experience, the momentary line, from 0 to 100");
        case People: return tr("People with evidence, of those named");
        case Deciders: return tr("Decision makers with evidence, of those expected");
        case Heard:
            return tr("How much of the last year's evidence was rated by the customer; the rest is our own "
                      "judgement");
        default: return columnName(Column(section));
        }
    default: return {};
    }
}

QString PortfolioModel::heading(const PortfolioGroup &group) const
{
    QString name = group.name;
    if (name.isEmpty()) {
        switch (m_grouping) {
        //: Heading of the accounts that have no owner
        case PortfolioGrouping::Owner: name = tr("No owner"); break;
        //: Heading of the accounts whose industry is not given
        case PortfolioGrouping::Industry: name = tr("No industry given"); break;
        //: Heading of the accounts whose segment is not given
        case PortfolioGrouping::Segment: name = tr("No segment given"); break;
        //: Heading of the accounts that have no parent and are none
        case PortfolioGrouping::Family: name = tr("On their own"); break;
        default: break;
        }
    }
    QStringList parts{name, tr("%n accounts", nullptr, int(group.rows.size()))};
    if (group.totals.all.value > 0)
        //: %1: a sum of money
        parts << tr("%1 a year").arg(Format::moneyShort(group.totals.all));
    if (group.totals.atRisk.value > 0)
        //: %1: a sum of money
        parts << tr("%1 at risk").arg(Format::moneyShort(group.totals.atRisk));
    return parts.join(headingDot);
}

QString PortfolioModel::text(const insight::PortfolioRow &row, Column column) const
{
    switch (column) {
    case Name: return row.name;
    case Field: return Words::of(row.field);
    case Trust: return Format::number(row.reading.trust);
    case Change: return Format::signedNumber(row.change());
    case Cx: return row.reading.cx ? Format::number(*row.reading.cx) : emptyCell;
    case Revenue: return row.annualRevenue ? Format::moneyShort(*row.annualRevenue) : emptyCell;
    case Owner: return row.owner.isEmpty() ? emptyCell : row.owner;
    case People: return QStringLiteral("%1/%2").arg(row.peopleKnown).arg(row.people);
    case Deciders: return QStringLiteral("%1/%2").arg(row.reading.decidersKnown).arg(row.reading.decidersExpected);
    case Heard: return row.heardFromCustomer ? Format::percent(*row.heardFromCustomer) : emptyCell;
    case LastContact: return row.lastContact ? Format::daysAgo(m_today - *row.lastContact) : emptyCell;
    case ColumnCount: break;
    }
    return {};
}

QString PortfolioModel::spoken(const insight::PortfolioRow &row, Column column) const
{
    switch (column) {
    case Field:
        return row.gaps.empty() ? text(row, column)
                                : text(row, column) + QStringLiteral(": ") + PortfolioWords::gaps(row);
    case Trust: return tr("Trust index %1").arg(text(row, column));
    case Change: return tr("Changed by %1").arg(text(row, column));
    case Cx:
        return row.reading.cx ? tr("Customer experience %1").arg(text(row, column)) : tr("No customer experience yet");
    case Revenue: return row.annualRevenue ? Format::money(*row.annualRevenue) : tr("Revenue not known");
    case Owner: return row.owner.isEmpty() ? tr("No owner") : row.owner;
    case People: return tr("People known %1 of %2").arg(row.peopleKnown).arg(row.people);
    case Deciders:
        return tr("Deciders known %1 of %2").arg(row.reading.decidersKnown).arg(row.reading.decidersExpected);
    case Heard:
        return row.heardFromCustomer ? tr("Heard from the customer %1").arg(text(row, column))
                                     : tr("Nothing heard in a year");
    case LastContact: return row.lastContact ? text(row, column) : tr("No contact yet");
    default: return text(row, column);
    }
}

QVariant PortfolioModel::leaving(const insight::PortfolioRow &row, Column column) const
{
    switch (column) {
    case Revenue: return row.annualRevenue ? QVariant(double(row.annualRevenue->value) / 100) : QVariant();
    case People: return QVariantList{row.peopleKnown, row.people};
    case Deciders: return QVariantList{row.reading.decidersKnown, row.reading.decidersExpected};
    case LastContact: return row.lastContact ? QVariant(row.lastContact->toDate()) : QVariant();
    default: return {};
    }
}

QVariant PortfolioModel::sortKey(const insight::PortfolioRow &row, Column column) const
{
    switch (column) {
    case Name: return row.name;
    case Field: return double(row.field);
    case Trust: return row.reading.trust;
    case Change: return row.change();
    case Cx: return row.reading.cx ? QVariant(*row.reading.cx) : QVariant();
    case Revenue: return row.annualRevenue ? QVariant(double(row.annualRevenue->value)) : QVariant();
    case Owner: return row.owner.isEmpty() ? QVariant() : QVariant(row.owner);
    case People: return share(row.peopleKnown, row.people);
    case Deciders: return share(row.reading.decidersKnown, row.reading.decidersExpected);
    case Heard: return row.heardFromCustomer ? QVariant(*row.heardFromCustomer) : QVariant();
    case LastContact: return row.lastContact ? QVariant(double(row.lastContact->value)) : QVariant();
    case ColumnCount: break;
    }
    return {};
}

PortfolioModel::Tone PortfolioModel::tone(const insight::PortfolioRow &row, Column column) const
{
    switch (column) {
    case Trust: return row.field == insight::PortfolioField::NotKnownYet ? Muted : Strong;
    case Change: {
        const double shown = std::round(row.change());
        return shown > 0 ? Better : shown < 0 ? Worse : Muted;
    }
    case Field:
    case LastContact: return Muted;
    case Revenue: return row.stage == Lifecycle::Customer ? Plain : Muted; // not counted
    default: return Plain;
    }
}

} // namespace laari::ui
