// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/PortfolioPicture.h"

#include "ui/charts/PortfolioWords.h"
#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace laari::ui {

namespace {

constexpr double pictureLeft = 46;
constexpr double pictureBottom = 38;
constexpr double pictureOther = 8;
constexpr double plotEdge = 4; ///< between a name and the end of the plot
constexpr int labelPixels = 12;
constexpr double wheelZoom = 1.2; ///< of a notch
constexpr double keyZoom = 1.4;
constexpr double enoughClearance = 30; ///< between a field's name and the nearest bubble
constexpr size_t fewLabels = 40;       ///< so many may be placed again and again
constexpr size_t mostTails = 12;       ///< where nobody points; each from end to end of the picture hides the rest
constexpr double pixelsALabel = 5200;  ///< of the plot: more names than that are a thicket

} // namespace

PortfolioPicture::PortfolioPicture(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("portfolioPicture"));
    setMouseTracking(true);
    CopyOut::markPicture(this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_scale.values = fittingValues({});
    connect(&theme, &Theme::changed, this, [this] { update(); });
    tell();
}

void PortfolioPicture::setRows(std::vector<insight::PortfolioRow> rows, Day today, Day earlier)
{
    m_rows = std::move(rows);
    m_today = today;
    m_earlier = earlier;
    m_hovered.reset();
    if (!m_zoomed)
        resetZoom();
    else
        arrange();
    tell();
}

void PortfolioPicture::select(std::optional<AccountId> account)
{
    if (account == m_selected)
        return;
    m_selected = account;
    arrangeLabels();
    tell();
}

void PortfolioPicture::setAllTails(bool shown)
{
    m_allTails = shown;
    if (m_zoomed)
        arrangeLabels();
    else
        resetZoom(); // they begin in sight
}

std::vector<size_t> PortfolioPicture::largestMovements() const
{
    std::vector<std::pair<double, size_t>> tails;
    for (size_t i = 0; i < m_bubbles.size(); ++i)
        if (const std::optional<QLineF> tail = tailOf(i))
            tails.emplace_back(-tail->length(), i);
    const size_t shown = std::min(tails.size(), mostTails);
    std::partial_sort(tails.begin(), tails.begin() + std::ptrdiff_t(shown), tails.end());
    std::vector<size_t> bubbles;
    for (size_t i = 0; i < shown; ++i)
        bubbles.push_back(tails[i].second);
    return bubbles;
}

void PortfolioPicture::resetZoom()
{
    std::vector<QPointF> points;
    for (const insight::PortfolioRow &row : m_rows)
        if (row.field != insight::PortfolioField::NotKnownYet) {
            points.emplace_back(row.reading.trust, *row.reading.cx);
            if (m_allTails && row.before.cx)
                points.emplace_back(row.before.trust, *row.before.cx);
        }
    m_scale.values = fittingValues(points);
    m_zoomed = false;
    arrange();
}

void PortfolioPicture::zoom(double factor, QPointF around)
{
    m_scale.values = zoomedValues(m_scale.values, factor, m_scale.valueAt(around));
    m_zoomed = true;
    arrange();
}

void PortfolioPicture::arrange()
{
    m_scale.plot = QRectF(rect()).adjusted(pictureLeft, pictureOther, -pictureOther, -pictureBottom);
    m_bubbles.clear();
    m_largest = {};
    size_t shown = 0;
    for (const insight::PortfolioRow &row : m_rows) {
        if (row.field == insight::PortfolioField::NotKnownYet)
            continue;
        ++shown;
        m_largest = std::max(m_largest, row.annualRevenue.value_or(Cents{}));
    }
    m_mostRadius = largestRadius(m_scale.plot.size(), shown);
    m_bubbles.reserve(shown);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const insight::PortfolioRow &row = m_rows[i];
        if (row.field == insight::PortfolioField::NotKnownYet)
            continue;
        const double revenue = double(row.annualRevenue.value_or(Cents{}).value);
        m_bubbles.push_back({i, m_scale.at(row.reading.trust, *row.reading.cx),
                             bubbleRadius(revenue, double(m_largest.value), m_mostRadius)});
    }
    std::stable_sort(m_bubbles.begin(), m_bubbles.end(),
                     [](const Bubble &a, const Bubble &b) { return a.radius > b.radius; });
    m_hovered.reset();
    placeFieldNames();
    arrangeLabels();
    Q_EMIT laidOut();
}

void PortfolioPicture::arrangeLabels()
{
    m_labelsPlaced = false;
    update();
}

const std::vector<BubbleLabel> &PortfolioPicture::labels()
{
    if (!std::exchange(m_labelsPlaced, true))
        placeLabels();
    return m_labels;
}

void PortfolioPicture::placeLabels()
{
    m_hoveredLabel.reset();
    std::vector<QRectF> taken;
    for (const FieldName &name : m_fieldNames)
        taken.push_back(name.box);
    const QFontMetricsF metrics(labelFont());
    const std::optional<size_t> selected = bubbleOf(m_selected);
    const auto nameOf = [&](size_t bubble) { return PortfolioWords::shortName(m_rows[m_bubbles[bubble].row].name); };
    const auto visible = [&](size_t bubble) { return m_scale.plot.contains(m_bubbles[bubble].at); };
    std::vector<size_t> wanted; // the largest first
    const auto most = size_t(m_scale.plot.width() * m_scale.plot.height() / pixelsALabel);
    for (size_t i = 0; i < m_bubbles.size() && wanted.size() < most; ++i)
        if (i != selected && visible(i))
            wanted.push_back(i);

    m_labels.clear();
    size_t clear = 0; // of arrows
    size_t near = 0;
    // Near and clear of the arrows where that is possible, then the others as well as may be.
    const auto place = [&](const std::vector<size_t> &order) {
        LabelPlacer placer(m_bubbles, m_scale.plot.adjusted(plotEdge, 0, -plotEdge, 0), taken, metrics);
        for (size_t i = 0; i < m_bubbles.size() && m_allTails; ++i)
            if (const std::optional<QLineF> tail = tailOf(i))
                placer.avoid(*tail);
        if (selected && visible(*selected)) {
            if (const std::optional<QLineF> tail = tailOf(*selected))
                placer.avoid(*tail);
            placer.place(*selected, nameOf(*selected), true);
        }
        std::vector<size_t> left = order;
        const auto search = [&](LabelPlacer::Search how) {
            placer.setSearch(how);
            std::erase_if(left, [&](size_t bubble) { return placer.place(bubble, nameOf(bubble)); });
            return placer.labels().size();
        };
        const size_t placedNear = search(LabelPlacer::Search::Near);
        size_t placedClear = placedNear;
        if (m_allTails) {
            search(LabelPlacer::Search::Far);
            placedClear = search(LabelPlacer::Search::AcrossLine);
            search(LabelPlacer::Search::OnLine);
        }
        if (std::tuple(placer.labels().size(), placedClear, placedNear) > std::tuple(m_labels.size(), clear, near)) {
            m_labels = placer.labels();
            clear = placedClear;
            near = placedNear;
        }
    };
    place(wanted);
    // Each takes the best place left. Where that leaves some without, another order may not.
    const size_t all = wanted.size() + (selected && visible(*selected) ? 1 : 0);
    const auto x = [this](size_t bubble) { return m_bubbles[bubble].at.x(); };
    const auto y = [this](size_t bubble) { return m_bubbles[bubble].at.y(); };
    std::vector<size_t> order = wanted;
    for (int attempt = 0; attempt < 4 && near < all && wanted.size() <= fewLabels; ++attempt) {
        std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
            const double difference = attempt < 2 ? y(a) - y(b) : x(a) - x(b);
            return attempt % 2 == 0 ? difference < 0 : difference > 0;
        });
        place(order);
    }
    if (m_hovered && std::none_of(m_labels.begin(), m_labels.end(),
                                  [this](const BubbleLabel &label) { return label.bubble == *m_hovered; })) {
        LabelPlacer alone(m_bubbles, m_scale.plot.adjusted(plotEdge, 0, -plotEdge, 0), {}, metrics);
        alone.place(*m_hovered, nameOf(*m_hovered), true);
        m_hoveredLabel = alone.labels().front();
    }
}

QFont PortfolioPicture::labelFont() const
{
    QFont small = font();
    small.setPixelSize(labelPixels);
    return small;
}

/// In the outer corner of its field, or in a clearer one where a bubble is in the way.
void PortfolioPicture::placeFieldNames()
{
    const QRectF &plot = m_scale.plot;
    const QPointF centre = m_scale.at(50, 50);
    const double x = std::clamp(centre.x(), plot.left(), plot.right());
    const double y = std::clamp(centre.y(), plot.top(), plot.bottom());
    QFont bold = labelFont();
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const struct {
        insight::PortfolioField field;
        QRectF area;
        bool right;
        bool low;
    } fields[] = {
        {insight::PortfolioField::HappyButThin, QRectF(plot.topLeft(), QPointF(x, y)), false, false},
        {insight::PortfolioField::Strong, QRectF(QPointF(x, plot.top()), QPointF(plot.right(), y)), true, false},
        {insight::PortfolioField::AtRisk, QRectF(QPointF(plot.left(), y), QPointF(x, plot.bottom())), false, true},
        {insight::PortfolioField::CarriedByTrust, QRectF(QPointF(x, y), plot.bottomRight()), true, true},
    };
    m_fieldNames.clear();
    for (const auto &each : fields) {
        const double room = each.area.width() - 16;
        if (room < 60 || each.area.height() < metrics.height() + 10)
            continue;
        const QString text = metrics.elidedText(Words::of(each.field), Qt::ElideRight, room);
        const double width = std::min(room, std::ceil(metrics.horizontalAdvance(text)) + 2);
        const auto corner = [&](bool right, bool low) {
            return QRectF(right ? each.area.right() - width - 8 : each.area.left() + 8,
                          low ? each.area.bottom() - metrics.height() - 6 : each.area.top() + 6, width,
                          metrics.height());
        };
        // How far the nearest bubble is.
        const auto clearance = [&](const QRectF &box) {
            double least = plot.width();
            for (size_t i = 0; i < m_bubbles.size(); ++i) {
                least = std::min(least, distanceTo(box, m_bubbles[i].at) - m_bubbles[i].radius);
                const std::optional<QLineF> tail = m_allTails ? tailOf(i) : std::nullopt;
                constexpr int steps = 24;
                for (int step = 0; step <= steps && tail; ++step)
                    least = std::min(least, distanceTo(box, tail->pointAt(double(step) / steps)));
            }
            return least;
        };
        QRectF box = corner(each.right, each.low);
        double best = clearance(box);
        for (const auto &[right, low] :
             {std::pair(each.right, !each.low), std::pair(!each.right, each.low), std::pair(!each.right, !each.low)}) {
            const QRectF other = corner(right, low);
            if (best < enoughClearance && clearance(other) > best) {
                best = clearance(other);
                box = other;
            }
        }
        m_fieldNames.push_back({text, box});
    }
}

std::optional<QLineF> PortfolioPicture::tailOf(size_t bubble) const
{
    const insight::PortfolioRow &row = m_rows[m_bubbles[bubble].row];
    if (!row.before.cx)
        return std::nullopt;
    return QLineF(m_scale.at(row.before.trust, *row.before.cx), m_bubbles[bubble].at);
}

std::optional<size_t> PortfolioPicture::bubbleOf(std::optional<AccountId> account) const
{
    if (!account)
        return std::nullopt;
    for (size_t i = 0; i < m_bubbles.size(); ++i)
        if (m_rows[m_bubbles[i].row].id == *account)
            return i;
    return std::nullopt;
}

void PortfolioPicture::setHovered(std::optional<size_t> bubble)
{
    if (bubble == m_hovered)
        return;
    m_hovered = bubble;
    setCursor(bubble ? Qt::PointingHandCursor : Qt::ArrowCursor);
    arrangeLabels();
}

void PortfolioPicture::choose(size_t bubble)
{
    const AccountId account = m_rows[m_bubbles[bubble].row].id;
    const bool another = account != m_selected;
    // Whoever is told may give fresh rows: nothing of the picture is used after it.
    select(account);
    if (another)
        Q_EMIT accountSelected(account);
}

void PortfolioPicture::tell()
{
    setAccessibleName(tr("Portfolio: trust against customer experience"));
    QStringList told;
    insight::PortfolioTotals totals;
    for (const insight::PortfolioRow &row : m_rows)
        totals.add(row);
    if (const auto bubble = bubbleOf(m_selected))
        told << PortfolioWords::spoken(m_rows[m_bubbles[*bubble].row]);
    for (const auto field : {insight::PortfolioField::Strong, insight::PortfolioField::CarriedByTrust,
                             insight::PortfolioField::HappyButThin, insight::PortfolioField::AtRisk})
        told << QStringLiteral("%1: %2").arg(Words::of(field)).arg(totals.accountsIn(field));
    told << tr("Arrow keys go to the nearest account, Enter opens it");
    setAccessibleDescription(told.join(QStringLiteral(". ")));
}

void PortfolioPicture::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        arrange();
        tell();
    } else if (event->type() == QEvent::FontChange) {
        arrange();
    }
}

void PortfolioPicture::resizeEvent(QResizeEvent *)
{
    arrange();
}

bool PortfolioPicture::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto bubble = bubbleAt(m_bubbles, help->pos());
        if (bubble && !m_dragging)
            QToolTip::showText(help->globalPos(),
                               PortfolioWords::card(m_rows[m_bubbles[*bubble].row], m_today, m_earlier), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PortfolioPicture::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        const QPointF way = event->position() - *m_pressed;
        if (!m_dragging && way.manhattanLength() >= QApplication::startDragDistance()) {
            m_dragging = true;
            m_dragged = *m_pressed;
            setHovered(std::nullopt);
            setCursor(Qt::ClosedHandCursor);
        }
        if (m_dragging) {
            const QPointF by = m_scale.valueAt(m_dragged) - m_scale.valueAt(event->position());
            m_dragged = event->position();
            m_scale.values = movedValues(m_scale.values, by);
            m_zoomed = true;
            arrange();
        }
        return;
    }
    setHovered(m_scale.plot.contains(event->position()) ? bubbleAt(m_bubbles, event->position()) : std::nullopt);
}

void PortfolioPicture::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
}

void PortfolioPicture::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const bool clicked = m_pressed && !m_dragging;
    m_pressed.reset();
    m_dragging = false;
    setCursor(Qt::ArrowCursor);
    if (!clicked)
        return;
    if (const auto bubble = bubbleAt(m_bubbles, event->position()))
        choose(*bubble);
}

void PortfolioPicture::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto bubble = bubbleAt(m_bubbles, event->position()))
        Q_EMIT accountActivated(m_rows[m_bubbles[*bubble].row].id);
    else
        resetZoom();
}

void PortfolioPicture::leaveEvent(QEvent *)
{
    setHovered(std::nullopt);
}

void PortfolioPicture::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches == 0 || !m_scale.plot.contains(event->position())) {
        event->ignore();
        return;
    }
    QToolTip::hideText();
    zoom(std::pow(wheelZoom, -notches), event->position());
}

void PortfolioPicture::keyPressEvent(QKeyEvent *event)
{
    const std::optional<size_t> current = bubbleOf(m_selected);
    std::optional<Way> way;
    switch (event->key()) {
    case Qt::Key_Left: way = Way::Left; break;
    case Qt::Key_Right: way = Way::Right; break;
    case Qt::Key_Up: way = Way::Up; break;
    case Qt::Key_Down: way = Way::Down; break;
    case Qt::Key_Plus: zoom(1 / keyZoom, current ? m_bubbles[*current].at : m_scale.plot.center()); return;
    case Qt::Key_Minus: zoom(keyZoom, current ? m_bubbles[*current].at : m_scale.plot.center()); return;
    case Qt::Key_0: resetZoom(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            Q_EMIT accountActivated(*m_selected);
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (m_bubbles.empty())
        return;
    const std::optional<size_t> next = current ? nearestBubble(m_bubbles, *current, *way) : std::optional<size_t>(0);
    if (!next)
        return;
    if (!m_scale.plot.contains(m_bubbles[*next].at)) {
        // Zoomed in: it comes into sight.
        const QPointF by = m_scale.valueAt(m_bubbles[*next].at) - m_scale.values.center();
        const AccountId account = m_rows[m_bubbles[*next].row].id;
        m_scale.values = movedValues(m_scale.values, by);
        arrange();
        choose(*bubbleOf(account));
        return;
    }
    choose(*next);
}

} // namespace laari::ui
