// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"
#include "tests/bench/Report.h"

#include <QElapsedTimer>

#include <benchmark/benchmark.h>

#include <memory>
#include <vector>

namespace laari::bench {

/// What every benchmark is given.
struct Setting {
    QString books; ///< the folder of the made books, see `dev`
    Report &report;

    QString book(qint64 touchpoints) const;
    /// A copy to write into, fresh; named by the benchmark.
    QString copyOf(const QString &path, const QString &name) const;
};

inline const qint64 sizes[] = {1'000, 10'000, 100'000, 1'000'000};

/// "1,000,000"
QString grouped(qint64 number);

/// Milliseconds that `work` takes.
template <typename Work> double timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The two sides of a figure. They are measured in turn, so that a machine that is busy for a while slows both.
struct Sides {
    std::vector<double> ours;
    std::vector<double> yardstick;
};
double median(std::vector<double> values);
double lowest(const std::vector<double> &values);
/// The value under which `share` (0 to 1) of them lie.
double percentile(std::vector<double> values, double share);

/// A benchmark cannot go on without what it stands on.
template <typename T> T need(Result<T> result)
{
    if (!result)
        qFatal("%s: %s %s", codeName(result.error().code).data(), qPrintable(result.error().arguments.join(u' ')),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// The books end on this day; the clock stands on the next, at noon.
inline const QDate lastDay(2026, 11, 20);
class OpenBook {
public:
    explicit OpenBook(const QString &path);

    Book &operator*() { return *m_book; }
    Book *operator->() { return m_book.get(); }
    FixedClock &clock() { return m_clock; }

private:
    FixedClock m_clock{QDateTime(lastDay.addDays(1), QTime(12, 0))};
    UidSource m_uids = UidSource::system(); // a book is opened again and again, and uids differ
    std::unique_ptr<Book> m_book;
};

void benchLog(Setting &setting);
void benchOpen(Setting &setting);
void benchRebuild(Setting &setting);
void benchReplay(Setting &setting);
void benchAccount(Setting &setting);
void benchImport(Setting &setting);
void benchSearch(Setting &setting);

} // namespace laari::bench
