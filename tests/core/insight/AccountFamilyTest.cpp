// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AccountFamily.h"

#include "core/insight/Portfolio.h"
#include "tests/support/TestBook.h"

using namespace laari;
using insight::AccountFamily;
using insight::FamilyMember;
using laari::testing::TestBook;

namespace {

constexpr qint64 million = 100'000'000; // in cents

/// A parent that is nothing but a name, and below it what the tests add.
struct Group {
    Group() { top = test.addAccount(QStringLiteral("Konserni")); }

    AccountId add(const QString &name, AccountId parent, std::optional<qint64> millions,
                  Lifecycle stage = Lifecycle::Customer)
    {
        Account account;
        account.name = name;
        account.parent = parent;
        account.lifecycle = {LifecyclePeriod{std::nullopt, stage, {}, {}}};
        if (millions)
            account.annualRevenue = Cents{*millions * million};
        return test.add(account);
    }
    /// A decider whom we met on one day.
    void meet(AccountId account, int emotion, int daysAgo)
    {
        const StakeholderId who = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
        test.log(account, test.today() - daysAgo, emotion, {who});
    }
    AccountFamily family(AccountId account)
    {
        auto family = insight::accountFamily(test.book(), account, test.today());
        EXPECT_TRUE(family.has_value());
        return family ? *std::move(family) : AccountFamily{};
    }
    AccountFamily family() { return family(top); }

    TestBook test;
    AccountId top;
};

std::string told(const AccountFamily &family)
{
    QStringList lines;
    for (const FamilyMember &each : family.members)
        lines.append(QStringLiteral("%1 %2 %3").arg(each.level).arg(each.name, QString::number(each.weight, 'g', 3)));
    return lines.join(QStringLiteral(", ")).toStdString();
}

TEST(AccountFamily, OfAnAccountWithoutChildrenIsEmptyAndOfNoneIsNotFound)
{
    Group group;
    EXPECT_TRUE(group.family().members.empty());
    const auto none = insight::accountFamily(group.test.book(), AccountId{999}, group.test.today());
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().code, ErrorCode::NotFound);
}

TEST(AccountFamily, EachStandsBeforeItsChildrenAndSiblingsByName)
{
    Group group;
    const AccountId b = group.add(QStringLiteral("B"), group.top, 2);
    group.add(QStringLiteral("A"), group.top, 1);
    group.add(QStringLiteral("BB"), b, 1);
    group.test.addAccount(QStringLiteral("Stranger"));
    EXPECT_EQ(told(group.family()), "1 A 0.25, 1 B 0.5, 2 BB 0.25");
    EXPECT_EQ(told(group.family(b)), "1 BB 1") << "a name over others does not stand among them";
}

TEST(AccountFamily, TheAccountItselfIsAMemberOnceItHasPeopleOrTouchpoints)
{
    Group group;
    group.add(QStringLiteral("A"), group.top, 1);
    EXPECT_EQ(told(group.family()), "1 A 1");
    group.test.log(group.top, group.test.today() - 5, 4, {});
    EXPECT_EQ(told(group.family()), "0 Konserni 0.5, 1 A 0.5"); // the smallest known revenue for the one without
    EXPECT_TRUE(group.family().contains(group.top));
}

// By hand: T = b + a·u is linear in the opinion, so the pool of 3 million at T and 1 million of which nothing is known
// is (3 T + 50) / 4; u likewise. Nothing tells of the other's CX, so that of the first is the pool's.
TEST(AccountFamily, OpinionsAndCxArePooledByRevenue)
{
    Group group;
    const AccountId a = group.add(QStringLiteral("A"), group.top, 3);
    group.add(QStringLiteral("B"), group.top, 1);
    group.meet(a, 5, 60);
    const AccountFamily family = group.family();
    const trust::AccountReading &known = family.members.at(0).reading;
    EXPECT_GT(known.trust, 60);
    EXPECT_NEAR(family.pool.trust, (3 * known.trust + 50) / 4, 1e-9);
    EXPECT_NEAR(family.pool.opinion.u, (3 * known.opinion.u + 1) / 4, 1e-9);
    EXPECT_NEAR(family.pool.opinion.b + family.pool.opinion.d + family.pool.opinion.u, 1, 1e-12);
    EXPECT_NEAR(family.pool.cx.value(), 100, 1e-9);
    EXPECT_EQ(family.pool.revenue, Cents{4 * million});
    EXPECT_EQ(family.members[0].peopleKnown, 1);
    EXPECT_EQ(family.members[0].lastContact, group.test.today() - 60);
    EXPECT_EQ(family.members[1].lastContact, std::nullopt);
}

TEST(AccountFamily, CxIsTheMeanByRevenueOfThoseThatHaveOne)
{
    Group group;
    const AccountId a = group.add(QStringLiteral("A"), group.top, 3);
    const AccountId b = group.add(QStringLiteral("B"), group.top, 1);
    group.add(QStringLiteral("C"), group.top, 6);
    group.meet(a, 5, 60); // CX 100
    group.meet(b, 1, 60); // CX 0
    EXPECT_NEAR(group.family().pool.cx.value(), 75, 1e-9);
}

TEST(AccountFamily, AMemberReadsAsItDoesInThePortfolio)
{
    Group group;
    const AccountId a = group.add(QStringLiteral("A"), group.top, 3);
    for (int ago = 700; ago > 0; ago -= 30)
        group.test.log(a, group.test.today() - ago, 4, {});
    group.meet(a, 2, 40);
    const Day today = group.test.today();
    const auto rows = insight::portfolio(group.test.book(), today, today - insight::portfolioDays);
    ASSERT_TRUE(rows);
    const insight::PortfolioRow &row = rows->at(1);
    const FamilyMember member = group.family().members.at(0);
    EXPECT_EQ(row.name, member.name);
    EXPECT_EQ(row.reading.opinion, member.reading.opinion);
    EXPECT_EQ(row.reading.cx, member.reading.cx);
    EXPECT_EQ(row.people, member.people);
    EXPECT_EQ(row.peopleKnown, member.peopleKnown);
    EXPECT_EQ(row.lastContact, member.lastContact);
    EXPECT_EQ(group.family().pool.known, row.reading.notKnownYet() ? 0 : 1);
}

TEST(AccountFamily, OnlyCustomersWeighUnlessThereAreNone)
{
    Group group;
    group.add(QStringLiteral("A"), group.top, 2);
    group.add(QStringLiteral("B"), group.top, std::nullopt);
    group.add(QStringLiteral("C"), group.top, 8);
    group.add(QStringLiteral("D"), group.top, 5, Lifecycle::Lost);
    EXPECT_EQ(told(group.family()), "1 A 0.167, 1 B 0.167, 1 C 0.667, 1 D 0")
        << "a customer of unknown revenue weighs as the smallest";
    EXPECT_EQ(group.family().pool.revenue, Cents{10 * million});

    Group unpriced;
    unpriced.add(QStringLiteral("A"), unpriced.top, std::nullopt);
    unpriced.add(QStringLiteral("B"), unpriced.top, 0);
    EXPECT_EQ(told(unpriced.family()), "1 A 0.5, 1 B 0.5");

    Group prospects;
    prospects.add(QStringLiteral("A"), prospects.top, 9, Lifecycle::Prospect);
    prospects.add(QStringLiteral("B"), prospects.top, 1, Lifecycle::CompetitorsCustomer);
    EXPECT_EQ(told(prospects.family()), "1 A 0.5, 1 B 0.5");
    EXPECT_EQ(prospects.family().pool.revenue, Cents{});
}

} // namespace
