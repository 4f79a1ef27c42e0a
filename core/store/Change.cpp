// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Change.h"

#include "core/store/ActionCodes.h"

namespace laari {

const Codes<ActionKind, 60> CodeTable<ActionKind>::table{{
    {ActionKind::CreateBook, QLatin1String("create_book")},
    {ActionKind::AddAccount, QLatin1String("add_account")},
    {ActionKind::EditAccount, QLatin1String("edit_account")},
    {ActionKind::RemoveAccount, QLatin1String("remove_account")},
    {ActionKind::AddPerson, QLatin1String("add_person")},
    {ActionKind::EditPerson, QLatin1String("edit_person")},
    {ActionKind::RemovePerson, QLatin1String("remove_person")},
    {ActionKind::LogTouchpoint, QLatin1String("log_touchpoint")},
    {ActionKind::EditTouchpoint, QLatin1String("edit_touchpoint")},
    {ActionKind::RemoveTouchpoint, QLatin1String("remove_touchpoint")},
    {ActionKind::UndoTouchpoint, QLatin1String("undo_touchpoint")},
    {ActionKind::AddFollowUp, QLatin1String("add_follow_up")},
    {ActionKind::EditFollowUp, QLatin1String("edit_follow_up")},
    {ActionKind::FinishFollowUp, QLatin1String("finish_follow_up")},
    {ActionKind::RemoveFollowUp, QLatin1String("remove_follow_up")},
    {ActionKind::SeeTo, QLatin1String("see_to")},
    {ActionKind::PutOff, QLatin1String("put_off")},
    {ActionKind::AddPromise, QLatin1String("add_promise")},
    {ActionKind::EditPromise, QLatin1String("edit_promise")},
    {ActionKind::RenegotiatePromise, QLatin1String("renegotiate_promise")},
    {ActionKind::SettlePromise, QLatin1String("settle_promise")},
    {ActionKind::ReopenPromise, QLatin1String("reopen_promise")},
    {ActionKind::RemovePromise, QLatin1String("remove_promise")},
    {ActionKind::MakeCompanyPromise, QLatin1String("make_company_promise")},
    {ActionKind::AddSurvey, QLatin1String("add_survey")},
    {ActionKind::EditSurvey, QLatin1String("edit_survey")},
    {ActionKind::RemoveSurvey, QLatin1String("remove_survey")},
    {ActionKind::InviteToSurvey, QLatin1String("invite_to_survey")},
    {ActionKind::RecordAnswer, QLatin1String("record_answer")},
    {ActionKind::EditAnswer, QLatin1String("edit_answer")},
    {ActionKind::RemoveAnswer, QLatin1String("remove_answer")},
    {ActionKind::OpenCase, QLatin1String("open_case")},
    {ActionKind::AdvanceCase, QLatin1String("advance_case")},
    {ActionKind::CloseCase, QLatin1String("close_case")},
    {ActionKind::EditCase, QLatin1String("edit_case")},
    {ActionKind::EditEmotionGoals, QLatin1String("edit_emotion_goals")},
    {ActionKind::SetTrustGoal, QLatin1String("set_trust_goal")},
    {ActionKind::RemoveTrustGoal, QLatin1String("remove_trust_goal")},
    {ActionKind::MakePlan, QLatin1String("make_plan")},
    {ActionKind::EditValueDrivers, QLatin1String("edit_value_drivers")},
    {ActionKind::RateValue, QLatin1String("rate_value")},
    {ActionKind::StartReview, QLatin1String("start_review")},
    {ActionKind::EditReview, QLatin1String("edit_review")},
    {ActionKind::FinishReview, QLatin1String("finish_review")},
    {ActionKind::RemoveReview, QLatin1String("remove_review")},
    {ActionKind::AddDecision, QLatin1String("add_decision")},
    {ActionKind::EditDecision, QLatin1String("edit_decision")},
    {ActionKind::RemoveDecision, QLatin1String("remove_decision")},
    {ActionKind::EditRelationship, QLatin1String("edit_relationship")},
    {ActionKind::MovePerson, QLatin1String("move_person")},
    {ActionKind::EditLists, QLatin1String("edit_lists")},
    {ActionKind::EditOwnPeople, QLatin1String("edit_own_people")},
    {ActionKind::EditParameters, QLatin1String("edit_parameters")},
    {ActionKind::EditSettings, QLatin1String("edit_settings")},
    {ActionKind::Import, QLatin1String("import")},
    {ActionKind::MakeSample, QLatin1String("make_sample")},
    {ActionKind::RebuildLedger, QLatin1String("rebuild_ledger")},
    {ActionKind::Undo, QLatin1String("undo")},
    {ActionKind::Redo, QLatin1String("redo")},
    {ActionKind::BringBack, QLatin1String("bring_back")},
}};

const Codes<RowOp, 3> CodeTable<RowOp>::table{{
    {RowOp::Insert, QLatin1String("insert")},
    {RowOp::Update, QLatin1String("update")},
    {RowOp::Delete, QLatin1String("delete")},
}};

QLatin1String codeOf(ActionKind kind)
{
    return codeOf<ActionKind>(kind);
}

} // namespace laari
