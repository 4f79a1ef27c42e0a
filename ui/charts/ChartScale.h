// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QRectF>

namespace laari::ui {

/// A stretch of days on the time axis; fractions, so that zooming is smooth.
struct DayWindow {
    double from = 0;
    double to = 1;

    double length() const { return to - from; }
    friend bool operator==(const DayWindow &, const DayWindow &) = default;
};

/// `window` made `factor` times as long around the day `around` (which stays where it is on the screen), never
/// shorter than `shortest` days and never outside `full`.
DayWindow zoomed(DayWindow window, double factor, double around, DayWindow full, double shortest = 14);
/// Moved by `days`, stopping at the ends of `full`.
DayWindow moved(DayWindow window, double days, DayWindow full);
/// Inside `full`, keeping its length where that fits.
DayWindow clamped(DayWindow window, DayWindow full);

/// From days and values (0 to 100) to pixels and back.
struct ChartScale {
    QRectF plot;
    DayWindow window;

    double x(double day) const { return plot.left() + (day - window.from) / window.length() * plot.width(); }
    double x(Day day) const { return x(double(day.value)); }
    double y(double value) const { return plot.bottom() - value / 100.0 * plot.height(); }
    double dayAt(double px) const { return window.from + (px - plot.left()) / plot.width() * window.length(); }
    QPointF at(double day, double value) const { return {x(day), y(value)}; }
    double pixelsPerDay() const { return plot.width() / window.length(); }
};

} // namespace laari::ui
