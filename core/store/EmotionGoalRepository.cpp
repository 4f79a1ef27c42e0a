// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/EmotionGoalRepository.h"

#include "core/model/Codes.h"
#include "core/store/StoreContextImpl.h"

namespace laari {

namespace {

const std::string selectGoals = "SELECT account_id, emotion_id, channel, journey_stage_id FROM emotion_goal ";

EmotionGoal readGoal(sql::Statement &row)
{
    EmotionGoal goal;
    sql::Columns(row).intoAll(goal.account, goal.emotion, goal.channel, goal.journeyStage);
    return goal;
}

Result<void> checkListed(sql::Connection &db, ListItemId id, ListKind list)
{
    LAARI_ASSIGN(const std::optional<ListKind> found,
                 db.value<ListKind>("SELECT list FROM list_item WHERE id = ?", id));
    if (found != list)
        return fail(ErrorCode::NotFound, {QStringLiteral("list_item")});
    return {};
}

Result<void> checkGoal(sql::Connection &db, const EmotionGoal &goal)
{
    LAARI_ASSIGN(const std::optional<AccountId> account,
                 db.value<AccountId>("SELECT id FROM account WHERE id = ?", goal.account));
    if (!account)
        return fail(ErrorCode::NotFound, {QStringLiteral("account")});
    LAARI_TRY(checkListed(db, goal.emotion, ListKind::Emotion));
    if (goal.journeyStage)
        LAARI_TRY(checkListed(db, *goal.journeyStage, ListKind::JourneyStage));
    return {};
}

} // namespace

Result<std::vector<EmotionGoal>> EmotionGoalRepository::ofAccount(AccountId account) const
{
    return m_context.db.all<EmotionGoal>(selectGoals + "WHERE account_id = ? ORDER BY id", readGoal, account);
}

Result<std::vector<EmotionGoal>> EmotionGoalRepository::all() const
{
    return m_context.db.all<EmotionGoal>(selectGoals + "ORDER BY id", readGoal);
}

Result<void> EmotionGoalRepository::set(const EmotionGoal &goal, bool wanted)
{
    LAARI_TRY(checkGoal(m_context.db, goal));
    LAARI_ASSIGN(const std::optional<qint64> there,
                 m_context.db.value<qint64>("SELECT id FROM emotion_goal WHERE account_id = ? AND emotion_id = ? "
                                            "AND channel IS ? AND journey_stage_id IS ?",
                                            goal.account, goal.emotion, goal.channel, goal.journeyStage));
    if (there.has_value() == wanted)
        return {};
    m_context.touch(goal.account);
    if (there)
        return m_context.db.run("DELETE FROM emotion_goal WHERE id = ?", *there);
    return m_context.db.run(
        "INSERT INTO emotion_goal (account_id, emotion_id, channel, journey_stage_id) VALUES (?, ?, ?, ?)",
        goal.account, goal.emotion, goal.channel, goal.journeyStage);
}

} // namespace laari
