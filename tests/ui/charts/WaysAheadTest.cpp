// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLegend.h"
#include "ui/charts/ChartPaths.h"
#include "ui/charts/ReservoirLayout.h"
#include "ui/charts/ReservoirSteps.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

ChartPath goal()
{
    return {ChartPath::Kind::Goal, 0, {}, {{1000, 60}, {1100, 80}}};
}

ChartPath scenario(int number)
{
    return {ChartPath::Kind::Scenario,
            number,
            QStringLiteral("Käynti %1").arg(number),
            {{1000, 60}, {1001, 61}, {1004, 70}}};
}

TEST(ChartPaths, AreReadBetweenTheirPoints)
{
    EXPECT_EQ(goal().on(Day{999}), std::nullopt);
    EXPECT_DOUBLE_EQ(goal().on(Day{1000}).value(), 60);
    EXPECT_DOUBLE_EQ(goal().on(Day{1025}).value(), 65);
    EXPECT_DOUBLE_EQ(goal().on(Day{1100}).value(), 80);
    EXPECT_EQ(goal().on(Day{1101}), std::nullopt);
    EXPECT_DOUBLE_EQ(scenario(0).on(Day{1001}).value(), 61);
    EXPECT_DOUBLE_EQ(scenario(0).on(Day{1002}).value(), 64);
    EXPECT_EQ(ChartPath().on(Day{0}), std::nullopt);
    EXPECT_EQ(ChartPaths::end({}), std::nullopt);
    EXPECT_EQ(ChartPaths::end({scenario(0), goal()}), 1100);
    EXPECT_EQ(ChartPaths::end({scenario(0)}), std::nullopt) << "it ends with the forecast";
}

TEST(ChartPaths, AreToldOnADay)
{
    LanguageController language;
    language.setLanguage(Language::English);
    const std::vector<ChartPath> paths{goal(), scenario(0), scenario(2)};
    EXPECT_EQ(ChartPaths::linesOn(paths, Day{1004}),
              (QStringList{QStringLiteral("Path to the goal 61"), QStringLiteral("A Käynti 0: 70"),
                           QStringLiteral("C Käynti 2: 70")}));
    EXPECT_EQ(ChartPaths::linesOn(paths, Day{1050}), QStringList{QStringLiteral("Path to the goal 70")});
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(ChartPaths::linesOn(paths, Day{1050}), QStringList{QStringLiteral("Matka tavoitteeseen 70")});
    language.setLanguage(Language::English);
}

TEST(ChartPaths, EachHasADashPatternOfItsOwn)
{
    Theme theme;
    QList<QList<qreal>> met{ChartPaths::pen(ChartPath::Kind::Goal, 0, theme).dashPattern()};
    for (int number = 0; number < 3; ++number) {
        const QList<qreal> pattern = ChartPaths::pen(ChartPath::Kind::Scenario, number, theme).dashPattern();
        EXPECT_FALSE(met.contains(pattern)) << number;
        met.append(pattern);
    }
}

TEST(ChartPaths, ArePaintedInThePlotAlone)
{
    Theme theme;
    QImage image(200, 100, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const ChartScale scale{QRectF(20, 10, 160, 80), DayWindow{1000, 1100}};
    ChartPath far = goal();
    far.points.back().setX(1500);
    ChartPaths::paint(painter, scale, {far, scenario(0), scenario(1), scenario(2)}, theme);
    painter.end();
    const auto anything = [&](const QRect &area) {
        for (int y = area.top(); y <= area.bottom(); ++y)
            for (int x = area.left(); x <= area.right(); ++x)
                if (qAlpha(image.pixel(x, y)) > 0)
                    return true;
        return false;
    };
    EXPECT_TRUE(anything({20, 10, 160, 80}));
    EXPECT_FALSE(anything({0, 0, 19, 100}));
    EXPECT_FALSE(anything({181, 0, 19, 100}));
}

TEST(ChartPaths, AWayThatGoesOnPastTheEdgeSaysSo)
{
    Theme theme;
    const ChartScale scale{QRectF(20, 10, 160, 80), DayWindow{1000, 1100}};
    const auto green = [&](const ChartPath &path) {
        QImage image(200, 100, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ChartPaths::paint(painter, scale, {path}, theme);
        painter.end();
        const int y = qRound(scale.y(path.on(Day{1100}).value()));
        int found = 0;
        for (int x = 170; x < 178; ++x)
            for (const int off : {-4, 4})
                found += image.pixelColor(x, y + off).green() > image.pixelColor(x, y + off).red() + 20;
        return found;
    };
    ChartPath far = goal();
    far.points.back().setX(1500);
    far.points.back().setY(60); // level
    EXPECT_GT(green(far), 1);
    far.points.back().setX(1102);
    EXPECT_EQ(green(far), 0);
}

TEST(ChartPaths, TheLegendNamesScenariosAndKeepsTheAreas)
{
    Theme theme;
    LanguageController language;
    language.setLanguage(Language::English);
    ChartLegend legend(theme);
    legend.setShown({.failures = true, .recoveries = true, .hearsay = true, .hollowCx = true, .answers = true});
    ChartPath nameless = scenario(1);
    nameless.name.clear();
    ChartPath endless = scenario(2);
    endless.name = QString(200, u'n');
    legend.setPaths({goal(), scenario(0), nameless, endless});
    legend.resize(700, 62);
    const QStringList words = legend.shownWords();
    EXPECT_TRUE(words.contains(QStringLiteral("A Käynti 0"))) << qPrintable(words.join(u'|'));
    EXPECT_TRUE(words.contains(QStringLiteral("B"))) << qPrintable(words.join(u'|'));
    EXPECT_TRUE(words.contains(ReservoirWidget::layerWord(Layer::Trust))) << qPrintable(words.join(u'|'));
    EXPECT_TRUE(words.contains(ReservoirWidget::layerWord(Layer::Distrust))) << qPrintable(words.join(u'|'));
    EXPECT_LE(legend.rows(), 3);
    EXPECT_EQ(ChartPaths::linesOn({nameless}, Day{1004}), QStringList{QStringLiteral("B: 70")});
}

TEST(ReservoirSteps, FallOnceWhereMotionIsWanted)
{
    Theme theme;
    ReservoirSteps steps(theme);
    EXPECT_EQ(steps.count(), 0);
    steps.setCurrent(3);
    QTest::keyClick(&steps, Qt::Key_End);
    EXPECT_EQ(steps.current(), 0);
    steps.setSteps({{{0.7, 0.1, 0.2}, 80, true, QStringLiteral("today"), QStringLiteral("Now")},
                    {{0.5, 0.3, 0.2}, 60, true, QStringLiteral("1"), QStringLiteral("First")},
                    {{0.3, 0.5, 0.2}, 40, false, QStringLiteral("2"), QStringLiteral("Second")}});
    QTest::keyClick(&steps, Qt::Key_End);
    EXPECT_EQ(steps.accessibleDescription(), QStringLiteral("Second"));
    QTest::keyClick(&steps, Qt::Key_Right);
    EXPECT_EQ(steps.current(), 2);
    theme.setMotion(false);
    steps.fall();
    EXPECT_FALSE(steps.isFalling());
    steps.resize(400, 300);
    EXPECT_FALSE(steps.grab().isNull());
}

} // namespace
} // namespace laari::ui
