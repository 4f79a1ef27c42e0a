// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stakeholder.h"
#include "core/store/LedgerRepository.h"
#include "core/trust/AccountTrust.h"

#include <QHash>

#include <optional>
#include <vector>

namespace laari::insight {

/// Newest states by person; pointers into the list they were made from.
using StateByPerson = QHash<StakeholderId, const trust::ReservoirState *>;
StateByPerson byPerson(const std::vector<LedgerRepository::PersonState> &states);

/// Known by the day and not past "active until". `state` is the person's newest on or before the day, if any: it
/// knows of every touchpoint, so that the first one need not be looked up.
bool isActive(const Stakeholder &person, Day day, const trust::ReservoirState *state);

/// Named people who are active on a day.
struct PeopleCount {
    int people = 0;
    int known = 0;            ///< of them, with evidence
    bool anyEvidence = false; ///< of anybody active, the organisation too
};
PeopleCount countPeople(const std::vector<const Stakeholder *> &people, const StateByPerson &states, Day day);

/// What pooling takes of a person on a day; empty for whoever is marked "do not score".
std::optional<trust::PersonReading> readingOn(const trust::Model &model, const Stakeholder &person, Day day,
                                              const trust::ReservoirState *state);

/// Of all of them who may be scored, in their order; `ids` (may be null) gets whose each one is.
std::vector<trust::PersonReading> readingsOn(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                                             const StateByPerson &states, Day day,
                                             std::vector<StakeholderId> *ids = nullptr);

/// The account on a day, of its people and their newest states.
trust::AccountReading accountReadingOn(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                                       const StateByPerson &states, int expectedDeciders, Day day);

/// Its trust index alone.
double accountTrustOn(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                      const StateByPerson &states, int expectedDeciders, Day day);

} // namespace laari::insight
