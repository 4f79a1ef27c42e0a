// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace laari::sql {

/// Looks at the first bytes of a file before SQLite does, without writing anything: BookMissing, CannotRead,
/// BookNotABook, BookForeign, BookNewer (arguments: path, its version), BookDamaged (cut short). Gives the book's
/// version. While a rollback journal of a killed program waits beside the file, its length proves nothing.
Result<int> inspectBookFile(const QString &path);

/// Whether it is a file of SQLite's, a book or not.
bool isSqliteFile(const QString &path);

} // namespace laari::sql
