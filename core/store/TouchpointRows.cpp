// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TouchpointRows.h"

namespace laari {

const std::string selectTouchpoints =
    "SELECT id, uid, account_id, day, time_minutes, channel, importance, emotion, effectiveness, ease, "
    "named_emotion_id, factor, source, cause_id, mends_id, journey_stage_id, our_function_id, hand_offs, "
    "delivered_by_id, own_feeling, project_id, note, note_private, recorded_at_ms, recorded_as, recorded_score FROM "
    "touchpoint ";

Touchpoint readTouchpointRow(sql::Statement &row)
{
    Touchpoint t;
    std::optional<RecordedAs> recordedAs;
    std::optional<double> recordedScore;
    sql::Columns(row).intoAll(t.id, t.uid, t.account, t.day, t.time, t.channel, t.importance, t.emotion,
                              t.effectiveness, t.ease, t.namedEmotion, t.factor, t.source, t.cause, t.mends,
                              t.journeyStage, t.ourFunction, t.handOffs, t.deliveredBy, t.ownFeeling, t.project, t.note,
                              t.notePrivate, t.recordedAt, recordedAs, recordedScore);
    if (recordedAs && recordedScore)
        t.recorded = Recording{*recordedAs, *recordedScore};
    return t;
}

} // namespace laari
