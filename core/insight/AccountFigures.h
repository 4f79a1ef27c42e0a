// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Account.h"
#include "core/model/Stakeholder.h"
#include "core/store/Book.h"
#include "core/trust/AccountTrust.h"
#include "core/trust/Outlook.h"

#include <optional>
#include <vector>

namespace laari::insight {

/// One person on one day. Trust and cx on 0 to 100, pending evidence in points.
struct PersonFigures {
    StakeholderId id;
    StakeholderKind kind = StakeholderKind::Person;
    QString name; ///< empty for the organisation
    Role role = Role::Contact;
    int influence = 3;
    bool active = true;      ///< known by then and not past "active until"
    bool doNotScore = false; ///< then everything below is as without evidence
    trust::Opinion opinion;
    bool hasEvidence = false;
    double trust = 50;
    double trustBefore = 50; ///< 90 days earlier
    std::optional<double> cx;
    double pendingGoodwill = 0;
    double pendingGrievance = 0;
    std::optional<Day> lastContact;
    std::optional<double> heardFromCustomer; ///< share 0 to 1 of the last 365 days; empty without evidence in them
};

/// An account on one day, with everything shown beside its index.
struct AccountFigures {
    AccountId id;
    QString name;
    Day asOf;
    trust::AccountReading reading;
    trust::Range range;  ///< of the evidence: 5 % and 95 % quantiles
    double velocity = 0; ///< T today minus T 90 days ago
    int carries = 0;     ///< serious failures it would carry
    std::optional<Day> lastContact;
    std::optional<double> heardFromCustomer;
    std::vector<PersonFigures> people; ///< all of the account's people; the organisation once it has evidence
};

/// NotFound.
Result<AccountFigures> accountFigures(const Book &book, AccountId account, Day asOf);

/// How the reservoir would fall under serious failures, one a week.
struct CarryingPicture {
    trust::Opinion opinion; ///< today
    double trust = 50;
    int carries = 0;                             ///< as in AccountFigures
    std::vector<trust::CarriedFailure> failures; ///< those it would carry, and the first that does not hold
    /// T at its lowest from today to as long after as the failures are looked at, with no failure and nobody in touch.
    double lowestWithout = 50;
    Day lowestWithoutOn; ///< the first such day
};

/// NotFound.
Result<CarryingPicture> carryingPicture(const Book &book, AccountId account, Day asOf);

/// One line of the accounts table.
struct AccountRow {
    AccountId id;
    QString name;
    QString industry;
    QString segment;
    Lifecycle stage = Lifecycle::Customer;
    QString owner;
    std::optional<Cents> annualRevenue;
    trust::AccountReading reading;
    trust::Range range; ///< of the evidence
    double velocity = 0;
    std::optional<Day> lastContact;
    int people = 0;
};

/// T at the ends of 26 fortnights up to the day, oldest first: the sparkline of an account's row. NotFound.
Result<std::vector<float>> accountTrend(const Book &book, AccountId account, Day asOf);

/// All accounts in order of id. Cost: two states a person, whatever the number of touchpoints.
Result<std::vector<AccountRow>> accountRows(const Book &book, Day asOf);

} // namespace laari::insight
