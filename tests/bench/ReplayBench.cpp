// SPDX-License-Identifier: GPL-3.0-or-later
// The trust model alone, in memory, against one pass over the same entries.
#include "core/trust/DayRecord.h"
#include "core/trust/Replay.h"
#include "tests/bench/Bench.h"

namespace laari::bench {

void benchReplay(Setting &setting)
{
    const QString name = QStringLiteral("replay in memory, without effects");
    benchmark::RegisterBenchmark(qUtf8Printable(name),
                                 [&setting, name](benchmark::State &state) {
                                     OpenBook book(setting.book(sizes[2]));
                                     std::vector<trust::History> histories;
                                     size_t entries = 0;
                                     for (const Stakeholder &person : need(book->stakeholders().all())) {
                                         histories.push_back(need(book->ledger().history(person.id)));
                                         entries += histories.back().size();
                                     }
                                     const trust::Model model(need(book->settings().parameters()));
                                     Sides sides;
                                     for (auto _ : state) {
                                         sides.ours.push_back(timed([&] {
                                             for (const trust::History &history : histories) {
                                                 trust::Replay replay(model);
                                                 trust::forEachDate(history, [&](std::span<const trust::Entry> date) {
                                                     benchmark::DoNotOptimize(replay.take(date, trust::Effects::Skip));
                                                 });
                                             }
                                         }));
                                         sides.yardstick.push_back(timed([&] {
                                             double sum = 0;
                                             for (const trust::History &history : histories)
                                                 for (const trust::Entry &entry : history)
                                                     sum += entry.importance * entry.reliability * entry.x.value_or(0);
                                             benchmark::DoNotOptimize(sum);
                                         }));
                                     }
                                     const double million = double(entries) / 1e6;
                                     setting.report.add(
                                         {name, QStringLiteral("M/s"), million / (lowest(sides.ours) / 1e3),
                                          million / (lowest(sides.yardstick) / 1e3), Figure::Bound::AtLeast, 2});
                                 })
        ->Iterations(15)
        ->Unit(benchmark::kMillisecond);
}

} // namespace laari::bench
