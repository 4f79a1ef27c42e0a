// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Stakeholder.h"
#include "core/store/StoreContext.h"

#include <QHash>

#include <optional>
#include <vector>

namespace laari {

/// The customers' people, with their role periods. Changing what the trust model sees (opening estimate, "do not
/// score") marks the person's ledger stale; the write brings it up to date before it commits.
class StakeholderRepository {
public:
    explicit StakeholderRepository(StoreContext &context) : m_context(context) {}

    Result<Stakeholder> find(StakeholderId id) const; ///< NotFound
    /// The account's people in order of id, the organisation included where it exists.
    Result<std::vector<Stakeholder>> ofAccount(AccountId account) const;
    Result<std::vector<Stakeholder>> all() const;
    /// People of that name at the account, trimmed and case-folded; none, one or several.
    Result<std::vector<Stakeholder>> findByName(AccountId account, const QString &name) const;
    Result<std::vector<StakeholderId>> idsOfName(AccountId account, const QString &name) const; ///< as findByName
    Result<std::optional<StakeholderId>> idOfUid(const QString &uid) const;
    Result<std::optional<Stakeholder>> organisation(AccountId account) const;
    /// First day of a touchpoint per person of the account, for "known since".
    Result<QHash<StakeholderId, Day>> firstTouchpointDays(AccountId account) const;
    /// Last day of a touchpoint up to a day per person of the account, whether they were there or told of it.
    Result<QHash<StakeholderId, Day>> lastTouchpointDays(AccountId account, Day upTo) const;
    /// People of other accounts who moved there from this one.
    Result<std::vector<Stakeholder>> movedAwayFrom(AccountId account) const;

    /// NameEmpty, TextTooLong, InfluenceOffScale, EmailInvalid, PeriodOrder, ReportsToCircle, OpeningEstimateDate
    /// (in the future), ScoreOffScale (estimate step). enteredOn is today unless set (value other than 0).
    Result<StakeholderId> insert(const Stakeholder &person);
    Result<void> update(const Stakeholder &person);
    Result<void> remove(StakeholderId id); ///< InUse while touchpoints name the person
    /// The built-in unnamed contact of an account, made when first needed.
    Result<StakeholderId> organisationOf(AccountId account);

private:
    StoreContext &m_context;
};

} // namespace laari
