// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BackupRetention.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace laari {

namespace {

/// Indices from the newest to the oldest; of equal times the later in the list is the newer.
std::vector<size_t> newestFirst(std::span<const BackupStamp> backups)
{
    std::vector<size_t> order(backups.size());
    std::iota(order.rbegin(), order.rend(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return backups[a].at > backups[b].at; });
    return order;
}

qint64 weekOf(QDate date)
{
    int year = 0;
    const int week = date.weekNumber(&year);
    return qint64(year) * 100 + week;
}

qint64 monthOf(QDate date)
{
    return qint64(date.year()) * 100 + date.month();
}

/// The newest of each period, for the newest `most` periods.
template <typename PeriodOf>
void keepNewestOfEach(std::span<const BackupStamp> backups, const std::vector<size_t> &order, int most,
                      PeriodOf periodOf, std::vector<bool> &keep)
{
    std::set<qint64> periods;
    for (const size_t index : order) {
        if (int(periods.size()) >= most)
            return;
        if (periods.insert(periodOf(backups[index].at.date())).second)
            keep[index] = true;
    }
}

void keepOfToday(std::span<const BackupStamp> backups, const std::vector<size_t> &order, int most, QDate today,
                 std::vector<bool> &keep)
{
    for (const size_t index : order) {
        if (backups[index].at.date() == today && most-- > 0)
            keep[index] = true;
    }
}

size_t newestOf(std::span<const BackupStamp> backups, const std::vector<size_t> &order, const QDateTime &now)
{
    const auto past = std::ranges::find_if(order, [&](size_t index) { return backups[index].at <= now; });
    return past == order.end() ? order.front() : *past;
}

} // namespace

std::vector<size_t> backupsToThin(std::span<const BackupStamp> backups, const RetentionRule &rule, const QDateTime &now)
{
    if (backups.empty())
        return {};
    const std::vector<size_t> order = newestFirst(backups);
    const size_t newest = newestOf(backups, order, now);
    std::vector<bool> keep(backups.size(), false);
    keep[newest] = true;
    keepOfToday(backups, order, rule.ofToday, now.date(), keep);
    keepNewestOfEach(
        backups, order, rule.daily, [](QDate date) { return date.toJulianDay(); }, keep);
    keepNewestOfEach(backups, order, rule.weekly, weekOf, keep);
    keepNewestOfEach(backups, order, rule.monthly, monthOf, keep);

    qint64 total = 0;
    for (size_t index = 0; index < backups.size(); ++index)
        total += keep[index] ? backups[index].sizeInBytes : 0;
    std::vector<size_t> goes;
    for (auto oldest = order.rbegin(); oldest != order.rend(); ++oldest) {
        if (keep[*oldest] && total > rule.mostBytes && *oldest != newest) {
            keep[*oldest] = false;
            total -= backups[*oldest].sizeInBytes;
        }
        if (!keep[*oldest])
            goes.push_back(*oldest);
    }
    return goes;
}

} // namespace laari
