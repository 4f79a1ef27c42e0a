// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"

namespace laari::usecases {

/// What a stored touchpoint does to its account from today on, on the index's scale 0 to 100.
struct TouchpointEffect {
    double trustToday = 50;
    double trustReached = 50; ///< T on the day, of today and the next 120, at which it differs most from T without
                              ///< the touchpoint (the earliest of equals)
};

/// Leaving a failure out leaves its recoveries out too. Replays only the people concerned, from the touchpoint on.
Result<TouchpointEffect> touchpointEffect(const Book &book, const Touchpoint &touchpoint);

} // namespace laari::usecases
