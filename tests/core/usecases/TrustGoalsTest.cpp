// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/TrustGoals.h"

#include "core/insight/AccountFigures.h"
#include "core/usecases/MakePlan.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::day;
using laari::testing::TestBook;
using usecases::TrustAim;

namespace {

struct Aimed {
    Aimed()
    {
        account = test.addAccount(QStringLiteral("Testi Oy"), 2);
        aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
        test.log(account, test.today() - 60, 5, {aino});
    }
    std::optional<TrustGoal> goal()
    {
        const auto found = test->trustGoals().ofAccount(account);
        EXPECT_TRUE(found.has_value());
        return found ? *found : std::nullopt;
    }
    ErrorCode refused(const TrustAim &aim)
    {
        const auto set = usecases::setTrustGoal(test.book(), account, aim);
        return set ? ErrorCode::Internal : set.error().code;
    }
    ChangeSetId newest() { return test->changeLog().newest(1)->front().id; }

    TestBook test;
    AccountId account;
    StakeholderId aino;
};

TEST(TrustGoals, BeginWhereTrustIsToday)
{
    Aimed aimed;
    const Day due = aimed.test.today() + 200;
    ASSERT_TRUE(usecases::setTrustGoal(aimed.test.book(), aimed.account, {75, 2, due}));
    const auto figures = insight::accountFigures(aimed.test.book(), aimed.account, aimed.test.today());
    ASSERT_TRUE(aimed.goal() && figures);
    EXPECT_EQ(aimed.goal()->level, 75);
    EXPECT_EQ(aimed.goal()->deciders, 2);
    EXPECT_EQ(aimed.goal()->due, due);
    EXPECT_EQ(aimed.goal()->setOn, aimed.test.today());
    EXPECT_EQ(aimed.goal()->trustThen, MicroPoints::fromPoints(figures->reading.trust));
    EXPECT_EQ(aimed.goal()->decidersThen, 1);
    EXPECT_EQ(aimed.test->trustGoals().all()->size(), 1U);
}

TEST(TrustGoals, AnEditedOneKeepsItsBeginningUnlessBegunAnew)
{
    Aimed aimed;
    const Day start = aimed.test.today();
    ASSERT_TRUE(usecases::setTrustGoal(aimed.test.book(), aimed.account, {75, std::nullopt, start + 100}));
    aimed.test.clock().set(QDateTime((start + 30).toDate(), QTime(12, 0)));
    aimed.test.log(aimed.account, start + 29, 5, {aimed.aino});
    const MicroPoints then = aimed.goal()->trustThen;
    ASSERT_TRUE(usecases::setTrustGoal(aimed.test.book(), aimed.account, {80, 1, start + 120}));
    EXPECT_EQ(aimed.goal()->setOn, start);
    EXPECT_EQ(aimed.goal()->trustThen, then);
    EXPECT_EQ(aimed.goal()->level, 80);
    ASSERT_TRUE(usecases::setTrustGoal(aimed.test.book(), aimed.account, {80, 1, start + 120}, true));
    EXPECT_EQ(aimed.goal()->setOn, start + 30);
    EXPECT_GT(aimed.goal()->trustThen, then);
    // What a path never began for, late entries do not move.
    const TrustGoal kept = *aimed.goal();
    aimed.test.log(aimed.account, start - 10, 1, {aimed.aino});
    EXPECT_EQ(aimed.goal(), kept);
}

TEST(TrustGoals, RefuseWhatCannotBeAimedAt)
{
    Aimed aimed;
    const Day today = aimed.test.today();
    EXPECT_EQ(aimed.refused({std::nullopt, std::nullopt, today + 1}), ErrorCode::GoalEmpty);
    EXPECT_EQ(aimed.refused({0, std::nullopt, today + 1}), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(aimed.refused({101, std::nullopt, today + 1}), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(aimed.refused({75, 51, today + 1}), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(aimed.refused({75, 0, today + 1}), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(aimed.refused({75, 1, today}), ErrorCode::GoalDueTooEarly);
    EXPECT_EQ(aimed.refused({75, 1, today + 200'000}), ErrorCode::DateInvalid);
    EXPECT_EQ(aimed.goal(), std::nullopt);
    EXPECT_EQ(usecases::setTrustGoal(aimed.test.book(), AccountId{999}, {75, 1, today + 1}).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(usecases::removeTrustGoal(aimed.test.book(), aimed.account).error().code, ErrorCode::NotFound);
}

TEST(TrustGoals, AreUndoneAndGoWithTheirAccount)
{
    Aimed aimed;
    const Day due = aimed.test.today() + 100;
    ASSERT_TRUE(usecases::setTrustGoal(aimed.test.book(), aimed.account, {75, 2, due}));
    const TrustGoal first = *aimed.goal();
    const ChangeSetId setting = aimed.newest();
    ASSERT_TRUE(usecases::setTrustGoal(aimed.test.book(), aimed.account, {90, std::nullopt, due}));
    ASSERT_TRUE(aimed.test->undo(aimed.newest()));
    EXPECT_EQ(aimed.goal(), first);
    ASSERT_TRUE(usecases::removeTrustGoal(aimed.test.book(), aimed.account));
    EXPECT_EQ(aimed.goal(), std::nullopt);
    ASSERT_TRUE(aimed.test->undo(aimed.newest()));
    EXPECT_EQ(aimed.goal(), first);

    aimed.test.write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(aimed.account); });
    EXPECT_TRUE(aimed.test->trustGoals().all()->empty());
    ASSERT_TRUE(aimed.test->undo(aimed.newest()));
    EXPECT_EQ(aimed.goal(), first);
    const auto undone = aimed.test->undo(setting);
    EXPECT_TRUE(undone.has_value() || undone.error().code == ErrorCode::ChangedSince);
    EXPECT_TRUE(aimed.test->verify()->isEmpty());
}

TEST(MakePlan, IsOneStepAndAllOrNothing)
{
    Aimed aimed;
    const Day due = aimed.test.today() + 14;
    usecases::Plan plan;
    FollowUp followUp;
    followUp.account = aimed.account;
    followUp.person = aimed.aino;
    followUp.what = QStringLiteral("Käynti");
    followUp.due = due;
    plan.followUps = {followUp, followUp};
    Promise promise;
    promise.account = aimed.account;
    promise.what = QStringLiteral("Raportti");
    promise.madeOn = aimed.test.today();
    promise.due = due;
    plan.promises = {promise};
    ASSERT_TRUE(usecases::makePlan(aimed.test.book(), plan));
    EXPECT_EQ(aimed.test->followUps().ofAccount(aimed.account)->size(), 2U);
    EXPECT_EQ(aimed.test->promises().ofAccount(aimed.account)->size(), 1U);
    ASSERT_TRUE(aimed.test->undo(aimed.newest()));
    EXPECT_TRUE(aimed.test->followUps().ofAccount(aimed.account)->empty());
    EXPECT_TRUE(aimed.test->promises().ofAccount(aimed.account)->empty());

    plan.promises.front().what = QStringLiteral("  ");
    const auto refused = usecases::makePlan(aimed.test.book(), plan);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::PromiseEmpty);
    EXPECT_TRUE(aimed.test->followUps().ofAccount(aimed.account)->empty());
}

} // namespace
