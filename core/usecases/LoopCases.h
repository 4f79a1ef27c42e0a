// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/LoopCase.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"

#include <optional>

namespace laari::usecases {

// For whoever writes touchpoints or answers: in the same write, so that one undo takes both back.

/// A bad touchpoint (x <= -0.3) dated within the last 30 days opens a case, unless it has one or is a recovery whose
/// failure has an open one. Its owner is the account's, its function the touchpoint's; the first response is due after
/// the account's working hours, or the book's. `touchpoint` is stored already.
Result<void> openCaseFor(WriteUnit &unit, const Touchpoint &touchpoint);
/// The same for an answer to a survey; `reason` is Detractor or Passive, and for a passive only where the book says so.
Result<void> openCaseFor(WriteUnit &unit, AccountId account, StakeholderId person, AnswerId answer, CaseReason reason);
/// An answer that is no reason any more: its case goes, unless somebody has seen to it.
Result<void> dropCaseOf(WriteUnit &unit, AnswerId answer);

/// After a touchpoint was stored, new or edited: all that follows for cases. It opens one, or takes back one that
/// nobody has seen to. A recovery with q >= 0.1 closes the case of what it mends: steps that are missing are taken at
/// this moment, the outcome is satisfied where the customer rated it themselves, else not asked. A recovery below that
/// is a first response. One that closed a case and mends no more opens it again.
Result<void> settleCases(WriteUnit &unit, const Touchpoint &touchpoint);
/// Before it is removed.
Result<void> releaseCases(WriteUnit &unit, TouchpointId touchpoint);

// Steps, one write each. What was recorded already or comes too early is CaseOrder, with the step that is next.

/// By hand, however old the touchpoint is; the case it has already, if any. MendsNoFailure for one that did not fail.
Result<CaseId> openCase(Book &book, TouchpointId touchpoint);
/// The first response. Before the case was opened counts as the moment of opening; DateInFuture.
Result<void> respondToCase(Book &book, CaseId id, const QDateTime &when);
Result<void> actOnCase(Book &book, CaseId id, const QString &what);     ///< ActionEmpty
Result<void> recordOutcome(Book &book, CaseId id, CaseOutcome outcome); ///< as the customer put it
Result<void> closeCase(Book &book, CaseId id, const QString &comment);  ///< CaseCommentEmpty
Result<void> giveCaseTo(Book &book, CaseId id, std::optional<OwnPersonId> owner);

} // namespace laari::usecases
