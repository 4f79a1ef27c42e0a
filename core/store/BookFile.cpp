// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BookPrivate.h"
#include "core/store/Defaults.h"
#include "core/store/FileTools.h"
#include "core/store/sql/BookHeader.h"
#include "core/store/sql/ChangeLogTriggers.h"
#include "core/store/sql/Migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <spdlog/spdlog.h>

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

/// Whether the file is what its header says: reads the schema, which also takes and gives back a lock and rolls back
/// what a killed program left behind.
Result<void> checkSchema(sql::Connection &connection)
{
    LAARI_ASSIGN(const std::optional<int> version, connection.value<int>("PRAGMA user_version"));
    LAARI_ASSIGN(const std::optional<int> application, connection.value<int>("PRAGMA application_id"));
    if (application != sql::bookApplicationId)
        return fail(ErrorCode::BookForeign, {connection.path()});
    if (version.value_or(0) > sql::newestBookVersion())
        return fail(ErrorCode::BookNewer, {connection.path(), QString::number(*version)});
    LAARI_ASSIGN(const std::optional<qint64> tables,
                 connection.value<qint64>("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN "
                                          "('account', 'stakeholder', 'touchpoint', 'posting', 'reservoir', "
                                          "'change_set', 'change_log')"));
    if (tables != 7)
        return fail(ErrorCode::BookDamaged, {connection.path()}, QStringLiteral("tables are missing"));
    return {};
}

/// An error while opening, as the user should read it: a book is only ever read at that point.
Error whileOpening(Error error, const QString &path)
{
    // A newer one says its version too.
    const QStringList version = error.code == ErrorCode::BookNewer ? error.arguments.mid(1, 1) : QStringList();
    error.arguments = QStringList{path} + version;
    switch (error.code) {
    case ErrorCode::Internal: error.code = ErrorCode::BookDamaged; break; // the schema says what SQLite cannot read
    case ErrorCode::CannotWrite: error.code = ErrorCode::CannotRead; break;
    default: break;
    }
    return error;
}

Result<void> copyInto(sql::Connection &connection, const QString &path)
{
    return connection.run("VACUUM INTO ?", path);
}

/// Brings an older book to this program's version, with a copy of what it was beside it.
Result<void> migrateWithBackup(sql::Connection &connection, int version)
{
    const QString backup = QStringLiteral("%1.v%2.backup").arg(connection.path()).arg(version);
    if (!QFile::exists(backup)) {
        const QString temporary = temporaryNameBeside(backup);
        const auto cleaner = qScopeGuard([&] { QFile::remove(temporary); });
        LAARI_TRY(copyInto(connection, temporary));
        LAARI_TRY(syncToDisk(temporary));
        LAARI_TRY(renameOver(temporary, backup));
    }
    return sql::migrate(connection, sql::bookMigrations());
}

Result<std::unique_ptr<sql::Connection>> openBookFile(const QString &path, int version)
{
    using Opened = Result<std::unique_ptr<sql::Connection>>;
    Opened connection = sql::Connection::open(path, sql::Connection::Mode::ReadWrite);
    if (!connection)
        return fail(whileOpening(std::move(connection).error(), path));
    if (Result<void> checked = checkSchema(**connection); !checked)
        return fail(whileOpening(std::move(checked).error(), path));

    const bool readOnly = (*connection)->isReadOnly() || !mayCreateFilesIn(folderOf(path));
    if (version < sql::newestBookVersion()) {
        if (readOnly)
            return fail(ErrorCode::BookReadOnly, {path}, QStringLiteral("an older version, cannot be brought up"));
        LAARI_TRY(migrateWithBackup(**connection, version));
        spdlog::info("book brought from version {} to {}", version, sql::newestBookVersion());
    }
    if (!readOnly)
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
                                           UidSource &uids)
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
        Private book(*std::move(connection), false, clock, uids);
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
    return open(path, clock, uids);
}

Result<std::unique_ptr<Book>> Book::open(const QString &path, const Clock &clock, UidSource &uids)
{
    LAARI_ASSIGN(const int version, sql::inspectBookFile(path));
    LAARI_ASSIGN(std::unique_ptr<sql::Connection> connection, openBookFile(path, version));
    const bool readOnly = connection->isReadOnly() || !mayCreateFilesIn(folderOf(path));
    return std::unique_ptr<Book>(new Book(std::make_unique<Private>(std::move(connection), readOnly, clock, uids)));
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
