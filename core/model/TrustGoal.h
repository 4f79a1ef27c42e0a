// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/base/MicroPoints.h"

#include <optional>

namespace laari {

/// What is aimed at with an account by a day: one goal at a time.
struct TrustGoal {
    AccountId account;
    std::optional<int> level;    ///< of the trust index, 1 to 100; this or `deciders`
    std::optional<int> deciders; ///< so many to be known, 1 to 50
    Day due;                     ///< after setOn
    Day setOn;
    MicroPoints trustThen; ///< the trust index on that day, 0 to 100
    int decidersThen = 0;

    friend bool operator==(const TrustGoal &, const TrustGoal &) = default;
};

} // namespace laari
