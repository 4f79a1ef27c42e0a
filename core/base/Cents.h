// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace laari {

/// Money in euro cents.
struct Cents {
    qint64 value = 0;

    static constexpr qint64 highest = 100'000'000'000'000; ///< 1 000 milliard euros: more is a slip of the finger

    friend constexpr auto operator<=>(Cents, Cents) = default;
    friend constexpr Cents operator+(Cents a, Cents b) { return {a.value + b.value}; }
};

} // namespace laari
