// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/GoalStanding.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/AccountTimeline.h"
#include "tests/support/TestBook.h"

#include <algorithm>

using namespace laari;
using insight::GoalState;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

/// Set on day 1000 at 60 with 1 decider known, due 100 days later: 80 and 3 deciders.
TrustGoal goal(std::optional<int> level = 80, std::optional<int> deciders = 3)
{
    TrustGoal goal;
    goal.level = level;
    goal.deciders = deciders;
    goal.setOn = Day{1000};
    goal.due = Day{1100};
    goal.trustThen = MicroPoints::fromPoints(60);
    goal.decidersThen = 1;
    return goal;
}

TEST(GoalStanding, ThePathIsStraight)
{
    EXPECT_DOUBLE_EQ(insight::goalPath(goal(), Day{1000}).value(), 60);
    EXPECT_DOUBLE_EQ(insight::goalPath(goal(), Day{1025}).value(), 65);
    EXPECT_DOUBLE_EQ(insight::goalPath(goal(), Day{1100}).value(), 80);
    EXPECT_DOUBLE_EQ(insight::goalPath(goal(), Day{1200}).value(), 80);
    EXPECT_EQ(insight::goalPath(goal(std::nullopt), Day{1000}), std::nullopt);
}

TEST(GoalStanding, SaysHowItStands)
{
    const struct {
        const char *what;
        TrustGoal goal;
        double trust;
        int deciders;
        int day;
        GoalState state;
    } cases[] = {
        {"just set", goal(), 60, 1, 1000, GoalState::OnPath},
        {"half-way, on the path", goal(), 70, 2, 1050, GoalState::OnPath},
        {"half-way, a little under it", goal(), 69, 2, 1050, GoalState::OnPath},
        {"half-way, under it", goal(), 68.9, 2, 1050, GoalState::Behind},
        {"half-way, a decider short", goal(), 70, 1, 1050, GoalState::Behind},
        {"before half-way nobody is due yet", goal(), 70, 1, 1049, GoalState::OnPath},
        {"both reached before the day", goal(), 80, 3, 1050, GoalState::Reached},
        {"reached as it is shown", goal(), 79.5, 3, 1050, GoalState::Reached},
        {"trust reached, deciders on their way", goal(), 80, 2, 1050, GoalState::OnPath},
        {"on the day itself", goal(), 79, 3, 1100, GoalState::OnPath},
        {"level alone", goal(80, std::nullopt), 75, 0, 1050, GoalState::OnPath},
        {"deciders alone", goal(std::nullopt, 3), 10, 3, 1050, GoalState::Reached},
        {"downward: where trust stands above already", goal(50, std::nullopt), 60, 1, 1000, GoalState::Reached},
    };
    for (const auto &each : cases) {
        const auto standing = insight::goalStanding(each.goal, {each.trust, each.deciders}, {0, 0}, Day{each.day});
        EXPECT_EQ(standing.state, each.state) << each.what;
        EXPECT_EQ(standing.daysLeft, 1100 - each.day) << each.what;
        EXPECT_EQ(standing.level.has_value(), each.goal.level.has_value()) << each.what;
        EXPECT_EQ(standing.deciders.has_value(), each.goal.deciders.has_value()) << each.what;
        EXPECT_EQ(standing.path.has_value(), each.goal.level.has_value()) << each.what;
        EXPECT_EQ(standing.whenDue, std::nullopt) << each.what;
    }
}

TEST(GoalStanding, IsJudgedByItsDayOnceThatHasPassed)
{
    const struct {
        const char *what;
        insight::GoalReading now;
        insight::GoalReading whenDue;
        GoalState state;
    } cases[] = {
        {"missed", {79, 3}, {79, 3}, GoalState::Missed},
        {"reached and held", {81, 3}, {80, 3}, GoalState::Reached},
        {"reached as it is shown", {81, 3}, {79.5, 3}, GoalState::Reached},
        {"reached, then fell", {29, 0}, {81, 3}, GoalState::Reached},
        {"missed, then rose", {95, 3}, {79, 3}, GoalState::Missed},
        {"missed by a decider, then met", {95, 3}, {80, 2}, GoalState::Missed},
    };
    for (const auto &each : cases) {
        const auto standing = insight::goalStanding(goal(), each.now, each.whenDue, Day{1101});
        EXPECT_EQ(standing.state, each.state) << each.what;
        EXPECT_EQ(standing.now, each.now) << each.what;
        EXPECT_EQ(standing.whenDue, each.whenDue) << each.what;
        EXPECT_EQ(standing.path, std::nullopt) << each.what << ": it runs no more";
    }
}

TEST(CarryingPicture, AgreesWithTheFigureBesideTheIndex)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    EXPECT_TRUE(insight::carryingPicture(test.book(), account, test.today())->failures.empty());
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    for (int i = 0; i < 30; ++i) {
        test.log(account, test.today() - 20 * i, 5, {aino});
        const auto figures = insight::accountFigures(test.book(), account, test.today());
        const auto picture = insight::carryingPicture(test.book(), account, test.today());
        ASSERT_TRUE(figures && picture);
        EXPECT_EQ(picture->carries, figures->carries);
        EXPECT_DOUBLE_EQ(picture->trust, figures->reading.trust);
    }
    EXPECT_GT(insight::carryingPicture(test.book(), account, test.today())->carries, 0);
    EXPECT_FALSE(insight::carryingPicture(test.book(), AccountId{999}, test.today()));
}

TEST(CarryingPicture, TellsAFallThatIsOnItsWayWithoutAFailure)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    for (int ago = 300; ago > 5; ago -= 20)
        test.log(account, test.today() - ago, 5, {aino});
    const auto before = insight::carryingPicture(test.book(), account, test.today());
    test.log(account, test.today() - 1, 1, {aino});
    const auto picture = insight::carryingPicture(test.book(), account, test.today());
    ASSERT_TRUE(before && picture);
    const auto timeline =
        insight::accountTimeline(test.book(), account, test.today(), test.today(), trust::Model::carryingDays);
    ASSERT_TRUE(timeline);
    const auto lowest = std::ranges::min_element(timeline->days, {}, &insight::TimelineDay::trust);
    EXPECT_DOUBLE_EQ(picture->lowestWithout, lowest->trust);
    EXPECT_EQ(picture->lowestWithoutOn, lowest->day);
    EXPECT_LT(picture->lowestWithout, picture->trust - 1) << "what was logged yesterday has not settled yet";
    EXPECT_LT(picture->lowestWithout, before->lowestWithout);
}

} // namespace
