// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BookCopy.h"

#include "core/store/BookSchema.h"
#include "core/store/FileTools.h"
#include "core/store/sql/Connection.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace laari {

namespace {

/// Never by reading the file past SQLite: closing it would give up the locks of a book open in this process.
Result<std::unique_ptr<sql::Connection>> openSound(const QString &path, sql::Connection::Mode mode)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::BookMissing, {path});
    auto connection = sql::Connection::open(path, mode);
    if (!connection)
        return fail(whileOpening(std::move(connection).error(), path));
    if (Result<void> checked = checkSchema(**connection); !checked)
        return fail(whileOpening(std::move(checked).error(), path));
    return connection;
}

Result<void> checkPages(sql::Connection &connection)
{
    LAARI_ASSIGN(const auto found, connection.value<QString>("PRAGMA quick_check(1)"));
    if (found != QStringLiteral("ok"))
        return fail(ErrorCode::BookDamaged, {connection.path()}, found.value_or(QString()));
    return {};
}

} // namespace

void rollBackUnfinished(const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-journal")).size() <= 0)
        return;
    if (const auto connection = sql::Connection::open(path, sql::Connection::Mode::ReadWrite)) // closed, it is done
        [[maybe_unused]]
        const auto read = (*connection)->value<int>("PRAGMA user_version");
}

Result<void> checkBookFile(const QString &path)
{
    LAARI_ASSIGN(const auto connection, openSound(path, sql::Connection::Mode::ReadOnly));
    return checkPages(*connection);
}

Result<QString> originOfBook(const QString &path)
{
    LAARI_ASSIGN(const auto connection, openSound(path, sql::Connection::Mode::ReadOnly));
    LAARI_ASSIGN(const auto uid, connection->value<QString>("SELECT uid FROM change_set ORDER BY id LIMIT 1"));
    return uid.value_or(QString());
}

Result<void> copyBook(const QString &source, const QString &target, const CopyProgress &progress)
{
    auto cleaner = qScopeGuard([&] { QFile::remove(target); });
    {
        // To be read only, but a killed program's half write can be rolled back by whoever may write.
        LAARI_ASSIGN(const auto connection, openSound(source, sql::Connection::Mode::ReadWrite));
        LAARI_TRY(connection->copyTo(target, progress));
    }
    if (Result<void> checked = checkBookFile(target); !checked) {
        Error error = std::move(checked).error(); // what is wrong with the copy is wrong with the book
        error.arguments = {source};
        return fail(std::move(error));
    }
    QFile::setPermissions(target, QFile::permissions(source) | QFile::ReadOwner | QFile::WriteOwner);
    LAARI_TRY(syncToDisk(target));
    cleaner.dismiss();
    return {};
}

} // namespace laari
