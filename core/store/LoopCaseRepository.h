// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Result.h"
#include "core/model/LoopCase.h"
#include "core/store/StoreContext.h"

#include <optional>
#include <vector>

namespace laari {

/// Cases of the closed loop. insert() and update() give CaseOrder (argument: the step that is missing or later than the
/// one after it: open, respond, act, ask), ActionEmpty and CaseCommentEmpty for a step without its text (unless
/// a recovery closed the case), TextTooLong, TextHasControlCharacters, DateInFuture, NotFound for an account, person,
/// touchpoint, answer, owner or function that is not there or of another account.
class LoopCaseRepository {
public:
    explicit LoopCaseRepository(StoreContext &context) : m_context(context) {}

    Result<LoopCase> find(CaseId id) const;
    /// Open ones as of open(), then closed ones, the last closed first.
    Result<std::vector<LoopCase>> ofAccount(AccountId account) const;
    /// Those that wait for a response first, then the others, each by when the response was due.
    Result<std::vector<LoopCase>> open() const;
    /// Every case of the book opened on a day from `from` to `to` (UTC), in order of opening.
    Result<std::vector<LoopCase>> openedBetween(const QDateTime &from, const QDateTime &to) const;
    /// The newest, where there are several.
    Result<std::optional<LoopCase>> ofTouchpoint(TouchpointId touchpoint) const;
    Result<std::optional<LoopCase>> ofAnswer(AnswerId answer) const;
    Result<std::vector<LoopCase>> closedBy(TouchpointId recovery) const;

    Result<CaseId> insert(const LoopCase &loopCase);
    Result<void> update(const LoopCase &loopCase); ///< account, uid and when it was opened stay as they are
    Result<void> remove(CaseId id);

private:
    StoreContext &m_context;
};

} // namespace laari
