// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GoalWords.h"

#include "ui/common/Format.h"
#include "ui/common/Words.h"

namespace laari::ui {

using insight::GoalState;

QString GoalWords::goal(const TrustGoal &goal)
{
    const QString due = Format::date(goal.due);
    if (goal.level && goal.deciders)
        //: %1 a trust index, %2 a date
        return tr("Goal: trust index %1 and %n decision makers known by %2", nullptr, *goal.deciders)
            .arg(QString::number(*goal.level), due);
    if (goal.level)
        return tr("Goal: trust index %1 by %2").arg(QString::number(*goal.level), due);
    return tr("Goal: %n decision makers known by %1", nullptr, goal.deciders.value_or(0)).arg(due);
}

QString GoalWords::state(GoalState state)
{
    switch (state) {
    case GoalState::Reached: return tr("reached", "a goal");
    case GoalState::OnPath: return tr("on the way", "to a goal, as fast as planned");
    case GoalState::Behind: return tr("behind schedule", "to a goal, slower than planned");
    case GoalState::Missed: return tr("not reached in time", "a goal");
    }
    return {};
}

QString GoalWords::standing(const insight::AccountGoal &goal)
{
    const insight::GoalStanding &standing = goal.standing;
    const insight::GoalReading &now = standing.now;
    const auto &then = standing.whenDue;
    QStringList parts;
    if (standing.level) {
        const QString trust = Format::number(now.trust);
        const bool running = *standing.level == GoalState::OnPath || *standing.level == GoalState::Behind;
        if (then)
            //: of a goal whose day has passed: trust indices
            parts << tr("trust index %1 on that day, %2 today").arg(Format::number(then->trust), trust);
        else if (running && standing.path)
            parts << tr("trust index %1 today, %2 planned by now").arg(trust, Format::number(*standing.path));
        else
            parts << tr("trust index %1 today").arg(trust);
    }
    if (standing.deciders) {
        const QString wanted = QString::number(*goal.goal.deciders);
        if (then)
            //: of a goal whose day has passed: %1 of %2 then, %3 today
            parts << tr("%1 of %2 decision makers known on that day, %3 today")
                         .arg(QString::number(then->decidersKnown), wanted, QString::number(now.decidersKnown));
        else
            parts << tr("%1 of %2 decision makers known").arg(QString::number(now.decidersKnown), wanted);
    }
    //: %1 "on the way", %2 the figures
    return tr("%1: %2.", "how it stands with a goal")
        .arg(Words::capital(state(standing.state)), parts.join(QStringLiteral("; ")));
}

QString GoalWords::openToDo(int open)
{
    return open == 0 ? tr("No follow-ups are open for it.") : tr("%n follow-ups are open.", nullptr, open);
}

} // namespace laari::ui
