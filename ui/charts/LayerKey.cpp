// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/LayerKey.h"

#include "ui/charts/ReservoirLayout.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/charts/Textures.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

namespace laari::ui {

namespace {

constexpr int boxSize = 12;
constexpr int wordGap = 6;
constexpr int layerGap = 24;
constexpr int lineHeight = 20;
constexpr Layer layersDown[] = {Layer::Distrust, Layer::NotKnown, Layer::Trust}; // as they hang and lie

} // namespace

LayerKey::LayerKey(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("layerKey"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

QSize LayerKey::sizeHint() const
{
    int wide = 0;
    for (const Layer layer : layersDown)
        wide += boxSize + wordGap + layerGap + fontMetrics().horizontalAdvance(ReservoirWidget::layerWord(layer));
    return {wide - layerGap, lineHeight};
}

void LayerKey::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    for (const Layer layer : layersDown) {
        QPainterPath box;
        box.addRect(QRectF(x + 0.5, (lineHeight - boxSize) / 2.0 + 0.5, boxSize - 1, boxSize - 1));
        // As ReservoirSteps fills its tanks.
        if (layer == Layer::Trust)
            painter.fillPath(box, m_theme.isDark() ? mixed(colours.trust, colours.background, 0.2) : colours.trust);
        else if (layer == Layer::Distrust)
            painter.fillPath(
                box, distrustBrush(m_theme.isDark() ? mixed(colours.surface, colours.distrust, 0.42) : colours.distrust,
                                   m_theme.isDark() ? colours.distrust : mixed(colours.distrust, colours.surface, 0.42),
                                   devicePixelRatioF()));
        else
            painter.fillPath(box, hazeBrush(mixed(colours.surface, colours.notKnown, m_theme.isDark() ? 0.22 : 0.14),
                                            mixed(colours.surface, colours.notKnown, 0.75), devicePixelRatioF()));
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(mixed(colours.surface, colours.ink, 0.55), 1));
        painter.drawPath(box);
        const QString word = ReservoirWidget::layerWord(layer);
        const double wide = fontMetrics().horizontalAdvance(word);
        x += boxSize + wordGap;
        painter.setPen(colours.ink);
        painter.drawText(QRectF(x, 0, wide + 1, lineHeight), Qt::AlignLeft | Qt::AlignVCenter, word);
        x += wide + layerGap;
    }
}

void LayerKey::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LayerKey::retranslate()
{
    QStringList words;
    for (const Layer layer : layersDown)
        words << ReservoirWidget::layerWord(layer);
    //: a key under drawn reservoirs: %1 its three layers
    setAccessibleName(tr("The layers from above: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

} // namespace laari::ui
