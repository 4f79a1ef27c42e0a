// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrustLayers.h"

#include "ui/charts/Decimation.h"
#include "ui/charts/Textures.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <iterator>

namespace laari::ui {

namespace {

/// Moves an end that is beyond `x` along the line onto it; `beside` is its neighbour.
void pullTo(double x, QPointF &end, QPointF beside)
{
    const double share = (x - beside.x()) / (end.x() - beside.x());
    end = beside + (end - beside) * share;
}

/// In pixels, with no more points than can be told apart, and none outside the plot: not every file knows of clips.
QPolygonF lineOf(const QList<QPointF> &values, const ChartScale &scale)
{
    const QList<QPointF> points = decimated(values, scale.window, int(scale.plot.width()));
    QPolygonF line;
    line.reserve(points.size());
    for (const QPointF &point : points)
        line.append(scale.at(point.x(), point.y()));
    const double left = scale.plot.left();
    const double right = scale.plot.right();
    if (line.size() < 2 || line.front().x() >= right || line.back().x() <= left)
        return line;
    if (line.front().x() < left)
        pullTo(left, line.front(), line[1]);
    if (line.back().x() > right)
        pullTo(right, line.back(), line[line.size() - 2]);
    return line;
}

/// The two ends of a level line below or above all of `edge`.
QPolygonF levelUnder(const QPolygonF &edge, double y)
{
    return {{edge.front().x(), y}, {edge.back().x(), y}};
}

QPolygonF between(const QPolygonF &lower, QPolygonF upper)
{
    std::copy(lower.crbegin(), lower.crend(), std::back_inserter(upper));
    return upper;
}

QPainterPath pathOf(const QPolygonF &polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

} // namespace

void TrustLayers::setTimeline(const insight::Timeline &timeline)
{
    for (Part &part : m_parts) {
        part.b.clear();
        part.bPlusU.clear();
        part.trust.clear();
    }
    const auto append = [](Part &part, const insight::TimelineDay &day) {
        const double x = day.day.value;
        part.b.append({x, 100 * day.opinion.b});
        part.bPlusU.append({x, 100 * (day.opinion.b + day.opinion.u)});
        part.trust.append({x, day.trust});
    };
    for (size_t i = 0; i < timeline.days.size(); ++i) {
        const insight::TimelineDay &day = timeline.days[i];
        append(m_parts[day.forecast ? 1 : 0], day);
        if (!day.forecast && i + 1 < timeline.days.size() && timeline.days[i + 1].forecast)
            append(m_parts[1], day); // the forecast goes on from today
    }
}

void TrustLayers::setColours(const Theme &theme, qreal ratio)
{
    const Colours &colours = theme.colours();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        const double strength = i == 0 ? 1 : 0.5; // the forecast is paler
        const double dark = theme.isDark() ? 1 : 0;
        part.brushes[0] = withAlpha(colours.trust, (0.20 + 0.06 * dark) * strength);
        part.haze = {withAlpha(colours.notKnown, (0.16 + 0.10 * dark) * strength),
                     withAlpha(colours.notKnown, (0.42 + 0.15 * dark) * strength)};
        part.distrust = {withAlpha(colours.distrust, 0.07 * strength), withAlpha(colours.distrust, 0.34 * strength)};
        part.brushes[1] = hazeBrush(part.haze[0], part.haze[1], ratio);
        part.brushes[2] = distrustBrush(part.distrust[0], part.distrust[1], ratio);
        QPen pen(colours.trust, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (i == 1) {
            pen.setDashPattern({2.2, 2.2});
            pen.setCapStyle(Qt::FlatCap);
        }
        part.pen = pen;
    }
}

void TrustLayers::paintAreas(QPainter &painter, const ChartScale &scale) const
{
    painter.save();
    painter.setClipRect(scale.plot);
    painter.setBrushOrigin(scale.plot.topLeft());
    painter.setPen(Qt::NoPen);
    for (const Part &part : m_parts) {
        if (part.b.isEmpty())
            continue;
        const QPolygonF b = lineOf(part.b, scale);
        const QPolygonF bPlusU = lineOf(part.bPlusU, scale);
        const QPolygonF water = between(levelUnder(b, scale.y(0)), b);
        const QPolygonF haze = between(b, bPlusU);
        const QPolygonF distrust = between(bPlusU, levelUnder(bPlusU, scale.y(100)));
        painter.setBrush(part.brushes[0]);
        painter.drawPolygon(water);
        if (drawsLines(painter)) {
            const QPointF origin = scale.plot.topLeft();
            fillTextured(painter, pathOf(haze), Texture::Haze, part.haze[0], part.haze[1], 1, origin);
            fillTextured(painter, pathOf(distrust), Texture::Distrust, part.distrust[0], part.distrust[1], 1, origin);
            continue;
        }
        painter.setBrush(part.brushes[1]);
        painter.drawPolygon(haze);
        painter.setBrush(part.brushes[2]);
        painter.drawPolygon(distrust);
    }
    painter.restore();
}

void TrustLayers::paintLines(QPainter &painter, const ChartScale &scale) const
{
    painter.save();
    painter.setClipRect(scale.plot);
    painter.setBrush(Qt::NoBrush);
    for (const Part &part : m_parts) {
        if (part.trust.isEmpty())
            continue;
        drawInPieces(painter, lineOf(part.trust, scale), part.pen);
    }
    painter.restore();
}

} // namespace laari::ui
