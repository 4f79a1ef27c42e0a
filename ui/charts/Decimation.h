// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartScale.h"

#include <QList>
#include <QPointF>

namespace laari::ui {

/// The points (ascending x) that are worth drawing in `window` on `pixels` columns: at most about one per pixel, with
/// the lowest and the highest of every two columns kept, so that no peak is lost. One point on each side of the
/// window is kept too, so that the line runs out of the picture instead of stopping in it.
QList<QPointF> decimated(const QList<QPointF> &points, DayWindow window, int pixels);

} // namespace laari::ui
