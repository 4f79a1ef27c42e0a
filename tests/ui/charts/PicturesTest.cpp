// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as they leave the window.
#include "tests/ui/charts/MadeTimeline.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/charts/TrustChart.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/CopyOut.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QSvgRenderer>

#include <gtest/gtest.h>

namespace laari::ui {

namespace {

using laari::testing::madeTimeline;

QImage drawnFromSvg(QWidget &picture, QSize size)
{
    QSvgRenderer svg(CopyOut::svgOf(picture, Qt::white));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    svg.render(&painter);
    painter.end();
    return image;
}

/// The share of pixels that are clearly others in the drawing than in the picture of pixels. Looked at through a glass
/// of `blur` pixels, so that hatching may lie half a pixel elsewhere.
double differing(QWidget &picture)
{
    constexpr int blur = 4;
    const auto blurred = [](const QImage &image) {
        return image.scaled(image.size() / blur, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    };
    const QImage full = CopyOut::imageOf(picture, Qt::white, 1);
    const QImage pixels = blurred(full);
    const QImage lines = blurred(drawnFromSvg(picture, full.size()));
    int others = 0;
    for (int y = 0; y < pixels.height(); ++y)
        for (int x = 0; x < pixels.width(); ++x)
            others += std::abs(qGray(pixels.pixel(x, y)) - qGray(lines.pixel(x, y))) > 24;
    return double(others) / (double(pixels.width()) * pixels.height());
}

TEST(Pictures, ADrawingIsWhatThePixelsShow)
{
    LanguageController language;
    Theme theme;
    theme.setMode(ThemeMode::Light);
    ReservoirWidget reservoir(theme);
    reservoir.resize(220, 260);
    reservoir.setOpinion({0.35, 0.25, 0.40}, 55);
    EXPECT_LT(differing(reservoir), 0.02);

    TrustChart chart(theme);
    chart.resize(900, 320);
    insight::Timeline timeline = madeTimeline(900);
    for (insight::TimelineDay &day : timeline.days)
        day.opinion = {day.opinion.b, 0.3, 0.7 - day.opinion.b}; // distrust hangs as a band
    chart.setTimeline(timeline, [](const insight::TimelineDay &) { return trust::Range{25, 90}; });
    chart.show();
    for (const ChartRange range : {ChartRange::All, ChartRange::OneYear}) { // the year has lines beyond both edges
        chart.setRange(range);
        EXPECT_LT(differing(*chart.plot()), 0.02) << int(range);
    }
}

} // namespace

} // namespace laari::ui
