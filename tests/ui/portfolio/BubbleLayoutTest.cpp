// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BubbleLayout.h"

#include <QFont>

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace laari::ui {
namespace {

TEST(BubbleLayout, TheDataAndTheCrossingOfTheBordersAreSeen)
{
    const std::vector<QPointF> points{{70, 80}, {90, 60}};
    const QRectF values = fittingValues(points);
    EXPECT_LT(values.left(), 50);
    EXPECT_LT(values.top(), 50);
    EXPECT_GT(values.right(), 90);
    EXPECT_LE(values.right(), 105);
    EXPECT_GT(values.bottom(), 80);
    const QRectF none = fittingValues({});
    EXPECT_TRUE(none.contains(QPointF(50, 50)));
    EXPECT_GE(none.width(), 30 - 1e-9);
}

TEST(BubbleLayout, ZoomingKeepsWhatIsUnderThePointer)
{
    BubbleScale scale{QRectF(40, 10, 600, 400), QRectF(20, 30, 60, 50)};
    const QPointF pointer(300, 200);
    const QPointF value = scale.valueAt(pointer);
    scale.values = zoomedValues(scale.values, 0.5, value);
    EXPECT_NEAR(scale.at(value.x(), value.y()).x(), pointer.x(), 1e-9);
    EXPECT_NEAR(scale.at(value.x(), value.y()).y(), pointer.y(), 1e-9);
    EXPECT_NEAR(scale.values.width(), 30, 1e-9);
    for (int i = 0; i < 50; ++i)
        scale.values = zoomedValues(scale.values, 2, value);
    EXPECT_GE(scale.values.left(), -5);
    EXPECT_LE(scale.values.right(), 105);
    for (int i = 0; i < 50; ++i)
        scale.values = zoomedValues(scale.values, 0.5, value);
    EXPECT_GT(scale.values.width(), 1);
    const QRectF moved = movedValues(scale.values, {1000, -1000});
    EXPECT_LE(moved.right(), 105);
    EXPECT_GE(moved.top(), -5);
    EXPECT_NEAR(moved.width(), scale.values.width(), 1e-9);
}

TEST(BubbleLayout, AreaIsInProportionToRevenue)
{
    EXPECT_DOUBLE_EQ(bubbleRadius(100, 100, 40), 40);
    EXPECT_DOUBLE_EQ(bubbleRadius(25, 100, 40), 20);
    EXPECT_EQ(bubbleRadius(0, 100, 40), bubbleRadius(0, 0, 40)); // not known: small
    EXPECT_GT(bubbleRadius(0, 100, 40), 3);
    EXPECT_GE(largestRadius({600, 400}, 5), largestRadius({600, 400}, 1000));
}

TEST(BubbleLayout, ArrowKeysGoToTheNearestThatWay)
{
    const std::vector<Bubble> bubbles{{0, {100, 100}, 10}, {1, {160, 104}, 10}, {2, {130, 180}, 10}, {3, {40, 90}, 5}};
    EXPECT_EQ(nearestBubble(bubbles, 0, Way::Right), 1U);
    EXPECT_EQ(nearestBubble(bubbles, 0, Way::Down), 2U);
    EXPECT_EQ(nearestBubble(bubbles, 0, Way::Left), 3U);
    EXPECT_EQ(nearestBubble(bubbles, 3, Way::Left), std::nullopt);
    EXPECT_EQ(bubbleAt(bubbles, {108, 100}), 0U);
    EXPECT_EQ(bubbleAt(bubbles, {300, 300}), std::nullopt);
}

TEST(BubbleLayout, TheSmallOneOfTwoIsMeant)
{
    const std::vector<Bubble> bubbles{{0, {100, 100}, 40}, {1, {110, 100}, 6}};
    EXPECT_EQ(bubbleAt(bubbles, {111, 101}), 1U);
    EXPECT_EQ(bubbleAt(bubbles, {80, 100}), 0U);
}

/// Whatever the crowd: no name on another, none on a bubble that is not its own, none across the border.
TEST(BubbleLayout, NamesNeverCollide)
{
    const QRectF plot(40, 10, 640, 420);
    const QRectF title(50, 16, 90, 16);
    const QFontMetricsF metrics{QFont()};
    for (const int count : {1, 12, 40, 300}) {
        std::mt19937 random{unsigned(count)};
        std::uniform_real_distribution<double> x(plot.left(), plot.right());
        std::uniform_real_distribution<double> y(plot.top(), plot.bottom());
        std::vector<Bubble> bubbles;
        for (int i = 0; i < count; ++i)
            bubbles.push_back({size_t(i), {x(random), y(random)}, count > 100 ? 6.0 : 12.0});
        LabelPlacer placer(bubbles, plot, std::vector{title}, metrics);
        for (size_t i = 0; i < bubbles.size(); ++i)
            placer.place(i, QStringLiteral("Account %1 Oy").arg(i));
        const std::vector<BubbleLabel> &labels = placer.labels();
        EXPECT_FALSE(labels.empty());
        for (size_t i = 0; i < labels.size(); ++i) {
            EXPECT_TRUE(plot.contains(labels[i].box));
            EXPECT_FALSE(title.intersects(labels[i].box));
            for (size_t j = i + 1; j < labels.size(); ++j)
                EXPECT_FALSE(labels[i].box.intersects(labels[j].box)) << i << ", " << j << " of " << count;
            for (const Bubble &bubble : bubbles)
                if (bubble.row != labels[i].bubble) {
                    EXPECT_FALSE(labels[i].box.contains(bubble.at)) << i << " of " << count;
                }
        }
    }
}

TEST(BubbleLayout, ANameLooksFurtherOutBeforeItStandsOnAnArrow)
{
    using Search = LabelPlacer::Search;
    const QString name = QStringLiteral("Somebody Oy");
    const QFontMetricsF metrics{QFont()};
    const std::vector<Bubble> bubbles{{0, {60, 200}, 10}};
    const QRectF plot(45, 0, 600, 400);
    const auto placedAs = [&](const std::vector<QLineF> &lines) {
        LabelPlacer placer(bubbles, plot, {}, metrics);
        for (const QLineF &line : lines)
            placer.avoid(line);
        for (const Search search : {Search::Near, Search::Far, Search::AcrossLine, Search::OnLine}) {
            placer.setSearch(search);
            if (placer.place(0, name)) {
                EXPECT_EQ(placer.labels().front().onLine, search == Search::OnLine);
                EXPECT_EQ(placer.labels().front().leader.has_value(),
                          search == Search::Far || search == Search::AcrossLine);
                return search;
            }
        }
        ADD_FAILURE() << "there is room on the lines";
        return Search::OnLine;
    };
    EXPECT_EQ(placedAs({}), Search::Near);
    const QLineF above(75, 0, 75, 190);
    const QLineF below(75, 210, 75, 400);
    EXPECT_EQ(placedAs({above, below, {75, 192, 200, 192}, {75, 208, 200, 208}}), Search::Far) << "at the alley's end";
    EXPECT_EQ(placedAs({{90, 0, 90, 400}}), Search::AcrossLine);
    std::vector<QLineF> everywhere;
    for (int y = 0; y < 400; y += 8)
        everywhere.emplace_back(45, y, 645, y);
    EXPECT_EQ(placedAs(everywhere), Search::OnLine);
}

TEST(BubbleLayout, TheSelectedOneIsAlwaysNamed)
{
    std::vector<Bubble> bubbles;
    for (int i = 0; i < 400; ++i) // no room at all
        bubbles.push_back({size_t(i), {double(i % 20) * 8, double(i / 20) * 8}, 8});
    const QRectF plot(0, 0, 160, 160);
    LabelPlacer placer(bubbles, plot, {}, QFontMetricsF{QFont()});
    EXPECT_FALSE(placer.place(210, QStringLiteral("Somebody Oy")));
    EXPECT_TRUE(placer.place(210, QStringLiteral("Somebody Oy"), true));
    EXPECT_EQ(placer.labels().size(), 1U);
}

} // namespace
} // namespace laari::ui
