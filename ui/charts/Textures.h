// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>
#include <QPointF>

class QPainter;
class QPainterPath;

namespace laari::ui {

/// Tiles that tell the layers of the reservoir apart without colour. `ratio` is the device pixel ratio.
QBrush hazeBrush(const QColor &fill, const QColor &stroke, qreal ratio);     ///< slanting hatch: not known
QBrush distrustBrush(const QColor &fill, const QColor &stroke, qreal ratio); ///< woven: distrust

/// A layer of the reservoir: filled with the tile on a screen. On paper and in a drawing (PDF, SVG) its strokes are
/// lines of their own, sharp at any size. `origin`: where the pattern begins.
enum class Texture { Haze, Distrust };
void fillTextured(QPainter &painter, const QPainterPath &shape, Texture texture, const QColor &fill,
                  const QColor &stroke, qreal ratio, QPointF origin = {});
/// True where lines stay lines: everything but a picture of pixels.
bool drawsLines(const QPainter &painter);

QColor withAlpha(QColor colour, double alpha);
/// `share` (0 to 1) of `over` mixed into `under`.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace laari::ui
