// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/GoalStanding.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/WhatIf.h"
#include "core/store/Book.h"

#include <algorithm>
#include <cmath>

namespace laari::insight {

namespace {

constexpr int usuallyAhead = 90;

/// 0 on the day it was set, 1 on the day it is due.
double shareOfPath(const TrustGoal &goal, Day day)
{
    return std::clamp(double(day - goal.setOn) / (goal.due - goal.setOn), 0.0, 1.0);
}

GoalState stateOf(bool reached, bool onPath, bool over)
{
    if (reached)
        return GoalState::Reached;
    if (over)
        return GoalState::Missed;
    return onPath ? GoalState::OnPath : GoalState::Behind;
}

} // namespace

std::optional<double> goalPath(const TrustGoal &goal, Day day)
{
    if (!goal.level)
        return std::nullopt;
    const double from = goal.trustThen.toPoints();
    return from + (*goal.level - from) * shareOfPath(goal, day);
}

GoalStanding goalStanding(const TrustGoal &goal, const GoalReading &now, const GoalReading &whenDue, Day day)
{
    GoalStanding standing;
    standing.now = now;
    standing.daysLeft = goal.due - day;
    const bool over = day > goal.due;
    if (over)
        standing.whenDue = whenDue;
    else
        standing.path = goalPath(goal, day);
    const GoalReading &judged = over ? whenDue : now;
    // As it is shown: 69.6 is 70.
    if (goal.level)
        standing.level = stateOf(std::lround(judged.trust) >= *goal.level,
                                 judged.trust >= goalPath(goal, day).value_or(*goal.level) - pathTolerance, over);
    if (goal.deciders) {
        const double path = goal.decidersThen + (*goal.deciders - goal.decidersThen) * shareOfPath(goal, day);
        // Nobody gets to know half a person: whole ones that should be known by now.
        standing.deciders =
            stateOf(judged.decidersKnown >= *goal.deciders, judged.decidersKnown >= std::floor(path), over);
    }
    const GoalState none = GoalState::Reached;
    standing.state = std::max(standing.level.value_or(none), standing.deciders.value_or(none));
    return standing;
}

Result<std::optional<AccountGoal>> accountGoal(const Book &book, const AccountFigures &now)
{
    LAARI_ASSIGN(const std::optional<TrustGoal> goal, book.trustGoals().ofAccount(now.id));
    if (!goal)
        return std::nullopt;
    const auto readingOf = [](const AccountFigures &figures) {
        return GoalReading{figures.reading.trust, figures.reading.decidersKnown};
    };
    GoalReading whenDue;
    if (goal->due < now.asOf) {
        LAARI_ASSIGN(const AccountFigures then, accountFigures(book, now.id, goal->due));
        whenDue = readingOf(then);
    }
    return AccountGoal{*goal, goalStanding(*goal, readingOf(now), whenDue, now.asOf)};
}

int daysShownAhead(const std::optional<AccountGoal> &goal, Day today)
{
    return goal ? std::clamp(goal->goal.due - today, usuallyAhead, farthestForecast) : usuallyAhead;
}

} // namespace laari::insight
