// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrustChart.h"

#include "tests/ui/charts/MadeTimeline.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/TimelineTableModel.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QAbstractItemModelTester>
#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::madeTimeline;
using laari::testing::mark;

class TrustChartTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        m_timeline = madeTimeline(500);
        m_timeline.marks = {mark(11, m_timeline.today - 200, 0.5), mark(12, m_timeline.today - 40, -0.8),
                            mark(13, m_timeline.today - 30, 0.9, 12)};
        m_chart.resize(900, 320);
        m_chart.setTimeline(m_timeline, [](const insight::TimelineDay &) { return trust::Range{25, 90}; });
        m_chart.setMarkTexts({{TouchpointId{12}, {u"late"_s, u"Delivery: late"_s}}});
        m_chart.setRange(ChartRange::All);
        m_chart.show();
    }

    QPoint placeOf(size_t markIndex) const
    {
        for (const MarkLayout::Dot &dot : m_chart.plot()->state().marks.dots())
            if (dot.mark == markIndex)
                return dot.at.toPoint();
        return {};
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_chart.plot(), key, modifiers); }

    LanguageController m_language;
    Theme m_theme;
    insight::Timeline m_timeline;
    TrustChart m_chart{m_theme};
};

TEST_F(TrustChartTest, AClickOnAMarkOpensItsTouchpoint)
{
    QSignalSpy opened(&m_chart, &TrustChart::touchpointActivated);
    QTest::mouseClick(m_chart.plot()->viewport(), Qt::LeftButton, {}, placeOf(0));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<TouchpointId>(), TouchpointId{11});
    QTest::mouseClick(m_chart.plot()->viewport(), Qt::LeftButton, {}, placeOf(0) + QPoint(0, 60));
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(TrustChartTest, ManyDotsHideNoLine)
{
    insight::Timeline timeline = madeTimeline(500);
    for (insight::TimelineDay &day : timeline.days)
        day.trust = 75; // as high as the dots
    TrustPlot &plot = *m_chart.plot();
    const auto drawn = [&](int count) {
        timeline.marks.clear();
        for (int i = 0; i < count; ++i)
            timeline.marks.push_back(mark(i + 1, timeline.today - 20 - i * 400 / count, 0.5));
        m_chart.setTimeline(timeline, [](const insight::TimelineDay &) { return trust::Range{25, 90}; });
        return CopyOut::imageOf(plot, Qt::white, 1);
    };
    const QImage none = drawn(0);
    const auto &scale = plot.state().scale;
    const QRgb trust = m_theme.colours().trust.rgb();
    const auto differs = [](QRgb a, QRgb b) { // hatching may lie a little elsewhere
        return std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b)) > 48;
    };
    const int middle = int(scale.x(timeline.today - 200));
    int row = 0; // where the line begins; the picture has its own margins
    while (row + 1 < none.height() && differs(none.pixel(middle, row), trust))
        ++row;
    ASSERT_LT(row + 1, none.height());
    /// How far over the line anything is drawn that is not there without dots; and whether the line is as it was.
    const auto reach = [&](const QImage &image, bool &lineStands) {
        int most = 0;
        lineStands = true;
        for (int x = int(scale.x(timeline.today - 420)); x < int(scale.x(timeline.today - 20)); ++x) {
            lineStands = lineStands && !differs(image.pixel(x, row), none.pixel(x, row));
            for (int away = 1; away <= 8; ++away)
                if (differs(image.pixel(x, row - away), none.pixel(x, row - away)))
                    most = std::max(most, away);
        }
        return most;
    };
    bool few = false;
    bool many = false;
    const int sparse = reach(drawn(20), few);
    EXPECT_LT(reach(drawn(1500), many), sparse) << "small where they are dense";
    EXPECT_TRUE(few && many) << "the line is drawn over its dots";
}

TEST_F(TrustChartTest, TheArrowsWalkTheDaysAndTheFiguresAreSaid)
{
    TrustPlot &plot = *m_chart.plot();
    key(Qt::Key_Left); // the first stroke stands on today
    EXPECT_EQ(plot.cursor(), m_timeline.today);
    key(Qt::Key_Left);
    EXPECT_EQ(plot.cursor(), m_timeline.today - 1);
    EXPECT_TRUE(plot.accessibleDescription().contains(Format::longDate(m_timeline.today - 1)));
    EXPECT_TRUE(plot.accessibleDescription().contains(u"25"_s)); // the Beta range
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(plot.cursor(), m_timeline.today - 30);
    key(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(plot.cursor(), m_timeline.today - 40);
    EXPECT_TRUE(plot.accessibleDescription().contains(u"Delivery: late"_s));

    QSignalSpy opened(&m_chart, &TrustChart::touchpointActivated);
    key(Qt::Key_Return);
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened[0][0].value<TouchpointId>(), TouchpointId{12});
    key(Qt::Key_Escape);
    EXPECT_FALSE(plot.cursor());
}

TEST_F(TrustChartTest, ZoomsByKeyDragAndWheelAndFindsBack)
{
    TrustPlot &plot = *m_chart.plot();
    const DayWindow whole = plot.window();
    key(Qt::Key_Plus);
    EXPECT_LT(plot.window().length(), whole.length());
    key(Qt::Key_0);
    EXPECT_EQ(plot.window(), whole);

    const QPoint from(300, 100);
    const QPoint to(500, 100);
    const double first = plot.state().scale.dayAt(from.x());
    const double last = plot.state().scale.dayAt(to.x());
    QTest::mousePress(plot.viewport(), Qt::LeftButton, {}, from);
    // QTest::mouseMove carries no buttons under offscreen.
    for (const int x : {350, 450, 500}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 100), plot.viewport()->mapToGlobal(QPointF(x, 100)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(plot.viewport(), &move);
    }
    QTest::mouseRelease(plot.viewport(), Qt::LeftButton, {}, to);
    EXPECT_NEAR(plot.window().from, first, 0.5);
    EXPECT_NEAR(plot.window().to, last, 0.5);
    QTest::mouseDClick(plot.viewport(), Qt::LeftButton, {}, QPoint(420, 60));
    EXPECT_EQ(plot.window(), whole);

    const QPointF pointer(600, 80);
    const double under = plot.state().scale.dayAt(pointer.x());
    QWheelEvent wheel(pointer, plot.viewport()->mapToGlobal(pointer), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(plot.viewport(), &wheel);
    EXPECT_LT(plot.window().length(), whole.length());
    EXPECT_NEAR(plot.state().scale.dayAt(pointer.x()), under, 1e-6);
}

TEST_F(TrustChartTest, TheRangeButtonsChooseHowFarBack)
{
    QTest::mouseClick(m_chart.findChild<QPushButton *>(u"chartOneYear"_s), Qt::LeftButton);
    EXPECT_EQ(m_chart.plot()->window().from, m_timeline.today.value - 365);
    QTest::mouseClick(m_chart.findChild<QPushButton *>(u"chartAll"_s), Qt::LeftButton);
    EXPECT_EQ(m_chart.plot()->window(), m_chart.plot()->full());
}

TEST_F(TrustChartTest, ARangeIsChosenOnlyWhileItIsShown)
{
    auto *all = m_chart.findChild<QPushButton *>(u"chartAll"_s);
    auto *year = m_chart.findChild<QPushButton *>(u"chartOneYear"_s);
    auto *reset = m_chart.findChild<QPushButton *>(u"chartReset"_s);
    EXPECT_TRUE(all->isChecked());
    EXPECT_FALSE(reset->isVisible());
    const QRect legend = m_chart.findChild<QWidget *>(u"chartLegend"_s)->geometry();

    key(Qt::Key_Plus);
    EXPECT_FALSE(all->isChecked());
    EXPECT_TRUE(reset->isVisible());
    EXPECT_NE(reset->focusPolicy() & Qt::TabFocus, 0);
    EXPECT_FALSE(reset->accessibleName().isEmpty());
    QCoreApplication::processEvents();
    EXPECT_EQ(m_chart.findChild<QWidget *>(u"chartLegend"_s)->geometry(), legend); // nothing moves for it
    EXPECT_EQ(m_chart.range(), ChartRange::All);

    reset->setFocus();
    QTest::keyClick(reset, Qt::Key_Space);
    EXPECT_EQ(m_chart.plot()->window(), m_chart.plot()->full());
    EXPECT_TRUE(all->isChecked());
    EXPECT_FALSE(reset->isVisible());

    key(Qt::Key_Plus);
    QTest::mouseClick(year, Qt::LeftButton); // another range takes the zoom back too
    EXPECT_TRUE(year->isChecked());
    EXPECT_FALSE(all->isChecked());
    EXPECT_FALSE(reset->isVisible());
}

TEST_F(TrustChartTest, TheHoverCardIsAsTallAsItsWords)
{
    TrustPlot &plot = *m_chart.plot();
    auto *card = plot.findChild<QLabel *>(u"chartCard"_s);
    ASSERT_NE(card, nullptr);
    plot.setCursorDay(m_timeline.today - 100);
    const int few = card->height();
    plot.setCursorDay(m_timeline.today - 40); // a failure too
    EXPECT_GT(card->height(), few);
    plot.setCursorDay(m_timeline.today - 100);
    EXPECT_EQ(card->height(), few);
}

TEST_F(TrustChartTest, ADayTellsAFailedRecoveryFromARecoveryAndNoSecondCushion)
{
    m_timeline.marks[1].cushionedPoints = 3.1;
    m_timeline.marks.push_back(mark(14, m_timeline.today - 35, -0.5, 12));
    const MarkTexts texts{{TouchpointId{13}, {{}, u"what"_s}}, {TouchpointId{14}, {{}, u"what"_s}}};
    // Why it changed tells of the cushion in points of the index: evidence points beside them would contradict it.
    EXPECT_FALSE(DayText::markLine(m_timeline, 1, texts).contains(u"3.1"_s));
    EXPECT_TRUE(DayText::markLine(m_timeline, 2, texts).startsWith(u"Recovery: what"_s));
    EXPECT_TRUE(DayText::markLine(m_timeline, 3, texts).startsWith(u"Failed again: what"_s));
    const auto rich = [&](size_t mark) {
        return DayText::rich(m_timeline, m_timeline.days.front(), {mark}, texts, {}, m_theme.colours());
    };
    EXPECT_TRUE(rich(2).contains(u"▲"_s));
    EXPECT_TRUE(rich(2).contains(m_theme.colours().good.name()));
    EXPECT_TRUE(rich(3).contains(u"▼"_s));
    EXPECT_FALSE(rich(3).contains(m_theme.colours().good.name()));
}

TEST_F(TrustChartTest, TheLegendWrapsAndNeverLeavesOutTheHaze)
{
    m_language.setLanguage(Language::English);
    ChartLegend legend(m_theme);
    legend.show();
    legend.setShown({.failures = true, .recoveries = true, .hearsay = true, .hollowCx = true});
    for (const int width : {1400, 900, 600, 500, 400, 300, 160}) {
        legend.resize(width, legend.height());
        EXPECT_LE(legend.rows(), 2) << width;
        EXPECT_TRUE(legend.shownWords().contains(u"not known yet"_s)) << width;
        if (legend.shownWords().contains(u"touchpoint"_s)) {
            EXPECT_TRUE(legend.shownWords().contains(u"recovery"_s)) << width; // the touchpoint goes first
        }
    }
    legend.resize(1400, legend.height());
    EXPECT_EQ(legend.rows(), 1);
    const int oneRow = legend.height();
    EXPECT_TRUE(legend.shownWords().contains(u"trust"_s));
    EXPECT_TRUE(legend.shownWords().contains(u"distrust"_s));
    legend.resize(640, legend.height());
    EXPECT_EQ(legend.rows(), 2);
    EXPECT_GT(legend.height(), oneRow);
    EXPECT_TRUE(legend.shownWords().contains(u"recovery"_s));
    // The areas are worth a second row: a picture that was copied has no reservoir beside it that names them.
    legend.setShown({});
    legend.resize(520, legend.height());
    EXPECT_EQ(legend.rows(), 2);
    EXPECT_TRUE(legend.shownWords().contains(u"distrust"_s));
    EXPECT_TRUE(legend.shownWords().contains(u"touchpoint"_s));
    EXPECT_FALSE(legend.shownWords().contains(u"survey answer"_s));
    legend.setShown({.answers = true});
    EXPECT_TRUE(legend.shownWords().contains(u"survey answer"_s));
}

TEST_F(TrustChartTest, TheTableHoldsEveryTouchpoint)
{
    m_chart.setTableShown(true);
    EXPECT_TRUE(m_chart.isTableShown());
    const TimelineTableModel &model = *m_chart.model();
    QList<qint64> found;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const qint64 id = model.index(row, 0).data(TimelineTableModel::TouchpointRole).toLongLong())
            found << id;
    }
    EXPECT_EQ(found, (QList<qint64>{13, 12, 11})); // newest first
}

TEST_F(TrustChartTest, SpeaksTheLanguageChosen)
{
    m_language.setLanguage(Language::English);
    const QString english = m_chart.findChild<QWidget *>(u"chartLegend"_s)->accessibleName();
    const QString header = m_chart.model()->headerData(TimelineTableModel::TrustColumn, Qt::Horizontal).toString();
    m_language.setLanguage(Language::Finnish);
    EXPECT_NE(m_chart.findChild<QWidget *>(u"chartLegend"_s)->accessibleName(), english);
    EXPECT_NE(m_chart.model()->headerData(TimelineTableModel::TrustColumn, Qt::Horizontal).toString(), header);
    m_language.setLanguage(Language::English);
    EXPECT_EQ(m_chart.findChild<QWidget *>(u"chartLegend"_s)->accessibleName(), english);
}

TEST_F(TrustChartTest, EmptyAndSparseHistoriesAreDrawnToo)
{
    insight::Timeline none;
    none.today = m_timeline.today;
    m_chart.setTimeline(none, {});
    EXPECT_EQ(m_chart.model()->rowCount(), 0);
    key(Qt::Key_Left);
    EXPECT_FALSE(m_chart.plot()->cursor());
    EXPECT_FALSE(m_chart.grab().isNull());

    insight::Timeline one = madeTimeline(1);
    one.marks = {mark(1, one.today, 0.5)};
    m_chart.setTimeline(one, {});
    const QRectF plot = m_chart.plot()->state().scale.plot;
    ASSERT_EQ(m_chart.plot()->state().marks.dots().size(), 1u);
    const double x = m_chart.plot()->state().marks.dots()[0].at.x();
    EXPECT_GT(x, plot.left() + 20); // neither edge cuts it
    EXPECT_LT(x, plot.right() - 20);
}

TEST(TimelineTableModel, KeepsTheModelContract)
{
    TimelineTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    insight::Timeline timeline = madeTimeline(100);
    timeline.marks = {mark(1, timeline.today - 3, 0.5), mark(2, timeline.today - 3, -0.5)};
    model.setTimeline(timeline, {});
    EXPECT_GT(model.rowCount(), 4);
    model.retranslate();
    model.setTimeline({}, {});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_FALSE(model.data(model.index(5, 0)).isValid());
}

} // namespace
} // namespace laari::ui
