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

constexpr int mostSupposed = 9;
constexpr int daysBetween = 7;

/// The people of an account with more and more failures supposed to have happened to them.
class Supposed {
public:
    Supposed(const Model &model, std::span<const PersonOutlook> people, int expectedDeciders, Day today)
        : m_model(model), m_expectedDeciders(expectedDeciders), m_today(today)
    {
        for (const PersonOutlook &person : people) {
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
                m_replays.push_back(std::move(walk));
            }
            // The unnamed contact counts from its first evidence.
            if (person.named || reading.hasEvidence)
                m_readings.push_back(reading);
        }
    }

    /// Somebody has evidence and T is 50 or above today.
    bool hasAnythingToLose() const { return !m_replays.empty() && atLeast(trust(), 50); }

    /// Supposes the next failure, the first on today.
    void fail()
    {
        m_last = m_today + m_supposed * daysBetween;
        ++m_supposed;
        m_states.clear();
        for (Replay &replay : m_replays) {
            replay.suppose(seriousFailure(m_last, mostSupposed - m_supposed));
            m_states.push_back(*replay.state());
        }
    }

    /// T on each of the days 0 to 180 after the last failure is at least 50.
    bool holds()
    {
        for (int days = 0; days <= Model::carryingDays; ++days) {
            read(m_last + days);
            if (!atLeast(trust(), 50))
                return false;
        }
        return true;
    }

    /// The lowest of those days.
    CarriedFailure lowest()
    {
        CarriedFailure found;
        found.day = m_last;
        found.lowest = std::numeric_limits<double>::infinity();
        for (int days = 0; days <= Model::carryingDays; ++days) {
            read(m_last + days);
            if (const double now = trust(); now < found.lowest) {
                found.lowest = now;
                found.lowestOn = m_last + days;
                found.opinion = opinion();
            }
        }
        found.holds = atLeast(found.lowest, 50);
        return found;
    }

private:
    Opinion opinion() const { return pooledOpinion(m_readings, m_expectedDeciders); }
    double trust() const { return m_model.trust(opinion()); }
    void read(Day day)
    {
        size_t next = 0;
        for (PersonReading &reading : m_readings)
            if (reading.hasEvidence)
                reading.opinion = m_model.opinion(m_model.passed(m_states[next++], day));
    }

    const Model &m_model;
    int m_expectedDeciders;
    Day m_today;
    Day m_last;
    int m_supposed = 0;
    std::vector<PersonReading> m_readings;
    std::vector<Replay> m_replays; ///< of those who have evidence, in the order of the readings
    std::vector<ReservoirState> m_states;
};

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
    Supposed supposed(model, activePeople, expectedDeciders, today);
    if (!supposed.hasAnythingToLose())
        return 0;
    int carried = 0;
    for (int n = 1; n <= mostSupposed; ++n) {
        supposed.fail();
        if (supposed.holds())
            carried = n;
    }
    return carried;
}

std::vector<CarriedFailure> carriedFailures(const Model &model, std::span<const PersonOutlook> activePeople,
                                            int expectedDeciders, Day today)
{
    std::vector<CarriedFailure> failures;
    Supposed supposed(model, activePeople, expectedDeciders, today);
    if (!supposed.hasAnythingToLose())
        return failures;
    size_t carried = 0;
    for (size_t n = 1; n <= mostSupposed; ++n) {
        supposed.fail();
        failures.push_back(supposed.lowest());
        if (failures.back().holds)
            carried = n;
    }
    failures.resize(std::min(carried + 1, failures.size()));
    return failures;
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
