// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PaperView.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr int pageGap = 16;
constexpr double leastZoom = 0.1;
constexpr double largestZoom = 3;
constexpr double zoomStep = 1.25;
constexpr int keptPages = 8;

} // namespace

PaperView::PaperView(const PaperReport &report, Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent), m_report(report), m_theme(theme), m_drawn(keptPages)
{
    setObjectName(QStringLiteral("paperView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    m_draw.setSingleShot(true);
    connect(&m_draw, &QTimer::timeout, this, &PaperView::drawMissing);
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize PaperView::pageSize() const
{
    return (m_report.pageSize() * m_zoom).toSize();
}

QRect PaperView::pageRect(int page) const
{
    const QSize size = pageSize();
    const int left = std::max(pageGap, (viewport()->width() - size.width()) / 2) - horizontalScrollBar()->value();
    return {QPoint(left, pageGap + page * (size.height() + pageGap) - verticalScrollBar()->value()), size};
}

int PaperView::page() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp((middle - pageGap) / (pageSize().height() + pageGap), 0, m_report.pages() - 1);
}

double PaperView::place() const
{
    return double(verticalScrollBar()->value()) / (pageSize().height() + pageGap);
}

void PaperView::showPage(int page)
{
    const int shown = std::clamp(page, 0, m_report.pages() - 1);
    const int high = pageSize().height() + pageGap;
    // In the middle where all of it is seen, so that it is the one that is read; else from its head.
    verticalScrollBar()->setValue(shown * high - std::max(0, (viewport()->height() - high - pageGap) / 2));
}

void PaperView::setFit(Fit fit)
{
    m_fit = fit;
    arrange(place());
}

void PaperView::setZoom(double zoom)
{
    m_fit = Fit::None;
    const double before = place();
    m_zoom = std::clamp(zoom, leastZoom, largestZoom);
    arrange(before);
}

void PaperView::zoomBy(int steps)
{
    setZoom(m_zoom * std::pow(zoomStep, steps));
}

void PaperView::arrange(double place)
{
    const QSizeF paper = m_report.pageSize();
    const QSizeF room = viewport()->size() - QSize(2 * pageGap, 2 * pageGap);
    if (m_fit != Fit::None) {
        m_zoom = room.width() / paper.width();
        if (m_fit == Fit::Page)
            m_zoom = std::min(m_zoom, room.height() / paper.height());
        m_zoom = std::clamp(m_zoom, leastZoom, largestZoom);
    }
    m_drawn.clear();
    const QSize size = pageSize();
    const int high = size.height() + pageGap;
    verticalScrollBar()->setRange(0, std::max(0, m_report.pages() * high + pageGap - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, size.width() + 2 * pageGap - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setValue(int(std::lround(place * high)));
    viewport()->update();
    Q_EMIT shownChanged();
}

void PaperView::drawMissing()
{
    for (int page = 0; page < m_report.pages(); ++page) {
        const QRect place = pageRect(page);
        if (place.top() > viewport()->height())
            break;
        if (place.bottom() < 0 || m_drawn.contains(page))
            continue;
        const double ratio = devicePixelRatioF();
        auto drawn = std::make_unique<QPixmap>(place.size() * ratio);
        drawn->setDevicePixelRatio(ratio);
        drawn->fill(Qt::white);
        QPainter painter(drawn.get());
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(m_zoom, m_zoom);
        m_report.paint(painter, page);
        painter.end();
        m_drawn.insert(page, drawn.release());
    }
    viewport()->update();
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.colours().background);
    bool missing = false;
    const int high = pageSize().height() + pageGap;
    const int first = std::max(0, (verticalScrollBar()->value() - pageGap) / high);
    for (int page = first; page < m_report.pages(); ++page) {
        const QRect place = pageRect(page);
        if (place.top() > viewport()->height())
            break;
        painter.setPen(m_theme.colours().line);
        painter.setBrush(Qt::white);
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
        if (const QPixmap *drawn = m_drawn.object(page))
            painter.drawPixmap(place.topLeft(), *drawn);
        else
            missing = true;
    }
    if (missing)
        m_draw.start(0);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    arrange(place());
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int turned = event->angleDelta().y())
        zoomBy(turned > 0 ? 1 : -1);
    event->accept();
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home: showPage(0); return;
    case Qt::Key_End: showPage(m_report.pages() - 1); return;
    case Qt::Key_PageUp: showPage(page() - 1); return;
    case Qt::Key_PageDown: showPage(page() + 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT shownChanged();
}

} // namespace laari::ui
