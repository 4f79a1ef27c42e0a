// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Textures.h"

#include <QPainter>
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

} // namespace

QBrush hazeBrush(const QColor &fill, const QColor &stroke, qreal ratio)
{
    constexpr int size = 8;
    return tile(size, fill, ratio, [&](QPainter &painter) {
        painter.setPen(QPen(stroke, 1));
        for (const int shift : {-size, 0, size})
            painter.drawLine(QPointF(shift - 2, size + 2), QPointF(shift + size + 2, -2));
    });
}

QBrush distrustBrush(const QColor &fill, const QColor &stroke, qreal ratio)
{
    constexpr int size = 8;
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
