// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Value.h"
#include "core/store/StoreContext.h"

#include <vector>

namespace laari {

/// What accounts value, and how their people see it.
class ValueRepository {
public:
    explicit ValueRepository(StoreContext &context) : m_context(context) {}

    Result<std::vector<ValueDriver>> driversOf(AccountId account) const; ///< in the account's order
    /// Dated `upTo` or earlier; by driver, then person, then day.
    Result<std::vector<ValueRating>> ratingsOf(AccountId account, Day upTo) const;

    /// At the end of its account's list. NameEmpty, NameTaken (in either language, at the account), TextTooLong,
    /// TextHasControlCharacters; NotFound for the account.
    Result<ValueDriverId> insert(const ValueDriver &driver);
    Result<void> update(const ValueDriver &driver); ///< its names; the same errors
    Result<void> remove(ValueDriverId id);          ///< with its ratings
    /// The account's drivers in this order; those that are not named come after them.
    Result<void> setOrder(AccountId account, const std::vector<ValueDriverId> &order);

    /// In place of what the person said of the driver on that day; an empty one takes it away. ScoreOffScale,
    /// DateInFuture, DateInvalid; NotFound for a driver that is not there, PersonUnknown for a person of another
    /// account.
    Result<void> rate(const ValueRating &rating);

private:
    Result<ValueDriver> find(ValueDriverId id) const;
    Result<ValueDriver> checked(ValueDriver driver) const;

    StoreContext &m_context;
};

} // namespace laari
