// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/LoggedTables.h"

#include "core/store/sql/Connection.h"

#include <QRegularExpression>

namespace laari::sql {

namespace {

Unexpected notOurs(const Connection &connection)
{
    return fail(ErrorCode::BookDamaged, {connection.path()}, QStringLiteral("a table or column is not ours"));
}

/// The names go into SQL as they are, and a file from elsewhere may hold any: ours are of small letters.
Result<QString> plain(const Connection &connection, const QString &name)
{
    static const QRegularExpression small(QRegularExpression::anchoredPattern(QStringLiteral("[a-z_]+")));
    if (!small.match(name).hasMatch())
        return notOurs(connection);
    return name;
}

std::optional<ColumnType> typeOf(const QString &type)
{
    if (type == QStringLiteral("INTEGER"))
        return ColumnType::Integer;
    if (type == QStringLiteral("REAL"))
        return ColumnType::Real;
    if (type == QStringLiteral("TEXT"))
        return ColumnType::Text;
    if (type == QStringLiteral("BLOB"))
        return ColumnType::Blob;
    return std::nullopt;
}

Result<void> loadColumns(Connection &connection, LoggedTable &table)
{
    LAARI_ASSIGN(Statement row, connection.query("SELECT name, type FROM pragma_table_info(?)", table.name));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        const std::optional<ColumnType> type = typeOf(row.column<QString>(1));
        if (!type)
            return notOurs(connection);
        LAARI_ASSIGN(const QString name, plain(connection, row.column<QString>(0)));
        table.columns.append({name, *type, std::nullopt});
    }
}

Result<void> loadReferences(Connection &connection, LoggedTable &table)
{
    LAARI_ASSIGN(Statement row,
                 connection.query("SELECT \"from\", \"table\", on_delete FROM pragma_foreign_key_list(?)", table.name));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        const qsizetype column = table.indexOf(row.column<QString>(0));
        LAARI_ASSIGN(const QString other, plain(connection, row.column<QString>(1)));
        const QString action = row.column<QString>(2);
        if (column < 0)
            return notOurs(connection);
        if (action == QStringLiteral("CASCADE"))
            table.owner = LoggedTable::Owner{column, other};
        else if (action == QStringLiteral("SET NULL"))
            table.columns[column].emptiedWith = other;
    }
}

} // namespace

qsizetype LoggedTable::indexOf(QStringView column) const
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (columns[i].name == column)
            return i;
    return -1;
}

Result<LoggedTables> loggedTables(Connection &connection)
{
    LoggedTables tables;
    // The projection and the indices of words (no plain tables) can be made anew; the log does not log itself. Asking
    // pragma_table_list would open the indices, and a damaged one may ask for more memory than there is.
    LAARI_ASSIGN(Statement row,
                 connection.query("SELECT name FROM sqlite_schema t WHERE type = 'table' AND rootpage > 0 AND "
                                  "name NOT LIKE 'sqlite^_%' ESCAPE '^' AND name NOT IN ('posting', 'reservoir', "
                                  "'failure', 'correction', 'change_set', 'change_log') AND NOT EXISTS (SELECT 1 FROM "
                                  "sqlite_schema v WHERE v.type = 'table' AND v.rootpage = 0 AND "
                                  "substr(t.name, 1, length(v.name) + 1) = v.name || '_')"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return tables;
        LoggedTable table;
        LAARI_ASSIGN(table.name, plain(connection, row.column<QString>(0)));
        LAARI_TRY(loadColumns(connection, table));
        LAARI_TRY(loadReferences(connection, table));
        // What people create has a uid, and its ids are never used again.
        table.idsAreKept = table.indexOf(u"uid") >= 0;
        if (table.indexOf(u"id") < 0)
            return notOurs(connection);
        tables.insert(table.name, table);
    }
}

} // namespace laari::sql
