// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/store/sql/ChangeLogTriggers.h"

#include <QStringList>

namespace laari {

namespace sql {
class Connection;
}

// The full-text indices of names and notes (0003_search.sql), kept in step inside a running write. Private to
// core/store; SearchRepository asks them.

/// Takes over what the change set changed, as its log says: cost goes with the change. `inserts`: how it was logged.
Result<void> renewWordIndex(sql::Connection &db, ChangeSetId changeSet, sql::InsertLog inserts);

/// From nothing.
Result<void> rebuildWordIndex(sql::Connection &db);

/// Adds a line if the indices do not hold as many texts as there are.
Result<void> checkWordIndex(sql::Connection &db, QStringList &faults);

} // namespace laari
