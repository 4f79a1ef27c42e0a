// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReservoirWidget.h"

#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace laari::ui {

namespace {

constexpr double radius = 10;
constexpr int movementMs = 900;

QFont labelFont(const QWidget &widget, bool bold = false)
{
    QFont font = widget.font();
    font.setPixelSize(11);
    font.setBold(bold);
    return font;
}

/// The edge between two layers, from left to right: a line with a swell of the given height.
QPainterPath edge(const QRectF &tank, double y, double swell, double waves, double phase)
{
    QPainterPath path;
    constexpr int levels = 48;
    for (int i = 0; i <= levels; ++i) {
        const double share = double(i) / levels;
        const QPointF at(tank.left() + share * tank.width(),
                         y + swell * std::sin((share * waves + phase) * 2 * std::numbers::pi));
        i == 0 ? path.moveTo(at) : path.lineTo(at);
    }
    return path;
}

} // namespace

ReservoirWidget::ReservoirWidget(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("reservoir"));
    CopyOut::markPicture(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setSizePolicy(policy);
    m_animation.setStartValue(0.0);
    m_animation.setEndValue(1.0);
    m_animation.setDuration(movementMs);
    connect(&m_animation, &QVariantAnimation::valueChanged, this, [this] { update(); });
    connect(&m_animation, &QVariantAnimation::finished, this, [this] {
        m_movement = Movement::None;
        update();
    });
    connect(&theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

void ReservoirWidget::setOpinion(const trust::Opinion &opinion, double trust, Movement movement)
{
    m_before = shownOpinion();
    m_trustBefore = m_trust;
    m_opinion = opinion;
    m_trust = trust;
    m_animation.stop();
    m_movement = Movement::None;
    if (movement != Movement::None && m_theme.motion() && isVisible()) {
        m_movement = movement;
        m_animation.start();
    }
    retranslate();
    update();
}

trust::Opinion ReservoirWidget::shownOpinion() const
{
    if (m_animation.state() != QAbstractAnimation::Running)
        return m_opinion;
    const double t = m_animation.currentValue().toDouble();
    const double eased = 1 - std::pow(1 - t, 3);
    const auto between = [eased](double a, double b) { return a + (b - a) * eased; };
    return {between(m_before.b, m_opinion.b), between(m_before.d, m_opinion.d), between(m_before.u, m_opinion.u)};
}

QString ReservoirWidget::layerWord(Layer layer)
{
    switch (layer) {
    case Layer::Trust:
        //: layer of the reservoir, followed by its share: "trust 41 %"; Finnish: luottamusta
        return tr("trust");
    case Layer::NotKnown:
        //: layer of the reservoir, followed by its share; Finnish: ei vielä tiedossa
        return tr("not known yet");
    case Layer::Distrust:
        //: layer of the reservoir, followed by its share; Finnish: epäluottamusta
        return tr("distrust");
    }
    return {};
}

QString ReservoirWidget::summary() const
{
    const auto percents = layerPercents(m_opinion);
    const auto share = [&](Layer layer) {
        return layerWord(layer) + u' ' + Format::percent(percents[size_t(layer)] / 100.0);
    };
    //: accessible name of the drawn reservoir; %2 to %4: "trust 41 %" and so on
    return tr("Trust reservoir: trust index %1; %2, %3, %4")
        .arg(Format::number(m_trust), share(Layer::Trust), share(Layer::NotKnown), share(Layer::Distrust));
}

void ReservoirWidget::retranslate()
{
    setAccessibleName(summary());
    updateGeometry();
    update();
}

void ReservoirWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

QSize ReservoirWidget::sizeHint() const
{
    return {200, 236};
}

QSize ReservoirWidget::minimumSizeHint() const
{
    return {180, 150};
}

ReservoirLayout ReservoirWidget::layoutFor(const trust::Opinion &opinion, double trust) const
{
    const QFontMetricsF metrics(labelFont(*this));
    const auto percents = layerPercents(opinion);
    const bool low = rect().height() < 3 * 2 * metrics.height() + 12; // then a line each has to do beside the tank
    std::array<QSizeF, 3> inside;
    std::array<QSizeF, 3> beside;
    for (size_t i = 0; i < 3; ++i) {
        const QString word = layerWord(Layer(i));
        const QString percent = Format::percent(percents[i] / 100.0);
        inside[i] = {metrics.horizontalAdvance(word + u' ' + percent) + 16, metrics.height() + 4};
        beside[i] = low ? QSizeF(metrics.horizontalAdvance(word + u' ' + percent) + 2, metrics.height())
                        : QSizeF(std::max(metrics.horizontalAdvance(word), metrics.horizontalAdvance(percent)) + 2,
                                 2 * metrics.height());
    }
    return ReservoirLayout(QRectF(rect()).adjusted(0.5, 1, -1, -1), opinion, trust, inside, beside);
}

void ReservoirWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter);
}

void ReservoirWidget::draw(QPainter &painter) const
{
    const bool moving = m_animation.state() == QAbstractAnimation::Running;
    const double t = moving ? m_animation.currentValue().toDouble() : 1;
    const double trust = m_trustBefore + (m_trust - m_trustBefore) * (1 - std::pow(1 - t, 3));
    const ReservoirLayout layout = layoutFor(shownOpinion(), moving ? trust : m_trust);

    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath wall;
    wall.addRoundedRect(layout.tank(), radius, radius);

    painter.save();
    painter.setClipPath(wall, Qt::IntersectClip);
    paintLayers(painter, layout, wall);
    if (moving)
        paintMovement(painter, layout);
    painter.restore();

    const Colours &colours = m_theme.colours();
    painter.setPen(QPen(mixed(colours.surface, colours.ink, 0.55), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wall);
    paintScale(painter, layout, moving ? trust : m_trust);
    paintLabels(painter, layout);
}

void ReservoirWidget::paintLayers(QPainter &painter, const ReservoirLayout &layout, const QPainterPath &wall) const
{
    const Colours &colours = m_theme.colours();
    const double ratio = devicePixelRatioF();
    const QRectF &tank = layout.tank();
    const bool moving = m_animation.state() == QAbstractAnimation::Running;
    const double t = moving ? m_animation.currentValue().toDouble() : 1;
    const double stir = moving ? std::sin(t * std::numbers::pi) : 0; // the surface is stirred, then calms down

    fillTextured(painter, wall, Texture::Haze, mixed(colours.surface, colours.notKnown, m_theme.isDark() ? 0.22 : 0.14),
                 mixed(colours.surface, colours.notKnown, 0.75), ratio);

    const QRectF water = layout.part(Layer::Trust).rect;
    if (layout.part(Layer::Trust).percent > 0 || water.height() > 0.5) {
        const double swell = std::min(3.5 + 3 * stir, water.height() * 0.45 + 0.5);
        QPainterPath surface = edge(tank, water.top(), swell, 1.15, 0.55 + t * 1.0);
        const QPainterPath line = surface;
        surface.lineTo(tank.bottomRight());
        surface.lineTo(tank.bottomLeft());
        surface.closeSubpath();
        QLinearGradient depth(water.topLeft(), QPointF(water.left(), std::max(water.bottom(), water.top() + 1)));
        depth.setColorAt(0, mixed(colours.trust, colours.surface, m_theme.isDark() ? 0.0 : 0.10));
        depth.setColorAt(1, m_theme.isDark() ? mixed(colours.trust, colours.background, 0.28)
                                             : mixed(colours.trust, colours.ink, 0.12));
        painter.fillPath(surface, depth);
        // A second, fainter swell under the surface gives the water its depth.
        if (water.height() > 24) {
            QPainterPath under = edge(tank, water.top() + 9, swell * 0.8, 1.6, 0.1 + t * 1.0);
            under.lineTo(tank.bottomRight());
            under.lineTo(tank.bottomLeft());
            under.closeSubpath();
            painter.fillPath(under, withAlpha(m_theme.isDark() ? colours.background : colours.ink, 0.07));
        }
        painter.setPen(QPen(mixed(colours.trust, m_theme.isDark() ? QColor(Qt::white) : colours.ink, 0.25), 1.4));
        painter.drawPath(line);
    }

    const QRectF cloud = layout.part(Layer::Distrust).rect;
    if (layout.part(Layer::Distrust).percent > 0 || cloud.height() > 0.5) {
        // Distrust hangs: its lower edge sags in drapes, unlike the water's wave.
        const double sag = std::min(5.0 + 2 * stir, cloud.height() * 0.5 + 0.5);
        QPainterPath hem;
        hem.moveTo(tank.topLeft());
        hem.lineTo(tank.topRight());
        const double edgeY = cloud.bottom();
        hem.lineTo(tank.right(), edgeY - sag / 2);
        constexpr int drapes = 5;
        for (int i = drapes; i > 0; --i) {
            const double right = tank.left() + tank.width() * i / drapes;
            const double left = tank.left() + tank.width() * (i - 1) / drapes;
            hem.quadTo((left + right) / 2, edgeY + sag * (i % 2 ? 1.5 : 1.0), left, edgeY - sag / 2);
        }
        hem.closeSubpath();
        const QColor fill = m_theme.isDark() ? mixed(colours.surface, colours.distrust, 0.42) : colours.distrust;
        const QColor weave = m_theme.isDark() ? colours.distrust : mixed(colours.distrust, colours.surface, 0.42);
        fillTextured(painter, hem, Texture::Distrust, fill, weave, ratio);
        painter.setPen(QPen(m_theme.isDark() ? colours.distrust : mixed(colours.distrust, colours.ink, 0.4), 1.2));
        painter.drawPath(hem);
    }
}

void ReservoirWidget::paintMovement(QPainter &painter, const ReservoirLayout &layout) const
{
    const Colours &colours = m_theme.colours();
    const double t = m_animation.currentValue().toDouble();
    const QRectF &tank = layout.tank();
    const double x = tank.center().x();
    const double surface = layout.part(Layer::Trust).rect.top();
    const bool deposit = m_movement == Movement::Deposit;
    const QColor colour = deposit ? colours.trust : colours.distrust;

    constexpr double fall = 0.45; // of the time: the drop falls, then rings spread
    painter.setPen(Qt::NoPen);
    if (t < fall) {
        const double share = t / fall;
        const double y = tank.top() + (surface - tank.top()) * share * share;
        QPainterPath drop(QPointF(x, y - 12));
        drop.cubicTo(x + 7, y - 3, x + 6, y + 5, x, y + 5);
        drop.cubicTo(x - 6, y + 5, x - 7, y - 3, x, y - 12);
        painter.setBrush(colour);
        painter.drawPath(drop);
        return;
    }
    const double share = (t - fall) / (1 - fall);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(colour, 0.8 * (1 - share)), 2));
    for (const double size : {1.0, 0.6})
        painter.drawEllipse(QPointF(x, surface), tank.width() * 0.45 * share * size, 9 * share * size);
}

void ReservoirWidget::paintScale(QPainter &painter, const ReservoirLayout &layout, double trust) const
{
    const Colours &colours = m_theme.colours();
    const QRectF &tank = layout.tank();
    painter.setFont(labelFont(*this));
    const QFontMetricsF metrics(painter.font());
    const double y = layout.indexY();

    for (const int value : {0, 50, 100}) {
        const double tickY = tank.bottom() - value / 100.0 * tank.height();
        const double inset = value == 0 ? -radius / 2 : value == 100 ? radius / 2 : 0; // the corners are round
        painter.setPen(QPen(withAlpha(colours.muted, 0.7), 1));
        painter.drawLine(QPointF(tank.left() - 4, tickY + inset), QPointF(tank.left() - 1, tickY + inset));
        const double textY = std::clamp(tickY, tank.top() + metrics.height() / 2, tank.bottom() - metrics.height() / 2);
        if (std::abs(textY - std::clamp(y, tank.top() + 7, tank.bottom() - 7)) < metrics.height())
            continue; // the mark's own number goes before
        painter.setPen(colours.muted);
        painter.drawText(QRectF(0, textY - metrics.height() / 2, ReservoirLayout::gutter - 7, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, Format::number(value));
    }

    // The index on the wall: a level line through the haze and a bar across the wall, with its number.
    painter.setPen(QPen(withAlpha(colours.ink, 0.55), 1, Qt::DashLine));
    painter.drawLine(QPointF(tank.left() + 6, y), QPointF(tank.right() - 6, y));
    painter.setPen(QPen(colours.ink, 3, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(tank.left() - 5, y), QPointF(tank.left() + 7, y));
    painter.drawLine(QPointF(tank.right() - 7, y), QPointF(tank.right() + 1, y));
    painter.setFont(labelFont(*this, true));
    painter.setPen(colours.ink);
    const double textY = std::clamp(y, tank.top() + metrics.height() / 2, tank.bottom() - metrics.height() / 2);
    painter.drawText(QRectF(0, textY - metrics.height() / 2, ReservoirLayout::gutter - 7, metrics.height()),
                     Qt::AlignRight | Qt::AlignVCenter, Format::number(trust));
}

void ReservoirWidget::paintLabels(QPainter &painter, const ReservoirLayout &layout) const
{
    const Colours &colours = m_theme.colours();
    painter.setFont(labelFont(*this));
    for (const ReservoirLayout::Part &part : layout.parts()) {
        if (part.label.isEmpty())
            continue;
        const QString word = layerWord(part.layer);
        const QString percent = Format::percent(part.percent / 100.0);
        if (part.inside) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(withAlpha(colours.surface, m_theme.isDark() ? 0.88 : 0.92));
            painter.drawRoundedRect(part.label, 4, 4);
            painter.setPen(colours.ink);
            painter.drawText(part.label, Qt::AlignCenter, word + u' ' + percent);
            continue;
        }
        const QPointF from(layout.tank().right() - 3, part.rect.center().y());
        const QPointF to(part.label.left() - 3, part.label.center().y());
        painter.setPen(QPen(colours.muted, 1));
        painter.setBrush(colours.ink);
        painter.drawLine(from, to);
        painter.setPen(Qt::NoPen);
        painter.drawEllipse(from, 1.8, 1.8);
        painter.setPen(colours.ink);
        if (part.label.height() < 1.5 * QFontMetricsF(painter.font()).height()) {
            painter.drawText(part.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, word + u' ' + percent);
            continue;
        }
        const double half = part.label.height() / 2;
        painter.drawText(QRectF(part.label.topLeft(), QSizeF(part.label.width() + 2, half)),
                         Qt::AlignLeft | Qt::AlignVCenter, word);
        painter.drawText(QRectF(part.label.left(), part.label.top() + half, part.label.width() + 2, half),
                         Qt::AlignLeft | Qt::AlignVCenter, percent);
    }
}

} // namespace laari::ui
