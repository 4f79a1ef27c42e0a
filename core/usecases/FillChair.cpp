// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FillChair.h"

#include "core/usecases/RoleFrom.h"

#include <QHash>
#include <QSet>

namespace laari::usecases {

namespace {

/// Would `person` stand above `chief`? A circle that is there already ends the walk.
bool leadsTo(const QHash<StakeholderId, std::optional<StakeholderId>> &chiefs, std::optional<StakeholderId> chief,
             StakeholderId person)
{
    QSet<StakeholderId> met;
    for (; chief && !met.contains(*chief); chief = chiefs.value(*chief)) {
        if (*chief == person)
            return true;
        met.insert(*chief);
    }
    return false;
}

Result<StakeholderId> putInPlace(WriteUnit &unit, const Successor &successor, const Stakeholder &leaver)
{
    const Day today = unit.clock().today();
    const RolePeriod &role = leaver.roleOn(*leaver.activeUntil);
    Stakeholder next;
    if (successor.existing) {
        LAARI_ASSIGN(next, unit.stakeholders().find(*successor.existing));
        if (next.replaces && *next.replaces != leaver.id) { // one follows one: the earlier chair stays filled
            LAARI_ASSIGN(Stakeholder earlier, unit.stakeholders().find(*next.replaces));
            earlier.chairRemoved = true;
            LAARI_TRY(unit.stakeholders().update(earlier));
        }
        // Nobody loses by it: who decides already goes on deciding.
        const RolePeriod now = next.roleOn(today);
        if (role.role < now.role || (role.role == now.role && role.influence > now.influence))
            setRoleFrom(next, today, role.role, role.influence);
    } else {
        next.account = leaver.account;
        next.name = successor.newName;
        next.roles = {RolePeriod{std::nullopt, role.role, role.influence}};
    }
    next.replaces = leaver.id;

    LAARI_ASSIGN(const std::vector<Stakeholder> people, unit.stakeholders().ofAccount(leaver.account));
    QHash<StakeholderId, std::optional<StakeholderId>> chiefs;
    for (const Stakeholder &each : people)
        chiefs.insert(each.id, each.reportsTo);
    // One who stood under the leaver, at whatever depth, takes the leaver's own superior: never under the leaver.
    if (!next.id || !leadsTo(chiefs, leaver.reportsTo, next.id))
        next.reportsTo = leaver.reportsTo;
    else if (next.reportsTo == leaver.id)
        next.reportsTo.reset();
    if (next.id) {
        LAARI_TRY(unit.stakeholders().update(next));
    } else {
        LAARI_ASSIGN(next.id, unit.stakeholders().insert(next));
    }
    chiefs.insert(next.id, next.reportsTo);

    for (Stakeholder each : people) {
        if (each.reportsTo != leaver.id || each.id == next.id || leadsTo(chiefs, next.id, each.id))
            continue;
        each.reportsTo = next.id;
        LAARI_TRY(unit.stakeholders().update(each));
    }
    return next.id;
}

} // namespace

Result<StakeholderId> nameSuccessor(Book &book, const Successor &successor)
{
    StakeholderId id;
    LAARI_TRY(book.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Stakeholder leaver, unit.stakeholders().find(successor.leaver));
        if (!leaver.activeUntil || *leaver.activeUntil >= unit.clock().today())
            return fail(ErrorCode::PeriodOrder);
        LAARI_ASSIGN(id, putInPlace(unit, successor, leaver));
        return {};
    }));
    return id;
}

Result<ChangeSet> removeChair(Book &book, StakeholderId leaver)
{
    return book.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(leaver));
        person.chairRemoved = true;
        return unit.stakeholders().update(person);
    });
}

} // namespace laari::usecases
