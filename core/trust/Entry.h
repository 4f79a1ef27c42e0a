// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/model/TrustFactor.h"

#include <compare>
#include <optional>
#include <vector>

namespace laari::trust {

/// What an entry is called by whoever keeps the history. Touchpoints and state evidence share the numbers' space
/// only through `kind`.
enum class EntryKind : quint8 { Touchpoint, OpeningEstimate, Survey };

struct EntryId {
    EntryKind kind = EntryKind::Touchpoint;
    qint64 value = 0;

    friend constexpr auto operator<=>(EntryId, EntryId) = default;
};

/// Stated cause, as a number given by the caller: equal for causes that are the same trimmed and case-folded.
/// 0: none, which matches nothing.
using CauseKey = qint64;

/// One touchpoint or one piece of state evidence, as one person experienced it.
///
/// A touchpoint that mends a failure is a recovery only for those who have that failure in their own history (as a
/// failure, not later than the recovery); for anyone else it is an ordinary touchpoint. Replay decides that, the
/// caller always fills `mends`.
struct Entry {
    EntryId id;
    Day day;

    // kind == Touchpoint
    std::optional<double> x; ///< -1 to 1; empty: nothing observed, contact only
    double importance = 1;   ///< I
    double reliability = 1;  ///< rho = source * exposure
    double fromCustomer = 0; ///< 1 if rated by the customer, else 0 (for "heard from the customer")
    TrustFactor factor = TrustFactor::Ability;
    bool noCushion = false; ///< rated by the customer, and this person was there: the rating holds the cushion
    CauseKey cause = 0;
    std::optional<EntryId> mends;
    double mendingShare = 1; ///< q = mendingShare * x: 1 for who was there, 0.5 for who was told

    // other kinds: evidence of the state
    double y = 0;          ///< 0 to 1
    double weight = 0;     ///< n_y, points
    double correction = 0; ///< gamma, 0 to below 1

    bool isTouchpoint() const { return id.kind == EntryKind::Touchpoint; }
};

/// Entries of one person, in any order; Replay sorts by day. Ids are unique.
using History = std::vector<Entry>;

} // namespace laari::trust
