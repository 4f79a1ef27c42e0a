// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountTimeline.h"
#include "ui/charts/ChartScale.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <array>

namespace laari::ui {

class Theme;

/// The reservoir over time as series of Qt Charts: water up to b, haze to b + u, distrust above, the trust line in
/// its haze; each once up to today and once, paler and dashed, for the forecast.
class TrustSeries {
public:
    TrustSeries(QChart &chart, QValueAxis &days, QValueAxis &values);

    void setTimeline(const insight::Timeline &timeline);
    /// Fills the series with what is worth drawing in the window.
    void show(DayWindow window, int pixels);
    void setColours(const Theme &theme, qreal ratio);

private:
    struct Part {
        QList<QPointF> b; ///< days and values
        QList<QPointF> bPlusU;
        QList<QPointF> trust;
        std::array<QLineSeries *, 4> edges{}; ///< 0, b, b + u, 100: owned by the areas
        std::array<QAreaSeries *, 3> areas{}; ///< water, haze, distrust; owned by the chart
        QLineSeries *line = nullptr;          ///< owned by the chart
    };
    std::array<Part, 2> m_parts; ///< history, forecast
};

} // namespace laari::ui
