// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/TrustGoals.h"

#include "core/insight/AccountFigures.h"

namespace laari::usecases {

Result<void> setTrustGoal(Book &book, AccountId account, const TrustAim &aim, bool anew)
{
    LAARI_ASSIGN(const std::optional<TrustGoal> before, book.trustGoals().ofAccount(account));
    TrustGoal goal;
    if (before && !anew) {
        goal = *before;
    } else {
        const Day today = book.clock().today();
        LAARI_ASSIGN(const insight::AccountFigures figures, insight::accountFigures(book, account, today));
        goal.account = account;
        goal.setOn = today;
        goal.trustThen = MicroPoints::fromPoints(figures.reading.trust);
        goal.decidersThen = figures.reading.decidersKnown;
    }
    goal.level = aim.level;
    goal.deciders = aim.deciders;
    goal.due = aim.due;
    LAARI_TRY(book.write(ActionKind::SetTrustGoal, [&](WriteUnit &unit) { return unit.trustGoals().set(goal); }));
    return {};
}

Result<void> removeTrustGoal(Book &book, AccountId account)
{
    LAARI_TRY(
        book.write(ActionKind::RemoveTrustGoal, [&](WriteUnit &unit) { return unit.trustGoals().remove(account); }));
    return {};
}

} // namespace laari::usecases
