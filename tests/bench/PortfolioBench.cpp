// SPDX-License-Identifier: GPL-3.0-or-later
// What a large book adds to the portfolio's first picture.
#include "core/insight/Attention.h"
#include "tests/bench/Bench.h"
#include "tests/bench/Silent.h"
#include "tests/bench/WindowBench.h"
#include "ui/portfolio/PortfolioPage.h"

#include <QCoreApplication>
#include <QEvent>

namespace laari::bench {

namespace {

/// Waits for the page itself to be painted, by when it has read the book.
class FirstPaint final : public QObject {
public:
    explicit FirstPaint(QObject &page) { page.installEventFilter(this); }
    void wait() const
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::processEvents(); // its parts, painted with it
    }

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        m_painted = m_painted || event->type() == QEvent::Paint;
        return false;
    }
    bool m_painted = false;
};

/// From the making of the page, over a book that is open, to its first picture.
double pageTime(const QString &path)
{
    OpenBook book(path);
    Surroundings surroundings(book.clock());
    return timed([&] {
        ui::PortfolioPage page(*book, surroundings.context);
        page.resize(1198, 682);
        const FirstPaint paint(page);
        page.show();
        paint.wait();
    });
}

} // namespace

void benchPortfolio(Setting &setting)
{
    const QString name = QStringLiteral("portfolio: first painted page of the million book beyond an empty one");
    benchmark::RegisterBenchmark(qUtf8Printable(name),
                                 [&setting, name](benchmark::State &state) {
                                     const QString empty = setting.books + QStringLiteral("/empty.laari");
                                     pageTime(empty); // fonts and icons are loaded by whoever comes first
                                     Sides sides;
                                     for (auto _ : state) {
                                         sides.ours.push_back(pageTime(setting.book(sizes[3])));
                                         sides.yardstick.push_back(pageTime(empty));
                                     }
                                     setting.report.add({name, QStringLiteral("ms"), median(sides.ours),
                                                         median(sides.yardstick), Figure::Bound::Difference, 300});
                                 })
        ->Iterations(9)
        ->Unit(benchmark::kMillisecond);
    // Today: all of it once after opening, then the accounts that a change touched.
    for (const bool whole : {true, false}) {
        const QString asked = whole ? QStringLiteral("today: what asks for attention in the million book")
                                    : QStringLiteral("today: the same of one account");
        benchmark::RegisterBenchmark(
            qUtf8Printable(asked),
            [&setting, asked, whole](benchmark::State &state) {
                OpenBook book(setting.book(sizes[3]));
                const Day today = book.clock().today();
                const AccountId first = need(book->accounts().all()).front().id;
                std::vector<double> times;
                for (auto _ : state)
                    times.push_back(timed([&] {
                        benchmark::DoNotOptimize(
                            need(whole ? insight::attention(*book, today) : insight::attentionOf(*book, first, today)));
                    }));
                setting.report.add({asked, QStringLiteral("ms"), median(times)});
            })
            ->Iterations(9)
            ->Unit(benchmark::kMillisecond);
    }
}

} // namespace laari::bench
