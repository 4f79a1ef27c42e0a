// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <compare>
#include <limits>

namespace laari {

/// A calendar day, the unit of model time: whole days since 1970-01-01, no time zone.
struct Day {
    qint32 value = 0;

    static Day fromDate(QDate date) { return {qint32(date.toJulianDay() - epochJulianDay)}; }
    QDate toDate() const { return QDate::fromJulianDay(epochJulianDay + value); }

    friend constexpr auto operator<=>(Day, Day) = default;
    friend constexpr Day operator+(Day day, int days) { return {day.value + days}; }
    friend constexpr Day operator-(Day day, int days) { return {day.value - days}; }
    friend constexpr int operator-(Day later, Day earlier) { return later.value - earlier.value; }

    static constexpr qint64 epochJulianDay = 2440588; ///< of 1970-01-01
};

/// Not later than any day; to compare with, not to count from.
inline constexpr Day beginningOfTime{std::numeric_limits<qint32>::min()};

} // namespace laari
