// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Outlook.h"

#include "core/trust/DayRecord.h"
#include "core/trust/Thresholds.h"

#include <algorithm>
#include <limits>

namespace laari::trust {

namespace {

/// The failure that the estimate supposes, felt by one person.
Entry seriousFailure(Day day, int number)
{
    Entry failure;
    failure.id = {EntryKind::Touchpoint, std::numeric_limits<qint64>::max() - number};
    failure.day = day;
    failure.x = -0.9;
    failure.importance = 2;    // major
    failure.reliability = 0.8; // observed
    return failure;
}

/// T on each of the days 0 to 180 after the last failure is at least 50.
bool holds(const Model &model, std::vector<PersonReading> &readings, std::span<const ReservoirState> states,
           int expectedDeciders, Day last)
{
    for (int days = 0; days <= Model::carryingDays; ++days) {
        size_t next = 0;
        for (PersonReading &reading : readings)
            if (reading.hasEvidence)
                reading.opinion = model.opinion(model.passed(states[next++], last + days));
        if (!atLeast(model.trust(pooledOpinion(readings, expectedDeciders)), 50))
            return false;
    }
    return true;
}

} // namespace

const RolePeriod &PersonHistory::roleOn(Day day) const
{
    const RolePeriod *found = &roles.first();
    for (const RolePeriod &period : roles)
        if (!period.from || *period.from <= day)
            found = &period;
    return *found;
}

namespace {

Replay replayUpTo(const Model &model, const History &history, Day day)
{
    History entries;
    std::ranges::copy_if(history, std::back_inserter(entries), [&](const Entry &entry) { return entry.day <= day; });
    std::ranges::sort(entries, {}, &Entry::day);
    Replay walk(model);
    forEachDate(entries, [&](std::span<const Entry> date) { walk.advance(date); });
    return walk;
}

} // namespace

std::optional<ReservoirState> stateOn(const Model &model, const History &history, Day day)
{
    const Replay walk = replayUpTo(model, history, day);
    if (!walk.state())
        return std::nullopt;
    return model.passed(*walk.state(), day);
}

PersonReading readingOn(const Model &model, const PersonHistory &person, const std::optional<ReservoirState> &state,
                        Day day)
{
    const RolePeriod &period = person.roleOn(day);
    PersonReading reading;
    reading.role = period.role;
    reading.influence = period.influence;
    reading.named = person.named;
    if (state) {
        reading.opinion = model.opinion(*state);
        reading.hasEvidence = state->hasEvidence;
        reading.cx = state->cx;
    }
    reading.counts = person.named ? person.countsOn(day) : reading.hasEvidence;
    return reading;
}

AccountReading accountOn(const Model &model, const AccountHistory &account, Day day)
{
    std::vector<PersonReading> readings;
    for (const PersonHistory &person : account.people)
        readings.push_back(readingOn(model, person, stateOn(model, person.entries, day), day));
    return pool(model, readings, account.expectedDeciders);
}

int carriesSeriousFailures(const Model &model, std::span<const PersonOutlook> activePeople, int expectedDeciders,
                           Day today)
{
    constexpr int most = 9;
    constexpr int daysBetween = 7;

    std::vector<PersonReading> readings;
    std::vector<Replay> replays; // of those who have evidence, in the order of `readings`
    std::vector<ReservoirState> states;
    for (const PersonOutlook &person : activePeople) {
        PersonReading reading;
        reading.role = person.role;
        reading.influence = person.influence;
        reading.named = person.named;
        Replay walk = person.replay ? *person.replay : Replay(model);
        if (!person.today.empty())
            walk.advance(person.today);
        if (walk.state() && walk.state()->hasEvidence) {
            reading.hasEvidence = true;
            reading.opinion = model.opinion(model.passed(*walk.state(), today));
            replays.push_back(std::move(walk));
        }
        // The unnamed contact counts from its first evidence.
        if (person.named || reading.hasEvidence)
            readings.push_back(reading);
    }
    if (replays.empty() || !atLeast(model.trust(pooledOpinion(readings, expectedDeciders)), 50))
        return 0;

    int carried = 0;
    for (int n = 1; n <= most; ++n) {
        const Day last = today + (n - 1) * daysBetween;
        states.clear();
        for (Replay &replay : replays) {
            replay.suppose(seriousFailure(last, most - n));
            states.push_back(*replay.state());
        }
        if (holds(model, readings, states, expectedDeciders, last))
            carried = n;
    }
    return carried;
}

int carriesSeriousFailures(const Model &model, const AccountHistory &account, Day today)
{
    std::vector<PersonOutlook> people;
    for (const PersonHistory &person : account.people) {
        if (person.named && !person.countsOn(today))
            continue;
        const RolePeriod &period = person.roleOn(today);
        people.push_back(
            {period.role, period.influence, person.named, replayUpTo(model, person.entries, today), History()});
    }
    return carriesSeriousFailures(model, people, account.expectedDeciders, today);
}

} // namespace laari::trust
