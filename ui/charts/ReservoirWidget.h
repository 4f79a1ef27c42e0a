// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Reservoir.h"
#include "ui/charts/ReservoirLayout.h"

#include <QVariantAnimation>
#include <QWidget>

class QPainterPath;

namespace laari::ui {

class Theme;

/// The reservoir, drawn: trust rises from below as water, distrust hangs from above with a texture of its own, not
/// known is the haze between; a mark on the wall shows the index b + a u.
class ReservoirWidget final : public QWidget {
    Q_OBJECT

public:
    enum class Movement { None, Deposit, Withdrawal };

    explicit ReservoirWidget(Theme &theme, QWidget *parent = nullptr);

    /// `trust`: the index, 0 to 100. With a movement the change is played once, briefly, if the theme allows motion.
    void setOpinion(const trust::Opinion &opinion, double trust, Movement movement = Movement::None);
    const trust::Opinion &opinion() const { return m_opinion; }
    double trust() const { return m_trust; }
    bool isMoving() const { return m_animation.state() == QAbstractAnimation::Running; }

    /// The figures in words, as the accessible name says them.
    QString summary() const;
    static QString layerWord(Layer layer);

    void draw(QPainter &painter) const; ///< in its own pixels; also where there is no window

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ReservoirLayout layoutFor(const trust::Opinion &opinion, double trust) const;
    trust::Opinion shownOpinion() const;
    void retranslate();
    void paintLayers(QPainter &painter, const ReservoirLayout &layout, const QPainterPath &wall) const;
    void paintMovement(QPainter &painter, const ReservoirLayout &layout) const;
    void paintScale(QPainter &painter, const ReservoirLayout &layout, double trust) const;
    void paintLabels(QPainter &painter, const ReservoirLayout &layout) const;

    Theme &m_theme;
    trust::Opinion m_opinion;
    trust::Opinion m_before;
    double m_trust = 50;
    double m_trustBefore = 50;
    Movement m_movement = Movement::None;
    QVariantAnimation m_animation; ///< 0 to 1
};

} // namespace laari::ui
