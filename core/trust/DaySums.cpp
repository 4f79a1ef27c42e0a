// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/DaySums.h"

#include <algorithm>
#include <cmath>

namespace laari::trust {

namespace {

/// A failure is taken out of its group by subtracting what it alone would have come to, which is exact only up to
/// rounding; what is left of the last one must not be less than nothing.
Grievance changed(const Grievance &grievance, const Grievance &change, double kept)
{
    return {std::max(0.0, grievance.pending + change.pending),
            std::max(0.0, grievance.settled + change.settled) * kept};
}

} // namespace

DaySums &DaySums::operator+=(const DaySums &other)
{
    open.pending += other.open.pending;
    open.settled += other.open.settled;
    closed.pending += other.closed.pending;
    closed.settled += other.closed.settled;
    deposits += other.deposits;
    kept *= other.kept;
    surveyGoodwill += other.surveyGoodwill;
    surveyGrievance += other.surveyGrievance;
    return *this;
}

DaySums &DaySums::operator-=(const DaySums &other)
{
    open.pending -= other.open.pending;
    open.settled -= other.open.settled;
    closed.pending -= other.closed.pending;
    closed.settled -= other.closed.settled;
    deposits = std::max(0.0, deposits - other.deposits);
    kept /= other.kept;
    surveyGoodwill = std::max(0.0, surveyGoodwill - other.surveyGoodwill);
    surveyGrievance = std::max(0.0, surveyGrievance - other.surveyGrievance);
    return *this;
}

double throughInlet(double pending, double amount, double width)
{
    // Q - (Q - P) e^(-D/Q), written so that a small D loses no digits and no D changes nothing.
    return pending - (width - pending) * std::expm1(-amount / width);
}

ReservoirState evening(const ReservoirState &morning, const DaySums &sums, const Parameters &parameters)
{
    ReservoirState state = morning;
    state.pendingGoodwill = throughInlet(morning.pendingGoodwill, sums.deposits, parameters.inletPoints);
    state.settledGoodwill = morning.settledGoodwill * sums.kept;
    state.open = changed(morning.open, sums.open, sums.kept);
    state.closed = changed(morning.closed, sums.closed, sums.kept);
    state.surveyGoodwill = morning.surveyGoodwill * sums.kept + sums.surveyGoodwill;
    state.surveyGrievance = morning.surveyGrievance * sums.kept + sums.surveyGrievance;
    return state;
}

} // namespace laari::trust
