// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Parameters.h"

namespace laari::trust {

/// What passing a number of days does to evidence that waits and evidence that has settled: a linear map
/// (p, s) -> (pending p, settled s + crossing p). Two stretches of time in a row are one again.
struct Settling {
    double pending = 1;  ///< e^(-days / tau): what still waits
    double settled = 1;  ///< 2^(-days / H): what has not faded
    double crossing = 0; ///< K(days; tau, H): what of a waiting point has settled meanwhile and not faded since

    /// In closed form; `days` >= 0.
    static Settling during(double days, double settlingDays, double halfLifeDays);

    Settling then(const Settling &later) const
    {
        return {pending * later.pending, settled * later.settled, crossing * later.settled + pending * later.crossing};
    }

    friend bool operator==(const Settling &, const Settling &) = default;
};

/// What passing a number of whole days does to everything in a reservoir.
struct Passage {
    Settling goodwill;     ///< tau+, H+; survey evidence of either sign fades with its `settled`
    Settling open;         ///< tau-, H-
    Settling closed;       ///< tau-, H_closed
    double joyKept = 1;    ///< 2^(-days / h+), of CX
    double sorrowKept = 1; ///< 2^(-days / h-), of CX

    static Passage of(int days, const Parameters &parameters);
};

} // namespace laari::trust
