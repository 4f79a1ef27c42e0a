// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Codes.h"

#include <optional>
#include <span>

namespace laari {

/// What is asked. Each has a scale of its own; see docs/trust-model.md, "Surveys and the opening estimate as evidence".
enum class Instrument {
    Nps,   ///< Net Promoter Score, 0 to 10
    Csat,  ///< customer satisfaction, 1 to 5
    Ces,   ///< Customer Effort Score 2.0, 1 to 7: agreement that it was made easy
    Trust, ///< ability, benevolence and integrity, an item each, 1 to k
    Other, ///< a question of one's own: kept, and compared with nothing
};
inline constexpr int instrumentCount = 5;

template <> struct CodeTable<Instrument> {
    static const Codes<Instrument, instrumentCount> table;
};

struct Scale {
    int lowest = 0;
    int highest = 10;

    bool holds(int score) const { return score >= lowest && score <= highest; }

    friend bool operator==(const Scale &, const Scale &) = default;
};

/// The scale that an instrument is meant to be asked on; of the trust scale the usual one, 1 to 7.
Scale officialScale(Instrument instrument);
/// Whether answers on the scale are what the instrument measures: its official one, and for trust 1 to k, k 3 to 10.
/// On any other, and for Other, they are kept but are no evidence and are compared with nothing.
bool isComparable(Instrument instrument, Scale scale);

/// Evidence of the state of trust, as trust::Entry takes it.
struct StateEvidence {
    double y = 0;          ///< 0 to 1
    double weight = 0;     ///< n_y, points
    double correction = 0; ///< gamma

    friend bool operator==(const StateEvidence &, const StateEvidence &) = default;
};

/// NPS 0 to 10: detractors from 0.05 to 0.40, passives 0.55 and 0.65, promoters 0.85 and 0.95; weight 1.5.
StateEvidence npsEvidence(int score);
/// The trust scale: one item or several, 1 to k; not empty.
StateEvidence trustScaleEvidence(std::span<const int> items, Scale scale);
/// x of the touchpoint that a CSAT (1 to 5) or CES (1 to 7) answer becomes.
double csatScore(int score);
double cesScore(int score);

enum class NpsGroup { Detractor, Passive, Promoter };
NpsGroup npsGroup(int score); ///< 0 to 6, 7 and 8, 9 and 10

/// How many of each group, and what that says. Percentages from -100 to 100.
struct NpsCount {
    int promoters = 0;
    int passives = 0;
    int detractors = 0;

    void add(int score);
    int total() const { return promoters + passives + detractors; }
};

struct NpsReading {
    double score = 0; ///< promoters % - detractors %
    double low = 0;   ///< 95 % interval
    double high = 0;
};
/// The adjusted Wald interval: three answers are added in the proportions 3/4, 3/2, 3/4 (Rocks 2016, "Interval
/// estimation for the Net Promoter Score"); widened to the score where it would not hold it. Nothing for no answers.
std::optional<NpsReading> npsReading(const NpsCount &count);

} // namespace laari
