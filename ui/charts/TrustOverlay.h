// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountTimeline.h"
#include "ui/charts/ChartPaths.h"
#include "ui/charts/ChartScale.h"
#include "ui/charts/DateTicks.h"
#include "ui/charts/MarkLayout.h"

#include <QGraphicsItem>
#include <QList>
#include <QPixmap>

#include <optional>
#include <utility>
#include <vector>

namespace laari::ui {

class Theme;
class TrustLayers;
struct Colours;

/// A stretch of the CX line; hollow after 90 days without contact.
struct CxRun {
    bool hollow = false;
    QList<QPointF> points; ///< days and values
};
/// CX up to today, broken where it turns hollow; neighbours share a point, so that the line has no gap.
std::vector<CxRun> cxRunsOf(const insight::Timeline &timeline);

/// What the chart shows at the moment: TrustPlot keeps it, TrustOverlay draws it.
struct PlotState {
    insight::Timeline timeline;
    MarkTexts texts;
    std::vector<CxRun> cxRuns;
    std::vector<ChartPath> paths; ///< to the goal, and what-ifs
    ChartScale scale;
    MarkLayout marks;
    std::vector<DateTick> ticks;
    double laneTop = 0;
    int laneRows = 0;
    std::optional<Day> cursor;
    std::optional<size_t> hot;                          ///< mark under the pointer or the cursor
    std::optional<std::pair<double, double>> selection; ///< pixels, while dragging
};

/// Everything of the chart but the figures of its scale: the layers, CX with its hollow stretches, touchpoints, the
/// lane of failures with its brackets, today, months, the day cursor.
class TrustOverlay final : public QGraphicsItem {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::TrustOverlay)

public:
    static constexpr int hollowAfterDays = 90; ///< without contact the CX line is hollow

    TrustOverlay(const PlotState &state, const TrustLayers &layers, const Theme &theme, QGraphicsItem *parent);

    void stateChanged(const QRectF &bounds);
    QRectF boundingRect() const override { return m_bounds; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

    static QString daysText(int days);
    static QFont font(const QFont &base, bool bold = false);

private:
    void paintBase(QPainter &painter) const;
    void paintTime(QPainter &painter) const;
    void paintCx(QPainter &painter) const;
    void paintDots(QPainter &painter) const;
    void paintHot(QPainter &painter) const;
    void paintAnswers(QPainter &painter) const;
    void paintDot(QPainter &painter, QPointF at, bool hollow, double radius, double strength) const;
    QPixmap stampOf(bool hollow, double pixelRatio, double radius, double strength) const;
    void paintLane(QPainter &painter, std::optional<size_t> hotMark) const;
    void paintCursor(QPainter &painter) const;

    const PlotState &m_state;
    const TrustLayers &m_layers;
    const Theme &m_theme;
    QRectF m_bounds;
};

/// The diamond of an answer to a survey around `at`; the legend draws the same.
void drawDiamond(QPainter &painter, QPointF at, const Colours &colours);

/// The triangle of a failure (pointing down) or of a recovery (up) around `at`; the legend draws the same.
void drawSymbol(QPainter &painter, QPointF at, bool recovery, const QColor &colour,
                double size = MarkLayout::symbolSize);

} // namespace laari::ui
