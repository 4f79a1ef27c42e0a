// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleMapLayout.h"

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

using Place = PeopleMapLayout::Place;

/// People of every role and influence, more of some.
std::vector<Place> crowd(int people)
{
    std::vector<Place> places;
    for (int i = 0; i < people; ++i)
        places.push_back({Role(i % 7 == 0 ? 0 : i % 3 == 0 ? 1 : 2), 1 + (i * i) % 5});
    return places;
}

TEST(PeopleMapLayout, CardsStandApartInTheirLaneAndBand)
{
    for (const int people : {0, 1, 6, 40, 300}) {
        for (const double width : {300.0, 780.0, 1130.0, 2200.0}) {
            for (const size_t ours : {size_t(0), size_t(4), size_t(60)}) {
                SCOPED_TRACE(::testing::Message() << people << " people, width " << width << ", ours " << ours);
                const std::vector<Place> places = crowd(people);
                const PeopleMapLayout layout(width, places, ours);
                ASSERT_EQ(layout.cards().size(), places.size());
                ASSERT_EQ(layout.ours().size(), ours);
                std::vector<QRectF> all = layout.cards();
                all.insert(all.end(), layout.ours().begin(), layout.ours().end());
                const QRectF whole(QPointF(), layout.size());
                for (size_t i = 0; i < all.size(); ++i) {
                    EXPECT_TRUE(whole.contains(all[i]));
                    for (size_t j = 0; j < i; ++j)
                        EXPECT_FALSE(all[i].intersects(all[j])) << i << " and " << j;
                }
                for (size_t i = 0; i < places.size(); ++i) {
                    const QRectF &card = layout.cards()[i];
                    const QRectF &lane = layout.lanes()[size_t(places[i].role)];
                    EXPECT_GE(card.left(), lane.left());
                    EXPECT_LE(card.right(), lane.right());
                    EXPECT_EQ(layout.influenceAt(card.center().y()), places[i].influence);
                    EXPECT_GE(card.width(), PeopleMapLayout::leastCard);
                }
                if (width >= 1130 && ours < 10) {
                    EXPECT_LE(layout.size().width(), width);
                }
            }
        }
    }
}

TEST(PeopleMapLayout, LinesOfReportingRunUnderNoCard)
{
    const std::vector<Place> places = crowd(40);
    const PeopleMapLayout layout(1130, places, 3);
    for (size_t i = 0; i < places.size(); ++i) {
        const size_t chief = (i * 7 + 3) % places.size();
        if (chief == i)
            continue;
        const QPainterPath path = layout.reporting(i, chief);
        for (size_t other = 0; other < places.size(); ++other) {
            if (other == i || other == chief)
                continue;
            for (int step = 0; step <= 400; ++step)
                EXPECT_FALSE(layout.cards()[other].contains(path.pointAtPercent(step / 400.0)))
                    << i << " to " << chief << " over " << other;
        }
    }
}

TEST(PeopleMapLayout, TheStrongestStandOnTop)
{
    const std::vector<Place> places{{Role::Contact, 1}, {Role::Contact, 5}, {Role::Decider, 3}};
    const PeopleMapLayout layout(1000, places, 0);
    EXPECT_LT(layout.cards()[1].bottom(), layout.cards()[2].top());
    EXPECT_LT(layout.cards()[2].bottom(), layout.cards()[0].top());
    EXPECT_LT(layout.cards()[2].right(), layout.cards()[1].left());
    // A step nobody has can be dropped into.
    const auto &bands = layout.bands();
    EXPECT_EQ(layout.influenceAt((bands[1].top + bands[1].bottom) / 2), 4);
    EXPECT_EQ(layout.influenceAt(-10), 5);
    EXPECT_EQ(layout.influenceAt(1e6), 1);
}

TEST(PeopleMapLayout, ArrowsGoToTheNearestThatWay)
{
    const std::vector<QRectF> boxes{{0, 0, 100, 50}, {200, 0, 100, 50}, {0, 100, 100, 50}, {210, 110, 100, 50}};
    struct Case {
        size_t from;
        Qt::Key key;
        std::optional<size_t> to;
    };
    const Case cases[] = {
        {0, Qt::Key_Right, 1}, {0, Qt::Key_Down, 2}, {0, Qt::Key_Left, {}},
        {0, Qt::Key_Up, {}},   {3, Qt::Key_Left, 2}, {3, Qt::Key_Up, 1},
        {2, Qt::Key_Right, 3}, {1, Qt::Key_Down, 3}, {3, Qt::Key_Right, {}},
    };
    for (const Case &each : cases)
        EXPECT_EQ(nextBox(boxes, each.from, each.key), each.to) << each.from << " " << int(each.key);
}

} // namespace
} // namespace laari::ui
