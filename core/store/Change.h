// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QLatin1String>
#include <QSet>

#include <variant>

namespace laari {

/// What the user did, as one step: the name of an undo step and of a line of history. Stored by name.
enum class ActionKind {
    CreateBook,
    AddAccount,
    EditAccount,
    RemoveAccount,
    AddPerson,
    EditPerson,
    RemovePerson,
    LogTouchpoint,
    EditTouchpoint,
    RemoveTouchpoint,
    UndoTouchpoint, ///< only in books of before undo was one for all
    AddFollowUp,
    EditFollowUp,
    FinishFollowUp,
    RemoveFollowUp,
    SeeTo,  ///< something on Today was seen to
    PutOff, ///< or put off
    AddPromise,
    EditPromise,
    RenegotiatePromise,
    SettlePromise,
    ReopenPromise,
    RemovePromise,
    MakeCompanyPromise,
    AddSurvey,
    EditSurvey,
    RemoveSurvey,
    InviteToSurvey,
    RecordAnswer,
    EditAnswer,
    RemoveAnswer,
    OpenCase,
    AdvanceCase,
    CloseCase,
    EditCase,
    EditEmotionGoals,
    SetTrustGoal,
    RemoveTrustGoal,
    MakePlan, ///< of what was supposed in a what-if
    EditValueDrivers,
    RateValue,
    StartReview,
    EditReview,
    FinishReview,
    RemoveReview,
    AddDecision,
    EditDecision,
    RemoveDecision,
    EditRelationship,
    MovePerson,
    EditLists,
    EditOwnPeople,
    EditParameters,
    EditSettings,
    Import,
    MakeSample,
    RebuildLedger,
    Undo,
    Redo,
    BringBack, ///< from history: of a removed row, or of the earlier values of one
};

/// Stable snake_case name ("log_touchpoint").
QLatin1String codeOf(ActionKind kind);

/// What a history is of.
using Subject = std::variant<AccountId, StakeholderId, TouchpointId>;

/// What one write touched: told once after the commit.
struct ChangeSet {
    ChangeSetId id; ///< empty: nothing was written here (and so nothing changed, or Book::reload() tells of others)
    ActionKind kind = ActionKind::EditSettings;
    QSet<AccountId> accounts; ///< whose own data, people, touchpoints or ledger changed
    bool everything = false;  ///< too much to name (import, rebuild, parameters)
};

} // namespace laari
