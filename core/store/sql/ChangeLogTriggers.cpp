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

/// VALUES rather than SELECT: that would fill a temporary table for every row.
QString logRow(const LoggedTable &table, const QString &op, const QString &row, const QString &before,
               const QString &after, const QString &owner)
{
    return QStringLiteral("INSERT INTO change_log (change_set_id, table_name, row_id, op, before, after, owner_id) "
                          "VALUES ((SELECT change_set_id FROM current_change), '%1', %2.id, '%3', %4, %5, %6); ")
        .arg(table.name, row, op, before, after, owner);
}

/// The rows inserted since the log last took any of the table: those with higher ids.
QString logInserted(const QString &table)
{
    return QStringLiteral("INSERT INTO change_log (change_set_id, table_name, row_id, op) "
                          "SELECT (SELECT change_set_id FROM current_change), '%1', id, 'insert' FROM %1 "
                          "WHERE id > (SELECT last FROM logged_up_to WHERE table_name = '%1') ORDER BY id; ")
        .arg(table);
}

/// Only upwards: while what hangs on a deleted row goes along, that row, logged before, is gone already.
QString noteLogged(const QString &table)
{
    return QStringLiteral("UPDATE logged_up_to SET last = max(last, (SELECT ifnull(max(id), 0) FROM %1)) "
                          "WHERE table_name = '%1'; ")
        .arg(table);
}

/// After a deletion from the table its highest id may be given again.
QString noteHighest(const QString &table)
{
    return QStringLiteral(
               "UPDATE logged_up_to SET last = (SELECT ifnull(max(id), 0) FROM %1) WHERE table_name = '%1'; ")
        .arg(table);
}

/// For each of the tables.
QString each(const QStringList &tables, QString (*statement)(const QString &))
{
    QString script;
    for (const QString &table : tables)
        script += statement(table);
    return script;
}

/// Takes what waits to be logged.
QString logWaiting(const QStringList &inserted)
{
    return each(inserted, logInserted) + each(inserted, noteLogged);
}

QString triggerOf(const LoggedTable &table, const QString &op, const QString &when, const QString &body)
{
    return QStringLiteral("CREATE TEMP TRIGGER log_%1_%2 AFTER %2 ON main.%1 %3 BEGIN %4 END; ")
        .arg(table.name, op, when, body);
}

const QString none = QStringLiteral("NULL");
const QString oldRow = QStringLiteral("old");
const QString newRow = QStringLiteral("new");

/// A trigger costs each statement a copy of every page it changes, so that it could be taken back alone: where very
/// many rows are inserted there is none.
QString insertTrigger(const LoggedTable &table, InsertLog inserts)
{
    const bool whole = inserts == InsertLog::Whole;
    const QString op = QStringLiteral("insert");
    if (inserts == InsertLog::Together)
        return {};
    return triggerOf(table, op, {},
                     logRow(table, op, newRow, none, whole ? wholeRow(newRow, table.columns) : none,
                            whole ? ownerOf(newRow, table) : none));
}

/// `inserted`: tables whose new rows the log must take first.
QString updateTrigger(const LoggedTable &table, const QStringList &inserted)
{
    const QString op = QStringLiteral("update");
    return triggerOf(table, op, QStringLiteral("WHEN %1").arg(anyColumnDiffers(table.columns)),
                     logWaiting(inserted) + logRow(table, op, newRow, changedColumns(oldRow, table.columns),
                                                   changedColumns(newRow, table.columns), ownerOf(newRow, table)));
}

QString deleteTriggers(const LoggedTable &table, const QStringList &inserted)
{
    const QString op = QStringLiteral("delete");
    const QString log = logRow(table, op, oldRow, wholeRow(oldRow, table.columns), none, ownerOf(oldRow, table));
    if (inserted.isEmpty())
        return triggerOf(table, op, {}, log);
    // The row itself may be among those that wait, so they are taken while it is still there.
    return QStringLiteral("CREATE TEMP TRIGGER log_%1_before BEFORE DELETE ON main.%1 BEGIN %2 END; ")
               .arg(table.name, logWaiting(inserted)) +
           triggerOf(table, op, {}, log + noteHighest(table.name));
}

/// In the order of their making: a table refers only to those before it, or to itself. So undoing, which goes
/// backwards, finds nothing that hangs on what it takes away.
Result<QStringList> inOrderOfMaking(Connection &connection, const LoggedTables &tables)
{
    QStringList names;
    LAARI_ASSIGN(Statement row, connection.query("SELECT name FROM main.sqlite_schema WHERE type = 'table' "
                                                 "ORDER BY rowid"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return names;
        const QString name = row.column<QString>(0);
        if (tables.contains(name))
            names.append(name);
    }
}

Result<void> makeTriggers(Connection &connection, InsertLog inserts)
{
    LAARI_ASSIGN(const LoggedTables tables, loggedTables(connection));
    QStringList inserted;
    if (inserts == InsertLog::Together) {
        LAARI_ASSIGN(inserted, inOrderOfMaking(connection, tables));
    }
    for (const LoggedTable &table : tables) {
        for (const char *op : {"insert", "update", "before", "delete"})
            LAARI_TRY(connection.runScript(
                QStringLiteral("DROP TRIGGER IF EXISTS temp.log_%1_%2;").arg(table.name, QLatin1String(op)).toUtf8()));
        const QString script =
            insertTrigger(table, inserts) + updateTrigger(table, inserted) + deleteTriggers(table, inserted);
        LAARI_TRY(connection.runScript(script.toUtf8()));
    }
    return {};
}

Result<void> noteWhatIsThere(Connection &connection)
{
    LAARI_ASSIGN(const LoggedTables tables, loggedTables(connection));
    LAARI_TRY(connection.run("DELETE FROM temp.logged_up_to"));
    for (const LoggedTable &table : tables)
        LAARI_TRY(connection.runScript(
            QStringLiteral(
                "INSERT INTO temp.logged_up_to SELECT '%1', ifnull(max(id), 0), ifnull(max(id), 0) FROM main.%1;")
                .arg(table.name)
                .toUtf8()));
    return {};
}

} // namespace

Result<void> installChangeLog(Connection &connection)
{
    LAARI_TRY(loggedTables(connection)); // names that no trigger could be made of are found now
    return connection.runScript("CREATE TEMP TABLE current_change (id INTEGER PRIMARY KEY CHECK (id = 1), "
                                "change_set_id INTEGER NOT NULL, inserts INTEGER NOT NULL) STRICT;"
                                "CREATE TEMP TABLE logged_up_to (table_name TEXT PRIMARY KEY, "
                                "last INTEGER NOT NULL, before INTEGER NOT NULL) STRICT, WITHOUT ROWID;");
}

Result<void> setCurrentChange(Connection &connection, ChangeSetId changeSet, InsertLog inserts)
{
    // Triggers and the note of their kind are part of the transaction: rolled back, they still agree. The first change
    // makes them, for opening a book that is only looked at need not wait for them.
    LAARI_ASSIGN(const auto before, connection.value<int>("SELECT inserts FROM temp.current_change"));
    if (before != int(inserts))
        LAARI_TRY(makeTriggers(connection, inserts));
    if (inserts == InsertLog::Together)
        LAARI_TRY(noteWhatIsThere(connection));
    return connection.run("INSERT OR REPLACE INTO temp.current_change (id, change_set_id, inserts) VALUES (1, ?, ?)",
                          changeSet, int(inserts));
}

Result<void> finishChange(Connection &connection, InsertLog inserts)
{
    if (inserts != InsertLog::Together)
        return {};
    LAARI_ASSIGN(const LoggedTables tables, loggedTables(connection));
    LAARI_ASSIGN(const QStringList inserted, inOrderOfMaking(connection, tables));
    return connection.runScript(logWaiting(inserted).toUtf8());
}

} // namespace laari::sql
