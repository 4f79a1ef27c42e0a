// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Instrument.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace laari {

const Codes<Instrument, instrumentCount> CodeTable<Instrument>::table{{{Instrument::Nps, QLatin1String("nps")},
                                                                       {Instrument::Csat, QLatin1String("csat")},
                                                                       {Instrument::Ces, QLatin1String("ces")},
                                                                       {Instrument::Trust, QLatin1String("trust")},
                                                                       {Instrument::Other, QLatin1String("other")}}};

Scale officialScale(Instrument instrument)
{
    switch (instrument) {
    case Instrument::Nps: return {0, 10};
    case Instrument::Csat: return {1, 5};
    case Instrument::Ces:
    case Instrument::Trust: return {1, 7};
    case Instrument::Other: break;
    }
    return {1, 5};
}

bool isComparable(Instrument instrument, Scale scale)
{
    if (instrument == Instrument::Trust)
        return scale.lowest == 1 && scale.highest >= 3 && scale.highest <= 10;
    return instrument != Instrument::Other && scale == officialScale(instrument);
}

StateEvidence npsEvidence(int score)
{
    constexpr double weight = 1.5;
    switch (npsGroup(score)) {
    case NpsGroup::Detractor: return {0.05 + 0.35 * score / 6, weight, 0};
    case NpsGroup::Passive: return {score == 7 ? 0.55 : 0.65, weight, 0};
    case NpsGroup::Promoter: break;
    }
    return {score == 9 ? 0.85 : 0.95, weight, 0};
}

StateEvidence trustScaleEvidence(std::span<const int> items, Scale scale)
{
    const double mean = std::accumulate(items.begin(), items.end(), 0.0) / double(items.size());
    const double y = (mean - scale.lowest) / (scale.highest - scale.lowest);
    return items.size() > 1 ? StateEvidence{y, 6, 0.5} : StateEvidence{y, 3, 0.3};
}

double csatScore(int score)
{
    constexpr std::array<double, 5> scores{-1, -0.5, -0.15, 0.3, 0.8};
    return scores.at(size_t(score - 1));
}

double cesScore(int score)
{
    return (score - 4) / 3.0;
}

NpsGroup npsGroup(int score)
{
    if (score <= 6)
        return NpsGroup::Detractor;
    return score <= 8 ? NpsGroup::Passive : NpsGroup::Promoter;
}

void NpsCount::add(int score)
{
    switch (npsGroup(score)) {
    case NpsGroup::Detractor: ++detractors; break;
    case NpsGroup::Passive: ++passives; break;
    case NpsGroup::Promoter: ++promoters; break;
    }
}

std::optional<NpsReading> npsReading(const NpsCount &count)
{
    const int n = count.total();
    if (n == 0)
        return std::nullopt;
    const double more = n + 3;
    const double promoters = (count.promoters + 0.75) / more;
    const double detractors = (count.detractors + 0.75) / more;
    const double middle = promoters - detractors;
    const double reach = 1.96 * std::sqrt((promoters + detractors - middle * middle) / more);
    // Where few agree, the adjustment may draw the interval past the score itself; it is then widened to hold it.
    const double score = 100.0 * (count.promoters - count.detractors) / n;
    return NpsReading{score, std::min(score, 100 * std::max(-1.0, middle - reach)),
                      std::max(score, 100 * std::min(1.0, middle + reach))};
}

} // namespace laari
