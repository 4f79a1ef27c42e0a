// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Textures.h"

#include "ui/common/LineClip.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

#include <cmath>

namespace laari::ui {

namespace {

template <typename Draw> QBrush tile(int size, const QColor &fill, qreal ratio, Draw draw)
{
    const int pixels = std::max(1, int(std::lround(size * ratio)));
    QPixmap pixmap(pixels, pixels);
    pixmap.setDevicePixelRatio(pixels / qreal(size));
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.fillRect(QRect(0, 0, size, size), fill);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(painter);
    painter.end();
    return QBrush(pixmap);
}

constexpr int tileSide = 8;

/// The strokes of every tile that touches the shape, cut at its edge: not every file or its reader knows of clips.
void drawStrokes(QPainter &painter, const QPainterPath &shape, Texture texture, QPointF origin)
{
    const QRectF box = shape.boundingRect();
    const LineClip edge(shape);
    QList<QLineF> lines;
    const auto add = [&](const QLineF &line) { lines += edge.inside(line); };
    if (texture == Texture::Haze) { // a tile's diagonals meet those of its neighbours: one line through them all
        const double first = std::floor((box.left() - origin.x() + box.top() - origin.y()) / tileSide) * tileSide;
        const double sum = origin.x() + origin.y();
        for (double at = first; at <= box.right() + box.bottom() - sum; at += tileSide)
            add(QLineF(at + sum - box.bottom(), box.bottom(), at + sum - box.top(), box.top()));
    } else {
        static const QLineF weave[] = {{1, 1, 3.4, 3.4}, {7, 1, 4.6, 3.4}, {5, 5, 7.4, 7.4}, {3, 5, 0.6, 7.4}};
        const double left = std::floor((box.left() - origin.x()) / tileSide) * tileSide + origin.x();
        const double top = std::floor((box.top() - origin.y()) / tileSide) * tileSide + origin.y();
        for (double y = top; y < box.bottom(); y += tileSide)
            for (double x = left; x < box.right(); x += tileSide)
                for (const QLineF &line : weave)
                    add(line.translated(x, y));
    }
    painter.drawLines(lines);
}

} // namespace

bool drawsLines(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() != QPaintEngine::Raster;
}

void fillTextured(QPainter &painter, const QPainterPath &shape, Texture texture, const QColor &fill,
                  const QColor &stroke, qreal ratio, QPointF origin)
{
    painter.save();
    if (drawsLines(painter)) {
        painter.fillPath(shape, fill);
        painter.setPen(texture == Texture::Haze ? QPen(stroke, 1) : QPen(stroke, 1.1, Qt::SolidLine, Qt::RoundCap));
        drawStrokes(painter, shape, texture, origin);
    } else {
        painter.setBrushOrigin(origin);
        painter.fillPath(shape, texture == Texture::Haze ? hazeBrush(fill, stroke, ratio)
                                                         : distrustBrush(fill, stroke, ratio));
    }
    painter.restore();
}

QBrush hazeBrush(const QColor &fill, const QColor &stroke, qreal ratio)
{
    constexpr int size = tileSide;
    return tile(size, fill, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(stroke, 1));
        for (const int shift : {-size, 0, size})
            painter.drawLine(QPointF(shift - 2, size + 2), QPointF(shift + size + 2, -2));
    });
}

QBrush distrustBrush(const QColor &fill, const QColor &stroke, qreal ratio)
{
    constexpr int size = tileSide;
    return tile(size, fill, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(stroke, 1.1, Qt::SolidLine, Qt::RoundCap));
        // A weave of short strokes both ways: reads as something solid, unlike the one-way hatch of the haze.
        painter.drawLine(QPointF(1, 1), QPointF(3.4, 3.4));
        painter.drawLine(QPointF(7, 1), QPointF(4.6, 3.4));
        painter.drawLine(QPointF(5, 5), QPointF(7.4, 7.4));
        painter.drawLine(QPointF(3, 5), QPointF(0.6, 7.4));
    });
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const float s = float(share);
    return QColor::fromRgbF(under.redF() + (over.redF() - under.redF()) * s,
                            under.greenF() + (over.greenF() - under.greenF()) * s,
                            under.blueF() + (over.blueF() - under.blueF()) * s);
}

} // namespace laari::ui
