// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"

namespace laari::sql {

class Connection;

/// Temporary triggers on every table that people's data is in, made from the tables' own columns: from then on each
/// changed row leaves a row in change_log. See the comments of 0001_book.sql.
Result<void> installChangeLog(Connection &connection);

/// Which change set the rows to come belong to. `bulk`: inserted rows are logged without their content.
Result<void> setCurrentChange(Connection &connection, ChangeSetId changeSet, bool bulk);

} // namespace laari::sql
