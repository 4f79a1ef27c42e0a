// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/EmotionGoal.h"
#include "core/store/StoreContext.h"

#include <vector>

namespace laari {

/// Which emotions we aim at, and which we set out to remove.
class EmotionGoalRepository {
public:
    explicit EmotionGoalRepository(StoreContext &context) : m_context(context) {}

    Result<std::vector<EmotionGoal>> ofAccount(AccountId account) const; ///< as they were set
    Result<std::vector<EmotionGoal>> all() const;

    /// Sets it or takes it away; nothing happens where it is so already. NotFound for an account, an emotion or a stage
    /// that is not there or an entry of another list.
    Result<void> set(const EmotionGoal &goal, bool wanted);

private:
    StoreContext &m_context;
};

} // namespace laari
