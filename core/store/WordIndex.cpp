// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/WordIndex.h"

#include "core/store/sql/Cell.h"
#include "core/store/sql/Connection.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <vector>

namespace laari {

namespace {

constexpr int mostColumns = 4;

/// A table whose texts are indexed. All texts are SQL over the columns, so that the index is what a rebuild would make.
struct Indexed {
    const char *table;
    const char *index;
    std::array<const char *, mostColumns> columns; ///< what row id and words are made of
    const char *rowId;                             ///< of `id` and the columns
    const char *words;
    const char *has; ///< whether the row has any
};

constexpr std::array indexed{
    Indexed{"touchpoint",
            "note_index",
            {"day", "note", nullptr, nullptr},
            "day * 4294967296 + id",
            "note",
            "note <> '' AND day BETWEEN -3000000 AND 3000000 AND id BETWEEN 1 AND 4294967295"}, // the rest is damage
    Indexed{"account", "name_index", {"name", nullptr, nullptr, nullptr}, "2 * id", "name", "1"},
    Indexed{"stakeholder",
            "name_index",
            {"kind", "name", "title", "email"},
            "2 * id + 1",
            "name || ' ' || title || ' ' || email",
            "kind = 'person'"},
};

std::string text(const QString &sql)
{
    return sql.toStdString();
}

/// Takes the words of the rows in for which `which` holds; in order, for going back and forth costs FTS5 five times as
/// much.
std::string insertion(const Indexed &source, const char *which)
{
    return text(QStringLiteral("INSERT INTO %1 (rowid, words) SELECT %2, %3 FROM %4 WHERE %5 AND %6 ORDER BY %2")
                    .arg(QLatin1String(source.index), QLatin1String(source.rowId), QLatin1String(source.words),
                         QLatin1String(source.table), QLatin1String(source.has), QLatin1String(which)));
}

QString columnList(const Indexed &source, const char *each)
{
    QStringList all;
    for (const char *const column : source.columns)
        if (column)
            all.append(QString::fromLatin1(each).arg(QLatin1String(column)));
    return all.join(QStringLiteral(", "));
}

/// `id` and the columns of a row as it was before the change.
using Row = std::array<sql::Cell, 1 + mostColumns>;

/// Of the rows that the change set updated or deleted, how they were as far as the log says: a column that no entry of
/// the log names is as it was.
using Changed = std::map<qint64, std::array<std::optional<sql::Cell>, mostColumns>>;

Result<Changed> changedRows(sql::Connection &db, const Indexed &source, ChangeSetId changeSet)
{
    const QString before = columnList(source, "json_extract(before, '$.%1')");
    const QString query =
        QStringLiteral("SELECT row_id, %1 FROM change_log WHERE change_set_id = ? AND table_name = '%2' "
                       "AND op <> 'insert' AND coalesce(%1, NULL) IS NOT NULL ORDER BY id")
            .arg(before, QLatin1String(source.table));
    Changed rows;
    LAARI_ASSIGN(sql::Statement row, db.query(text(query), changeSet));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return rows;
        auto &values = rows[row.column<qint64>(0)];
        for (int i = 0; i < mostColumns && source.columns[size_t(i)]; ++i) {
            const auto value = row.column<sql::Cell>(1 + i);
            if (!values[size_t(i)] && !std::holds_alternative<std::monostate>(value))
                values[size_t(i)] = value;
        }
    }
}

struct Kinds {
    bool inserts = false;
    bool others = false;
};

using ChangedTables = std::map<std::string, Kinds, std::less<>>;

/// What the change set did to which table: most touch but one of those that are indexed, or none.
Result<ChangedTables> changedTables(sql::Connection &db, ChangeSetId changeSet)
{
    ChangedTables tables;
    LAARI_ASSIGN(sql::Statement row,
                 db.query("SELECT table_name, max(op = 'insert'), max(op <> 'insert') FROM change_log "
                          "WHERE change_set_id = ? GROUP BY table_name",
                          changeSet));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return tables;
        tables[row.column<QString>(0).toStdString()] = {row.column<bool>(1), row.column<bool>(2)};
    }
}

/// The same of one whose inserts were logged together. Sorting hundreds of thousands of log rows by table would tell
/// nothing that an empty insertion does not.
Result<ChangedTables> tablesChangedInBulk(sql::Connection &db, ChangeSetId changeSet)
{
    ChangedTables tables;
    for (const Indexed &source : indexed)
        tables[source.table].inserts = true;
    LAARI_ASSIGN(
        sql::Statement row,
        db.query("SELECT DISTINCT table_name FROM change_log WHERE change_set_id = ? AND op <> 'insert'", changeSet));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return tables;
        tables[row.column<QString>(0).toStdString()].others = true;
    }
}

/// As good as in order of row id in the index: by the first column, of touchpoints their day, where it is known.
std::vector<qint64> inOrderOfIndex(const Changed &changed)
{
    std::vector<std::pair<qint64, qint64>> order;
    order.reserve(changed.size());
    for (const auto &[id, before] : changed) {
        const qint64 *first = before[0] ? std::get_if<qint64>(&*before[0]) : nullptr;
        order.emplace_back(first ? *first : 0, id);
    }
    std::ranges::sort(order);
    std::vector<qint64> ids;
    ids.reserve(order.size());
    for (const auto &[first, id] : order)
        ids.push_back(id);
    return ids;
}

/// Takes a row's old words out, and puts its new ones in if it is still there.
class RowRenewal {
public:
    RowRenewal(sql::Connection &db, const Indexed &source, ChangeSetId changeSet)
        : m_db(db), m_source(source), m_changeSet(changeSet)
    {
    }

    Result<void> run(qint64 id, const Changed::mapped_type &before)
    {
        // What the change set itself inserted was in no index, and is taken in with all that it inserted.
        LAARI_ASSIGN(sql::Statement ops,
                     m_db.query("SELECT (SELECT op FROM change_log WHERE table_name = ?1 AND row_id = ?2 "
                                "AND change_set_id = ?3 ORDER BY id LIMIT 1), EXISTS (SELECT 1 FROM change_log WHERE "
                                "table_name = ?1 AND row_id = ?2 AND change_set_id = ?3 AND op = 'insert')",
                                QLatin1String(m_source.table), id, m_changeSet));
        LAARI_TRY(ops.step());
        const bool existed = ops.column<QString>(0) != QStringLiteral("insert");
        const bool insertedToo = ops.column<bool>(1);
        ops.reset();
        if (existed)
            LAARI_TRY(takeOut(id, before));
        return insertedToo ? Result<void>() : putIn(id);
    }

private:
    Result<void> takeOut(qint64 id, const Changed::mapped_type &before)
    {
        Row row{id};
        LAARI_ASSIGN(sql::Statement now,
                     m_db.query(text(QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                                         .arg(columnList(m_source, "%1"), QLatin1String(m_source.table))),
                                id));
        LAARI_ASSIGN(const bool there, now.step());
        for (size_t i = 0; i < mostColumns && m_source.columns[i]; ++i) {
            if (before[i])
                row[1 + i] = *before[i];
            else if (there)
                row[1 + i] = now.column<sql::Cell>(int(i));
        }
        now.reset();
        QString named = QStringLiteral("? AS id");
        for (const char *const column : m_source.columns)
            named += column ? QStringLiteral(", ? AS %1").arg(QLatin1String(column)) : QStringLiteral(", ?");
        return m_db.run(
            text(QStringLiteral("INSERT INTO %1 (%1, rowid, words) SELECT 'delete', %2, %3 FROM (SELECT %4) "
                                "WHERE %5")
                     .arg(QLatin1String(m_source.index), QLatin1String(m_source.rowId), QLatin1String(m_source.words),
                          named, QLatin1String(m_source.has))),
            row[0], row[1], row[2], row[3], row[4]);
    }

    Result<void> putIn(qint64 id) { return m_db.run(insertion(m_source, "id = ?"), id); }

    sql::Connection &m_db;
    const Indexed &m_source;
    ChangeSetId m_changeSet;
};

/// An index without a word, whatever became of it: gone, or of no sense any more, when FTS5 itself refuses to empty it.
Result<void> makeEmpty(sql::Connection &db, const QString &index)
{
    const sql::Connection::ShadowTables writable(db);
    const auto run = [&](const char *sql) { return db.runScript(QString::fromLatin1(sql).arg(index).toUtf8()); };
    LAARI_ASSIGN(const auto known, db.value<qint64>("SELECT 1 FROM sqlite_schema WHERE name = ?", index));
    if (!known) {
        LAARI_TRY(run("DROP TABLE IF EXISTS %1_data; DROP TABLE IF EXISTS %1_idx; DROP TABLE IF EXISTS %1_docsize;"
                      "DROP TABLE IF EXISTS %1_config;"
                      "CREATE VIRTUAL TABLE %1 USING fts5 (words, content = '', detail = none, prefix = '1 2 3', "
                      "tokenize = 'unicode61 remove_diacritics 2')"));
        return {};
    }
    // What an empty one holds: no averages, and a structure of no levels (FTS5's own format). By this it opens at all.
    LAARI_TRY(run("DELETE FROM %1_data; DELETE FROM %1_idx; DELETE FROM %1_docsize;"
                  "INSERT INTO %1_data (id, block) VALUES (1, x''), (10, x'00000000000000')"));
    return run("INSERT INTO %1 (%1) VALUES ('delete-all')");
}

} // namespace

Result<void> renewWordIndex(sql::Connection &db, ChangeSetId changeSet, sql::InsertLog inserts)
{
    const bool bulk = inserts == sql::InsertLog::Together;
    LAARI_ASSIGN(const auto changes, bulk ? tablesChangedInBulk(db, changeSet) : changedTables(db, changeSet));
    for (const Indexed &source : indexed) {
        const auto found = changes.find(source.table);
        if (found == changes.end())
            continue;
        if (found->second.others) {
            LAARI_ASSIGN(const Changed changed, changedRows(db, source, changeSet));
            RowRenewal renewal(db, source, changeSet);
            for (const qint64 id : inOrderOfIndex(changed))
                LAARI_TRY(renewal.run(id, changed.at(id)));
        }
        if (found->second.inserts && bulk)
            LAARI_TRY(db.run(insertion(source, sql::insertedTogether), QLatin1String(source.table)));
        else if (found->second.inserts)
            LAARI_TRY(db.run(insertion(source, "id IN (SELECT row_id FROM change_log WHERE change_set_id = ? AND "
                                               "table_name = ? AND op = 'insert')"),
                             changeSet, QLatin1String(source.table)));
    }
    return {};
}

Result<void> rebuildWordIndex(sql::Connection &db)
{
    for (const char *const index : {"note_index", "name_index"})
        LAARI_TRY(makeEmpty(db, QLatin1String(index)));
    for (const Indexed &source : indexed)
        LAARI_TRY(db.run(insertion(source, "1")));
    return {};
}

Result<void> checkWordIndex(sql::Connection &db, QStringList &faults)
{
    std::map<std::string, qint64> right;
    for (const Indexed &source : indexed) {
        LAARI_ASSIGN(const auto texts,
                     db.value<qint64>(text(QStringLiteral("SELECT count(*) FROM %1 WHERE %2")
                                               .arg(QLatin1String(source.table), QLatin1String(source.has)))));
        right[source.index] += texts.value_or(0);
    }
    for (const auto &[index, texts] : right) {
        const QString name = QString::fromStdString(index);
        const auto held = db.value<qint64>("SELECT count(*) FROM " + index + "_docsize");
        // Reads the structure of the index, wherever that leads.
        const auto found = db.value<qint64>("SELECT rowid FROM " + index + " WHERE " + index + " MATCH 'a*' LIMIT 1");
        if (!held || !found)
            faults.append(QStringLiteral("%1: cannot be read (rebuild makes it anew)").arg(name));
        else if (*held != texts)
            faults.append(QStringLiteral("%1: %2 texts, should be %3").arg(name).arg(held->value_or(0)).arg(texts));
    }
    return {};
}

} // namespace laari
