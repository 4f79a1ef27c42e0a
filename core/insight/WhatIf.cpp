// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/WhatIf.h"

#include "core/insight/Statement.h"
#include "core/trust/DayRecord.h"

#include <algorithm>
#include <limits>

namespace laari::insight {

namespace {

constexpr double brokenPromise = -0.8; ///< x of a promise broken; docs/trust-model.md

/// The states of one person at the end of each date that has entries.
class PersonWalk {
public:
    PersonWalk(const trust::Model &model, const trust::PersonHistory &person) : m_model(model), m_person(person)
    {
        trust::History entries = person.entries;
        std::ranges::sort(entries, {}, &trust::Entry::day);
        trust::Replay walk(model);
        trust::forEachDate(entries, [&](std::span<const trust::Entry> date) {
            walk.advance(date);
            m_states.push_back(*walk.state());
        });
    }

    trust::PersonReading on(Day day) const
    {
        const auto after = std::ranges::upper_bound(m_states, day, {}, &trust::ReservoirState::day);
        std::optional<trust::ReservoirState> state;
        if (after != m_states.begin())
            state = m_model.passed(*std::prev(after), day);
        return trust::readingOn(m_model, m_person, state, day);
    }

private:
    const trust::Model &m_model;
    const trust::PersonHistory &m_person;
    std::vector<trust::ReservoirState> m_states;
};

/// Ids that no stored touchpoint has; of the failures of carriesSeriousFailures() neither.
trust::EntryId supposedId(size_t number)
{
    return {trust::EntryKind::Touchpoint, std::numeric_limits<qint64>::max() - 1000 - qint64(number)};
}

bool isSilent(const Scenario &scenario, Day day)
{
    return std::ranges::any_of(scenario, [&](const Supposition &each) {
        const auto *silence = std::get_if<SupposedSilence>(&each);
        return silence && silence->day <= day && day < silence->day + silence->days;
    });
}

trust::Entry entryOf(size_t number, Day day, double x)
{
    trust::Entry entry;
    entry.id = supposedId(number);
    entry.day = day;
    entry.x = x;
    entry.reliability = sourceWeight(Source::Observed) * exposureWeight(Presence::There);
    return entry;
}

/// Somebody of the account who has not left by then, in the scenario neither.
bool isThere(const Stakeholder &person, const Scenario &scenario, Day day)
{
    const bool gone = std::ranges::any_of(scenario, [&](const Supposition &each) {
        const auto *leaving = std::get_if<SupposedLeaving>(&each);
        return leaving && leaving->person == person.id && leaving->day <= day;
    });
    return !gone && (!person.activeUntil || day <= *person.activeUntil);
}

class Supposer {
public:
    Supposer(trust::AccountHistory &account, const Scenario &scenario, const std::vector<Stakeholder> &notScored)
        : m_account(account), m_scenario(scenario), m_notScored(notScored)
    {
    }

    void operator()(const SupposedTouchpoint &each)
    {
        ++m_number;
        if (isSilent(m_scenario, each.day))
            return;
        trust::Entry entry = entryOf(m_number, each.day, *scoreOfSteps(each.emotion, {}, {}));
        entry.importance = importanceWeight(defaultImportance(each.channel));
        bool any = false;
        for (trust::PersonHistory &person : m_account.people) {
            const bool there = each.people.empty() ? person.named && person.countsOn(each.day)
                                                   : std::ranges::find(each.people, person.person) != each.people.end();
            if (there)
                meet(person, entry);
            any = any || there;
        }
        // Where nobody is named, it is the unnamed contact's, as in logging.
        if (!any && each.people.empty() && !isAnyNotScoredThere(each.day))
            meet(organisation(), entry);
    }

    void operator()(const SupposedBreach &each)
    {
        trust::Entry entry = entryOf(++m_number, each.day, brokenPromise);
        entry.factor = TrustFactor::Integrity;
        if (!each.person) {
            meet(organisation(), entry);
            return;
        }
        for (trust::PersonHistory &person : m_account.people)
            if (person.person == *each.person)
                meet(person, entry);
    }

    void operator()(const SupposedRecovery &each)
    {
        ++m_number;
        if (isSilent(m_scenario, each.day))
            return;
        const trust::EntryId failure{trust::EntryKind::Touchpoint, each.failure.value};
        for (trust::PersonHistory &person : m_account.people) {
            const auto felt = std::ranges::find(person.entries, failure, &trust::Entry::id);
            if (felt == person.entries.end() || (person.activeUntil && *person.activeUntil < each.day))
                continue;
            trust::Entry entry = entryOf(m_number, each.day, *scoreOfSteps(each.emotion, {}, {}));
            entry.importance = importanceWeight(defaultImportance(Channel::Meeting));
            entry.mends = failure;
            entry.mendingShare = felt->mendingShare; // there again, or told again
            const Presence presence = felt->mendingShare < 1 ? Presence::Told : Presence::There;
            entry.reliability = sourceWeight(Source::Observed) * exposureWeight(presence);
            meet(person, entry);
        }
    }

    void operator()(const SupposedSilence &) { ++m_number; }

    void operator()(const SupposedLeaving &each)
    {
        ++m_number;
        for (trust::PersonHistory &person : m_account.people)
            if (person.person == each.person)
                person.activeUntil = std::min(person.activeUntil.value_or(each.day - 1), each.day - 1);
    }

private:
    static void meet(trust::PersonHistory &person, const trust::Entry &entry)
    {
        person.entries.push_back(entry);
        person.knownSince = std::min(person.knownSince, entry.day);
    }

    bool isAnyNotScoredThere(Day day) const
    {
        return std::ranges::any_of(m_notScored, [&](const Stakeholder &person) {
            return person.kind == StakeholderKind::Person && isThere(person, m_scenario, day);
        });
    }

    trust::PersonHistory &organisation()
    {
        const auto found = std::ranges::find(m_account.people, false, &trust::PersonHistory::named);
        if (found != m_account.people.end())
            return *found;
        trust::PersonHistory person;
        person.named = false;
        return m_account.people.emplace_back(person);
    }

    trust::AccountHistory &m_account;
    const Scenario &m_scenario;
    const std::vector<Stakeholder> &m_notScored;
    size_t m_number = 0;
};

Result<void> checkEmotion(int emotion)
{
    if (emotion < 1 || emotion > 5)
        return fail(ErrorCode::ScoreOffScale, {QString::number(emotion), QStringLiteral("1"), QStringLiteral("5")});
    return {};
}

Result<void> check(const Scenario &scenario, const std::vector<Stakeholder> &people,
                   const std::vector<Touchpoint> &failures, Day today)
{
    const auto there = [&](StakeholderId id) {
        return std::ranges::find(people, id, &Stakeholder::id) != people.end();
    };
    for (const Supposition &each : scenario) {
        const Day day = dayOf(each);
        if (day < today || day > today + farthestSupposition)
            return fail(ErrorCode::DateInvalid, {day.toDate().toString(Qt::ISODate)});
        if (const auto *touchpoint = std::get_if<SupposedTouchpoint>(&each)) {
            LAARI_TRY(checkEmotion(touchpoint->emotion));
            if (!std::ranges::all_of(touchpoint->people, there))
                return fail(ErrorCode::NotFound, {QStringLiteral("stakeholder")});
        }
        if (const auto *recovery = std::get_if<SupposedRecovery>(&each)) {
            LAARI_TRY(checkEmotion(recovery->emotion));
            const auto failure = std::ranges::find(failures, recovery->failure, &Touchpoint::id);
            if (failure == failures.end())
                return fail(ErrorCode::NotFound, {QStringLiteral("touchpoint")});
            if (day < failure->day)
                return fail(ErrorCode::DateInvalid, {day.toDate().toString(Qt::ISODate)});
        }
        if (const auto *silence = std::get_if<SupposedSilence>(&each);
            silence && (silence->days < 1 || silence->days > longestSilence))
            return fail(ErrorCode::NumberOutOfRange,
                        {QString::number(silence->days), QStringLiteral("1"), QString::number(longestSilence)});
        const auto *breach = std::get_if<SupposedBreach>(&each);
        const auto *leaving = std::get_if<SupposedLeaving>(&each);
        if ((breach && breach->person && !there(*breach->person)) || (leaving && !there(leaving->person)))
            return fail(ErrorCode::NotFound, {QStringLiteral("stakeholder")});
    }
    return {};
}

/// When somebody would be in touch; a broken promise is a touchpoint too, once it is logged.
std::vector<Day> contactsOf(const Scenario &scenario, const std::vector<Stakeholder> &people,
                            const std::vector<Touchpoint> &failures)
{
    std::vector<Day> days;
    for (const Supposition &each : scenario) {
        bool met = std::holds_alternative<SupposedTouchpoint>(each);
        if (const auto *recovery = std::get_if<SupposedRecovery>(&each)) {
            const auto failure = std::ranges::find(failures, recovery->failure, &Touchpoint::id);
            met = failure != failures.end() && isAnyoneThere(*failure, people, scenario, recovery->day);
        }
        if ((met && !isSilent(scenario, dayOf(each))) || std::holds_alternative<SupposedBreach>(each))
            days.push_back(dayOf(each));
    }
    return days;
}

} // namespace

Day dayOf(const Supposition &supposition)
{
    return std::visit([](const auto &each) { return each.day; }, supposition);
}

std::vector<TouchpointId> stillWaiting(std::vector<TouchpointId> failures, const Scenario &scenario)
{
    for (const Supposition &each : scenario) {
        const auto *recovery = std::get_if<SupposedRecovery>(&each);
        if (recovery && !isSilent(scenario, recovery->day) &&
            scoreOfSteps(recovery->emotion, {}, {}).value_or(0) >= 0.5)
            std::erase(failures, recovery->failure);
    }
    return failures;
}

bool isAnyoneThere(const Touchpoint &failure, std::span<const Stakeholder> people, const Scenario &scenario, Day day)
{
    return std::ranges::any_of(people, [&](const Stakeholder &person) {
        return std::ranges::find(failure.participants, person.id, &Participant::stakeholder) !=
                   failure.participants.end() &&
               isThere(person, scenario, day);
    });
}

trust::AccountHistory suppose(trust::AccountHistory account, const Scenario &scenario,
                              const std::vector<Stakeholder> &notScored)
{
    // Who leaves is away from what is supposed for everyone after it, in whatever order they were thought of.
    Supposer supposer(account, scenario, notScored);
    Scenario inOrder = scenario;
    std::stable_partition(inOrder.begin(), inOrder.end(),
                          [](const Supposition &each) { return std::holds_alternative<SupposedLeaving>(each); });
    for (const Supposition &each : inOrder)
        std::visit(supposer, each);
    return account;
}

Forecast forecastOf(const trust::Model &model, const trust::AccountHistory &account, Day today, int days,
                    std::vector<Day> contacts)
{
    std::vector<PersonWalk> walks;
    walks.reserve(account.people.size());
    for (const trust::PersonHistory &person : account.people)
        walks.emplace_back(model, person);
    std::ranges::sort(contacts);

    Forecast forecast;
    forecast.lowest = std::numeric_limits<double>::infinity();
    std::vector<trust::PersonReading> readings(walks.size());
    for (Day day = today; day <= today + days; day = day + 1) {
        std::ranges::transform(walks, readings.begin(), [&](const PersonWalk &walk) { return walk.on(day); });
        const trust::AccountReading reading = trust::pool(model, readings, account.expectedDeciders);
        TimelineDay each;
        each.day = day;
        each.opinion = reading.opinion;
        each.trust = reading.trust;
        each.cx = reading.cx;
        const auto next = std::ranges::upper_bound(contacts, day);
        each.daysSinceContact = next == contacts.begin() ? -1 : day - *std::prev(next);
        each.forecast = day > today;
        forecast.days.push_back(each);
        forecast.decidersAtEnd = {reading.decidersKnown, reading.decidersExpected};
        if (each.trust < forecast.lowest) {
            forecast.lowest = each.trust;
            forecast.lowestOn = day;
        }
    }
    forecast.atEnd = forecast.days.back().trust;
    return forecast;
}

Result<std::vector<Forecast>> whatIf(const Book &book, AccountId account, std::span<const Scenario> scenarios,
                                     Day today, int days)
{
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const trust::AccountHistory history, accountHistory(book, account));
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    LAARI_ASSIGN(const std::optional<Day> lastContact, book.touchpoints().latestDay(account, today));
    std::vector<Touchpoint> failures;
    const auto mends = [](const Supposition &each) { return std::holds_alternative<SupposedRecovery>(each); };
    if (std::ranges::any_of(scenarios, [&](const Scenario &each) { return std::ranges::any_of(each, mends); })) {
        LAARI_ASSIGN(failures, book.touchpoints().openFailures(account, today + farthestSupposition));
    }
    for (const Scenario &scenario : scenarios)
        LAARI_TRY(check(scenario, people, failures, today));

    const trust::Model model(parameters);
    std::vector<Stakeholder> notScored;
    std::ranges::copy_if(people, std::back_inserter(notScored), &Stakeholder::doNotScore);
    days = std::clamp(days, 0, farthestForecast);
    std::vector<Day> contacts;
    if (lastContact)
        contacts.push_back(*lastContact);
    std::vector<Forecast> forecasts = {forecastOf(model, history, today, days, contacts)};
    for (const Scenario &scenario : scenarios) {
        std::vector<Day> with = contactsOf(scenario, people, failures);
        with.insert(with.end(), contacts.begin(), contacts.end());
        forecasts.push_back(forecastOf(model, suppose(history, scenario, notScored), today, days, with));
    }
    return forecasts;
}

} // namespace laari::insight
