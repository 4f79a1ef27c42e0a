// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Effects.h"

#include <cmath>

namespace laari::trust {

TrustCurve trustCurve(const Model &model, const ReservoirState &state)
{
    const double weight = model.parameters().priorWeight;
    const double presumed = model.parameters().baseRate * weight;
    const double fadingGoodwill = state.goodwill(); // survey evidence fades as goodwill does, of either sign

    TrustCurve curve;
    for (size_t day = 0; day < curve.size(); ++day) {
        const Passage &passage = model.passages()[day];
        const double goodwill =
            fadingGoodwill * passage.goodwill.settled + state.pendingGoodwill * passage.goodwill.crossing;
        const double grievance =
            state.surveyGrievance * passage.goodwill.settled + state.open.settled * passage.open.settled +
            state.open.pending * passage.open.crossing + state.closed.settled * passage.closed.settled +
            state.closed.pending * passage.closed.crossing;
        curve[day] = 100 * (goodwill + presumed) / (goodwill + grievance + weight);
    }
    return curve;
}

double largestDifference(const TrustCurve &with, const TrustCurve &without)
{
    double largest = 0;
    for (size_t day = 0; day < with.size(); ++day) {
        const double difference = with[day] - without[day];
        if (std::abs(difference) > std::abs(largest))
            largest = difference;
    }
    return largest;
}

} // namespace laari::trust
