// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QLatin1String>

#include <array>
#include <span>

namespace laari::trust {

/// The parameters of the trust model. Chosen from the literature, not estimated from the user's data; sources and
/// meanings in docs/trust-model.md. Days are calendar days.
struct Parameters {
    double baseRate = 0.5;                                  ///< a
    double priorWeight = 2;                                 ///< W, points
    double goodSettlingDays = 30;                           ///< tau+
    double badSettlingDays = 14;                            ///< tau-
    double goodHalfLifeDays = 365;                          ///< H+
    double grievanceHalfLifeDays = 540;                     ///< H-
    double closedGrievanceHalfLifeDays = 365;               ///< H_closed
    double lossWeight = 2;                                  ///< kappa
    std::array<double, 3> lossWeightByFactor = {1, 1, 1.5}; ///< kappa_type: ability, benevolence, integrity
    double inletPoints = 2;                                 ///< Q
    double cushion = 0.5;                                   ///< c
    std::array<double, 3> cushionByFactor = {1, 0.5, 0};    ///< phi_type
    double pendingRecovery = 0.9;                           ///< rho_p
    double settledRecovery = 0.6;                           ///< rho_s
    std::array<double, 3> recoveryByFactor = {1, 1, 0.5};   ///< rec_type
    double recoveryBonusPoints = 0.5;                       ///< beta
    double joyHalfLifeDays = 21;                            ///< h+, of CX
    double sorrowHalfLifeDays = 42;                         ///< h-, of CX

    friend bool operator==(const Parameters &, const Parameters &) = default;
};

/// One parameter that a user may change: its stable key (stored in the book), its range, and where it lives.
struct ParameterInfo {
    QLatin1String key; ///< "a", "W", "tau_plus", ...
    double lowest;
    double highest;
    double Parameters::*member;
};

/// The changeable ones, in the order of trust-model.md. Those by trust factor are fixed.
std::span<const ParameterInfo> parameterInfos();

/// ParameterOutOfRange (key, lowest, highest) or ParameterOrder (rule): H+ >= 3 tau+; H- and H_closed >= 3 tau-;
/// H_closed <= H-; H+ <= H-; tau- <= tau+; h+ <= h-. NaN is out of range.
Result<void> validate(const Parameters &parameters);

} // namespace laari::trust
