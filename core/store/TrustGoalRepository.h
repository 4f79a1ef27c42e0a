// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/TrustGoal.h"
#include "core/store/StoreContext.h"

#include <optional>
#include <vector>

namespace laari {

/// What is aimed at with accounts.
class TrustGoalRepository {
public:
    explicit TrustGoalRepository(StoreContext &context) : m_context(context) {}

    Result<std::optional<TrustGoal>> ofAccount(AccountId account) const;
    Result<std::vector<TrustGoal>> all() const;

    /// In the place of the one there was. NotFound for the account; GoalEmpty where neither a level nor deciders are
    /// aimed at; NumberOutOfRange; DateInvalid; GoalDueTooEarly where it is due on the day it was set or before.
    Result<void> set(const TrustGoal &goal);
    Result<void> remove(AccountId account); ///< NotFound

private:
    StoreContext &m_context;
};

} // namespace laari
