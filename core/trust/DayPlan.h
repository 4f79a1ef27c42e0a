// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/DayRecord.h"

namespace laari::trust {

/// Decides what each entry of a date is to the person, given the failures of earlier dates.
class DayPlan {
public:
    /// Fills `planned`, in order of id.
    void make(std::span<const Entry> entries, const Failures &earlier, std::vector<PlannedEntry> &planned);

    /// Where an entry stands in `planned`; its size if it is not there.
    static size_t indexOf(std::span<const PlannedEntry> planned, EntryId id);

private:
    std::vector<size_t> m_path; ///< entries that wait for what they mend to be decided
};

} // namespace laari::trust
