// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Attention.h"
#include "core/store/StoreContext.h"

#include <vector>

namespace laari {

/// What is not to be shown on Today.
class AttentionRepository {
public:
    explicit AttentionRepository(StoreContext &context) : m_context(context) {}

    Result<std::vector<AttentionMark>> all() const;
    /// In place of an earlier mark of the same occurrence. NotFound for an account that is not there.
    Result<void> set(const AttentionMark &mark);

    /// Takes back the marks of a follow-up: it is another one now.
    Result<void> clearFollowUp(AccountId account, FollowUpId followUp);
    Result<void> clearPromise(AccountId account, PromiseId promise); ///< the same

private:
    StoreContext &m_context;
};

} // namespace laari
