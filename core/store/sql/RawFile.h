// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_file;

namespace laari::sql {

/// A file's bytes as they lie on the disk, read by way of SQLite's own layer over files. POSIX takes all locks that a
/// process has on a file from it when it closes any descriptor of that file, and only SQLite knows of the book that is
/// open elsewhere in this process and waits with the closing. So nothing else in Laari opens what may be a book.
class RawFile {
public:
    /// BookMissing; BookNotABook: no regular file; CannotRead.
    static Result<RawFile> open(const QString &path);

    qint64 size() const { return m_size; } ///< in bytes, when it was opened
    /// At most `size` bytes from `offset` on, fewer only at the end of the file. CannotRead.
    Result<QByteArray> read(qint64 offset, int size) const;

    /// All of it into a new file at `target`, which is not flushed to the disk. CannotRead with this file's path;
    /// DiskFull or CannotWrite (there is one already, too) with the target's, of which then nothing is left.
    Result<void> copyTo(const QString &target) const;

private:
    struct Close {
        void operator()(sqlite3 *db) const;
    };
    using Handle = std::unique_ptr<sqlite3, Close>;

    RawFile(QString path, Handle db, sqlite3_file *file, qint64 size)
        : m_path(std::move(path)), m_db(std::move(db)), m_file(file), m_size(size)
    {
    }

    QString m_path;
    Handle m_db;          ///< nothing is asked of it: it opened the file and closes it
    sqlite3_file *m_file; ///< of m_db
    qint64 m_size;
};

} // namespace laari::sql
