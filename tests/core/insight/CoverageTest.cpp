// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Coverage.h"

#include "tests/support/TestBook.h"

using namespace laari;
using insight::Freshness;
using laari::testing::day;
using laari::testing::TestBook;
using trust::PersonReading;

namespace {

PersonReading reading(Role role, int influence, double b, bool named = true, bool counts = true)
{
    return {role, influence, named, {b, 0, 1 - b}, b > 0, {}, counts};
}

TEST(RestsOnOne, IsWhoGivesOverTheShareOfBelief)
{
    struct Case {
        const char *what;
        std::vector<PersonReading> people;
        int expectedDeciders;
        int overPercent;
        std::optional<size_t> place;
        double share = 0;
    };
    const Case cases[] = {
        {"nobody", {}, 1, 70, {}},
        {"nothing known", {reading(Role::Decider, 3, 0)}, 1, 70, {}},
        {"one alone", {reading(Role::Decider, 3, 0.5)}, 1, 70, 0, 1},
        {"one alone beside the unknown", {reading(Role::Decider, 3, 0), reading(Role::Contact, 1, 0.2)}, 3, 70, 1, 1},
        {"two alike", {reading(Role::Decider, 3, 0.5), reading(Role::Decider, 3, 0.5)}, 2, 70, {}},
        // 0.5 * 0.6 against 0.2 * 0.5: 0.75 of it
        {"by role", {reading(Role::Contact, 3, 0.5), reading(Role::Decider, 3, 0.6)}, 1, 70, 1, 0.75},
        {"the share is to be exceeded", {reading(Role::Contact, 3, 0.5), reading(Role::Decider, 3, 0.6)}, 1, 75, {}},
        // A second decider is expected: the first one's role gives half as much. 0.15 against 0.1
        {"by who is expected", {reading(Role::Contact, 3, 0.5), reading(Role::Decider, 3, 0.6)}, 2, 70, {}},
        // 5 against 1 within a role
        {"by influence", {reading(Role::Contact, 5, 0.4), reading(Role::Contact, 1, 0.4)}, 1, 70, 0, 5.0 / 6},
        {"the unnamed is nobody", {reading(Role::Contact, 3, 0.5, false)}, 1, 70, {}},
        {"who left does not count",
         {reading(Role::Decider, 3, 0.5), reading(Role::Decider, 3, 0.5, true, false)},
         1,
         70,
         0,
         1},
    };
    for (const Case &each : cases) {
        const auto one = insight::restsOnOne(each.people, each.expectedDeciders, each.overPercent);
        ASSERT_EQ(one.has_value(), each.place.has_value()) << each.what;
        if (!one)
            continue;
        EXPECT_EQ(one->place, *each.place) << each.what;
        EXPECT_NEAR(one->share, each.share, 1e-12) << each.what;
    }
}

insight::Coverage coverageOf(TestBook &test, AccountId account)
{
    const auto covered = insight::coverage(test.book(), account, test.today());
    EXPECT_TRUE(covered.has_value());
    return covered ? *covered : insight::Coverage{};
}

TEST(Coverage, CountsKnownAgainstExpectedByRole)
{
    TestBook test;
    Account account;
    account.name = QStringLiteral("Saimaan Sellu Oy");
    account.expectedDeciders = 3;
    account.expectedInfluencers = 1; // fewer than are named
    const AccountId id = test.add(account);
    const StakeholderId decider = test.addPerson(id, QStringLiteral("Noora"), Role::Decider);
    test.addPerson(id, QStringLiteral("Pekka"), Role::Decider);
    const StakeholderId influencer = test.addPerson(id, QStringLiteral("Liisa"), Role::Influencer);
    test.addPerson(id, QStringLiteral("Oiva"), Role::Influencer);
    test.addPerson(id, QStringLiteral("Katri"), Role::Contact);
    Stakeholder unscored;
    unscored.account = id;
    unscored.name = QStringLiteral("Ulla");
    unscored.doNotScore = true;
    unscored.enteredOn = day(2020, 1, 1);
    test.add(unscored);
    test.log(id, day(2026, 11, 1), 5, {decider, influencer});
    test.log(id, day(2026, 11, 2), 5); // nobody named

    const insight::Coverage covered = coverageOf(test, id);
    const insight::RoleCoverage &deciders = covered.of(Role::Decider);
    EXPECT_EQ(deciders.known, 1);
    EXPECT_EQ(deciders.named, 2);
    EXPECT_EQ(deciders.expected, 3);
    EXPECT_EQ(deciders.unnamed(), 1);
    EXPECT_EQ(covered.of(Role::Influencer).known, 1);
    EXPECT_EQ(covered.of(Role::Influencer).expected, 2);
    EXPECT_EQ(covered.of(Role::Contact).known, 0);
    EXPECT_EQ(covered.of(Role::Contact).named, 1) << "neither the unscored nor the unnamed contact";
    EXPECT_EQ(covered.of(Role::Contact).expected, std::nullopt);
    EXPECT_EQ(covered.of(Role::Contact).unnamed(), 0);
    EXPECT_EQ(covered.people.size(), 6u) << "the unscored is a person all the same, the unnamed contact is not";
}

TEST(Coverage, AnAccountAlwaysHasADecider)
{
    TestBook test;
    const insight::Coverage covered = coverageOf(test, test.addAccount(QStringLiteral("Tyhjä Oy"), 0));
    EXPECT_EQ(covered.of(Role::Decider).expected, 1);
    EXPECT_EQ(covered.of(Role::Decider).unnamed(), 1);
    EXPECT_FALSE(covered.restsOn);
}

TEST(Coverage, IsStaleLaterThanTheRhythmOfTheRole)
{
    TestBook test;
    const AccountId id = test.addAccount(QStringLiteral("Rytmi Oy"));
    struct Case {
        Role role;
        int daysAgo; ///< negative: never
        Freshness freshness;
    };
    const Case cases[] = {
        {Role::Decider, 0, Freshness::Fresh},     {Role::Decider, 60, Freshness::Fresh},
        {Role::Decider, 61, Freshness::Stale},    {Role::Influencer, 90, Freshness::Fresh},
        {Role::Influencer, 91, Freshness::Stale}, {Role::Contact, 120, Freshness::Fresh},
        {Role::Contact, 121, Freshness::Stale},   {Role::Contact, -1, Freshness::Never},
    };
    std::vector<StakeholderId> people;
    for (const Case &each : cases) {
        people.push_back(test.addPerson(id, QStringLiteral("Henkilö %1").arg(people.size()), each.role));
        if (each.daysAgo >= 0)
            test.log(id, test.today() - each.daysAgo, 4, {people.back()});
    }
    const insight::Coverage covered = coverageOf(test, id);
    for (size_t i = 0; i < std::size(cases); ++i) {
        const insight::CoveredPerson *person = covered.person(people[i]);
        ASSERT_TRUE(person);
        EXPECT_EQ(person->freshness, cases[i].freshness) << i;
        EXPECT_EQ(person->lastContact.has_value(), cases[i].daysAgo >= 0) << i;
    }
    EXPECT_EQ(covered.stale(), 3);
    EXPECT_EQ(covered.never(), 1);
}

TEST(Coverage, TakesRhythmAndShareFromTheSettings)
{
    TestBook test;
    const AccountId id = test.addAccount(QStringLiteral("Asetus Oy"));
    const StakeholderId decider = test.addPerson(id, QStringLiteral("Noora"), Role::Decider);
    const StakeholderId contact = test.addPerson(id, QStringLiteral("Pekka"), Role::Contact);
    for (const StakeholderId person : {decider, contact})
        test.log(id, test.today() - 40, 5, {person});
    // Alike but for the roles: 0.5 against 0.2, 71 % of it.
    ASSERT_TRUE(coverageOf(test, id).restsOn);
    EXPECT_EQ(coverageOf(test, id).restsOn->person, decider);
    EXPECT_NEAR(coverageOf(test, id).restsOn->share, 5.0 / 7, 1e-9);
    EXPECT_EQ(coverageOf(test, id).person(decider)->freshness, Freshness::Fresh);

    test.write(ActionKind::EditSettings, [](WriteUnit &unit) {
        AttentionSettings settings;
        settings.restsOnOneOverShare = 72;
        settings.deciderRhythmDays = 39;
        return unit.settings().setAttention(settings);
    });
    EXPECT_FALSE(coverageOf(test, id).restsOn);
    EXPECT_EQ(coverageOf(test, id).person(decider)->freshness, Freshness::Stale);
}

TEST(Coverage, WhoLeavesUnfollowedLeavesAChair)
{
    TestBook test;
    const AccountId id = test.addAccount(QStringLiteral("Tuoli Oy"));
    const auto person = [&](const QString &name, std::optional<Day> until) {
        Stakeholder made;
        made.account = id;
        made.name = name;
        made.enteredOn = day(2020, 1, 1);
        made.activeUntil = until;
        made.roles = {{std::nullopt, Role::Contact, 2}, {day(2025, 1, 1), Role::Decider, 5}};
        return made;
    };
    const StakeholderId gone = test.add(person(QStringLiteral("Lähtenyt"), test.today() - 1));
    test.add(person(QStringLiteral("Tänään vielä"), test.today()));
    Stakeholder removed = person(QStringLiteral("Ei seuraajaa"), test.today() - 10);
    removed.chairRemoved = true;
    test.add(removed);
    const StakeholderId early = test.add(person(QStringLiteral("Varhainen"), day(2024, 6, 1)));

    insight::Coverage covered = coverageOf(test, id);
    ASSERT_EQ(covered.chairs.size(), 2u);
    EXPECT_EQ(covered.chairs[0].leaver, gone);
    EXPECT_EQ(covered.chairs[0].role, Role::Decider);
    EXPECT_EQ(covered.chairs[0].influence, 5);
    EXPECT_EQ(covered.chairs[0].since, test.today());
    EXPECT_EQ(covered.chairs[1].leaver, early);
    EXPECT_EQ(covered.chairs[1].role, Role::Contact) << "as they were when they left";
    EXPECT_EQ(covered.people.size(), 1u);

    // Followed, and then the follower leaves: one chair, the follower's.
    Stakeholder next = person(QStringLiteral("Seuraaja"), std::nullopt);
    next.replaces = gone;
    next.id = test.add(next);
    ASSERT_EQ(coverageOf(test, id).chairs.size(), 1u);
    next.activeUntil = test.today() - 1;
    test.write(ActionKind::EditPerson, [&](WriteUnit &unit) { return unit.stakeholders().update(next); });
    covered = coverageOf(test, id);
    ASSERT_EQ(covered.chairs.size(), 2u);
    EXPECT_EQ(covered.chairs[1].leaver, next.id);
}

TEST(Coverage, CountsOursWhoHaveMetThem)
{
    TestBook test;
    const AccountId id = test.addAccount(QStringLiteral("Tuttu Oy"));
    const StakeholderId met = test.addPerson(id, QStringLiteral("Tavattu"));
    const StakeholderId told = test.addPerson(id, QStringLiteral("Kuulija"));
    const OwnPersonId aino = test->ownPeople().all()->front().id;
    OwnPersonId olli;
    test.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        OwnPerson own;
        own.name = QStringLiteral("Olli");
        LAARI_ASSIGN(olli, unit.ownPeople().insert(own));
        return {};
    });
    const auto log = [&](Day on, const QList<OwnPersonId> &ours) {
        Touchpoint touchpoint;
        touchpoint.account = id;
        touchpoint.day = on;
        touchpoint.emotion = 4;
        touchpoint.participants = {{met, Presence::There}, {told, Presence::Told}};
        touchpoint.ownPeople = ours;
        test.add(touchpoint);
    };
    log(day(2026, 1, 5), {aino});
    log(day(2026, 3, 5), {aino, olli});
    log(day(2026, 2, 5), {aino});
    log(day(2026, 11, 10), {}); // nobody of ours named

    const auto meetings = test->relationships().meetings(id, test.today());
    ASSERT_TRUE(meetings.has_value());
    EXPECT_EQ(*meetings, (std::vector<Meetings>{{aino, met, 3, day(2026, 3, 5)}, {olli, met, 1, day(2026, 3, 5)}}));
    EXPECT_EQ(*test->relationships().meetings(id, day(2026, 2, 28)),
              (std::vector<Meetings>{{aino, met, 2, day(2026, 2, 5)}}));
    const insight::Coverage covered = coverageOf(test, id);
    EXPECT_EQ(covered.person(met)->knownByUs, 2);
    EXPECT_EQ(covered.person(met)->lastContact, day(2026, 11, 10));
    EXPECT_EQ(covered.person(told)->knownByUs, 0);
    EXPECT_EQ(covered.person(told)->lastContact, day(2026, 11, 10)) << "contact as the ledger counts it";
}

TEST(Coverage, OfNoAccountIsNotFound)
{
    TestBook test;
    const auto covered = insight::coverage(test.book(), AccountId{99}, test.today());
    ASSERT_FALSE(covered.has_value());
    EXPECT_EQ(covered.error().code, ErrorCode::NotFound);
}

} // namespace
