// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartScale.h"

#include <QList>
#include <QPen>
#include <QPointF>
#include <QPolygonF>

class QPainter;

namespace laari::ui {

/// The points (ascending x) that are worth drawing in `window` on `pixels` columns: at most about one per pixel, with
/// the lowest and the highest of every two columns kept, so that no peak is lost. One point on each side of the
/// window is kept too, so that the line runs out of the picture instead of stopping in it.
QList<QPointF> decimated(const QList<QPointF> &points, DayWindow window, int pixels);

/// A line in pieces. Where a path crosses a row of pixels a thousand times, as a wild line does, the painter takes each
/// crossing past all before it; in pieces there are few. The joints look like the round joins of a line in one.
/// Dashed lines stay whole.
void drawInPieces(QPainter &painter, const QPolygonF &line, QPen pen);

} // namespace laari::ui
