// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Mending.h"

#include "core/trust/Thresholds.h"

#include <algorithm>
#include <cmath>

namespace laari::trust {

namespace {

/// h: how much of a failure a superb recovery turns into a bonus, 0 to 1. Falls from q = 1 to q = 0.8 and with the
/// days that the customer waited.
double bonusShare(double q, int daysWaited, const Parameters &p)
{
    return std::max(0.0, (q - 0.8) / 0.2) * std::exp(-daysWaited / p.badSettlingDays);
}

bool mayHaveBonus(const FailureState &failure)
{
    return !failure.recovered && failure.earlierFailures == 0 && failure.factor != TrustFactor::Integrity &&
           bonusReaches(failure.size);
}

} // namespace

Mended mend(FailureState &failure, double q, Day day, const Parameters &p)
{
    Mended done;
    if (isBad(q)) {
        done.withdrawn = p.lossWeight * -q * failure.size;
        failure.pending += done.withdrawn;
        failure.recovered = true;
        failure.failedAgain = true;
        return done;
    }
    if (!isGood(q))
        return done; // lukewarm: contact only, not even a first recovery

    const double before = failure.pending + failure.settled;
    const double strength = q * p.recoveryByFactor[size_t(failure.factor)] / (1 + 0.5 * failure.earlierFailures);
    failure.pending *= 1 - p.pendingRecovery * strength;
    failure.settled *= 1 - p.settledRecovery * strength;
    if (atLeast(q, 0.5))
        failure.closed = true;

    const double share = mayHaveBonus(failure) ? bonusShare(q, day - failure.failureDay, p) : 0;
    failure.pending *= 1 - share;
    failure.settled *= 1 - share;
    failure.recovered = true;

    done.bonus = p.recoveryBonusPoints * share;
    done.forgiven = before - (failure.pending + failure.settled);
    return done;
}

} // namespace laari::trust
