// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/trust/Parameters.h"
#include "core/trust/Passage.h"

#include <optional>
#include <span>
#include <vector>

namespace laari::trust {

/// Grievance of all failures that share a half-life: pending sum p, settled sum s. Sums pass time as one.
struct Grievance {
    double pending = 0;
    double settled = 0;

    friend bool operator==(const Grievance &, const Grievance &) = default;
};

/// Sums of the momentary line, each fading with its own half-life: CX = 50 + 50 (joy + sorrow) / (weights).
struct CxSums {
    double joy = 0;          ///< sum of I rho x, x >= 0
    double joyWeight = 0;    ///< sum of I rho, x >= 0
    double sorrow = 0;       ///< sum of I rho x, x < 0
    double sorrowWeight = 0; ///< sum of I rho, x < 0

    friend bool operator==(const CxSums &, const CxSums &) = default;
};

/// One person's reservoir at the end of a day; everything later follows from it and later entries. Points.
struct ReservoirState {
    Day day;
    double pendingGoodwill = 0; ///< P
    double settledGoodwill = 0; ///< R
    Grievance open;             ///< failures with H-
    Grievance closed;           ///< failures with H_closed
    double surveyGoodwill = 0;  ///< Rv
    double surveyGrievance = 0; ///< Sv
    CxSums cx;
    double heardTotal = 0;          ///< since the beginning: sum of I rho |x|, surveys n_y
    double heardFromCustomer = 0;   ///< of it, rated by the customer
    std::optional<Day> lastContact; ///< last touchpoint (not a survey or an estimate)
    bool hasEvidence = false;       ///< any evidence has ever been put in

    double goodwill() const { return settledGoodwill + surveyGoodwill; }                 ///< G
    double grievance() const { return open.settled + closed.settled + surveyGrievance; } ///< B
    double pendingGrievance() const { return open.pending + closed.pending; }

    friend bool operator==(const ReservoirState &, const ReservoirState &) = default;
};

/// b + d + u = 1 (subjective logic: belief, disbelief, uncertainty). No evidence: (0, 0, 1).
struct Opinion {
    double b = 0;
    double d = 0;
    double u = 1;

    friend bool operator==(const Opinion &, const Opinion &) = default;
};

/// On the scale 0 to 100.
struct Range {
    double low = 0;
    double high = 100;
};

/// Parameters with everything derived from them that replaying needs again and again.
class Model {
public:
    /// `parameters` must be valid (see validate()).
    explicit Model(const Parameters &parameters);

    const Parameters &parameters() const { return m_parameters; }

    /// What passing `days` (0 or more) does. Looked up for the spans that readings ask for again and again,
    /// computed for longer ones: the same either way.
    Passage passage(int days) const
    {
        Q_ASSERT(days >= 0);
        return days < int(m_passages.size()) ? m_passages[size_t(days)] : Passage::of(days, m_parameters);
    }

    /// Those of 0, 1, 2 ... carryingDays days.
    std::span<const Passage> passages() const { return m_passages; }

    /// The state on `day`, nothing having happened between; `day` >= state.day. Closed form: steps of any size
    /// lead to the same state (up to rounding).
    ReservoirState passed(const ReservoirState &state, Day day) const;

    Opinion opinion(const ReservoirState &state) const;
    /// 100 T, T = b + a u.
    double trust(const Opinion &opinion) const;
    double trust(const ReservoirState &state) const { return trust(opinion(state)); }
    /// 5 % and 95 % quantiles of Beta(G + aW, B + (1 - a)W) with G = W b / u, B = W d / u, on 0 to 100.
    Range range(const Opinion &opinion) const;
    /// CX on 0 to 100, of sums as they stand on a day; empty without touchpoints. Sums of several people add up.
    static std::optional<double> cx(const CxSums &sums);

    /// K(days; tau, H): what of a pending point has settled and not yet faded after `days`.
    static double settled(double days, double settlingDays, double halfLifeDays)
    {
        return Settling::during(days, settlingDays, halfLifeDays).crossing;
    }

    /// How many days ahead an entry's effect is looked for.
    static constexpr int effectDays = 120;
    /// How many days after the last serious failure the account's trust must hold.
    static constexpr int carryingDays = 180;

private:
    Parameters m_parameters;
    std::vector<Passage> m_passages; ///< of 0 to carryingDays days
};

CxSums operator+(const CxSums &a, const CxSums &b);

} // namespace laari::trust
