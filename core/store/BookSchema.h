// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/sql/Connection.h"

namespace laari {

/// Whether the file is what its header says: reads the schema, which also takes and gives back a lock and rolls back
/// what a killed program left behind. Private to core/store.
Result<void> checkSchema(sql::Connection &connection);

/// An error while opening, as the user should read it: a book is only ever read at that point.
Error whileOpening(Error error, const QString &path);

} // namespace laari
