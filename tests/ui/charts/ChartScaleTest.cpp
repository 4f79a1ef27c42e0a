// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartScale.h"

#include "tests/ui/charts/MadeTimeline.h"
#include "ui/charts/DateTicks.h"

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::day;

TEST(ChartScale, ZoomingKeepsTheDayUnderThePointer)
{
    const DayWindow full{0, 1000};
    const DayWindow before{200, 600};
    const DayWindow after = zoomed(before, 0.5, 300, full);
    EXPECT_DOUBLE_EQ(after.length(), 200);
    EXPECT_DOUBLE_EQ((300 - after.from) / after.length(), (300 - before.from) / before.length());
}

TEST(ChartScale, StaysInsideAndAboveTheShortest)
{
    const DayWindow full{0, 1000};
    EXPECT_EQ(zoomed({0, 100}, 100, 50, full), full);
    EXPECT_DOUBLE_EQ(zoomed({0, 20}, 0.01, 10, full).length(), 14);
    EXPECT_EQ(moved({900, 1000}, 50, full), (DayWindow{900, 1000}));
    EXPECT_EQ(moved({10, 20}, -50, full), (DayWindow{0, 10}));
}

TEST(ChartScale, PixelsAndDaysGoBackAndForth)
{
    const ChartScale scale{QRectF(30, 10, 500, 200), {100, 350}};
    EXPECT_DOUBLE_EQ(scale.dayAt(scale.x(217.0)), 217);
    EXPECT_DOUBLE_EQ(scale.y(0), 210);
    EXPECT_DOUBLE_EQ(scale.y(100), 10);
}

struct TickCase {
    Day from;
    Day to;
    int most;
    QLocale::Language language;
    QStringList texts;
};

TEST(DateTicks, StandOnWholeMonthsAndYearsInTheLanguageChosen)
{
    const TickCase cases[] = {
        {day(2024, 1, 1),
         day(2024, 4, 15),
         4,
         QLocale::English,
         {u"Jan 2024"_s, u"Feb 2024"_s, u"Mar 2024"_s, u"Apr 2024"_s}},
        {day(2024, 1, 1),
         day(2025, 1, 15),
         5,
         QLocale::English,
         {u"Jan 2024"_s, u"Apr 2024"_s, u"Jul 2024"_s, u"Oct 2024"_s, u"Jan 2025"_s}},
        {day(2023, 11, 20), day(2026, 11, 20), 4, QLocale::Finnish, {u"2024"_s, u"2025"_s, u"2026"_s}},
        {day(2024, 1, 1), day(2024, 7, 2), 3, QLocale::Finnish, {u"tammi 2024"_s, u"huhti 2024"_s, u"heinä 2024"_s}},
    };
    for (const TickCase &each : cases) {
        QStringList texts;
        for (const DateTick &tick : DateTicks::of(each.from, each.to, each.most, QLocale(each.language)))
            texts << tick.text;
        EXPECT_EQ(texts, each.texts) << qPrintable(texts.join(u", "));
    }
}

} // namespace
} // namespace laari::ui
