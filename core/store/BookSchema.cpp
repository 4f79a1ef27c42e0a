// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BookSchema.h"

#include "core/store/sql/Migrator.h"

namespace laari {

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

} // namespace laari
