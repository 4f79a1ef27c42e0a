// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Account.h"
#include "core/store/StoreContext.h"

#include <optional>
#include <vector>

namespace laari {

/// Accounts with their lifecycle periods. Values in, values out; names are trimmed before they are stored.
class AccountRepository {
public:
    explicit AccountRepository(StoreContext &context) : m_context(context) {}

    Result<Account> find(AccountId id) const; ///< NotFound
    /// By name, trimmed and case-folded.
    Result<std::optional<Account>> findByName(const QString &name) const;
    Result<std::optional<AccountId>> idOfName(const QString &name) const; ///< as findByName
    Result<std::optional<AccountId>> idOfUid(const QString &uid) const;
    Result<std::vector<Account>> all() const; ///< in order of id
    /// The account and all whose parent, or parent's parent, it is; in order of id. Empty where there is none.
    Result<std::vector<Account>> withDescendants(AccountId id) const;
    Result<qint64> count() const;

    /// NameEmpty, NameTaken, TextTooLong (200, notes 100 000), MoneyOutOfRange, NumberOutOfRange, PeriodOrder,
    /// ParentCircle, DateInFuture for customerSince. Gives the id; uid is made if empty.
    Result<AccountId> insert(const Account &account);
    Result<void> update(const Account &account);
    Result<void> remove(AccountId id); ///< with its people, touchpoints and ledger

private:
    StoreContext &m_context;
};

} // namespace laari
