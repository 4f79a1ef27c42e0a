// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Replay.h"

#include <random>

namespace laari::trust::test {

/// Every property must hold over at least so many random histories.
inline constexpr int histories = 1000;

/// With the parameters of a new book.
const Model &model();

/// A touchpoint with everything else as by default.
Entry touch(qint64 id, int day, double x, double importance = 1, double reliability = 1);
/// A recovery of quality `q`.
Entry mending(qint64 id, int day, qint64 failure, double q);
Entry survey(qint64 id, int day, double y, double weight, double correction);

/// Made-up histories and parameters, the same for the same seed.
class Chance {
public:
    explicit Chance(unsigned seed) : m_engine(seed) {}

    double real(double low, double high) { return low + (high - low) * double(m_engine()) / 4294967296.0; }
    int whole(int low, int high) { return low + int(m_engine() % unsigned(high - low + 1)); }
    bool one(double share) { return real(0, 1) < share; }
    template <typename T> const T &from(const std::vector<T> &all)
    {
        return all[size_t(whole(0, int(all.size()) - 1))];
    }
    std::mt19937 &engine() { return m_engine; }

    /// Up to 60 entries within three years, crowded on few dates: good and bad, exactly on thresholds, rated by the
    /// customer or told, with causes and types, recoveries (also repeated, failed, lukewarm, of the same date and of
    /// what is no failure at all), surveys and estimates, contacts without a score. In order of day.
    History history();

    /// Within the ranges and rules.
    Parameters parameters();

private:
    std::mt19937 m_engine; ///< its numbers are laid down by the standard, those of distributions are not
};

/// The state at the end of a day; without entries up to then an empty one.
ReservoirState stateAt(const Model &model, const History &history, int day);
double trustAt(const Model &model, const History &history, int day);

/// Without an entry and, if it is a failure, its recoveries.
History without(const History &history, EntryId id);

} // namespace laari::trust::test
