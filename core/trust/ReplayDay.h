// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/DayPlan.h"
#include "core/trust/DayRecord.h"

namespace laari::trust {

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
    /// The day's evening. `entries` must stay as long as the record is asked for.
    ReservoirState play(Memory &memory, const ReservoirState &morning, std::span<const Entry> entries);

    /// Of the day just played.
    const DayRecord &record() const { return m_record; }

private:
    void failuresHappen(Memory &memory);
    void recoveriesMend(Memory &memory);
    void depositsAndSurveys();
    void count(ReservoirState &evening) const;
    void conclude(Memory &memory) const;

    DayPlan m_plan;
    DayRecord m_record;
};

} // namespace laari::trust
