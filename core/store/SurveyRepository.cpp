// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SurveyRepository.h"

#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

#include <algorithm>

namespace laari {

namespace {

constexpr int highestOfAnyScale = 100;

const std::string surveyColumns =
    "v.id, v.uid, v.name, v.instrument, v.lowest, v.highest, v.channel, v.opened_on, v.closes_on";
const std::string answerColumns = "w.id, w.uid, w.survey_id, w.stakeholder_id, w.day, w.score, w.ability, "
                                  "w.benevolence, w.integrity, w.comment, w.touchpoint_id, w.recorded_at_ms";
const std::string selectSurveys = "SELECT " + surveyColumns + " FROM survey v ";
const std::string selectAnswers = "SELECT " + answerColumns + " FROM survey_answer w ";
constexpr const char *newestFirst = "ORDER BY v.opened_on DESC, v.id DESC";

Survey readSurvey(sql::Columns &columns)
{
    Survey s;
    columns.intoAll(s.id, s.uid, s.name, s.instrument, s.scale.lowest, s.scale.highest, s.channel, s.openedOn,
                    s.closesOn);
    // A file from elsewhere may say anything; a scale that can be none makes every answer incomparable.
    if (s.scale.lowest < 0 || s.scale.highest > highestOfAnyScale || s.scale.highest <= s.scale.lowest)
        s.scale = {0, highestOfAnyScale};
    return s;
}

SurveyAnswer readAnswer(sql::Columns &columns)
{
    SurveyAnswer a;
    columns.intoAll(a.id, a.uid, a.survey, a.person, a.day, a.score, a.ability, a.benevolence, a.integrity, a.comment,
                    a.touchpoint, a.recordedAt);
    return a;
}

/// Of an outer join: nothing where there is no answer. Its columns are the last ones.
std::optional<SurveyAnswer> readAnswerIfAny(sql::Columns &columns)
{
    const auto id = columns.next<std::optional<AnswerId>>();
    if (!id)
        return std::nullopt;
    SurveyAnswer a;
    a.id = *id;
    columns.intoAll(a.uid, a.survey, a.person, a.day, a.score, a.ability, a.benevolence, a.integrity, a.comment,
                    a.touchpoint, a.recordedAt);
    return a;
}

Survey surveyOfRow(sql::Statement &row)
{
    sql::Columns columns(row);
    return readSurvey(columns);
}

SurveyAnswer answerOfRow(sql::Statement &row)
{
    sql::Columns columns(row);
    return readAnswer(columns);
}

Result<Survey> checkedSurvey(Survey s)
{
    LAARI_ASSIGN(s.name, checkedName(s.name));
    LAARI_TRY(checkNumber(s.scale.lowest, 0, highestOfAnyScale - 1));
    LAARI_TRY(checkNumber(s.scale.highest, s.scale.lowest + 1, highestOfAnyScale));
    LAARI_TRY(checkDay(s.openedOn));
    if (!s.closesOn)
        return s;
    LAARI_TRY(checkDay(*s.closesOn));
    if (*s.closesOn < s.openedOn)
        return fail(ErrorCode::PeriodOrder);
    return s;
}

struct Asked {
    QString name;
    AccountId account;
    bool optOut = false;
};

Result<Asked> asked(sql::Connection &db, StakeholderId person)
{
    LAARI_ASSIGN(
        sql::Statement row,
        db.query("SELECT name, account_id, survey_opt_out FROM stakeholder WHERE id = ? AND kind = 'person'", person));
    LAARI_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, {QStringLiteral("stakeholder")});
    Asked result;
    sql::Columns(row).intoAll(result.name, result.account, result.optOut);
    return result;
}

Result<void> checkScore(const std::optional<int> &score, Scale scale)
{
    if (score && !scale.holds(*score))
        return fail(ErrorCode::ScoreOffScale,
                    {QString::number(*score), QString::number(scale.lowest), QString::number(scale.highest)});
    return {};
}

} // namespace

Result<Survey> SurveyRepository::find(SurveyId id) const
{
    LAARI_ASSIGN(std::vector<Survey> found,
                 m_context.db.all<Survey>(selectSurveys + "WHERE v.id = ?", surveyOfRow, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("survey")});
    return std::move(found.front());
}

Result<std::vector<Survey>> SurveyRepository::all() const
{
    return m_context.db.all<Survey>(selectSurveys + newestFirst, surveyOfRow);
}

Result<std::vector<Survey>> SurveyRepository::findByName(const QString &name) const
{
    return m_context.db.all<Survey>(selectSurveys + "WHERE v.name = ? " + newestFirst, surveyOfRow, name.trimmed());
}

Result<std::vector<SurveyRepository::Summary>> SurveyRepository::summaries() const
{
    return m_context.db.all<Summary>(
        "SELECT " + surveyColumns +
            ", (SELECT count(*) FROM survey_invitation i WHERE i.survey_id = v.id), "
            "(SELECT count(*) FROM survey_answer w WHERE w.survey_id = v.id AND EXISTS (SELECT 1 FROM "
            "survey_invitation i WHERE i.survey_id = v.id AND i.stakeholder_id = w.stakeholder_id)), "
            "(SELECT count(*) FROM survey_answer w WHERE w.survey_id = v.id) FROM survey v " +
            newestFirst,
        [](sql::Statement &row) {
            sql::Columns columns(row);
            Summary summary;
            summary.survey = readSurvey(columns);
            int answers = 0;
            columns.intoAll(summary.invited, summary.answered, answers);
            summary.answeredUninvited = answers - summary.answered;
            return summary;
        });
}

Result<std::vector<SurveyPerson>> SurveyRepository::people(SurveyId survey) const
{
    // The role of a day is that of the last period that has begun, or else of the first (no day sorts first).
    return m_context.db.all<SurveyPerson>(
        "SELECT s.id, s.name, s.email, a.id, a.name, i.invited_on, "
        "coalesce((SELECT r.role FROM stakeholder_role r WHERE r.stakeholder_id = s.id AND (r.from_day IS NULL "
        "OR r.from_day <= coalesce(i.invited_on, w.day)) ORDER BY r.from_day DESC LIMIT 1), "
        "(SELECT r.role FROM stakeholder_role r WHERE r.stakeholder_id = s.id ORDER BY r.from_day LIMIT 1)), " +
            answerColumns +
            " FROM (SELECT stakeholder_id FROM survey_invitation WHERE survey_id = ?1 "
            "UNION SELECT stakeholder_id FROM survey_answer WHERE survey_id = ?1) p "
            "JOIN stakeholder s ON s.id = p.stakeholder_id JOIN account a ON a.id = s.account_id "
            "LEFT JOIN survey_invitation i ON i.survey_id = ?1 AND i.stakeholder_id = s.id "
            "LEFT JOIN survey_answer w ON w.survey_id = ?1 AND w.stakeholder_id = s.id ORDER BY a.name, s.name, s.id",
        [](sql::Statement &row) {
            sql::Columns columns(row);
            SurveyPerson p;
            columns.intoAll(p.person, p.name, p.email, p.account, p.accountName, p.invitedOn, p.role);
            p.answer = readAnswerIfAny(columns);
            return p;
        },
        survey);
}

Result<std::vector<SurveyRepository::OfAccount>> SurveyRepository::ofAccount(AccountId account) const
{
    return m_context.db.all<OfAccount>(
        "SELECT " + surveyColumns + ", s.id, s.name, i.invited_on, " + answerColumns +
            " FROM (SELECT i.survey_id, i.stakeholder_id FROM stakeholder s JOIN survey_invitation i ON "
            "i.stakeholder_id = s.id WHERE s.account_id = ?1 UNION SELECT w.survey_id, w.stakeholder_id FROM "
            "stakeholder s JOIN survey_answer w ON w.stakeholder_id = s.id WHERE s.account_id = ?1) p "
            "JOIN survey v ON v.id = p.survey_id JOIN stakeholder s ON s.id = p.stakeholder_id "
            "LEFT JOIN survey_invitation i ON i.survey_id = v.id AND i.stakeholder_id = s.id "
            "LEFT JOIN survey_answer w ON w.survey_id = v.id AND w.stakeholder_id = s.id "
            "ORDER BY coalesce(w.day, i.invited_on) DESC, v.id DESC, s.name, s.id",
        [](sql::Statement &row) {
            sql::Columns columns(row);
            OfAccount each;
            each.survey = readSurvey(columns);
            columns.intoAll(each.person, each.name, each.invitedOn);
            each.answer = readAnswerIfAny(columns);
            return each;
        },
        account);
}

Result<std::vector<SurveyAnswer>> SurveyRepository::answersOfAccount(AccountId account) const
{
    return m_context.db.all<SurveyAnswer>(
        selectAnswers + "WHERE w.stakeholder_id IN (SELECT id FROM stakeholder WHERE account_id = ?) ORDER BY w.id",
        answerOfRow, account);
}

Result<SurveyAnswer> SurveyRepository::findAnswer(AnswerId id) const
{
    LAARI_ASSIGN(std::vector<SurveyAnswer> found,
                 m_context.db.all<SurveyAnswer>(selectAnswers + "WHERE w.id = ?", answerOfRow, id));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("survey_answer")});
    return std::move(found.front());
}

Result<std::vector<SurveyAnswer>> SurveyRepository::answers(SurveyId survey) const
{
    return m_context.db.all<SurveyAnswer>(selectAnswers + "WHERE w.survey_id = ? ORDER BY w.day, w.id", answerOfRow,
                                          survey);
}

Result<std::optional<SurveyAnswer>> SurveyRepository::answerOf(SurveyId survey, StakeholderId person) const
{
    LAARI_ASSIGN(std::vector<SurveyAnswer> found,
                 m_context.db.all<SurveyAnswer>(selectAnswers + "WHERE w.survey_id = ? AND w.stakeholder_id = ?",
                                                answerOfRow, survey, person));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::optional<SurveyAnswer>> SurveyRepository::answerOfTouchpoint(TouchpointId touchpoint) const
{
    LAARI_ASSIGN(std::vector<SurveyAnswer> found,
                 m_context.db.all<SurveyAnswer>(selectAnswers + "WHERE w.touchpoint_id = ?", answerOfRow, touchpoint));
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<SurveyId> SurveyRepository::insert(const Survey &survey)
{
    LAARI_ASSIGN(const Survey s, checkedSurvey(survey));
    LAARI_TRY(m_context.db.run("INSERT INTO survey (uid, name, instrument, lowest, highest, channel, opened_on, "
                               "closes_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                               s.uid.isEmpty() ? m_context.newUid() : s.uid, s.name, s.instrument, s.scale.lowest,
                               s.scale.highest, s.channel, s.openedOn, s.closesOn));
    return SurveyId{m_context.db.lastInsertId()};
}

Result<void> SurveyRepository::update(const Survey &survey)
{
    LAARI_ASSIGN(const Survey before, find(survey.id));
    LAARI_ASSIGN(Survey s, checkedSurvey(survey));
    s.uid = before.uid;
    if (s == before)
        return {};
    const bool other = s.instrument != before.instrument || !(s.scale == before.scale) || s.channel != before.channel;
    if (other) {
        LAARI_ASSIGN(const auto answered,
                     m_context.db.value<qint64>("SELECT count(*) FROM survey_answer WHERE survey_id = ?", s.id));
        if (answered.value_or(0) > 0)
            return fail(ErrorCode::InUse);
    }
    m_context.touchedEverything = true;
    return m_context.db.run("UPDATE survey SET name = ?, instrument = ?, lowest = ?, highest = ?, channel = ?, "
                            "opened_on = ?, closes_on = ? WHERE id = ?",
                            s.name, s.instrument, s.scale.lowest, s.scale.highest, s.channel, s.openedOn, s.closesOn,
                            s.id);
}

Result<void> SurveyRepository::remove(SurveyId id)
{
    LAARI_TRY(find(id));
    LAARI_ASSIGN(const auto answered,
                 m_context.db.value<qint64>("SELECT count(*) FROM survey_answer WHERE survey_id = ?", id));
    if (answered.value_or(0) > 0)
        return fail(ErrorCode::InUse);
    m_context.touchedEverything = true;
    LAARI_TRY(m_context.db.run("DELETE FROM survey_invitation WHERE survey_id = ?", id));
    return m_context.db.run("DELETE FROM survey WHERE id = ?", id);
}

Result<int> SurveyRepository::invite(SurveyId survey, std::span<const StakeholderId> people, Day day)
{
    LAARI_TRY(find(survey));
    LAARI_TRY(checkNotFuture(day, m_context.clock));
    int added = 0;
    for (const StakeholderId person : people) {
        LAARI_ASSIGN(const Asked who, asked(m_context.db, person));
        if (who.optOut)
            return fail(ErrorCode::OptedOut, {who.name});
        LAARI_ASSIGN(
            const auto invited,
            m_context.db.value<qint64>("SELECT id FROM survey_invitation WHERE survey_id = ? AND stakeholder_id = ?",
                                       survey, person));
        if (invited)
            continue;
        LAARI_TRY(
            m_context.db.run("INSERT INTO survey_invitation (survey_id, stakeholder_id, invited_on) VALUES (?, ?, ?)",
                             survey, person, day));
        m_context.touch(who.account);
        ++added;
    }
    return added;
}

Result<SurveyAnswer> SurveyRepository::checkedAnswer(SurveyAnswer a) const
{
    LAARI_ASSIGN(const Survey survey, find(a.survey));
    LAARI_TRY(checkNotFuture(a.day, m_context.clock));
    if (survey.instrument == Instrument::Trust)
        a.score.reset();
    else
        a.ability = a.benevolence = a.integrity = std::nullopt;
    if (!a.score && a.items().empty())
        return fail(ErrorCode::AnswerEmpty);
    for (const std::optional<int> &score : {a.score, a.ability, a.benevolence, a.integrity})
        LAARI_TRY(checkScore(score, survey.scale));
    LAARI_ASSIGN(a.comment, checkedNote(a.comment));
    return a;
}

Result<AnswerId> SurveyRepository::insertAnswer(const SurveyAnswer &answer)
{
    LAARI_ASSIGN(SurveyAnswer a, checkedAnswer(answer));
    LAARI_ASSIGN(const Asked who, asked(m_context.db, a.person));
    if (who.optOut)
        return fail(ErrorCode::OptedOut, {who.name});
    LAARI_ASSIGN(const std::optional<SurveyAnswer> earlier, answerOf(a.survey, a.person));
    if (earlier)
        return fail(ErrorCode::AnswerTwice, {who.name});
    if (!a.recordedAt.isValid())
        a.recordedAt = m_context.clock.nowUtc();
    LAARI_TRY(m_context.db.run("INSERT INTO survey_answer (uid, survey_id, stakeholder_id, day, score, ability, "
                               "benevolence, integrity, comment, touchpoint_id, recorded_at_ms) "
                               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                               a.uid.isEmpty() ? m_context.newUid() : a.uid, a.survey, a.person, a.day, a.score,
                               a.ability, a.benevolence, a.integrity, a.comment, a.touchpoint, a.recordedAt));
    const AnswerId id{m_context.db.lastInsertId()};
    m_context.markStale(a.person, a.day);
    m_context.touch(who.account);
    return id;
}

Result<void> SurveyRepository::updateAnswer(const SurveyAnswer &answer)
{
    LAARI_ASSIGN(const SurveyAnswer before, findAnswer(answer.id));
    SurveyAnswer a = answer;
    a.survey = before.survey;
    a.person = before.person;
    LAARI_ASSIGN(a, checkedAnswer(a));
    a.uid = before.uid;
    a.recordedAt = before.recordedAt;
    if (a == before)
        return {};
    LAARI_ASSIGN(const Asked who, asked(m_context.db, a.person));
    LAARI_TRY(m_context.db.run("UPDATE survey_answer SET day = ?, score = ?, ability = ?, benevolence = ?, "
                               "integrity = ?, comment = ?, touchpoint_id = ? WHERE id = ?",
                               a.day, a.score, a.ability, a.benevolence, a.integrity, a.comment, a.touchpoint, a.id));
    m_context.markStale(a.person, std::min(before.day, a.day));
    m_context.touch(who.account);
    return {};
}

Result<void> SurveyRepository::removeAnswer(AnswerId id)
{
    LAARI_ASSIGN(const SurveyAnswer before, findAnswer(id));
    LAARI_ASSIGN(const Asked who, asked(m_context.db, before.person));
    LAARI_TRY(m_context.db.run("DELETE FROM survey_answer WHERE id = ?", id));
    m_context.markStale(before.person, before.day);
    m_context.touch(who.account);
    return {};
}

} // namespace laari
