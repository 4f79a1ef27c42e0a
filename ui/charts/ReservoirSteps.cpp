// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReservoirSteps.h"

#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr double scaleWidth = 32; // left of the tanks
constexpr double stepGap = 16;
constexpr double widestTank = 88;
constexpr double wallRadius = 8;
constexpr double numberHeight = 24; // above each tank
constexpr double captionHeight = 40;
constexpr int stepMs = 420;

} // namespace

ReservoirSteps::ReservoirSteps(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("reservoirSteps"));
    CopyOut::markPicture(this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] { update(); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ReservoirSteps::setSteps(const std::vector<Step> &steps)
{
    m_steps = steps;
    m_current = std::clamp(m_current, 0, std::max(0, count() - 1));
    describe();
    updateGeometry();
    update();
}

void ReservoirSteps::fall()
{
    if (!m_theme.motion() || count() < 2)
        return;
    m_animation.stop();
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(double(count() - 1));
    m_animation.setDuration(stepMs * (count() - 1));
    m_animation.start();
}

QSize ReservoirSteps::sizeHint() const
{
    return {int(scaleWidth + count() * (widestTank + stepGap)), 300};
}

QSize ReservoirSteps::minimumSizeHint() const
{
    return {int(scaleWidth + count() * (40 + stepGap)), 220};
}

void ReservoirSteps::setCurrent(int step)
{
    if (m_steps.empty())
        return;
    step = std::clamp(step, 0, count() - 1);
    if (step == m_current)
        return;
    m_current = step;
    describe();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT currentChanged(step);
}

void ReservoirSteps::describe()
{
    setAccessibleDescription(m_steps.empty() ? QString() : m_steps[size_t(m_current)].says);
}

void ReservoirSteps::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: setCurrent(m_current - 1); return;
    case Qt::Key_Right: setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(count() - 1); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ReservoirSteps::mousePressEvent(QMouseEvent *event)
{
    for (int i = 0; i < count(); ++i)
        if (const QRectF tank = tankOf(i);
            event->position().x() >= tank.left() - stepGap / 2 && event->position().x() < tank.right() + stepGap / 2)
            setCurrent(i);
}

void ReservoirSteps::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ReservoirSteps::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

QRectF ReservoirSteps::tankOf(int step) const
{
    const double wide = std::min(widestTank, (width() - scaleWidth) / std::max(1, count()) - stepGap);
    const double left = std::max(0.0, (width() - scaleWidth - count() * (wide + stepGap)) / 2); // in the middle
    return {left + scaleWidth + stepGap / 2 + step * (wide + stepGap), numberHeight, wide,
            height() - numberHeight - captionHeight - 4};
}

/// 0 until its turn comes, 1 once it has fallen.
double ReservoirSteps::progressOf(int step) const
{
    if (!isFalling())
        return 1;
    const double share = std::clamp(m_animation.currentValue().toDouble() - (step - 1), 0.0, 1.0);
    return 1 - std::pow(1 - share, 3);
}

ReservoirSteps::Step ReservoirSteps::shown(int step) const
{
    Step now = m_steps[size_t(step)];
    const double share = progressOf(step);
    if (step == 0 || share >= 1)
        return now;
    const Step &before = m_steps[size_t(step) - 1];
    const auto between = [share](double a, double b) { return a + (b - a) * share; };
    now.opinion = {between(before.opinion.b, now.opinion.b), between(before.opinion.d, now.opinion.d),
                   between(before.opinion.u, now.opinion.u)};
    now.trust = between(before.trust, now.trust);
    return now;
}

void ReservoirSteps::paintEvent(QPaintEvent *)
{
    if (m_steps.empty())
        return;
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        if (i == 0 || progressOf(i) > 0)
            paintTank(painter, i);

    // The line that has to hold, across all of them.
    const QRectF first = tankOf(0);
    const QRectF last = tankOf(count() - 1);
    const double y = first.bottom() - first.height() / 2;
    painter.setPen(QPen(colours.ink, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(first.left() - 6, y), QPointF(last.right() + 6, y));
    QFont small = font();
    small.setPixelSize(11);
    painter.setFont(small);
    for (const auto &[value, at] :
         {std::pair(100, first.top() + 5), std::pair(50, y), std::pair(0, first.bottom() - 5)}) {
        painter.setPen(value == 50 ? colours.ink : colours.muted);
        painter.drawText(QRectF(first.left() - scaleWidth - stepGap / 2, at - 8, scaleWidth - 6, 16),
                         Qt::AlignRight | Qt::AlignVCenter, Format::number(value));
    }
}

void ReservoirSteps::paintTank(QPainter &painter, int index) const
{
    const Colours &colours = m_theme.colours();
    const double ratio = devicePixelRatioF();
    const QRectF tank = tankOf(index);
    const Step step = shown(index);
    QPainterPath wall;
    wall.addRoundedRect(tank, wallRadius, wallRadius);

    const auto fill = [&painter, &wall, ratio](const QRectF &rect, Texture texture, const QColor &ground,
                                               const QColor &stroke) {
        QPainterPath part;
        part.addRect(rect);
        fillTextured(painter, wall.intersected(part), texture, ground, stroke, ratio);
    };
    painter.save();
    painter.setClipPath(wall, Qt::IntersectClip);
    fill(tank, Texture::Haze, mixed(colours.surface, colours.notKnown, m_theme.isDark() ? 0.22 : 0.14),
         mixed(colours.surface, colours.notKnown, 0.75));
    const double water = tank.height() * step.opinion.b;
    painter.fillRect(QRectF(tank.left(), tank.bottom() - water, tank.width(), water),
                     m_theme.isDark() ? mixed(colours.trust, colours.background, 0.2) : colours.trust);
    const double cloud = tank.height() * step.opinion.d;
    const QColor ground = m_theme.isDark() ? mixed(colours.surface, colours.distrust, 0.42) : colours.distrust;
    const QColor weave = m_theme.isDark() ? colours.distrust : mixed(colours.distrust, colours.surface, 0.42);
    if (cloud > 0)
        fill(QRectF(tank.left(), tank.top(), tank.width(), cloud), Texture::Distrust, ground, weave);
    painter.restore();

    const bool chosen = index == m_current && !CopyOut::isLeaving(this);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(chosen && hasFocus() ? colours.trust : mixed(colours.surface, colours.ink, 0.55), chosen ? 3 : 1.5));
    painter.drawPath(wall);

    // The index: a level line with its number over the tank.
    const double y = tank.bottom() - step.trust / 100 * tank.height();
    painter.setPen(QPen(colours.surface, 5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(tank.left() + 3, y), QPointF(tank.right() - 3, y));
    painter.setPen(QPen(colours.ink, 2.5, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(tank.left() + 1, y), QPointF(tank.right() - 1, y));
    QFont bold = font();
    bold.setPixelSize(16);
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(step.holds ? colours.ink : colours.distrust);
    painter.drawText(QRectF(tank.left() - stepGap / 2, 0, tank.width() + stepGap, numberHeight), Qt::AlignCenter,
                     Format::number(step.trust));
    QFont small = font();
    small.setPixelSize(11);
    small.setBold(chosen);
    painter.setFont(small);
    painter.setPen(step.holds ? (chosen ? colours.ink : colours.muted) : colours.distrust);
    painter.drawText(QRectF(tank.left() - stepGap / 2, tank.bottom() + 4, tank.width() + stepGap, captionHeight),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, step.caption);
}

} // namespace laari::ui
