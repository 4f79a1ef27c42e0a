// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/SurveysModel.h"

#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

void SurveysModel::setSurveys(std::vector<SurveyRepository::Summary> surveys)
{
    beginResetModel();
    m_surveys = std::move(surveys);
    endResetModel();
}

const SurveyRepository::Summary *SurveysModel::at(int row) const
{
    return row >= 0 && row < int(m_surveys.size()) ? &m_surveys[size_t(row)] : nullptr;
}

int SurveysModel::rowOf(SurveyId survey) const
{
    for (size_t row = 0; row < m_surveys.size(); ++row)
        if (m_surveys[row].survey.id == survey)
            return int(row);
    return -1;
}

void SurveysModel::refreshTexts()
{
    if (!m_surveys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Answered));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Answered);
}

int SurveysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_surveys.size());
}

QVariant SurveysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SurveyRepository::Summary &each = m_surveys[size_t(index.row())];
    switch (index.column()) {
    case Name: return each.survey.name;
    case Instrument: return SurveyWords::of(each.survey.instrument);
    case When: return Format::date(each.survey.openedOn);
    //: %1 of %2 invited people have answered
    case Answered:
        if (each.answeredUninvited == 0)
            return tr("%1 of %2").arg(each.answered).arg(each.invited);
        if (each.invited == 0)
            return tr("%n uninvited", "answers", each.answeredUninvited);
        //: %1: "17 of 44", those invited; and how many answered who were not
        return tr("%1 + %2").arg(tr("%1 of %2").arg(each.answered).arg(each.invited)).arg(each.answeredUninvited);
    default: return {};
    }
}

QVariant SurveysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Survey");
    case Instrument: return tr("Instrument");
    case When: return tr("Opened");
    //: column: how many of those invited have answered
    case Answered: return tr("Answered");
    default: return {};
    }
}

void SurveyPeopleModel::setPeople(const Survey &survey, std::vector<SurveyPerson> people)
{
    std::stable_sort(people.begin(), people.end(), [](const SurveyPerson &a, const SurveyPerson &b) {
        return a.answer.has_value() < b.answer.has_value();
    });
    beginResetModel();
    m_survey = survey;
    m_people = std::move(people);
    endResetModel();
}

const SurveyPerson *SurveyPeopleModel::at(int row) const
{
    return row >= 0 && row < int(m_people.size()) ? &m_people[size_t(row)] : nullptr;
}

void SurveyPeopleModel::refreshTexts()
{
    if (!m_people.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Comment));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Comment);
}

int SurveyPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QString SurveyPeopleModel::text(const SurveyPerson &person, int column) const
{
    switch (column) {
    case Name: return person.name;
    case Account: return person.accountName;
    case RoleColumn: return Words::of(person.role);
    case Answer:
        //: in place of an answer: no answer is not known, never neutral
        return person.answer ? SurveyWords::score(m_survey, *person.answer) : tr("not known");
    case When:
        if (person.answer)
            return Format::date(person.answer->day);
        return person.invitedOn ? Format::date(*person.invitedOn) : QString();
    case Comment: return person.answer ? person.answer->comment.simplified() : QString();
    default: return {};
    }
}

QVariant SurveyPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return text(m_people[size_t(index.row())], index.column());
}

QVariant SurveyPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name: return tr("Person");
    case Account: return tr("Account");
    case RoleColumn: return tr("Role");
    case Answer: return tr("Answer");
    case When: return tr("When");
    case Comment: return tr("Comment");
    default: return {};
    }
}

} // namespace laari::ui
