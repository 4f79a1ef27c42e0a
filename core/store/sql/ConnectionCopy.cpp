// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Connection.h"

#include <sqlite3.h>

#include <memory>

namespace laari::sql {

namespace {

constexpr int pagesAtOnce = 512;   // the file is locked against commits only while these are read
constexpr int mostRestarts = 5;    // a book that is written all the time is copied in one go in the end
constexpr int mostBusyRounds = 10; // each of them as long as the connection waits

struct Close {
    void operator()(sqlite3 *db) const { sqlite3_close(db); }
    void operator()(sqlite3_backup *backup) const { sqlite3_backup_finish(backup); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Error errorOf(int code, sqlite3 *db, const QString &path)
{
    return {errorCodeOf(code),
            {path},
            QStringLiteral("SQLite %1: %2").arg(QString::number(code), QString::fromUtf8(sqlite3_errmsg(db)))};
}

/// A file nobody knows of yet: a journal would be written in vain, and whoever asked flushes it when it is whole.
Result<Handle> createTarget(const QString &path)
{
    sqlite3 *db = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &db,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE,
                               nullptr);
    Handle handle(db);
    if (code == SQLITE_OK)
        code = sqlite3_exec(db, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(errorOf(code, db, path));
    return handle;
}

/// Runs it to its end. When somebody writes in between, SQLite begins anew by itself.
Result<void> runToEnd(sqlite3_backup *backup, const std::function<Error(int)> &errorFor,
                      const std::function<bool(qint64, qint64)> &progress)
{
    int restarts = 0;
    int busy = 0;
    int remainingBefore = -1;
    for (;;) {
        const int code = sqlite3_backup_step(backup, restarts < mostRestarts ? pagesAtOnce : -1);
        const int remaining = sqlite3_backup_remaining(backup);
        const int total = sqlite3_backup_pagecount(backup);
        if (code == SQLITE_DONE)
            return {};
        if ((code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_LOCKED) {
            if (++busy > mostBusyRounds)
                return fail(errorFor(code));
            sqlite3_sleep(10);
            continue;
        }
        if (code != SQLITE_OK)
            return fail(errorFor(code));
        if (remainingBefore >= 0 && remaining >= remainingBefore)
            ++restarts;
        remainingBefore = remaining;
        if (progress && !progress(total - remaining, total))
            return fail(ErrorCode::Cancelled);
    }
}

} // namespace

Result<void> Connection::copyTo(const QString &path, const std::function<bool(qint64, qint64)> &progress)
{
    LAARI_ASSIGN(const Handle target, createTarget(path));
    std::unique_ptr<sqlite3_backup, Close> backup(sqlite3_backup_init(target.get(), "main", m_db, "main"));
    if (!backup)
        return fail(errorOf(sqlite3_extended_errcode(target.get()), target.get(), path));
    const auto errorFor = [&](int code) {
        return Error{errorCodeOf(code), {path}, QStringLiteral("SQLite %1 while copying").arg(code)};
    };
    LAARI_TRY(runToEnd(backup.get(), errorFor, progress));
    const int code = sqlite3_backup_finish(backup.release());
    if (code != SQLITE_OK)
        return fail(errorFor(code));
    return {};
}

} // namespace laari::sql
