// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountTimeline.h"
#include "ui/charts/ChartScale.h"

#include <QBrush>
#include <QList>
#include <QPen>
#include <QPointF>

#include <array>

class QPainter;

namespace laari::ui {

class Theme;

/// The reservoir over time: water up to b, haze to b + u, distrust above, the trust line in its haze; each once up to
/// today and once, paler and dashed, for the forecast. Painted here: as series of Qt Charts each change of the window
/// lays out and outlines every one of them several times.
class TrustLayers {
public:
    void setTimeline(const insight::Timeline &timeline);
    void setColours(const Theme &theme, qreal ratio);
    /// What is worth drawing in the scale's window, within its plot: first the areas, and over what stands on these the
    /// lines.
    void paintAreas(QPainter &painter, const ChartScale &scale) const;
    void paintLines(QPainter &painter, const ChartScale &scale) const;

private:
    struct Part {
        QList<QPointF> b; ///< days and values
        QList<QPointF> bPlusU;
        QList<QPointF> trust;
        std::array<QBrush, 3> brushes; ///< water, haze, distrust
        std::array<QColor, 2> haze;    ///< of the strokes where lines stay lines: fill and stroke
        std::array<QColor, 2> distrust;
        QPen pen;
    };
    std::array<Part, 2> m_parts; ///< history, forecast
};

} // namespace laari::ui
