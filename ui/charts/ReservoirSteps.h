// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Reservoir.h"

#include <QVariantAnimation>
#include <QWidget>

#include <vector>

namespace laari::ui {

class Theme;

/// The reservoir falling, step by step: a tank for each, side by side, with the line under which it does not hold.
/// It falls once, briefly, where the theme allows motion. Left and Right, Home and End choose a step.
class ReservoirSteps final : public QWidget {
    Q_OBJECT

public:
    struct Step {
        trust::Opinion opinion;
        double trust = 50; ///< 0 to 100
        bool holds = true;
        QString caption; ///< under the tank, short: "today", "2nd"
        QString says;    ///< the step in a sentence
    };

    explicit ReservoirSteps(Theme &theme, QWidget *parent = nullptr);

    /// Given again (in another language) the chosen one stays, and nothing moves.
    void setSteps(const std::vector<Step> &steps);
    void fall(); ///< plays it, from the first to the last
    bool isFalling() const { return m_animation.state() == QAbstractAnimation::Running; }
    int count() const { return int(m_steps.size()); }
    int current() const { return m_current; }
    void setCurrent(int step);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF tankOf(int step) const;
    Step shown(int step) const; ///< while it falls: on its way from the one before
    double progressOf(int step) const;
    void paintTank(QPainter &painter, int index) const;
    void describe();

    Theme &m_theme;
    std::vector<Step> m_steps;
    int m_current = 0;
    QVariantAnimation m_animation; ///< 0 to the number of steps
};

} // namespace laari::ui
