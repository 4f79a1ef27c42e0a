// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Entry.h"
#include "core/trust/Posting.h"
#include "core/trust/Reservoir.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace laari::trust {

/// A failure as it stands after a day on which it happened or was mended. It fades untouched until it is looked up
/// again, so keeping the newest of these per failure is enough to go on from any day.
struct FailureState {
    EntryId failure;
    Day failureDay;
    Day asOf;           ///< the day `pending` and `settled` are of
    double size = 0;    ///< g = I rho |x|
    double pending = 0; ///< p_i
    double settled = 0; ///< s_i
    TrustFactor factor = TrustFactor::Ability;
    CauseKey cause = 0;
    int earlierFailures = 0;  ///< n': other failures with g >= 0.5 aged 1 to 730 days before this one
    bool closed = false;      ///< H_i = H_closed
    bool recovered = false;   ///< has had a recovery (not one of contact only)
    bool failedAgain = false; ///< a recovery made it worse: no bonus ever after

    friend bool operator==(const FailureState &, const FailureState &) = default;
};

/// A survey that scaled settled evidence, needed to look up older failures after it.
struct CorrectionDay {
    Day day;
    double kept = 1; ///< product of (1 - gamma) of that day

    friend bool operator==(const CorrectionDay &, const CorrectionDay &) = default;
};

/// From where a replay goes on: all that is known of the days before.
struct Checkpoint {
    std::optional<ReservoirState> state; ///< at the end of the last day with entries; empty: from the beginning
    /// The newest state of every failure that later entries may mend, and of every failure of the 730 days before
    /// the first later entry. More does no harm.
    std::vector<FailureState> failures;
    std::vector<CorrectionDay> corrections; ///< in order of day, from the oldest failure's asOf on
};

enum class Effects { Compute, Skip };

/// What a day with entries did.
struct DayOutcome {
    ReservoirState state;               ///< at the day's end
    std::vector<Posting> postings;      ///< one per entry, in order of id
    std::vector<FailureState> failures; ///< those that happened or were mended on the day
    std::optional<CorrectionDay> correction;
};

/// Walks one person's history day by day. Entries are given one date at a time, dates ascending; the order within a
/// date does not matter. Going on from a Checkpoint gives bit for bit what replaying from the beginning gives.
/// O(1) amortised per entry without effects (a failure is looked up only when it is mended), 121 readings more
/// per entry with them.
class Replay {
public:
    explicit Replay(const Model &model, Checkpoint checkpoint = {}); ///< `model` must outlive the replay
    ~Replay();
    Replay(const Replay &);
    Replay(Replay &&) noexcept;
    Replay &operator=(const Replay &) = delete;
    Replay &operator=(Replay &&) = delete;

    /// All entries of one date, later than any taken before. The reference holds until the next call.
    const DayOutcome &take(std::span<const Entry> entriesOfOneDay, Effects effects = Effects::Compute);

    /// As take(), without the ledger: for those who ask only for where it leads.
    void advance(std::span<const Entry> entriesOfOneDay);

    /// As if a plain failure more (touchpoint, x <= -0.1, mending nothing) had been among the entries of its day, which
    /// may be the last day taken or later. For supposing only: it gives no posting and can be mended no more.
    void suppose(const Entry &failure);

    /// At the end of the last day taken; empty before the first.
    const std::optional<ReservoirState> &state() const;

    /// Which failures can be mended now: newest state each.
    std::vector<FailureState> failures() const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Replays a whole history; the outcomes in order of day. Entries after `until`, if given, are left aside.
std::vector<DayOutcome> replay(const Model &model, History history, Effects effects = Effects::Compute,
                               std::optional<Day> until = std::nullopt);

} // namespace laari::trust
