// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace laari::ui {

class Theme;

/// What the lines and marks of the trust chart mean, drawn as the chart draws them. Where the width does not hold
/// them all, the last ones go first; the accessible name keeps them all.
class ChartLegend final : public QWidget {
    Q_OBJECT

public:
    explicit ChartLegend(Theme &theme, QWidget *parent = nullptr);

    /// Leaves out what the chart does not show.
    void setShown(bool failures, bool recoveries, bool hearsay, bool hollowCx);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Trust, Haze, Cx, HollowCx, Touchpoint, Hearsay, Failure, Recovery };
    struct Item {
        Kind kind;
        QString text;
    };
    QList<Item> items() const; ///< in the order of importance
    void retranslate();
    void paintSwatch(QPainter &painter, Kind kind, const QRectF &box) const;

    Theme &m_theme;
    bool m_failures = false;
    bool m_recoveries = false;
    bool m_hearsay = false;
    bool m_hollowCx = false;
};

} // namespace laari::ui
