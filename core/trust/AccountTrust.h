// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/model/Stakeholder.h"
#include "core/trust/Entry.h"
#include "core/trust/Reservoir.h"

#include <optional>
#include <span>
#include <vector>

namespace laari::trust {

/// One person on one day, ready for pooling. Whoever is marked "do not score" is left out by the caller.
struct PersonReading {
    Role role = Role::Contact;
    int influence = 3; ///< 1 to 5
    bool named = true; ///< false: the built-in unnamed contact; never in coverage or as lowest decider
    Opinion opinion;   ///< (0, 0, 1) without evidence
    bool hasEvidence = false;
    CxSums cx; ///< as of the day
    /// On that day. Of those who do not (not yet known, no longer active, the organisation before its first evidence)
    /// only the touchpoints stay, in the account's CX.
    bool counts = true;
};

/// An account on one day.
struct AccountReading {
    Opinion opinion;
    double trust = 50;                ///< the trust index, 0 to 100; its evidence range: Model::range(opinion)
    std::optional<double> knownTrust; ///< pooled over those with evidence only
    std::optional<double> cx;
    int decidersKnown = 0;               ///< named deciders with evidence
    int decidersExpected = 1;            ///< max(expected, deciders named, 1)
    std::optional<double> lowestDecider; ///< T of the lowest named decider with evidence
    std::optional<double> spread;        ///< highest minus lowest known person; empty under two
    bool notKnownYet() const { return opinion.u > 0.5; }
};

/// Pools opinions: within a role by influence, over the roles with 0.5, 0.3, 0.2 renormalised over those that exist
/// (a decider always does). Expected deciders beyond those named weigh 3 and are vacuous. Consensus by weighted
/// mean of opinions; see docs/trust-model.md.
///
/// Only the opinion: for those who ask for many days.
Opinion pooledOpinion(std::span<const PersonReading> people, int expectedDeciders);
/// What each of them gives of the account's b, 0 to 1, in their order: the shares sum to 1, or are all 0 where b is 0.
std::vector<double> sharesOfBelief(std::span<const PersonReading> people, int expectedDeciders);
/// Everything.
AccountReading pool(const Model &model, std::span<const PersonReading> people, int expectedDeciders);

} // namespace laari::trust
