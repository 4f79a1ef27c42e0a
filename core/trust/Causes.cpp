// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/DayRecord.h"
#include "core/trust/Outlook.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace laari::trust {

namespace {

/// What a history is played with: some entries left out, or one felt without its cushion.
struct Variation {
    std::vector<EntryId> leftOut;       ///< ascending
    std::vector<EntryId> failuresAmong; ///< ascending; their recoveries are left out too
    std::optional<EntryId> withoutCushion;

    bool leavesOut(const Entry &entry) const
    {
        return std::ranges::binary_search(leftOut, entry.id) ||
               (entry.mends && std::ranges::binary_search(failuresAmong, *entry.mends));
    }
    bool touches(const Entry &entry) const { return entry.id == withoutCushion || leavesOut(entry); }
};

/// Plays the dates of `rest` on with a variation.
void play(Replay &walk, std::span<const Entry> rest, const Variation &variation)
{
    std::vector<Entry> varied;
    forEachDate(rest, [&](std::span<const Entry> date) {
        if (std::ranges::none_of(date, [&](const Entry &entry) { return variation.touches(entry); })) {
            walk.advance(date);
            return;
        }
        varied.clear();
        for (const Entry &entry : date) {
            if (variation.leavesOut(entry))
                continue;
            varied.push_back(entry);
            varied.back().noCushion = entry.noCushion || entry.id == variation.withoutCushion;
        }
        if (!varied.empty())
            walk.advance(varied);
    });
}

/// How one person would stand at the window's end had an entry not been, or had it been felt without cushion.
struct Otherwise {
    EntryId entry;
    size_t person;
    PersonReading without;
    std::optional<PersonReading> uncushioned;
    std::optional<PersonReading> unmended; ///< without the recoveries of this failure; empty: there are none
};

/// One person's part in the question.
class PersonCauses {
public:
    /// `afterwards`: of the day `from`, and yet of the window; ascending.
    PersonCauses(const Model &model, const PersonHistory &person, Day from, Day to, std::span<const EntryId> afterwards)
        : m_model(model), m_person(person), m_from(from), m_to(to), m_afterwards(afterwards)
    {
        std::ranges::copy_if(person.entries, std::back_inserter(m_entries),
                             [&](const Entry &entry) { return entry.day <= to; });
        std::ranges::sort(m_entries, {}, &Entry::day);
    }

    PersonReading before;
    PersonReading quiet; ///< at the window's end, had nothing come in it
    PersonReading after;

    /// Walks the history once as it is; from each date of the window on, once more for each of its entries.
    void walk(size_t index, std::vector<Otherwise> &others)
    {
        Replay walk(m_model);
        const auto keepBefore = [this](const Replay &seen) {
            before = reading(seen, m_from);
            quiet = reading(seen, m_to);
        };
        keepBefore(walk);
        size_t first = 0;
        forEachDate(m_entries, [&](std::span<const Entry> date) {
            const std::span<const Entry> rest = std::span(m_entries).subspan(first);
            first += date.size();
            const bool ofBefore = std::ranges::none_of(date, [&](const Entry &entry) { return isOfWindow(entry); });
            if (ofBefore) {
                note(walk.take(date, Effects::Skip));
                keepBefore(walk);
                return;
            }
            const Replay morning = walk;
            if (date.front().day == m_from) {
                Replay seen = morning;
                play(seen, date, withoutAfterwards({}));
                keepBefore(seen);
            }
            const Today today = note(walk.take(date, Effects::Skip));
            for (const Entry &entry : date)
                if (isOfWindow(entry))
                    others.push_back(otherwise(index, entry, today, morning, rest));
        });
        after = reading(walk, m_to);
        std::ranges::sort(m_failures);
    }

    /// On a day, without those entries of `ids` that are dated up to the window's beginning. After walk().
    PersonReading withoutEarlier(const std::vector<EntryId> &ids, Day day) const
    {
        Variation variation;
        for (const Entry &entry : m_entries)
            if (entry.day <= m_from && std::ranges::binary_search(ids, entry.id))
                variation.leftOut.push_back(entry.id);
        if (variation.leftOut.empty())
            return day == m_to ? after : before;
        if (day == m_from)
            variation = withoutAfterwards(std::move(variation));
        std::ranges::sort(variation.leftOut);
        std::ranges::set_intersection(variation.leftOut, m_failures, std::back_inserter(variation.failuresAmong));
        const auto later = std::ranges::upper_bound(m_entries, day, {}, &Entry::day);
        Replay walk(m_model);
        play(walk, std::span(m_entries.begin(), later), variation);
        return reading(walk, day);
    }

    /// Of the window, what this person felt as failures. After walk(); ascending.
    std::vector<EntryId> failuresOfWindow() const
    {
        std::vector<EntryId> failures;
        for (const Entry &entry : m_entries)
            if (isOfWindow(entry) && std::ranges::binary_search(m_failures, entry.id))
                failures.push_back(entry.id);
        std::ranges::sort(failures);
        return failures;
    }

    /// At the window's end, without those entries (ascending) and the recoveries of those of them that were failures to
    /// this person. After walk().
    PersonReading without(const std::vector<EntryId> &ids) const
    {
        Variation variation;
        variation.leftOut = ids;
        std::ranges::set_intersection(ids, m_failures, std::back_inserter(variation.failuresAmong));
        Replay walk(m_model);
        play(walk, m_entries, variation);
        return reading(walk, m_to);
    }

private:
    /// What the day just taken makes leaving out or uncushioning its entries mean; ascending.
    struct Today {
        std::vector<EntryId> failures;
        std::vector<EntryId> cushioned;
    };

    bool isOfWindow(const Entry &entry) const
    {
        return entry.day > m_from || (entry.day == m_from && std::ranges::binary_search(m_afterwards, entry.id));
    }

    /// What was there when one looked on the day `from`.
    Variation withoutAfterwards(Variation variation) const
    {
        std::ranges::copy(m_afterwards, std::back_inserter(variation.leftOut));
        return variation;
    }

    Today note(const DayOutcome &outcome)
    {
        Today today;
        for (const FailureState &failure : outcome.failures)
            if (failure.failureDay == outcome.state.day)
                today.failures.push_back(failure.failure);
        for (const Posting &posting : outcome.postings)
            if (posting.cushioned.value > 0)
                today.cushioned.push_back(posting.entry);
        m_failures.insert(m_failures.end(), today.failures.begin(), today.failures.end());
        return today;
    }

    Otherwise otherwise(size_t index, const Entry &entry, const Today &today, const Replay &morning,
                        std::span<const Entry> rest) const
    {
        Otherwise other{entry.id, index, {}, {}, {}};
        Variation variation;
        variation.leftOut = {entry.id};
        if (std::ranges::binary_search(today.failures, entry.id)) {
            variation.failuresAmong = {entry.id};
            if (std::ranges::any_of(rest, [&](const Entry &each) { return each.mends == entry.id; })) {
                Variation unmended;
                unmended.failuresAmong = {entry.id};
                other.unmended = played(morning, rest, unmended);
            }
        }
        other.without = played(morning, rest, variation);
        if (std::ranges::binary_search(today.cushioned, entry.id)) {
            Variation bare;
            bare.withoutCushion = entry.id;
            bare.failuresAmong = {entry.id}; // beside what it took before it was mended
            other.uncushioned = played(morning, rest, bare);
        }
        return other;
    }

    PersonReading played(const Replay &morning, std::span<const Entry> rest, const Variation &variation) const
    {
        Replay walk = morning;
        play(walk, rest, variation);
        return reading(walk, m_to);
    }

    PersonReading reading(const Replay &walk, Day day) const
    {
        std::optional<ReservoirState> state = walk.state();
        if (state)
            state = m_model.passed(*state, day);
        return readingOn(m_model, m_person, state, day);
    }

    const Model &m_model;
    const PersonHistory &m_person;
    Day m_from;
    Day m_to;
    std::span<const EntryId> m_afterwards;
    History m_entries;               ///< in order of day
    std::vector<EntryId> m_failures; ///< what this person felt as a failure; ascending after walk()
};

} // namespace

Change whyChanged(const Model &model, const AccountHistory &account, Day from, Day to,
                  const std::vector<EntryId> &recordedAfterFrom, const std::vector<EntryId> &afterwards)
{
    std::vector<EntryId> ofWindow = afterwards;
    std::ranges::sort(ofWindow);
    std::vector<PersonCauses> people;
    std::vector<PersonReading> before;
    std::vector<PersonReading> quiet;
    std::vector<PersonReading> after;
    std::vector<Otherwise> others;
    for (const PersonHistory &person : account.people) {
        PersonCauses &causes = people.emplace_back(model, person, from, to, ofWindow);
        causes.walk(people.size() - 1, others);
        before.push_back(causes.before);
        quiet.push_back(causes.quiet);
        after.push_back(causes.after);
    }
    const auto trustOf = [&](const std::vector<PersonReading> &readings) {
        return model.trust(pooledOpinion(readings, account.expectedDeciders));
    };
    Change change;
    change.trustBefore = change.knownBefore = trustOf(before);
    change.trustAfter = trustOf(after);
    change.fading = trustOf(quiet) - change.knownBefore;
    double explained = 0;

    // An entry may be several people's: it goes from all their histories at once.
    std::ranges::stable_sort(others, {}, &Otherwise::entry);
    for (size_t first = 0; first < others.size();) {
        Cause cause{others[first].entry};
        std::vector<PersonReading> without = after;
        std::vector<PersonReading> uncushioned = after;
        std::vector<PersonReading> unmended = after;
        size_t last = first;
        for (; last < others.size() && others[last].entry == cause.entry; ++last) {
            without[others[last].person] = others[last].without;
            if (others[last].unmended)
                unmended[others[last].person] = uncushioned[others[last].person] = *others[last].unmended;
            if (others[last].uncushioned)
                uncushioned[others[last].person] = *others[last].uncushioned;
        }
        cause.points = change.trustAfter - trustOf(without);
        cause.unmended = trustOf(unmended) - trustOf(without);
        cause.cushioned = std::max(0.0, trustOf(unmended) - trustOf(uncushioned));
        explained += cause.points;
        change.causes.push_back(cause);
        first = last;
    }
    std::ranges::stable_sort(change.causes, std::greater(), [](const Cause &cause) { return std::abs(cause.points); });

    std::vector<EntryId> failures;
    for (const PersonCauses &person : people)
        std::ranges::copy(person.failuresOfWindow(), std::back_inserter(failures));
    std::ranges::sort(failures);
    failures.erase(std::unique(failures.begin(), failures.end()), failures.end());
    if (failures.size() > 1) {
        std::vector<PersonReading> without;
        for (const PersonCauses &person : people)
            without.push_back(person.without(failures));
        change.failures = FailuresTogether{failures, change.trustAfter - trustOf(without)};
    }

    if (!recordedAfterFrom.empty()) {
        std::vector<EntryId> ids = recordedAfterFrom;
        std::ranges::sort(ids);
        std::vector<PersonReading> withoutBefore;
        std::vector<PersonReading> without;
        for (const PersonCauses &person : people) {
            withoutBefore.push_back(person.withoutEarlier(ids, from));
            without.push_back(person.withoutEarlier(ids, to));
        }
        change.trustBefore = trustOf(withoutBefore);
        change.enteredLater = change.trustAfter - trustOf(without);
    }
    change.rest = change.trustAfter - change.trustBefore - explained - change.enteredLater;
    return change;
}

} // namespace laari::trust
