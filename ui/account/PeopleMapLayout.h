// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stakeholder.h"

#include <QPainterPath>
#include <QRectF>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace laari::ui {

/// Where the cards of the people map stand: a lane a role, a band a step of influence, the strongest on top, and beside
/// them a lane of our own people. Lines of reporting run in the gaps between the cards, never under one.
class PeopleMapLayout {
public:
    static constexpr double gap = 16;
    static constexpr double cardHeight = 64;
    static constexpr double leastCard = 176; ///< "thin · 152 days ago" beside the face
    static constexpr double mostCard = 232;
    static constexpr double axisWidth = 32; ///< the steps of influence
    static constexpr double headHeight = 28;
    static constexpr double emptyBand = 24; ///< of a step that nobody has: something can be dropped there
    static constexpr double oursWidth = 176;
    static constexpr double oursHeight = 40;

    struct Place {
        Role role = Role::Contact;
        int influence = 3; ///< 1 to 5
    };
    struct Band {
        int influence = 0;
        double top = 0;
        double bottom = 0;
    };

    PeopleMapLayout() = default;
    /// In the order given within each role and influence.
    PeopleMapLayout(double width, std::span<const Place> places, size_t ours);

    const std::vector<QRectF> &cards() const { return m_cards; }
    const std::vector<QRectF> &ours() const { return m_ours; }
    const std::array<Band, 5> &bands() const { return m_bands; }   ///< influence 5 first
    const std::array<QRectF, 3> &lanes() const { return m_lanes; } ///< in the order of Role
    QRectF oursLane() const { return m_oursLane; }
    QSizeF size() const { return m_size; }

    int influenceAt(double y) const;  ///< of the nearest band
    bool isInLanes(QPointF at) const; ///< where cards stand, and nothing else
    /// From the card of who reports, over its top, to the left side of the chief's.
    QPainterPath reporting(size_t card, size_t chief) const;
    QPainterPath knowing(size_t own, size_t card) const;

private:
    std::vector<QRectF> m_cards;
    std::vector<QRectF> m_ours;
    std::array<Band, 5> m_bands;
    std::array<QRectF, 3> m_lanes;
    QRectF m_oursLane;
    QSizeF m_size;
};

/// The nearest box in the direction of an arrow key from one of them; none: there is none further on.
std::optional<size_t> nextBox(std::span<const QRectF> boxes, size_t from, Qt::Key arrow);

} // namespace laari::ui
