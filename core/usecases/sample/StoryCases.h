// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Touchpoint.h"
#include "core/usecases/sample/SampleBook.h"

#include <vector>

namespace laari::usecases::sample {

/// How the bad touchpoints of the last year were seen to: the older ones to their end, in time or not, of the newest
/// one at every step. `touchpoints` are all of the book, stored, in order of day.
Result<void> addCases(WriteUnit &unit, const SampleOptions &options, const std::vector<Touchpoint> &touchpoints);

} // namespace laari::usecases::sample
