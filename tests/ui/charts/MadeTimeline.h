// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountTimeline.h"

#include <vector>

namespace laari::testing {

inline Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

/// `length` days up to 2026-11-20 and 30 of forecast; trust rises from 50, CX begins on the first day.
inline insight::Timeline madeTimeline(int length)
{
    insight::Timeline timeline;
    timeline.today = day(2026, 11, 20);
    for (int i = -length + 1; i <= 30; ++i) {
        insight::TimelineDay each;
        each.day = timeline.today + i;
        const double b = 0.4 * (i + length) / (length + 30);
        each.opinion = {b, 0.1, 0.9 - b};
        each.trust = 100 * (each.opinion.b + each.opinion.u / 2);
        each.cx = 60;
        each.daysSinceContact = i + length - 1;
        each.forecast = i > 0;
        timeline.days.push_back(each);
    }
    return timeline;
}

inline insight::TimelineMark mark(qint64 id, Day on, double x, std::optional<qint64> mends = std::nullopt)
{
    insight::TimelineMark made;
    made.touchpoint = {id};
    made.day = on;
    made.x = x;
    made.effect = 2 * x;
    made.failure = x <= -0.1 && !mends;
    if (mends)
        made.mends = TouchpointId{*mends};
    return made;
}

} // namespace laari::testing
