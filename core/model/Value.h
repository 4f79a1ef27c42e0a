// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"

#include <QString>

#include <optional>

namespace laari {

/// What an account expects to gain from us, in its own words. A user types one language; the other is then the same
/// until edited.
struct ValueDriver {
    ValueDriverId id;
    QString uid;
    AccountId account;
    QString finnish;
    QString english;

    friend bool operator==(const ValueDriver &, const ValueDriver &) = default;
};

/// How a person sees a driver on a day, 1 (little) to 5 (much) each; empty: not known. What the customer gets for it is
/// weighed against what they expected and against what it costs them: money, time and trouble.
struct ValueRating {
    ValueDriverId driver;
    StakeholderId person; ///< of the driver's account
    Day day;
    std::optional<int> expectation;
    std::optional<int> delivery;
    std::optional<int> sacrifice;

    bool isEmpty() const { return !expectation && !delivery && !sacrifice; }
    /// Delivery less expectation: under 0 a shortfall. Empty unless both are known.
    std::optional<int> gap() const
    {
        return expectation && delivery ? std::optional(*delivery - *expectation) : std::nullopt;
    }

    friend bool operator==(const ValueRating &, const ValueRating &) = default;
};

} // namespace laari
