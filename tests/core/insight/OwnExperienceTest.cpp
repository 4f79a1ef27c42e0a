// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/OwnExperience.h"

#include "tests/support/TestBook.h"

using namespace laari;
using insight::ExperienceBy;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

class OwnExperienceTest : public ::testing::Test {
protected:
    void meet(int times, int ours, int theirs, Channel channel = Channel::Meeting, Day on = day(2026, 3, 2))
    {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = on;
        touchpoint.channel = channel;
        if (theirs > 0)
            touchpoint.emotion = theirs;
        if (ours > 0)
            touchpoint.ownFeeling = ours;
        for (int i = 0; i < times; ++i)
            test.add(touchpoint);
    }
    insight::OwnExperience by(ExperienceBy what)
    {
        const auto found = insight::ownExperience(test.book(), what, day(2020, 1, 1), test.today());
        EXPECT_TRUE(found.has_value());
        return found ? *found : insight::OwnExperience{};
    }

    TestBook test;
    AccountId account = test.addAccount(QStringLiteral("A"));
};

TEST_F(OwnExperienceTest, FewerThanFiveAreNotTold)
{
    meet(4, 5, 1);
    EXPECT_EQ(by(ExperienceBy::Channel).all.encounters, 0);
    EXPECT_TRUE(by(ExperienceBy::Channel).lines.empty());
    EXPECT_FALSE(by(ExperienceBy::Channel).rest);
    meet(1, 5, 1);
    ASSERT_EQ(by(ExperienceBy::Channel).lines.size(), 1U);
    EXPECT_EQ(by(ExperienceBy::Channel).all.encounters, 5);
}

TEST_F(OwnExperienceTest, WhatIsTooLittleTakesTheSmallestAlongSoThatNobodyFindsItInTheWhole)
{
    meet(9, 3, 3);
    meet(6, 3, 3, Channel::Teams);
    meet(2, 3, 3, Channel::Call);
    const auto found = by(ExperienceBy::Channel);
    EXPECT_EQ(found.all.encounters, 17);
    ASSERT_EQ(found.lines.size(), 1U);
    EXPECT_EQ(std::get<Channel>(found.lines[0].key), Channel::Meeting);
    ASSERT_TRUE(found.rest);
    EXPECT_EQ(found.rest->encounters, 8);
}

TEST_F(OwnExperienceTest, WhatIsTooLittleIsToldTogether)
{
    meet(6, 3, 3);
    meet(3, 3, 3, Channel::Call);
    meet(2, 3, 3, Channel::Visit);
    const auto found = by(ExperienceBy::Channel);
    ASSERT_EQ(found.lines.size(), 1U);
    EXPECT_EQ(std::get<Channel>(found.lines[0].key), Channel::Meeting);
    ASSERT_TRUE(found.rest);
    EXPECT_EQ(found.rest->encounters, 5);
}

TEST_F(OwnExperienceTest, OnlyEncountersOfWhichBothIsKnownCount)
{
    meet(5, 4, 2);
    meet(9, 0, 2);
    meet(9, 4, 0);
    EXPECT_EQ(by(ExperienceBy::Channel).all.encounters, 5);
    EXPECT_EQ(by(ExperienceBy::Channel).all.ours, (std::array<int, 5>{0, 0, 0, 5, 0}));
    EXPECT_EQ(by(ExperienceBy::Channel).all.theirs, (std::array<int, 5>{0, 5, 0, 0, 0}));
}

TEST_F(OwnExperienceTest, ApartAreTwoStepsOrMoreEitherWay)
{
    meet(3, 5, 3);
    meet(2, 2, 5);
    meet(4, 4, 3);
    Touchpoint almost; // 5 to us; x = 0.2 and so 3.4 to them, which rounds to 3
    almost.account = account;
    almost.day = day(2026, 3, 2);
    almost.emotion = 3;
    almost.effectiveness = 5;
    almost.ease = 4;
    almost.ownFeeling = 5;
    test.add(almost);
    const auto all = by(ExperienceBy::HalfYear).all;
    EXPECT_EQ(all.weFeltBetter, 3);
    EXPECT_EQ(all.theyFeltBetter, 2);
    EXPECT_EQ(all.apart(), 5);
    EXPECT_EQ(all.encounters, 10);
}

TEST_F(OwnExperienceTest, HalfYearsComeInOrderOthersByNumber)
{
    meet(5, 3, 3, Channel::Call, day(2026, 6, 30));
    meet(7, 3, 3, Channel::Visit, day(2025, 7, 1));
    const auto halves = by(ExperienceBy::HalfYear);
    ASSERT_EQ(halves.lines.size(), 2U);
    EXPECT_EQ(std::get<insight::HalfYear>(halves.lines[0].key), (insight::HalfYear{2025, 2}));
    EXPECT_EQ(std::get<insight::HalfYear>(halves.lines[1].key), (insight::HalfYear{2026, 1}));
    EXPECT_EQ(std::get<Channel>(by(ExperienceBy::Channel).lines[0].key), Channel::Visit);
}

TEST_F(OwnExperienceTest, SumsByFunctionStageAndIndustry)
{
    auto found = test->accounts().find(account);
    ASSERT_TRUE(found.has_value());
    found->industry = QStringLiteral("Metsä");
    test.write(ActionKind::EditAccount, [&](WriteUnit &unit) { return unit.accounts().update(*found); });
    Account second;
    second.name = QStringLiteral("B");
    second.industry = QStringLiteral("metsä"); // as somebody else typed it
    const AccountId other = test.add(second);
    meet(5, 3, 3);
    Touchpoint touchpoint;
    touchpoint.account = other;
    touchpoint.day = day(2026, 3, 2);
    touchpoint.emotion = 3;
    touchpoint.ownFeeling = 3;
    touchpoint.ourFunction = (*test->lists().findByName(ListKind::OurFunction, QStringLiteral("Sales")))->id;
    for (int i = 0; i < 5; ++i)
        test.add(touchpoint);
    ASSERT_EQ(by(ExperienceBy::Industry).lines.size(), 1U);
    EXPECT_EQ(std::get<QString>(by(ExperienceBy::Industry).lines[0].key), QStringLiteral("Metsä"));
    EXPECT_EQ(by(ExperienceBy::Industry).lines[0].sum.encounters, 10);
    ASSERT_EQ(by(ExperienceBy::OurFunction).lines.size(), 2U); // one without a name
    EXPECT_EQ(std::get<ListItem>(by(ExperienceBy::OurFunction).lines[1].key).english, QStringLiteral("Sales"));
    ASSERT_EQ(by(ExperienceBy::JourneyStage).lines.size(), 1U); // it was not said
    EXPECT_TRUE(std::holds_alternative<std::monostate>(by(ExperienceBy::JourneyStage).lines[0].key));
}

TEST_F(OwnExperienceTest, CanBeCancelled)
{
    Touchpoint touchpoint;
    touchpoint.account = account;
    touchpoint.day = day(2026, 3, 2);
    touchpoint.emotion = 3;
    touchpoint.ownFeeling = 3;
    test.write(ActionKind::Import, [&](WriteUnit &unit) -> Result<void> {
        std::vector<Touchpoint> many;
        LAARI_ASSIGN(const Touchpoint checked, unit.touchpoints().checkedForInsert(touchpoint));
        for (int i = 0; i < 5000; ++i) {
            many.push_back(checked);
            many.back().uid = unit.newUid();
        }
        return unit.touchpoints().insertChecked(many);
    });
    const auto found =
        insight::ownExperience(test.book(), ExperienceBy::Channel, day(2020, 1, 1), test.today(), [] { return false; });
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, ErrorCode::Cancelled);
}

} // namespace
