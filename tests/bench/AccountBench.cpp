// SPDX-License-Identifier: GPL-3.0-or-later
// What an account's page reads, against reading the rows that it is made of.
#include "core/insight/AccountFigures.h"
#include "core/insight/AccountTimeline.h"
#include "core/insight/Statement.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Bench.h"

namespace laari::bench {

namespace {

constexpr AccountId first{1};

void readOurs(const Book &book, Day today)
{
    benchmark::DoNotOptimize(need(insight::accountTimeline(book, first, std::nullopt, today, 90)));
    benchmark::DoNotOptimize(need(insight::statement(book, first, today)));
}

void readAll(Bare &bare, const std::string &sql)
{
    sqlite3_stmt *row = bare.prepare(sql);
    std::vector<Value> values;
    while (sqlite3_step(row) == SQLITE_ROW)
        for (int column = 0; column < sqlite3_column_count(row); ++column)
            values.push_back(Value::of(row, column));
    benchmark::DoNotOptimize(values);
    sqlite3_reset(row);
}

void readBare(Bare &bare)
{
    readAll(bare, "SELECT * FROM touchpoint WHERE account_id = 1");
    readAll(bare, "SELECT p.* FROM touchpoint_stakeholder p JOIN touchpoint t ON t.id = p.touchpoint_id "
                  "WHERE t.account_id = 1");
    for (const std::string table : {"posting", "reservoir"})
        readAll(bare, "SELECT * FROM " + table +
                          " WHERE stakeholder_id IN (SELECT id FROM stakeholder WHERE account_id = 1)");
}

void registerAccount(Setting &setting, const QString &name, const QString &path, std::optional<double> limit)
{
    benchmark::RegisterBenchmark(
        qUtf8Printable(name),
        [&setting, name, path, limit](benchmark::State &state) {
            OpenBook book(path);
            Bare bare(path);
            readOurs(*book, book.clock().today());
            readBare(bare);
            Sides sides;
            for (auto _ : state) {
                sides.ours.push_back(timed([&] { readOurs(*book, book.clock().today()); }));
                sides.yardstick.push_back(timed([&] { readBare(bare); }));
            }
            Figure figure{name, QStringLiteral("ms"), median(sides.ours), median(sides.yardstick)};
            if (limit) {
                figure.bound = Figure::Bound::Ratio;
                figure.limit = *limit;
            }
            setting.report.add(figure);
        })
        ->Iterations(15)
        ->Unit(benchmark::kMillisecond);
}

} // namespace

void benchAccount(Setting &setting)
{
    registerAccount(setting, QStringLiteral("account of 10,000 touchpoints: chart and statement"),
                    setting.books + QStringLiteral("/one-account.laari"), 3);
    for (const qint64 size : sizes)
        registerAccount(setting, QStringLiteral("account of 1,000 touchpoints, of %1").arg(grouped(size)),
                        setting.book(size), std::nullopt);
}

} // namespace laari::bench
