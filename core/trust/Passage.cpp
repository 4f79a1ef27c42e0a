// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Passage.h"

#include <cmath>

namespace laari::trust {

namespace {

/// (1 - e^(-y)) / y, which is 1 at y = 0: K needs no case of its own where the two rates are alike.
double relativeGain(double y)
{
    return y == 0 ? 1 : -std::expm1(-y) / y;
}

} // namespace

Settling Settling::during(double days, double settlingDays, double halfLifeDays)
{
    const double k = 1 / settlingDays;
    const double lambda = std::log(2.0) / halfLifeDays;
    const double settled = std::exp2(-days / halfLifeDays);
    return {std::exp(-k * days), settled, k * days * settled * relativeGain((k - lambda) * days)};
}

Passage Passage::of(int days, const Parameters &p)
{
    const double t = days;
    return {
        Settling::during(t, p.goodSettlingDays, p.goodHalfLifeDays),
        Settling::during(t, p.badSettlingDays, p.grievanceHalfLifeDays),
        Settling::during(t, p.badSettlingDays, p.closedGrievanceHalfLifeDays),
        std::exp2(-t / p.joyHalfLifeDays),
        std::exp2(-t / p.sorrowHalfLifeDays),
    };
}

} // namespace laari::trust
