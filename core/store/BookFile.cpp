// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BookCopy.h"
#include "core/store/BookPrivate.h"
#include "core/store/BookSchema.h"
#include "core/store/Defaults.h"
#include "core/store/FileTools.h"
#include "core/store/QuickCheck.h"
#include "core/store/sql/BookHeader.h"
#include "core/store/sql/ChangeLogTriggers.h"
#include "core/store/sql/Migrator.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <spdlog/spdlog.h>

#include <chrono>
#include <thread>

namespace laari {

namespace {

QString journalOf(const QString &path)
{
    return path + QStringLiteral("-journal");
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

Result<void> copyInto(sql::Connection &connection, const QString &path)
{
    return connection.run("VACUUM INTO ?", path);
}

/// Brings an older book to this program's version, with a backup of what it was.
Result<void> migrateWithBackup(sql::Connection &connection, const BackupSettings &settings, const Clock &clock)
{
    LAARI_TRY(Backups(connection.path(), settings, clock).make(BackupReason::BeforeMigration));
    return sql::migrate(connection, sql::bookMigrations());
}

/// How to open the file itself. Also who only reads has to roll back what a killed program left half written.
sql::Connection::Mode modeFor(const QString &path, const OpenOptions &options)
{
    if (options.access == Access::ReadDamaged) {
        rollBackUnfinished(path);
        return sql::Connection::Mode::ReadDamaged;
    }
    const bool unfinished = QFileInfo(journalOf(path)).size() > 0;
    return options.access == Access::Write || unfinished ? sql::Connection::Mode::ReadWrite
                                                         : sql::Connection::Mode::ReadOnly;
}

/// By the header; of a damaged book, where it may be cut short, as far as SQLite can tell.
Result<int> versionOf(const QString &path, const OpenOptions &options)
{
    const Result<int> version = sql::inspectBookFile(path);
    const bool cutShort = !version && version.error().code == ErrorCode::BookDamaged;
    return cutShort && options.access == Access::ReadDamaged ? Result<int>(sql::newestBookVersion()) : version;
}

ReadOnlyReason mayOnlyRead(const QString &path, const OpenOptions &options)
{
    if (options.access != Access::Write)
        return ReadOnlyReason::Asked;
    return mayWriteFile(path) && mayCreateFilesIn(folderOf(path)) ? ReadOnlyReason::None : ReadOnlyReason::NoPermission;
}

Result<BookLock> waitForLock(const QString &path, const Clock &clock, const OpenOptions &options)
{
    constexpr std::chrono::milliseconds round(20);
    const QDeadlineTimer deadline(options.lockWaitMs);
    for (;;) {
        Result<BookLock> lock = BookLock::take(path, clock, options.takeOverLock);
        const bool held =
            !lock && (lock.error().code == ErrorCode::BookInUse || lock.error().code == ErrorCode::BookLocked);
        if (!held || deadline.hasExpired())
            return lock;
        std::this_thread::sleep_for(round);
    }
}

Result<std::unique_ptr<sql::Connection>> openBookFile(const QString &path, int version, ReadOnlyReason readOnly,
                                                      const Clock &clock, const OpenOptions &options)
{
    using Opened = Result<std::unique_ptr<sql::Connection>>;
    Opened connection = sql::Connection::open(path, modeFor(path, options));
    if (!connection)
        return fail(whileOpening(std::move(connection).error(), path));
    if (Result<void> checked = checkSchema(**connection); !checked)
        return fail(whileOpening(std::move(checked).error(), path));

    if (version < sql::newestBookVersion()) {
        if (readOnly != ReadOnlyReason::None)
            return fail(ErrorCode::BookReadOnly, {path}, QStringLiteral("an older version, cannot be brought up"));
        LAARI_TRY(migrateWithBackup(**connection, options.backups, clock));
        spdlog::info("book brought from version {} to {}", version, sql::newestBookVersion());
    }
    if (readOnly == ReadOnlyReason::None)
        LAARI_TRY(sql::installChangeLog(**connection));
    return connection;
}

Result<void> fillNewBook(WriteUnit &unit, const BookSetup &setup)
{
    LAARI_TRY(insertDefaultLists(unit.lists()));
    LAARI_TRY(unit.settings().setParameters({}));
    if (setup.authorName.trimmed().isEmpty())
        return {};
    OwnPerson author;
    author.name = setup.authorName;
    LAARI_ASSIGN(const OwnPersonId id, unit.ownPeople().insert(author));
    return unit.settings().setAuthor(id);
}

} // namespace

Result<std::unique_ptr<Book>> Book::create(const QString &path, const BookSetup &setup, const Clock &clock,
                                           UidSource &uids, const OpenOptions &options)
{
    if (QFileInfo::exists(path))
        return fail(ErrorCode::BookExists, {path});

    // Made whole under another name: whoever is interrupted leaves no half a book.
    const QString temporary = temporaryNameBeside(path);
    const auto cleaner = qScopeGuard([&] {
        QFile::remove(temporary);
        QFile::remove(journalOf(temporary));
    });
    {
        const auto aboutThePath = [&](Error error) {
            error.arguments = error.arguments.contains(temporary) ? QStringList{path} : error.arguments;
            return fail(std::move(error));
        };
        auto connection = sql::Connection::open(temporary, sql::Connection::Mode::Create);
        if (!connection)
            return aboutThePath(std::move(connection).error());
        if (auto made = sql::migrate(**connection, sql::bookMigrations()); !made)
            return aboutThePath(std::move(made).error());
        if (auto logging = sql::installChangeLog(**connection); !logging)
            return aboutThePath(std::move(logging).error());
        Private book(*std::move(connection), clock, uids);
        if (auto noted = book.watch.note(*book.connection); !noted)
            return aboutThePath(std::move(noted).error());
        const auto fill = [&](WriteUnit &unit) { return fillNewBook(unit, setup); };
        if (auto filled = book.change({ActionKind::CreateBook, sql::InsertLog::WithoutContent}, fill, {}); !filled)
            return aboutThePath(std::move(filled).error());
    }
    // A journal without its book would be rolled back into the new one.
    QFile::remove(journalOf(path));
    QFile::remove(path + QStringLiteral("-wal"));
    if (!QFile::rename(temporary, path))
        return fail(QFileInfo::exists(path) ? ErrorCode::BookExists : ErrorCode::CannotWrite, {path});
    LAARI_TRY(syncToDisk(folderOf(path)));
    return open(path, clock, uids, options);
}

Result<std::unique_ptr<Book>> Book::open(const QString &path, const Clock &clock, UidSource &uids,
                                         const OpenOptions &options)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::BookMissing, {path});
    // Before anything is read: closing a file that was looked into would give up the locks of whoever has it open here.
    ReadOnlyReason readOnly = mayOnlyRead(path, options);
    std::optional<BookLock> lock;
    if (readOnly == ReadOnlyReason::None) {
        Result<BookLock> taken = waitForLock(path, clock, options);
        if (taken)
            lock.emplace(*std::move(taken));
        else if (taken.error().code == ErrorCode::CannotWrite)
            readOnly = ReadOnlyReason::NoLock;
        else
            return fail(std::move(taken).error());
    }
    LAARI_ASSIGN(const int version, versionOf(path, options));
    LAARI_ASSIGN(std::unique_ptr<sql::Connection> connection, openBookFile(path, version, readOnly, clock, options));
    auto d = std::make_unique<Private>(std::move(connection), clock, uids);
    if (lock)
        d->lock.emplace(*std::move(lock));
    d->readOnly = readOnly;
    d->backupSettings = options.backups;
    std::unique_ptr<Book> book(new Book(std::move(d)));
    if (Result<void> noted = book->d->watch.note(*book->d->connection); !noted && options.access != Access::ReadDamaged)
        return fail(whileOpening(std::move(noted).error(), path));
    if (options.access == Access::ReadDamaged) {
        LAARI_ASSIGN(const QStringList found, quickCheck(path));
        book->noteDamage(found);
    }
    return book;
}

Result<void> Book::saveCopy(const QString &path) const
{
    if (d->busy)
        return fail(ErrorCode::Internal, {}, QStringLiteral("a copy within a write"));
    if (QFileInfo(path).exists() && QFileInfo(path) == QFileInfo(d->connection->path()))
        return fail(ErrorCode::BookExists, {path}); // the open book would be pulled from under itself
    if (QFileInfo(journalOf(path)).size() > 0)
        return fail(ErrorCode::BookLocked, {path}); // somebody's unfinished write would be rolled back into the copy

    const QString temporary = temporaryNameBeside(path);
    const auto cleaner = qScopeGuard([&] {
        QFile::remove(temporary);
        QFile::remove(journalOf(temporary));
    });
    if (Result<void> copied = copyInto(*d->connection, temporary); !copied) {
        Error error = std::move(copied).error();
        error.arguments = {path};
        return fail(std::move(error));
    }
    LAARI_TRY(syncToDisk(temporary));
    LAARI_TRY(renameOver(temporary, path));
    return syncToDisk(folderOf(path));
}

} // namespace laari
