// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ClippedDrawing.h"

#include "ui/common/LineClip.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int dotsPerInch = 96;
constexpr double hair = 0.01; ///< pixels: what only touches an edge is not across it

/// The clips stay a list: each cuts by itself, so that no complicated shape has to be cut by another one.
class ClippingEngine final : public QPaintEngine {
public:
    explicit ClippingEngine(QPainter &to) : QPaintEngine(AllFeatures), m_to(to) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }

    void updateState(const QPaintEngineState &now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyTransform)
            m_to.setTransform(now.transform());
        if (dirty & DirtyPen)
            m_to.setPen(now.pen());
        if (dirty & DirtyBrush)
            m_to.setBrush(now.brush());
        if (dirty & DirtyBrushOrigin)
            m_to.setBrushOrigin(now.brushOrigin());
        if (dirty & DirtyFont)
            m_to.setFont(now.font());
        if (dirty & DirtyOpacity)
            m_to.setOpacity(now.opacity());
        if (dirty & DirtyHints) {
            m_to.setRenderHints(m_to.renderHints(), false);
            m_to.setRenderHints(now.renderHints());
        }
        if (dirty & DirtyClipEnabled)
            m_clipping = now.isClipEnabled();
        if (dirty & DirtyClipPath)
            clip(now, now.clipPath());
        else if (dirty & DirtyClipRegion) {
            QPainterPath path;
            path.addRegion(now.clipRegion());
            clip(now, path);
        }
    }

    void drawPath(const QPainterPath &path) override
    {
        switch (reachOf(path.controlPointRect(), m_to.pen())) {
        case Reach::Outside: return;
        case Reach::Inside: m_to.drawPath(path); return;
        case Reach::Across: break;
        }
        if (m_to.brush().style() != Qt::NoBrush)
            fillCut(path);
        if (m_to.pen().style() != Qt::NoPen)
            strokeCut(path.toSubpathPolygons());
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        const QPolygonF polygon(QList<QPointF>(points, points + count));
        if (mode == PolylineMode) {
            const Reach reach = reachOf(polygon.boundingRect(), m_to.pen());
            if (reach == Reach::Inside)
                m_to.drawPolyline(polygon);
            else if (reach == Reach::Across)
                strokeCut({polygon});
            return;
        }
        QPainterPath path;
        path.addPolygon(polygon);
        path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        drawPath(path);
    }

    void drawPixmap(const QRectF &to, const QPixmap &pixmap, const QRectF &from) override
    {
        if (isIn(to.center()))
            m_to.drawPixmap(to, pixmap, from);
    }

    void drawImage(const QRectF &to, const QImage &image, const QRectF &from, Qt::ImageConversionFlags flags) override
    {
        if (isIn(to.center()))
            m_to.drawImage(to, image, from, flags);
    }

    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        if (isIn(at + QPointF(item.width() / 2, (item.descent() - item.ascent()) / 2)))
            m_to.drawTextItem(at, item);
    }

private:
    enum class Reach { Inside, Across, Outside };

    void clip(const QPaintEngineState &now, const QPainterPath &path)
    {
        if (now.clipOperation() != Qt::IntersectClip)
            m_clips.clear();
        if (now.clipOperation() == Qt::NoClip)
            return;
        m_clipping = true;
        const QPainterPath there = now.transform().map(path);
        const QRectF box = there.boundingRect();
        m_clips.append({there, box, there.contains(box.adjusted(hair, hair, -hair, -hair))});
    }

    struct Clip {
        QPainterPath path;
        QRectF box;
        bool isBox = false;

        bool holds(const QRectF &rect) const
        {
            return isBox ? box.adjusted(-hair, -hair, hair, hair).contains(rect) : path.contains(rect);
        }
    };

    Reach reachOf(const QRectF &box, const QPen &pen) const
    {
        if (!m_clipping)
            return Reach::Inside;
        const double edge = pen.style() == Qt::NoPen ? 0 : std::max(pen.widthF(), 1.0) / 2;
        const QRectF reached = m_to.transform().mapRect(box.adjusted(-edge, -edge, edge, edge));
        Reach reach = Reach::Inside;
        for (const Clip &clip : m_clips) {
            if (!clip.box.intersects(reached))
                return Reach::Outside;
            if (!clip.holds(reached))
                reach = Reach::Across;
        }
        return reach;
    }

    bool isIn(QPointF point) const
    {
        const QPointF there = m_to.transform().map(point);
        return !m_clipping ||
               std::all_of(m_clips.begin(), m_clips.end(), [&](const Clip &clip) { return clip.path.contains(there); });
    }

    QPainterPath here(const QPainterPath &clip) const { return m_to.transform().inverted().map(clip); }

    void fillCut(QPainterPath shape)
    {
        for (const Clip &clip : m_clips)
            if (!clip.holds(m_to.transform().mapRect(shape.boundingRect())))
                shape = shape.intersected(here(clip.path));
        if (!shape.isEmpty())
            m_to.fillPath(shape, m_to.brush());
    }

    void strokeCut(QList<QPolygonF> lines)
    {
        for (const Clip &clip : m_clips) {
            const LineClip cut(here(clip.path));
            QList<QPolygonF> pieces;
            for (const QPolygonF &line : lines)
                pieces += cut.inside(line);
            lines = pieces;
        }
        for (const QPolygonF &line : lines)
            m_to.drawPolyline(line);
    }

    QPainter &m_to;
    QList<Clip> m_clips; ///< in pixels of the device; all of them hold
    bool m_clipping = false;
};

} // namespace

ClippedDrawing::ClippedDrawing(QPainter &to, QSize size) : m_engine(new ClippingEngine(to)), m_size(size) {}

ClippedDrawing::~ClippedDrawing() = default;

QPaintEngine *ClippedDrawing::paintEngine() const
{
    return m_engine.get();
}

int ClippedDrawing::metric(PaintDeviceMetric metric) const
{
    const auto millimetres = [](int pixels) { return int(pixels * 25.4 / dotsPerInch); };
    switch (metric) {
    case PdmWidth: return m_size.width();
    case PdmHeight: return m_size.height();
    case PdmWidthMM: return millimetres(m_size.width());
    case PdmHeightMM: return millimetres(m_size.height());
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY: return dotsPerInch;
    case PdmDevicePixelRatio: return 1;
    case PdmDevicePixelRatioScaled: return int(devicePixelRatioFScale());
    case PdmDepth: return 32;
    case PdmNumColors: return 1 << 24;
    }
    return 0;
}

} // namespace laari::ui
