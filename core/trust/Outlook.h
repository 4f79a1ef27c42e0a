// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/AccountTrust.h"
#include "core/trust/Replay.h"

#include <optional>
#include <span>
#include <vector>

namespace laari::trust {

/// A person's whole story at an account, for questions that replay it.
struct PersonHistory {
    StakeholderId person;
    History entries;
    QList<RolePeriod> roles = {RolePeriod{}};
    bool named = true; ///< false: the built-in unnamed contact, who counts from first evidence on
    Day knownSince;
    std::optional<Day> activeUntil; ///< this day included

    bool countsOn(Day day) const { return knownSince <= day && (!activeUntil || day <= *activeUntil); }
    const RolePeriod &roleOn(Day day) const;
};

struct AccountHistory {
    std::vector<PersonHistory> people; ///< without those marked "do not score"
    int expectedDeciders = 1;
};

/// The person's state on a day, given only entries dated up to it; empty without any.
std::optional<ReservoirState> stateOn(const Model &model, const History &history, Day day);

/// The person on a day, given the state on it.
PersonReading readingOn(const Model &model, const PersonHistory &person, const std::optional<ReservoirState> &state,
                        Day day);

/// The account on a day, given only entries dated up to it.
AccountReading accountOn(const Model &model, const AccountHistory &account, Day day);

/// One person with the state reached, ready to be carried into the future.
struct PersonOutlook {
    Role role = Role::Contact;
    int influence = 3;
    bool named = true;
    std::optional<Replay> replay; ///< taken up to the day; empty or without state: no evidence
    /// The entries of the day itself, if `replay` goes on from a checkpoint and stops at the day before. A replay that
    /// has its last day from a checkpoint no longer knows how that day began, which failures supposed on it ask for.
    History today;
};

/// Largest n (0 to 9) for which n serious failures (x = -0.9, major, ability, observed, no cause; on `today`, +7,
/// +14 ... days; felt by every person given who has evidence) keep the account's T at 50 or above on each of the
/// days 0 to 180 after the last. 0 when nobody has evidence or T is below 50 today. An estimate.
int carriesSeriousFailures(const Model &model, std::span<const PersonOutlook> activePeople, int expectedDeciders,
                           Day today);

/// The same for those who count on the day, given only entries dated up to it.
int carriesSeriousFailures(const Model &model, const AccountHistory &account, Day today);

/// One of the serious failures that carriesSeriousFailures() supposes.
struct CarriedFailure {
    Day day;            ///< when it is supposed
    double lowest = 50; ///< the account's T at its lowest on the days 0 to 180 after it; the later ones not yet there
    Day lowestOn;       ///< the first such day
    Opinion opinion;    ///< of the account on that day
    bool holds = false; ///< `lowest` is 50 or above
};

/// How the reservoir falls, failure by failure: those it would carry and the first that does not hold, if there are
/// not more than nine of them. As many as it carries agree with carriesSeriousFailures(). Empty when nobody has
/// evidence or T is below 50 today.
std::vector<CarriedFailure> carriedFailures(const Model &model, std::span<const PersonOutlook> activePeople,
                                            int expectedDeciders, Day today);

/// A touchpoint's share in a change of the account's trust index.
struct Cause {
    EntryId entry;
    double points = 0; ///< T at the window's end minus T with the entry left out and all replayed
    /// As `points`, of a failure before it was mended: T without its recoveries minus T without them and without it.
    /// With one recovery the two add up to `points`; told apart they say what the failure took and what came back.
    double unmended = 0;
    /// T minus T with this failure felt without cushion (C = 1), of a failure that was mended both without its
    /// recoveries, as `unmended`; >= 0
    double cushioned = 0;
};

/// The failures of a change as one cause: each weighs more for the others (the multiplier m), so that leaving them out
/// one at a time explains little of a fall that all of them made.
struct FailuresTogether {
    std::vector<EntryId> entries; ///< what somebody felt as a failure, ascending; two at least
    double points = 0;            ///< T at the window's end minus T with all of them left out, and their recoveries
};

struct Change {
    double trustBefore = 50; ///< T on the day `from`, given what was dated up to it and recorded by then
    double knownBefore = 50; ///< the same, given all that was dated up to it and is recorded by now
    double trustAfter = 50;
    std::vector<Cause> causes; ///< of entries dated after `from` up to `to`; largest |points| first
    double enteredLater = 0;   ///< sum over entries dated up to `from` but recorded after it; one cause
    double fading = 0;         ///< settling and fading of what came before, and changes of people: T had nothing come
    double rest = 0;           ///< all that the causes leave over: `fading`, and what they did to one another's effect
    std::optional<FailuresTogether> failures; ///< empty: fewer than two
};

/// Why the account's index changed between the ends of two days. `recordedAfterFrom` says of an entry whether it
/// was recorded after the day `from`; entries dated up to `from` that were are summed in `enteredLater`.
/// Leaving a failure out leaves its recoveries out too.
///
/// `afterwards` are entries dated on the day `from` that came after the picture which the change is told against (a
/// review in the middle of that day): they are causes as those of later days are.
Change whyChanged(const Model &model, const AccountHistory &account, Day from, Day to,
                  const std::vector<EntryId> &recordedAfterFrom = {}, const std::vector<EntryId> &afterwards = {});

/// Days (0 to 180) by which T trails CX: the lag of the highest correlation between the two, both daily over
/// `days` (oldest first, equal lengths). Empty under 24 touchpoints or a correlation under 0.3.
std::optional<int> trailingDays(std::span<const double> dailyCx, std::span<const double> dailyTrust, int touchpoints);

} // namespace laari::trust
