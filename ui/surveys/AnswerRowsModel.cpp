// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"
#include "ui/common/SurveyWords.h"
#include "ui/surveys/AnswersFileDialog.h"

#include <algorithm>
#include <numeric>

namespace laari::ui {

using exchange::PlannedRow;
using exchange::SurveyRowFate;

void AnswerRowsModel::setPlan(const exchange::SurveyImportPlan *plan)
{
    beginResetModel();
    m_plan = plan;
    m_choices.clear();
    m_names.clear();
    m_order.clear();
    if (m_plan) {
        m_order.resize(m_plan->rows.size() + m_plan->file.refusals.size());
        std::iota(m_order.begin(), m_order.end(), size_t(0));
        std::ranges::stable_sort(m_order, {}, [this](size_t at) { return lineOf(at); });
    }
    endResetModel();
}

qint64 AnswerRowsModel::lineOf(size_t at) const
{
    const size_t planned = m_plan->rows.size();
    return at < planned ? m_plan->rows[at].row.line : m_plan->file.refusals[at - planned].line;
}

void AnswerRowsModel::setChoice(int row, std::optional<exchange::UnknownChoice> choice, const QString &name)
{
    const PlannedRow *unknown = unknownAt(row);
    if (!unknown)
        return;
    m_choices.erase(unknown->row.line);
    m_names[unknown->row.line] = name;
    if (choice)
        m_choices.emplace(unknown->row.line, *std::move(choice));
    Q_EMIT dataChanged(index(row, Fate), index(row, Fate));
}

const PlannedRow *AnswerRowsModel::unknownAt(int row) const
{
    if (!m_plan || row < 0 || row >= int(m_order.size()) || m_order[size_t(row)] >= m_plan->rows.size())
        return nullptr;
    const PlannedRow &planned = m_plan->rows[m_order[size_t(row)]];
    return planned.fate == SurveyRowFate::Unknown ? &planned : nullptr;
}

void AnswerRowsModel::refreshTexts()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Fate));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Fate);
}

int AnswerRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_plan ? 0 : int(m_order.size());
}

QString AnswerRowsModel::refused(const Error &reason)
{
    //: a row of a file that is not imported; %1: why, a sentence
    return tr("Left out: %1").arg(ErrorText::of(reason));
}

QString AnswerRowsModel::fate(const PlannedRow &row) const
{
    switch (row.fate) {
    //: what becomes of a row of a file: %1 a person, %2 their account
    case SurveyRowFate::Adds: return tr("Answer of %1, %2").arg(row.personName, row.accountName);
    case SurveyRowFate::Known: return tr("Recorded already");
    case SurveyRowFate::Refused: return refused(*row.reason);
    case SurveyRowFate::Unknown: break;
    }
    const auto choice = m_choices.find(row.row.line);
    if (choice == m_choices.end())
        return tr("Left out: nobody is known by this address");
    const QString name = m_names.at(row.row.line);
    return std::holds_alternative<exchange::MatchTo>(choice->second) ? tr("Answer of %1").arg(name)
                                                                     : tr("New person: %1").arg(name);
}

QString AnswerRowsModel::text(int row, int column) const
{
    const size_t planned = m_order[size_t(row)];
    if (planned < m_plan->rows.size()) {
        const PlannedRow &each = m_plan->rows[planned];
        SurveyAnswer answer;
        answer.score = each.row.score;
        answer.ability = each.row.ability;
        answer.benevolence = each.row.benevolence;
        answer.integrity = each.row.integrity;
        switch (column) {
        case Line: return QString::number(each.row.line);
        case Who:
            return each.row.email.isEmpty() || each.row.name.isEmpty()
                       ? each.row.email + each.row.name
                       : QStringLiteral("%1 (%2)").arg(each.row.email, each.row.name);
        case Answer: return SurveyWords::score(m_plan->survey, answer);
        case Fate: return fate(each);
        default: return {};
        }
    }
    const exchange::SurveyFileRefusal &refusal = m_plan->file.refusals[planned - m_plan->rows.size()];
    switch (column) {
    case Line: return QString::number(refusal.line);
    case Who: return refusal.who;
    case Fate: return refused(refusal.reason);
    default: return {};
    }
}

QVariant AnswerRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(index.row(), index.column());
}

QVariant AnswerRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Who: return tr("Respondent");
    case Answer: return tr("Answer");
    case Fate: return tr("What becomes of it");
    default: return {};
    }
}

} // namespace laari::ui
