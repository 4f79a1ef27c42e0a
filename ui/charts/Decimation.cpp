// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Decimation.h"

#include <QPainter>

#include <algorithm>

namespace laari::ui {

QList<QPointF> decimated(const QList<QPointF> &points, DayWindow window, int pixels)
{
    const auto byX = [](const QPointF &point, double x) { return point.x() < x; };
    auto first = std::lower_bound(points.begin(), points.end(), window.from, byX);
    auto last = std::lower_bound(first, points.end(), window.to, byX);
    if (first != points.begin())
        --first;
    if (last != points.end())
        ++last;

    const int buckets = std::max(1, pixels / 2);
    if (last - first <= 2 * buckets)
        return {first, last};

    QList<QPointF> kept;
    kept.reserve(2 * buckets + 2);
    kept.append(*first);
    const double width = window.length() / buckets;
    const auto bucketOf = [&](const QPointF &point) {
        return std::clamp(int((point.x() - window.from) / width), 0, buckets - 1);
    };
    const auto inside = last - 1; // the last point is kept by itself
    for (auto at = first + 1; at < inside;) {
        const int bucket = bucketOf(*at);
        auto lowest = at;
        auto highest = at;
        auto end = at;
        for (; end < inside && bucketOf(*end) == bucket; ++end) {
            if (end->y() < lowest->y())
                lowest = end;
            if (end->y() > highest->y())
                highest = end;
        }
        kept.append(*std::min(lowest, highest));
        if (lowest != highest)
            kept.append(*std::max(lowest, highest));
        at = end;
    }
    kept.append(*inside);
    return kept;
}

void drawInPieces(QPainter &painter, const QPolygonF &line, QPen pen)
{
    constexpr qsizetype piece = 16; // points
    constexpr qsizetype manyPoints = 400;
    // Where joints are a pixel or two apart nobody sees their shape, and a round one costs two arcs.
    pen.setJoinStyle(line.size() > manyPoints ? Qt::BevelJoin : Qt::RoundJoin);
    if (pen.style() != Qt::SolidLine) {
        painter.setPen(pen);
        painter.drawPolyline(line);
        return;
    }
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    for (qsizetype first = 0; first + 1 < line.size(); first += piece - 1)
        painter.drawPolyline(line.constData() + first, int(std::min(piece, line.size() - first)));
}

} // namespace laari::ui
