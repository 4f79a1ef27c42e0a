// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QSize>

#include <memory>

class QPainter;

namespace laari::ui {

/// Passes what is painted on it to a painter that does not know of clips, as that of QSvgGenerator: areas and lines are
/// cut by their geometry first. Whoever paints need not care where it goes. A text or an image goes whole where its
/// middle is in the clip.
class ClippedDrawing final : public QPaintDevice {
public:
    ClippedDrawing(QPainter &to, QSize size);
    ~ClippedDrawing() override;
    QPaintEngine *paintEngine() const override;

private:
    int metric(PaintDeviceMetric metric) const override;

    std::unique_ptr<QPaintEngine> m_engine;
    QSize m_size;
};

} // namespace laari::ui
