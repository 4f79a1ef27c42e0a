// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Survey.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"
#include "core/trust/AccountTrust.h"

#include <optional>
#include <vector>

namespace laari::insight {

/// The account on one day of the chart; all on 0 to 100 but the opinion.
struct TimelineDay {
    Day day;
    trust::Opinion opinion;
    double trust = 50;
    std::optional<double> cx;
    int daysSinceContact = -1; ///< -1: no contact yet; over 90 CX is drawn hollow
    bool forecast = false;
};

/// A touchpoint as a mark of the chart.
struct TimelineMark {
    TouchpointId touchpoint;
    Day day;
    Channel channel = Channel::Meeting;
    std::optional<double> x;
    Importance importance = Importance::Normal;
    Source source = Source::Observed;
    bool failure = false; ///< x <= -0.1 and no recovery itself
    std::optional<TouchpointId> mends;
    double effect = 0;          ///< largest effect among its people, points of T
    double cushionedPoints = 0; ///< evidence points kept away, summed over people
};

/// An answer to a survey that is evidence of trust by itself (NPS, trust scale).
struct TimelineAnswer {
    Survey survey;
    SurveyAnswer answer;
    QString person;
    double effect = 0; ///< on the person's T
    double trust = 50; ///< what it says of trust by itself, 0 to 100
};

struct Timeline {
    std::vector<TimelineDay> days; ///< one per day from first to last, forecast after `today`
    std::vector<TimelineMark> marks;
    std::vector<TimelineAnswer> answers; ///< in order of day
    Day today;
    std::optional<int> trustTrailsCxByDays; ///< see trust::trailingDays
};

/// From `from` (empty: the first touchpoint or opening estimate) to today and `forecastDays` further.
Result<Timeline> accountTimeline(const Book &book, AccountId account, std::optional<Day> from, Day today,
                                 int forecastDays);

/// The evidence range of one day, for the tool tip.
trust::Range rangeOn(const trust::Model &model, const TimelineDay &day);

} // namespace laari::insight
