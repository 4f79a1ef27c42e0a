// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QList>

#include <optional>

namespace laari::exchange {

// What an account or a person is by now, among the dated periods of what they were and will be.

/// Which period holds on a day: the last that has begun, or the first.
template <typename Period> qsizetype periodOn(const QList<Period> &periods, Day day)
{
    qsizetype at = 0;
    for (qsizetype i = 0; i < periods.size(); ++i)
        if (!periods[i].from || *periods[i].from <= day)
            at = i;
    return at;
}

/// Makes `now` hold today instead of the period at `at`, which does so far. `pastStays`: not before today. Periods that
/// begin after today are left as they are.
template <typename Period>
void setPeriodToday(QList<Period> &periods, qsizetype at, Period now, Day today, bool pastStays)
{
    const std::optional<Day> began = periods[at].from;
    if (began && *began > today) { // nothing has begun yet
        now.from = today;
        periods.insert(at, now);
    } else if (pastStays && (!began || *began < today)) {
        now.from = today;
        periods.insert(at + 1, now);
    } else {
        now.from = began;
        periods[at] = now;
    }
}

} // namespace laari::exchange
