// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/ChangeLogTriggers.h"

#include "core/store/sql/Connection.h"

#include <QRegularExpression>
#include <QStringList>

namespace laari::sql {

namespace {

struct Column {
    QString name;
    bool blob = false; ///< JSON holds none
};

/// The names go into SQL as they are, and a file from elsewhere may hold any: ours are of small letters.
Result<void> checkPlain(const Connection &connection, const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_]+$"));
    if (!plain.match(name).hasMatch())
        return fail(ErrorCode::BookDamaged, {connection.path()}, QStringLiteral("a table or column is not ours"));
    return {};
}

Result<QStringList> loggedTables(Connection &connection)
{
    QStringList tables;
    // The projection can be made anew; the log does not log itself.
    LAARI_ASSIGN(Statement row, connection.query("SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name "
                                                 "NOT LIKE 'sqlite^_%' ESCAPE '^' AND name NOT IN ('posting', "
                                                 "'reservoir', 'failure', 'correction', 'change_set', 'change_log')"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return tables;
        tables.append(row.column<QString>(0));
        LAARI_TRY(checkPlain(connection, tables.last()));
    }
}

Result<QList<Column>> columnsOf(Connection &connection, const QString &table)
{
    QList<Column> columns;
    LAARI_ASSIGN(Statement row, connection.query("SELECT name, type FROM pragma_table_info(?)", table));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return columns;
        columns.append({row.column<QString>(0), row.column<QString>(1) == QStringLiteral("BLOB")});
        LAARI_TRY(checkPlain(connection, columns.last().name));
    }
}

/// `old.column` or `new.column` as JSON takes it.
QString valueOf(const QString &row, const Column &column)
{
    return (column.blob ? QStringLiteral("hex(%1.%2)") : QStringLiteral("%1.%2")).arg(row, column.name);
}

QString wholeRow(const QString &row, const QList<Column> &columns)
{
    QStringList pairs;
    for (const Column &column : columns)
        pairs.append(QStringLiteral("'%1', %2").arg(column.name, valueOf(row, column)));
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

/// The columns that differ, with their values in `row`.
QString changedColumns(const QString &row, const QList<Column> &columns)
{
    QStringList each;
    for (const Column &column : columns)
        each.append(QStringLiteral("SELECT '%1' AS k, %2 AS v, old.%1 IS NOT new.%1 AS d")
                        .arg(column.name, valueOf(row, column)));
    return QStringLiteral("(SELECT json_group_object(k, v) FROM (%1) WHERE d)")
        .arg(each.join(QStringLiteral(" UNION ALL ")));
}

QString anyColumnDiffers(const QList<Column> &columns)
{
    QStringList each;
    for (const Column &column : columns)
        each.append(QStringLiteral("old.%1 IS NOT new.%1").arg(column.name));
    return each.join(QStringLiteral(" OR "));
}

QString trigger(const QString &table, const QString &op, const QString &when, const QString &rowId,
                const QString &before, const QString &after)
{
    return QStringLiteral("CREATE TEMP TRIGGER log_%1_%2 AFTER %2 ON main.%1 %3 BEGIN "
                          "INSERT INTO change_log (change_set_id, table_name, row_id, op, before, after) "
                          "SELECT change_set_id, '%1', %4, '%2', %5, %6 FROM current_change; END;")
        .arg(table, op, when, rowId, before, after);
}

} // namespace

Result<void> installChangeLog(Connection &connection)
{
    LAARI_TRY(connection.runScript("CREATE TEMP TABLE current_change (id INTEGER PRIMARY KEY CHECK (id = 1), "
                                   "change_set_id INTEGER NOT NULL, bulk INTEGER NOT NULL) STRICT;"));
    LAARI_ASSIGN(const QStringList tables, loggedTables(connection));
    const QString none = QStringLiteral("NULL");
    const QString oldRow = QStringLiteral("old");
    const QString newRow = QStringLiteral("new");
    for (const QString &table : tables) {
        LAARI_ASSIGN(const QList<Column> columns, columnsOf(connection, table));
        const QString script =
            trigger(table, QStringLiteral("insert"), {}, QStringLiteral("new.id"), none,
                    QStringLiteral("CASE WHEN bulk THEN NULL ELSE %1 END").arg(wholeRow(newRow, columns))) +
            trigger(table, QStringLiteral("update"), QStringLiteral("WHEN %1").arg(anyColumnDiffers(columns)),
                    QStringLiteral("new.id"), changedColumns(oldRow, columns), changedColumns(newRow, columns)) +
            trigger(table, QStringLiteral("delete"), {}, QStringLiteral("old.id"), wholeRow(oldRow, columns), none);
        LAARI_TRY(connection.runScript(script.toUtf8()));
    }
    return {};
}

Result<void> setCurrentChange(Connection &connection, ChangeSetId changeSet, bool bulk)
{
    return connection.run("INSERT OR REPLACE INTO temp.current_change (id, change_set_id, bulk) VALUES (1, ?, ?)",
                          changeSet, bulk);
}

} // namespace laari::sql
