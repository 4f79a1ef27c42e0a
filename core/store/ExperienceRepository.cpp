// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ExperienceRepository.h"

#include "core/model/Codes.h"
#include "core/store/StoreContextImpl.h"

namespace laari {

namespace {

EmotionCount readCount(sql::Statement &row)
{
    EmotionCount count;
    sql::Columns(row).intoAll(count.account, count.emotion, count.channel, count.journeyStage, count.touchpoints);
    return count;
}

} // namespace

Result<std::vector<EmotionCount>> ExperienceRepository::emotions(Day from, Day to,
                                                                 std::optional<AccountId> account) const
{
    const std::string select =
        "SELECT account_id, named_emotion_id, channel, journey_stage_id, count(*) FROM touchpoint WHERE ";
    const std::string group = " GROUP BY account_id, named_emotion_id, channel, journey_stage_id";
    // Of one account by its days (the + hides the index of emotions, which has all accounts'); of all by that index.
    if (account)
        return m_context.db.all<EmotionCount>(
            select + "account_id = ? AND day BETWEEN ? AND ? AND +named_emotion_id IS NOT NULL" + group, readCount,
            *account, from, to);
    return m_context.db.all<EmotionCount>(select + "named_emotion_id IS NOT NULL AND day BETWEEN ? AND ?" + group,
                                          readCount, from, to);
}

Result<void> ExperienceRepository::encounters(Day from, Day to,
                                              const std::function<bool(const Encounter &)> &take) const
{
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT account_id, day, channel, journey_stage_id, our_function_id, own_feeling, "
                                    "emotion, effectiveness, ease, recorded_score FROM touchpoint "
                                    "WHERE own_feeling IS NOT NULL AND day BETWEEN ? AND ? ORDER BY day",
                                    from, to));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        Encounter encounter;
        std::optional<int> emotion;
        std::optional<int> effectiveness;
        std::optional<int> ease;
        std::optional<double> recorded;
        sql::Columns(row).intoAll(encounter.account, encounter.day, encounter.channel, encounter.journeyStage,
                                  encounter.ourFunction, encounter.ownFeeling, emotion, effectiveness, ease, recorded);
        const std::optional<double> score = recorded ? recorded : scoreOfSteps(emotion, effectiveness, ease);
        if (!score)
            continue;
        encounter.score = *score;
        if (!take(encounter))
            return fail(ErrorCode::Cancelled);
    }
}

} // namespace laari
