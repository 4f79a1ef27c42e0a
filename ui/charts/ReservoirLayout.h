// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Reservoir.h"

#include <QRectF>

#include <array>

namespace laari::ui {

enum class Layer { Trust, NotKnown, Distrust };

/// Percentages of the three layers, whole and summing to 100 (largest remainder), in the order of Layer.
std::array<int, 3> layerPercents(const trust::Opinion &opinion);

/// Where the drawn reservoir puts its layers, its index mark and the words for them.
class ReservoirLayout {
public:
    struct Part {
        Layer layer = Layer::Trust;
        QRectF rect; ///< of the layer in the tank; the three fill it without gap
        int percent = 0;
        bool inside = true; ///< the label stands in the layer; else beside the tank with a leader line
        QRectF label;       ///< empty where the layer is nothing
    };

    ReservoirLayout() = default;
    /// `area`: everything there is; `labelSizes`: what each label wants inside (one line) and beside (two lines).
    /// `trust`: the index, 0 to 100.
    ReservoirLayout(const QRectF &area, const trust::Opinion &opinion, double trust,
                    const std::array<QSizeF, 3> &inside, const std::array<QSizeF, 3> &beside);

    const QRectF &tank() const { return m_tank; }
    const Part &part(Layer layer) const { return m_parts[size_t(layer)]; }
    const std::array<Part, 3> &parts() const { return m_parts; }
    double indexY() const { return m_indexY; }
    double scaleWidth() const { return gutter; }

    static constexpr double gutter = 26; ///< left of the tank: the scale on the wall
    static constexpr double leader = 14; ///< between tank and a label beside it

private:
    QRectF m_tank;
    std::array<Part, 3> m_parts;
    double m_indexY = 0;
};

} // namespace laari::ui
