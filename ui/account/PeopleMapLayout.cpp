// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleMapLayout.h"

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

using Counts = std::array<std::array<int, 5>, 3>; ///< cards by role and band

int rowsFor(int cards, int columns)
{
    return (cards + columns - 1) / columns;
}

int mostRows(const std::array<int, 5> &lane, int columns)
{
    int most = 0;
    for (const int cards : lane)
        most = std::max(most, rowsFor(cards, columns));
    return most;
}

/// As many columns as there is room for, each given to the lane that is the highest without it.
std::array<int, 3> shareColumns(const Counts &counts, int room)
{
    std::array<int, 3> columns{1, 1, 1};
    for (int left = room - 3; left > 0; --left) {
        size_t highest = 0;
        for (size_t lane = 1; lane < columns.size(); ++lane)
            if (mostRows(counts[lane], columns[lane]) > mostRows(counts[highest], columns[highest]))
                highest = lane;
        if (mostRows(counts[highest], columns[highest]) <= 1)
            break;
        ++columns[highest];
    }
    return columns;
}

} // namespace

PeopleMapLayout::PeopleMapLayout(double width, std::span<const Place> places, size_t ours)
{
    Counts counts{};
    const auto bandOf = [](const Place &place) { return size_t(5 - std::clamp(place.influence, 1, 5)); };
    for (const Place &place : places)
        ++counts[size_t(place.role)][bandOf(place)];

    const double beside = ours > 0 ? oursWidth + 2 * gap : 0;
    const double room = width - axisWidth - beside;
    const std::array<int, 3> columns = shareColumns(counts, int(room / (leastCard + gap)));
    const int all = columns[0] + columns[1] + columns[2];
    const double cardWidth = std::clamp(std::floor(room / all - gap), leastCard, mostCard);

    double y = headHeight;
    for (size_t band = 0; band < m_bands.size(); ++band) {
        int rows = 0;
        for (size_t lane = 0; lane < columns.size(); ++lane)
            rows = std::max(rows, rowsFor(counts[lane][band], columns[lane]));
        const double height = rows > 0 ? rows * (cardHeight + gap) : emptyBand;
        m_bands[band] = {5 - int(band), y, y + height};
        y += height;
    }
    // What is left over goes between the lanes, so that they fill the width.
    const double spare = std::max(0.0, room - all * (cardWidth + gap));
    double x = axisWidth;
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        const double laneWidth = columns[lane] * (cardWidth + gap);
        m_lanes[lane] = QRectF(x, 0, laneWidth, y + gap / 2);
        x += laneWidth + spare / 3;
    }
    std::array<std::array<int, 5>, 3> taken{};
    for (const Place &place : places) {
        const auto lane = size_t(place.role);
        const size_t band = bandOf(place);
        const int at = taken[lane][band]++;
        m_cards.emplace_back(m_lanes[lane].left() + gap + at % columns[lane] * (cardWidth + gap),
                             m_bands[band].top + gap + at / columns[lane] * (cardHeight + gap), cardWidth, cardHeight);
    }
    double height = y + gap;
    if (ours > 0) {
        x = std::max(width - oursWidth, x + gap);
        for (size_t i = 0; i < ours; ++i)
            m_ours.emplace_back(x, headHeight + gap + double(i) * (oursHeight + gap / 2), oursWidth, oursHeight);
        height = std::max(height, m_ours.back().bottom() + gap);
        m_oursLane = QRectF(x, 0, oursWidth, height);
        x += oursWidth;
    }
    m_size = QSizeF(x, height);
}

int PeopleMapLayout::influenceAt(double y) const
{
    for (const Band &band : m_bands)
        if (y < band.bottom)
            return band.influence;
    return m_bands.back().influence;
}

bool PeopleMapLayout::isInLanes(QPointF at) const
{
    return at.y() >= m_bands.front().top && at.y() <= m_bands.back().bottom && at.x() >= m_lanes.front().left() &&
           at.x() <= m_lanes.back().right();
}

QPainterPath PeopleMapLayout::reporting(size_t card, size_t chief) const
{
    const QRectF &from = m_cards[card];
    const QRectF &to = m_cards[chief];
    const double between = from.top() - gap / 2;
    const double gutter = to.left() - gap / 2;
    QPainterPath path(QPointF(from.center().x(), from.top()));
    path.lineTo(from.center().x(), between);
    path.lineTo(gutter, between);
    path.lineTo(gutter, to.center().y());
    path.lineTo(to.left(), to.center().y());
    return path;
}

QPainterPath PeopleMapLayout::knowing(size_t own, size_t card) const
{
    const QPointF from(m_cards[card].right(), m_cards[card].center().y());
    const QPointF to(m_ours[own].left(), m_ours[own].center().y());
    const double reach = std::max(24.0, (to.x() - from.x()) / 2);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(reach, 0), to - QPointF(reach, 0), to);
    return path;
}

std::optional<size_t> nextBox(std::span<const QRectF> boxes, size_t from, Qt::Key arrow)
{
    const QPointF here = boxes[from].center();
    std::optional<size_t> best;
    double least = 0;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (i == from)
            continue;
        const QPointF way = boxes[i].center() - here;
        const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
        const bool back = arrow == Qt::Key_Left || arrow == Qt::Key_Up;
        const double along = (sideways ? way.x() : way.y()) * (back ? -1 : 1);
        const double aside = std::abs(sideways ? way.y() : way.x());
        if (along < 1)
            continue;
        const double cost = along + 3 * aside; // rather straight on than near
        if (!best || cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace laari::ui
