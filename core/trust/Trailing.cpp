// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Outlook.h"
#include "core/trust/Thresholds.h"

#include <algorithm>
#include <cmath>

namespace laari::trust {

namespace {

/// Pearson's correlation; empty where either series stands still. Days without a value (NaN) are left out.
std::optional<double> correlation(std::span<const double> a, std::span<const double> b)
{
    double n = 0, sumA = 0, sumB = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i]))
            continue;
        ++n;
        sumA += a[i];
        sumB += b[i];
    }
    if (n < 2)
        return std::nullopt;
    double varianceA = 0, varianceB = 0, covariance = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        if (std::isnan(a[i]) || std::isnan(b[i]))
            continue;
        const double fromA = a[i] - sumA / n;
        const double fromB = b[i] - sumB / n;
        varianceA += fromA * fromA;
        varianceB += fromB * fromB;
        covariance += fromA * fromB;
    }
    constexpr double still = 1e-12; // points squared a day: rounding, not movement
    if (varianceA < still * n || varianceB < still * n)
        return std::nullopt;
    return covariance / std::sqrt(varianceA * varianceB);
}

} // namespace

std::optional<int> trailingDays(std::span<const double> dailyCx, std::span<const double> dailyTrust, int touchpoints)
{
    constexpr int fewestTouchpoints = 24;
    constexpr size_t longestLag = 180;
    constexpr double leastCorrelation = 0.3;

    const size_t days = std::min(dailyCx.size(), dailyTrust.size());
    if (touchpoints < fewestTouchpoints)
        return std::nullopt;
    std::optional<int> best;
    double highest = 0;
    // Half of the days must overlap: any two short ends can be made to agree.
    for (size_t lag = 0; lag <= std::min(longestLag, days / 2); ++lag) {
        const auto found = correlation(dailyCx.first(days - lag), dailyTrust.subspan(lag, days - lag));
        if (found && (!best || *found > highest)) {
            best = int(lag);
            highest = *found;
        }
    }
    return best && atLeast(highest, leastCorrelation) ? best : std::nullopt;
}

} // namespace laari::trust
