// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Result.h"
#include "core/model/LoopCase.h"
#include "core/store/Book.h"

#include <optional>
#include <vector>

namespace laari::insight {

/// Working hours, sorted, and their quartiles by linear interpolation (type 7 of Hyndman and Fan, Sample Quantiles in
/// Statistical Packages, 1996). No quartiles of nothing.
struct HoursDistribution {
    std::vector<double> hours;
    struct Quartiles {
        double lower = 0;
        double median = 0;
        double upper = 0;
    };
    std::optional<Quartiles> quartiles() const;
};

/// Cases together: all of them, those of a function or those of an account.
struct LoopGroup {
    std::optional<ListItemId> ourFunction; ///< of a group by function; nothing there: no function is known
    std::optional<AccountId> account;      ///< of a group by account
    QString accountName;
    int cases = 0;
    int open = 0;
    HoursDistribution toResponse; ///< of those that had their response
    HoursDistribution toClosing;  ///< of those that are closed
    int responded = 0;
    int withinTarget = 0; ///< responded by when it was due
    int overdue = 0;      ///< not responded, and the time is over: counted as not within target
    /// Those that were responded to in time of those whose time is over or that were responded to; nothing of nothing.
    std::optional<double> shareWithinTarget() const;
    double targetHours = 0; ///< the median of the targets of its cases
};

struct LoopRow {
    LoopCase loopCase;
    QString accountName;
    QString personName; ///< empty: nobody named
    double targetHours = 0;
    std::optional<double> hoursToResponse; ///< nothing: none yet
    std::optional<double> hoursToClosing;
};

struct LoopTimes {
    LoopGroup all;
    std::vector<LoopGroup> byFunction; ///< most cases first
    std::vector<LoopGroup> byAccount;  ///< most cases first, then by name
    std::vector<LoopRow> cases;        ///< newest first
};

/// First-response and closing times of the cases opened from `from` to `to` (days of local time), in working hours as
/// the book has them now. Cost: as the cases of that time.
Result<LoopTimes> loopTimes(const Book &book, Day from, Day to);

} // namespace laari::insight
