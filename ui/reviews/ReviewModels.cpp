// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/ReviewModels.h"

#include "ui/common/CellsOut.h"
#include "ui/common/Format.h"
#include "ui/common/ReviewWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

namespace {

constexpr auto onTheLeft = int(Qt::AlignVCenter | Qt::AlignLeft);
constexpr auto onTheRight = int(Qt::AlignVCenter | Qt::AlignRight);

bool isFigure(int column)
{
    return column != SeenModel::Name && column != SeenModel::Field && column != SeenModel::Deciders &&
           column != SeenModel::Late;
}

} // namespace

void ReviewsModel::setRows(std::vector<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const ReviewsModel::Row *ReviewsModel::at(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? &m_rows[size_t(row)] : nullptr;
}

int ReviewsModel::rowOf(ReviewId review) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.review.id == review; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

void ReviewsModel::refreshTexts()
{
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReviewsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ReviewsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return onTheLeft;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case When: return Format::date(row.review.day);
    case What: {
        const QString title = ReviewWords::title(row.review, row.accountName);
        //: a review in the list that has not been finished, which comes first because a long name is cut; %1: the name
        return row.review.finishedOn ? title : tr("Under way: %1").arg(title);
    }
    case Next: return row.review.next ? Format::date(*row.review.next) : QString();
    default: return {};
    }
}

QVariant ReviewsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return onTheLeft;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("Day");
    case What: return tr("Review");
    //: column: when the next review is
    case Next: return tr("Next");
    default: return {};
    }
}

void AgreedModel::setLines(std::vector<insight::AgreedLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const insight::AgreedLine *AgreedModel::at(int row) const
{
    return row >= 0 && row < int(m_lines.size()) ? &m_lines[size_t(row)] : nullptr;
}

int AgreedModel::rowOf(DecisionId decision) const
{
    const auto found =
        std::ranges::find_if(m_lines, [&](const insight::AgreedLine &line) { return line.decision.id == decision; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

void AgreedModel::refreshTexts()
{
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int AgreedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant AgreedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const insight::AgreedLine &line = m_lines[size_t(index.row())];
    switch (role) {
    case Qt::TextAlignmentRole: return onTheLeft;
    case Qt::ForegroundRole:
        if (index.column() != State)
            return {};
        switch (line.outcome) {
        case insight::Outcome::Done: return m_theme.colours().good;
        case insight::Outcome::Late: return m_theme.colours().distrust;
        default: return m_theme.colours().muted;
        }
    case Qt::DisplayRole:
    case Qt::ToolTipRole: break;
    default: return {};
    }
    switch (index.column()) {
    case What: return line.decision.what;
    //: a decision about all accounts of a review
    case Where: return line.decision.account ? line.accountName : tr("the whole");
    case WhoWhen: {
        QStringList told{ReviewWords::whoAndWhen(line)};
        if (line.decision.withCustomer)
            //: agreed with them at the table
            told << tr("with the customer");
        told.removeAll(QString());
        return told.join(QStringLiteral(" · "));
    }
    case State: return ReviewWords::sign(line.outcome) + u' ' + ReviewWords::of(line.outcome);
    default: return {};
    }
}

QVariant AgreedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return onTheLeft;
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("Decision or follow-up");
    case Where: return tr("Account");
    case WhoWhen: return tr("Who and by when");
    case State: return tr("State");
    default: return {};
    }
}

void SeenModel::setMovements(std::vector<insight::ReviewMovement> movements)
{
    beginResetModel();
    m_movements = std::move(movements);
    endResetModel();
}

const insight::ReviewMovement *SeenModel::at(int row) const
{
    return row >= 0 && row < int(m_movements.size()) ? &m_movements[size_t(row)] : nullptr;
}

void SeenModel::refreshTexts()
{
    if (!m_movements.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int SeenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_movements.size());
}

QVariant SeenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return isFigure(index.column()) ? onTheRight : onTheLeft;
    const insight::ReviewMovement &each = m_movements[size_t(index.row())];
    if (role == CellsOut::Role && index.column() == Deciders)
        return QVariantList{each.then.decidersKnown, each.then.decidersExpected};
    if (role == Qt::ToolTipRole) {
        QStringList lines;
        for (int column = Name; column < ColumnCount; ++column) {
            const QString text = index.siblingAtColumn(column).data().toString();
            if (!text.isEmpty())
                lines << (column == Name ? text
                                         : QStringLiteral("%1: %2").arg(
                                               headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), text));
        }
        return lines.join(u'\n');
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString dash = QStringLiteral("\u2013");
    switch (index.column()) {
    case Name: return each.now.name;
    case Trust: return Format::number(each.then.trust);
    case Since: return Format::signedNumber(each.trustChange());
    case Cx: return each.then.cx ? Format::number(*each.then.cx) : dash;
    case Field: return Words::of(each.then.field);
    //: %1 of %2 expected decision makers are known
    case Deciders: return tr("%1 of %2").arg(each.then.decidersKnown).arg(each.then.decidersExpected);
    case Late: return each.then.latePromises > 0 ? QString::number(each.then.latePromises) : QString();
    case Carries: return QString::number(each.then.carries);
    case Heard: return each.then.heardFromCustomer ? Format::percent(*each.then.heardFromCustomer) : dash;
    case NotKnown: return Format::percent(each.then.unknown);
    default: return {};
    }
}

QString SeenModel::explained(int section)
{
    switch (section) {
    case Since: return tr("How far the trust index has moved since the review");
    case Deciders: return tr("Decision makers known, of those expected");
    case Late: return tr("Promises that were late");
    case Carries: return tr("Serious failures that the reservoir would have carried");
    case Heard: return tr("How much of what was known came from the customer");
    case NotKnown: return tr("How much of the reservoir was not known yet");
    default: return {};
    }
}

QVariant SeenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return isFigure(section) ? onTheRight : onTheLeft;
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole)
        return explained(section);
    if (orientation == Qt::Horizontal && role == CellsOut::Role && section == Deciders)
        return QStringList{tr("Deciders known"), tr("Deciders expected")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Account");
    case Trust: return tr("Trust");
    //: column: how far the trust index has moved since the review
    case Since: return tr("Since then");
    //: column, short: customer experience
    case Cx: return tr("CX");
    case Field: return tr("Field");
    //: column: how many of the decision makers are known
    case Deciders: return tr("Deciders");
    //: column: how many promises were late
    case Late: return tr("Late");
    //: column: how many serious failures the reservoir would have carried
    case Carries: return tr("Carries");
    //: column: how much was heard from the customer
    case Heard: return tr("Heard");
    //: column: how much of the reservoir is not known yet
    case NotKnown: return tr("Not known");
    default: return {};
    }
}

} // namespace laari::ui
