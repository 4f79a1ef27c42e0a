// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartScale.h"

#include <algorithm>

namespace laari::ui {

DayWindow clamped(DayWindow window, DayWindow full)
{
    if (window.length() >= full.length())
        return full;
    if (window.from < full.from)
        return {full.from, full.from + window.length()};
    if (window.to > full.to)
        return {full.to - window.length(), full.to};
    return window;
}

DayWindow zoomed(DayWindow window, double factor, double around, DayWindow full, double shortest)
{
    const double wanted = std::clamp(window.length() * factor, std::min(shortest, full.length()), full.length());
    const double share = window.length() > 0 ? (around - window.from) / window.length() : 0.5;
    const double from = around - share * wanted;
    return clamped({from, from + wanted}, full);
}

DayWindow moved(DayWindow window, double days, DayWindow full)
{
    return clamped({window.from + days, window.to + days}, full);
}

} // namespace laari::ui
