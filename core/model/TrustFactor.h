// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laari {

/// What a touchpoint speaks to (Mayer, Davis, Schoorman 1995).
enum class TrustFactor { Ability, Benevolence, Integrity };

} // namespace laari
