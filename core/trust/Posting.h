// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/MicroPoints.h"
#include "core/trust/Entry.h"

namespace laari::trust {

/// A line of the ledger: what one entry did in one person's reservoir. Evidence in points; effect and trust on the
/// scale 0 to 100, as millionths too.
struct Posting {
    EntryId entry;
    Day day;
    MicroPoints deposited;          ///< gained by P; of a survey n_y * y
    MicroPoints overflowed;         ///< did not fit through the inlet
    MicroPoints withdrawn;          ///< w_i; kappa |q| g_i of a failed recovery; of a survey n_y (1 - y)
    MicroPoints cushioned;          ///< kept away by the cushion
    MicroPoints forgiven;           ///< left the grievance of the failure it mends
    MicroPoints correctedGoodwill;  ///< settled goodwill that gamma removed
    MicroPoints correctedGrievance; ///< settled grievance that gamma removed
    MicroPoints effect;             ///< signed difference of largest size over days 0 to 120, with against without
    MicroPoints trust;              ///< T at the day's end

    friend bool operator==(const Posting &, const Posting &) = default;
};

} // namespace laari::trust
