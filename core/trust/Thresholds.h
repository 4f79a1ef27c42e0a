// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laari::trust {

/// Comparisons with a threshold of the model allow this much: five-step scores hit thresholds exactly, but for the
/// rounding of thirds and sixths.
inline constexpr double tolerance = 1e-9;

inline constexpr bool atLeast(double value, double threshold)
{
    return value >= threshold - tolerance;
}

inline constexpr bool atMost(double value, double threshold)
{
    return value <= threshold + tolerance;
}

/// x or q at or beyond which a touchpoint leaves evidence, good or bad.
inline constexpr double evidenceThreshold = 0.1;

/// Scores x or q of a touchpoint.
inline constexpr bool isGood(double score)
{
    return atLeast(score, evidenceThreshold);
}

inline constexpr bool isBad(double score)
{
    return atMost(score, -evidenceThreshold);
}

/// Sizes g = I rho |x| of failures: large enough to count among the earlier ones; small enough for a bonus.
inline constexpr bool isSerious(double size)
{
    return atLeast(size, 0.5);
}

inline constexpr bool bonusReaches(double size)
{
    return atMost(size, 2);
}

} // namespace laari::trust
