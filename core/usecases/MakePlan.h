// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/FollowUp.h"
#include "core/model/Promise.h"
#include "core/store/Book.h"

#include <vector>

namespace laari::usecases {

/// What is to be done and what is promised to the customer, so that what was supposed comes true.
struct Plan {
    std::vector<FollowUp> followUps;
    std::vector<Promise> promises;
};

/// Stores all of a plan in one step, or nothing. FollowUpEmpty, PromiseEmpty and what else their repositories say.
Result<void> makePlan(Book &book, const Plan &plan);

} // namespace laari::usecases
