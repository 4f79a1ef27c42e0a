// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/DayRecord.h"

namespace laari::trust {

/// Writes what a date did: postings, failures and correction of `outcome`, whose state is the evening's already.
///
/// An effect costs two readings of 121 days. The day without an entry is the day's sums less what the entry put in;
/// only a recovery asks for its failure's other recoveries of the date to be played again.
void writeLedger(const Memory &memory, const DayRecord &day, Effects effects, DayOutcome &outcome);

} // namespace laari::trust
