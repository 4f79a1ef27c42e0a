// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insight/AccountTimeline.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"
#include "core/trust/Outlook.h"

#include <span>
#include <variant>
#include <vector>

namespace laari::insight {

/// A touchpoint that might be: seen by us, no cause, of the usual importance of its kind.
struct SupposedTouchpoint {
    Day day;
    std::vector<StakeholderId> people; ///< who is there; empty: everyone who is active on the day
    Channel channel = Channel::Meeting;
    int emotion = 4; ///< 1 to 5

    friend bool operator==(const SupposedTouchpoint &, const SupposedTouchpoint &) = default;
};

/// A promise of normal importance that is broken, made to a person or to the account.
struct SupposedBreach {
    Day day;
    std::optional<StakeholderId> person;

    friend bool operator==(const SupposedBreach &, const SupposedBreach &) = default;
};

/// A failure that is stored and waits to be mended is put right at a meeting of normal importance, seen by us. As in
/// the failure itself, its people are there or told of it, as far as they have not left by then; where all of them
/// have, nothing happens.
struct SupposedRecovery {
    Day day;
    TouchpointId failure;
    int emotion = 4; ///< 1 to 5

    friend bool operator==(const SupposedRecovery &, const SupposedRecovery &) = default;
};

/// Nobody is in touch for `days` days from the day on: what else is supposed in them does not happen, but a promise
/// breaks all the same.
struct SupposedSilence {
    Day day;
    int days = 90;

    friend bool operator==(const SupposedSilence &, const SupposedSilence &) = default;
};

/// Somebody is there for the last time on the day before; the place is empty then.
struct SupposedLeaving {
    Day day;
    StakeholderId person;

    friend bool operator==(const SupposedLeaving &, const SupposedLeaving &) = default;
};

using Supposition =
    std::variant<SupposedTouchpoint, SupposedBreach, SupposedRecovery, SupposedSilence, SupposedLeaving>;
Day dayOf(const Supposition &supposition);
using Scenario = std::vector<Supposition>;

/// Of failures that wait to be mended, those that a scenario leaves waiting: no recovery in it has q >= 0.5.
std::vector<TouchpointId> stillWaiting(std::vector<TouchpointId> failures, const Scenario &scenario);

/// Scenarios compared with the plain forecast, at most.
inline constexpr int mostScenarios = 3;
/// How far ahead a supposition may be dated.
inline constexpr int farthestSupposition = 730;
/// How long a supposed silence may last.
inline constexpr int longestSilence = 730;
/// How far ahead it is forecast, at most: a year past the farthest supposition.
inline constexpr int farthestForecast = farthestSupposition + 365;

/// Anybody whom a failure concerned and who has not left by a day, in the scenario neither: it can be mended for them.
bool isAnyoneThere(const Touchpoint &failure, std::span<const Stakeholder> people, const Scenario &scenario, Day day);

/// How many decision makers are known of those expected, as in Coverage.
struct KnownDeciders {
    int known = 0;
    int expected = 1;

    friend bool operator==(const KnownDeciders &, const KnownDeciders &) = default;
};

/// What becomes of the account, day by day.
struct Forecast {
    std::vector<TimelineDay> days; ///< today and the days after it; `forecast` after today. Contact as supposed
    double atEnd = 50;
    double lowest = 50;
    Day lowestOn; ///< the first such day
    KnownDeciders decidersAtEnd;
};

/// The forecast as it is, and after it one for each scenario, from today to `days` days on. Equals logging the same
/// when its day has come. Nothing is stored. NotFound for the account, for a person of another one and for what
/// is no failure of this one that waits to be mended; DateInvalid for what is dated before today, before the failure
/// that it mends or too far ahead; ScoreOffScale; NumberOutOfRange for the length of a silence. `days`
/// over `farthestForecast` are cut to it.
Result<std::vector<Forecast>> whatIf(const Book &book, AccountId account, std::span<const Scenario> scenarios,
                                     Day today, int days);

/// The same of a history at hand: what supposing a scenario makes of it. Those who are not to be scored are not in it,
/// but are there as well: with one of them a meeting is not the unnamed contact's.
trust::AccountHistory suppose(trust::AccountHistory account, const Scenario &scenario,
                              const std::vector<Stakeholder> &notScored = {});
/// Of an account with the days on which anybody was in touch.
Forecast forecastOf(const trust::Model &model, const trust::AccountHistory &account, Day today, int days,
                    std::vector<Day> contacts);

} // namespace laari::insight
