// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Day.h"
#include "core/base/Ids.h"

#include <QList>
#include <QString>

#include <optional>

namespace laari {

enum class Lifecycle { Prospect, Customer, Lost, CompetitorsCustomer };

/// What an account was from a day on, until the next period begins.
struct LifecyclePeriod {
    std::optional<Day> from; ///< empty: for as long as is known (first period only)
    Lifecycle stage = Lifecycle::Customer;
    QString lostReason; ///< only when lost
    QString lostTo;     ///< to whom, only when lost

    friend bool operator==(const LifecyclePeriod &, const LifecyclePeriod &) = default;
};

/// A company, or a part of one, that we have or want a relationship with.
struct Account {
    AccountId id;
    QString uid;
    QString name;       ///< not empty, unique in the book when case-folded
    QString businessId; ///< as typed; validateBusinessId() only warns
    QString industry;
    QString segment;
    QList<LifecyclePeriod> lifecycle = {LifecyclePeriod{}}; ///< at least one, in order of date
    std::optional<OwnPersonId> owner;
    std::optional<Cents> annualRevenue; ///< what we invoice in a year
    std::optional<Cents> annualMargin;  ///< may be negative
    std::optional<Day> customerSince;
    std::optional<Day> contractEnds;
    std::optional<Day> tenderExpected;
    QString competitors;
    std::optional<int> easeOfSwitching;     ///< 1 (hard) to 5 (easy)
    std::optional<int> intentionToContinue; ///< 1 (will leave) to 5 (will stay)
    int expectedDeciders = 1;               ///< 0 to 50; a decision maker always exists, 0 counts as 1
    std::optional<int>
        responseTargetHours; ///< 1 to 400 working hours for the first response; nothing: as the book says
    std::optional<int> expectedInfluencers; ///< 0 to 50; nothing: nothing is said. For coverage only, never for trust
    std::optional<int> expectedContacts;    ///< the same
    std::optional<AccountId> parent;
    QString notes;

    /// The stage on a day: the last period that has begun, or the first.
    Lifecycle stageOn(Day day) const;

    friend bool operator==(const Account &, const Account &) = default;
};

/// How a Finnish business id ("1234567-8") holds up. Source: Finnish Patent and Registration Office, weights
/// 7 9 10 5 8 4 2, remainder modulo 11, remainder 1 never issued.
enum class BusinessIdCheck { Empty, Good, WrongCheckDigit, NotFinnish };
BusinessIdCheck checkBusinessId(const QString &text);

} // namespace laari
