// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TrustGoalRepository.h"

#include "core/store/RowCheck.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/Validation.h"

namespace laari {

namespace {

constexpr int highestLevel = 100;
constexpr int mostDeciders = 50; // as accounts may expect

const std::string selectTrustGoals =
    "SELECT account_id, level, deciders, due, set_on, trust_then, deciders_then FROM trust_goal ";

TrustGoal readTrustGoal(sql::Statement &row)
{
    TrustGoal goal;
    sql::Columns(row).intoAll(goal.account, goal.level, goal.deciders, goal.due, goal.setOn, goal.trustThen,
                              goal.decidersThen);
    return goal;
}

Result<void> checkTrustGoal(StoreContext &context, const TrustGoal &goal)
{
    LAARI_TRY(checkThere(context.db, "account", std::optional(goal.account)));
    if (!goal.level && !goal.deciders)
        return fail(ErrorCode::GoalEmpty);
    LAARI_TRY(checkNumber(goal.level, 1, highestLevel));
    LAARI_TRY(checkNumber(goal.deciders, 1, mostDeciders));
    LAARI_TRY(checkDay(goal.due));
    LAARI_TRY(checkNotFuture(goal.setOn, context.clock));
    if (goal.due <= goal.setOn)
        return fail(ErrorCode::GoalDueTooEarly);
    return {};
}

} // namespace

Result<std::optional<TrustGoal>> TrustGoalRepository::ofAccount(AccountId account) const
{
    LAARI_ASSIGN(const std::vector<TrustGoal> found,
                 m_context.db.all<TrustGoal>(selectTrustGoals + "WHERE account_id = ?", readTrustGoal, account));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<std::vector<TrustGoal>> TrustGoalRepository::all() const
{
    return m_context.db.all<TrustGoal>(selectTrustGoals + "ORDER BY id", readTrustGoal);
}

Result<void> TrustGoalRepository::set(const TrustGoal &goal)
{
    LAARI_TRY(checkTrustGoal(m_context, goal));
    LAARI_ASSIGN(const std::optional<TrustGoal> before, ofAccount(goal.account));
    if (before == goal)
        return {};
    m_context.touch(goal.account);
    if (before)
        return m_context.db.run("UPDATE trust_goal SET level = ?, deciders = ?, due = ?, set_on = ?, trust_then = ?, "
                                "deciders_then = ? WHERE account_id = ?",
                                goal.level, goal.deciders, goal.due, goal.setOn, goal.trustThen, goal.decidersThen,
                                goal.account);
    return m_context.db.run("INSERT INTO trust_goal (account_id, level, deciders, due, set_on, trust_then, "
                            "deciders_then) VALUES (?, ?, ?, ?, ?, ?, ?)",
                            goal.account, goal.level, goal.deciders, goal.due, goal.setOn, goal.trustThen,
                            goal.decidersThen);
}

Result<void> TrustGoalRepository::remove(AccountId account)
{
    LAARI_ASSIGN(const std::optional<TrustGoal> before, ofAccount(account));
    if (!before)
        return fail(ErrorCode::NotFound, {QStringLiteral("trust_goal")});
    m_context.touch(account);
    return m_context.db.run("DELETE FROM trust_goal WHERE account_id = ?", account);
}

} // namespace laari
