// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/MovePerson.h"

#include <algorithm>

namespace laari::usecases {

namespace {

Result<StakeholderId> moveWithin(WriteUnit &unit, const Move &move)
{
    LAARI_ASSIGN(Stakeholder old, unit.stakeholders().find(move.person));
    if (old.kind != StakeholderKind::Person)
        return fail(ErrorCode::NotFound, {QStringLiteral("person")});
    LAARI_ASSIGN(const Account to, unit.accounts().find(move.to));
    if (to.id == old.account)
        return fail(ErrorCode::NameTaken, {to.name});
    if (move.on > unit.clock().today())
        return fail(ErrorCode::DateInFuture, {move.on.toDate().toString(Qt::ISODate)});
    LAARI_ASSIGN(const std::vector<Stakeholder> gone, unit.stakeholders().movedAwayFrom(old.account));
    if (std::ranges::any_of(gone, [&](const Stakeholder &each) { return each.movedFrom == old.id; }))
        return fail(ErrorCode::PeriodOrder);

    // Whom we met here was here that day.
    LAARI_ASSIGN(const auto met, unit.stakeholders().lastTouchpointDays(old.account, unit.clock().today()));
    if (const auto last = met.constFind(old.id); last != met.constEnd() && *last > move.on)
        return fail(ErrorCode::PeriodOrder);

    const Day lastDay = move.on - 1;
    old.activeUntil = old.activeUntil ? std::min(*old.activeUntil, lastDay) : lastDay;
    LAARI_TRY(unit.stakeholders().update(old));

    Stakeholder moved;
    moved.account = to.id;
    moved.name = old.name;
    moved.title = move.title;
    moved.phone = old.phone;
    moved.roles = {RolePeriod{std::nullopt, move.role, move.influence}};
    moved.knownSince = move.on;
    moved.doNotScore = old.doNotScore;
    moved.surveyOptOut = old.surveyOptOut;
    moved.movedFrom = old.id;
    return unit.stakeholders().insert(moved);
}

} // namespace

Result<StakeholderId> movePerson(Book &book, const Move &move)
{
    StakeholderId id;
    LAARI_TRY(book.write(ActionKind::MovePerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(id, moveWithin(unit, move));
        return {};
    }));
    return id;
}

} // namespace laari::usecases
