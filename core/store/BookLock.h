// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace laari {

/// Who has a book open for writing, as its lock file tells.
struct LockHolder {
    QString user;
    QString host;
    QDateTime since; ///< UTC
    qint64 processId = 0;
    QString processStart; ///< see ThisProcess.h
    QString machine;
    QString token; ///< of this very lock
};

/// The file ".NAME.lock" beside a book, there while a program has it open for writing. It keeps people from working in
/// one book by two programs; against torn writes SQLite has its own locks. Removed when this goes.
class BookLock {
public:
    /// BookInUse (arguments: book, user, host, since as ISO 8601 in UTC) when somebody has it. The lock of a process
    /// that is gone from this machine is taken over; that of another machine only when `takeOver`. CannotWrite: no lock
    /// can be made here. BookLocked: two programs are after it at once.
    static Result<BookLock> take(const QString &bookPath, const Clock &clock, bool takeOver);

    /// Who has it, dead or alive; empty: nobody.
    static std::optional<LockHolder> holderOf(const QString &bookPath);

    static QString pathFor(const QString &bookPath);

    ~BookLock();
    BookLock(BookLock &&other) noexcept;
    BookLock &operator=(BookLock &&) = delete;

    /// That it is still ours: made again when somebody has cleared it away, BookInUse when it has been taken over.
    Result<void> confirm() const;

private:
    BookLock(QString bookPath, QString path, LockHolder holder)
        : m_bookPath(std::move(bookPath)), m_path(std::move(path)), m_holder(std::move(holder))
    {
    }

    QString m_bookPath;
    QString m_path; ///< of the lock file; empty: given back, or moved on
    LockHolder m_holder;
};

} // namespace laari
