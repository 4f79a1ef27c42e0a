// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insight/Counting.h"
#include "core/model/Attention.h"
#include "core/store/Book.h"
#include "core/trust/AccountTrust.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace laari::insight {

/// The one person who carries an account's trust.
struct RestsOn {
    StakeholderId person;
    double share = 0; ///< of the account's b, 0 to 1
};

/// The one who gives over `overPercent` of the account's b, by their place among `people`; the unnamed contact is
/// nobody. Empty: it rests on several, or there is no trust to rest.
struct RestsOnPlace {
    size_t place = 0;
    double share = 0;
};
std::optional<RestsOnPlace> restsOnOne(std::span<const trust::PersonReading> people, int expectedDeciders,
                                       int overPercent);
/// The same of an account's people and their newest states, for those who have these of many accounts at hand.
std::optional<RestsOn> restsOnOne(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                                  const StateByPerson &states, int expectedDeciders, Day day, int overPercent);

/// How many of a role we know. Who is marked "do not score" is not counted, as everywhere in trust.
struct RoleCoverage {
    int known = 0;               ///< named, active and with evidence
    int named = 0;               ///< named and active
    std::optional<int> expected; ///< as stated, or named where they are more; deciders always, others only if stated

    /// Expected but not named.
    int unnamed() const { return expected ? *expected - named : 0; }
};

/// How fresh the contact with a person is against their role's rhythm.
enum class Freshness { Fresh, Stale, Never };

/// A person who is active on the day.
struct CoveredPerson {
    StakeholderId id;
    Role role = Role::Contact;
    int influence = 3;
    std::optional<Day> lastContact;
    Freshness freshness = Freshness::Never;
    int knownByUs = 0; ///< how many of our people have met them
};

/// The place of a person who left and whom nobody follows.
struct EmptyChair {
    StakeholderId leaver;
    Role role = Role::Contact; ///< on the last day
    int influence = 3;
    Day since; ///< the first day without them
};

/// Whom of an account we know on a day, and how well that is kept up.
struct Coverage {
    Day asOf;
    std::array<RoleCoverage, 3> roles; ///< in the order of Role
    std::vector<CoveredPerson> people; ///< in order of id
    std::vector<EmptyChair> chairs;    ///< in order of id
    std::optional<RestsOn> restsOn;

    const RoleCoverage &of(Role role) const { return roles[size_t(role)]; }
    const CoveredPerson *person(StakeholderId id) const;
    int stale() const; ///< how many whose last contact is longer ago than their rhythm
    int never() const; ///< how many never met
};

/// NotFound. Cost: a state and two index seeks a person, and the pairs of touchpoint and own person of the account
/// counted within indexes.
Result<Coverage> coverage(const Book &book, AccountId account, Day asOf);

} // namespace laari::insight
