// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AccountTimeline.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/ParameterPreview.h"
#include "tests/support/TestBook.h"

#include <algorithm>

using namespace laari;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

class AccountTimeline : public ::testing::Test {
protected:
    AccountTimeline()
    {
        account = test.addAccount(QStringLiteral("Testi Oy"));
        aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
        eino = test.addPerson(account, QStringLiteral("Eino"), Role::Contact, 2);
        test.log(account, day(2026, 3, 1), 5, {aino});
        failure = test.log(account, day(2026, 5, 1), 1, {aino, eino});
        Touchpoint recovery;
        recovery.account = account;
        recovery.day = day(2026, 5, 8);
        recovery.emotion = 5;
        recovery.mends = failure;
        recovery.participants = {Participant{aino}, Participant{eino}};
        test.add(recovery);
    }

    insight::Timeline timeline(std::optional<Day> from, int forecastDays)
    {
        auto found = insight::accountTimeline(test.book(), account, from, test.today(), forecastDays);
        EXPECT_TRUE(found.has_value());
        return found ? *found : insight::Timeline{};
    }

    TestBook test;
    AccountId account;
    StakeholderId aino;
    StakeholderId eino;
    TouchpointId failure;
};

TEST_F(AccountTimeline, HasEveryDayFromTheFirstTouchpointIntoTheForecast)
{
    const auto found = timeline(std::nullopt, 90);
    ASSERT_FALSE(found.days.empty());
    EXPECT_EQ(found.days.front().day, day(2026, 3, 1));
    EXPECT_EQ(found.days.back().day, test.today() + 90);
    for (size_t i = 0; i < found.days.size(); ++i) {
        EXPECT_EQ(found.days[i].day, found.days.front().day + int(i));
        EXPECT_EQ(found.days[i].forecast, found.days[i].day > test.today());
    }
}

TEST_F(AccountTimeline, AgreesWithTheFiguresOfEachDay)
{
    const auto found = timeline(std::nullopt, 30);
    for (const auto &each : found.days) {
        if (each.day.value % 17 != 0)
            continue;
        const auto figures = insight::accountFigures(test.book(), account, each.day);
        ASSERT_TRUE(figures.has_value());
        EXPECT_NEAR(each.trust, figures->reading.trust, 1e-9);
        ASSERT_EQ(each.cx.has_value(), figures->reading.cx.has_value());
        EXPECT_NEAR(*each.cx, *figures->reading.cx, 1e-9);
    }
}

TEST_F(AccountTimeline, CountsDaysSinceContact)
{
    const auto found = timeline(day(2026, 2, 27), 0);
    EXPECT_EQ(found.days[0].daysSinceContact, -1);
    EXPECT_EQ(found.days[2].daysSinceContact, 0); // 1 March
    EXPECT_EQ(found.days[3].daysSinceContact, 1);
    EXPECT_EQ(found.days.back().daysSinceContact, test.today() - day(2026, 5, 8));
}

TEST_F(AccountTimeline, MarksFailuresAndTheirRecoveries)
{
    const auto found = timeline(std::nullopt, 0);
    ASSERT_EQ(found.marks.size(), 3U);
    EXPECT_FALSE(found.marks[0].failure);
    EXPECT_GT(found.marks[0].effect, 0);
    EXPECT_TRUE(found.marks[1].failure);
    EXPECT_LT(found.marks[1].effect, 0);
    EXPECT_GT(found.marks[1].cushionedPoints, 0);
    EXPECT_EQ(found.marks[2].mends, failure);
    EXPECT_FALSE(found.marks[2].failure);
    EXPECT_TRUE(timeline(day(2026, 6, 1), 0).marks.empty());
}

TEST_F(AccountTimeline, OfNothingIsToday)
{
    const AccountId empty = test.addAccount(QStringLiteral("Tyhjä Oy"));
    const auto found = insight::accountTimeline(test.book(), empty, std::nullopt, test.today(), 0);
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->days.size(), 1U);
    EXPECT_DOUBLE_EQ(found->days.front().trust, 50);
    EXPECT_FALSE(found->trustTrailsCxByDays.has_value());
}

TEST_F(AccountTimeline, TheLagIsTheSameWhateverIsShown)
{
    for (int i = 0; i < 40; ++i)
        test.log(account, day(2025, 1, 1) + i * 14, i / 8 % 2 ? 2 : 5, {aino});
    const auto all = timeline(std::nullopt, 0);
    ASSERT_TRUE(all.trustTrailsCxByDays.has_value());
    EXPECT_GT(*all.trustTrailsCxByDays, 0);
    EXPECT_EQ(timeline(test.today() - 30, 0).trustTrailsCxByDays, all.trustTrailsCxByDays);
}

TEST_F(AccountTimeline, ParametersCanBeTriedOut)
{
    trust::Parameters hard;
    hard.lossWeight = 3;
    const auto effects = insight::previewParameters(test.book(), hard, test.today());
    ASSERT_TRUE(effects.has_value());
    ASSERT_EQ(effects->size(), 1U);
    const auto figures = insight::accountFigures(test.book(), account, test.today());
    ASSERT_TRUE(figures.has_value());
    EXPECT_NEAR(effects->front().trustNow, figures->reading.trust, 1e-9);
    EXPECT_LT(effects->front().trustThen, effects->front().trustNow);

    trust::Parameters wrong;
    wrong.lossWeight = 99;
    const auto refused = insight::previewParameters(test.book(), wrong, test.today());
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::ParameterOutOfRange);
}

} // namespace
