// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Touchpoint.h"
#include "core/store/StoreContext.h"

#include <functional>
#include <optional>
#include <vector>

namespace laari {

/// How many touchpoints of one kind at an account named one emotion.
struct EmotionCount {
    AccountId account;
    ListItemId emotion;
    Channel channel = Channel::Meeting;
    std::optional<ListItemId> journeyStage;
    int touchpoints = 0;

    friend bool operator==(const EmotionCount &, const EmotionCount &) = default;
};

/// A touchpoint of which both is known: how it felt to our own people and how it went for the customer. By whom of ours
/// is not asked here, and cannot be.
struct Encounter {
    AccountId account;
    Day day;
    Channel channel = Channel::Meeting;
    std::optional<ListItemId> journeyStage;
    std::optional<ListItemId> ourFunction;
    int ownFeeling = 3; ///< 1 to 5
    double score = 0;   ///< x, -1 to 1
};

/// Touchpoints in sums, by what was felt at them. Reads only.
class ExperienceRepository {
public:
    explicit ExperienceRepository(StoreContext &context) : m_context(context) {}

    /// Of touchpoints dated `from` to `to`, of one account or of all. Cost: the account's touchpoints in the window; of
    /// all: one pass over those with a named emotion.
    Result<std::vector<EmotionCount>> emotions(Day from, Day to, std::optional<AccountId> account = {}) const;
    /// Each encounter dated `from` to `to` with both, by day. False from `take` ends it with Cancelled. Cost: one pass
    /// over the touchpoints of the window with our own feeling.
    Result<void> encounters(Day from, Day to, const std::function<bool(const Encounter &)> &take) const;

private:
    StoreContext &m_context;
};

} // namespace laari
