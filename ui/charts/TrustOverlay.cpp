// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrustOverlay.h"

#include "ui/charts/Decimation.h"
#include "ui/charts/Textures.h"
#include "ui/charts/TrustLayers.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace laari::ui {

namespace {

constexpr double dotRadius = 2.7;
constexpr double pixelsADot = 4; ///< of the plot's width; with less for each they are small and pale
constexpr double denseRadius = 1.2;
constexpr double denseStrength = 0.3;
constexpr double contactTick = 6;
constexpr size_t manyDots = 600;
constexpr int stampSide = 8; ///< as little around a dot as it needs: most of what is copied

/// A level line a pixel high, which lies on two rows of pixels where `y` does. As a stroke it takes many times longer.
void levelLine(QPainter &painter, double left, double right, double y, const QColor &colour)
{
    const int row = int(std::floor(y - 0.5));
    const double below = y - 0.5 - row;
    const QRect pixels(int(std::lround(left)), row, int(std::lround(right - left)), 1);
    painter.fillRect(pixels, withAlpha(colour, colour.alphaF() * (1 - below)));
    painter.fillRect(pixels.translated(0, 1), withAlpha(colour, colour.alphaF() * below));
}

} // namespace

std::vector<CxRun> cxRunsOf(const insight::Timeline &timeline)
{
    std::vector<CxRun> runs;
    bool broken = true;
    for (const insight::TimelineDay &day : timeline.days) {
        if (day.forecast)
            break;
        if (!day.cx) {
            broken = true;
            continue;
        }
        const bool hollow = day.daysSinceContact > TrustOverlay::hollowAfterDays;
        if (broken || runs.back().hollow != hollow) {
            CxRun run{hollow, {}};
            if (!broken)
                run.points.append(runs.back().points.back());
            runs.push_back(std::move(run));
        }
        broken = false;
        runs.back().points.append({double(day.day.value), *day.cx});
    }
    return runs;
}

void drawSymbol(QPainter &painter, QPointF at, bool recovery, const QColor &colour, double size)
{
    const double half = size / 2;
    const double way = recovery ? -1 : 1;
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{at + QPointF(-half, -half * way * 0.85), at + QPointF(half, -half * way * 0.85),
                                  at + QPointF(0, half * way * 0.85)});
}

void drawDiamond(QPainter &painter, QPointF at, const Colours &colours)
{
    constexpr double half = 4.2;
    painter.setPen(QPen(colours.trust, 1.5));
    painter.setBrush(colours.surface);
    painter.drawPolygon(
        QPolygonF{at - QPointF(0, half), at + QPointF(half, 0), at + QPointF(0, half), at - QPointF(half, 0)});
}

TrustOverlay::TrustOverlay(const PlotState &state, const TrustLayers &layers, const Theme &theme, QGraphicsItem *parent)
    : QGraphicsItem(parent), m_state(state), m_layers(layers), m_theme(theme)
{
    setZValue(1000);
    setAcceptedMouseButtons(Qt::NoButton);
}

void TrustOverlay::stateChanged(const QRectF &bounds)
{
    prepareGeometryChange();
    m_bounds = bounds;
    update();
}

QString TrustOverlay::daysText(int days)
{
    //: days from a failure to its recovery, in the lane under the chart: "6 d"; Finnish: 6 pv
    return tr("%n d", "from failure to recovery", days);
}

QFont TrustOverlay::font(const QFont &base, bool bold)
{
    QFont font = base;
    font.setPixelSize(11);
    font.setBold(bold);
    return font;
}

void TrustOverlay::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *viewport)
{
    if (m_state.scale.plot.width() < 10 || m_state.scale.plot.height() < 10)
        return;
    const bool pointed = !CopyOut::isLeaving(viewport); // whoever gets the picture does not point at it
    painter->setRenderHint(QPainter::Antialiasing);
    paintBase(*painter);
    m_layers.paintAreas(*painter, m_state.scale);
    paintTime(*painter);

    painter->save();
    painter->setClipRect(m_state.scale.plot.adjusted(0, -4, 0, 4));
    paintDots(*painter); // under the lines: hundreds of them would hide these
    paintCx(*painter);
    m_layers.paintLines(*painter, m_state.scale);
    if (pointed)
        paintHot(*painter);
    paintAnswers(*painter);
    painter->restore();
    ChartPaths::paint(*painter, m_state.scale, m_state.paths, m_theme);

    paintLane(*painter, pointed ? m_state.hot : std::nullopt);
    if (pointed)
        paintCursor(*painter);
}

/// The lines of the values, and the one that the days stand on, with an end on either side.
void TrustOverlay::paintBase(QPainter &painter) const
{
    constexpr double end = 5;
    const Colours &colours = m_theme.colours();
    const QRectF &plot = m_state.scale.plot;
    const QColor grid = withAlpha(mixed(colours.line, colours.muted, 0.25), 0.7);
    for (const double value : {0, 25, 50, 75, 100})
        levelLine(painter, plot.left(), plot.right(), m_state.scale.y(value), grid);
    const QColor base = mixed(colours.line, colours.muted, 0.5);
    levelLine(painter, plot.left(), plot.right(), plot.bottom(), base);
    painter.setPen(QPen(base, 1));
    for (const QPointF &corner : {plot.bottomLeft(), plot.bottomRight()})
        painter.drawLine(corner, corner + QPointF(0, end));
}

void TrustOverlay::paintTime(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const QRectF &plot = m_state.scale.plot;
    painter.setFont(font(painter.font()));
    const QFontMetricsF metrics(painter.font());

    double free = -1e9;
    const double labelTop = m_bounds.bottom() - metrics.height() - 1;
    for (const DateTick &tick : m_state.ticks) {
        const double x = m_state.scale.x(tick.day);
        if (x < plot.left() - 0.5 || x > plot.right() + 0.5)
            continue;
        painter.setPen(QPen(mixed(colours.surface, colours.muted, 0.6), 1));
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        if (m_state.laneRows > 0)
            painter.drawLine(QPointF(x, labelTop - 5), QPointF(x, labelTop - 1));
        const double width = metrics.horizontalAdvance(tick.text);
        double left = x - width / 2;
        left = std::clamp(left, m_bounds.left(), std::max(m_bounds.left(), m_bounds.right() - width));
        if (left < free)
            continue;
        painter.setPen(colours.muted);
        painter.drawText(QPointF(left, labelTop + metrics.ascent()), tick.text);
        free = left + width + 10;
    }

    const double today = m_state.scale.x(m_state.timeline.today);
    if (m_state.timeline.days.empty() || today < plot.left() || today > plot.right() + 0.5)
        return;
    painter.setPen(QPen(colours.muted, 1, Qt::DotLine));
    painter.drawLine(QPointF(today, plot.top() - 14), QPointF(today, labelTop - 5));
    painter.setPen(colours.muted);
    const double baseline = plot.top() - 14 + metrics.ascent() - 2;
    const QString word = tr("today");
    const double width = metrics.horizontalAdvance(word);
    if (today - width - 4 >= plot.left())
        painter.drawText(QPointF(today - width - 4, baseline), word);
    //: to the right of "today" on the chart's time axis: what trust does when time passes and nobody calls
    for (const QString &forecast : {tr("forecast without contact"), tr("forecast")}) {
        if (today + 4 + metrics.horizontalAdvance(forecast) <= m_bounds.right()) {
            painter.drawText(QPointF(today + 4, baseline), forecast);
            break;
        }
    }
}

void TrustOverlay::paintCx(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    for (const CxRun &run : m_state.cxRuns) {
        if (run.points.size() < 2 || run.points.back().x() < m_state.scale.window.from ||
            run.points.front().x() > m_state.scale.window.to)
            continue;
        const QList<QPointF> points = decimated(run.points, m_state.scale.window, int(m_state.scale.plot.width()));
        QPolygonF line;
        line.reserve(points.size());
        for (const QPointF &point : points)
            line.append(m_state.scale.at(point.x(), point.y()));
        QPen pen(run.hollow ? withAlpha(colours.cx, 0.6) : colours.cx, 1.2);
        if (run.hollow)
            pen.setDashPattern({2, 3});
        drawInPieces(painter, line, pen);
    }
}

void TrustOverlay::paintDot(QPainter &painter, QPointF at, bool hollow, double radius, double strength) const
{
    const Colours &colours = m_theme.colours();
    const bool rimmed = strength == 1; // so that dots on each other stand out
    if (hollow) {
        painter.setPen(QPen(withAlpha(colours.cx, strength), rimmed ? 1.4 : 0.8));
        painter.setBrush(rimmed ? QBrush(colours.surface) : QBrush(Qt::NoBrush));
    } else {
        painter.setPen(rimmed ? QPen(colours.surface, 1) : QPen(Qt::NoPen));
        painter.setBrush(withAlpha(colours.cx, strength));
    }
    painter.drawEllipse(at, radius + 0.4, radius + 0.4);
}

QPixmap TrustOverlay::stampOf(bool hollow, double pixelRatio, double radius, double strength) const
{
    QPixmap stamp(QSize(stampSide, stampSide) * pixelRatio);
    stamp.setDevicePixelRatio(pixelRatio);
    stamp.fill(Qt::transparent);
    QPainter painter(&stamp);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDot(painter, QPointF(stampSide, stampSide) / 2, hollow, radius, strength);
    return stamp;
}

void TrustOverlay::paintDots(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const std::vector<MarkLayout::Dot> &dots = m_state.marks.dots();
    const bool dense = double(dots.size()) * pixelsADot > m_state.scale.plot.width();
    const double radius = dense ? denseRadius : dotRadius;
    const double strength = dense ? denseStrength : 1;
    // Thousands of circles take longer than a frame may. So many are stamped, each to its nearest pixel.
    const bool stamped = dots.size() > manyDots && !drawsLines(painter);
    QPixmap stamps[2];
    if (stamped)
        for (const bool hollow : {false, true})
            stamps[hollow] = stampOf(hollow, painter.device()->devicePixelRatioF(), radius, strength);
    for (const MarkLayout::Dot &dot : dots) {
        if (dot.contactOnly) {
            painter.setPen(QPen(colours.muted, 1.5));
            painter.drawLine(dot.at, dot.at - QPointF(0, contactTick));
            continue;
        }
        if (stamped)
            painter.drawPixmap((dot.at - QPointF(stampSide, stampSide) / 2).toPoint(), stamps[dot.hollow]);
        else
            paintDot(painter, dot.at, dot.hollow, radius, strength);
    }
}

/// The one pointed at lies over all.
void TrustOverlay::paintHot(QPainter &painter) const
{
    for (const MarkLayout::Dot &dot : m_state.marks.dots()) {
        if (m_state.hot != dot.mark)
            continue;
        if (dot.contactOnly) {
            painter.setPen(QPen(m_theme.colours().ink, 2.5));
            painter.drawLine(dot.at, dot.at - QPointF(0, contactTick));
        } else {
            paintDot(painter, dot.at, dot.hollow, dotRadius + 1.6, 1);
        }
    }
}

/// Where each answer would put trust by itself.
void TrustOverlay::paintAnswers(QPainter &painter) const
{
    for (const insight::TimelineAnswer &answer : m_state.timeline.answers) {
        const QPointF at = m_state.scale.at(answer.answer.day.value, answer.trust);
        if (m_state.scale.plot.adjusted(-6, -6, 6, 6).contains(at))
            drawDiamond(painter, at, m_theme.colours());
    }
}

void TrustOverlay::paintLane(QPainter &painter, std::optional<size_t> hotMark) const
{
    if (m_state.laneRows == 0)
        return;
    const Colours &colours = m_theme.colours();
    const QRectF &plot = m_state.scale.plot;
    painter.save();
    painter.setClipRect(QRectF(plot.left() - MarkLayout::symbolSize, m_state.laneTop,
                               plot.width() + 2 * MarkLayout::symbolSize, m_state.laneRows * MarkLayout::rowHeight));
    painter.setFont(font(painter.font()));
    for (const MarkLayout::Bracket &bracket : m_state.marks.brackets()) {
        const QPointF from = bracket.failure.at;
        if (!bracket.recoveries.empty()) {
            painter.setPen(QPen(mixed(colours.surface, colours.good, 0.8), 1.2));
            const QPointF to = bracket.recoveries.back().at;
            const double half = MarkLayout::symbolSize / 2 + 1;
            const QRectF &text = bracket.textBox;
            const bool split = !bracket.text.isEmpty() && text.left() >= from.x() && text.left() < to.x();
            if (split) { // the line stops for its own words
                painter.drawLine(from + QPointF(half, 0), QPointF(text.left() - 3, from.y()));
                painter.drawLine(QPointF(text.right() + 3, from.y()), to - QPointF(half, 0));
            } else if (to.x() - from.x() > 2 * half) {
                painter.drawLine(from + QPointF(half, 0), to - QPointF(half, 0));
            }
        }
        if (!bracket.text.isEmpty()) {
            painter.fillRect(bracket.textBox, colours.surface); // the line of today stops for words
            painter.setPen(colours.muted);
            painter.drawText(bracket.textBox, Qt::AlignCenter, bracket.text);
        }
        const auto size = [&](size_t mark) { return MarkLayout::symbolSize + (hotMark == mark ? 3 : 0); };
        for (const MarkLayout::Symbol &recovery : bracket.recoveries)
            drawSymbol(painter, recovery.at, true, colours.good, size(recovery.mark));
        for (const MarkLayout::Symbol &again : bracket.failedAgain)
            drawSymbol(painter, again.at, false, colours.distrust, size(again.mark));
        drawSymbol(painter, from, false, colours.distrust, size(bracket.failure.mark));
    }
    painter.restore();
}

void TrustOverlay::paintCursor(QPainter &painter) const
{
    const Colours &colours = m_theme.colours();
    const QRectF &plot = m_state.scale.plot;
    if (m_state.selection) {
        const auto [a, b] = *m_state.selection;
        const QRectF box(QPointF(std::min(a, b), plot.top()), QPointF(std::max(a, b), plot.bottom()));
        painter.setPen(QPen(colours.trust, 1));
        painter.setBrush(withAlpha(colours.trust, 0.12));
        painter.drawRect(box);
    }
    if (!m_state.cursor || m_state.timeline.days.empty())
        return;
    const double x = m_state.scale.x(*m_state.cursor);
    if (x < plot.left() - 0.5 || x > plot.right() + 0.5)
        return;
    painter.setPen(QPen(withAlpha(colours.ink, 0.45), 1));
    painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    const int index = *m_state.cursor - m_state.timeline.days.front().day;
    if (index < 0 || size_t(index) >= m_state.timeline.days.size())
        return;
    const insight::TimelineDay &day = m_state.timeline.days[size_t(index)];
    painter.setPen(QPen(colours.surface, 1.5));
    painter.setBrush(colours.trust);
    painter.drawEllipse(QPointF(x, m_state.scale.y(day.trust)), 4.5, 4.5);
    if (day.cx && !day.forecast) {
        painter.setBrush(colours.cx);
        painter.drawEllipse(QPointF(x, m_state.scale.y(*day.cx)), 3.5, 3.5);
    }
}

} // namespace laari::ui
