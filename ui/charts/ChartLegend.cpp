// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLegend.h"

#include "ui/charts/Textures.h"
#include "ui/charts/TrustOverlay.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>

namespace laari::ui {

namespace {

constexpr int swatchGap = 6;
constexpr int itemGap = 18;

double swatchWidth(bool line)
{
    return line ? 22 : 12;
}

} // namespace

ChartLegend::ChartLegend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("chartLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

void ChartLegend::setShown(bool failures, bool recoveries, bool hearsay, bool hollowCx)
{
    m_failures = failures;
    m_recoveries = recoveries;
    m_hearsay = hearsay;
    m_hollowCx = hollowCx;
    retranslate();
}

QList<ChartLegend::Item> ChartLegend::items() const
{
    QList<Item> items{
        {Kind::Trust, tr("Trust index")}, {Kind::Cx, tr("Customer experience")}, {Kind::Touchpoint, tr("touchpoint")}};
    if (m_failures)
        items.append({Kind::Failure, tr("failure")});
    if (m_recoveries)
        items.append({Kind::Recovery, tr("recovery")});
    //: legend of the band around the trust line
    items.append({Kind::Haze, tr("not known yet")});
    if (m_hearsay)
        //: legend of a hollow dot: a touchpoint known from others
        items.append({Kind::Hearsay, tr("heard from others")});
    if (m_hollowCx)
        //: legend of the hollow CX line
        items.append({Kind::HollowCx, tr("no contact for 90 days")});
    return items;
}

void ChartLegend::retranslate()
{
    QStringList words;
    for (const Item &item : items())
        words << item.text;
    setAccessibleName(tr("The chart shows: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

void ChartLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QSize ChartLegend::sizeHint() const
{
    return {560, std::max(20, fontMetrics().height() + 2)};
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    double x = 0;
    for (const Item &item : items()) {
        const bool line = item.kind == Kind::Trust || item.kind == Kind::Cx || item.kind == Kind::HollowCx;
        const double swatch = swatchWidth(line);
        const double text = QFontMetricsF(font()).horizontalAdvance(item.text);
        if (x + swatch + swatchGap + text > width() && x > 0)
            break;
        paintSwatch(painter, item.kind, QRectF(x, height() / 2.0 - 6, swatch, 12));
        painter.setPen(item.kind == Kind::Failure    ? colours.distrust
                       : item.kind == Kind::Recovery ? colours.good
                                                     : colours.ink);
        painter.drawText(QRectF(x + swatch + swatchGap, 0, text + 2, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         item.text);
        x += swatch + swatchGap + text + itemGap;
    }
}

void ChartLegend::paintSwatch(QPainter &painter, Kind kind, const QRectF &box) const
{
    const Colours &colours = m_theme.colours();
    const QPointF middle = box.center();
    const auto line = [&](const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
    };
    switch (kind) {
    case Kind::Trust: line(QPen(colours.trust, 3, Qt::SolidLine, Qt::FlatCap)); return;
    case Kind::Cx: line(QPen(colours.cx, 1.4)); return;
    case Kind::HollowCx: {
        QPen pen(withAlpha(colours.cx, 0.6), 1.4);
        pen.setDashPattern({2, 3});
        line(pen);
        return;
    }
    case Kind::Haze:
        painter.setPen(QPen(colours.notKnown, 1));
        painter.setBrush(
            hazeBrush(withAlpha(colours.notKnown, 0.25), withAlpha(colours.notKnown, 0.8), devicePixelRatioF()));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    case Kind::Touchpoint:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.cx);
        painter.drawEllipse(middle, 3, 3);
        return;
    case Kind::Hearsay:
        painter.setPen(QPen(colours.cx, 1.4));
        painter.setBrush(colours.surface);
        painter.drawEllipse(middle, 3, 3);
        return;
    case Kind::Failure: drawSymbol(painter, middle, false, colours.distrust); return;
    case Kind::Recovery: drawSymbol(painter, middle, true, colours.good); return;
    }
}

} // namespace laari::ui
