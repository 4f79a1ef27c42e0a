// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Result.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <optional>

namespace laari::ui {

struct WrittenDate {
    Day day;
    std::optional<QTime> time; ///< minutes

    friend bool operator==(const WrittenDate &, const WrittenDate &) = default;
};

/// Reads dates as people write them, in Finnish and English whichever is chosen, in any case, with or without dots
/// on letters:
///
/// - now, today, yesterday, the day before yesterday; nyt, tänään, eilen, toissapäivänä
/// - a weekday or its abbreviation: the latest one, today included ("ma" on a Monday is today, for one logs what has
///   just been); with "last" or "viime" the latest one before today
/// - 3 days ago, a week ago, 3 päivää sitten, 3 pv sitten, viikko sitten; months, years, hours and minutes alike
/// - 12.3., 12.3.2026, 12.3.26, 12 Mar, March 12 2026, 12. maaliskuuta, 2026-03-12, 12/3 where the region tells which
///   is the month; without a year the latest past one, today included (29.2.: the latest leap year's)
/// - before or after any of them, or alone for today: 14:30, klo 14.30, klo 9, 2 pm; after one also 14.30. Alone,
///   "12.10" is a date and "14.30", which can be none, a time.
/// - a weekday before a date must be that date's
class DateText {
public:
    enum class Future {
        Refused,
        Allowed, ///< a date without a year, or a weekday, is then the next one, today included
    };

    /// `region` says the order of 12/3: the desktop's locale, not the chosen language (QLocale::system()). `now` is
    /// local time. DateInvalid, DateAmbiguous, TimeInvalid (arguments: the text), DateInFuture (arguments: the date,
    /// with the time where it is a time later today).
    static Result<WrittenDate> parse(const QString &text, const QLocale &region, const QDateTime &now,
                                     Future future = Future::Refused);
};

} // namespace laari::ui
