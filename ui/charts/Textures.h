// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QColor>

namespace laari::ui {

/// Tiles that tell the layers of the reservoir apart without colour. `ratio` is the device pixel ratio.
QBrush hazeBrush(const QColor &fill, const QColor &stroke, qreal ratio);     ///< slanting hatch: not known
QBrush distrustBrush(const QColor &fill, const QColor &stroke, qreal ratio); ///< woven: distrust

QColor withAlpha(QColor colour, double alpha);
/// `share` (0 to 1) of `over` mixed into `under`.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace laari::ui
