// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Corrections.h"
#include "core/trust/DaySums.h"
#include "core/trust/Failures.h"
#include "core/trust/Replay.h"

#include <span>
#include <vector>

namespace laari::trust {

/// What a replay remembers of the days before, beside the reservoir's state.
struct Memory {
    Memory(const Model &ofModel, std::vector<FailureState> known, std::vector<CorrectionDay> corrected)
        : model(&ofModel), failures(std::move(known)), corrections(ofModel, std::move(corrected))
    {
    }

    const Model *model;
    Failures failures;
    Corrections corrections;
};

/// What an entry is to one person.
enum class Part : quint8 {
    Undecided,
    Deciding,
    Contact, ///< leaves no evidence
    Failure,
    Recovery, ///< of a failure that this person has
    Deposit,
    State, ///< a survey or an estimate
};

/// An entry and what it does, in points.
struct PlannedEntry {
    const Entry *entry = nullptr;
    Part part = Part::Undecided;
    qint32 mending = -1; ///< of a failure or a recovery: which of DayRecord::mendings, if any
    double deposit = 0;  ///< D through the inlet
    double withdrawn = 0;
    double cushioned = 0;
    double forgiven = 0;
};

/// Everything that is done to one failure on a date.
struct Mending {
    size_t failure = 0;  ///< in Memory::failures
    FailureState before; ///< this morning, or as it happened today
    size_t first = 0;    ///< its recoveries, in DayRecord::recoveries
    size_t last = 0;     ///< one past
    DaySums sums;        ///< what mending changes
};

/// A date as it was played: enough to write its ledger and to tell how it would have gone without an entry.
struct DayRecord {
    ReservoirState morning;                 ///< time passed, nothing entered
    std::vector<PlannedEntry> entries;      ///< in order of id
    std::vector<PlannedEntry *> recoveries; ///< in order of failure, then q, then id
    std::vector<Mending> mendings;          ///< in order of failure
    std::vector<size_t> newFailures;        ///< in Memory::failures
    DaySums sums;
    double correctionWeights = 0; ///< sum of gamma, by which the surveys' corrections are told apart
};

/// q
inline double quality(const Entry &recovery)
{
    return recovery.mendingShare * recovery.x.value_or(0);
}

/// What changes for the groups when one of their failures is mended.
DaySums moved(const FailureState &before, const FailureState &after, double bonuses);

/// What a survey or an estimate adds to the sums.
DaySums sumsOf(const Entry &survey);

/// Calls `play` with the entries of each date in turn; `history` in order of day.
template <typename Play> void forEachDate(std::span<const Entry> history, Play play)
{
    for (size_t first = 0; first < history.size();) {
        size_t last = first + 1;
        while (last < history.size() && history[last].day == history[first].day)
            ++last;
        play(history.subspan(first, last - first));
        first = last;
    }
}

} // namespace laari::trust
