// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/RowWriter.h"

#include <map>
#include <set>

namespace laari {

/// Brings an account, a person or a touchpoint back from a change set that removed or edited it, inside a running
/// write. Errors as of Book::bringBack. Private to core/store.
class BringBack {
public:
    BringBack(StoreContext &context, const sql::LoggedTables &tables);

    Result<void> run(ChangeSetId changeSet, const Subject &subject);

private:
    using RowName = std::pair<QString, qint64>; ///< table and id
    using Rows = std::map<qint64, Cells>;       ///< of one table, by id

    /// What a change set did to the subject's own row.
    struct Found {
        bool removed = false;
        Cells earlier;        ///< of an edit: the columns changed, as they were before
        QSet<QString> parts;  ///< tables of parts that the change set changed
        qint64 oldestRow = 0; ///< of those in the log
    };
    Result<Found> look(ChangeSetId changeSet) const;

    Result<void> bringBackRemoved(ChangeSetId changeSet);
    Result<void> bringBackRow(const LogRow &row);
    Result<void> bringBackLink(const LogRow &row);
    bool belongs(const LogRow &row) const;

    Result<void> bringBackEarlier(const Found &found);
    Result<Rows> partsBefore(const sql::LoggedTable &table, qint64 logId) const;
    Result<void> replaceParts(const sql::LoggedTable &table, const Rows &rows);
    Result<void> withoutLostLinks(const sql::LoggedTable &table, Cells &row) const;

    template <typename Id> Result<void> check(Id id) const;
    Result<void> checkSubject() const;
    Result<void> checkFreestanding() const;
    Result<bool> hasWhatItNeeds(const sql::LoggedTable &table, const Cells &row) const;

    StoreContext &m_context;
    const sql::LoggedTables &m_tables;
    LogReader m_log;
    RowWriter m_writer;
    Subject m_subject;
    RowName m_name;
    std::set<RowName> m_restored; ///< what came back so far: whose parts and links come back too
};

} // namespace laari
