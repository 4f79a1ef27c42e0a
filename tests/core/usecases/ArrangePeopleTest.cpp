// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/ArrangePeople.h"

#include "core/insight/Coverage.h"
#include "core/usecases/FillChair.h"
#include "core/usecases/MovePerson.h"
#include "core/usecases/RoleFrom.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

template <typename T> ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

TEST(RoleFrom, LeavesThePastAsItWas)
{
    const Day today = day(2026, 11, 20);
    const RolePeriod first{std::nullopt, Role::Contact, 2};
    struct Case {
        const char *what;
        QList<RolePeriod> before;
        Day enteredOn;
        std::optional<Day> knownSince;
        QList<RolePeriod> after; ///< decider of influence 5 from today
    };
    const RolePeriod fresh{today, Role::Decider, 5};
    const RolePeriod whole{std::nullopt, Role::Decider, 5};
    const RolePeriod later{today + 10, Role::Influencer, 1};
    const Case cases[] = {
        {"from today", {first}, today - 100, {}, {first, fresh}},
        {"entered today", {first}, today, {}, {whole}},
        {"entered today, known before", {first}, today, today - 30, {first, fresh}},
        {"set today already", {first, {today, Role::Contact, 4}}, today - 100, {}, {first, fresh}},
        {"before what is to come", {first, later}, today - 100, {}, {first, fresh, later}},
        {"as it is", {first, {today - 5, Role::Decider, 5}}, today - 100, {}, {first, {today - 5, Role::Decider, 5}}},
    };
    for (const Case &each : cases) {
        Stakeholder person;
        person.roles = each.before;
        person.enteredOn = each.enteredOn;
        person.knownSince = each.knownSince;
        usecases::setRoleFrom(person, today, Role::Decider, 5);
        EXPECT_EQ(person.roles, each.after) << each.what;
    }
}

TEST(ArrangePeople, ChangesInfluenceAndIsUndone)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Kartta Oy"));
    const StakeholderId person = test.addPerson(account, QStringLiteral("Noora"), Role::Decider, 2);
    const auto changed = usecases::changeInfluence(test.book(), person, 5);
    ASSERT_TRUE(changed.has_value());
    EXPECT_EQ(changed->kind, ActionKind::EditPerson);
    const Stakeholder now = *test->stakeholders().find(person);
    EXPECT_EQ(now.roleOn(test.today()).influence, 5);
    EXPECT_EQ(now.roleOn(test.today()).role, Role::Decider);
    EXPECT_EQ(now.roleOn(test.today() - 1).influence, 2);
    EXPECT_EQ(codeOf(usecases::changeInfluence(test.book(), person, 6)), ErrorCode::InfluenceOffScale);
    ASSERT_TRUE(test->undo(changed->id).has_value());
    EXPECT_EQ(test->stakeholders().find(person)->roleOn(test.today()).influence, 2);
}

TEST(ArrangePeople, RefusesCirclesOfReporting)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Kehä Oy"));
    const StakeholderId a = test.addPerson(account, QStringLiteral("A"));
    const StakeholderId b = test.addPerson(account, QStringLiteral("B"));
    const StakeholderId c = test.addPerson(account, QStringLiteral("C"));
    const StakeholderId elsewhere = test.addPerson(test.addAccount(QStringLiteral("Muu Oy")), QStringLiteral("M"));
    ASSERT_TRUE(usecases::changeReportsTo(test.book(), b, a).has_value());
    ASSERT_TRUE(usecases::changeReportsTo(test.book(), c, b).has_value());
    EXPECT_EQ(codeOf(usecases::changeReportsTo(test.book(), a, a)), ErrorCode::ReportsToCircle);
    EXPECT_EQ(codeOf(usecases::changeReportsTo(test.book(), a, c)), ErrorCode::ReportsToCircle);
    EXPECT_EQ(codeOf(usecases::changeReportsTo(test.book(), a, elsewhere)), ErrorCode::NotFound);
    EXPECT_EQ(test->stakeholders().find(a)->reportsTo, std::nullopt);
    ASSERT_TRUE(usecases::changeReportsTo(test.book(), b, std::nullopt).has_value());
    EXPECT_EQ(test->stakeholders().find(b)->reportsTo, std::nullopt);
}

/// Two levels: the chief left; two report to them, one of these has a report of their own.
class Chair : public ::testing::Test {
protected:
    void SetUp() override
    {
        account = test.addAccount(QStringLiteral("Tuoli Oy"));
        top = test.addPerson(account, QStringLiteral("Johtaja"), Role::Decider, 5);
        Stakeholder gone;
        gone.account = account;
        gone.name = QStringLiteral("Lähtenyt");
        gone.roles = {{std::nullopt, Role::Decider, 4}};
        gone.enteredOn = day(2020, 1, 1);
        gone.reportsTo = top;
        gone.activeUntil = test.today() - 7;
        leaver = test.add(gone);
        under = test.addPerson(account, QStringLiteral("Alainen"), Role::Contact, 2);
        other = test.addPerson(account, QStringLiteral("Toinen"), Role::Contact, 1);
        ASSERT_TRUE(usecases::changeReportsTo(test.book(), under, leaver).has_value());
        ASSERT_TRUE(usecases::changeReportsTo(test.book(), other, leaver).has_value());
    }

    Stakeholder person(StakeholderId id) { return *test->stakeholders().find(id); }
    size_t chairs() { return insight::coverage(test.book(), account, test.today())->chairs.size(); }

    TestBook test;
    AccountId account;
    StakeholderId top;
    StakeholderId leaver;
    StakeholderId under;
    StakeholderId other;
};

TEST_F(Chair, ANewOneSitsAsTheLeaverDid)
{
    ASSERT_EQ(chairs(), 1u);
    const auto id = usecases::nameSuccessor(test.book(), {leaver, std::nullopt, QStringLiteral("Uusi Seuraaja")});
    ASSERT_TRUE(id.has_value());
    const Stakeholder next = person(*id);
    EXPECT_EQ(next.name, QStringLiteral("Uusi Seuraaja"));
    EXPECT_EQ(next.roleOn(test.today()), (RolePeriod{std::nullopt, Role::Decider, 4}));
    EXPECT_EQ(next.reportsTo, top);
    EXPECT_EQ(next.replaces, leaver);
    EXPECT_EQ(person(under).reportsTo, next.id);
    EXPECT_EQ(person(other).reportsTo, next.id);
    EXPECT_EQ(chairs(), 0u);
}

TEST_F(Chair, OneFromBelowRisesWithoutACircle)
{
    const auto id = usecases::nameSuccessor(test.book(), {leaver, under, QString()});
    ASSERT_TRUE(id.has_value());
    const Stakeholder next = person(under);
    EXPECT_EQ(next.roleOn(test.today()).role, Role::Decider);
    EXPECT_EQ(next.roleOn(test.today()).influence, 4);
    EXPECT_EQ(next.roleOn(test.today() - 1).role, Role::Contact);
    EXPECT_EQ(next.reportsTo, top);
    EXPECT_EQ(person(other).reportsTo, under);
    EXPECT_EQ(person(top).reportsTo, std::nullopt);
    EXPECT_EQ(chairs(), 0u);
}

TEST_F(Chair, WhoDecidesAlreadyGoesOnDeciding)
{
    ASSERT_TRUE(usecases::nameSuccessor(test.book(), {leaver, under, QString()}).has_value()); // a decider of 4 now
    test.write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Stakeholder gone, unit.stakeholders().find(other));
        gone.roles = {RolePeriod{std::nullopt, Role::Contact, 2}};
        gone.activeUntil = test.today() - 1;
        return unit.stakeholders().update(gone);
    });
    ASSERT_EQ(chairs(), 1u);
    ASSERT_TRUE(usecases::nameSuccessor(test.book(), {other, under, QString()}).has_value());
    EXPECT_EQ(person(under).roleOn(test.today()).role, Role::Decider);
    EXPECT_EQ(person(under).roleOn(test.today()).influence, 4);
    EXPECT_EQ(chairs(), 0u) << "and the first chair stays filled";
}

TEST_F(Chair, TheSuperiorMayTakeItOver)
{
    ASSERT_TRUE(usecases::nameSuccessor(test.book(), {leaver, top, QString()}).has_value());
    EXPECT_EQ(person(top).reportsTo, std::nullopt) << "not to themselves";
    EXPECT_EQ(person(under).reportsTo, top);
}

TEST_F(Chair, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(codeOf(usecases::nameSuccessor(test.book(), {leaver, std::nullopt, QStringLiteral("  ")})),
              ErrorCode::NameEmpty);
    EXPECT_EQ(codeOf(usecases::nameSuccessor(test.book(), {leaver, leaver, QString()})), ErrorCode::NotFound);
    EXPECT_EQ(codeOf(usecases::nameSuccessor(test.book(), {top, under, QString()})), ErrorCode::PeriodOrder);
    EXPECT_EQ(chairs(), 1u);
}

TEST_F(Chair, IsTakenAwayAndComesBackWithUndo)
{
    const auto removed = usecases::removeChair(test.book(), leaver);
    ASSERT_TRUE(removed.has_value());
    EXPECT_EQ(chairs(), 0u);
    ASSERT_TRUE(test->undo(removed->id).has_value());
    EXPECT_EQ(chairs(), 1u);
}

TEST(MovePerson, BeginsAnewAndKeepsTheHistory)
{
    TestBook test;
    const AccountId from = test.addAccount(QStringLiteral("Vanha Oy"));
    const AccountId to = test.addAccount(QStringLiteral("Uusi Oy"));
    Stakeholder person;
    person.account = from;
    person.name = QStringLiteral("Noora Ström");
    person.title = QStringLiteral("Tehtaanjohtaja");
    person.email = QStringLiteral("noora@vanha.example");
    person.phone = QStringLiteral("040 123");
    person.enteredOn = day(2020, 1, 1);
    person.advocate = true;
    const StakeholderId old = test.add(person);
    test.log(from, day(2026, 5, 1), 5, {old});

    const usecases::Move move{old, to, day(2026, 11, 2), QStringLiteral("Toimitusjohtaja"), Role::Decider, 5};
    const auto id = usecases::movePerson(test.book(), move);
    ASSERT_TRUE(id.has_value());
    const Stakeholder there = *test->stakeholders().find(*id);
    EXPECT_EQ(there.account, to);
    EXPECT_EQ(there.name, QStringLiteral("Noora Ström"));
    EXPECT_EQ(there.title, QStringLiteral("Toimitusjohtaja"));
    EXPECT_EQ(there.roles, QList{(RolePeriod{std::nullopt, Role::Decider, 5})});
    EXPECT_EQ(there.phone, QStringLiteral("040 123"));
    EXPECT_EQ(there.email, QString());
    EXPECT_EQ(there.knownSince, day(2026, 11, 2));
    EXPECT_EQ(there.movedFrom, old);
    EXPECT_FALSE(there.advocate);
    EXPECT_EQ(test->stakeholders().find(old)->activeUntil, day(2026, 11, 1));
    EXPECT_EQ(test->touchpoints().countOfAccount(from), 1);
    EXPECT_EQ(test->touchpoints().countOfAccount(to), 0);
    const auto gone = test->stakeholders().movedAwayFrom(from);
    ASSERT_EQ(gone->size(), 1u);
    EXPECT_EQ(gone->front().id, *id);
    EXPECT_TRUE(test->stakeholders().movedAwayFrom(to)->empty());
    EXPECT_EQ(codeOf(usecases::movePerson(test.book(), move)), ErrorCode::PeriodOrder) << "they have moved already";

    const auto steps = test->changeLog().newest(1);
    ASSERT_TRUE(steps.has_value());
    ASSERT_TRUE(test->undo(steps->front().id).has_value());
    EXPECT_EQ(test->stakeholders().find(old)->activeUntil, std::nullopt);
    EXPECT_TRUE(test->stakeholders().ofAccount(to)->empty());
}

TEST(MovePerson, RefusesWhatMakesNoSense)
{
    TestBook test;
    const AccountId from = test.addAccount(QStringLiteral("Vanha Oy"));
    const AccountId to = test.addAccount(QStringLiteral("Uusi Oy"));
    Stakeholder made;
    made.account = from;
    made.name = QStringLiteral("Noora");
    made.knownSince = day(2026, 3, 1);
    const StakeholderId person = test.add(made);
    struct Case {
        StakeholderId person;
        AccountId to;
        Day on;
        ErrorCode code;
    };
    const Case cases[] = {
        {person, from, day(2026, 11, 1), ErrorCode::NameTaken},
        {person, AccountId{99}, day(2026, 11, 1), ErrorCode::NotFound},
        {StakeholderId{99}, to, day(2026, 11, 1), ErrorCode::NotFound},
        {person, to, test.today() + 1, ErrorCode::DateInFuture},
        {person, to, day(2026, 3, 1), ErrorCode::PeriodOrder},
    };
    for (const Case &each : cases) {
        EXPECT_EQ(codeOf(usecases::movePerson(test.book(), {each.person, each.to, each.on, {}, Role::Contact, 3})),
                  each.code);
        EXPECT_EQ(test->stakeholders().find(person)->activeUntil, std::nullopt);
    }
}

} // namespace
