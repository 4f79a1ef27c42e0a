// SPDX-License-Identifier: GPL-3.0-or-later
// How long a window takes to its first picture, and what memory it holds with a book open.
#include "tests/bench/Silent.h"
#include "tests/bench/WindowBench.h"
#include "ui/MainWindow.h"
#include "ui/common/Icons.h"
#include "ui/common/Preferences.h"

#include <QApplication>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QProcess>

#include <cstdio>

namespace laari::bench {

namespace {

/// Waits for the first painting of anything and tells of it.
class FirstPicture final : public QObject {
public:
    FirstPicture() { qApp->installEventFilter(this); }
    void wait() const
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        std::puts("painted");
        std::fflush(stdout);
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    bool m_painted = false;
};

/// What of this process is in memory, in MiB.
double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ')[1].toDouble() / 1024;
    return 0;
}

int showOurs(const QString &path)
{
    const SystemClock clock;
    Surroundings around(clock);
    ui::Preferences::restore(around.settings, around.language, around.theme);
    QApplication::setWindowIcon(ui::Icons::icon(QStringLiteral("laari"), around.theme));
    ui::MainWindow window(around.context);
    window.resize(1366, 768);
    const FirstPicture picture;
    if (!window.session().open(path, &window))
        return 1;
    window.show();
    picture.wait();
    QCoreApplication::processEvents();
    std::printf("%.1f\n", residentMiB());
    return 0;
}

int showBare()
{
    auto *series = new QLineSeries;
    series->append(0, 50);
    series->append(100, 60);
    QMainWindow window;
    auto *view = new QChartView(&window);
    view->chart()->addSeries(series);
    view->chart()->createDefaultAxes();
    window.setCentralWidget(view);
    window.resize(1366, 768);
    const FirstPicture picture;
    window.show();
    picture.wait();
    std::printf("%.1f\n", residentMiB());
    return 0;
}

struct Run {
    double milliseconds; ///< from the start of the process to its first picture
    double mebibytes;
};

Run runOnce(const QStringList &arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), arguments);
    QByteArray said;
    while (!said.contains("painted") && process.waitForReadyRead(60'000))
        said += process.readAllStandardOutput();
    const double time = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(60'000);
    said += process.readAllStandardOutput();
    if (process.exitCode() != 0 || !said.contains("painted"))
        qFatal("no window: %s", process.readAllStandardError().constData());
    return {time, said.split('\n').value(1).toDouble()};
}

} // namespace

std::optional<int> runWindow(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1String("--window"))
        return showOurs(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--bare-window"))
        return showBare();
    return std::nullopt;
}

void benchProcess(Setting &setting)
{
    const QString empty = setting.books + QStringLiteral("/empty.laari");
    const QString start = QStringLiteral("start to the first picture, empty book");
    benchmark::RegisterBenchmark(
        qUtf8Printable(start),
        [&setting, start, empty](benchmark::State &state) {
            Sides sides;
            for (auto _ : state) {
                sides.ours.push_back(runOnce({QStringLiteral("--window"), empty}).milliseconds);
                sides.yardstick.push_back(runOnce({QStringLiteral("--bare-window")}).milliseconds);
            }
            setting.report.add(
                {start, QStringLiteral("ms"), lowest(sides.ours), lowest(sides.yardstick), Figure::Bound::Ratio, 1.5});
        })
        ->Iterations(11)
        ->Unit(benchmark::kMillisecond);

    const QString memory = QStringLiteral("memory with a million touchpoints open");
    benchmark::RegisterBenchmark(
        qUtf8Printable(memory),
        [&setting, memory, empty](benchmark::State &state) {
            Sides sides;
            for (auto _ : state) {
                sides.ours.push_back(runOnce({QStringLiteral("--window"), setting.book(sizes[3])}).mebibytes);
                sides.yardstick.push_back(runOnce({QStringLiteral("--window"), empty}).mebibytes);
            }
            setting.report.add({memory, QStringLiteral("MiB"), median(sides.ours), median(sides.yardstick),
                                Figure::Bound::Difference, 100});
        })
        ->Iterations(3)
        ->Unit(benchmark::kMillisecond);
}

} // namespace laari::bench
