// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Account.h"
#include "core/store/Book.h"
#include "core/trust/AccountTrust.h"

#include <optional>
#include <vector>

namespace laari::insight {

/// One account of a family on a day.
struct FamilyMember {
    AccountId id;
    QString name;
    int level = 0; ///< 0: the account that was asked for; 1: its children, 2: theirs
    Lifecycle stage = Lifecycle::Customer;
    std::optional<Cents> annualRevenue;
    trust::AccountReading reading; ///< trust index, opinion, CX, deciders
    int people = 0;                ///< named and active
    int peopleKnown = 0;           ///< of them, with evidence
    std::optional<Day> lastContact;
    double weight = 0; ///< in the pool: a share, 0 to 1

    /// Only customers' revenue counts in sums.
    Cents countedRevenue() const { return stage == Lifecycle::Customer && annualRevenue ? *annualRevenue : Cents{}; }
};

/// All of them as one.
struct FamilyPool {
    trust::Opinion opinion;   ///< mean of the members' opinions by weight
    double trust = 50;        ///< b + a·u of it, 0 to 100
    std::optional<double> cx; ///< mean by weight over the members that have one
    Cents revenue;            ///< of customers
    int known = 0;            ///< members that are not "not known yet"

    bool notKnownYet() const { return opinion.u > 0.5; }
};

struct AccountFamily {
    /// Each account before its children, siblings by name. The account that was asked for is among them if it has
    /// people or touchpoints of its own. Empty: it has no children.
    std::vector<FamilyMember> members;
    FamilyPool pool;

    bool contains(AccountId account) const;
};

/// An account with all its descendants on a day; NotFound.
///
/// Weights go by annual revenue. Only customers weigh, as only their revenue counts in sums. A customer whose revenue
/// is not known (or is 0) weighs as the one of the family with the smallest that is known; where none is known all
/// customers weigh alike, and in a family without customers everybody does. An account that is not known yet weighs
/// too, as the (nearly) vacuous opinion it is: what one is not known of is not known of the family.
///
/// Cost goes with the family, not with the book.
Result<AccountFamily> accountFamily(const Book &book, AccountId account, Day asOf);

} // namespace laari::insight
