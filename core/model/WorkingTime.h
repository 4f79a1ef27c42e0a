// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>

namespace laari {

/// The hours at work on a working day, by the clock on the wall.
struct WorkingHours {
    QTime from{8, 0};
    QTime to{16, 0}; ///< later than `from`

    int secondsADay() const { return from.secsTo(to); }

    friend bool operator==(const WorkingHours &, const WorkingHours &) = default;
};

/// Easter Sunday of the Gregorian calendar: the algorithm of Jean Meeus, Astronomical Algorithms (1991), chapter 8,
/// after an anonymous correspondent of Nature (1876). Years 1583 on.
QDate easterSunday(int year);

/// Days off on a weekday by Finnish law (1 January, 6 January, 1 May, 6 December, 25 and 26 December, and those that
/// move with Easter) or by collective agreements (Midsummer Eve, Christmas Eve). All Saints' Day is a Saturday.
bool isFinnishHoliday(QDate date);

/// Monday to Friday and no holiday.
bool isWorkingDay(QDate date);

/// Working time between two moments, in seconds; negative where `to` is before `from`. Both count as local time, by the
/// clock on the wall: an hour that summer time takes or gives is not worked. Cost: a few steps a calendar day.
qint64 workingSecondsBetween(const QDateTime &from, const QDateTime &to, const WorkingHours &hours);

/// The moment at which so much working time has passed, as local time; `seconds` is 0 or more. What ends with the day
/// ends that day, not on the next morning; nothing at all is the moment itself.
QDateTime afterWorkingSeconds(const QDateTime &from, qint64 seconds, const WorkingHours &hours);

} // namespace laari
