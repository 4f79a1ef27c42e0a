// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/MarkLayout.h"

#include "ui/common/UserText.h"

#include <algorithm>
#include <array>

namespace laari::ui {

bool isFailure(const insight::TimelineMark &mark)
{
    return mark.failure || (mark.mends && mark.x && isFailureScore(*mark.x));
}

bool isRecovery(const insight::TimelineMark &mark)
{
    return mark.mends && mark.x && isFailureScore(-*mark.x); // as far above zero as a failure is below
}

namespace {

using insight::Timeline;
using insight::TimelineMark;

constexpr double gap = 4;
constexpr double nudge = MarkLayout::symbolSize + 3; // a recovery never covers its failure

struct Group {
    size_t failure = 0;
    std::vector<size_t> attempts; ///< recoveries and what failed again
};

/// Failures with the attempts to mend them, oldest first.
std::vector<Group> groupsOf(const Timeline &timeline)
{
    std::vector<Group> groups;
    QHash<TouchpointId, size_t> groupOf;
    for (size_t i = 0; i < timeline.marks.size(); ++i) {
        if (isFailure(timeline.marks[i]) && !timeline.marks[i].mends) {
            groupOf.insert(timeline.marks[i].touchpoint, groups.size());
            groups.push_back({i, {}});
        }
    }
    for (size_t i = 0; i < timeline.marks.size(); ++i) {
        const TimelineMark &mark = timeline.marks[i];
        if (!mark.mends || (!isFailure(mark) && !isRecovery(mark)))
            continue;
        if (groupOf.contains(*mark.mends))
            groups[groupOf.value(*mark.mends)].attempts.push_back(i);
        else if (isFailure(mark)) // what it was to mend is no failure any more
            groups.push_back({i, {}});
    }
    const auto day = [&](size_t mark) { return timeline.marks[mark].day; };
    for (Group &group : groups)
        std::stable_sort(group.attempts.begin(), group.attempts.end(),
                         [&](size_t a, size_t b) { return day(a) < day(b); });
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const Group &a, const Group &b) { return day(a.failure) < day(b.failure); });
    return groups;
}

struct Extent {
    double left;
    double right;
};

std::vector<double> placesOf(const Timeline &timeline, const Group &group, const ChartScale &scale)
{
    std::vector<double> xs{scale.x(timeline.marks[group.failure].day)};
    for (const size_t attempt : group.attempts)
        xs.push_back(std::max(scale.x(timeline.marks[attempt].day), xs.back() + nudge));
    return xs;
}

/// What is left of a stretch on either side of a line.
std::array<Extent, 2> besides(Extent room, double line)
{
    if (line <= room.left || line >= room.right)
        return {room, Extent{0, 0}};
    return {Extent{room.left, line - gap}, Extent{line + gap, room.right}};
}

/// First row where `extent` is free; the one that is free soonest where none is.
template <size_t N> int rowFor(const std::array<double, N> &freeFrom, int rows, Extent extent)
{
    int soonest = 0;
    for (int row = 0; row < rows; ++row) {
        if (freeFrom[size_t(row)] <= extent.left)
            return row;
        if (freeFrom[size_t(row)] < freeFrom[size_t(soonest)])
            soonest = row;
    }
    return soonest;
}

} // namespace

int MarkLayout::rowsNeeded(const Timeline &timeline, const ChartScale &scale)
{
    std::array<double, mostRows> freeFrom;
    freeFrom.fill(-1e9);
    int needed = 0;
    for (const Group &group : groupsOf(timeline)) {
        const std::vector<double> xs = placesOf(timeline, group, scale);
        const Extent extent{xs.front() - symbolSize / 2, xs.back() + symbolSize / 2 + gap};
        const int row = rowFor(freeFrom, mostRows, extent);
        freeFrom[size_t(row)] = std::max(freeFrom[size_t(row)], extent.right);
        needed = std::max(needed, row + 1);
    }
    return needed;
}

MarkLayout::MarkLayout(const Timeline &timeline, const MarkTexts &texts, const ChartScale &scale, double laneTop,
                       int rows, const QFontMetricsF &metrics, DaysText daysText)
{
    const double slack = symbolSize;
    const auto visible = [&](double x) { return x >= scale.plot.left() - slack && x <= scale.plot.right() + slack; };

    for (size_t i = 0; i < timeline.marks.size(); ++i) {
        const TimelineMark &mark = timeline.marks[i];
        const double x = scale.x(mark.day);
        if (!visible(x))
            continue;
        const double y = mark.x ? scale.y(50 + 50 * *mark.x) : scale.y(0);
        m_dots.push_back({i, {x, y}, !mark.x, mark.source == Source::Hearsay});
    }

    std::array<double, mostRows> freeFrom;
    freeFrom.fill(-1e9);
    for (const Group &group : groupsOf(timeline)) {
        const std::vector<double> xs = placesOf(timeline, group, scale);
        const Extent extent{xs.front() - symbolSize / 2, xs.back() + symbolSize / 2 + gap};
        if (rows < 1 || extent.right < scale.plot.left() - slack || extent.left > scale.plot.right() + slack)
            continue;
        Bracket bracket;
        bracket.row = rowFor(freeFrom, rows, extent);
        freeFrom[size_t(bracket.row)] = std::max(freeFrom[size_t(bracket.row)], extent.right);
        const double y = laneTop + rowHeight * (bracket.row + 0.5);
        bracket.failure = {group.failure, {xs[0], y}};
        for (size_t i = 0; i < group.attempts.size(); ++i) {
            const bool mends = isRecovery(timeline.marks[group.attempts[i]]);
            (mends ? bracket.recoveries : bracket.failedAgain).push_back({group.attempts[i], {xs[i + 1], y}});
        }
        if (!bracket.recoveries.empty())
            bracket.days = timeline.marks[bracket.recoveries.front().mark].day - timeline.marks[group.failure].day;
        m_brackets.push_back(std::move(bracket));
    }

    // Texts only where there is room: inside the bracket, else behind it up to the next symbol of the row; never across
    // the line of today.
    const double today = scale.x(timeline.today);
    for (size_t i = 0; i < m_brackets.size(); ++i) {
        Bracket &bracket = m_brackets[i];
        const TimelineMark &failure = timeline.marks[bracket.failure.mark];
        const QString cause = texts.value(failure.touchpoint).label;
        const bool mended = !bracket.recoveries.empty();
        QStringList candidates;
        if (mended) {
            const QString days = daysText(bracket.days);
            if (!cause.isEmpty())
                candidates << UserText::isolated(cause) + QStringLiteral(" · ") + days;
            candidates << days;
        } else if (!cause.isEmpty()) {
            candidates << cause;
        }

        const double y = bracket.failure.at.y();
        double first = mended ? bracket.recoveries.front().at.x() : -1e9; // nothing stands within the bracket's words
        double last = mended ? bracket.recoveries.back().at.x() : bracket.failure.at.x();
        for (const Symbol &symbol : bracket.failedAgain) {
            first = std::min(first, symbol.at.x());
            last = std::max(last, symbol.at.x());
        }
        const Extent inside{bracket.failure.at.x() + symbolSize / 2 + gap, first - symbolSize / 2 - gap};
        Extent behind{last + symbolSize / 2 + gap, scale.plot.right()};
        for (size_t other = 0; other < m_brackets.size(); ++other) {
            if (other != i && m_brackets[other].row == bracket.row &&
                m_brackets[other].failure.at.x() >= bracket.failure.at.x())
                behind.right = std::min(behind.right, m_brackets[other].failure.at.x() - symbolSize / 2 - gap);
        }
        const bool seen = inside.left >= scale.plot.left() && inside.right <= scale.plot.right();
        for (const QString &text : candidates) {
            const double width = metrics.horizontalAdvance(text) + 2;
            std::optional<double> left;
            for (const Extent &room : besides(inside, today)) {
                if (seen && !left && room.right - room.left >= width)
                    left = (room.left + room.right - width) / 2;
            }
            for (const Extent &room : besides(behind, today)) {
                const bool near = room.left - behind.left < symbolSize; // else nobody knows whose words they are
                if (behind.left >= scale.plot.left() && !left && near && room.right - room.left >= width)
                    left = room.left;
            }
            if (!left && behind.left < today && behind.left + width > today) { // so near today that only before is room
                const double free = freeBefore(i, scale.plot.left());
                const double right = bracket.failure.at.x() - symbolSize / 2 - gap;
                if (right - width >= free && right < today)
                    left = right - width;
            }
            if (left) {
                bracket.text = text;
                bracket.textBox = QRectF(*left, y - rowHeight / 2, width, rowHeight);
                break;
            }
        }
    }
}

/// Where the row of a bracket is free from, on the left of it.
double MarkLayout::freeBefore(size_t bracket, double plotLeft) const
{
    const Bracket &own = m_brackets[bracket];
    double free = plotLeft;
    for (size_t i = 0; i < m_brackets.size(); ++i) {
        const Bracket &other = m_brackets[i];
        if (i == bracket || other.row != own.row || other.failure.at.x() > own.failure.at.x())
            continue;
        double last = other.failure.at.x();
        for (const auto *symbols : {&other.recoveries, &other.failedAgain})
            for (const Symbol &symbol : *symbols)
                last = std::max(last, symbol.at.x());
        free = std::max({free, last + symbolSize / 2 + gap, other.textBox.right() + gap});
    }
    return free;
}

std::optional<size_t> MarkLayout::markAt(QPointF point, double reach) const
{
    std::optional<size_t> nearest;
    double best = reach * reach;
    const auto consider = [&](size_t mark, QPointF at) {
        const QPointF way = at - point;
        const double distance = QPointF::dotProduct(way, way);
        if (distance <= best) {
            best = distance;
            nearest = mark;
        }
    };
    for (const Dot &dot : m_dots)
        consider(dot.mark, dot.at);
    for (const Bracket &bracket : m_brackets) {
        consider(bracket.failure.mark, bracket.failure.at);
        for (const Symbol &recovery : bracket.recoveries)
            consider(recovery.mark, recovery.at);
        for (const Symbol &again : bracket.failedAgain)
            consider(again.mark, again.at);
    }
    return nearest;
}

} // namespace laari::ui
