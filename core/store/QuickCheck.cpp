// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/QuickCheck.h"

#include "core/store/sql/Connection.h"

#include <QFile>

namespace laari {

namespace {

Result<QStringList> findings(sql::Connection &connection)
{
    QStringList found;
    LAARI_ASSIGN(sql::Statement row, connection.query("PRAGMA quick_check(100)"));
    for (;;) {
        LAARI_ASSIGN(const bool more, row.step());
        if (!more)
            return found;
        // One row may hold several lines.
        for (const QString &line : row.column<QString>(0).split(u'\n', Qt::SkipEmptyParts))
            if (line != QStringLiteral("ok"))
                found.append(line);
    }
}

} // namespace

Result<QStringList> quickCheck(const QString &path, const std::function<bool()> &goOn)
{
    if (!QFile::exists(path))
        return fail(ErrorCode::BookMissing, {path});
    auto connection = sql::Connection::open(path, sql::Connection::Mode::ReadOnly);
    Result<QStringList> found = connection ? QStringList() : Result<QStringList>(fail(connection.error()));
    if (connection) {
        (*connection)->askWhetherToGoOn(goOn);
        found = findings(**connection);
    }
    if (found)
        return found;
    switch (found.error().code) {
    case ErrorCode::BookDamaged:
    case ErrorCode::BookNotABook:
    case ErrorCode::Internal: return QStringList{found.error().detail}; // so broken that looking stopped
    default: return found;
    }
}

} // namespace laari
