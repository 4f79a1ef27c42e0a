// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LineClip.h"

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr double shortest = 1e-3; // of a piece, in pixels

double cross(QPointF a, QPointF b)
{
    return a.x() * b.y() - a.y() * b.x();
}

} // namespace

LineClip::LineClip(const QPainterPath &shape)
    : m_box(shape.boundingRect()), m_winding(shape.fillRule() == Qt::WindingFill)
{
    for (const QPolygonF &polygon : shape.toSubpathPolygons())
        for (qsizetype i = 0; i < polygon.size(); ++i)
            m_edges.append(QLineF(polygon[i], polygon[(i + 1) % polygon.size()]));
}

bool LineClip::contains(QPointF point) const
{
    int crossings = 0;
    int winds = 0;
    for (const QLineF &edge : m_edges) { // a ray to the right
        const bool down = edge.y1() <= point.y() && edge.y2() > point.y();
        const bool up = edge.y2() <= point.y() && edge.y1() > point.y();
        if (!down && !up)
            continue;
        const double x = edge.x1() + (point.y() - edge.y1()) / (edge.y2() - edge.y1()) * (edge.x2() - edge.x1());
        if (x > point.x()) {
            ++crossings;
            winds += down ? 1 : -1;
        }
    }
    return m_winding ? winds != 0 : crossings % 2 == 1;
}

QList<QLineF> LineClip::inside(const QLineF &line) const
{
    const QPointF way = line.p2() - line.p1();
    const double left = std::min(line.x1(), line.x2());
    const double right = std::max(line.x1(), line.x2());
    const double top = std::min(line.y1(), line.y2());
    const double bottom = std::max(line.y1(), line.y2());
    if (right < m_box.left() || left > m_box.right() || bottom < m_box.top() || top > m_box.bottom())
        return {};
    QList<double> cuts{0, 1}; // shares of the line where it may go in or out
    for (const QLineF &edge : m_edges) {
        if (std::max(edge.x1(), edge.x2()) < left || std::min(edge.x1(), edge.x2()) > right ||
            std::max(edge.y1(), edge.y2()) < top || std::min(edge.y1(), edge.y2()) > bottom)
            continue;
        const QPointF along = edge.p2() - edge.p1();
        const double slant = cross(way, along);
        if (slant == 0)
            continue; // side by side: the neighbouring edges cut
        const double share = cross(edge.p1() - line.p1(), along) / slant;
        const double onEdge = cross(edge.p1() - line.p1(), way) / slant;
        if (share > 0 && share < 1 && onEdge >= 0 && onEdge <= 1)
            cuts.append(share);
    }
    std::sort(cuts.begin(), cuts.end());
    QList<QLineF> pieces;
    for (qsizetype i = 0; i + 1 < cuts.size(); ++i) {
        const QLineF piece(line.pointAt(cuts[i]), line.pointAt(cuts[i + 1]));
        if (piece.length() < shortest || !contains(piece.center()))
            continue;
        if (!pieces.isEmpty() && QLineF(pieces.last().p2(), piece.p1()).length() < shortest)
            pieces.last().setP2(piece.p2()); // two shapes meet here
        else
            pieces.append(piece);
    }
    return pieces;
}

QList<QPolygonF> LineClip::inside(const QPolygonF &line) const
{
    QList<QPolygonF> pieces;
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        for (const QLineF &piece : inside(QLineF(line[i], line[i + 1]))) {
            if (!pieces.isEmpty() && QLineF(pieces.last().last(), piece.p1()).length() < shortest)
                pieces.last().append(piece.p2());
            else
                pieces.append(QPolygonF{piece.p1(), piece.p2()});
        }
    }
    return pieces;
}

} // namespace laari::ui
