// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/model/Touchpoint.h"

#include <optional>

namespace laari {

/// An emotion that we aim at with an account; a negative one: that we set out to remove. Of one channel, of one stage
/// of the journey, or of all touchpoints. It is there or it is not: nothing else about it can be edited.
struct EmotionGoal {
    AccountId account;
    ListItemId emotion;
    std::optional<Channel> channel;         ///< for touchpoints of this channel only
    std::optional<ListItemId> journeyStage; ///< or of this stage only; never both

    friend bool operator==(const EmotionGoal &, const EmotionGoal &) = default;
};

} // namespace laari
