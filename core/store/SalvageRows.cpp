// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SalvageRows.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string>

namespace laari {

namespace {

constexpr qint64 lowestId = std::numeric_limits<qint64>::min();
constexpr qint64 highestId = std::numeric_limits<qint64>::max();
/// So many ids in a row are tried one by one; after that in growing steps, since an id may be damaged too and lie
/// beyond anything there ever was.
constexpr int triedOneByOne = 20'000;
constexpr qint64 goOnEvery = 256;

/// Of the target: about its disk, not about the row.
bool stopsEverything(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::CannotWrite || code == ErrorCode::BookLocked ||
           code == ErrorCode::Cancelled || code == ErrorCode::BookReadOnly;
}

Result<QStringList> columnsOf(sql::Connection &connection, const QString &table)
{
    QStringList names;
    LAARI_ASSIGN(sql::Statement row, connection.query("SELECT name FROM pragma_table_info(?)", table));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return names;
        names.append(row.column<QString>(0));
    }
}

/// One table's way over. Names of tables and columns are the new file's own, so they can stand in SQL.
class Carrier {
public:
    Carrier(sql::Connection &from, sql::Connection &to, const QString &table, const std::function<bool()> &goOn)
        : m_from(from), m_to(to), m_table(table), m_goOn(goOn)
    {
    }

    Result<SalvagedTable> run()
    {
        m_report.name = m_table;
        LAARI_ASSIGN(const QStringList wanted, columnsOf(m_to, m_table));
        const QStringList there = columnsOf(m_from, m_table).value_or(QStringList());
        for (const QString &column : wanted)
            if (there.contains(column))
                m_columns.append(column);
        if (!m_columns.contains(QStringLiteral("id")))
            return m_report; // the table itself is gone
        LAARI_ASSIGN(sql::Statement insert, m_to.prepare(insertion()));
        m_insert.emplace(std::move(insert));
        LAARI_TRY(carryAll());
        // An index may be whole where the table is not; else ids that gave nothing are counted, as far as there were
        // any.
        const auto indexed = m_from.value<qint64>("SELECT count(*) FROM " + m_table.toStdString());
        const qint64 missing = indexed ? indexed->value_or(0) - m_report.cameOver : m_report.lost + m_unreadable;
        m_report.lost = std::max(m_report.lost, missing);
        return m_report;
    }

private:
    /// Forward to where reading fails, backward to there from the other end, and what is between one by one.
    Result<void> carryAll()
    {
        LAARI_ASSIGN(const bool whole, scan("WHERE id >= ? ORDER BY id", lowestId, m_lastFromBelow));
        if (whole)
            return {};
        qint64 above = highestId;
        LAARI_ASSIGN(const bool met, scanBackward(above));
        if (met)
            return {};
        m_highestKnown = above == highestId ? highestIdGiven() : above;
        return carryBetween(m_lastFromBelow, above);
    }

    /// True when it came to the end; else `last` is the last id that could be read.
    Result<bool> scan(const char *where, qint64 from, qint64 &last)
    {
        auto rows = m_from.query(select(where), from);
        while (rows) {
            const Result<bool> found = rows->step();
            if (!found)
                return false;
            if (!*found)
                return true;
            last = std::max(last, rows->column<qint64>(0)); // in a broken tree they need not be in order
            LAARI_TRY(put(*rows));
        }
        return false;
    }

    /// True when it met what had come from below.
    Result<bool> scanBackward(qint64 &above)
    {
        auto rows = m_from.query(select("WHERE id > ? ORDER BY id DESC"), m_lastFromBelow);
        while (rows) {
            const Result<bool> found = rows->step();
            if (!found)
                return false;
            if (!*found)
                return true;
            above = std::max(std::min(above, rows->column<qint64>(0)), m_lastFromBelow);
            LAARI_TRY(put(*rows));
        }
        return false;
    }

    /// Above `below` (or from 1 on, where ids begin) and under `above`.
    Result<void> carryBetween(qint64 below, qint64 above)
    {
        qint64 next = std::max<qint64>(below, 0) + 1;
        qint64 step = 1;
        qint64 misses = 0;
        while (next < above) {
            LAARI_ASSIGN(const std::optional<qint64> read, readFrom(next, above));
            if (read) { // all up to there is done with
                misses = 0;
                step = 1;
                next = std::max(next, *read == highestId ? highestId : *read + 1);
                continue;
            }
            if (step == 1 && next <= m_highestKnown)
                ++m_unreadable;
            if (++misses > triedOneByOne)
                step *= 2;
            if (next > above - step)
                return {};
            next += step;
        }
        return {};
    }

    /// What can be read in a row from `id` on; the last id read, `above` when the end was reached, empty: nothing.
    Result<std::optional<qint64>> readFrom(qint64 id, qint64 above)
    {
        std::optional<qint64> last;
        auto rows = m_from.query(select("WHERE id >= ? AND id < ? ORDER BY id"), id, above);
        while (rows) {
            const Result<bool> found = rows->step();
            if (!found)
                return last;
            if (!*found)
                return std::optional(above);
            last = std::max(last.value_or(id), rows->column<qint64>(0));
            LAARI_TRY(put(*rows));
        }
        return last;
    }

    Result<void> put(sql::Statement &row)
    {
        if (m_goOn && ++m_put % goOnEvery == 0 && !m_goOn())
            return fail(ErrorCode::Cancelled);
        m_insert->bindColumns(row, int(m_columns.size()));
        const Result<void> inserted = m_insert->run();
        if (inserted)
            ++m_report.cameOver;
        else if (stopsEverything(inserted.error().code))
            return inserted;
        else
            ++m_report.lost;
        return {};
    }

    /// As SQLite remembers it for tables whose ids are never used again; 1 where it does not: something was there.
    qint64 highestIdGiven()
    {
        const auto given = m_from.value<qint64>("SELECT seq FROM sqlite_sequence WHERE name = ?", m_table);
        return given ? given->value_or(1) : 1;
    }

    /// `id` is the first column of every table.
    std::string select(const char *where) const
    {
        return "SELECT " + m_columns.join(QStringLiteral(", ")).toStdString() + " FROM " + m_table.toStdString() +
               " NOT INDEXED " + where;
    }
    std::string insertion() const
    {
        const QStringList places(m_columns.size(), QStringLiteral("?"));
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(m_table, m_columns.join(QStringLiteral(", ")), places.join(QStringLiteral(", ")))
            .toStdString();
    }

    sql::Connection &m_from;
    sql::Connection &m_to;
    QString m_table;
    const std::function<bool()> &m_goOn;
    QStringList m_columns;
    std::optional<sql::Statement> m_insert;
    SalvagedTable m_report;
    qint64 m_lastFromBelow = lowestId;
    qint64 m_unreadable = 0; ///< ids that might have been there
    qint64 m_highestKnown = 0;
    qint64 m_put = 0;
};

} // namespace

Result<SalvagedTable> carryRows(sql::Connection &from, sql::Connection &to, const QString &table,
                                const std::function<bool()> &goOn)
{
    return Carrier(from, to, table, goOn).run();
}

Result<QStringList> tablesToCarry(sql::Connection &connection)
{
    QStringList tables;
    LAARI_ASSIGN(sql::Statement row,
                 connection.query("SELECT s.name FROM sqlite_schema s JOIN pragma_table_list l ON l.schema = 'main' "
                                  "AND l.name = s.name AND l.type = 'table' JOIN pragma_table_info(s.name) c "
                                  "WHERE c.cid = 0 AND c.name = 'id' ORDER BY s.rowid"));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return tables;
        tables.append(row.column<QString>(0));
    }
}

} // namespace laari
