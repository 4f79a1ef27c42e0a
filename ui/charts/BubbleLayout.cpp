// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/BubbleLayout.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace laari::ui {

namespace {

constexpr double valueMargin = 4; ///< around 0 to 100, so that no bubble at an end is cut
constexpr double lowestValue = -valueMargin;
constexpr double highestValue = 100 + valueMargin;
constexpr double dataPadding = 6;  ///< around the data
constexpr double nameRoom = 14;    ///< on the right, where names go first
constexpr double leastFitted = 30; ///< a few points of difference shall look small
constexpr double leastZoomed = 4;
constexpr double fieldBorder = 50;

constexpr double leastRadius = 5;
constexpr double bubbleReach = 3; ///< of a finger's slip beside a bubble

constexpr double labelGap = 6; ///< the ring of the selected one goes between
constexpr double longestName = 190;
constexpr double othersClearance = 4; ///< of a name without a line from bubbles that are not its own
constexpr double nameClearance = 3;   ///< between names
constexpr size_t nearOffs = 8;        ///< the first of those that are tried
constexpr double endClearance = 5;    ///< of leaders from the ends of what they may go across
constexpr double shortOff = 7;        ///< so near a name belongs to its bubble without a line

/// Moves the stretch from `from`, `length` long, between `lowestValue` and `highestValue`.
double within(double from, double length)
{
    return std::clamp(from, lowestValue, std::max(lowestValue, highestValue - length));
}

struct Stretch {
    double from;
    double length;
};

Stretch fitted(double least, double most, double after)
{
    double from = std::max(lowestValue, least - dataPadding);
    double to = std::min(highestValue, most + after);
    if (const double lacking = leastFitted - (to - from); lacking > 0) {
        from -= lacking / 2;
        to += lacking / 2;
    }
    return {within(from, to - from), to - from};
}

double distanceToLine(const QLineF &line, QPointF point)
{
    const QPointF way = line.p2() - line.p1();
    const double square = QPointF::dotProduct(way, way);
    const double share = square > 0 ? std::clamp(QPointF::dotProduct(point - line.p1(), way) / square, 0.0, 1.0) : 0;
    return QLineF(line.p1() + share * way, point).length();
}

/// Asked for so often that the root is not worth taking.
bool isWithin(double radius, QPointF a, QPointF b)
{
    const QPointF way = b - a;
    return QPointF::dotProduct(way, way) < radius * radius;
}

bool crosses(const QLineF &line, const QRectF &box)
{
    const auto [left, right] = std::minmax({line.x1(), line.x2()});
    const auto [top, bottom] = std::minmax({line.y1(), line.y2()});
    if (right < box.left() || left > box.right() || bottom < box.top() || top > box.bottom())
        return false;
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (size_t i = 0; i < 4; ++i)
        if (line.intersects(QLineF(corners[i], corners[(i + 1) % 4])) == QLineF::BoundedIntersection)
            return true;
    return false;
}

} // namespace

double distanceTo(const QRectF &box, QPointF point)
{
    const double x = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double y = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(x, y);
}

QRectF fittingValues(std::span<const QPointF> points)
{
    double left = fieldBorder;
    double right = fieldBorder;
    double bottom = fieldBorder;
    double top = fieldBorder;
    for (const QPointF &point : points) {
        left = std::min(left, point.x());
        right = std::max(right, point.x());
        bottom = std::min(bottom, point.y());
        top = std::max(top, point.y());
    }
    const Stretch x = fitted(left, right, nameRoom);
    const Stretch y = fitted(bottom, top, dataPadding);
    return {x.from, y.from, x.length, y.length};
}

QRectF zoomedValues(QRectF values, double factor, QPointF around)
{
    const double width = std::clamp(values.width() * factor, leastZoomed, highestValue - lowestValue);
    const double height = std::clamp(values.height() * factor, leastZoomed, highestValue - lowestValue);
    const double x = around.x() - (around.x() - values.left()) / values.width() * width;
    const double y = around.y() - (around.y() - values.top()) / values.height() * height;
    return {within(x, width), within(y, height), width, height};
}

QRectF movedValues(QRectF values, QPointF by)
{
    values.moveTo(within(values.left() + by.x(), values.width()), within(values.top() + by.y(), values.height()));
    return values;
}

double bubbleRadius(double amount, double largest, double most)
{
    if (amount <= 0 || largest <= 0)
        return leastRadius;
    return std::max(leastRadius, most * std::sqrt(amount / largest));
}

double largestRadius(QSizeF plot, size_t bubbles)
{
    // All together they may cover about a fifth of the plot; few are large.
    const double each = plot.width() * plot.height() * 0.2 / double(std::max<size_t>(bubbles, 1));
    return std::clamp(std::sqrt(each), 10.0, std::clamp(std::min(plot.width(), plot.height()) * 0.055, 18.0, 44.0));
}

std::optional<size_t> nearestBubble(std::span<const Bubble> bubbles, size_t from, Way way)
{
    const QPointF direction = way == Way::Left    ? QPointF(-1, 0)
                              : way == Way::Right ? QPointF(1, 0)
                              : way == Way::Up    ? QPointF(0, -1)
                                                  : QPointF(0, 1);
    std::optional<size_t> nearest;
    double best = 0;
    for (size_t i = 0; i < bubbles.size(); ++i) {
        const QPointF path = bubbles[i].at - bubbles[from].at;
        const double along = QPointF::dotProduct(path, direction);
        const double across = std::abs(path.x() * direction.y() - path.y() * direction.x());
        if (i == from || along < 0.5)
            continue;
        // What lies rather to the side counts only where nothing lies that way.
        const double cost = along + 2 * across + (across > along ? 10'000 : 0);
        if (!nearest || cost < best) {
            best = cost;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<size_t> bubbleAt(std::span<const Bubble> bubbles, QPointF point)
{
    std::optional<size_t> found;
    for (size_t i = 0; i < bubbles.size(); ++i) {
        if (QLineF(bubbles[i].at, point).length() > bubbles[i].radius + bubbleReach)
            continue;
        if (!found || bubbles[i].radius < bubbles[*found].radius)
            found = i;
    }
    return found;
}

LabelPlacer::LabelPlacer(std::span<const Bubble> bubbles, const QRectF &plot, std::span<const QRectF> taken,
                         const QFontMetricsF &metrics)
    : m_bubbles(bubbles), m_plot(plot), m_taken(taken.begin(), taken.end()), m_metrics(metrics)
{
}

bool LabelPlacer::isOnLine(const QRectF &box) const
{
    const QRectF around = box.adjusted(-nameClearance, -nameClearance, nameClearance, nameClearance);
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const QLineF &line) { return crosses(line, around); });
}

bool LabelPlacer::isFree(const BubbleLabel &label, QPointF foot, Over over) const
{
    if (!m_plot.contains(label.box))
        return false;
    const auto meets = [&](const QRectF &box) {
        return box.intersects(label.box) || (label.leader && crosses(*label.leader, box));
    };
    if (std::any_of(m_taken.begin(), m_taken.end(), meets))
        return false;
    if (m_search != Search::OnLine && isOnLine(label.box))
        return false;
    for (const QLineF &line : m_lines) {
        if (!label.leader || m_search == Search::OnLine)
            break;
        if (m_search < Search::AcrossLine && label.leader->intersects(line) == QLineF::BoundedIntersection)
            return false;
        // Where one begins or ends it would read as a part of it.
        if (distanceToLine(*label.leader, line.p1()) < endClearance ||
            distanceToLine(*label.leader, line.p2()) < endClearance)
            return false;
    }
    for (const BubbleLabel &other : m_labels) {
        if (meets(other.box.adjusted(-nameClearance, -nameClearance, nameClearance, nameClearance)))
            return false;
        if (other.leader && (crosses(*other.leader, label.box) ||
                             (label.leader && label.leader->intersects(*other.leader) == QLineF::BoundedIntersection)))
            return false;
    }
    if (over == Over::Name)
        return true;
    const Bubble &own = m_bubbles[label.bubble];
    for (size_t i = 0; i < m_bubbles.size(); ++i) {
        const Bubble &bubble = m_bubbles[i];
        if (i == label.bubble)
            continue;
        const QPointF inBox(std::clamp(bubble.at.x(), label.box.left(), label.box.right()),
                            std::clamp(bubble.at.y(), label.box.top(), label.box.bottom()));
        // Beside another's bubble it would read as its name.
        const double away = over == Over::Nothing && !label.leader ? othersClearance : 0;
        if (isWithin(bubble.radius + away, inBox, bubble.at))
            return false;
        // Out of a cluster a line can only go over the neighbours.
        if (isWithin(bubble.radius, bubble.at, foot) && (over == Over::Nothing || !label.leader))
            return false; // it would read as the neighbour's name
        const bool touching = isWithin(own.radius + bubble.radius, own.at, bubble.at);
        if (label.leader && over == Over::Nothing && !touching &&
            distanceToLine(*label.leader, bubble.at) < bubble.radius)
            return false;
    }
    return true;
}

bool LabelPlacer::place(size_t index, const QString &name, bool anyhow)
{
    const Bubble &bubble = m_bubbles[index];
    BubbleLabel label;
    label.bubble = index;
    label.text = m_metrics.elidedText(name, Qt::ElideRight, longestName);
    const double width = std::ceil(m_metrics.horizontalAdvance(label.text)) + 2;
    const double height = std::ceil(m_metrics.height());
    static constexpr double offs[] = {0, 6, 14, 26, 42, 62, 88, 120, 150, 180};
    const size_t reach = m_search == Search::Near ? nearOffs : std::size(offs);
    static constexpr QPointF ways[] = {{1, 0},         {-1, 0},       {0.71, -0.71}, {-0.71, -0.71}, {0.71, 0.71},
                                       {-0.71, 0.71},  {0, -1},       {0, 1},        {0.92, -0.38},  {0.92, 0.38},
                                       {-0.92, -0.38}, {-0.92, 0.38}, {0.38, -0.92}, {0.38, 0.92},   {-0.38, -0.92},
                                       {-0.38, 0.92},  {0.56, -0.83}, {0.56, 0.83},  {-0.56, -0.83}, {-0.56, 0.83}};
    for (const Over over : {Over::Nothing, Over::Leader, Over::Name}) {
        if (over == Over::Name && !anyhow)
            break;
        for (const double off : std::span(offs).first(reach)) {
            for (const QPointF &way : ways) {
                const QPointF edge = bubble.at + way * (bubble.radius + 1);
                const QPointF foot = bubble.at + way * (bubble.radius + labelGap + off);
                // The name begins at the foot on the side it goes to, and is centred over and under it.
                const double left = std::abs(way.x()) < 0.1 ? foot.x() - width / 2
                                    : way.x() > 0           ? foot.x()
                                                            : foot.x() - width;
                const bool steep = std::abs(way.x()) < 0.6;
                const bool level =
                    std::abs(way.x()) < 0.1 || (steep && off > shortOff); // its line ends over or under it
                const double top = level ? (way.y() < 0 ? foot.y() - height : foot.y()) : foot.y() - height / 2;
                label.box = QRectF(left, top, width, height);
                if (steep) // over or under it a name may slide into sight
                    label.box.moveLeft(
                        std::clamp(left, m_plot.left(), std::max(m_plot.left(), m_plot.right() - width)));
                label.leader.reset();
                if (off > shortOff)
                    label.leader = QLineF(edge, bubble.at + way * (bubble.radius + labelGap + off - 2));
                if (isFree(label, edge, over)) {
                    label.onLine = isOnLine(label.box);
                    m_labels.push_back(label);
                    return true;
                }
            }
        }
    }
    if (!anyhow)
        return false;
    label.leader.reset();
    label.box = QRectF(bubble.at.x() + bubble.radius + labelGap, bubble.at.y() - height / 2, width, height);
    if (label.box.right() > m_plot.right())
        label.box.moveRight(bubble.at.x() - bubble.radius - labelGap);
    label.onLine = isOnLine(label.box);
    m_labels.push_back(label);
    return true;
}

} // namespace laari::ui
