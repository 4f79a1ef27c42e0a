// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SurveyImport.h"

#include "core/usecases/Surveys.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace laari::exchange {

namespace {

const QString inTheFile = QStringLiteral("file"); ///< of AnswerTwice: twice there

SurveyAnswer answerOf(const SurveyFileRow &row, SurveyId survey, StakeholderId person, Day today)
{
    SurveyAnswer answer;
    answer.survey = survey;
    answer.person = person;
    answer.day = row.day.value_or(today);
    answer.score = row.score;
    answer.ability = row.ability;
    answer.benevolence = row.benevolence;
    answer.integrity = row.integrity;
    answer.comment = row.comment;
    return answer;
}

bool saysTheSame(const SurveyFileRow &row, const SurveyAnswer &answer)
{
    return row.score == answer.score && row.ability == answer.ability && row.benevolence == answer.benevolence &&
           row.integrity == answer.integrity && (!row.day || *row.day == answer.day);
}

/// Everybody of the book by e-mail, and what they answered.
class Respondents {
public:
    static Result<Respondents> of(const Book &book, SurveyId survey)
    {
        Respondents all;
        all.m_today = book.clock().today();
        LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().all());
        LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
        LAARI_ASSIGN(const std::vector<SurveyPerson> campaign, book.surveys().people(survey));
        for (const Stakeholder &person : people)
            if (person.kind == StakeholderKind::Person && !person.email.isEmpty())
                all.m_byEmail[person.email.toCaseFolded()].push_back(person);
        for (const Account &account : accounts)
            all.m_accounts.insert(account.id, account.name);
        for (const SurveyPerson &each : campaign) {
            all.m_campaign.insert(each.person);
            if (each.answer)
                all.m_answers.insert(each.person, *each.answer);
        }
        return all;
    }

    PlannedRow planned(const SurveyFileRow &row)
    {
        PlannedRow planned;
        planned.row = row;
        const std::vector<Stakeholder> &found = m_byEmail.value(row.email.toCaseFolded());
        if (row.email.isEmpty() || found.empty())
            return planned;
        const std::optional<Stakeholder> person = likeliest(found);
        if (!person)
            return refused(std::move(planned), {ErrorCode::PersonAmbiguous, {row.email, QString()}});
        planned.person = person->id;
        planned.personName = person->name;
        planned.accountName = m_accounts.value(person->account);
        return judged(std::move(planned), *person);
    }

private:
    static PlannedRow refused(PlannedRow planned, Error reason)
    {
        planned.fate = SurveyRowFate::Refused;
        planned.reason = std::move(reason);
        return planned;
    }

    PlannedRow judged(PlannedRow planned, const Stakeholder &person)
    {
        const bool repeated = m_seen.contains(person.id);
        m_seen.insert(person.id);
        const auto answer = m_answers.constFind(person.id);
        if (!repeated && answer != m_answers.cend() && saysTheSame(planned.row, *answer)) {
            planned.fate = SurveyRowFate::Known;
            return planned;
        }
        if (repeated)
            return refused(std::move(planned), {ErrorCode::AnswerTwice, {person.name, inTheFile}});
        if (answer != m_answers.cend())
            return refused(std::move(planned), {ErrorCode::AnswerTwice, {person.name}});
        if (person.surveyOptOut)
            return refused(std::move(planned), {ErrorCode::OptedOut, {person.name}});
        if (planned.row.day && *planned.row.day > m_today) {
            const QString day = planned.row.day->toDate().toString(Qt::ISODate);
            return refused(std::move(planned), {ErrorCode::DateInFuture, {day}});
        }
        planned.fate = SurveyRowFate::Adds;
        return planned;
    }

    /// The only one, else the only one who was invited, else the only one who is active.
    std::optional<Stakeholder> likeliest(const std::vector<Stakeholder> &people) const
    {
        const auto only = [&](const auto &test) -> std::optional<Stakeholder> {
            const auto first = std::find_if(people.begin(), people.end(), test);
            if (first == people.end() || std::find_if(first + 1, people.end(), test) != people.end())
                return std::nullopt;
            return *first;
        };
        if (people.size() == 1)
            return people.front();
        if (auto invited = only([&](const Stakeholder &each) { return m_campaign.contains(each.id); }))
            return invited;
        return only([&](const Stakeholder &each) { return !each.activeUntil || *each.activeUntil >= m_today; });
    }

    Day m_today;
    QHash<QString, std::vector<Stakeholder>> m_byEmail;
    QHash<AccountId, QString> m_accounts;
    QSet<StakeholderId> m_campaign;
    QHash<StakeholderId, SurveyAnswer> m_answers;
    QSet<StakeholderId> m_seen;
};

/// The person that a choice gives for an unknown respondent.
struct PersonOfChoice {
    WriteUnit &unit;
    const SurveyFileRow &row;
    QHash<QString, StakeholderId> &made; ///< by e-mail, of this file

    Result<StakeholderId> operator()(const MatchTo &match) const
    {
        LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(match.person));
        if (person.email.isEmpty() && !row.email.isEmpty()) {
            person.email = row.email;
            LAARI_TRY(unit.stakeholders().update(person));
        }
        return person.id;
    }
    /// Who comes twice in the file is one person.
    Result<StakeholderId> operator()(const CreateAt &create) const
    {
        const QString key = row.email.trimmed().toCaseFolded();
        if (const auto known = made.constFind(key); !key.isEmpty() && known != made.constEnd())
            return *known;
        Stakeholder person;
        person.account = create.account;
        person.name = create.name;
        person.email = row.email;
        person.roles = {RolePeriod{std::nullopt, create.role, 3}};
        LAARI_ASSIGN(const StakeholderId id, unit.stakeholders().insert(person));
        made.insert(key, id);
        return id;
    }
};

QString whoIs(const SurveyFileRow &row)
{
    return row.email.isEmpty() ? row.name : row.email;
}

class Importing {
public:
    Importing(WriteUnit &unit, const SurveyImportPlan &plan, const UnknownChoices &choices, SurveyImportReport &report)
        : m_unit(unit), m_plan(plan), m_choices(choices), m_report(report)
    {
    }

    Result<void> take(const PlannedRow &planned)
    {
        switch (planned.fate) {
        case SurveyRowFate::Known: ++m_report.known; return {};
        case SurveyRowFate::Refused: refuse(planned.row, *planned.reason); return {};
        case SurveyRowFate::Adds:
            return add(planned.row, [&](WriteUnit &) { return Result<StakeholderId>(*planned.person); });
        case SurveyRowFate::Unknown: break;
        }
        const auto choice = m_choices.find(planned.row.line);
        if (choice == m_choices.end()) {
            m_report.unknown.push_back(
                {planned.row.line, whoIs(planned.row), {ErrorCode::PersonUnknown, {whoIs(planned.row), QString()}}});
            return {};
        }
        return add(planned.row, [&](WriteUnit &unit) {
            return std::visit(PersonOfChoice{unit, planned.row, m_made}, choice->second);
        });
    }

private:
    void refuse(const SurveyFileRow &row, const Error &reason)
    {
        m_report.refused.push_back({row.line, whoIs(row), reason});
    }

    /// One row alone: what it cannot do is undone, and the others go on.
    template <typename PersonOf> Result<void> add(const SurveyFileRow &row, const PersonOf &personOf)
    {
        LAARI_ASSIGN(WritePart part, m_unit.part());
        const auto madeBefore = m_made;
        const auto added = [&]() -> Result<AnswerId> {
            LAARI_ASSIGN(const StakeholderId person, personOf(m_unit));
            return usecases::addAnswer(m_unit, answerOf(row, m_plan.survey.id, person, m_unit.clock().today()));
        }();
        if (!added) {
            refuse(row, added.error());
            m_made = madeBefore; // who was made for it is not there
            return {};
        }
        LAARI_TRY(part.keep());
        ++m_report.added;
        return {};
    }

    WriteUnit &m_unit;
    const SurveyImportPlan &m_plan;
    const UnknownChoices &m_choices;
    SurveyImportReport &m_report;
    QHash<QString, StakeholderId> m_made;
};

} // namespace

int SurveyImportPlan::count(SurveyRowFate fate) const
{
    return int(std::count_if(rows.begin(), rows.end(), [fate](const PlannedRow &row) { return row.fate == fate; }));
}

Result<SurveyImportPlan> planSurveyImport(const Book &book, SurveyId survey, const QString &path)
{
    SurveyImportPlan plan;
    LAARI_ASSIGN(plan.survey, book.surveys().find(survey));
    LAARI_ASSIGN(plan.file, readSurveyFile(path, plan.survey, book.clock().now().timeZone()));
    LAARI_ASSIGN(Respondents respondents, Respondents::of(book, survey));
    for (const SurveyFileRow &row : plan.file.rows)
        plan.rows.push_back(respondents.planned(row));
    return plan;
}

Result<void> checkMatch(const Book &book, const SurveyImportPlan &plan, const UnknownChoices &choices, qint64 line,
                        StakeholderId person)
{
    LAARI_ASSIGN(const Stakeholder found, book.stakeholders().find(person));
    LAARI_ASSIGN(const std::optional<SurveyAnswer> answer, book.surveys().answerOf(plan.survey.id, person));
    if (answer)
        return fail(ErrorCode::AnswerTwice, {found.name});
    if (found.surveyOptOut)
        return fail(ErrorCode::OptedOut, {found.name});
    const bool byAddress = std::ranges::any_of(plan.rows, [&](const PlannedRow &row) { return row.person == person; });
    const bool byChoice = std::ranges::any_of(choices, [&](const auto &choice) {
        const auto *match = std::get_if<MatchTo>(&choice.second);
        return choice.first != line && match && match->person == person;
    });
    if (byAddress || byChoice)
        return fail(ErrorCode::AnswerTwice, {found.name, inTheFile});
    return {};
}

Result<SurveyImportReport> importSurvey(Book &book, const SurveyImportPlan &plan, const UnknownChoices &choices)
{
    SurveyImportReport report;
    report.read = int(plan.rows.size() + plan.file.refusals.size());
    for (const SurveyFileRefusal &refusal : plan.file.refusals)
        report.refused.push_back({refusal.line, refusal.who, refusal.reason});
    if (plan.count(SurveyRowFate::Adds) > 0 || !choices.empty())
        LAARI_TRY(book.backUpBefore(BackupReason::BeforeImport));
    const auto takeAll = [&](WriteUnit &unit) -> Result<void> {
        Importing importing(unit, plan, choices, report);
        for (const PlannedRow &planned : plan.rows)
            LAARI_TRY(importing.take(planned));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::Import, takeAll));
    std::stable_sort(report.refused.begin(), report.refused.end(),
                     [](const SurveyRefusal &a, const SurveyRefusal &b) { return a.line < b.line; });
    return report;
}

} // namespace laari::exchange
