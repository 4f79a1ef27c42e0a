// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/model/Touchpoint.h"

#include <QString>

#include <optional>

namespace laari {

enum class PromiseState {
    Open,
    Kept,     ///< on the day it was due or before
    KeptLate, ///< after it; also one that was marked broken first
    Broken,
    Withdrawn, ///< by the customer
};

/// What was promised to a customer: what, by whom, due when, and what became of it.
struct Promise {
    PromiseId id;
    QString uid;
    AccountId account;
    std::optional<CompanyPromiseId> company; ///< the promise to a segment that this is the account's part of
    std::optional<StakeholderId> person;     ///< of the account, to whom; nothing: to the account
    QString what;                            ///< not empty, one line
    std::optional<OwnPersonId> who;          ///< of ours, who promised; nothing: nobody named
    std::optional<ListItemId> ourFunction;   ///< who is to keep it
    std::optional<PartnerId> deliveredBy;    ///< the same; nothing: own people
    Importance importance = Importance::Normal;
    Day madeOn;
    Day due;                            ///< the date that holds: not before madeOn
    std::optional<TouchpointId> madeIn; ///< of the account
    Day enteredOn;                      ///< 0: set when stored
    PromiseState state = PromiseState::Open;
    std::optional<Day> settledOn;          ///< nothing: open
    std::optional<TouchpointId> settledBy; ///< the touchpoint that keeping it became
    std::optional<TouchpointId> brokenBy;  ///< the touchpoint that breaking it became
    int newDates = 0;                      ///< how often a new date was agreed; read only

    bool isLate(Day today) const { return state == PromiseState::Open && due < today; }

    friend bool operator==(const Promise &, const Promise &) = default;
};

/// A new date that was agreed before the old one had passed.
struct PromiseDate {
    Day agreedOn;
    Day before; ///< due until then
    Day after;  ///< due from then on

    friend bool operator==(const PromiseDate &, const PromiseDate &) = default;
};

/// What was promised to all customers of a segment, and is kept or broken account by account.
struct CompanyPromise {
    CompanyPromiseId id;
    QString uid;
    QString what;    ///< not empty, one line
    QString segment; ///< as accounts have it; empty: all customers
    Day madeOn;
    Day due; ///< not before madeOn

    friend bool operator==(const CompanyPromise &, const CompanyPromise &) = default;
};

} // namespace laari
