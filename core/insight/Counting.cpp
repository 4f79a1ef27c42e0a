// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Counting.h"

namespace laari::insight {

StateByPerson byPerson(const std::vector<LedgerRepository::PersonState> &states)
{
    StateByPerson found;
    found.reserve(qsizetype(states.size()));
    for (const LedgerRepository::PersonState &each : states)
        found.insert(each.person, &each.state);
    return found;
}

bool isActive(const Stakeholder &person, Day day, const trust::ReservoirState *state)
{
    if (person.activeUntil && *person.activeUntil < day)
        return false;
    if (person.kind == StakeholderKind::Organisation)
        return state && state->hasEvidence;
    if (person.knownSince)
        return *person.knownSince <= day;
    return person.enteredOn <= day || (state && state->lastContact);
}

PeopleCount countPeople(const std::vector<const Stakeholder *> &people, const StateByPerson &states, Day day)
{
    PeopleCount count;
    for (const Stakeholder *person : people) {
        const trust::ReservoirState *state = states.value(person->id);
        if (!isActive(*person, day, state))
            continue;
        const bool evidence = state && state->hasEvidence && !person->doNotScore;
        if (person->kind == StakeholderKind::Person) {
            ++count.people;
            count.known += evidence;
        }
        count.anyEvidence = count.anyEvidence || evidence;
    }
    return count;
}

std::optional<trust::PersonReading> readingOn(const trust::Model &model, const Stakeholder &person, Day day,
                                              const trust::ReservoirState *state)
{
    if (person.doNotScore)
        return std::nullopt;

    const RolePeriod &role = person.roleOn(day);
    trust::PersonReading reading;
    reading.counts = isActive(person, day, state);
    reading.role = role.role;
    reading.influence = role.influence;
    reading.named = person.kind == StakeholderKind::Person;
    if (state) {
        const trust::ReservoirState onDay = model.passed(*state, day);
        reading.opinion = model.opinion(onDay);
        reading.hasEvidence = onDay.hasEvidence;
        reading.cx = onDay.cx;
    }
    return reading;
}

std::vector<trust::PersonReading> readingsOn(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                                             const StateByPerson &states, Day day, std::vector<StakeholderId> *ids)
{
    std::vector<trust::PersonReading> readings;
    readings.reserve(people.size());
    for (const Stakeholder *person : people)
        if (const auto reading = readingOn(model, *person, day, states.value(person->id))) {
            readings.push_back(*reading);
            if (ids)
                ids->push_back(person->id);
        }
    return readings;
}

trust::AccountReading accountReadingOn(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                                       const StateByPerson &states, int expectedDeciders, Day day)
{
    return trust::pool(model, readingsOn(model, people, states, day), expectedDeciders);
}

double accountTrustOn(const trust::Model &model, const std::vector<const Stakeholder *> &people,
                      const StateByPerson &states, int expectedDeciders, Day day)
{
    return model.trust(trust::pooledOpinion(readingsOn(model, people, states, day), expectedDeciders));
}

} // namespace laari::insight
