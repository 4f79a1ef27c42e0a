// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ArrangePeople.h"

#include "core/usecases/RoleFrom.h"

namespace laari::usecases {

Result<ChangeSet> changeInfluence(Book &book, StakeholderId id, int influence)
{
    return book.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(id));
        const Day today = unit.clock().today();
        setRoleFrom(person, today, person.roleOn(today).role, influence);
        return unit.stakeholders().update(person);
    });
}

Result<ChangeSet> changeReportsTo(Book &book, StakeholderId id, std::optional<StakeholderId> chief)
{
    return book.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(id));
        person.reportsTo = chief;
        return unit.stakeholders().update(person);
    });
}

Result<ChangeSet> changeRelationship(Book &book, const Relationship &relationship)
{
    return book.write(ActionKind::EditRelationship,
                      [&](WriteUnit &unit) { return unit.relationships().set(relationship); });
}

} // namespace laari::usecases
