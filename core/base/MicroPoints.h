// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <compare>

namespace laari {

/// An amount posted to the ledger: millionths of an evidence point, or of a point of trust (0 to 100).
struct MicroPoints {
    qint64 value = 0;

    /// Rounds half away from zero. |points| stays far below 9e12 for any history.
    static MicroPoints fromPoints(double points) { return {qint64(std::llround(points * 1e6))}; }
    double toPoints() const { return double(value) / 1e6; }

    friend constexpr auto operator<=>(MicroPoints, MicroPoints) = default;
    friend constexpr MicroPoints operator+(MicroPoints a, MicroPoints b) { return {a.value + b.value}; }
    constexpr MicroPoints &operator+=(MicroPoints more) { return *this = *this + more; }
    friend constexpr MicroPoints operator-(MicroPoints a, MicroPoints b) { return {a.value - b.value}; }
};

} // namespace laari
