// SPDX-License-Identifier: GPL-3.0-or-later
// In a file of its own: Boost's special functions take long to compile and nothing else needs them.
#include "core/trust/Reservoir.h"

#include <boost/math/special_functions/beta.hpp>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>

namespace laari::trust {

namespace {

namespace policies = boost::math::policies;

using NoThrow = policies::policy<
    policies::domain_error<policies::ignore_error>, policies::pole_error<policies::ignore_error>,
    policies::overflow_error<policies::ignore_error>, policies::underflow_error<policies::ignore_error>,
    policies::rounding_error<policies::ignore_error>, policies::evaluation_error<policies::ignore_error>>;

/// A quantile of Beta(good, bad) on 0 to 100; its mean where the library finds none.
double quantile(double good, double bad, double probability)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    try {
        value = boost::math::ibeta_inv(good, bad, probability, NoThrow());
    } catch (const std::exception &) {
        // Root finding may still give up by throwing; no exception leaves core.
    }
    if (!std::isfinite(value))
        value = good / (good + bad);
    return 100 * std::clamp(value, 0.0, 1.0);
}

} // namespace

Range Model::range(const Opinion &opinion) const
{
    constexpr double leastUnknown = 1e-9; ///< two thousand million points of evidence: the range is a point by then
    const double weight = m_parameters.priorWeight;
    const double u = std::max(opinion.u, leastUnknown);
    const double good = weight * (std::max(opinion.b, 0.0) / u + m_parameters.baseRate);
    const double bad = weight * (std::max(opinion.d, 0.0) / u + 1 - m_parameters.baseRate);
    return {quantile(good, bad, 0.05), quantile(good, bad, 0.95)};
}

} // namespace laari::trust
