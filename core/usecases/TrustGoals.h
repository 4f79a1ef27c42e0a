// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"

#include <optional>

namespace laari::usecases {

/// What is aimed at, and by when.
struct TrustAim {
    std::optional<int> level;
    std::optional<int> deciders;
    Day due;

    friend bool operator==(const TrustAim &, const TrustAim &) = default;
};

/// Sets the goal of an account from today on, from where trust is today. Of a goal that there is, what is aimed at
/// changes and the beginning stays: its path goes on from there; `anew` begins again. NotFound, GoalEmpty,
/// GoalDueTooEarly, NumberOutOfRange, DateInvalid.
Result<void> setTrustGoal(Book &book, AccountId account, const TrustAim &aim, bool anew = false);
Result<void> removeTrustGoal(Book &book, AccountId account); ///< NotFound

} // namespace laari::usecases
