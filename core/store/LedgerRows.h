// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/sql/BlockInsert.h"
#include "core/store/sql/Connection.h"
#include "core/trust/Replay.h"

#include <vector>

namespace laari {

// Rows of the ledger's tables, private to core/store: one place that knows their columns.

/// One person's ledger; as loaded, each list in the order of its table's key.
struct PersonLedger {
    std::vector<trust::Posting> postings;
    std::vector<trust::ReservoirState> states;
    std::vector<trust::FailureState> failures;
    std::vector<trust::CorrectionDay> corrections;

    void add(const trust::DayOutcome &day);

    friend bool operator==(const PersonLedger &, const PersonLedger &) = default;
};

/// Stores ledgers, several rows at a time.
class LedgerWriter {
public:
    explicit LedgerWriter(sql::Connection &db);

    Result<void> write(StakeholderId person, const PersonLedger &rows);

private:
    sql::Connection &m_db;
    sql::BlockInsert m_insertPostings;
    sql::BlockInsert m_insertStates;
    sql::BlockInsert m_insertFailures;
    sql::BlockInsert m_insertCorrections;
};

/// Rows dated `from` or later.
Result<void> deleteLedger(sql::Connection &db, StakeholderId person, Day from);
Result<PersonLedger> loadLedger(sql::Connection &db, StakeholderId person);

// The columns after the person's, in the order that the readers take them.
extern const char *const postingColumns;
extern const char *const stateColumns;
extern const char *const failureColumns;
trust::Posting readPosting(sql::Statement &row, int first);
trust::ReservoirState readState(sql::Statement &row, int first);
trust::FailureState readFailure(sql::Statement &row, int first);

} // namespace laari
