// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as they leave the window.
#include "tests/ui/charts/MadeTimeline.h"
#include "ui/charts/EmotionMapView.h"
#include "ui/charts/PortfolioPicture.h"
#include "ui/charts/ReservoirSteps.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/charts/TrustChart.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/CopyOut.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTableView>

#include <gtest/gtest.h>

#include <memory>

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

/// Two emotions by all kinds of touchpoints and by visits.
insight::EmotionMap madeEmotions()
{
    insight::EmotionMap map;
    map.columns.resize(2);
    map.columns[1].channel = Channel::Visit;
    const auto row = [](qint64 id, const char *name, Valence valence, std::vector<insight::EmotionCell> cells) {
        insight::EmotionRow made;
        made.emotion.id = ListItemId{id};
        made.emotion.english = QString::fromLatin1(name);
        made.emotion.valence = valence;
        made.cells = std::move(cells);
        return made;
    };
    insight::EmotionCell often;
    often.felt = 3;
    often.named = 4;
    insight::EmotionCell never;
    never.named = 4;
    map.rows = {row(1, "Irritated", Valence::Negative, {often, never}),
                row(2, "Valued", Valence::Positive, {never, often})};
    return map;
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

TEST(Pictures, TheReservoirFallingAndTheEmotionsAreDrawnAsTheyAreSeen)
{
    LanguageController language;
    Theme theme;
    theme.setMode(ThemeMode::Light);
    ReservoirSteps steps(theme);
    steps.setSteps({{{0.7, 0.1, 0.2}, 80, true, QStringLiteral("today"), QStringLiteral("Now")},
                    {{0.3, 0.5, 0.2}, 40, false, QStringLiteral("1"), QStringLiteral("First")}});
    steps.resize(400, 300);
    EXPECT_LT(differing(steps), 0.02);

    EmotionMapView emotions(theme);
    emotions.setMap(madeEmotions(), false);
    emotions.resize(640, 260);
    emotions.show();
    EXPECT_LT(differing(emotions), 0.02);
}

TEST(Pictures, NamesOfEmotionsAreCopiedWithTheirFigures)
{
    LanguageController language;
    language.setLanguage(Language::English);
    Theme theme;
    EmotionMapView emotions(theme);
    emotions.setMap(madeEmotions(), false);
    emotions.show();
    const auto &table = *emotions.findChild<QTableView *>();
    const std::unique_ptr<QMimeData> mime(CopyOut::mimeOf(table, CopyOut::Rows::All));
    EXPECT_TRUE(mime->text().startsWith(QStringLiteral("\tAll\t"))) << qPrintable(mime->text());
    EXPECT_TRUE(mime->text().contains(QStringLiteral("\nIrritated\t3\t"))) << qPrintable(mime->text());
}

TEST(Pictures, ThePointersDayStaysOnTheScreen)
{
    LanguageController language;
    Theme theme;
    theme.setMode(ThemeMode::Light);
    TrustChart chart(theme);
    chart.resize(900, 320);
    insight::Timeline timeline = madeTimeline(500);
    timeline.marks = {laari::testing::mark(12, timeline.today - 40, -0.8)};
    chart.setTimeline(timeline, [](const insight::TimelineDay &) { return trust::Range{25, 90}; });
    chart.show();
    const QImage before = CopyOut::imageOf(*chart.plot(), Qt::white);
    chart.plot()->setCursorDay(timeline.today - 40); // on the failure
    ASSERT_TRUE(chart.findChild<QLabel *>(QStringLiteral("chartCard"))->isVisible());
    EXPECT_EQ(CopyOut::imageOf(*chart.plot(), Qt::white), before);
    EXPECT_TRUE(chart.findChild<QLabel *>(QStringLiteral("chartCard"))->isVisible());
    EXPECT_EQ(chart.plot()->cursor(), timeline.today - 40);
}

TEST(Pictures, TheMenuOfTheChartIsNoBlackBox)
{
    LanguageController language;
    Theme theme;
    theme.setMode(ThemeMode::Light);
    TrustChart chart(theme);
    chart.show();
    QMenu below(chart.plot()); // inherits what the chart says of its style
    below.addAction(QStringLiteral("Copy"));
    const QImage image = below.grab().toImage();
    EXPECT_EQ(image.pixelColor(image.width() / 2, 4), theme.colours().surface);
}

TEST(Pictures, WhereNobodyPointsTheLargestMovementsAreDrawn)
{
    Theme theme;
    PortfolioPicture picture(theme);
    picture.resize(900, 600);
    std::vector<insight::PortfolioRow> rows;
    for (int i = 0; i < 300; ++i) {
        insight::PortfolioRow row;
        row.id = AccountId{i + 1};
        row.reading.trust = 20 + i % 60;
        row.reading.cx = 30 + i % 50;
        row.reading.opinion = {0.6, 0.2, 0.2};
        row.field = insight::portfolioField(row.reading);
        row.before = {row.reading.trust - 3 - i % 37, *row.reading.cx};
        rows.push_back(row);
    }
    picture.setRows(rows, Day{20'000}, Day{19'900});
    picture.setAllTails(true);
    const std::vector<size_t> told = picture.largestMovements();
    ASSERT_FALSE(told.empty());
    EXPECT_LE(told.size(), 12u);
    const auto moved = [&](size_t bubble) { return picture.rows()[picture.bubbles()[bubble].row].change(); };
    double most = 0;
    for (size_t i = 0; i < picture.bubbles().size(); ++i)
        most = std::max(most, moved(i));
    EXPECT_EQ(moved(told.front()), most);
    rows.resize(3);
    picture.setRows(rows, Day{20'000}, Day{19'900});
    EXPECT_LE(picture.largestMovements().size(), 3u);
}

TEST(PortfolioPicture, ArrowsBeginInSightAndNamesStandBesideThem)
{
    Theme theme;
    PortfolioPicture picture(theme);
    picture.resize(800, 600);
    std::vector<insight::PortfolioRow> rows;
    for (int i = 0; i < 12; ++i) {
        insight::PortfolioRow row;
        row.id = AccountId{i + 1};
        row.name = QStringLiteral("Asiakas %1").arg(i);
        row.reading.trust = 52 + i * 2;
        row.reading.cx = 55 + (i * 7) % 30;
        row.reading.opinion = {0.6, 0.2, 0.2};
        row.field = insight::portfolioField(row.reading);
        row.before = {row.reading.trust - 4, *row.reading.cx + (i % 2 == 0 ? 8 : -8)};
        rows.push_back(row);
    }
    rows[3].before = {8, 3};
    picture.setRows(rows, Day{20'000}, Day{19'900});
    EXPECT_GT(picture.values().left(), 10) << "today alone lies together";
    picture.setAllTails(true);
    EXPECT_TRUE(picture.values().contains(QPointF(8, 3)));
    EXPECT_EQ(picture.labels().size(), rows.size()) << "each has its name";
}

} // namespace

} // namespace laari::ui
