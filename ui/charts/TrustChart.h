// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartPaths.h"
#include "ui/charts/DayText.h"

#include <QWidget>

class QButtonGroup;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace laari::ui {

class ChartLegend;
class Theme;
class TimelineTableModel;
class TrustPlot;

enum class ChartRange { OneYear, ThreeYears, All };

/// Trust against CX with its legend, its ranges and the same as a table.
class TrustChart final : public QWidget {
    Q_OBJECT

public:
    explicit TrustChart(Theme &theme, QWidget *parent = nullptr);

    /// `rangeOf` gives the evidence range of a day. Keeps the range chosen.
    void setTimeline(const insight::Timeline &timeline, const RangeOf &rangeOf);
    void setMarkTexts(const MarkTexts &texts);
    /// Beside the trust line, until given anew: the way to the goal, what-ifs.
    /// `ahead`: what comes is what is looked at, and the past gets no more room than it.
    void setPaths(const std::vector<ChartPath> &paths, bool ahead = false);
    void setRange(ChartRange range);
    ChartRange range() const { return m_range; }
    void setTableShown(bool shown);
    bool isTableShown() const;

    TrustPlot *plot() const { return m_plot; }
    TimelineTableModel *model() const { return m_model; }

Q_SIGNALS:
    void touchpointActivated(laari::TouchpointId touchpoint);
    void rangeChosen(laari::ui::ChartRange range); ///< by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRange();
    void showWhetherZoomed();
    void retranslate();

    ChartLegend *m_legend;
    QButtonGroup *m_ranges;
    QPushButton *m_reset; ///< in sight only while another stretch of time is shown than the range chosen
    QPushButton *m_zoomIn;
    QPushButton *m_zoomOut;
    QPushButton *m_asTable;
    QStackedWidget *m_stack;
    TrustPlot *m_plot;
    QTableView *m_table;
    TimelineTableModel *m_model;
    Day m_today;
    Day m_last; ///< that is forecast
    bool m_ahead = false;
    ChartRange m_range = ChartRange::ThreeYears;
};

} // namespace laari::ui
