// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/LoopTimesChart.h"

#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace laari::ui {

namespace {

constexpr int rowHeight = 34;
constexpr int axisHeight = 24;
constexpr int nameWidth = 190;
constexpr int rightMargin = 28;
constexpr int leastWidth = 420;
constexpr int wantedWidth = 760;
constexpr double boxHeight = 18;
constexpr double dotRadius = 3;
constexpr int ticks = 8; ///< about so many

/// 1, 2, 4, 8, 16, 40, 80 …: working hours read by the half day, the day and the week.
double stepFor(double most)
{
    constexpr double steps[] = {1, 2, 4, 8, 16, 40, 80, 200, 400, 1000};
    const auto *const found =
        std::find_if(std::begin(steps), std::end(steps), [most](double step) { return most / step <= ticks; });
    return found == std::end(steps) ? steps[std::size(steps) - 1] : *found;
}

} // namespace

LoopTimesChart::LoopTimesChart(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("loopTimesChart"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    CopyOut::markPicture(this);
    connect(&theme, &Theme::changed, this, qOverload<>(&LoopTimesChart::update));
}

void LoopTimesChart::setRows(std::vector<Row> rows)
{
    m_rows = std::move(rows);
    double most = 1;
    for (const Row &row : m_rows)
        most = std::max({most, row.target, row.hours.empty() ? 0 : row.hours.back()});
    m_step = stepFor(most);
    m_most = std::ceil(most / m_step) * m_step;
    updateGeometry();
    update();
}

QSize LoopTimesChart::sizeHint() const
{
    return {wantedWidth, int(m_rows.size()) * rowHeight + axisHeight};
}

QSize LoopTimesChart::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

double LoopTimesChart::xOf(const QRectF &plot, double hours) const
{
    return plot.left() + plot.width() * hours / m_most;
}

void LoopTimesChart::paintAxis(QPainter &painter, const QRectF &plot) const
{
    const Colours &c = m_theme.colours();
    for (double hours = 0; hours <= m_most; hours += m_step) {
        const double x = xOf(plot, hours);
        painter.setPen(QPen(c.line, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(c.muted);
        painter.drawText(QRectF(x - 40, plot.bottom() + 4, 80, axisHeight - 4), Qt::AlignHCenter | Qt::AlignTop,
                         tr("%1 h").arg(Format::number(hours)));
    }
}

void LoopTimesChart::paintRow(QPainter &painter, const QRectF &plot, size_t at) const
{
    const Colours &c = m_theme.colours();
    const Row &row = m_rows[at];
    const double middle = plot.top() + (double(at) + 0.5) * rowHeight;
    painter.setPen(c.ink);
    const QRectF name(0, middle - rowHeight / 2.0, nameWidth - 12, rowHeight);
    painter.drawText(name, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(row.name, Qt::ElideRight, int(name.width())));
    if (row.hasBox) {
        const QRectF box(QPointF(xOf(plot, row.lower), middle - boxHeight / 2),
                         QPointF(xOf(plot, row.upper), middle + boxHeight / 2));
        painter.setPen(QPen(c.trust, 1));
        painter.setBrush(c.accentSoft);
        painter.drawRoundedRect(box, 3, 3);
        const double x = xOf(plot, row.median);
        painter.setPen(QPen(c.trust, 2.5));
        painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()));
    }
    painter.setPen(QPen(c.surface, 1));
    painter.setBrush(c.ink);
    for (const double hours : row.hours)
        painter.drawEllipse(QPointF(xOf(plot, hours), middle), dotRadius, dotRadius);
    if (row.target > 0) {
        const double x = xOf(plot, row.target);
        painter.setPen(QPen(c.distrust, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x, middle - rowHeight / 2.0), QPointF(x, middle + rowHeight / 2.0));
    }
}

void LoopTimesChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF plot(nameWidth, 0, width() - nameWidth - rightMargin, double(m_rows.size()) * rowHeight);
    paintAxis(painter, plot);
    for (size_t i = 0; i < m_rows.size(); ++i)
        paintRow(painter, plot, i);
}

} // namespace laari::ui
