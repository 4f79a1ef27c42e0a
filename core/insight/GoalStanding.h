// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/TrustGoal.h"

#include <optional>

namespace laari {
class Book;
}

namespace laari::insight {

struct AccountFigures;

enum class GoalState {
    Reached,
    OnPath, ///< where the path is today or above
    Behind,
    Missed, ///< the day has passed
};

/// What of an account a goal is about, on a day.
struct GoalReading {
    double trust = 50; ///< T
    int decidersKnown = 0;

    friend bool operator==(const GoalReading &, const GoalReading &) = default;
};

/// How an account stands against its goal on a day.
struct GoalStanding {
    GoalState state = GoalState::OnPath; ///< the worse one of both below
    std::optional<GoalState> level;      ///< empty: no level is aimed at
    std::optional<GoalState> deciders;   ///< empty: none are aimed at. The path is a straight one here too
    std::optional<double> path;          ///< T that the path has on the day, while it runs
    GoalReading now;                     ///< on the day
    std::optional<GoalReading> whenDue;  ///< once the day has passed: what it was judged by
    int daysLeft = 0;                    ///< below 0: so long ago
};

/// T on the straight path from where trust was when the goal was set to the level aimed at; past its ends, the ends.
/// Empty where no level is aimed at.
std::optional<double> goalPath(const TrustGoal &goal, Day day);

/// Within `pathTolerance` of the path is on it: trust moves late and in steps.
inline constexpr double pathTolerance = 1.0;
/// Once the goal's day has passed it is judged by how it was on that day, whatever became of it afterwards.
GoalStanding goalStanding(const TrustGoal &goal, const GoalReading &now, const GoalReading &whenDue, Day day);

/// An account's goal, and how it stands.
struct AccountGoal {
    TrustGoal goal;
    GoalStanding standing;
};

/// The goal of the account that the figures are of, as it stands on their day; empty: none is set.
Result<std::optional<AccountGoal>> accountGoal(const Book &book, const AccountFigures &now);

/// How far ahead an account's forecast is shown: 90 days, or to the day of its goal, so that the way to it can be
/// compared with what is to come; `farthestForecast` at most.
int daysShownAhead(const std::optional<AccountGoal> &goal, Day today);

} // namespace laari::insight
