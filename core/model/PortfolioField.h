// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace laari {

/// Where an account stands by trust and customer experience, in the order the interface names them. The borders lie at
/// 50 and belong to the higher side.
enum class PortfolioField {
    Strong,
    CarriedByTrust, ///< CX low, trust high
    HappyButThin,   ///< CX high, trust low
    AtRisk,
    NotKnownYet, ///< u > 0.5, or no CX: in no field of the picture
};
inline constexpr size_t portfolioFields = 5;

} // namespace laari
