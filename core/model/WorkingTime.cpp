// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/WorkingTime.h"

#include <algorithm>

namespace laari {

namespace {

constexpr int saturday = 6;
constexpr int friday = 5;

/// The Friday between 19 and 25 June.
bool isMidsummerEve(QDate date)
{
    return date.month() == 6 && date.dayOfWeek() == friday && date.day() >= 19 && date.day() <= 25;
}

bool isFixedHoliday(QDate date)
{
    struct DayOfYear {
        int month;
        int day;
    };
    constexpr DayOfYear holidays[] = {{1, 1}, {1, 6}, {5, 1}, {12, 6}, {12, 24}, {12, 25}, {12, 26}};
    return std::any_of(std::begin(holidays), std::end(holidays),
                       [date](DayOfYear each) { return each.month == date.month() && each.day == date.day(); });
}

/// How much of the day is worked from `from` to `to`.
qint64 workedWithin(QTime from, QTime to, const WorkingHours &hours)
{
    return std::max(0, std::max(from, hours.from).secsTo(std::min(to, hours.to)));
}

} // namespace

QDate easterSunday(int year)
{
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return {year, n / 31, n % 31 + 1};
}

bool isFinnishHoliday(QDate date)
{
    if (isFixedHoliday(date) || isMidsummerEve(date))
        return true;
    if (date.month() < 3 || date.month() > 6) // what moves with Easter is between March and June
        return false;
    const qint64 afterEaster = easterSunday(date.year()).daysTo(date);
    constexpr int goodFriday = -2;
    constexpr int easterMonday = 1;
    constexpr int ascension = 39;
    return afterEaster == goodFriday || afterEaster == easterMonday || afterEaster == ascension;
}

bool isWorkingDay(QDate date)
{
    return date.dayOfWeek() < saturday && !isFinnishHoliday(date);
}

qint64 workingSecondsBetween(const QDateTime &from, const QDateTime &to, const WorkingHours &hours)
{
    if (to < from)
        return -workingSecondsBetween(to, from, hours);
    const QDateTime begin = from.toLocalTime();
    const QDateTime end = to.toLocalTime();
    qint64 seconds = 0;
    for (QDate date = begin.date(); date <= end.date(); date = date.addDays(1)) {
        if (!isWorkingDay(date))
            continue;
        const QTime first = date == begin.date() ? begin.time() : hours.from;
        const QTime last = date == end.date() ? end.time() : hours.to;
        seconds += workedWithin(first, last, hours);
    }
    return seconds;
}

QDateTime afterWorkingSeconds(const QDateTime &from, qint64 seconds, const WorkingHours &hours)
{
    const QDateTime begin = from.toLocalTime();
    if (seconds <= 0)
        return begin;
    QDate date = begin.date();
    QTime time = begin.time();
    for (;; date = date.addDays(1), time = hours.from) {
        if (!isWorkingDay(date))
            continue;
        const QTime start = std::max(time, hours.from);
        const qint64 today = workedWithin(start, hours.to, hours);
        if (today > 0 && seconds <= today)
            return {date, start.addSecs(int(seconds))};
        seconds -= today;
    }
}

} // namespace laari
