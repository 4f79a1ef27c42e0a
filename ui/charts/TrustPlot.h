// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/DayText.h"
#include "ui/charts/TrustLayers.h"
#include "ui/charts/TrustOverlay.h"

#include <QPointF>
#include <QtCharts/QChartView>
#include <QtCharts/QValueAxis>

class QLabel;

namespace laari::ui {

/// The chart itself: Qt Charts draws the figures of the scale, TrustOverlay the rest; this one holds the window of time
/// and answers mouse and keyboard.
///
/// Mouse: hover shows the day, a click on a mark opens it, drag zooms, the wheel zooms around the pointer, double
/// click resets. Keys: left and right move the day cursor (with Ctrl to the next touchpoint, Page keys a month),
/// plus and minus zoom, 0 and Home reset, Enter opens the touchpoint of the day, Escape puts the cursor away.
class TrustPlot final : public QChartView {
    Q_OBJECT

public:
    explicit TrustPlot(Theme &theme, QWidget *parent = nullptr);
    ~TrustPlot() override;

    void setTimeline(insight::Timeline timeline, RangeOf rangeOf);
    void setMarkTexts(MarkTexts texts);
    /// Lines beside the trust line; they may go on after its forecast. Kept until given anew.
    void setPaths(std::vector<ChartPath> paths);

    /// What reset() goes back to: the range chosen above the chart.
    void setHome(DayWindow window);
    /// From that day, or the first there is: of a goal far away no more is seen than of the past.
    void setHomeSince(double day);
    void reset();
    bool isHome() const; ///< not zoomed away from it
    void zoom(double factor, std::optional<double> around = std::nullopt);
    DayWindow window() const { return m_state.scale.window; }
    DayWindow full() const { return m_full; }

    const PlotState &state() const { return m_state; }
    std::optional<Day> cursor() const { return m_state.cursor; }
    void setCursorDay(std::optional<Day> day);
    QString cursorText() const; ///< the figures of the cursor's day

    QSize minimumSizeHint() const override { return {320, 180}; }

Q_SIGNALS:
    void touchpointActivated(laari::TouchpointId touchpoint);
    void windowChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setWindow(DayWindow window);
    void measure();
    void relayout();
    void recolour();
    void retranslate();
    void point(QPointF position);
    void showCard(std::optional<QPointF> at);
    void moveCursor(int days);
    void moveToMark(int direction);
    const insight::TimelineDay *dayOf(Day day) const;

    Theme &m_theme;
    PlotState m_state;
    RangeOf m_rangeOf;
    DayWindow m_full;
    DayWindow m_home;
    QValueAxis *m_values;
    TrustLayers m_layers;
    TrustOverlay *m_overlay;
    QLabel *m_card;
    std::optional<QPointF> m_pressed;
    bool m_dragging = false;
};

} // namespace laari::ui
