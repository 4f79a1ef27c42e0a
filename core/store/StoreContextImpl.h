// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Ids.h"
#include "core/base/Uid.h"
#include "core/store/StoreContext.h"
#include "core/store/sql/Connection.h"

#include <QDateTime>
#include <QSet>

#include <map>
#include <optional>

namespace laari {

/// Stands still while a write runs: all that it brings is of one moment, which is asked for once. (Local time costs a
/// look at the zone's file each time.)
class WriteClock final : public Clock {
public:
    explicit WriteClock(const Clock &clock) : m_clock(clock) {}
    QDateTime now() const override { return m_stopped ? *m_stopped : m_clock.now(); }
    const Clock &running() const { return m_clock; } ///< for what outlives a write, or the book
    QDateTime nowUtc() const { return m_stopped ? m_stoppedUtc : m_clock.now().toUTC(); }
    void stop()
    {
        m_stopped = m_clock.now();
        m_stoppedUtc = m_stopped->toUTC();
    }
    void goOn() { m_stopped.reset(); }

private:
    const Clock &m_clock;
    std::optional<QDateTime> m_stopped;
    QDateTime m_stoppedUtc;
};

/// What every repository stands on.
struct StoreContext {
    StoreContext(sql::Connection &connection, const Clock &time, UidSource &uidSource)
        : db(connection), clock(time), uids(uidSource)
    {
    }

    sql::Connection &db;
    WriteClock clock;
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

    QString newUid() { return uids.next(clock.nowUtc()); }

    void beginWrite()
    {
        clock.stop();
        staleLedgers.clear();
        allLedgersStale = false;
        touchedAccounts.clear();
        touchedEverything = false;
    }
    void endWrite() { clock.goOn(); }
};

} // namespace laari
