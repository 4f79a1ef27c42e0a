// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Reservoir.h"

namespace laari::trust {

namespace {

Grievance passed(const Grievance &grievance, const Settling &settling)
{
    return {grievance.pending * settling.pending,
            grievance.settled * settling.settled + grievance.pending * settling.crossing};
}

} // namespace

Model::Model(const Parameters &parameters) : m_parameters(parameters)
{
    m_passages.reserve(carryingDays + 1);
    for (int days = 0; days <= carryingDays; ++days)
        m_passages.push_back(Passage::of(days, parameters));
}

ReservoirState Model::passed(const ReservoirState &state, Day day) const
{
    ReservoirState later = state;
    later.day = day;
    if (day == state.day)
        return later;

    const Passage passage = this->passage(day - state.day);
    later.settledGoodwill =
        state.settledGoodwill * passage.goodwill.settled + state.pendingGoodwill * passage.goodwill.crossing;
    later.pendingGoodwill = state.pendingGoodwill * passage.goodwill.pending;
    later.open = trust::passed(state.open, passage.open);
    later.closed = trust::passed(state.closed, passage.closed);
    later.surveyGoodwill = state.surveyGoodwill * passage.goodwill.settled;
    later.surveyGrievance = state.surveyGrievance * passage.goodwill.settled;
    later.cx.joy = state.cx.joy * passage.joyKept;
    later.cx.joyWeight = state.cx.joyWeight * passage.joyKept;
    later.cx.sorrow = state.cx.sorrow * passage.sorrowKept;
    later.cx.sorrowWeight = state.cx.sorrowWeight * passage.sorrowKept;
    return later;
}

Opinion Model::opinion(const ReservoirState &state) const
{
    const double goodwill = state.goodwill();
    const double grievance = state.grievance();
    const double all = goodwill + grievance + m_parameters.priorWeight;
    return {goodwill / all, grievance / all, m_parameters.priorWeight / all};
}

double Model::trust(const Opinion &opinion) const
{
    return 100 * (opinion.b + m_parameters.baseRate * opinion.u);
}

std::optional<double> Model::cx(const CxSums &sums)
{
    const double weight = sums.joyWeight + sums.sorrowWeight;
    // After decades without a touchpoint the weights are gone, and so is the experience.
    if (!(weight > 0))
        return std::nullopt;
    return 50 + 50 * (sums.joy + sums.sorrow) / weight;
}

CxSums operator+(const CxSums &a, const CxSums &b)
{
    return {a.joy + b.joy, a.joyWeight + b.joyWeight, a.sorrow + b.sorrow, a.sorrowWeight + b.sorrowWeight};
}

} // namespace laari::trust
