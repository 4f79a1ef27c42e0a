// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/FollowUp.h"
#include "core/store/StoreContext.h"

#include <vector>

namespace laari {

/// What there is to do. insert() and update() give FollowUpEmpty, TextTooLong, TextHasControlCharacters for `what`,
/// DateInvalid for a day out of reason, NotFound for an account, person, touchpoint or own person that is not there or
/// of another account.
class FollowUpRepository {
public:
    explicit FollowUpRepository(StoreContext &context) : m_context(context) {}

    Result<FollowUp> find(FollowUpId id) const;
    Result<std::vector<FollowUp>>
    ofAccount(AccountId account) const; ///< open ones by due day, then done ones, newest first
    Result<std::vector<FollowUp>> ofTouchpoint(TouchpointId touchpoint) const;
    Result<std::vector<FollowUp>> openUntil(Day day) const; ///< due on that day or before, by due day

    Result<FollowUpId> insert(const FollowUp &followUp);
    Result<void> update(const FollowUp &followUp);
    Result<void> remove(FollowUpId id);

private:
    StoreContext &m_context;
};

} // namespace laari
