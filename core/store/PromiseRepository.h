// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Promise.h"
#include "core/store/StoreContext.h"

#include <optional>
#include <vector>

namespace laari {

/// What was promised. Keeps the rows alone: the touchpoints that settled promises become are made by
/// core/usecases/Promises. insert() and update() give PromiseEmpty, TextTooLong, TextHasControlCharacters for `what`,
/// PromiseDueBeforeMade, PromiseSettledBeforeMade, DateInvalid, DateInFuture for what has already happened, NotFound
/// for whatever is named and not there, or of another account.
class PromiseRepository {
public:
    explicit PromiseRepository(StoreContext &context) : m_context(context) {}

    Result<Promise> find(PromiseId id) const;
    Result<std::optional<Promise>> ofTouchpoint(TouchpointId touchpoint) const; ///< that the touchpoint follows from
    Result<std::vector<Promise>>
    ofAccount(AccountId account) const;                    ///< open ones by due day, then settled ones, newest first
    Result<std::vector<Promise>> open() const;             ///< by due day
    Result<std::vector<Promise>> openUntil(Day day) const; ///< due on that day or before, by due day
    Result<std::vector<Promise>> settledBetween(Day from, Day to) const; ///< newest first
    Result<std::vector<Promise>> ofCompany(CompanyPromiseId company) const;
    Result<std::vector<PromiseDate>> datesOf(PromiseId id) const; ///< oldest first

    Result<PromiseId> insert(const Promise &promise);
    /// All but the account and what is read only. The latest of its agreed dates follows `due`.
    Result<void> update(const Promise &promise);
    Result<void> remove(PromiseId id); ///< with its dates
    /// The new date holds from now on. PromiseDueBeforeMade, DateInvalid.
    Result<void> agree(PromiseId id, const PromiseDate &date);

    Result<CompanyPromise> findCompany(CompanyPromiseId id) const;
    Result<std::vector<CompanyPromise>> company() const; ///< the latest made first
    Result<CompanyPromiseId> insertCompany(const CompanyPromise &promise);
    Result<void> removeCompany(CompanyPromiseId id); ///< the accounts keep their parts

private:
    StoreContext &m_context;
};

} // namespace laari
