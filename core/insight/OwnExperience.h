// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ListItem.h"
#include "core/store/Book.h"

#include <array>
#include <functional>
#include <optional>
#include <variant>
#include <vector>

namespace laari::insight {

/// By what encounters are summed. Never by who of our own people was there.
enum class ExperienceBy { OurFunction, Channel, JourneyStage, Industry, HalfYear };

/// Fewer encounters than this are not told: a sum of less could be somebody.
inline constexpr int leastEncounters = 5;
/// Where the two felt so many steps apart, one side did not know how it was for the other.
inline constexpr int apartSteps = 2;

struct HalfYear {
    int year = 0;
    int half = 1; ///< 1 or 2

    friend auto operator<=>(const HalfYear &, const HalfYear &) = default;
};

/// The same encounters as they felt to our own people and as they went for the customer.
struct ExperienceSum {
    int encounters = 0;
    std::array<int, 5> ours{};   ///< encounters by how they felt to us, 1 to 5
    std::array<int, 5> theirs{}; ///< by how they went for the customer: 3 + 2 x, rounded
    int weFeltBetter = 0;        ///< by apartSteps or more
    int theyFeltBetter = 0;      ///< the same, the other way

    int apart() const { return weFeltBetter + theyFeltBetter; }
    void add(const Encounter &encounter);
    void add(const ExperienceSum &sum);
};

/// What the encounters of a line share: a function or a stage, a channel, an industry, a half-year. Nothing: it was not
/// said.
using ExperienceKey = std::variant<std::monostate, ListItem, Channel, QString, HalfYear>;

struct ExperienceLine {
    ExperienceKey key;
    ExperienceSum sum;
};

struct OwnExperience {
    ExperienceSum all; ///< empty under leastEncounters
    /// Those of leastEncounters or more; the most encounters first, half-years in order.
    std::vector<ExperienceLine> lines;
    /// The lines that are too few to be told, together; where these are too few themselves, with the smallest that is
    /// not, so that nobody finds them by taking the lines from the whole. Nothing where there are none, or all is too
    /// few.
    std::optional<ExperienceSum> rest;
};

/// How encounters dated `from` to `to` felt to both. `goesOn` is asked now and then; false ends it with Cancelled.
Result<OwnExperience> ownExperience(const Book &book, ExperienceBy by, Day from, Day to,
                                    const std::function<bool()> &goesOn = {});

} // namespace laari::insight
