// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/RowWriter.h"

#include <functional>

namespace laari {

/// Takes back a change set from its rows in the log, newest first, inside a running write. Since it goes back through
/// states that the book has been in, the schema's rules hold after each row, and whatever breaks one was changed since.
/// Private to core/store.
class Revert {
public:
    Revert(StoreContext &context, const sql::LoggedTables &tables);

    /// `goOn(done)` is asked now and then with the number of rows taken back; false: Cancelled. ChangedSince if a row
    /// is no longer as the change set left it, or something new hangs on it; BookDamaged if the log makes no sense.
    Result<void> run(ChangeSetId changeSet, const std::function<bool(qint64 done)> &goOn);

private:
    Result<void> takeBack(const LogRow &row);
    Result<void> takeBackInsert(const LogRow &row);
    Result<void> takeBackUpdate(const LogRow &row);
    Result<Cells> asInserted(const LogRow &row) const;

    StoreContext &m_context;
    LogReader m_log;
    RowWriter m_writer;
};

} // namespace laari
