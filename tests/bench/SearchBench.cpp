// SPDX-License-Identifier: GPL-3.0-or-later
// What the palette asks with every letter typed.
#include "core/insight/Search.h"
#include "tests/bench/Bench.h"

namespace laari::bench {

void benchSearch(Setting &setting)
{
    const QString name = QStringLiteral("search while typing, of 1,000,000, p95");
    benchmark::RegisterBenchmark(
        qUtf8Printable(name),
        [&setting, name](benchmark::State &state) {
            OpenBook book(setting.book(1'000'000));
            // Letter by letter: what very many notes hold, two words, what nothing holds.
            const QStringList typed{QStringLiteral("the customer"), QStringLiteral("delivery late"),
                                    QStringLiteral("mäkinen"), QStringLiteral("a b c d e"), QStringLiteral("xyzzy")};
            std::vector<double> each;
            for (auto _ : state) {
                for (const QString &text : typed)
                    for (qsizetype n = 1; n <= text.size(); ++n)
                        each.push_back(
                            timed([&] { benchmark::DoNotOptimize(need(insight::search(*book, text.left(n), 8))); }));
            }
            Figure figure{name, QStringLiteral("ms"), percentile(each, 0.95), {}};
            figure.bound = Figure::Bound::AtMost;
            figure.limit = 50;
            setting.report.add(figure);
        })
        ->Iterations(10)
        ->Unit(benchmark::kMillisecond);
}

} // namespace laari::bench
