// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrustSeries.h"

#include "ui/charts/Decimation.h"
#include "ui/charts/Textures.h"
#include "ui/common/Theme.h"

namespace laari::ui {

TrustSeries::TrustSeries(QChart &chart, QValueAxis &days, QValueAxis &values)
{
    const auto attach = [&](QAbstractSeries *series) {
        chart.addSeries(series);
        series->attachAxis(&days);
        series->attachAxis(&values);
    };
    for (Part &part : m_parts) {
        for (QLineSeries *&edge : part.edges)
            edge = new QLineSeries(&chart);
        for (size_t i = 0; i < part.areas.size(); ++i) {
            part.areas[i] = new QAreaSeries(part.edges[i + 1], part.edges[i]);
            part.areas[i]->setPen(Qt::NoPen);
            attach(part.areas[i]);
        }
    }
    for (Part &part : m_parts) { // lines after all areas: they lie on top
        part.line = new QLineSeries;
        attach(part.line);
    }
}

void TrustSeries::setTimeline(const insight::Timeline &timeline)
{
    for (Part &part : m_parts) {
        part.b.clear();
        part.bPlusU.clear();
        part.trust.clear();
    }
    const auto append = [](Part &part, const insight::TimelineDay &day) {
        const double x = day.day.value;
        part.b.append({x, 100 * day.opinion.b});
        part.bPlusU.append({x, 100 * (day.opinion.b + day.opinion.u)});
        part.trust.append({x, day.trust});
    };
    for (size_t i = 0; i < timeline.days.size(); ++i) {
        const insight::TimelineDay &day = timeline.days[i];
        append(m_parts[day.forecast ? 1 : 0], day);
        if (!day.forecast && i + 1 < timeline.days.size() && timeline.days[i + 1].forecast)
            append(m_parts[1], day); // the forecast goes on from today
    }
}

void TrustSeries::show(DayWindow window, int pixels)
{
    for (Part &part : m_parts) {
        part.line->replace(decimated(part.trust, window, pixels));
        part.edges[1]->replace(decimated(part.b, window, pixels));
        part.edges[2]->replace(decimated(part.bPlusU, window, pixels));
        const auto level = [&](double value) {
            return part.b.isEmpty() ? QList<QPointF>()
                                    : QList<QPointF>{{part.b.front().x(), value}, {part.b.back().x(), value}};
        };
        part.edges[0]->replace(level(0));
        part.edges[3]->replace(level(100));
    }
}

void TrustSeries::setColours(const Theme &theme, qreal ratio)
{
    const Colours &colours = theme.colours();
    for (size_t i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        const double strength = i == 0 ? 1 : 0.5; // the forecast is paler
        const double dark = theme.isDark() ? 1 : 0;
        part.areas[0]->setBrush(withAlpha(colours.trust, (0.13 + 0.05 * dark) * strength));
        part.areas[1]->setBrush(hazeBrush(withAlpha(colours.notKnown, (0.16 + 0.10 * dark) * strength),
                                          withAlpha(colours.notKnown, (0.42 + 0.15 * dark) * strength), ratio));
        part.areas[2]->setBrush(distrustBrush(withAlpha(colours.distrust, 0.07 * strength),
                                              withAlpha(colours.distrust, 0.34 * strength), ratio));
        QPen pen(colours.trust, 2.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (i == 1) {
            pen.setDashPattern({2.2, 2.2});
            pen.setCapStyle(Qt::FlatCap);
        }
        part.line->setPen(pen);
    }
}

} // namespace laari::ui
