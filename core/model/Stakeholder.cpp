// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Stakeholder.h"

namespace laari {

const RolePeriod &Stakeholder::roleOn(Day day) const
{
    const RolePeriod *current = &roles.first();
    for (const RolePeriod &period : roles)
        if (!period.from || *period.from <= day)
            current = &period;
    return *current;
}

} // namespace laari
