// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Reservoir.h"

namespace laari::trust {

/// What the entries of one date add up to. Given how the day began, this is all that its evening depends on, so the
/// evening without one of the entries costs a subtraction.
struct DaySums {
    Grievance open; ///< change by failures and mending, before the surveys' correction
    Grievance closed;
    double deposits = 0;       ///< D through the inlet, bonuses included
    double kept = 1;           ///< product of (1 - gamma)
    double surveyGoodwill = 0; ///< sum of n_y y
    double surveyGrievance = 0;

    DaySums &operator+=(const DaySums &other);
    /// Takes out what was put in before.
    DaySums &operator-=(const DaySums &other);
};

/// P after deposits of `amount` through an inlet of `width`: each point finds it narrower by what waits already.
double throughInlet(double pending, double amount, double width);

/// Evidence at the day's end, given the morning's (time passed, nothing entered). Sums of CX and the like stay.
ReservoirState evening(const ReservoirState &morning, const DaySums &sums, const Parameters &parameters);

} // namespace laari::trust
