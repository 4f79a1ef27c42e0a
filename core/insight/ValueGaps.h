// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Value.h"
#include "core/store/Book.h"

#include <array>
#include <optional>
#include <vector>

namespace laari::insight {

/// How many people gave each of the steps 1 to 5.
struct StepCounts {
    std::array<int, 5> people{};

    void add(const std::optional<int> &step);
    int count() const;
    /// The middle one; of an even number the mean of the middle two. Empty without anybody.
    std::optional<double> median() const;

    friend bool operator==(const StepCounts &, const StepCounts &) = default;
};

/// What people of one role say of a driver.
struct ValueOfRole {
    Role role = Role::Contact;
    int people = 0; ///< who said anything of it
    StepCounts expectation;
    StepCounts delivery;
    StepCounts sacrifice;
    /// Delivery less expectation of each who gave both: the median over people, -4 to 4. Under 0 a shortfall.
    std::optional<double> gap;
};

struct ValueOfDriver {
    ValueDriver driver;
    std::vector<ValueOfRole> roles;  ///< deciders, influencers, contacts; none where nobody said anything
    std::optional<Day> newest;       ///< of its ratings
    std::vector<ValueRating> latest; ///< each person's newest, in order of person
};

/// How the people who are at the account on a day saw its drivers, by each one's newest rating of that day or earlier.
/// The largest shortfall among deciders first, then the largest of anybody's, then the account's order; where the two
/// cannot be told they count as none.
Result<std::vector<ValueOfDriver>> valueGaps(const Book &book, AccountId account, Day today);

} // namespace laari::insight
