// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/PortfolioLegend.h"

#include "ui/charts/PortfolioPicture.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace laari::ui {

namespace {

constexpr int legendPixels = 11;
constexpr double legendGap = 6;
constexpr double legendBetween = 20;
constexpr double smallRadius = 6;
constexpr double largestSwatch = 11; ///< what a row has room for

QFont captionFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(legendPixels);
    return font;
}

/// The largest of 1, 2, 5, 10 … euros, in cents, that is not over.
Cents roundedDown(Cents amount)
{
    qint64 step = 100;
    while (step <= amount.value / 10)
        step *= 10;
    for (const qint64 times : {5, 2, 1})
        if (step * times <= amount.value)
            return {step * times};
    return {step};
}

} // namespace

PortfolioLegend::PortfolioLegend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("portfolioLegend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

void PortfolioLegend::setScale(Cents largest, double radius, Day earlier)
{
    m_largest = largest;
    m_radius = radius;
    m_earlier = earlier;
    retranslate();
}

void PortfolioLegend::setShown(bool silent, bool others)
{
    m_silent = silent;
    m_others = others;
    retranslate();
}

double PortfolioLegend::radiusOf(Cents revenue) const
{
    return bubbleRadius(double(revenue.value), double(m_largest.value), m_radius);
}

double PortfolioLegend::swatchWidth(Kind kind) const
{
    switch (kind) {
    case Kind::Size: return 2 * std::min(radiusOf(roundedDown(m_largest)), largestSwatch);
    case Kind::Known: return 3 * (2 * smallRadius + 3);
    case Kind::Tail: return 26;
    case Kind::Silent:
    case Kind::Others: break;
    }
    return 2 * smallRadius;
}

std::vector<PortfolioLegend::Item> PortfolioLegend::placed(int width) const
{
    std::vector<Item> items;
    if (m_largest.value > 0) {
        // A bubble that the row has room for, and what it stands for.
        Cents shown = roundedDown(m_largest);
        while (radiusOf(shown) > largestSwatch && shown.value > 100)
            shown = roundedDown(Cents{shown.value * 49 / 100});
        items.push_back({Kind::Size, tr("%1 a year").arg(Format::moneyShort(shown)), 2 * radiusOf(shown), {}});
    }
    //: legend: bubbles from pale to full
    items.push_back({Kind::Known, tr("paler: less is known"), swatchWidth(Kind::Known), {}});
    if (m_silent)
        items.push_back({Kind::Silent, tr("no contact in 90 days"), swatchWidth(Kind::Silent), {}});
    if (m_others)
        //: legend: grey bubbles are prospects, lost and competitors' customers
        items.push_back({Kind::Others, tr("not a customer"), swatchWidth(Kind::Others), {}});
    //: legend: an arrow to a bubble; %1: a date
    items.push_back({Kind::Tail, tr("place on %1").arg(Format::date(m_earlier)), swatchWidth(Kind::Tail), {}});

    const QFontMetricsF metrics(captionFont(*this));
    constexpr double indent = 1.5; // half a rim
    double left = indent;
    double top = 0;
    for (Item &item : items) {
        const double wide = item.swatch + legendGap + std::ceil(metrics.horizontalAdvance(item.text)) + 2;
        if (left > indent && left + wide > width) {
            left = indent;
            top += rowHeight;
        }
        item.box = QRectF(left, top, wide, rowHeight);
        left += wide + legendBetween;
    }
    return items;
}

int PortfolioLegend::heightForWidth(int width) const
{
    return int(placed(width).back().box.bottom());
}

void PortfolioLegend::paintSwatch(QPainter &painter, Kind kind, const QRectF &box) const
{
    const QPointF middle = box.center();
    const double full = 0.95;
    switch (kind) {
    case Kind::Size: PortfolioPicture::paintBubble(painter, m_theme, middle, box.width() / 2, 0.75, true, false); break;
    case Kind::Known: {
        double x = box.left() + smallRadius;
        for (const double known : {0.5, 0.72, full}) {
            PortfolioPicture::paintBubble(painter, m_theme, {x, middle.y()}, smallRadius, known, true, false);
            x += 2 * smallRadius + 3;
        }
        break;
    }
    case Kind::Silent: PortfolioPicture::paintBubble(painter, m_theme, middle, smallRadius, full, true, true); break;
    case Kind::Others: PortfolioPicture::paintBubble(painter, m_theme, middle, smallRadius, 0.75, false, false); break;
    case Kind::Tail:
        PortfolioPicture::paintTail(painter, m_theme.colours().ink, {box.left() + 3, middle.y()},
                                    {box.right(), middle.y()}, 0);
        break;
    }
}

void PortfolioLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter);
}

void PortfolioLegend::draw(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont(*this));
    for (const Item &item : placed(width())) {
        const QRectF swatch(item.box.left(), item.box.top(), item.swatch, item.box.height());
        paintSwatch(painter, item.kind, swatch);
        painter.setPen(m_theme.colours().muted);
        painter.drawText(item.box.adjusted(item.swatch + legendGap, 0, 2, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         item.text);
    }
}

void PortfolioLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PortfolioLegend::retranslate()
{
    QStringList words;
    for (const Item &item : placed(10'000))
        words << item.text;
    setAccessibleName(tr("Legend: %1").arg(words.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

} // namespace laari::ui
