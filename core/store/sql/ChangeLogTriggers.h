// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

namespace laari::sql {

class Connection;

/// What the temporary triggers need on every table that people's data is in. They are made from the tables' own columns
/// when the first change begins: from then on each changed row leaves a row in change_log. See the comments of
/// 0001_book.sql. Tables that are not ours are refused here already.
Result<void> installChangeLog(Connection &connection);

/// How inserted rows come into the log. Updates and deletions are logged as they happen, always whole.
enum class InsertLog {
    Whole,
    WithoutContent, ///< what is inserted holds it
    /// Without content too, and many at once: before the next update or deletion, and by finishChange(). Only where
    /// ids are SQLite's own choice, for the new rows are known by them.
    Together,
};

/// A condition on `id` that holds for the rows which the current change, logged together, inserted into the table that
/// is bound to its parameter. Only of tables whose ids are never given again (AUTOINCREMENT).
inline constexpr const char *insertedTogether = "id > (SELECT before FROM temp.logged_up_to WHERE table_name = ?)";

/// Which change set the rows to come belong to; no row may be changed before.
Result<void> setCurrentChange(Connection &connection, ChangeSetId changeSet, InsertLog inserts);

/// After it the log knows every row of the current change.
Result<void> finishChange(Connection &connection, InsertLog inserts);

} // namespace laari::sql
