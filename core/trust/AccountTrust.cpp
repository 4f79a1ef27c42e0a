// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/AccountTrust.h"

#include <algorithm>
#include <array>

namespace laari::trust {

namespace {

constexpr std::array roleWeights = {0.5, 0.3, 0.2}; ///< in the order of Role
constexpr double unnamedInfluence = 3;              ///< of an expected decider whom nobody has named

/// A weighted mean of opinions.
struct Mean {
    double weight = 0;
    Opinion sum = {0, 0, 0};

    void add(const Opinion &opinion, double byWeight)
    {
        weight += byWeight;
        sum.b += byWeight * opinion.b;
        sum.d += byWeight * opinion.d;
        sum.u += byWeight * opinion.u;
    }
    Opinion value() const { return {sum.b / weight, sum.d / weight, sum.u / weight}; }
};

/// Within each role by influence, then over the roles that have anybody. Empty without anybody.
std::optional<Opinion> overRoles(const std::array<Mean, 3> &roles)
{
    Mean all;
    for (size_t role = 0; role < roles.size(); ++role)
        if (roles[role].weight > 0)
            all.add(roles[role].value(), roleWeights[role]);
    if (!(all.weight > 0))
        return std::nullopt;
    return all.value();
}

} // namespace

namespace {

/// Each role's mean over those who count; `known`: over those with evidence alone.
struct Roles {
    std::array<Mean, 3> everybody;
    std::array<Mean, 3> known;
    int decidersNamed = 0;
    int decidersExpected = 1;

    Roles(std::span<const PersonReading> people, int expectedDeciders)
    {
        for (const PersonReading &person : people) {
            if (!person.counts)
                continue;
            decidersNamed += person.named && person.role == Role::Decider;
            const auto role = size_t(person.role);
            everybody[role].add(person.hasEvidence ? person.opinion : Opinion{}, person.influence);
            if (person.hasEvidence)
                known[role].add(person.opinion, person.influence);
        }
        decidersExpected = std::max({expectedDeciders, decidersNamed, 1});
        everybody[size_t(Role::Decider)].add(Opinion{}, (decidersExpected - decidersNamed) * unnamedInfluence);
    }
};

} // namespace

Opinion pooledOpinion(std::span<const PersonReading> people, int expectedDeciders)
{
    return overRoles(Roles(people, expectedDeciders).everybody).value_or(Opinion{});
}

std::vector<double> sharesOfBelief(std::span<const PersonReading> people, int expectedDeciders)
{
    const Roles roles(people, expectedDeciders);
    std::vector<double> shares(people.size(), 0.0);
    double sum = 0;
    for (size_t i = 0; i < people.size(); ++i) {
        const PersonReading &person = people[i];
        if (!person.counts || !person.hasEvidence)
            continue;
        const auto role = size_t(person.role);
        shares[i] = roleWeights[role] * person.influence * person.opinion.b / roles.everybody[role].weight;
        sum += shares[i];
    }
    if (sum > 0)
        for (double &share : shares)
            share /= sum;
    return shares;
}

AccountReading pool(const Model &model, std::span<const PersonReading> people, int expectedDeciders)
{
    const Roles roles(people, expectedDeciders);
    AccountReading account;
    account.opinion = overRoles(roles.everybody).value_or(Opinion{});
    account.trust = model.trust(account.opinion);
    if (const std::optional<Opinion> known = overRoles(roles.known))
        account.knownTrust = model.trust(*known);
    account.decidersExpected = roles.decidersExpected;

    CxSums cx;
    double lowest = 100;
    double highest = 0;
    int peopleKnown = 0;
    for (const PersonReading &person : people) {
        cx = cx + person.cx;
        if (!person.counts || !person.hasEvidence)
            continue;
        const double trust = model.trust(person.opinion);
        lowest = std::min(lowest, trust);
        highest = std::max(highest, trust);
        ++peopleKnown;
        if (person.named && person.role == Role::Decider) {
            ++account.decidersKnown;
            account.lowestDecider = std::min(account.lowestDecider.value_or(trust), trust);
        }
    }
    account.cx = Model::cx(cx);
    if (peopleKnown >= 2)
        account.spread = highest - lowest;
    return account;
}

} // namespace laari::trust
