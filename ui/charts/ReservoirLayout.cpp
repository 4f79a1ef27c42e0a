// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ReservoirLayout.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace laari::ui {

std::array<int, 3> layerPercents(const trust::Opinion &opinion)
{
    const std::array shares = {opinion.b * 100, opinion.u * 100, opinion.d * 100};
    std::array<int, 3> percents{};
    int sum = 0;
    for (size_t i = 0; i < shares.size(); ++i) {
        percents[i] = int(std::floor(shares[i] + 1e-9));
        sum += percents[i];
    }
    for (; sum < 100; ++sum) {
        size_t most = 0;
        for (size_t i = 1; i < shares.size(); ++i) {
            if (shares[i] - percents[i] > shares[most] - percents[most])
                most = i;
        }
        ++percents[most];
    }
    return percents;
}

ReservoirLayout::ReservoirLayout(const QRectF &area, const trust::Opinion &opinion, double trust,
                                 const std::array<QSizeF, 3> &inside, const std::array<QSizeF, 3> &beside)
{
    const std::array<int, 3> percents = layerPercents(opinion);
    const std::array shares = {opinion.b, opinion.u, opinion.d};
    constexpr double pad = 10; // room for the wave above and below a label

    m_tank = area.adjusted(gutter, 0, 0, 0);
    double besideWidth = 0;
    for (size_t i = 0; i < 3; ++i) {
        m_parts[i].layer = Layer(i);
        m_parts[i].percent = percents[i];
        m_parts[i].inside = shares[i] * m_tank.height() >= inside[i].height() + pad;
        if (!m_parts[i].inside && percents[i] > 0)
            besideWidth = std::max(besideWidth, beside[i].width());
    }
    if (besideWidth > 0) {
        // A label that no longer fits across the narrower tank moves out too, which may make the tank narrower still.
        for (bool again = true; again;) {
            again = false;
            m_tank.setRight(std::max(m_tank.left() + 40, area.right() - leader - besideWidth));
            for (size_t i = 0; i < 3; ++i) {
                if (m_parts[i].inside && inside[i].width() + 8 > m_tank.width()) {
                    m_parts[i].inside = false;
                    besideWidth = std::max(besideWidth, beside[i].width());
                    again = true;
                }
            }
        }
    }

    const double h = m_tank.height();
    const double waterTop = m_tank.bottom() - shares[0] * h;
    const double hazeTop = waterTop - shares[1] * h;
    const auto band = [&](double top, double bottom) {
        return QRectF(m_tank.left(), top, m_tank.width(), bottom - top);
    };
    m_parts[size_t(Layer::Trust)].rect = band(waterTop, m_tank.bottom());
    m_parts[size_t(Layer::NotKnown)].rect = band(hazeTop, waterTop);
    m_parts[size_t(Layer::Distrust)].rect = band(m_tank.top(), hazeTop);
    m_indexY = m_tank.bottom() - std::clamp(trust, 0.0, 100.0) / 100 * h;

    std::vector<Part *> outside; // from above, as they stand in the tank
    for (const Layer layer : {Layer::Distrust, Layer::NotKnown, Layer::Trust}) {
        Part &part = m_parts[size_t(layer)];
        if (part.percent == 0)
            continue;
        const QSizeF size = part.inside ? inside[size_t(layer)] : beside[size_t(layer)];
        part.label = QRectF(QPointF(), size);
        part.label.moveCenter(part.rect.center());
        if (!part.inside) {
            part.label.moveLeft(m_tank.right() + leader);
            outside.push_back(&part);
        }
    }
    // Beside the tank: pushed apart downwards, then back up from the floor, so that none covers another or is cut.
    double free = area.top();
    for (Part *part : outside) {
        part->label.moveTop(std::max(part->label.top(), free));
        free = part->label.bottom() + 4;
    }
    double floor = area.bottom();
    for (auto part = outside.rbegin(); part != outside.rend(); ++part) {
        if ((*part)->label.bottom() > floor)
            (*part)->label.moveBottom(floor);
        floor = (*part)->label.top() - 4;
    }
}

} // namespace laari::ui
