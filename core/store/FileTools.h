// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace laari {

// What Qt leaves to the operating system.

/// Whether this process may make files in the folder; asked by effective rights, as open() will be.
bool mayCreateFilesIn(const QString &folder);

/// Whether this process may write to the file, by effective rights too.
bool mayWriteFile(const QString &path);

/// Has the file's content, or a folder's entries, on the disk when it returns. CannotWrite.
Result<void> syncToDisk(const QString &path);

/// Renames over an existing file, in one step. CannotWrite.
Result<void> renameOver(const QString &from, const QString &to);

/// Whether it is a file of SQLite's, as books are: whoever opened and closed it by other means would take the locks of
/// a book that is open in this process. See sql/RawFile.h.
bool mayBeABook(const QString &path);

/// A name beside `path` that no file has.
QString temporaryNameBeside(const QString &path);

} // namespace laari
