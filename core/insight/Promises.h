// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/ListItem.h"
#include "core/model/Promise.h"
#include "core/store/Book.h"

#include <optional>
#include <vector>

namespace laari::insight {

/// A promise with the names that it is shown with.
struct PromiseLine {
    Promise promise;
    QString accountName;
    QString personName;               ///< empty: to the account
    QString whoName;                  ///< empty: nobody named
    std::optional<OwnPersonId> whose; ///< who promised, or else the account's owner
};

/// Every open promise, late ones first. Cost: the open promises.
Result<std::vector<PromiseLine>> openPromises(const Book &book);
/// Settled from one day to another, the latest first.
Result<std::vector<PromiseLine>> settledPromises(const Book &book, Day from, Day to);
/// All of one account: open ones, late first, then settled ones, the latest first.
Result<std::vector<PromiseLine>> promisesOf(const Book &book, AccountId account);

/// What became of promises; those that the customer withdrew are not counted.
struct PromiseCount {
    int kept = 0; ///< in time
    int keptLate = 0;
    int broken = 0;

    int settled() const { return kept + keptLate + broken; }
    /// Too few to speak of a rate.
    bool isFew() const { return settled() < 5; }
    /// Kept in time of those settled, 0 to 1; nothing without any.
    std::optional<double> rate() const;
    void add(PromiseState state);

    friend bool operator==(const PromiseCount &, const PromiseCount &) = default;
};

/// The same of one function, partner or account. Empty names: no function was said; our own people.
struct PromiseKeeper {
    std::optional<ListItem> ourFunction; ///< byFunction alone
    std::optional<AccountId> account;    ///< byAccount alone
    QString name;                        ///< of the partner or the account
    PromiseCount count;
};

struct PromiseRates {
    PromiseCount all;
    std::vector<PromiseKeeper> byFunction; ///< most settled first, in each
    std::vector<PromiseKeeper> byPartner;
    std::vector<PromiseKeeper> byAccount;
};

/// Of the promises settled from one day to another. Cost: those promises.
Result<PromiseRates> promiseRates(const Book &book, Day from, Day to);
/// Of one account, over its whole history.
Result<PromiseCount> promiseCountOf(const Book &book, AccountId account);

} // namespace laari::insight
