// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Touchpoint.h"
#include "core/store/StoreContext.h"

#include <QHash>

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace laari {

/// Touchpoints with who was there, our own people and signs. Every write marks the ledgers of the people concerned
/// stale, from the earliest day concerned.
class TouchpointRepository {
public:
    explicit TouchpointRepository(StoreContext &context) : m_context(context) {}

    Result<Touchpoint> find(TouchpointId id) const; ///< NotFound
    Result<std::optional<Touchpoint>> findByUid(const QString &uid) const;
    Result<std::optional<TouchpointId>> idOfUid(const QString &uid) const;
    /// Newest first (day, then time, then id), at most `limit` (0: all), skipping `offset`.
    Result<std::vector<Touchpoint>> ofAccount(AccountId account, int limit = 0, int offset = 0) const;
    /// All of them without who was there, our own people and signs, for those who ask of none: a quarter of the cost.
    Result<std::vector<Touchpoint>> outlinesOfAccount(AccountId account) const;
    Result<qint64> count() const;
    Result<qint64> countOfAccount(AccountId account) const;
    Result<std::optional<Touchpoint>> latestOfAccount(AccountId account) const;
    /// The day of the newest touchpoint dated `upTo` or earlier.
    Result<std::optional<Day>> latestDay(AccountId account, Day upTo) const;
    /// The same of every account that has one. One index seek an account.
    Result<QHash<AccountId, Day>> latestDays(Day upTo) const;
    /// Failures of the account on or before a day that no recovery has closed (none with q >= 0.5), newest first.
    Result<std::vector<Touchpoint>> openFailures(AccountId account, Day upTo) const;
    /// Bad touchpoints (x <= -0.3) dated `from` to `to`, of one account or of all, that nobody has answered: none mends
    /// them, and no later touchpoint that was not bad itself had one of their people there (where they name nobody:
    /// any of the account). Oldest first. Cost: a few seeks for each bad one in the window.
    Result<std::vector<Touchpoint>> unanswered(Day from, Day to, std::optional<AccountId> account = {}) const;
    /// Touchpoints that mend this one, oldest first.
    Result<std::vector<TouchpointId>> recoveriesOf(TouchpointId failure) const;

    /// DateInFuture, ScoreOffScale, RecoveryBeforeFailure, MendsItself, MendsOtherAccount, MendsNoFailure,
    /// PersonUnknown (a participant of another account), NumberOutOfRange (hand-offs), TextTooLong. Naming nobody
    /// posts to the account's organisation. recordedAt is now if not set, uid is made if empty.
    Result<TouchpointId> insert(const Touchpoint &touchpoint);
    /// The same in two steps, for many at once: what is refused is known before any is stored. Between the two, nothing
    /// that the first looked at may change.
    Result<Touchpoint> checkedForInsert(Touchpoint touchpoint);
    /// Gives them their ids, in order; each has its uid by now.
    Result<void> insertChecked(std::span<Touchpoint> touchpoints);
    /// The same. A touchpoint that others mend may stop being a failure: they become ordinary touchpoints.
    /// RecoveryBeforeFailure if a failure would move behind its recovery.
    Result<void> update(const Touchpoint &touchpoint);
    Result<void> remove(TouchpointId id); ///< its recoveries become ordinary touchpoints

private:
    StoreContext &m_context;
};

} // namespace laari
