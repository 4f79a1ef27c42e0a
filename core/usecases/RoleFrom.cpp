// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/RoleFrom.h"

namespace laari::usecases {

void setRoleFrom(Stakeholder &person, Day day, Role role, int influence)
{
    qsizetype current = 0;
    while (current + 1 < person.roles.size() && *person.roles[current + 1].from <= day)
        ++current;
    RolePeriod &period = person.roles[current];
    if (period.role == role && period.influence == influence)
        return;
    const bool known = person.knownSince && *person.knownSince < day;
    const bool begins = period.from && *period.from >= day;
    if (begins || (!period.from && !known && person.enteredOn >= day)) {
        period.role = role;
        period.influence = influence;
        if (current > 0 && person.roles[current - 1].role == role && person.roles[current - 1].influence == influence)
            person.roles.removeAt(current); // it goes on as it was
    } else {
        person.roles.insert(current + 1, RolePeriod{day, role, influence});
    }
}

} // namespace laari::usecases
