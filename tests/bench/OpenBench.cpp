// SPDX-License-Identifier: GPL-3.0-or-later
// From the file's name to the figures of every account, against one look at every touchpoint.
#include "core/insight/AccountFigures.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Bench.h"

namespace laari::bench {

void benchOpen(Setting &setting)
{
    for (const qint64 size : sizes) {
        const QString name = QStringLiteral("open until the portfolio is known, of %1").arg(grouped(size));
        benchmark::RegisterBenchmark(
            qUtf8Printable(name),
            [&setting, size, name](benchmark::State &state) {
                const QString path = setting.book(size);
                Sides sides;
                for (auto _ : state) {
                    sides.ours.push_back(timed([&] {
                        OpenBook book(path);
                        benchmark::DoNotOptimize(need(insight::accountRows(*book, book.clock().today())));
                    }));
                    sides.yardstick.push_back(timed([&] {
                        Bare bare(path);
                        benchmark::DoNotOptimize(bare.number("SELECT count(*), sum(importance) FROM touchpoint"));
                    }));
                }
                Figure figure{name, QStringLiteral("ms"), median(sides.ours), median(sides.yardstick)};
                if (size == sizes[3]) {
                    figure.bound = Figure::Bound::Ratio;
                    figure.limit = 1;
                }
                setting.report.add(figure);
            })
            ->Iterations(7)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace laari::bench
