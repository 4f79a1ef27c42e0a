// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Acquaintance.h"

#include "core/usecases/MovePerson.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

TEST(Acquaintance, IsMetOrJudgedOrBoth)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Tuttu Oy"));
    const StakeholderId a = test.addPerson(account, QStringLiteral("A"));
    const StakeholderId b = test.addPerson(account, QStringLiteral("B"));
    const OwnPersonId own = test->ownPeople().all()->front().id;
    Touchpoint touchpoint;
    touchpoint.account = account;
    touchpoint.day = day(2026, 5, 1);
    touchpoint.participants = {{a, Presence::There}};
    touchpoint.ownPeople = {own};
    test.add(touchpoint);
    for (const StakeholderId person : {a, b})
        test.write(ActionKind::EditRelationship, [&](WriteUnit &unit) {
            return unit.relationships().set({own, person, RelationshipLevel::Vendor, std::nullopt});
        });

    const auto all = insight::acquaintances(test.book(), account, test.today());
    ASSERT_TRUE(all.has_value());
    ASSERT_EQ(all->size(), 2u);
    EXPECT_EQ((*all)[0].stakeholder, a);
    EXPECT_EQ((*all)[0].ownName, QStringLiteral("Aino Laine"));
    EXPECT_EQ((*all)[0].meetings, 1);
    EXPECT_EQ((*all)[0].last, day(2026, 5, 1));
    EXPECT_EQ((*all)[0].current, RelationshipLevel::Vendor);
    EXPECT_EQ((*all)[1].stakeholder, b);
    EXPECT_EQ((*all)[1].meetings, 0);
    EXPECT_EQ((*all)[1].last, std::nullopt);
    // Before they met there is only the judgement.
    EXPECT_EQ((*insight::acquaintances(test.book(), account, day(2026, 4, 30)))[0].meetings, 0);
}

TEST(MoveLinks, LeadBothWays)
{
    TestBook test;
    const AccountId from = test.addAccount(QStringLiteral("Vanha Oy"));
    const AccountId to = test.addAccount(QStringLiteral("Uusi Oy"));
    const StakeholderId old = test.addPerson(from, QStringLiteral("Noora"));
    test.addPerson(from, QStringLiteral("Jäänyt"));
    const auto moved = usecases::movePerson(test.book(), {old, to, test.today(), {}, Role::Decider, 4});
    ASSERT_TRUE(moved.has_value());
    const auto left = insight::moveLinks(test.book(), from);
    const auto came = insight::moveLinks(test.book(), to);
    ASSERT_TRUE(left && came);
    ASSERT_EQ(left->size(), 1u);
    EXPECT_EQ(left->front().here, old);
    EXPECT_EQ(left->front().there, *moved);
    EXPECT_EQ(left->front().account, to);
    EXPECT_EQ(left->front().accountName, QStringLiteral("Uusi Oy"));
    EXPECT_FALSE(left->front().arrived);
    ASSERT_EQ(came->size(), 1u);
    EXPECT_EQ(came->front().here, *moved);
    EXPECT_EQ(came->front().there, old);
    EXPECT_EQ(came->front().accountName, QStringLiteral("Vanha Oy"));
    EXPECT_TRUE(came->front().arrived);
}

} // namespace
