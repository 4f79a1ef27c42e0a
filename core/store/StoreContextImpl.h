// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Uid.h"
#include "core/store/StoreContext.h"
#include "core/store/sql/Connection.h"

#include <QSet>

#include <map>

namespace laari {

/// What every repository stands on.
struct StoreContext {
    StoreContext(sql::Connection &connection, const Clock &time, UidSource &uidSource)
        : db(connection), clock(time), uids(uidSource)
    {
    }

    sql::Connection &db;
    const Clock &clock;
    UidSource &uids;

    // Of the running write
    std::map<StakeholderId, Day> staleLedgers; ///< from which day on; in order of id, so that a run repeats itself
    bool allLedgersStale = false;
    QSet<AccountId> touchedAccounts;
    bool touchedEverything = false;

    void markStale(StakeholderId person, Day from)
    {
        const auto [at, added] = staleLedgers.try_emplace(person, from);
        if (!added && from < at->second)
            at->second = from;
    }
    void touch(AccountId account) { touchedAccounts.insert(account); }

    QString newUid() { return uids.next(clock.now()); }

    void beginWrite()
    {
        staleLedgers.clear();
        allLedgersStale = false;
        touchedAccounts.clear();
        touchedEverything = false;
    }
};

} // namespace laari
