// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"

#include <vector>

namespace laari::usecases {

/// What a stored touchpoint does to its account from today on, on the index's scale 0 to 100.
struct TouchpointEffect {
    double trustBefore = 50; ///< T today without it: what was on the screen
    /// That and the largest difference it makes, today or on one of the next 120 days (the earliest of equals). Not T
    /// on that day: what time alone does to the index is none of the touchpoint's doing.
    double trustReached = 50;
};

/// Of touchpoints of one account that were stored together, at least one. Leaving a failure out leaves its recoveries
/// out too, and with them go the `newPeople` they brought. Replays only the people concerned, from the first of them
/// on.
Result<TouchpointEffect> touchpointEffect(const Book &book, const std::vector<Touchpoint> &touchpoints,
                                          const std::vector<StakeholderId> &newPeople = {});

} // namespace laari::usecases
