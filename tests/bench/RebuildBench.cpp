// SPDX-License-Identifier: GPL-3.0-or-later
// Making the whole ledger anew, against reading the same touchpoints and rewriting the same rows.
#include "tests/bench/Bare.h"
#include "tests/bench/Bench.h"

namespace laari::bench {

namespace {

constexpr const char *ledgerTables[] = {"posting", "reservoir", "failure", "correction"};

/// A table's rows, out and in again.
void rewrite(Bare &bare, const std::string &table)
{
    sqlite3_stmt *row = bare.prepare("SELECT * FROM " + table);
    const int columns = sqlite3_column_count(row);
    std::vector<Value> values;
    while (sqlite3_step(row) == SQLITE_ROW)
        for (int column = 0; column < columns; ++column)
            values.push_back(Value::of(row, column));
    sqlite3_reset(row);
    bare.run("DELETE FROM " + table);
    std::string sql = "INSERT INTO " + table + " VALUES (?";
    for (int column = 1; column < columns; ++column)
        sql += ", ?";
    sqlite3_stmt *insert = bare.prepare(sql + ")");
    for (size_t begin = 0; begin < values.size(); begin += size_t(columns)) {
        for (int column = 0; column < columns; ++column)
            values[begin + size_t(column)].bind(insert, column + 1);
        bare.finish(insert);
    }
}

void rebuildBare(const QString &path)
{
    Bare bare(path);
    bare.run("BEGIN IMMEDIATE");
    sqlite3_stmt *row = bare.prepare(
        "SELECT p.stakeholder_id, t.id, p.day, t.emotion, t.effectiveness, t.ease, t.importance, t.source, t.factor, "
        "t.cause_id, t.mends_id, p.presence FROM touchpoint_stakeholder p JOIN touchpoint t ON t.id = p.touchpoint_id "
        "ORDER BY p.stakeholder_id, p.day, p.touchpoint_id");
    sqlite3_int64 sum = 0;
    while (sqlite3_step(row) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(row); ++column)
            sum += Value::of(row, column).integer;
    benchmark::DoNotOptimize(sum);
    sqlite3_reset(row);
    for (const char *table : ledgerTables)
        rewrite(bare, table);
    bare.run("COMMIT");
}

} // namespace

void benchRebuild(Setting &setting)
{
    for (const qint64 size : {sizes[2], sizes[3]}) {
        const QString name = QStringLiteral("rebuild the whole ledger, of %1").arg(grouped(size));
        benchmark::RegisterBenchmark(qUtf8Printable(name),
                                     [&setting, size, name](benchmark::State &state) {
                                         const QString path =
                                             setting.copyOf(setting.book(size), QStringLiteral("rebuild"));
                                         Sides sides;
                                         for (auto _ : state) {
                                             OpenBook book(path);
                                             sides.ours.push_back(timed([&] { need(book->rebuildLedger()); }));
                                             sides.yardstick.push_back(timed([&] { rebuildBare(path); }));
                                         }
                                         setting.report.add({name, QStringLiteral("ms"), lowest(sides.ours),
                                                             lowest(sides.yardstick), Figure::Bound::Ratio, 2});
                                     })
            ->Iterations(size == sizes[3] ? 1 : 3)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace laari::bench
