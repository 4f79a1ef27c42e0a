// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LedgerRepository.h"

#include "core/model/Stakeholder.h"
#include "core/model/Survey.h"
#include "core/store/LedgerRows.h"
#include "core/store/StoreContextImpl.h"

#include <algorithm>
#include <limits>
#include <map>
#include <string>

namespace laari {

namespace {

LedgerRepository::PersonPosting readPersonPosting(sql::Statement &row)
{
    return {row.column<StakeholderId>(0), readPosting(row, 1)};
}

LedgerRepository::PersonState readPersonState(sql::Statement &row)
{
    return {row.column<StakeholderId>(0), readState(row, 1)};
}

trust::Entry readTouchpointEntry(sql::Statement &row)
{
    Touchpoint t;
    Presence presence = Presence::There;
    std::optional<double> recorded;
    sql::Columns(row).intoAll(t.id, t.day, t.emotion, t.effectiveness, t.ease, t.importance, t.source, t.factor,
                              t.cause, t.mends, presence, recorded);
    trust::Entry entry;
    entry.id = {trust::EntryKind::Touchpoint, t.id.value};
    entry.day = t.day;
    entry.x = recorded ? recorded : t.score();
    entry.importance = importanceWeight(t.importance);
    entry.reliability = sourceWeight(t.source) * exposureWeight(presence);
    entry.fromCustomer = t.source == Source::Customer ? 1 : 0;
    entry.factor = t.factor;
    entry.noCushion = t.source == Source::Customer && presence == Presence::There;
    entry.cause = t.cause ? t.cause->value : 0; // names are unique case-folded within the list
    if (t.mends)
        entry.mends = trust::EntryId{trust::EntryKind::Touchpoint, t.mends->value};
    entry.mendingShare = presence == Presence::There ? 1 : 0.5;
    return entry;
}

/// Our own judgement of the history before the book, as evidence of the state (docs/trust-model.md, instruments).
trust::Entry openingEntry(StakeholderId person, OpeningEstimate estimate)
{
    trust::Entry entry;
    entry.id = {trust::EntryKind::OpeningEstimate, person.value};
    entry.day = estimate.day;
    entry.y = (2 * estimate.step - 1) / 10.0; // 0.1, 0.3, 0.5, 0.7, 0.9
    entry.weight = 3;
    return entry;
}

/// Answers to instruments that measure the state of trust, on their own scale; others are none.
std::optional<trust::Entry> readAnswerEntry(sql::Statement &row)
{
    Survey survey;
    SurveyAnswer answer;
    sql::Columns(row).intoAll(answer.id, answer.day, answer.score, answer.ability, answer.benevolence, answer.integrity,
                              survey.instrument, survey.scale.lowest, survey.scale.highest);
    const std::optional<StateEvidence> evidence = stateEvidence(survey, answer);
    if (!evidence)
        return std::nullopt;
    trust::Entry entry;
    entry.id = {trust::EntryKind::Survey, answer.id.value};
    entry.day = answer.day;
    entry.y = evidence->y;
    entry.weight = evidence->weight;
    entry.correction = evidence->correction;
    entry.fromCustomer = 1;
    return entry;
}

const std::string selectState = std::string("SELECT r.stakeholder_id, ") + stateColumns +
                                " FROM stakeholder s JOIN reservoir r ON r.stakeholder_id = s.id ";
const std::string selectPosting = std::string("SELECT p.stakeholder_id, ") + postingColumns + " FROM posting p ";

} // namespace

Result<std::vector<LedgerRepository::PersonPosting>> LedgerRepository::postings(AccountId account) const
{
    return m_context.db.all<PersonPosting>(
        selectPosting + "WHERE p.stakeholder_id IN (SELECT id FROM stakeholder WHERE account_id = ?) "
                        "ORDER BY p.day DESC, p.entry_kind, p.entry_id DESC, p.stakeholder_id",
        readPersonPosting, account);
}

Result<std::vector<LedgerRepository::PersonPosting>> LedgerRepository::postingsOf(TouchpointId touchpoint) const
{
    return m_context.db.all<PersonPosting>(selectPosting +
                                               "WHERE p.entry_id = ? AND p.entry_kind = 0 ORDER BY p.stakeholder_id",
                                           readPersonPosting, touchpoint);
}

Result<std::vector<LedgerRepository::PersonState>> LedgerRepository::statesOf(AccountId account, Day asOf) const
{
    return m_context.db.all<PersonState>(selectState +
                                             "AND r.day = (SELECT max(day) FROM reservoir WHERE stakeholder_id = s.id "
                                             "AND day <= ?) WHERE s.account_id = ? ORDER BY s.id",
                                         readPersonState, asOf, account);
}

Result<LedgerRepository::StatesOnTwoDays> LedgerRepository::statesOfAll(Day earlier, Day later) const
{
    const Day days[] = {earlier, later};
    LAARI_ASSIGN(std::vector<std::vector<PersonState>> states, statesOfAll(days));
    return StatesOnTwoDays{std::move(states[0]), std::move(states[1])};
}

Result<std::vector<std::vector<LedgerRepository::PersonState>>>
LedgerRepository::statesOfAll(std::span<const Day> days) const
{
    // Merged as they are read, person by person.
    std::string sql;
    for (size_t i = 0; i < days.size(); ++i) {
        sql += i == 0 ? "SELECT s.id, " : " UNION ALL SELECT s.id, ";
        sql += std::to_string(i) + ", " + stateColumns +
               " FROM stakeholder s JOIN reservoir r ON r.stakeholder_id = s.id "
               "AND r.day = (SELECT max(day) FROM reservoir WHERE stakeholder_id = s.id AND day <= ?)";
    }
    LAARI_ASSIGN(sql::Statement row, m_context.db.prepare(sql + " ORDER BY 1, 2"));
    for (size_t i = 0; i < days.size(); ++i)
        row.bind(int(i) + 1, days[i]);
    std::vector<std::vector<PersonState>> states(days.size());
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return states;
        states[size_t(row.column<int>(1))].push_back({row.column<StakeholderId>(0), readState(row, 2)});
    }
}

Result<std::vector<LedgerRepository::PersonState>> LedgerRepository::stateSeries(AccountId account, Day from,
                                                                                 Day to) const
{
    return m_context.db.all<PersonState>(selectState +
                                             "AND r.day <= ? AND r.day >= ifnull((SELECT max(day) FROM reservoir "
                                             "WHERE stakeholder_id = s.id AND day <= ?), ?) "
                                             "WHERE s.account_id = ? ORDER BY s.id, r.day",
                                         readPersonState, to, from, from, account);
}

Result<trust::History> LedgerRepository::history(StakeholderId person, std::optional<Day> from,
                                                 std::optional<Day> to) const
{
    const Day first = from.value_or(Day{std::numeric_limits<qint32>::min()});
    const Day last = to.value_or(Day{std::numeric_limits<qint32>::max()});
    trust::History history;
    {
        LAARI_ASSIGN(
            sql::Statement row,
            m_context.db.query("SELECT do_not_score, opening_step, opening_day FROM stakeholder WHERE id = ?", person));
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return fail(ErrorCode::NotFound, {QStringLiteral("person")});
        if (row.column<bool>(0)) // stays on the map, leaves no evidence
            return history;
        const auto step = row.column<std::optional<int>>(1);
        const auto day = row.column<std::optional<Day>>(2);
        if (step && day && *day >= first && *day <= last)
            history.push_back(openingEntry(person, {*step, *day}));
    }
    LAARI_ASSIGN(const auto answers,
                 m_context.db.all<std::optional<trust::Entry>>(
                     "SELECT w.id, w.day, w.score, w.ability, w.benevolence, w.integrity, v.instrument, v.lowest, "
                     "v.highest FROM survey_answer w JOIN survey v ON v.id = w.survey_id "
                     "WHERE w.stakeholder_id = ? AND w.day BETWEEN ? AND ? ORDER BY w.day, w.id",
                     readAnswerEntry, person, first, last));
    for (const std::optional<trust::Entry> &answer : answers)
        if (answer)
            history.push_back(*answer);
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query(
                     "SELECT t.id, p.day, t.emotion, t.effectiveness, t.ease, t.importance, t.source, "
                     "t.factor, t.cause_id, t.mends_id, p.presence, t.recorded_score FROM touchpoint_stakeholder p "
                     "JOIN touchpoint t ON t.id = p.touchpoint_id "
                     "WHERE p.stakeholder_id = ? AND p.day BETWEEN ? AND ? "
                     "ORDER BY p.day, p.touchpoint_id",
                     person, first, last));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            break;
        history.push_back(readTouchpointEntry(row));
    }
    std::sort(history.begin(), history.end(), [](const trust::Entry &a, const trust::Entry &b) {
        return a.day != b.day ? a.day < b.day : a.id < b.id;
    });
    return history;
}

Result<trust::Checkpoint> LedgerRepository::checkpointBefore(StakeholderId person, Day day) const
{
    trust::Checkpoint checkpoint;
    LAARI_ASSIGN(auto states,
                 m_context.db.all<PersonState>(std::string("SELECT r.stakeholder_id, ") + stateColumns +
                                                   " FROM reservoir r WHERE r.stakeholder_id = ? AND r.day < ? "
                                                   "ORDER BY r.day DESC LIMIT 1",
                                               readPersonState, person, day));
    if (!states.empty())
        checkpoint.state = states.front().state;

    LAARI_ASSIGN(auto rows, m_context.db.all<trust::FailureState>(
                                std::string("SELECT ") + failureColumns +
                                    " FROM failure f WHERE f.stakeholder_id = ? AND f.day < ? ORDER BY f.day",
                                [](sql::Statement &row) { return readFailure(row, 0); }, person, day));
    std::map<trust::EntryId, trust::FailureState> newest;
    for (const trust::FailureState &failure : rows)
        newest.insert_or_assign(failure.failure, failure);
    for (const auto &[entry, failure] : newest)
        checkpoint.failures.push_back(failure);

    LAARI_ASSIGN(checkpoint.corrections,
                 m_context.db.all<trust::CorrectionDay>(
                     "SELECT day, kept FROM correction WHERE stakeholder_id = ? AND day < ? ORDER BY day",
                     [](sql::Statement &row) {
                         return trust::CorrectionDay{row.column<Day>(0), row.column<double>(1)};
                     },
                     person, day));
    return checkpoint;
}

} // namespace laari
