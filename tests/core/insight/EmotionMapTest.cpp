// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/EmotionMap.h"

#include "tests/support/TestBook.h"

#include <algorithm>

using namespace laari;
using insight::EmotionColumns;
using insight::EmotionGap;
using laari::testing::TestBook;

namespace {

class EmotionMapTest : public ::testing::Test {
protected:
    ListItemId emotion(const char *english) { return item(ListKind::Emotion, english); }
    ListItemId item(ListKind list, const char *english)
    {
        const auto found = test->lists().findByName(list, QString::fromUtf8(english));
        return found && *found ? (*found)->id : ListItemId{};
    }
    void feel(AccountId at, const char *english, Channel channel, int times = 1, const char *stage = nullptr)
    {
        Touchpoint touchpoint;
        touchpoint.account = at;
        touchpoint.day = test.today() - 10;
        touchpoint.channel = channel;
        touchpoint.emotion = 3;
        touchpoint.namedEmotion = emotion(english);
        if (stage)
            touchpoint.journeyStage = item(ListKind::JourneyStage, stage);
        for (int i = 0; i < times; ++i)
            test.add(touchpoint);
    }
    void aim(AccountId at, const char *english, std::optional<Channel> channel = {},
             std::optional<ListItemId> stage = {})
    {
        test.write(ActionKind::EditEmotionGoals, [&](WriteUnit &unit) {
            return unit.emotionGoals().set({at, emotion(english), channel, stage}, true);
        });
    }
    insight::EmotionMap map(std::optional<AccountId> only, EmotionColumns columns = EmotionColumns::Channels,
                            std::optional<QSet<AccountId>> among = {})
    {
        const auto made = insight::emotionMap(test.book(), {only, among, columns, test.today() - 365, test.today()});
        EXPECT_TRUE(made.has_value());
        return made ? *made : insight::EmotionMap{};
    }
    static insight::EmotionCell cell(const insight::EmotionMap &map, const char *english,
                                     std::optional<Channel> channel)
    {
        for (const insight::EmotionRow &row : map.rows)
            for (size_t column = 0; column < map.columns.size(); ++column)
                if (row.emotion.english == QString::fromUtf8(english) && map.columns[column].channel == channel)
                    return row.cells[column];
        ADD_FAILURE() << "no cell of " << english;
        return {};
    }
    static QStringList gapsOf(const insight::EmotionMap &map)
    {
        QStringList gaps;
        for (const insight::EmotionPlace &place : map.gaps)
            gaps.append(map.rows[place.row].emotion.english);
        return gaps;
    }

    TestBook test;
    AccountId account = test.addAccount(QStringLiteral("A"));
    AccountId other = test.addAccount(QStringLiteral("B"));
};

TEST_F(EmotionMapTest, JudgesEachGoalByWhatWasFeltAtItsKindOfTouchpoint)
{
    struct Case {
        const char *emotion;
        int felt;
        int others; ///< touchpoints at which something else was felt
        EmotionGap gap;
        double size;
    };
    const Case cases[] = {
        {"Valued", 0, 0, EmotionGap::Unknown, 0},    {"Valued", 0, 4, EmotionGap::Missing, 1},
        {"Valued", 1, 9, EmotionGap::Rare, 0.5},     {"Valued", 1, 4, EmotionGap::Met, 0}, // a fifth is not rare
        {"Valued", 3, 0, EmotionGap::Met, 0},        {"Ignored", 0, 0, EmotionGap::Unknown, 0},
        {"Ignored", 0, 4, EmotionGap::Met, 0},       {"Ignored", 1, 9, EmotionGap::StillFelt, 0.5},
        {"Ignored", 2, 3, EmotionGap::StillFelt, 1},
    };
    for (const Case &each : cases) {
        SCOPED_TRACE(::testing::Message() << each.emotion << " " << each.felt << " of " << each.felt + each.others);
        const AccountId at = test.addAccount(
            QStringLiteral("%1 %2 %3").arg(QString::fromUtf8(each.emotion)).arg(each.felt).arg(each.others));
        aim(at, each.emotion, Channel::Visit);
        feel(at, each.emotion, Channel::Visit, each.felt);
        feel(at, "Surprised", Channel::Visit, each.others);
        feel(at, "Surprised", Channel::Call, 5); // of another column
        const auto found = map(at);
        const auto judged = cell(found, each.emotion, Channel::Visit);
        EXPECT_EQ(judged.gap, each.gap);
        EXPECT_DOUBLE_EQ(judged.size, each.size);
        EXPECT_EQ(judged.felt, each.felt);
        EXPECT_EQ(judged.named, each.felt + each.others);
        EXPECT_EQ(found.gaps.size(), insight::isGap(each.gap) ? 1U : 0U);
        EXPECT_EQ(found.goals(), 1);
        EXPECT_EQ(cell(found, each.emotion, Channel::Call).gap, EmotionGap::NoGoal);
        EXPECT_EQ(cell(found, each.emotion, std::nullopt).gap, EmotionGap::NoGoal);
    }
}

TEST_F(EmotionMapTest, TheWorstGapsComeFirstAndNegativeOnesBeforeTheirLike)
{
    feel(account, "Surprised", Channel::Call, 9);
    feel(account, "Surprised", Channel::Visit, 3);
    feel(account, "Proud", Channel::Call);       // 1 of 16 in all
    feel(account, "Ignored", Channel::Visit, 3); // 3 of 6
    aim(account, "Calm", Channel::Call);         // missing, 10 named
    aim(account, "Proud");                       // rare
    aim(account, "Hopeful", Channel::Visit);     // missing, 6 named
    aim(account, "Ignored", Channel::Visit);     // still felt, size 1
    const auto found = map(account);
    EXPECT_EQ(gapsOf(found), (QStringList{QStringLiteral("Ignored"), QStringLiteral("Calm"), QStringLiteral("Hopeful"),
                                          QStringLiteral("Proud")}));
    for (size_t i = 0; i < 4; ++i)
        EXPECT_EQ(found.gaps[i].row, i);                                  // the rows stand in the same order
    EXPECT_EQ(found.rows[4].emotion.english, QStringLiteral("Trusting")); // then as in the list
    EXPECT_EQ(found.touchpoints(), 16);
}

TEST_F(EmotionMapTest, OfManyAccountsTheGapIsThatOfThoseWhoAimAtIt)
{
    aim(account, "Valued", Channel::Visit);
    feel(account, "Surprised", Channel::Visit, 2);
    feel(other, "Valued", Channel::Visit, 8);
    const auto all = map(std::nullopt);
    const auto visit = cell(all, "Valued", Channel::Visit);
    EXPECT_EQ(visit.felt, 8);
    EXPECT_EQ(visit.named, 10);
    EXPECT_EQ(visit.accountsWanting, 1);
    EXPECT_EQ(visit.namedWhereWanted, 2);
    EXPECT_EQ(visit.gap, EmotionGap::Missing);
    const auto others = map(std::nullopt, EmotionColumns::Channels, QSet<AccountId>{other});
    EXPECT_EQ(others.touchpoints(), 8);
    EXPECT_EQ(others.goals(), 0);
}

TEST_F(EmotionMapTest, StagesHaveColumnsAndGoalsOfTheirOwn)
{
    const ListItemId purchase = item(ListKind::JourneyStage, "Purchase");
    aim(account, "Valued", {}, purchase);
    aim(account, "Calm", Channel::Visit);
    feel(account, "Calm", Channel::Visit, 2, "Purchase");
    const auto found = map(account, EmotionColumns::JourneyStages);
    ASSERT_EQ(found.columns.size(), 9U);
    EXPECT_EQ(found.goals(), 1); // that of the channel is on the other map
    ASSERT_EQ(found.gaps.size(), 1U);
    EXPECT_EQ(found.columns[found.gaps[0].column].journeyStage->id, purchase);
    EXPECT_EQ(found.at(found.gaps[0]).named, 2);
}

TEST_F(EmotionMapTest, RetiredOnesShowOnlyWhereTheyAreUsed)
{
    const auto retire = [&](const char *english) {
        auto found = test->lists().find(emotion(english));
        ASSERT_TRUE(found.has_value());
        found->retired = true;
        test.write(ActionKind::EditLists, [&](WriteUnit &unit) { return unit.lists().update(*found); });
    };
    feel(account, "Proud", Channel::Visit);
    retire("Proud");
    retire("Calm");
    const auto found = map(account);
    const auto shown = [&](const char *english) {
        return std::ranges::any_of(found.rows,
                                   [&](const auto &row) { return row.emotion.english == QString::fromUtf8(english); });
    };
    EXPECT_TRUE(shown("Proud"));
    EXPECT_FALSE(shown("Calm"));
    EXPECT_TRUE(found.gaps.empty());
}

} // namespace
