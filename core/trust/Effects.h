// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Reservoir.h"

#include <array>

namespace laari::trust {

/// T on the days 0 to 120 after the day of a state, nothing happening meanwhile.
using TrustCurve = std::array<double, Model::effectDays + 1>;

TrustCurve trustCurve(const Model &model, const ReservoirState &state);

/// The signed difference with - without of largest size; the earliest of equals.
double largestDifference(const TrustCurve &with, const TrustCurve &without);

} // namespace laari::trust
