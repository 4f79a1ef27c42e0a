// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MarkLayout.h"

#include "tests/ui/charts/MadeTimeline.h"
#include "ui/charts/TrustOverlay.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::madeTimeline;
using laari::testing::mark;

QString daysText(int days)
{
    return QString::number(days) + u" d"_s;
}

MarkLayout layoutOf(const insight::Timeline &timeline, const MarkTexts &texts = {})
{
    const ChartScale scale{QRectF(30, 20, 800, 200),
                           {double(timeline.days.front().day.value), double(timeline.days.back().day.value)}};
    return MarkLayout(timeline, texts, scale, 226, MarkLayout::rowsNeeded(timeline, scale),
                      QFontMetricsF(QGuiApplication::font()), &daysText);
}

TEST(MarkLayout, FindsTheMarkThatIsNearestWithinReach)
{
    insight::Timeline timeline = madeTimeline(400);
    timeline.marks = {mark(1, timeline.today - 300, 0.5), mark(2, timeline.today - 100, 0.5),
                      mark(3, timeline.today - 50, -0.8)};
    const MarkLayout layout = layoutOf(timeline);
    ASSERT_EQ(layout.dots().size(), 3u);
    for (const MarkLayout::Dot &dot : layout.dots())
        EXPECT_EQ(layout.markAt(dot.at + QPointF(3, -2)), dot.mark);
    EXPECT_EQ(layout.markAt(layout.dots()[0].at + QPointF(0, 30)), std::nullopt);
    ASSERT_EQ(layout.brackets().size(), 1u);
    EXPECT_EQ(layout.markAt(layout.brackets()[0].failure.at), 2u); // in the lane too
}

TEST(MarkLayout, ARecoveryOfTheSameDayDoesNotCoverItsFailure)
{
    insight::Timeline timeline = madeTimeline(400);
    timeline.marks = {mark(1, timeline.today - 100, -0.8), mark(2, timeline.today - 100, 0.7, 1),
                      mark(3, timeline.today - 99, 0.9, 1)};
    const MarkLayout layout = layoutOf(timeline);
    const MarkLayout::Bracket &bracket = layout.brackets().at(0);
    ASSERT_EQ(bracket.recoveries.size(), 2u);
    EXPECT_GE(bracket.recoveries[0].at.x() - bracket.failure.at.x(), MarkLayout::symbolSize);
    EXPECT_GE(bracket.recoveries[1].at.x() - bracket.recoveries[0].at.x(), MarkLayout::symbolSize);
    EXPECT_EQ(bracket.days, 0);
}

TEST(MarkLayout, AnAttemptThatFailedAgainIsAFailureAndEndsNothing)
{
    insight::Timeline timeline = madeTimeline(400);
    timeline.marks = {mark(1, timeline.today - 100, -0.8), mark(2, timeline.today - 90, -0.1, 1),
                      mark(3, timeline.today - 85, 0.0, 1)};
    EXPECT_TRUE(isFailure(timeline.marks[1]));
    EXPECT_FALSE(isRecovery(timeline.marks[1]));
    EXPECT_FALSE(isFailure(timeline.marks[2])); // contact only
    EXPECT_FALSE(isRecovery(timeline.marks[2]));

    const MarkLayout open = layoutOf(timeline, {{TouchpointId{1}, {u"late"_s, {}}}});
    ASSERT_EQ(open.brackets().size(), 1u);
    EXPECT_TRUE(open.brackets()[0].recoveries.empty());
    ASSERT_EQ(open.brackets()[0].failedAgain.size(), 1u);
    EXPECT_EQ(open.brackets()[0].failedAgain[0].mark, 1u);
    EXPECT_EQ(open.brackets()[0].text, u"late"_s); // no days: nothing has mended it
    EXPECT_GT(open.brackets()[0].textBox.left(), open.brackets()[0].failedAgain[0].at.x());
    EXPECT_EQ(open.markAt(open.brackets()[0].failedAgain[0].at), 1u);

    timeline.marks.push_back(mark(4, timeline.today - 70, 0.6, 1));
    const MarkLayout mended = layoutOf(timeline);
    ASSERT_EQ(mended.brackets()[0].recoveries.size(), 1u);
    EXPECT_EQ(mended.brackets()[0].recoveries[0].mark, 3u);
    EXPECT_EQ(mended.brackets()[0].days, 30);
}

TEST(MarkLayout, WhatFailedWhileMendingWhatIsNoFailureAnyMoreStandsAlone)
{
    insight::Timeline timeline = madeTimeline(400);
    timeline.marks = {mark(1, timeline.today - 100, 0.4), mark(2, timeline.today - 90, -0.5, 1)};
    const MarkLayout layout = layoutOf(timeline);
    ASSERT_EQ(layout.brackets().size(), 1u);
    EXPECT_EQ(layout.brackets()[0].failure.mark, 1u);
}

TEST(MarkLayout, TextsOfTheLaneCoverNothing)
{
    insight::Timeline timeline = madeTimeline(400);
    MarkTexts texts;
    qint64 id = 1;
    for (int ago = 380; ago > 100; ago -= 23) {
        timeline.marks.push_back(mark(id, timeline.today - ago, -0.8));
        texts.insert({id}, {u"wrong information"_s, {}});
        if (id % 2)
            timeline.marks.push_back(mark(id + 1000, timeline.today - ago + int(id) % 19, 0.7, id));
        ++id;
    }
    const MarkLayout layout = layoutOf(timeline, texts);
    ASSERT_FALSE(layout.brackets().empty());
    int written = 0;
    for (const MarkLayout::Bracket &bracket : layout.brackets()) {
        if (bracket.text.isEmpty())
            continue;
        ++written;
        for (const MarkLayout::Bracket &other : layout.brackets()) {
            const QRectF symbol(other.failure.at - QPointF(5, 5), QSizeF(10, 10));
            EXPECT_FALSE(bracket.textBox.intersects(symbol)) << qPrintable(bracket.text);
            if (&other != &bracket) {
                EXPECT_FALSE(bracket.textBox.intersects(other.textBox)) << qPrintable(bracket.text);
            }
            for (const MarkLayout::Symbol &recovery : other.recoveries)
                EXPECT_FALSE(bracket.textBox.contains(recovery.at)) << qPrintable(bracket.text);
        }
    }
    EXPECT_GT(written, 0);
}

TEST(MarkLayout, TextsOfTheLaneDoNotCrossToday)
{
    int written = 0;
    for (int ago = 120; ago >= 0; --ago) {
        for (const int mendedAfter : {0, 3, 60}) { // 0: not yet; 60 days: the bracket itself ends near today
            insight::Timeline timeline = madeTimeline(400);
            timeline.marks = {mark(1, timeline.today - ago, -0.8)};
            if (mendedAfter > 0 && mendedAfter <= ago)
                timeline.marks.push_back(mark(2, timeline.today - ago + mendedAfter, 0.7, 1));
            const MarkLayout layout = layoutOf(timeline, {{TouchpointId{1}, {u"Invoicing error"_s, {}}}});
            const ChartScale scale{QRectF(30, 20, 800, 200),
                                   {double(timeline.days.front().day.value), double(timeline.days.back().day.value)}};
            const double today = scale.x(timeline.today);
            for (const MarkLayout::Bracket &bracket : layout.brackets()) {
                if (bracket.text.isEmpty())
                    continue;
                ++written;
                EXPECT_FALSE(bracket.textBox.left() < today && bracket.textBox.right() > today) << ago;
            }
        }
    }
    EXPECT_GT(written, 100);
}

TEST(MarkLayout, WithoutFailuresThereIsNoLane)
{
    insight::Timeline timeline = madeTimeline(100);
    timeline.marks = {mark(1, timeline.today, 0.5)};
    EXPECT_EQ(MarkLayout::rowsNeeded(timeline, {QRectF(0, 0, 500, 100), {0, 100}}), 0);
}

TEST(CxRuns, TurnHollowAfterNinetyDaysWithoutAGap)
{
    const insight::Timeline timeline = madeTimeline(200); // contact on the first day alone
    const std::vector<CxRun> runs = cxRunsOf(timeline);
    ASSERT_EQ(runs.size(), 2u);
    EXPECT_FALSE(runs[0].hollow);
    EXPECT_TRUE(runs[1].hollow);
    EXPECT_EQ(runs[0].points.size(), 91); // days 0 to 90
    EXPECT_EQ(runs[0].points.back(), runs[1].points.front());
    EXPECT_EQ(runs[1].points.back().x(), timeline.today.value); // no forecast of CX
}

} // namespace
} // namespace laari::ui
