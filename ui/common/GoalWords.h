// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/GoalStanding.h"

#include <QCoreApplication>
#include <QString>

namespace laari::ui {

/// A trust goal and how the account stands against it, in the chosen language.
class GoalWords {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::GoalWords)

public:
    /// "Goal: trust index 75 and 2 decision makers known by 30 Jun 2027"
    static QString goal(const TrustGoal &goal);
    static QString state(insight::GoalState state); ///< "on the path"
    /// "On the way: trust index 66 today, 65 planned by now; 1 of 2 decision makers known."
    static QString standing(const insight::AccountGoal &goal);
    static QString openToDo(int open); ///< "3 follow-ups are open."
};

} // namespace laari::ui
