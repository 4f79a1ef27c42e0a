// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"

#include <vector>

namespace laari::usecases {

/// What business customers usually value, for an account to begin with: content of a book, in both languages, to be
/// edited there.
std::vector<ValueDriver> usualValueDrivers();

/// The account's drivers are these and in this order, as one step: new ones (no id) are added, others renamed, and
/// those that are not named go with their ratings. Errors as of ValueRepository; of a refused name the first argument
/// is it.
Result<void> saveValueDrivers(Book &book, AccountId account, const std::vector<ValueDriver> &drivers);

/// What people said on a day, as one step; an empty rating takes away what was said on that day.
Result<void> rateValue(Book &book, const std::vector<ValueRating> &ratings);

} // namespace laari::usecases
