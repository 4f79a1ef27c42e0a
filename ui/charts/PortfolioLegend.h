// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Day.h"

#include <QWidget>

#include <vector>

namespace laari::ui {

class Theme;

/// What a bubble's size, paleness, ring and tail mean, drawn as PortfolioPicture draws them. In two rows where one is
/// not enough.
class PortfolioLegend final : public QWidget {
    Q_OBJECT

public:
    explicit PortfolioLegend(Theme &theme, QWidget *parent = nullptr);

    /// The largest revenue in the picture with the radius of its bubble, and the day tails begin on.
    void setScale(Cents largest, double radius, Day earlier);
    void setShown(bool silent, bool others); ///< leaves out what the picture does not show

    QSize sizeHint() const override { return {560, heightForWidth(560)}; }
    QSize minimumSizeHint() const override { return {120, rowHeight}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    void draw(QPainter &painter) const; ///< in its own pixels; also where there is no window

private:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

    static constexpr int rowHeight = 24;
    enum class Kind { Size, Known, Silent, Others, Tail };
    struct Item {
        Kind kind;
        QString text;
        double swatch = 0;
        QRectF box;
    };
    std::vector<Item> placed(int width) const;
    double swatchWidth(Kind kind) const;
    double radiusOf(Cents revenue) const;
    void retranslate();
    void paintSwatch(QPainter &painter, Kind kind, const QRectF &box) const;

    Theme &m_theme;
    Cents m_largest;
    double m_radius = 0;
    Day m_earlier;
    bool m_silent = false;
    bool m_others = false;
};

} // namespace laari::ui
