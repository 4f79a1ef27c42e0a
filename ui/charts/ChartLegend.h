// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/ChartPaths.h"

#include <QWidget>

namespace laari::insight {
struct Timeline;
}

namespace laari::ui {

class Theme;

/// What the lines, areas and marks of the trust chart mean, drawn as the chart draws them: in two rows where one does
/// not hold them, in three where a goal or scenarios come on top. The areas of trust and distrust come only where they
/// cost no further row, for the reservoir names them too; where the rows do not do, the touchpoints go first. The haze
/// is never left out. The accessible name keeps them all.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(Theme &theme, QWidget *parent = nullptr);

    /// Leaves out what the chart does not show.
    struct Shown {
        bool failures = false;
        bool recoveries = false;
        bool hearsay = false;
        bool hollowCx = false;
        bool answers = false;
    };
    static Shown shownBy(const insight::Timeline &timeline);
    void setShown(const Shown &shown);
    void setPaths(const std::vector<ChartPath> &paths);

    QSize sizeHint() const override { return {560, height()}; }
    QSize minimumSizeHint() const override { return {60, height()}; }
    void draw(QPainter &painter) const; ///< in its own pixels; also where there is no window
    QStringList shownWords() const;     ///< those there is room for, in the order they are read
    int rows() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind {
        Trust,
        Haze,
        Cx,
        HollowCx,
        Touchpoint,
        Hearsay,
        Failure,
        Recovery,
        Answer,
        TrustArea,
        DistrustArea,
        Goal,
        Scenario
    };
    struct Item {
        Kind kind;
        QString text;
        int number = 0; ///< of a scenario
    };
    struct Place {
        Item item;
        double left = 0;
        int row = 0;
    };
    static double swatchWidth(Kind kind);
    QString scenarioText(const ChartPath &path) const;
    int mostRows() const;
    QList<Item> items() const; ///< in the order they are read
    /// One after the other, in as many rows as they take.
    QList<Place> placed(const QList<Item> &items) const;
    void arrange();
    void retranslate();
    void paintSwatch(QPainter &painter, const Item &item, const QRectF &box) const;

    Theme &m_theme;
    QList<Place> m_places; ///< what there is room for
    Shown m_shown;
    std::vector<ChartPath> m_paths;
};

} // namespace laari::ui
