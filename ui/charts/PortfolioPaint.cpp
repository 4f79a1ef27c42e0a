// SPDX-License-Identifier: GPL-3.0-or-later
// How PortfolioPicture is drawn.
#include "ui/charts/PortfolioPicture.h"
#include "ui/charts/PortfolioWords.h"
#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr int axisPixels = 11;
constexpr double arrowLength = 9;
constexpr double shortestTail = 3; ///< pixels beyond the bubble

/// Steps of an axis that leave so many pixels between them at least.
double axisStep(double values, double pixels)
{
    for (const double step : {1.0, 2.0, 5.0, 10.0, 25.0})
        if (pixels / values * step >= 44)
            return step;
    return 50;
}

} // namespace

QColor PortfolioPicture::fillOf(const Theme &theme, double known, bool customer)
{
    const Colours &c = theme.colours();
    // In the fields at least half is known: that half of the scale is the palest to the fullest.
    const double share = std::clamp(0.14 + 0.86 * (known - 0.5) / 0.45, 0.14, 1.0);
    return withAlpha(mixed(c.surface, customer ? c.trust : c.muted, share), 0.88);
}

void PortfolioPicture::paintBubble(QPainter &painter, const Theme &theme, QPointF at, double radius, double known,
                                   bool customer, bool silent)
{
    const Colours &c = theme.colours();
    const QColor line = customer ? c.trust : c.muted;
    if (silent) {
        QPen pen(line, 1.5, Qt::CustomDashLine);
        pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(withAlpha(c.surface, 0.6));
    } else {
        painter.setPen(QPen(line, 1));
        painter.setBrush(fillOf(theme, known, customer));
    }
    painter.drawEllipse(at, radius, radius);
}

void PortfolioPicture::paintTail(QPainter &painter, const QColor &colour, QPointF from, QPointF to, double radius)
{
    const double length = QLineF(from, to).length();
    if (length < radius + shortestTail)
        return;
    const QPointF way = (to - from) / length;
    const QPointF tip = to - way * (radius + 1);
    const QPointF across(-way.y(), way.x());
    const double head = std::min(arrowLength, QLineF(from, tip).length());
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(from, tip - way * head * 0.6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(from, 2.6, 2.6);
    const QPointF arrow[] = {tip, tip - way * head + across * head * 0.45, tip - way * head - across * head * 0.45};
    painter.drawPolygon(arrow, 3);
}

void PortfolioPicture::paintFields(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QRectF &plot = m_scale.plot;
    const QPointF centre = m_scale.at(50, 50);
    const double x = std::clamp(centre.x(), plot.left(), plot.right());
    const double y = std::clamp(centre.y(), plot.top(), plot.bottom());
    const double more = m_theme.isDark() ? 1.5 : 1;
    painter.fillRect(QRectF(QPointF(x, plot.top()), QPointF(plot.right(), y)), mixed(c.surface, c.trust, 0.10 * more));
    painter.fillRect(QRectF(QPointF(x, y), plot.bottomRight()), mixed(c.surface, c.trust, 0.05 * more));
    painter.fillRect(QRectF(plot.topLeft(), QPointF(x, y)), mixed(c.surface, c.cx, 0.06 * more));
    painter.fillRect(QRectF(QPointF(plot.left(), y), QPointF(x, plot.bottom())),
                     mixed(c.surface, c.distrust, 0.07 * more));

    painter.setPen(QPen(c.surface, 3));
    if (plot.contains(QPointF(centre.x(), plot.center().y())))
        painter.drawLine(QPointF(centre.x(), plot.top()), QPointF(centre.x(), plot.bottom()));
    if (plot.contains(QPointF(plot.center().x(), centre.y())))
        painter.drawLine(QPointF(plot.left(), centre.y()), QPointF(plot.right(), centre.y()));

    QFont bold = labelFont();
    bold.setBold(true);
    painter.save();
    painter.setFont(bold);
    painter.setPen(c.muted);
    for (const FieldName &name : m_fieldNames)
        painter.drawText(name.box.adjusted(-2, -2, 2, 2), Qt::AlignCenter, name.text);
    painter.restore();
}

void PortfolioPicture::paintAxes(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    const QRectF &plot = m_scale.plot;
    QFont small = font();
    small.setPixelSize(axisPixels);
    painter.setFont(small);
    painter.setPen(c.muted);
    const double stepX = axisStep(m_scale.values.width(), plot.width());
    for (double value = std::max(0.0, std::ceil(m_scale.values.left() / stepX) * stepX);
         value <= std::min(100.0, m_scale.values.right()) + 1e-9; value += stepX) {
        const double x = m_scale.at(value, 0).x();
        painter.drawText(QRectF(x - 24, plot.bottom() + 3, 48, 15), Qt::AlignCenter, Format::number(value));
    }
    const double stepY = axisStep(m_scale.values.height(), plot.height());
    for (double value = std::max(0.0, std::ceil(m_scale.values.top() / stepY) * stepY);
         value <= std::min(100.0, m_scale.values.bottom()) + 1e-9; value += stepY) {
        const double y = m_scale.at(0, value).y();
        painter.drawText(QRectF(18, y - 8, plot.left() - 24, 16), Qt::AlignRight | Qt::AlignVCenter,
                         Format::number(value));
    }
    painter.setFont(font());
    painter.setPen(c.trust);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 18, plot.width(), 18), Qt::AlignCenter, tr("Trust index"));
    painter.save();
    painter.setPen(c.cxText);
    painter.translate(9, plot.center().y());
    painter.rotate(-90);
    painter.drawText(QRectF(-plot.height() / 2, -9, plot.height(), 18), Qt::AlignCenter, tr("Customer experience"));
    painter.restore();
}

void PortfolioPicture::paintTailOf(QPainter &painter, size_t bubble) const
{
    if (const std::optional<QLineF> tail = tailOf(bubble))
        paintTail(painter, m_theme.colours().ink, tail->p1(), tail->p2(), m_bubbles[bubble].radius);
}

void PortfolioPicture::paintLabel(QPainter &painter, const BubbleLabel &label, bool strong) const
{
    const Colours &c = m_theme.colours();
    if (label.leader) {
        painter.setPen(QPen(c.muted, 1));
        painter.drawLine(*label.leader);
    }
    if (strong) {
        painter.setPen(QPen(c.line, 1));
        painter.setBrush(withAlpha(c.surface, 0.95));
        painter.drawRoundedRect(label.box.adjusted(-3, -1, 3, 1), 4, 4);
    } else if (label.onLine) { // which ends at the name, rather than to run through its letters
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(c.surface, 0.9));
        painter.drawRoundedRect(label.box.adjusted(-2, 0, 2, 0), 4, 4);
    }
    painter.setPen(c.ink);
    painter.drawText(label.box.adjusted(-2, 0, 2, 0), Qt::AlignCenter, label.text);
}

void PortfolioPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter);
}

void PortfolioPicture::draw(QPainter &painter)
{
    const Colours &c = m_theme.colours();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF &plot = m_scale.plot;
    if (plot.width() < 40 || plot.height() < 40)
        return;
    painter.save();
    QPainterPath rounded;
    rounded.addRoundedRect(plot, 6, 6);
    painter.setClipPath(rounded, Qt::IntersectClip);
    painter.setFont(font());
    paintFields(painter);

    if (m_bubbles.empty()) {
        painter.setPen(c.muted);
        painter.drawText(plot.adjusted(40, 40, -40, -40), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No account is known well enough yet"));
    }
    const std::optional<size_t> selected = bubbleOf(m_selected);
    const auto paint = [&](size_t i) {
        const insight::PortfolioRow &row = m_rows[m_bubbles[i].row];
        paintBubble(painter, m_theme, m_bubbles[i].at, m_bubbles[i].radius, 1 - row.reading.opinion.u,
                    row.stage == Lifecycle::Customer, row.silent);
    };
    for (size_t i = 0; i < m_bubbles.size(); ++i)
        paint(i);
    if (m_allTails)
        for (const size_t i : largestMovements())
            paintTailOf(painter, i);
    // On top, with where they came from: an arrow that others cover tells nothing.
    const bool leaving = CopyOut::isLeaving(this);
    const std::optional<size_t> hovered = leaving ? std::nullopt : m_hovered;
    for (const std::optional<size_t> &told : {selected, hovered}) {
        if (!told)
            continue;
        paintTailOf(painter, *told);
        paint(*told);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(told == selected ? c.ink : c.trust, told == selected ? 2.5 : 1.5));
        painter.drawEllipse(m_bubbles[*told].at, m_bubbles[*told].radius + 2.5, m_bubbles[*told].radius + 2.5);
    }
    painter.setFont(labelFont());
    for (const BubbleLabel &label : labels())
        paintLabel(painter, label, label.bubble == selected || label.bubble == hovered);
    if (m_hoveredLabel && !leaving)
        paintLabel(painter, *m_hoveredLabel, true);
    painter.restore();

    paintAxes(painter);
    if (hasFocus() && !leaving) {
        painter.setPen(QPen(c.trust, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(plot.adjusted(-1.5, -1.5, 1.5, 1.5), 7, 7);
    }
}

} // namespace laari::ui
