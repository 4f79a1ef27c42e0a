// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AccountFigures.h"

#include "core/insight/Statement.h"
#include "core/trust/Outlook.h"
#include "tests/support/TestBook.h"

#include <cmath>

using namespace laari;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

insight::AccountFigures figures(TestBook &test, AccountId account, Day asOf)
{
    auto found = insight::accountFigures(test.book(), account, asOf);
    EXPECT_TRUE(found.has_value());
    return found ? *found : insight::AccountFigures{};
}

const insight::PersonFigures &person(const insight::AccountFigures &account, StakeholderId id)
{
    static const insight::PersonFigures nobody;
    for (const auto &each : account.people)
        if (each.id == id)
            return each;
    ADD_FAILURE() << "person missing";
    return nobody;
}

TEST(AccountFigures, OfNobodyIsNotKnownYet)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Tyhjä Oy"));
    const auto found = figures(test, account, test.today());
    EXPECT_DOUBLE_EQ(found.reading.trust, 50);
    EXPECT_DOUBLE_EQ(found.reading.opinion.u, 1);
    EXPECT_TRUE(found.reading.notKnownYet());
    EXPECT_FALSE(found.reading.cx.has_value());
    EXPECT_FALSE(found.lastContact.has_value());
    EXPECT_FALSE(found.heardFromCustomer.has_value());
    EXPECT_EQ(found.carries, 0);
    EXPECT_TRUE(found.people.empty());
}

TEST(AccountFigures, AnUnknownAccountIsNotFound)
{
    TestBook test;
    const auto found = insight::accountFigures(test.book(), AccountId{99}, test.today());
    ASSERT_FALSE(found.has_value());
    EXPECT_EQ(found.error().code, ErrorCode::NotFound);
}

// By hand: a meeting, emotion 5 seen by us, is D = 0.8; through the inlet P = 2 (1 - e^-0.4). After 60 days
// R = P K(60; 30, 365), T = (R + 1) / (R + 2).
TEST(AccountFigures, OneMeetingByHand)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId decider = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    const Day met = test.today() - 60;
    test.log(account, met, 5, {decider});

    const double k = 1.0 / 30;
    const double lambda = std::log(2.0) / 365;
    const double pending = 2 * (1 - std::exp(-0.4));
    const double settled = pending * k / (k - lambda) * (std::exp(-lambda * 60) - std::exp(-k * 60));
    const double expected = 100 * (settled + 1) / (settled + 2);

    const auto found = figures(test, account, test.today());
    const auto &aino = person(found, decider);
    EXPECT_NEAR(aino.trust, expected, 1e-9);
    EXPECT_NEAR(found.reading.trust, expected, 1e-9); // the only role there is
    EXPECT_NEAR(aino.pendingGoodwill, pending * std::exp(-2.0), 1e-9);
    EXPECT_EQ(aino.lastContact, met);
    EXPECT_EQ(found.lastContact, met);
    EXPECT_NEAR(*aino.cx, 100, 1e-9);
    EXPECT_NEAR(aino.trustBefore, 50, 1e-9);
    EXPECT_NEAR(found.velocity, expected - 50, 1e-9);
    EXPECT_EQ(found.reading.decidersKnown, 1);
    EXPECT_DOUBLE_EQ(aino.heardFromCustomer.value(), 0);

    const auto onTheDay = figures(test, account, met);
    EXPECT_NEAR(onTheDay.reading.trust, 50, 1e-9); // trust comes late
    EXPECT_NEAR(*onTheDay.reading.cx, 100, 1e-9);  // experience at once
    const auto dayBefore = figures(test, account, met - 1);
    EXPECT_FALSE(dayBefore.reading.cx.has_value());
}

TEST(AccountFigures, HeardFromTheCustomerIsOfTheLastYear)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId who = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    const auto log = [&](int daysAgo, Source source) {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = test.today() - daysAgo;
        touchpoint.emotion = 5;
        touchpoint.source = source;
        touchpoint.participants = {Participant{who}};
        test.add(touchpoint);
    };
    log(365, Source::Customer); // just outside
    log(364, Source::Customer); // 1.0
    log(10, Source::Observed);  // 0.8
    const auto found = figures(test, account, test.today());
    EXPECT_NEAR(found.heardFromCustomer.value(), 1.0 / 1.8, 1e-9);
    EXPECT_NEAR(person(found, who).heardFromCustomer.value(), 1.0 / 1.8, 1e-9);
}

TEST(AccountFigures, WhoLeftCountsUntilThatDay)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    Stakeholder leaver;
    leaver.account = account;
    leaver.name = QStringLiteral("Lähtijä");
    leaver.roles = {RolePeriod{std::nullopt, Role::Decider, 5}};
    leaver.enteredOn = day(2024, 1, 1);
    leaver.activeUntil = test.today() - 10;
    const StakeholderId id = test.add(leaver);
    for (int ago = 400; ago > 20; ago -= 20)
        test.log(account, test.today() - ago, 5, {id});

    EXPECT_TRUE(person(figures(test, account, test.today() - 10), id).active);
    EXPECT_GT(figures(test, account, test.today() - 10).reading.trust, 60);
    const auto after = figures(test, account, test.today() - 9);
    EXPECT_FALSE(person(after, id).active);
    EXPECT_DOUBLE_EQ(after.reading.trust, 50);
    EXPECT_DOUBLE_EQ(after.reading.opinion.u, 1);
}

TEST(AccountFigures, KnownSinceTheEarlierOfEntryAndFirstTouchpoint)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId early = test.addPerson(account, QStringLiteral("Aiempi"), Role::Contact, 3, day(2026, 10, 1));
    test.log(account, day(2026, 6, 1), 4, {early});
    Stakeholder told;
    told.account = account;
    told.name = QStringLiteral("Muistettu");
    told.enteredOn = day(2026, 10, 1);
    told.knownSince = day(2025, 1, 1);
    const StakeholderId remembered = test.add(told);

    EXPECT_FALSE(person(figures(test, account, day(2026, 5, 31)), early).active);
    EXPECT_TRUE(person(figures(test, account, day(2026, 6, 1)), early).active);
    EXPECT_FALSE(person(figures(test, account, day(2024, 12, 31)), remembered).active);
    EXPECT_TRUE(person(figures(test, account, day(2025, 1, 1)), remembered).active);
}

TEST(AccountFigures, RolesHoldFromTheirDay)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    Stakeholder riser;
    riser.account = account;
    riser.name = QStringLiteral("Nousija");
    riser.enteredOn = day(2024, 1, 1);
    riser.roles = {RolePeriod{std::nullopt, Role::Contact, 2}, RolePeriod{day(2026, 7, 1), Role::Decider, 5}};
    const StakeholderId id = test.add(riser);
    test.log(account, day(2026, 1, 10), 5, {id});

    const auto before = figures(test, account, day(2026, 6, 30));
    EXPECT_EQ(person(before, id).role, Role::Contact);
    EXPECT_EQ(before.reading.decidersKnown, 0);
    const auto after = figures(test, account, day(2026, 7, 1));
    EXPECT_EQ(person(after, id).role, Role::Decider);
    EXPECT_EQ(person(after, id).influence, 5);
    EXPECT_EQ(after.reading.decidersKnown, 1);
    EXPECT_GT(after.reading.trust, before.reading.trust); // no unknown decider any more
}

TEST(AccountFigures, WhoIsNotScoredLeavesNoEvidenceButContact)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    Stakeholder spared;
    spared.account = account;
    spared.name = QStringLiteral("Säästetty");
    spared.roles = {RolePeriod{std::nullopt, Role::Decider, 5}};
    spared.enteredOn = day(2026, 1, 1);
    spared.doNotScore = true;
    const StakeholderId id = test.add(spared);
    test.log(account, test.today() - 50, 1, {id});

    const auto found = figures(test, account, test.today());
    EXPECT_DOUBLE_EQ(found.reading.opinion.u, 1);
    EXPECT_FALSE(found.reading.cx.has_value());
    EXPECT_EQ(found.reading.decidersKnown, 0);
    EXPECT_EQ(found.lastContact, test.today() - 50);
    const auto &person0 = person(found, id);
    EXPECT_TRUE(person0.doNotScore);
    EXPECT_TRUE(person0.active);
    EXPECT_DOUBLE_EQ(person0.opinion.u, 1);
    EXPECT_FALSE(person0.hasEvidence);
}

TEST(AccountFigures, TheOrganisationAppearsWithItsEvidence)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    test.log(account, test.today() - 30, 3); // neutral: contact only
    EXPECT_TRUE(figures(test, account, test.today()).people.empty());
    test.log(account, test.today() - 20, 5);
    const auto found = figures(test, account, test.today());
    ASSERT_EQ(found.people.size(), 1U);
    EXPECT_EQ(found.people.front().kind, StakeholderKind::Organisation);
    EXPECT_TRUE(found.people.front().name.isEmpty());
    EXPECT_GT(found.reading.trust, 50);
    EXPECT_EQ(found.reading.decidersKnown, 0);
    EXPECT_TRUE(figures(test, account, test.today() - 21).people.empty());
}

TEST(AccountFigures, AGoodHistoryCarriesFailures)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId decider = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    for (int ago = 700; ago > 0; ago -= 14)
        test.log(account, test.today() - ago, 5, {decider});
    const int today = figures(test, account, test.today()).carries;
    EXPECT_GT(today, 1);
    EXPECT_LE(figures(test, account, test.today() - 600).carries, today);
}

// What the book keeps for the day must lead to the same answer as the whole history does, also on days with entries:
// the failures supposed are among those of the day.
TEST(AccountFigures, CarriesTheSameAsTheWholeHistory)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId decider = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    const StakeholderId contact = test.addPerson(account, QStringLiteral("Eino"), Role::Contact, 2);
    for (int ago = 700; ago > 60; ago -= 10)
        test.log(account, test.today() - ago, ago % 70 == 0 ? 1 : 5, {decider, contact});
    test.log(account, test.today() - 5, 5, {decider});
    test.log(account, test.today() - 5, 1, {decider}); // a failure and a good one of one day
    for (const int ago : {600, 300, 130, 5, 4, 0}) {
        const Day day = test.today() - ago;
        const auto history = insight::accountHistory(test.book(), account);
        ASSERT_TRUE(history);
        EXPECT_EQ(figures(test, account, day).carries, trust::carriesSeriousFailures(trust::Model({}), *history, day))
            << ago << " days ago";
    }
}

TEST(AccountRows, AgreeWithTheFiguresOfEachAccount)
{
    TestBook test;
    std::vector<AccountId> accounts;
    for (const char *name : {"Eka Oy", "Toka Oy", "Kolmas Oy"})
        accounts.push_back(test.addAccount(QString::fromLatin1(name)));
    const StakeholderId first = test.addPerson(accounts[0], QStringLiteral("Aino"), Role::Decider, 5);
    const StakeholderId second = test.addPerson(accounts[1], QStringLiteral("Eino"), Role::Contact, 2);
    for (int ago = 500; ago > 10; ago -= 25) {
        test.log(accounts[0], test.today() - ago, 5, {first});
        test.log(accounts[1], test.today() - ago, ago > 200 ? 4 : 2, {second});
    }

    const auto rows = insight::accountRows(test.book(), test.today());
    ASSERT_TRUE(rows.has_value());
    ASSERT_EQ(rows->size(), 3U);
    for (size_t i = 0; i < rows->size(); ++i) {
        const insight::AccountRow &row = (*rows)[i];
        const auto expected = figures(test, accounts[i], test.today());
        EXPECT_EQ(row.id, accounts[i]);
        EXPECT_DOUBLE_EQ(row.reading.trust, expected.reading.trust);
        EXPECT_EQ(row.reading.cx, expected.reading.cx);
        EXPECT_DOUBLE_EQ(row.velocity, expected.velocity);
        EXPECT_EQ(row.lastContact, expected.lastContact);
        const auto trend = insight::accountTrend(test.book(), accounts[i], test.today());
        ASSERT_TRUE(trend.has_value());
        ASSERT_EQ(trend->size(), 26U);
        for (int point = 0; point < 26; ++point)
            EXPECT_FLOAT_EQ((*trend)[size_t(point)],
                            float(figures(test, accounts[i], test.today() - 14 * (25 - point)).reading.trust));
    }
    EXPECT_EQ((*rows)[0].people, 1);
    EXPECT_EQ((*rows)[2].people, 0);
    EXPECT_LT((*rows)[1].velocity, 0);
}

} // namespace
