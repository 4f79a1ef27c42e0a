// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Replay.h"

namespace laari::trust {

/// What one recovery did to the failure it mends, in points.
struct Mended {
    double withdrawn = 0; ///< added by a recovery that failed again
    double forgiven = 0;  ///< what left pending and settled grievance
    double bonus = 0;     ///< to be deposited through the inlet
};

/// Applies a recovery of quality `q` on `day` to a failure brought up to that day's morning (or made on it). Several
/// of one date go in order of q.
Mended mend(FailureState &failure, double q, Day day, const Parameters &parameters);

} // namespace laari::trust
