// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/JsonAt.h"
#include "core/trust/Entry.h"
#include "core/trust/Parameters.h"

namespace laari {

/// The days that made-up histories may use: two thousand years either way.
inline constexpr int farthestDay = 730'000;

/// Reads an "events" array; the entry of event i has the value i + 1 in its id.
Result<trust::History> historyFromJson(const JsonAt &events);

/// Reads a "params" object; what it leaves out keeps its default.
Result<trust::Parameters> parametersFromJson(const JsonAt &params);

} // namespace laari
