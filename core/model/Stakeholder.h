// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace laari {

enum class Role { Decider, Influencer, Contact };

/// A person of the customer, or the built-in unnamed contact that holds touchpoints naming nobody.
enum class StakeholderKind { Person, Organisation };

/// Role and personal influence from a day on, so that what is learnt later does not rewrite the past.
struct RolePeriod {
    std::optional<Day> from; ///< empty: for as long as is known (first period only)
    Role role = Role::Contact;
    int influence = 3; ///< 1 to 5

    friend bool operator==(const RolePeriod &, const RolePeriod &) = default;
};

/// Our own judgement of the history before the book, once per person.
struct OpeningEstimate {
    int step = 3; ///< 1 (no trust) to 5 (full trust)
    Day day;

    friend bool operator==(const OpeningEstimate &, const OpeningEstimate &) = default;
};

/// A person at one account. Whoever moves to another account is a new stakeholder there, linked by `movedFrom`:
/// reservoirs are per account.
struct Stakeholder {
    StakeholderId id;
    QString uid;
    AccountId account;
    StakeholderKind kind = StakeholderKind::Person;
    QString name; ///< not empty for a person; empty for the organisation, whose name is the interface's word
    QString title;
    QList<RolePeriod> roles = {RolePeriod{}}; ///< at least one, in order of date
    QString email;
    QString phone;
    std::optional<StakeholderId> reportsTo; ///< at the same account, never in a circle
    Day enteredOn;                          ///< when the person was entered into the book
    std::optional<Day> knownSince;          ///< set by the user; else min(enteredOn, first touchpoint)
    std::optional<Day> activeUntil;         ///< this day included
    bool advocate = false;
    QString advocateWhere;     ///< where they speak for us
    bool doNotScore = false;   ///< stays on the map, leaves no evidence
    bool surveyOptOut = false; ///< is not asked by survey
    std::optional<OpeningEstimate> openingEstimate;
    std::optional<StakeholderId> movedFrom;
    std::optional<StakeholderId> replaces; ///< whom they follow in their place, at the same account
    bool chairRemoved = false;             ///< of one who left: nobody is going to follow
    QString notes;

    /// Role and influence on a day: the last period that has begun, or the first.
    const RolePeriod &roleOn(Day day) const;

    friend bool operator==(const Stakeholder &, const Stakeholder &) = default;
};

} // namespace laari
