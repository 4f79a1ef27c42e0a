// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LedgerRows.h"

#include <span>
#include <string>

namespace laari {

const char *const postingColumns = "p.day, p.entry_kind, p.entry_id, p.deposited, p.overflowed, p.withdrawn, "
                                   "p.cushioned, p.forgiven, p.corrected_goodwill, p.corrected_grievance, p.effect, "
                                   "p.trust";
const char *const stateColumns =
    "r.day, r.pending_goodwill, r.settled_goodwill, r.open_pending, r.open_settled, r.closed_pending, "
    "r.closed_settled, r.survey_goodwill, r.survey_grievance, r.cx_joy, r.cx_joy_weight, r.cx_sorrow, "
    "r.cx_sorrow_weight, r.heard_total, r.heard_from_customer, r.last_contact, r.has_evidence";
const char *const failureColumns = "f.day, f.entry_kind, f.entry_id, f.failure_day, f.size, f.pending, f.settled, "
                                   "f.factor, f.cause, f.earlier_failures, f.closed, f.recovered, f.failed_again";

namespace {

trust::EntryId readEntry(sql::Columns &columns)
{
    const auto kind = trust::EntryKind(columns.next<int>()); // 0 to 2: a CHECK of the table
    return {kind, columns.next<qint64>()};
}

int kindNumber(trust::EntryId id)
{
    return int(id.kind);
}

} // namespace

trust::Posting readPosting(sql::Statement &row, int first)
{
    trust::Posting p;
    sql::Columns columns(row, first);
    columns.into(p.day);
    p.entry = readEntry(columns);
    columns.intoAll(p.deposited, p.overflowed, p.withdrawn, p.cushioned, p.forgiven, p.correctedGoodwill,
                    p.correctedGrievance, p.effect, p.trust);
    return p;
}

trust::ReservoirState readState(sql::Statement &row, int first)
{
    trust::ReservoirState s;
    sql::Columns(row, first)
        .intoAll(s.day, s.pendingGoodwill, s.settledGoodwill, s.open.pending, s.open.settled, s.closed.pending,
                 s.closed.settled, s.surveyGoodwill, s.surveyGrievance, s.cx.joy, s.cx.joyWeight, s.cx.sorrow,
                 s.cx.sorrowWeight, s.heardTotal, s.heardFromCustomer, s.lastContact, s.hasEvidence);
    return s;
}

trust::FailureState readFailure(sql::Statement &row, int first)
{
    trust::FailureState f;
    sql::Columns columns(row, first);
    columns.into(f.asOf);
    f.failure = readEntry(columns);
    columns.intoAll(f.failureDay, f.size, f.pending, f.settled, f.factor, f.cause, f.earlierFailures, f.closed,
                    f.recovered, f.failedAgain);
    return f;
}

void PersonLedger::add(const trust::DayOutcome &day)
{
    postings.insert(postings.end(), day.postings.begin(), day.postings.end());
    states.push_back(day.state);
    failures.insert(failures.end(), day.failures.begin(), day.failures.end());
    if (day.correction)
        corrections.push_back(*day.correction);
}

LedgerWriter::LedgerWriter(sql::Connection &db)
    : m_db(db), m_insertPostings("posting", 13), m_insertStates("reservoir", 18), m_insertFailures("failure", 14),
      m_insertCorrections("correction", 3)
{
}

Result<void> LedgerWriter::write(StakeholderId person, const PersonLedger &rows)
{
    LAARI_TRY(m_insertPostings.run(
        m_db, std::span(rows.postings), [&](sql::Statement &statement, int first, const trust::Posting &p) {
            statement.bindFrom(first, person, p.day, kindNumber(p.entry), p.entry.value, p.deposited, p.overflowed,
                               p.withdrawn, p.cushioned, p.forgiven, p.correctedGoodwill, p.correctedGrievance,
                               p.effect, p.trust);
        }));
    LAARI_TRY(m_insertStates.run(
        m_db, std::span(rows.states), [&](sql::Statement &statement, int first, const trust::ReservoirState &s) {
            statement.bindFrom(first, person, s.day, s.pendingGoodwill, s.settledGoodwill, s.open.pending,
                               s.open.settled, s.closed.pending, s.closed.settled, s.surveyGoodwill, s.surveyGrievance,
                               s.cx.joy, s.cx.joyWeight, s.cx.sorrow, s.cx.sorrowWeight, s.heardTotal,
                               s.heardFromCustomer, s.lastContact, s.hasEvidence);
        }));
    LAARI_TRY(m_insertFailures.run(m_db, std::span(rows.failures),
                                   [&](sql::Statement &statement, int first, const trust::FailureState &f) {
                                       statement.bindFrom(first, person, f.asOf, kindNumber(f.failure), f.failure.value,
                                                          f.failureDay, f.size, f.pending, f.settled, f.factor, f.cause,
                                                          f.earlierFailures, f.closed, f.recovered, f.failedAgain);
                                   }));
    return m_insertCorrections.run(m_db, std::span(rows.corrections),
                                   [&](sql::Statement &statement, int first, const trust::CorrectionDay &c) {
                                       statement.bindFrom(first, person, c.day, c.kept);
                                   });
}

Result<void> deleteLedger(sql::Connection &db, StakeholderId person, Day from)
{
    // Mostly there is nothing, and each DELETE by a range would make a temporary table to find that out.
    LAARI_ASSIGN(const auto any,
                 db.value<bool>("SELECT EXISTS (SELECT 1 FROM posting WHERE stakeholder_id = ?1 AND day >= ?2) "
                                "OR EXISTS (SELECT 1 FROM reservoir WHERE stakeholder_id = ?1 AND day >= ?2) "
                                "OR EXISTS (SELECT 1 FROM failure WHERE stakeholder_id = ?1 AND day >= ?2) "
                                "OR EXISTS (SELECT 1 FROM correction WHERE stakeholder_id = ?1 AND day >= ?2)",
                                person, from));
    if (any == false)
        return {};
    LAARI_TRY(db.run("DELETE FROM posting WHERE stakeholder_id = ? AND day >= ?", person, from));
    LAARI_TRY(db.run("DELETE FROM reservoir WHERE stakeholder_id = ? AND day >= ?", person, from));
    LAARI_TRY(db.run("DELETE FROM failure WHERE stakeholder_id = ? AND day >= ?", person, from));
    return db.run("DELETE FROM correction WHERE stakeholder_id = ? AND day >= ?", person, from);
}

Result<PersonLedger> loadLedger(sql::Connection &db, StakeholderId person)
{
    PersonLedger ledger;
    const auto load = [&](const std::string &sql, auto &list, auto read) -> Result<void> {
        LAARI_ASSIGN(sql::Statement row, db.query(sql, person));
        for (;;) {
            LAARI_ASSIGN(const bool found, row.step());
            if (!found)
                return {};
            list.push_back(read(row, 0));
        }
    };
    LAARI_TRY(load(std::string("SELECT ") + postingColumns +
                       " FROM posting p WHERE p.stakeholder_id = ? ORDER BY p.day, p.entry_kind, p.entry_id",
                   ledger.postings, readPosting));
    LAARI_TRY(
        load(std::string("SELECT ") + stateColumns + " FROM reservoir r WHERE r.stakeholder_id = ? ORDER BY r.day",
             ledger.states, readState));
    LAARI_TRY(load(std::string("SELECT ") + failureColumns +
                       " FROM failure f WHERE f.stakeholder_id = ? ORDER BY f.day, f.entry_kind, f.entry_id",
                   ledger.failures, readFailure));
    LAARI_TRY(load("SELECT day, kept FROM correction WHERE stakeholder_id = ? ORDER BY day", ledger.corrections,
                   [](sql::Statement &row, int first) {
                       trust::CorrectionDay correction;
                       sql::Columns(row, first).intoAll(correction.day, correction.kept);
                       return correction;
                   }));
    return ledger;
}

} // namespace laari
