// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Coverage.h"

#include <QSet>

#include <algorithm>

namespace laari::insight {

namespace {

constexpr double tolerance = 1e-9; // shares of round numbers hit the threshold exactly

Freshness freshnessOf(const std::optional<Day> &lastContact, Day asOf, int rhythmDays)
{
    if (!lastContact)
        return Freshness::Never;
    return asOf - *lastContact > rhythmDays ? Freshness::Stale : Freshness::Fresh;
}

/// Who left, is not followed by anybody and whose chair stands.
std::vector<EmptyChair> emptyChairs(const std::vector<Stakeholder> &people, Day asOf)
{
    QSet<StakeholderId> followed;
    for (const Stakeholder &person : people)
        if (person.replaces)
            followed.insert(*person.replaces);
    std::vector<EmptyChair> chairs;
    for (const Stakeholder &person : people) {
        if (person.kind != StakeholderKind::Person || !person.activeUntil || *person.activeUntil >= asOf ||
            person.chairRemoved || followed.contains(person.id))
            continue;
        const RolePeriod &role = person.roleOn(*person.activeUntil);
        chairs.push_back({person.id, role.role, role.influence, *person.activeUntil + 1});
    }
    return chairs;
}

std::optional<int> statedFor(const Account &account, Role role)
{
    switch (role) {
    case Role::Decider: return std::max(account.expectedDeciders, 1);
    case Role::Influencer: return account.expectedInfluencers;
    case Role::Contact: break;
    }
    return account.expectedContacts;
}

std::array<RoleCoverage, 3> coverageOfRoles(const Account &account, std::span<const trust::PersonReading> people)
{
    std::array<RoleCoverage, 3> roles;
    for (const trust::PersonReading &person : people) {
        if (!person.counts || !person.named)
            continue;
        RoleCoverage &role = roles[size_t(person.role)];
        ++role.named;
        role.known += person.hasEvidence;
    }
    for (const Role role : {Role::Decider, Role::Influencer, Role::Contact}) {
        RoleCoverage &each = roles[size_t(role)];
        if (const std::optional<int> stated = statedFor(account, role))
            each.expected = std::max(*stated, each.named);
    }
    return roles;
}

} // namespace

std::optional<RestsOnPlace> restsOnOne(std::span<const trust::PersonReading> people, int expectedDeciders,
                                       int overPercent)
{
    const std::vector<double> shares = trust::sharesOfBelief(people, expectedDeciders);
    for (size_t i = 0; i < shares.size(); ++i)
        if (people[i].named && shares[i] > overPercent / 100.0 + tolerance)
            return RestsOnPlace{i, shares[i]}; // the threshold is half or more: there is no other
    return std::nullopt;
}

std::optional<RestsOn> restsOnOne(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                                  const StateByPerson &states, int expectedDeciders, Day day, int overPercent)
{
    std::vector<StakeholderId> ids;
    const std::vector<trust::PersonReading> readings = readingsOn(model, people, states, day, &ids);
    const auto found = restsOnOne(readings, expectedDeciders, overPercent);
    return found ? std::optional(RestsOn{ids[found->place], found->share}) : std::nullopt;
}

const CoveredPerson *Coverage::person(StakeholderId id) const
{
    const auto found = std::ranges::find(people, id, &CoveredPerson::id);
    return found == people.end() ? nullptr : &*found;
}

int Coverage::stale() const
{
    return int(std::ranges::count(people, Freshness::Stale, &CoveredPerson::freshness));
}

int Coverage::never() const
{
    return int(std::ranges::count(people, Freshness::Never, &CoveredPerson::freshness));
}

Result<Coverage> coverage(const Book &book, AccountId accountId, Day asOf)
{
    LAARI_ASSIGN(const Account account, book.accounts().find(accountId));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(accountId));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const AttentionSettings attention, book.settings().attention());
    LAARI_ASSIGN(const std::vector<LedgerRepository::PersonState> states, book.ledger().statesOf(accountId, asOf));
    LAARI_ASSIGN(const auto lastDays, book.stakeholders().lastTouchpointDays(accountId, asOf));
    LAARI_ASSIGN(const std::vector<Meetings> meetings, book.relationships().meetings(accountId, asOf));

    const trust::Model model(parameters);
    const StateByPerson stateOf = byPerson(states);
    std::vector<const Stakeholder *> people;
    for (const Stakeholder &person : stakeholders)
        people.push_back(&person);
    std::vector<StakeholderId> ids;
    const std::vector<trust::PersonReading> readings = readingsOn(model, people, stateOf, asOf, &ids);
    QHash<StakeholderId, int> knownByUs;
    for (const Meetings &each : meetings)
        ++knownByUs[each.stakeholder];

    Coverage covered;
    covered.asOf = asOf;
    covered.roles = coverageOfRoles(account, readings);
    covered.chairs = emptyChairs(stakeholders, asOf);
    if (const auto one = restsOnOne(readings, account.expectedDeciders, attention.restsOnOneOverShare))
        covered.restsOn = RestsOn{ids[one->place], one->share};
    for (const Stakeholder &person : stakeholders) {
        const auto last = lastDays.constFind(person.id);
        const bool touched = last != lastDays.constEnd();
        // Who is not scored has no state that tells of touchpoints.
        const bool leftOrLater =
            (person.activeUntil && *person.activeUntil < asOf) || (person.knownSince && *person.knownSince > asOf);
        const bool active = isActive(person, asOf, stateOf.value(person.id)) || (touched && !leftOrLater);
        if (person.kind != StakeholderKind::Person || !active)
            continue;
        const RolePeriod &role = person.roleOn(asOf);
        CoveredPerson each{person.id, role.role, role.influence, {}, {}, knownByUs.value(person.id)};
        if (touched)
            each.lastContact = *last;
        each.freshness = freshnessOf(each.lastContact, asOf, attention.rhythmDays(role.role));
        covered.people.push_back(each);
    }
    return covered;
}

} // namespace laari::insight
