// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TrustPlot.h"

#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QGraphicsLayout>
#include <QLabel>
#include <QMouseEvent>

#include <cmath>

namespace laari::ui {

namespace {

constexpr double leftMargin = 32; // value labels
constexpr double rightMargin = 14;
constexpr double topMargin = 18; // "today"
constexpr double monthsHeight = 22;
constexpr double laneGap = 6;
constexpr double dragStart = 4; // pixels before a press becomes a drag
constexpr double zoomStep = 0.8;

} // namespace

TrustPlot::TrustPlot(Theme &theme, QWidget *parent)
    : QChartView(new QChart, parent), m_theme(theme), m_values(new QValueAxis(this))
{
    setObjectName(QStringLiteral("trustPlot"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setBackgroundBrush(Qt::NoBrush);
    setStyleSheet(QStringLiteral("QGraphicsView { background: transparent; }")); // not its menus, which inherit it

    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setLocalizeNumbers(true);

    m_values->setRange(0, 100);
    m_values->setTickCount(5);
    m_values->setLabelFormat(QStringLiteral("%.0f"));
    m_values->setLineVisible(false);
    m_values->setGridLineVisible(false);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_overlay = new TrustOverlay(m_state, m_layers, m_theme, chart());

    m_card = new QLabel(this);
    m_card->setObjectName(QStringLiteral("chartCard"));
    m_card->setTextFormat(Qt::RichText);
    m_card->setWordWrap(true);
    m_card->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_card->hide();

    CopyOut::keepBack(m_card);
    CopyOut::markPicture(this);
    connect(&theme, &Theme::changed, this, &TrustPlot::recolour);
    recolour();
    retranslate();
}

TrustPlot::~TrustPlot() = default;

void TrustPlot::setTimeline(insight::Timeline timeline, RangeOf rangeOf)
{
    m_state.timeline = std::move(timeline);
    m_state.cxRuns = cxRunsOf(m_state.timeline);
    m_rangeOf = std::move(rangeOf);
    m_state.cursor.reset();
    m_state.hot.reset();
    m_card->hide();
    m_layers.setTimeline(m_state.timeline);
    measure();
    m_home = m_full;
    setWindow(m_full);
}

void TrustPlot::setPaths(std::vector<ChartPath> paths)
{
    m_state.paths = std::move(paths);
    const bool home = isHome();
    measure();
    m_home = clamped(m_home, m_full);
    home ? reset() : setWindow(window());
}

/// The whole of what there is to see.
void TrustPlot::measure()
{
    if (m_state.timeline.days.empty()) {
        const double today = m_state.timeline.today.value;
        m_full = {today - 30, today + 30};
    } else {
        // Never less than two months of the past, so that a history of a day does not drown in its forecast; and a
        // little room before the first mark, so that the edge does not cut it.
        m_full = {double(m_state.timeline.days.front().day.value), double(m_state.timeline.days.back().day.value)};
        m_full.from -= std::max(2.0, m_full.length() * 0.01);
        m_full.from = std::min(m_full.from, m_state.timeline.today.value - 60.0);
        m_full.to = std::max(m_full.to, m_full.from + 60);
    }
    if (const std::optional<double> end = ChartPaths::end(m_state.paths); end && *end >= m_full.to)
        m_full.to = *end + std::max(2.0, m_full.length() * 0.01); // room for the mark at the end
}

void TrustPlot::setMarkTexts(MarkTexts texts)
{
    m_state.texts = std::move(texts);
    relayout();
}

void TrustPlot::setHome(DayWindow window)
{
    m_home = clamped(window, m_full);
    reset();
}

void TrustPlot::setHomeSince(double day)
{
    const double today = m_state.timeline.today.value;
    const double from = std::max(day, m_full.from);
    setHome({from, std::min(m_full.to, today + (today - from))});
}

void TrustPlot::reset()
{
    setWindow(m_home);
}

bool TrustPlot::isHome() const
{
    constexpr double rounding = 1e-6; // of days
    return std::abs(window().from - m_home.from) < rounding && std::abs(window().to - m_home.to) < rounding;
}

void TrustPlot::zoom(double factor, std::optional<double> around)
{
    const DayWindow now = window();
    const double fixed = around ? *around : m_state.cursor ? m_state.cursor->value : (now.from + now.to) / 2;
    setWindow(zoomed(now, factor, fixed, m_full));
}

void TrustPlot::setWindow(DayWindow window)
{
    m_state.scale.window = clamped(window, m_full);
    relayout();
    Q_EMIT windowChanged();
}

const insight::TimelineDay *TrustPlot::dayOf(Day day) const
{
    const auto &days = m_state.timeline.days;
    if (days.empty() || day < days.front().day || day > days.back().day)
        return nullptr;
    return &days[size_t(day - days.front().day)];
}

void TrustPlot::relayout()
{
    const QFontMetricsF metrics(TrustOverlay::font(font()));
    const QRectF area(QPointF(0, 0), QSizeF(viewport()->size()));
    const DayWindow now = m_state.scale.window;

    // As many rows as the whole range chosen wants, so that the plot keeps its height while zooming in.
    ChartScale whole{area.adjusted(leftMargin, 0, -rightMargin, 0), m_home};
    m_state.laneRows = MarkLayout::rowsNeeded(m_state.timeline, whole);
    const double lane = m_state.laneRows > 0 ? laneGap + m_state.laneRows * MarkLayout::rowHeight : 0;
    const QRectF plot = area.adjusted(leftMargin, topMargin, -rightMargin, -(lane + monthsHeight));
    m_state.scale = {plot, now};
    m_state.laneTop = plot.bottom() + laneGap;
    m_state.marks = MarkLayout(m_state.timeline, m_state.texts, m_state.scale, m_state.laneTop, m_state.laneRows,
                               metrics, &TrustOverlay::daysText);
    const double labelWidth = metrics.horizontalAdvance(QStringLiteral("0000 mmmmm"));
    m_state.ticks = DateTicks::of({int(std::floor(now.from))}, {int(std::ceil(now.to))},
                                  int(plot.width() / (labelWidth + 24)), QLocale());

    if (chart()->plotArea() != plot) { // values stay where they are while the days move
        chart()->setPlotArea(plot);
        chart()->layout()->invalidate(); // the axis follows the plot area only when the chart is laid out
        chart()->layout()->activate();
    }
    m_overlay->stateChanged(area);
}

void TrustPlot::recolour()
{
    const Colours &colours = m_theme.colours();
    m_values->setLabelsFont(TrustOverlay::font(font()));
    m_values->setLabelsColor(colours.muted);
    m_layers.setColours(m_theme, devicePixelRatioF());
    m_card->setStyleSheet(QStringLiteral("QLabel#chartCard { background: %1; border: 1px solid %2; border-radius: 6px; "
                                         "padding: 8px; font-size: 11px; }")
                              .arg(colours.surface.name(), mixed(colours.line, colours.muted, 0.4).name()));
    m_overlay->update();
}

void TrustPlot::retranslate()
{
    setAccessibleName(tr("Trust over time"));
    setAccessibleDescription(
        tr("Left and right move through the days, Ctrl with them through the touchpoints, plus and minus zoom, 0 shows "
           "the whole range, Enter opens the touchpoint."));
    chart()->setLocale(QLocale());
    m_card->hide();
    relayout();
}

void TrustPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    relayout();
}

void TrustPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (m_overlay && (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange))
        retranslate();
}

void TrustPlot::point(QPointF position)
{
    if (m_state.timeline.days.empty())
        return;
    m_state.hot = m_state.marks.markAt(position);
    const QRectF reach = m_state.scale.plot.adjusted(
        -2, -topMargin, 2, m_state.laneTop - m_state.scale.plot.bottom() + m_state.laneRows * MarkLayout::rowHeight);
    if (m_state.hot)
        m_state.cursor = m_state.timeline.marks[*m_state.hot].day;
    else if (reach.contains(position))
        m_state.cursor = Day{int(std::lround(m_state.scale.dayAt(position.x())))};
    else
        m_state.cursor.reset();
    if (m_state.cursor && !dayOf(*m_state.cursor))
        m_state.cursor.reset();
    viewport()->setCursor(m_state.hot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showCard(m_state.cursor ? std::optional(position) : std::nullopt);
    m_overlay->update();
}

void TrustPlot::showCard(std::optional<QPointF> at)
{
    const insight::TimelineDay *day = m_state.cursor ? dayOf(*m_state.cursor) : nullptr;
    if (!at || !day) {
        m_card->hide();
        return;
    }
    std::vector<size_t> marks = marksOn(m_state.timeline, day->day);
    if (m_state.hot) // the one pointed at first
        std::stable_partition(marks.begin(), marks.end(), [&](size_t mark) { return mark == *m_state.hot; });
    if (marks.size() > 4)
        marks.resize(4);
    QString text = DayText::rich(m_state.timeline, *day, marks, m_state.texts, m_rangeOf, m_theme.colours());
    for (const QString &line : ChartPaths::linesOn(m_state.paths, day->day))
        text += QStringLiteral("<div>%1</div>").arg(line.toHtmlEscaped());
    m_card->setText(text);
    m_card->setFixedWidth(std::min(290, width() - 16));
    m_card->setMinimumHeight(0); // else what it needed last time counts as what it needs
    m_card->setMaximumHeight(QWIDGETSIZE_MAX);
    m_card->setFixedHeight(m_card->heightForWidth(m_card->width()));
    const double x = m_state.scale.x(day->day);
    constexpr double away = 14;
    double left = x + away;
    if (left + m_card->width() > width() - 4)
        left = x - away - m_card->width();
    left = std::clamp(left, 4.0, std::max(4.0, double(width() - m_card->width() - 4)));
    // In the half of the picture where the pointer is not, so that it hides nothing that is looked at.
    const bool below = at->y() < m_state.scale.plot.center().y();
    const double top = below ? m_state.scale.plot.bottom() - m_card->height() - 6 : m_state.scale.plot.top() + 6;
    m_card->move(int(left), int(std::max(2.0, top)));
    m_card->show();
    m_card->raise();
}

QString TrustPlot::cursorText() const
{
    const insight::TimelineDay *day = m_state.cursor ? dayOf(*m_state.cursor) : nullptr;
    if (!day)
        return {};
    const QString text =
        DayText::plain(m_state.timeline, *day, marksOn(m_state.timeline, day->day), m_state.texts, m_rangeOf);
    return (QStringList{text} + ChartPaths::linesOn(m_state.paths, day->day)).join(u'\n');
}

void TrustPlot::setCursorDay(std::optional<Day> day)
{
    m_state.cursor = day && dayOf(*day) ? day : std::nullopt;
    m_state.hot.reset();
    if (!m_state.cursor) {
        m_card->hide();
        m_overlay->update();
        return;
    }
    const double at = m_state.cursor->value;
    if (at < window().from || at > window().to)
        setWindow(moved(window(), at < window().from ? at - window().from : at - window().to, m_full));
    const std::vector<size_t> marks = marksOn(m_state.timeline, *m_state.cursor);
    if (!marks.empty())
        m_state.hot = marks.front();
    showCard(QPointF(m_state.scale.x(*m_state.cursor), m_state.scale.plot.bottom()));
    m_overlay->update();
    setAccessibleDescription(cursorText());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void TrustPlot::moveCursor(int days)
{
    const auto &all = m_state.timeline.days;
    if (all.empty())
        return;
    const Day from = m_state.cursor.value_or(m_state.timeline.today);
    setCursorDay(std::clamp(m_state.cursor ? from + days : from, all.front().day, all.back().day));
}

void TrustPlot::moveToMark(int direction)
{
    const Day from = m_state.cursor.value_or(m_state.timeline.today + 1);
    std::optional<Day> next;
    for (const insight::TimelineMark &mark : m_state.timeline.marks) {
        if (direction > 0 ? mark.day > from && (!next || mark.day < *next)
                          : mark.day < from && (!next || mark.day > *next))
            next = mark.day;
    }
    if (next)
        setCursorDay(next);
}

void TrustPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        m_pressed = event->position();
    setFocus(Qt::MouseFocusReason);
    event->accept();
}

void TrustPlot::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && (event->buttons() & Qt::LeftButton) &&
        (m_dragging || std::abs(event->position().x() - m_pressed->x()) > dragStart)) {
        m_dragging = true;
        const auto inside = [&](double x) {
            return std::clamp(x, m_state.scale.plot.left(), m_state.scale.plot.right());
        };
        m_state.selection = {inside(m_pressed->x()), inside(event->position().x())};
        m_card->hide();
        m_overlay->update();
        return;
    }
    point(event->position());
}

void TrustPlot::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    if (m_dragging && m_state.selection) {
        const auto [a, b] = *m_state.selection;
        m_state.selection.reset();
        const DayWindow chosen{m_state.scale.dayAt(std::min(a, b)), m_state.scale.dayAt(std::max(a, b))};
        const double factor = chosen.length() / window().length();
        if (std::abs(a - b) > 2 * dragStart)
            setWindow(zoomed(chosen, 1, chosen.from + (factor > 0 ? chosen.length() / 2 : 0), m_full));
        m_overlay->update();
    } else if (const auto mark = m_state.marks.markAt(event->position())) {
        Q_EMIT touchpointActivated(m_state.timeline.marks[*mark].touchpoint);
    }
    m_dragging = false;
    m_pressed.reset();
}

void TrustPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() == Qt::LeftButton)
        reset();
}

void TrustPlot::wheelEvent(QWheelEvent *event)
{
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0)
        zoom(std::pow(zoomStep, notches), m_state.scale.dayAt(event->position().x()));
    event->accept();
}

void TrustPlot::keyPressEvent(QKeyEvent *event)
{
    constexpr int month = 30;
    const bool leap = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Left: leap ? moveToMark(-1) : moveCursor(-1); return;
    case Qt::Key_Right: leap ? moveToMark(1) : moveCursor(1); return;
    case Qt::Key_PageUp: moveCursor(-month); return;
    case Qt::Key_PageDown: moveCursor(month); return;
    case Qt::Key_Plus: zoom(zoomStep); return;
    case Qt::Key_Minus: zoom(1 / zoomStep); return;
    case Qt::Key_0:
    case Qt::Key_Home: reset(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_state.hot)
            Q_EMIT touchpointActivated(m_state.timeline.marks[*m_state.hot].touchpoint);
        return;
    case Qt::Key_Escape:
        if (m_state.cursor) {
            setCursorDay(std::nullopt);
            return;
        }
        break;
    default: break;
    }
    event->ignore(); // the page's shortcuts and scrolling
}

void TrustPlot::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    m_state.cursor.reset();
    m_state.hot.reset();
    m_card->hide();
    m_overlay->update();
}

void TrustPlot::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    m_card->hide();
}

} // namespace laari::ui
