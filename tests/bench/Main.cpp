// SPDX-License-Identifier: GPL-3.0-or-later
// laari_bench BOOKS JSON [--benchmark_filter=…]: measures over the books that `./dev bench` has made.
#include "tests/bench/WindowBench.h"

#include <QApplication>

#include <spdlog/spdlog.h>

int main(int argc, char **argv)
{
    using namespace laari::bench;
    spdlog::set_level(spdlog::level::off);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (const std::optional<int> done = runWindow(QCoreApplication::arguments()))
        return *done;
    benchmark::Initialize(&argc, argv);
    if (argc != 3)
        qFatal("usage: laari_bench BOOKS JSON");
    Report report;
    Setting setting{QString::fromLocal8Bit(argv[1]), report};
    benchLog(setting);
    benchOpen(setting);
    benchRebuild(setting);
    benchReplay(setting);
    benchAccount(setting);
    benchSearch(setting);
    benchImport(setting);
    benchWindow(setting);
    benchPortfolio(setting);
    benchProcess(setting);
    benchmark::RunSpecifiedBenchmarks();
    report.print();
    return report.write(QString::fromLocal8Bit(argv[2])) ? 0 : 1;
}
