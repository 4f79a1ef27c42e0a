// SPDX-License-Identifier: GPL-3.0-or-later
// The chart while it is zoomed and moved, and the accounts table while it is sorted and filtered. Off screen.
#include "tests/bench/WindowBench.h"

#include "core/insight/AccountTimeline.h"
#include "ui/accounts/AccountsModel.h"
#include "ui/accounts/AccountsSorter.h"
#include "ui/charts/TrustChart.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace laari::bench {

namespace {

constexpr QSize laptop(1366, 768);

void benchChart(Setting &setting)
{
    const QString name = QStringLiteral("chart of 10,000 touchpoints: a frame while zooming, p95");
    benchmark::RegisterBenchmark(
        qUtf8Printable(name),
        [&setting, name](benchmark::State &state) {
            OpenBook book(setting.books + QStringLiteral("/one-account.laari"));
            const trust::Model model(need(book->settings().parameters()));
            ui::Theme theme;
            ui::TrustChart chart(theme);
            chart.resize(laptop);
            chart.setTimeline(
                need(insight::accountTimeline(*book, AccountId{1}, std::nullopt, book.clock().today(), 90)),
                [&model](const insight::TimelineDay &day) { return insight::rangeOn(model, day); });
            chart.setRange(ui::ChartRange::All);
            chart.show();
            QCoreApplication::processEvents();
            ui::TrustPlot &plot = *chart.plot();
            std::vector<double> frames;
            for (auto _ : state) {
                // In around one day and out around another, so that the window of time moves as well.
                for (int i = 0; i < 240; ++i) {
                    const bool in = i % 12 < 6;
                    const double around = plot.full().from + plot.full().length() * (i % 7) / 7;
                    frames.push_back(timed([&] {
                        plot.zoom(in ? 1.25 : 0.8, around);
                        plot.viewport()->repaint();
                    }));
                }
            }
            setting.report.add({name, QStringLiteral("ms"), percentile(frames, 0.95), {}, Figure::Bound::AtMost, 16});
            setting.report.add({QStringLiteral("the same, p50"), QStringLiteral("ms"), percentile(frames, 0.5)});
        })
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

std::vector<insight::AccountRow> manyRows()
{
    const char *const first[] = {"Ahti",  "Hauki", "Ilves", "Jänis", "Kaarna",
                                 "Koivu", "Mänty", "Öljy",  "Åkerö", "Ääni"};
    const char *const second[] = {"Teräs", "Puu", "Voima", "Konepaja", "Logistiikka", "Paperi", "Rakennus", "Ruoka"};
    QRandomGenerator random(2);
    std::vector<insight::AccountRow> rows;
    for (int i = 0; i < 10'000; ++i) {
        insight::AccountRow row;
        row.id = {i + 1};
        row.name = QStringLiteral("%1-%2 %3 Oy")
                       .arg(QString::fromUtf8(first[random.bounded(10)]), QString::fromUtf8(second[random.bounded(8)]))
                       .arg(random.bounded(10'000));
        rows.push_back(row);
    }
    return rows;
}

void benchTable(Setting &setting)
{
    const QString name = QStringLiteral("accounts table: sort and filter 10,000 by name");
    benchmark::RegisterBenchmark(
        qUtf8Printable(name),
        [&setting, name](benchmark::State &state) {
            QLocale::setDefault(QLocale(QLocale::Finnish, QLocale::Finland));
            ui::AccountsModel model([](AccountId) { return std::vector<float>(); });
            const std::vector<insight::AccountRow> rows = manyRows();
            model.setRows(rows, Day::fromDate(lastDay));
            ui::AccountsSorter sorter;
            sorter.setSourceModel(&model);
            QCollator collator{QLocale()};
            collator.setCaseSensitivity(Qt::CaseInsensitive);
            collator.setNumericMode(true);
            std::vector<QCollatorSortKey> keys;
            for (const insight::AccountRow &row : rows)
                keys.push_back(collator.sortKey(row.name));
            Sides sides;
            Qt::SortOrder order = Qt::DescendingOrder;
            for (auto _ : state) {
                sides.ours.push_back(timed([&] {
                    sorter.sort(ui::AccountsModel::Name, order);
                    sorter.setTyped(QStringLiteral("koivu 12"));
                }));
                sorter.setTyped({});
                order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
                std::vector<QCollatorSortKey> sorted = keys;
                sides.yardstick.push_back(timed([&] { std::sort(sorted.begin(), sorted.end()); }));
            }
            setting.report.add(
                {name, QStringLiteral("ms"), lowest(sides.ours), lowest(sides.yardstick), Figure::Bound::Ratio, 3});
        })
        ->Iterations(21)
        ->Unit(benchmark::kMillisecond);
}

} // namespace

void benchWindow(Setting &setting)
{
    benchChart(setting);
    benchTable(setting);
}

} // namespace laari::bench
