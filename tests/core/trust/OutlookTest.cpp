// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Outlook.h"

#include "Histories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace laari::trust::test {
namespace {

/// An account of up to four people; touchpoints are shared by several of them.
AccountHistory randomAccount(Chance &chance)
{
    AccountHistory account;
    account.expectedDeciders = chance.whole(1, 3);
    const int people = chance.whole(1, 4);
    const History shared = chance.history();
    for (int i = 0; i < people; ++i) {
        PersonHistory person;
        person.named = i > 0;
        person.knownSince = Day{chance.whole(0, 300)};
        if (chance.one(0.2))
            person.activeUntil = Day{chance.whole(400, 1000)};
        person.roles.first().role = Role(chance.whole(0, 2));
        person.roles.first().influence = chance.whole(1, 5);
        person.roles.append({Day{chance.whole(300, 900)}, Role(chance.whole(0, 2)), chance.whole(1, 5)});
        for (const Entry &entry : shared)
            if (chance.one(0.6))
                person.entries.push_back(entry);
        std::shuffle(person.entries.begin(), person.entries.end(), chance.engine());
        account.people.push_back(person);
    }
    return account;
}

AccountHistory without(AccountHistory account, EntryId id)
{
    for (PersonHistory &person : account.people)
        person.entries = test::without(person.entries, id);
    return account;
}

TEST(WhyChanged, EachCauseIsTheDifferenceThatLeavingItOutMakes)
{
    Chance chance(12);
    int causes = 0;
    int together = 0;
    for (int i = 0; i < 150; ++i) {
        const AccountHistory account = randomAccount(chance);
        const Day from{chance.whole(0, 800)};
        const Day to = from + chance.whole(1, 365);
        const Change change = whyChanged(model(), account, from, to);
        const double after = accountOn(model(), account, to).trust;
        ASSERT_NEAR(change.trustBefore, accountOn(model(), account, from).trust, 1e-9);
        ASSERT_NEAR(change.trustAfter, after, 1e-9);
        double sum = change.rest;
        double size = 1e9;
        for (const Cause &cause : change.causes) {
            ASSERT_LE(std::abs(cause.points), size);
            size = std::abs(cause.points);
            sum += cause.points;
            ++causes;
            ASSERT_NEAR(cause.points, after - accountOn(model(), without(account, cause.entry), to).trust, 1e-8);
            // Told apart: with its recoveries away from those who felt it as a failure, and then it as well.
            AccountHistory unmended = account;
            for (size_t person = 0; person < account.people.size(); ++person) {
                const History &whole = account.people[person].entries;
                const History gone = test::without(whole, cause.entry);
                std::erase_if(unmended.people[person].entries, [&](const Entry &each) {
                    return each.id != cause.entry && std::ranges::find(gone, each.id, &Entry::id) == gone.end();
                });
            }
            ASSERT_NEAR(cause.unmended,
                        accountOn(model(), unmended, to).trust -
                            accountOn(model(), without(account, cause.entry), to).trust,
                        1e-8);
            AccountHistory bare = unmended;
            for (PersonHistory &person : bare.people)
                for (Entry &entry : person.entries)
                    entry.noCushion = entry.noCushion || entry.id == cause.entry;
            ASSERT_NEAR(cause.cushioned,
                        std::max(0.0, accountOn(model(), unmended, to).trust - accountOn(model(), bare, to).trust),
                        1e-8);
        }
        ASSERT_NEAR(sum, change.trustAfter - change.trustBefore, 1e-8);
        if (change.failures) {
            ASSERT_GT(change.failures->entries.size(), 1U);
            AccountHistory none = account;
            for (const EntryId failure : change.failures->entries)
                for (size_t person = 0; person < none.people.size(); ++person) {
                    // Its recoveries go with those who felt it as a failure, as they do when it goes alone.
                    const History &whole = account.people[person].entries;
                    const History gone = test::without(whole, failure);
                    std::erase_if(none.people[person].entries, [&](const Entry &each) {
                        return std::ranges::find(gone, each.id, &Entry::id) == gone.end();
                    });
                }
            ASSERT_NEAR(change.failures->points, after - accountOn(model(), none, to).trust, 1e-8);
            ++together;
        }
        for (const PersonHistory &person : account.people)
            for (const Entry &entry : person.entries)
                ASSERT_EQ(std::ranges::count(change.causes, entry.id, &Cause::entry),
                          from < entry.day && entry.day <= to);
    }
    EXPECT_GT(causes, 400);
    EXPECT_GT(together, 20);
}

TEST(WhyChanged, WhatWasEnteredLaterIsOneCause)
{
    Chance chance(77);
    int moved = 0;
    for (int i = 0; i < 150; ++i) {
        const AccountHistory account = randomAccount(chance);
        const Day from{chance.whole(200, 800)};
        const Day to = from + 120;
        std::vector<EntryId> later;
        AccountHistory rest = account;
        for (const PersonHistory &person : account.people)
            for (const Entry &entry : person.entries)
                if (entry.id.value % 4 == 0 && std::ranges::find(later, entry.id) == later.end())
                    later.push_back(entry.id);
        for (const EntryId id : later)
            for (PersonHistory &person : rest.people) {
                const auto entry = std::ranges::find(person.entries, id, &Entry::id);
                if (entry == person.entries.end() || entry->day > from)
                    continue;
                // Its recoveries go with a failure, also those that another of `later` would have made something else.
                const History &whole = account.people[size_t(&person - rest.people.data())].entries;
                const History reduced = test::without(whole, id);
                std::erase_if(person.entries, [&](const Entry &each) {
                    return std::ranges::find(reduced, each.id, &Entry::id) == reduced.end();
                });
            }
        const Change change = whyChanged(model(), account, from, to, later);
        // The day it starts from is as it was seen then, so that nothing entered later hides in the rest.
        ASSERT_NEAR(change.trustBefore, accountOn(model(), rest, from).trust, 1e-8);
        ASSERT_NEAR(change.enteredLater, change.trustAfter - accountOn(model(), rest, to).trust, 1e-8);
        moved += std::abs(change.enteredLater) > 0.1;
        double sum = change.rest + change.enteredLater;
        for (const Cause &cause : change.causes)
            sum += cause.points;
        ASSERT_NEAR(sum, change.trustAfter - change.trustBefore, 1e-8);
    }
    EXPECT_GT(moved, 50);
}

TEST(WhyChanged, WithoutPeopleNothingChanges)
{
    const Change change = whyChanged(model(), AccountHistory{}, Day{0}, Day{100});
    EXPECT_EQ(change.trustBefore, 50);
    EXPECT_EQ(change.trustAfter, 50);
    EXPECT_TRUE(change.causes.empty());
    EXPECT_EQ(change.rest, 0);
}

/// By logging the supposed failures for real.
int carriedByHand(AccountHistory account, Day today)
{
    if (accountOn(model(), account, today).trust < 50)
        return 0;
    std::vector<PersonHistory *> feeling;
    for (PersonHistory &person : account.people) {
        std::erase_if(person.entries, [&](const Entry &entry) { return entry.day > today; });
        const auto state = stateOn(model(), person.entries, today);
        if (state && state->hasEvidence && (!person.named || person.countsOn(today)))
            feeling.push_back(&person);
        // Those who count today go on counting, in the same role, and nobody else.
        person.roles = {RolePeriod{std::nullopt, person.roleOn(today).role, person.roleOn(today).influence}};
        if (person.named && !person.countsOn(today))
            person.knownSince = Day{100000};
        person.activeUntil.reset();
    }
    int carried = 0;
    for (int n = 1; n <= 9 && !feeling.empty(); ++n) {
        const Day last = today + 7 * (n - 1);
        for (PersonHistory *person : feeling)
            person->entries.push_back(touch(100000 + n, last.value, -0.9, 2, 0.8));
        bool holds = true;
        for (int day = 0; day <= 180 && holds; ++day)
            holds = accountOn(model(), account, last + day).trust >= 50 - 1e-9;
        if (holds)
            carried = n;
    }
    return carried;
}

/// The picture of the reservoir falling: as many steps as it carries and one that does not hold, each at its lowest.
void checkPicture(const AccountHistory &account, Day today, int carried)
{
    std::vector<PersonOutlook> people;
    for (const PersonHistory &person : account.people) {
        if (person.named && !person.countsOn(today))
            continue;
        History entries = person.entries;
        std::erase_if(entries, [&](const Entry &entry) { return entry.day > today; });
        std::ranges::sort(entries, {}, &Entry::day);
        Replay walk(model());
        for (size_t first = 0; first < entries.size();) {
            size_t last = first + 1;
            while (last < entries.size() && entries[last].day == entries[first].day)
                ++last;
            walk.advance(std::span(entries).subspan(first, last - first));
            first = last;
        }
        const RolePeriod &role = person.roleOn(today);
        people.push_back({role.role, role.influence, person.named, std::move(walk), History()});
    }
    const std::vector<CarriedFailure> picture = carriedFailures(model(), people, account.expectedDeciders, today);
    if (picture.empty()) {
        ASSERT_EQ(carried, 0);
        return;
    }
    ASSERT_EQ(int(picture.size()), std::min(carried + 1, 9));
    for (size_t n = 0; n < picture.size(); ++n) {
        ASSERT_EQ(picture[n].day, today + 7 * int(n));
        ASSERT_GE(picture[n].lowestOn, picture[n].day);
        ASSERT_LE(picture[n].lowestOn, picture[n].day + 180);
        ASSERT_NEAR(picture[n].lowest, model().trust(picture[n].opinion), 1e-9);
        if (n > 0) {
            ASSERT_LE(picture[n].lowest, picture[n - 1].lowest + 1e-9) << "each failure takes it lower";
        }
    }
    ASSERT_EQ(picture.back().holds, carried == 9);
    ASSERT_TRUE(carried == 0 || picture[size_t(carried) - 1].holds);
}

TEST(Carries, AsManyAsLoggedForReal)
{
    Chance chance(41);
    std::vector<int> seen(10);
    for (int i = 0; i < 60; ++i) {
        AccountHistory account = randomAccount(chance);
        // Mostly good, or there is nothing to carry.
        for (PersonHistory &person : account.people)
            for (Entry &entry : person.entries)
                if (entry.x && chance.one(0.85))
                    entry.x = std::abs(*entry.x);
        const Day today = chance.one(0.5)                          ? Day{chance.whole(100, 1000)}
                          : account.people.front().entries.empty() ? Day{500}
                                                                   : account.people.front().entries.front().day;
        const int carried = carriesSeriousFailures(model(), account, today);
        ASSERT_EQ(carried, carriedByHand(account, today)) << i;
        checkPicture(account, today, carried);
        ++seen[size_t(carried)];
    }
    EXPECT_GT(seen[0], 0);
    EXPECT_GT(seen[1] + seen[2] + seen[3], 3);
}

TEST(Carries, FromACheckpointTheDaysOwnEntriesAreGivenApart)
{
    const Day today{300};
    History history;
    for (int day = 0; day < 300; day += 10)
        history.push_back(touch(day + 1, day, 0.8, 2));
    const Entry todays = touch(1000, 300, 1, 4);
    History all = history;
    all.push_back(todays);

    Checkpoint checkpoint;
    checkpoint.state = stateAt(model(), history, 290);
    PersonOutlook outlook{Role::Decider, 3, true, Replay(model(), checkpoint), {todays}};
    AccountHistory account;
    account.people.resize(1);
    account.people.front().entries = all;
    account.people.front().roles.first().role = Role::Decider;
    const int carried = carriesSeriousFailures(model(), std::span(&outlook, 1), 1, today);
    EXPECT_EQ(carried, carriesSeriousFailures(model(), account, today));
    EXPECT_GT(carried, 0);
}

std::vector<double> wave(int days, double shift, double period = 200)
{
    std::vector<double> values;
    for (int day = 0; day < days; ++day)
        values.push_back(50 + 20 * std::sin((day - shift) * 2 * std::numbers::pi / period));
    return values;
}

TEST(Trailing, FindsTheLagOfTheHighestCorrelation)
{
    for (const int lag : {0, 1, 35, 120, 180})
        EXPECT_EQ(trailingDays(wave(730, 0, 900), wave(730, lag, 900), 24), lag);
}

TEST(Trailing, SaysNothingWithTooLittle)
{
    EXPECT_FALSE(trailingDays(wave(730, 0), wave(730, 30), 23));
    EXPECT_FALSE(trailingDays({}, {}, 100));
    EXPECT_FALSE(trailingDays(wave(730, 0), std::vector<double>(730, 50.0), 100));
    EXPECT_FALSE(trailingDays(std::vector<double>(1, 1.0), std::vector<double>(1, 1.0), 100));
    // Two that have nothing to do with each other.
    Chance chance(2);
    std::vector<double> noise, other;
    for (int day = 0; day < 730; ++day) {
        noise.push_back(chance.real(0, 100));
        other.push_back(chance.real(0, 100));
    }
    EXPECT_FALSE(trailingDays(noise, other, 100));
}

TEST(Trailing, DaysBeforeTheFirstTouchpointAreLeftOut)
{
    std::vector<double> cx = wave(730, 0, 900);
    std::fill_n(cx.begin(), 100, std::nan(""));
    EXPECT_EQ(trailingDays(cx, wave(730, 35, 900), 24), 35);
}

} // namespace
} // namespace laari::trust::test
