// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Book.h"
#include "core/usecases/sample/SampleBook.h"

namespace laari::usecases::sample {

/// The portfolio was reviewed last autumn, one account since: what was decided, what has become of it, and the goal
/// that was set for one.
Result<void> writeReviews(Book &book, const SampleOptions &options);

} // namespace laari::usecases::sample
