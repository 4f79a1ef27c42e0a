// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Posting.h"
#include "core/trust/Replay.h"
#include "core/trust/Reservoir.h"

namespace laari {

// Whether a stored row of the ledger says what a recomputed one does. Ids, days, counts and flags must be equal;
// amounts may differ in their last digits, for exp() and its kin round differently from one processor to the next and
// a book travels between them. Private to core/store.

/// Postings: one millionth either way.
bool alike(const trust::Posting &a, const trust::Posting &b);
/// The others: a billionth, of the amount or of a point.
bool alike(const trust::ReservoirState &a, const trust::ReservoirState &b);
bool alike(const trust::FailureState &a, const trust::FailureState &b);
bool alike(const trust::CorrectionDay &a, const trust::CorrectionDay &b);

} // namespace laari
