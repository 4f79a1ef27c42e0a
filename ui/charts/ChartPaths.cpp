// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartPaths.h"

#include "ui/charts/Decimation.h"
#include "ui/charts/Textures.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace laari::ui {

namespace {

constexpr double lineWidth = 1.8;
constexpr double ring = 4.5;
constexpr double arrowSize = 6;
constexpr double letterGap = 26;
constexpr double letterWidth = 15;

} // namespace

ChartPath ChartPath::toGoal(const TrustGoal &goal)
{
    ChartPath way;
    way.points = {{double(goal.setOn.value), goal.trustThen.toPoints()},
                  {double(goal.due.value), double(goal.level.value_or(0))}};
    return way;
}

std::optional<double> ChartPath::on(Day day) const
{
    const double x = day.value;
    if (points.isEmpty() || x < points.front().x() || x > points.back().x())
        return std::nullopt;
    const auto next = std::ranges::lower_bound(points, x, {}, &QPointF::x);
    if (next->x() == x || next == points.begin())
        return next->y();
    const QPointF &before = *std::prev(next);
    return before.y() + (next->y() - before.y()) * (x - before.x()) / (next->x() - before.x());
}

QPen ChartPaths::pen(ChartPath::Kind kind, int number, const Theme &theme)
{
    const Colours &colours = theme.colours();
    if (kind == ChartPath::Kind::Goal) {
        QPen pen(colours.good, lineWidth, Qt::SolidLine, Qt::RoundCap);
        pen.setDashPattern({0.1, 2.6}); // dots
        return pen;
    }
    static const std::array<QList<qreal>, 3> patterns{QList<qreal>{5, 2}, QList<qreal>{1.2, 1.6},
                                                      QList<qreal>{6, 2, 1.2, 2}};
    QPen pen(colours.ink, lineWidth, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern(patterns[size_t(std::clamp(number, 0, int(patterns.size()) - 1))]);
    return pen;
}

QString ChartPaths::letter(int number)
{
    return QChar(u'A' + number);
}

QString ChartPaths::titleOf(const ChartPath &scenario)
{
    return scenario.name.isEmpty() ? letter(scenario.number) : letter(scenario.number) + u' ' + scenario.name;
}

QString ChartPaths::goalWord()
{
    //: the line on the chart to the trust that is aimed at
    return tr("path to the goal");
}

void ChartPaths::paint(QPainter &painter, const ChartScale &scale, const std::vector<ChartPath> &paths,
                       const Theme &theme)
{
    if (paths.empty())
        return;
    const Colours &colours = theme.colours();
    painter.save();
    painter.setClipRect(scale.plot.adjusted(0, -2, 0, 2));
    for (const ChartPath &path : paths) {
        const QList<QPointF> points = decimated(path.points, scale.window, int(scale.plot.width()));
        if (points.size() < 2)
            continue;
        QPolygonF line;
        for (const QPointF &point : points)
            line.append(scale.at(point.x(), point.y()));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(withAlpha(colours.surface, 0.8), lineWidth + 2.4)); // a rim, over the trust line
        painter.drawPolyline(line);
        painter.setPen(pen(path.kind, path.number, theme));
        painter.drawPolyline(line);
        const QPointF end = scale.at(path.points.back().x(), path.points.back().y());
        if (path.kind != ChartPath::Kind::Goal)
            continue;
        painter.setPen(QPen(colours.good, 2));
        painter.setBrush(colours.surface);
        painter.drawEllipse(end, ring, ring);
        painter.setBrush(colours.good);
        painter.drawEllipse(end, ring / 3, ring / 3);
        // A goal past the edge: the way goes on.
        if (const auto value = path.on(Day{int(scale.window.to)}); value && end.x() > scale.plot.right() + ring) {
            const QPointF tip(scale.plot.right() - 2, scale.y(*value));
            painter.setPen(QPen(colours.surface, 5));
            painter.setBrush(Qt::NoBrush);
            const QPolygonF arrow{tip + QPointF(-arrowSize, -arrowSize), tip, tip + QPointF(-arrowSize, arrowSize)};
            painter.drawPolyline(arrow);
            painter.setPen(QPen(colours.good, 2));
            painter.drawPolyline(arrow);
        }
    }
    // Once all lines are there, so that none runs through a letter. Each has its own place along them, so that lines
    // that end together keep theirs apart.
    for (const ChartPath &path : paths) {
        if (path.kind != ChartPath::Kind::Scenario || path.points.size() < 2)
            continue;
        const QPointF end = scale.at(path.points.back().x(), path.points.back().y());
        QFont bold = painter.font();
        bold.setPixelSize(11);
        bold.setBold(true);
        painter.setFont(bold);
        const double high = QFontMetricsF(bold).height();
        const double x = std::min(end.x(), scale.plot.right()) - letterGap * (path.number + 1);
        const std::optional<double> value = path.on(Day{int(std::lround(scale.dayAt(x)))});
        if (!value)
            continue;
        const QRectF box(x - letterWidth / 2, scale.y(*value) - high / 2, letterWidth, high);
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(colours.surface, 0.95));
        painter.drawRoundedRect(box, 3, 3); // the line stops for its letter
        painter.setPen(colours.ink);
        painter.drawText(box, Qt::AlignCenter, letter(path.number));
    }
    painter.restore();
}

QStringList ChartPaths::linesOn(const std::vector<ChartPath> &paths, Day day)
{
    QStringList lines;
    for (const ChartPath &path : paths) {
        const std::optional<double> value = path.on(day);
        if (!value)
            continue;
        if (path.kind == ChartPath::Kind::Goal)
            //: tool tip of the chart: where the way to the goal is on a day
            lines << tr("Path to the goal %1").arg(Format::number(*value));
        else
            //: tool tip of the chart: %1 "A", with the name that was given to the scenario, %2 its trust index on a day
            lines << tr("%1: %2", "scenario").arg(titleOf(path), Format::number(*value));
    }
    return lines;
}

std::optional<double> ChartPaths::end(const std::vector<ChartPath> &paths)
{
    std::optional<double> last;
    for (const ChartPath &path : paths)
        if (path.kind == ChartPath::Kind::Goal && !path.points.isEmpty())
            last = std::max(last.value_or(path.points.back().x()), path.points.back().x());
    return last;
}

} // namespace laari::ui
