// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "RawSqlite.h"

namespace laari {

/// Every row of every table but the log of changes, exactly, each after the name of its table: what undoing must bring
/// back, the ledger included. Of tables and columns those that the book `asIn` has, which is this one unless told.
inline QStringList dumpOf(const QString &path, const QString &asIn = {})
{
    RawSqlite raw(path);
    RawSqlite scheme(asIn.isEmpty() ? path : asIn);
    QStringList dump;
    const QStringList tables = scheme.rows(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite%' "
        "AND name NOT IN ('change_set', 'change_log') ORDER BY name");
    for (const QString &table : tables) {
        const QByteArray name = table.toLatin1();
        const QString columns = scheme.one(
            "SELECT group_concat('quote(' || name || ')', ' || '','' || ') FROM pragma_table_info('" + name + "')");
        for (const QString &row : raw.rows("SELECT " + columns.toLatin1() + " FROM " + name + " ORDER BY 1"))
            dump.append(table + QLatin1Char(' ') + row);
    }
    // What the indices of words would find; books of old have none.
    for (const QString &index :
         raw.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'virtual'")) {
        const QByteArray name = index.toLatin1();
        raw.run("CREATE VIRTUAL TABLE temp.words USING fts5vocab (main, " + name + ", instance)");
        for (const QString &row : raw.rows("SELECT term || ' ' || doc FROM temp.words ORDER BY term, doc"))
            dump.append(index + QLatin1Char(' ') + row);
        raw.run("DROP TABLE temp.words");
    }
    return dump;
}

/// Where two dumps differ, in few words.
inline QStringList differences(const QStringList &expected, const QStringList &found)
{
    QStringList all;
    for (const QString &row : expected)
        if (!found.contains(row))
            all.append(QStringLiteral("missing: ") + row);
    for (const QString &row : found)
        if (!expected.contains(row))
            all.append(QStringLiteral("too much: ") + row);
    return all.mid(0, 10);
}

/// Says where they differ, and not all of both.
inline ::testing::AssertionResult sameBook(const char *, const char *, const QStringList &expected,
                                           const QStringList &found)
{
    if (expected == found)
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << differences(expected, found).join(QLatin1Char('\n')).toStdString();
}

#define EXPECT_SAME_BOOK(expected, found) EXPECT_PRED_FORMAT2(::laari::sameBook, expected, found)

} // namespace laari
