// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Reservoir.h"

#include <algorithm>
#include <optional>

namespace laari::insight {

/// Over so many days it is told how much was heard from the customer.
inline constexpr int heardDays = 365;

/// How much of the evidence put in between two states was rated by the customer.
struct HeardShare {
    double total = 0;
    double fromCustomer = 0;

    void add(const trust::ReservoirState *now, const trust::ReservoirState *before)
    {
        if (!now)
            return;
        total += now->heardTotal - (before ? before->heardTotal : 0);
        fromCustomer += now->heardFromCustomer - (before ? before->heardFromCustomer : 0);
    }
    std::optional<double> share() const
    {
        if (total <= 1e-9)
            return std::nullopt;
        return std::clamp(fromCustomer / total, 0.0, 1.0);
    }
};

} // namespace laari::insight
