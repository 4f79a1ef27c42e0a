// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ChartLegend.h"

#include "ui/charts/ReservoirLayout.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/charts/Textures.h"
#include "ui/charts/TrustOverlay.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int swatchGap = 6;
constexpr int itemGap = 18;
constexpr int rowHeight = 20;
constexpr int top = 2; // the first row stands level with the buttons beside it
constexpr int usualRows = 2;
constexpr int longestScenario = 150; // pixels of a name that a user gave

} // namespace

double ChartLegend::swatchWidth(Kind kind)
{
    switch (kind) {
    case Kind::Trust:
    case Kind::Cx:
    case Kind::HollowCx:
    case Kind::Goal: return 22;
    case Kind::Scenario: return 30;
    default: return 12;
    }
}

ChartLegend::ChartLegend(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("chartLegend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    retranslate();
}

ChartLegend::Shown ChartLegend::shownBy(const insight::Timeline &timeline)
{
    const auto any = [&](auto is) { return std::ranges::any_of(timeline.marks, is); };
    return {.failures = any(isFailure),
            .recoveries = any(isRecovery),
            .hearsay = any([](const insight::TimelineMark &mark) { return mark.source == Source::Hearsay; }),
            .hollowCx = std::ranges::any_of(timeline.days,
                                            [](const insight::TimelineDay &day) {
                                                return !day.forecast && day.cx &&
                                                       day.daysSinceContact > TrustOverlay::hollowAfterDays;
                                            }),
            .answers = !timeline.answers.empty()};
}

void ChartLegend::setShown(const Shown &shown)
{
    m_shown = shown;
    retranslate();
}

void ChartLegend::setPaths(const std::vector<ChartPath> &paths)
{
    m_paths = paths;
    retranslate();
}

/// Its letter, as on its line, and its name as far as there is room.
QString ChartLegend::scenarioText(const ChartPath &path) const
{
    return fontMetrics().elidedText(ChartPaths::titleOf(path), Qt::ElideRight, longestScenario);
}

int ChartLegend::mostRows() const
{
    return m_paths.empty() ? usualRows : usualRows + 1;
}

QList<ChartLegend::Item> ChartLegend::items() const
{
    QList<Item> items{
        {Kind::Trust, tr("Trust index")}, {Kind::Cx, tr("Customer experience")}, {Kind::Touchpoint, tr("touchpoint")}};
    for (const ChartPath &path : m_paths) {
        if (path.kind == ChartPath::Kind::Goal)
            items.append({Kind::Goal, ChartPaths::goalWord()});
        else
            items.append({Kind::Scenario, scenarioText(path), path.number});
    }
    if (m_shown.failures)
        items.append({Kind::Failure, tr("failure")});
    if (m_shown.recoveries)
        items.append({Kind::Recovery, tr("recovery")});
    if (m_shown.answers)
        //: legend of a diamond: an answer to a survey, which is evidence of trust
        items.append({Kind::Answer, tr("survey answer")});
    items.append({Kind::DistrustArea, ReservoirWidget::layerWord(Layer::Distrust)});
    //: legend of the band around the trust line
    items.append({Kind::Haze, tr("not known yet")});
    items.append({Kind::TrustArea, ReservoirWidget::layerWord(Layer::Trust)});
    if (m_shown.hearsay)
        //: legend of a hollow dot: a touchpoint known from others
        items.append({Kind::Hearsay, tr("heard from others")});
    if (m_shown.hollowCx)
        //: legend of the hollow CX line
        items.append({Kind::HollowCx, tr("no contact for 90 days")});
    return items;
}

QList<ChartLegend::Place> ChartLegend::placed(const QList<Item> &items) const
{
    const QFontMetricsF metrics(font());
    QList<Place> places;
    double x = 0;
    int row = 0;
    for (const Item &item : items) {
        const double wide = swatchWidth(item.kind) + swatchGap + metrics.horizontalAdvance(item.text);
        if (x > 0 && x + wide > width()) {
            x = 0;
            ++row;
        }
        places.append({item, x, row});
        x += wide + itemGap;
    }
    return places;
}

void ChartLegend::arrange()
{
    QList<Item> chosen = items();
    const auto rowsOf = [this](const QList<Item> &some) { return placed(some).back().row + 1; };
    const auto without = [](QList<Item> some, Kind kind) {
        some.removeIf([kind](const Item &item) { return item.kind == kind; });
        return some;
    };
    const auto withoutAreas = without(without(chosen, Kind::TrustArea), Kind::DistrustArea);
    if (rowsOf(chosen) > mostRows())
        chosen = withoutAreas;
    for (const Kind kind : {Kind::Touchpoint, Kind::Hearsay, Kind::HollowCx, Kind::Answer, Kind::Recovery,
                            Kind::Failure, Kind::Cx, Kind::Trust}) {
        if (rowsOf(chosen) <= mostRows())
            break;
        chosen = without(chosen, kind);
    }
    m_places = placed(chosen);
    setFixedHeight(rowHeight * rows() + top);
    update();
}

int ChartLegend::rows() const
{
    return m_places.isEmpty() ? 1 : m_places.back().row + 1;
}

QStringList ChartLegend::shownWords() const
{
    QStringList words;
    for (const Place &place : m_places)
        words << place.item.text;
    return words;
}

void ChartLegend::retranslate()
{
    QStringList words;
    for (const Item &item : items())
        words << item.text;
    setAccessibleName(tr("The chart shows: %1").arg(words.join(QStringLiteral(", "))));
    arrange();
}

void ChartLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        arrange();
    QWidget::changeEvent(event);
}

void ChartLegend::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter);
}

void ChartLegend::draw(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = m_theme.colours();
    painter.setFont(font());
    for (const auto &[item, left, row] : m_places) {
        const double swatch = swatchWidth(item.kind);
        const double middle = top + rowHeight * (row + 0.5);
        paintSwatch(painter, item, QRectF(left, middle - 6, swatch, 12));
        painter.setPen(item.kind == Kind::Failure    ? colours.distrust
                       : item.kind == Kind::Recovery ? colours.good
                                                     : colours.ink);
        const double text = left + swatch + swatchGap;
        painter.drawText(QRectF(text, middle - rowHeight / 2.0, width() - text, rowHeight),
                         Qt::AlignLeft | Qt::AlignVCenter, item.text);
    }
}

void ChartLegend::paintSwatch(QPainter &painter, const Item &item, const QRectF &box) const
{
    const Colours &colours = m_theme.colours();
    const QPointF middle = box.center();
    const auto line = [&](const QPen &pen) {
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
    };
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    const auto area = [&](const QColor &edge, const QBrush &fill) {
        painter.setPen(QPen(edge, 1));
        painter.setBrush(fill);
        painter.drawRect(inner);
    };
    const auto textured = [&](Texture texture, const QColor &fill, const QColor &stroke, const QColor &edge) {
        QPainterPath shape;
        shape.addRect(inner);
        fillTextured(painter, shape, texture, fill, stroke, devicePixelRatioF());
        area(edge, Qt::NoBrush);
    };
    switch (item.kind) {
    case Kind::Goal: line(ChartPaths::pen(ChartPath::Kind::Goal, 0, m_theme)); return;
    case Kind::Scenario: line(ChartPaths::pen(ChartPath::Kind::Scenario, item.number, m_theme)); return;
    case Kind::Trust: line(QPen(colours.trust, 3, Qt::SolidLine, Qt::FlatCap)); return;
    case Kind::Cx: line(QPen(colours.cx, 1.4)); return;
    case Kind::HollowCx: {
        QPen pen(withAlpha(colours.cx, 0.6), 1.4);
        pen.setDashPattern({2, 3});
        line(pen);
        return;
    }
    case Kind::Haze:
        textured(Texture::Haze, withAlpha(colours.notKnown, 0.25), withAlpha(colours.notKnown, 0.8), colours.notKnown);
        return;
    case Kind::TrustArea: area(withAlpha(colours.trust, 0.5), withAlpha(colours.trust, 0.2)); return;
    case Kind::DistrustArea:
        textured(Texture::Distrust, withAlpha(colours.distrust, 0.1), withAlpha(colours.distrust, 0.6),
                 withAlpha(colours.distrust, 0.5));
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
    case Kind::Answer: drawDiamond(painter, middle, colours); return;
    case Kind::Failure: drawSymbol(painter, middle, false, colours.distrust); return;
    case Kind::Recovery: drawSymbol(painter, middle, true, colours.good); return;
    }
}

} // namespace laari::ui
