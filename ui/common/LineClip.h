// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QList>
#include <QPainterPath>
#include <QPolygonF>

namespace laari::ui {

/// Cuts lines by the edge of a shape: for where a clip of the painter would be ignored (SVG), or would have to be
/// trusted to whoever opens the file.
class LineClip {
public:
    explicit LineClip(const QPainterPath &shape);

    /// What of the line is in the shape, in order; nothing shorter than can be seen.
    QList<QLineF> inside(const QLineF &line) const;
    /// The same of a line through many points, joined again where it stays inside.
    QList<QPolygonF> inside(const QPolygonF &line) const;

private:
    bool contains(QPointF point) const;

    QRectF m_box;
    QList<QLineF> m_edges;
    bool m_winding;
};

} // namespace laari::ui
