// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Entry.h"
#include "core/trust/Parameters.h"

#include <optional>
#include <vector>

namespace laari::trust::test {

/// The model told a second time, as plainly as the paper has it: every failure on its own, every formula written out,
/// every question answered by playing the history from its beginning. Shares no code with core/trust.
class NaiveModel {
public:
    explicit NaiveModel(const Parameters &parameters) : p(parameters) {}

    bool bonus = true; ///< false: nothing is a first recovery

    struct Failure {
        EntryId id;
        int day = 0;
        double g = 0;
        int type = 0;
        CauseKey cause = 0;
        int nPrime = 0;
        double pending = 0;
        double settled = 0;
        double halfLife = 0;
        bool recoveredBefore = false;
    };
    struct State {
        int day = 0;
        double P = 0, R = 0, Rv = 0, Sv = 0;
        std::vector<Failure> failures;

        double pendingBad() const;
        double settledBad() const;
    };

    /// At the end of `day`, given the entries up to it.
    State play(History history, int day) const;
    double trust(const State &state) const; ///< 0 to 100
    State later(const State &state, int days) const;
    /// Of one entry, by playing with and without it.
    double effect(const History &history, const Entry &entry) const;
    /// CX on a day, from the touchpoints themselves.
    std::optional<double> cx(const History &history, int day) const;

private:
    void date(State &state, const std::vector<Entry> &entries) const;
    void fail(State &state, const State &morning, const Entry &entry) const;
    double mendOne(Failure &failure, double q, int day) const;

    Parameters p;
};

} // namespace laari::trust::test
