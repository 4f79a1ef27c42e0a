// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Decimation.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>

namespace laari::ui {
namespace {

QList<QPointF> flatLine(int count)
{
    QList<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.append({double(i), 50});
    return points;
}

TEST(Decimation, KeepsEveryPeakWhereverItStands)
{
    for (const int at : {0, 1, 499, 500, 777, 998, 999}) {
        QList<QPointF> points = flatLine(1000);
        points[at].setY(97);
        points[(at + 333) % 1000].setY(3);
        const QList<QPointF> kept = decimated(points, {0, 999}, 100);
        EXPECT_TRUE(kept.contains(points[at])) << at;
        EXPECT_TRUE(kept.contains(points[(at + 333) % 1000])) << at;
    }
}

TEST(Decimation, DrawsNoMorePointsThanPixels)
{
    QList<QPointF> points = flatLine(5000);
    for (int i = 0; i < points.size(); ++i)
        points[i].setY(i * 37 % 101);
    for (const int pixels : {50, 300, 850}) {
        const QList<QPointF> kept = decimated(points, {0, 4999}, pixels);
        EXPECT_LE(kept.size(), pixels + 2) << pixels;
        EXPECT_GE(kept.size(), pixels / 2) << pixels;
        EXPECT_TRUE(std::is_sorted(kept.begin(), kept.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); }));
    }
}

TEST(Decimation, KeepsANeighbourOutsideTheWindow)
{
    const QList<QPointF> kept = decimated(flatLine(100), {40.5, 50.5}, 200);
    EXPECT_EQ(kept.front().x(), 40);
    EXPECT_EQ(kept.back().x(), 51);
}

TEST(Decimation, LeavesFewPointsAlone)
{
    EXPECT_EQ(decimated(flatLine(10), {0, 9}, 100), flatLine(10));
    EXPECT_TRUE(decimated({}, {0, 9}, 100).isEmpty());
}

/// What a wild line of many points looks like, drawn by `draw`.
template <typename Draw> QImage pictureOf(Draw draw)
{
    QPolygonF line;
    for (int i = 0; i < 500; ++i)
        line.append({i * 0.4, i % 2 == 0 ? 20.0 + i % 7 : 80.0 - i % 5});
    QImage picture(200, 100, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter, line, QPen(Qt::black, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return picture;
}

TEST(Decimation, ALineInPiecesLooksLikeTheWholeOne)
{
    const QImage pieces = pictureOf(drawInPieces);
    const QImage whole = pictureOf([](QPainter &painter, const QPolygonF &line, const QPen &pen) {
        painter.setPen(pen);
        painter.drawPolyline(line);
    });
    qint64 difference = 0;
    for (int y = 0; y < whole.height(); ++y)
        for (int x = 0; x < whole.width(); ++x)
            difference += std::abs(qGray(whole.pixel(x, y)) - qGray(pieces.pixel(x, y)));
    EXPECT_LT(double(difference) / (whole.width() * whole.height()), 5); // of 255 shades
    EXPECT_LT(qGray(pieces.pixel(100, 50)), 10);
    EXPECT_EQ(qGray(pieces.pixel(100, 10)), 255);
}

} // namespace
} // namespace laari::ui
