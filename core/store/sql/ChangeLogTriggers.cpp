// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/ChangeLogTriggers.h"

#include "core/store/sql/Connection.h"
#include "core/store/sql/LoggedTables.h"

#include <QStringList>

namespace laari::sql {

namespace {

/// `old.column` or `new.column` as JSON holds it: blobs in hexadecimal, and reals as text, for JSON's own numbers are
/// written with 15 digits and would lose the last ones.
QString valueOf(const QString &row, const LoggedColumn &column)
{
    const QString value = row + QLatin1Char('.') + column.name;
    switch (column.type) {
    case ColumnType::Blob: return QStringLiteral("hex(%1)").arg(value);
    case ColumnType::Real: return QStringLiteral("iif(%1 IS NULL, NULL, printf('%!.17g', %1))").arg(value);
    default: return value;
    }
}

QString wholeRow(const QString &row, const QList<LoggedColumn> &columns)
{
    QStringList pairs;
    for (const LoggedColumn &column : columns)
        pairs.append(QStringLiteral("'%1', %2").arg(column.name, valueOf(row, column)));
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

/// The columns that differ, with their values in `row`.
QString changedColumns(const QString &row, const QList<LoggedColumn> &columns)
{
    QStringList each;
    for (const LoggedColumn &column : columns)
        each.append(QStringLiteral("SELECT '%1' AS k, %2 AS v, old.%1 IS NOT new.%1 AS d")
                        .arg(column.name, valueOf(row, column)));
    return QStringLiteral("(SELECT json_group_object(k, v) FROM (%1) WHERE d)")
        .arg(each.join(QStringLiteral(" UNION ALL ")));
}

QString anyColumnDiffers(const QList<LoggedColumn> &columns)
{
    QStringList each;
    for (const LoggedColumn &column : columns)
        each.append(QStringLiteral("old.%1 IS NOT new.%1").arg(column.name));
    return each.join(QStringLiteral(" OR "));
}

/// What the row is part of, for the histories of accounts, people and touchpoints.
QString ownerOf(const QString &row, const LoggedTable &table)
{
    return table.owner ? row + QLatin1Char('.') + table.columns[table.owner->column].name : QStringLiteral("NULL");
}

struct Trigger {
    QString op;
    QString when;
    QString row; ///< old or new: which gives id and owner
    QString before;
    QString after;
    QString owner;
};

/// VALUES rather than SELECT: that would fill a temporary table for every row.
QString scriptOf(const LoggedTable &table, const Trigger &trigger)
{
    return QStringLiteral("CREATE TEMP TRIGGER log_%1_%2 AFTER %2 ON main.%1 %3 BEGIN "
                          "INSERT INTO change_log (change_set_id, table_name, row_id, op, before, after, owner_id) "
                          "VALUES ((SELECT change_set_id FROM current_change), '%1', %4.id, '%2', %5, %6, %7); END;")
        .arg(table.name, trigger.op, trigger.when, trigger.row, trigger.before, trigger.after, trigger.owner);
}

QString insertTrigger(const LoggedTable &table, bool bulk)
{
    const QString none = QStringLiteral("NULL");
    const QString newRow = QStringLiteral("new");
    return scriptOf(table, {QStringLiteral("insert"),
                            {},
                            newRow,
                            none,
                            bulk ? none : wholeRow(newRow, table.columns),
                            bulk ? none : ownerOf(newRow, table)});
}

/// Whether the triggers are those of bulk steps. They are part of the transaction and so of its rollback: what they are
/// stands nowhere but in themselves.
Result<bool> areForBulk(Connection &connection)
{
    LAARI_ASSIGN(const auto withContent,
                 connection.value<qint64>("SELECT 1 FROM temp.sqlite_schema WHERE type = 'trigger' "
                                          "AND name = 'log_account_insert' AND instr(sql, 'json_object') > 0"));
    return !withContent;
}

} // namespace

Result<void> installChangeLog(Connection &connection)
{
    LAARI_TRY(connection.runScript("CREATE TEMP TABLE current_change (id INTEGER PRIMARY KEY CHECK (id = 1), "
                                   "change_set_id INTEGER NOT NULL) STRICT;"));
    LAARI_ASSIGN(const LoggedTables tables, loggedTables(connection));
    const QString none = QStringLiteral("NULL");
    const QString oldRow = QStringLiteral("old");
    const QString newRow = QStringLiteral("new");
    for (const LoggedTable &table : tables) {
        const QList<LoggedColumn> &columns = table.columns;
        const Trigger update = {QStringLiteral("update"),
                                QStringLiteral("WHEN %1").arg(anyColumnDiffers(columns)),
                                newRow,
                                changedColumns(oldRow, columns),
                                changedColumns(newRow, columns),
                                ownerOf(newRow, table)};
        const Trigger remove = {QStringLiteral("delete"),  {},   oldRow,
                                wholeRow(oldRow, columns), none, ownerOf(oldRow, table)};
        const QString script = insertTrigger(table, false) + scriptOf(table, update) + scriptOf(table, remove);
        LAARI_TRY(connection.runScript(script.toUtf8()));
    }
    return {};
}

Result<void> setCurrentChange(Connection &connection, ChangeSetId changeSet, bool bulk)
{
    LAARI_ASSIGN(const bool forBulk, areForBulk(connection));
    if (forBulk != bulk) {
        // A trigger that could make a row's content pays for it with each row, also where it makes none.
        LAARI_ASSIGN(const LoggedTables tables, loggedTables(connection));
        for (const LoggedTable &table : tables) {
            const QString script =
                QStringLiteral("DROP TRIGGER temp.log_%1_insert; ").arg(table.name) + insertTrigger(table, bulk);
            LAARI_TRY(connection.runScript(script.toUtf8()));
        }
    }
    return connection.run("INSERT OR REPLACE INTO temp.current_change (id, change_set_id) VALUES (1, ?)", changeSet);
}

} // namespace laari::sql
