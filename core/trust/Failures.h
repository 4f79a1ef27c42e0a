// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Replay.h"

#include <QHash>

#include <optional>
#include <vector>

namespace laari::trust {

/// How many of the days added lie 1 to `length` days back. Days are added and asked for in ascending order.
class DayWindow {
public:
    explicit DayWindow(int length) : m_length(length) {}

    void add(Day day) { m_days.push_back(day); }
    int countBefore(Day day);

private:
    int m_length;
    std::vector<Day> m_days;
    size_t m_first = 0; ///< first one not too old
};

/// How often a cause has been stated on the last 1 to `length` days. Days are added and asked for in ascending order.
class CauseWindow {
public:
    explicit CauseWindow(int length) : m_length(length) {}

    void add(Day day, CauseKey cause);
    int countBefore(Day day, CauseKey cause);

private:
    struct Failure {
        Day day;
        qint32 next; ///< the next one of the same cause; -1: none yet
    };
    struct Chain {
        qint32 oldest; ///< not too old when last asked; -1: none
        qint32 newest;
        int count;
    };

    int m_length;
    std::vector<Failure> m_failures; ///< all causes together: one block of memory, cheap to copy
    QHash<CauseKey, Chain> m_chains;
};

/// A person's failures: the newest state of each, and how many came before a given day.
class Failures {
public:
    explicit Failures(std::vector<FailureState> known);

    /// n, n_same and n' of a failure on `day`: those of strictly earlier days alone.
    struct Earlier {
        int serious = 0;         ///< g >= 0.5, within 365 days
        int sameCause = 0;       ///< any size, within 365 days; 0 without a cause
        int seriousTwoYears = 0; ///< g >= 0.5, within 730 days
    };
    Earlier before(Day day, CauseKey cause);

    /// A failure of the day last asked for, or a later one. It counts for later days.
    size_t add(const FailureState &failure);

    std::optional<size_t> find(EntryId id) const;
    FailureState &at(size_t index) { return m_all[index]; }
    const std::vector<FailureState> &all() const { return m_all; }

private:
    void count(const FailureState &failure);

    std::vector<FailureState> m_all;
    QHash<qint64, size_t> m_indexes; ///< by the touchpoint's number
    size_t m_counted = 0;            ///< of m_all, those already in the windows: today's are not
    DayWindow m_serious{365};
    DayWindow m_seriousTwoYears{730};
    CauseWindow m_causes{365};
};

} // namespace laari::trust
