// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Corrections.h"
#include "core/trust/DaySums.h"
#include "core/trust/Failures.h"
#include "core/trust/Mending.h"
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

/// A failure as it is felt on the day it happens.
struct Withdrawal {
    FailureState failure;
    double cushioned = 0; ///< points kept away
};

/// Given how the day began: the cushion and the count of earlier failures do not see the failure's own date.
Withdrawal withdraw(Memory &memory, const ReservoirState &morning, const Entry &entry);

/// Plays the entries of one date, step by step as docs/trust-model.md has them. Keeps its buffers from day to day.
class ReplayDay {
public:
    void play(Memory &memory, const ReservoirState &morning, std::span<const Entry> entries, Effects effects,
              DayOutcome &outcome);

private:
    enum class Part : quint8 {
        Undecided,
        Deciding,
        Contact, ///< leaves no evidence
        Failure,
        Recovery, ///< of a failure that this person has
        Deposit,
        State, ///< a survey or an estimate
    };

    struct Plan {
        const Entry *entry = nullptr;
        Part part = Part::Undecided;
        qint32 mending = -1; ///< of a failure or a recovery: which of m_mendings, if any
        double deposit = 0;  ///< D through the inlet
        double withdrawn = 0;
        double cushioned = 0;
        double forgiven = 0;
    };

    /// Everything that is done to one failure on the date.
    struct Mending {
        size_t failure = 0;  ///< in Memory::failures
        FailureState before; ///< this morning, or as it happened today
        size_t first = 0;    ///< its recoveries, in m_recoveries
        size_t last = 0;     ///< one past
        DaySums sums;        ///< what mending changes
    };

    void plan(std::span<const Entry> entries);
    void decide(size_t index);
    Part ordinary(const Entry &entry) const;
    size_t indexOf(EntryId id) const;

    void failuresHappen();
    void recoveriesMend();
    void bringUp(FailureState &failure);
    void depositsAndSurveys();
    static DaySums ofSurvey(const Entry &survey);
    void count(ReservoirState &state) const;

    void post(Effects effects, DayOutcome &outcome) const;
    DaySums sumsWithout(const Plan &plan) const;
    DaySums mendedWithout(const Mending &mending, const Plan &leftOut) const;

    Memory *m_memory = nullptr;
    const ReservoirState *m_morning = nullptr;
    Day m_day;
    std::vector<Plan> m_plans;         ///< in order of id
    std::vector<size_t> m_path;        ///< of decide()
    std::vector<Plan *> m_recoveries;  ///< in order of failure, then q, then id
    std::vector<Mending> m_mendings;   ///< in order of failure
    std::vector<size_t> m_newFailures; ///< in Memory::failures
    DaySums m_sums;
    double m_correctionWeights = 0; ///< sum of gamma, by which the corrections are told apart
};

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
