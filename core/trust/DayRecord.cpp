// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/DayRecord.h"

namespace laari::trust {

DaySums moved(const FailureState &before, const FailureState &after, double bonuses)
{
    DaySums sums;
    Grievance &from = before.closed ? sums.closed : sums.open;
    from.pending -= before.pending;
    from.settled -= before.settled;
    Grievance &to = after.closed ? sums.closed : sums.open;
    to.pending += after.pending;
    to.settled += after.settled;
    sums.deposits = bonuses;
    return sums;
}

DaySums sumsOf(const Entry &survey)
{
    DaySums sums;
    sums.kept = 1 - survey.correction;
    sums.surveyGoodwill = survey.weight * survey.y;
    sums.surveyGrievance = survey.weight * (1 - survey.y);
    return sums;
}

} // namespace laari::trust
