// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/StageComparison.h"

#include "ui/charts/PortfolioPicture.h"
#include "ui/charts/PortfolioWords.h"
#include "ui/charts/Textures.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace laari::ui {

namespace {

constexpr std::array lanes = {Lifecycle::Customer, Lifecycle::Prospect, Lifecycle::Lost,
                              Lifecycle::CompetitorsCustomer};
constexpr int lanePixels = 11;
constexpr double laneTitle = 24; ///< above the dots of a lane
constexpr double scaleHeight = 36;
constexpr double dotReach = 3;

size_t laneOf(Lifecycle stage)
{
    return size_t(std::find(lanes.begin(), lanes.end(), stage) - lanes.begin());
}

} // namespace

StageComparison::StageComparison(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("stageComparison"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    CopyOut::markPicture(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    tell();
}

void StageComparison::setRows(std::vector<insight::PortfolioRow> rows, Day today, Day earlier)
{
    m_rows = std::move(rows);
    m_today = today;
    m_earlier = earlier;
    arrange();
    tell();
}

void StageComparison::select(std::optional<AccountId> account)
{
    if (account == m_selected)
        return;
    m_selected = account;
    tell();
    update();
}

QRectF StageComparison::plot() const
{
    return QRectF(rect()).adjusted(16, 8, -16, -scaleHeight);
}

double StageComparison::laneHeight() const
{
    return plot().height() / double(lanes.size());
}

void StageComparison::arrange()
{
    m_dots.clear();
    const QRectF area = plot();
    const double room = laneHeight() - laneTitle - 8;
    std::vector<size_t> order(m_rows.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [this](size_t a, size_t b) {
        const size_t laneA = laneOf(m_rows[a].stage);
        const size_t laneB = laneOf(m_rows[b].stage);
        return laneA != laneB ? laneA < laneB : m_rows[a].reading.trust < m_rows[b].reading.trust;
    });
    // Large crowds have small dots: what a lane holds where nobody covers another.
    std::array<int, lanes.size()> counts = {};
    for (const insight::PortfolioRow &row : m_rows)
        ++counts[laneOf(row.stage)];
    const double most = std::max(1, *std::max_element(counts.begin(), counts.end()));
    m_radius = std::clamp(std::sqrt(area.width() * std::max(room, 1.0) / (most * 14)), 2.5, 6.0);
    const double step = 2 * m_radius + 1;
    const int rowsOfDots = std::max(1, int(room / step));

    // In each lane, dots stand in rows around its middle; a row takes the next dot where its last one is far enough.
    std::vector<double> lastX;
    size_t lane = lanes.size();
    for (const size_t i : order) {
        if (laneOf(m_rows[i].stage) != lane) {
            lane = laneOf(m_rows[i].stage);
            lastX.assign(size_t(rowsOfDots), -1e9);
        }
        const double x = area.left() + m_rows[i].reading.trust / 100 * area.width();
        size_t freest = 0;
        for (size_t row = 0; row < lastX.size(); ++row) {
            if (x - lastX[row] >= step) {
                freest = row;
                break;
            }
            if (lastX[row] < lastX[freest])
                freest = row;
        }
        lastX[freest] = x;
        const double middle = area.top() + laneHeight() * double(lane) + laneTitle + room / 2;
        const double away = double((freest + 1) / 2) * step * (freest % 2 == 0 ? 1 : -1);
        m_dots.push_back({i, QPointF(x, middle + away)});
    }
    update();
}

void StageComparison::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = plot();
    QFont small = font();
    small.setPixelSize(lanePixels);
    QFont bold = font();
    bold.setBold(true);

    for (const int value : {0, 25, 50, 75, 100}) {
        const double x = area.left() + value / 100.0 * area.width();
        painter.setPen(QPen(c.line, value == 50 ? 2 : 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setFont(small);
        painter.setPen(c.muted);
        painter.drawText(QRectF(x - 24, area.bottom() + 2, 48, 15), Qt::AlignCenter, Format::number(value));
    }
    painter.setFont(font());
    painter.setPen(c.trust);
    painter.drawText(QRectF(area.left(), area.bottom() + 17, area.width(), 18), Qt::AlignCenter, tr("Trust index"));
    painter.setPen(QPen(c.muted, 1.2));
    painter.setBrush(c.surface);
    painter.drawEllipse(QPointF(area.left() + 5, area.bottom() + 26), 5, 5);
    painter.setFont(small);
    painter.setPen(c.muted);
    painter.drawText(QRectF(area.left() + 16, area.bottom() + 17, area.width() / 2, 18),
                     Qt::AlignLeft | Qt::AlignVCenter, Words::of(insight::PortfolioField::NotKnownYet));
    for (size_t lane = 0; lane < lanes.size(); ++lane) {
        const double top = area.top() + laneHeight() * double(lane);
        if (lane > 0) {
            painter.setPen(QPen(c.line, 1));
            painter.drawLine(QPointF(area.left(), top), QPointF(area.right(), top));
        }
        const auto count =
            std::count_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return laneOf(row.stage) == lane; });
        const QString title = QStringLiteral("%1 · %2").arg(Words::capital(Words::of(lanes[lane]))).arg(count);
        painter.setFont(bold);
        const double width = QFontMetricsF(bold).horizontalAdvance(title) + 8;
        painter.fillRect(QRectF(area.left() + 1, top + 5, width, 17), c.surface);
        painter.setPen(count > 0 ? c.ink : c.muted);
        painter.drawText(QRectF(area.left() + 4, top + 4, area.width(), 18), Qt::AlignLeft | Qt::AlignVCenter, title);
    }

    const std::optional<size_t> selected = selectedDot();
    for (const Dot &dot : m_dots) {
        const insight::PortfolioRow &row = m_rows[dot.row];
        const bool known = !row.reading.notKnownYet();
        painter.setPen(QPen(known ? c.trust : c.muted, 1.2));
        painter.setBrush(known ? PortfolioPicture::fillOf(m_theme, 1 - row.reading.opinion.u, true) : c.surface);
        painter.drawEllipse(dot.at, m_radius, m_radius);
    }
    if (selected) {
        const Dot &dot = m_dots[*selected];
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.ink, 2.5));
        painter.drawEllipse(dot.at, m_radius + 2.5, m_radius + 2.5);
        const QString name = PortfolioWords::shortName(m_rows[dot.row].name);
        painter.setFont(font());
        const double width = QFontMetricsF(font()).horizontalAdvance(name) + 8;
        double left = dot.at.x() + m_radius + 7;
        if (left + width > area.right())
            left = dot.at.x() - m_radius - 7 - width;
        const QRectF box(left, dot.at.y() - 10, width, 20);
        painter.setPen(QPen(c.line, 1));
        painter.setBrush(withAlpha(c.surface, 0.95));
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(c.ink);
        painter.drawText(box, Qt::AlignCenter, name);
    }
    if (hasFocus() && !CopyOut::isLeaving(this)) {
        painter.setPen(QPen(c.trust, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(-6, -4, 6, 4), 7, 7);
    }
}

std::optional<size_t> StageComparison::dotAt(QPointF point) const
{
    std::optional<size_t> nearest;
    double best = m_radius + dotReach;
    for (size_t i = 0; i < m_dots.size(); ++i) {
        const double distance = QLineF(m_dots[i].at, point).length();
        if (distance <= best) {
            best = distance;
            nearest = i;
        }
    }
    return nearest;
}

std::optional<size_t> StageComparison::selectedDot() const
{
    for (size_t i = 0; i < m_dots.size(); ++i)
        if (m_selected && m_rows[m_dots[i].row].id == *m_selected)
            return i;
    return std::nullopt;
}

void StageComparison::choose(size_t dot)
{
    const AccountId account = m_rows[m_dots[dot].row].id;
    const bool another = account != m_selected;
    select(account);
    if (another)
        Q_EMIT accountSelected(account);
}

bool StageComparison::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto dot = dotAt(help->pos()))
            QToolTip::showText(help->globalPos(), PortfolioWords::card(m_rows[m_dots[*dot].row], m_today, m_earlier),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void StageComparison::resizeEvent(QResizeEvent *)
{
    arrange();
}

void StageComparison::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        tell();
        update();
    }
}

void StageComparison::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto dot = dotAt(event->position()); dot && event->button() == Qt::LeftButton)
        choose(*dot);
}

void StageComparison::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const auto dot = dotAt(event->position()); dot && event->button() == Qt::LeftButton)
        Q_EMIT accountActivated(m_rows[m_dots[*dot].row].id);
}

void StageComparison::keyPressEvent(QKeyEvent *event)
{
    const std::optional<size_t> current = selectedDot();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current)
            Q_EMIT accountActivated(*m_selected);
        return;
    case Qt::Key_Left:
    case Qt::Key_Up:
    case Qt::Key_Right:
    case Qt::Key_Down: {
        if (m_dots.empty())
            return;
        const bool onwards = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        if (!current)
            choose(0);
        else if (onwards && *current + 1 < m_dots.size())
            choose(*current + 1);
        else if (!onwards && *current > 0)
            choose(*current - 1);
        return;
    }
    default: QWidget::keyPressEvent(event);
    }
}

void StageComparison::tell()
{
    setAccessibleName(tr("Trust by stage, a dot an account"));
    QStringList told;
    if (const auto dot = selectedDot())
        told << PortfolioWords::spoken(m_rows[m_dots[*dot].row]);
    for (const Lifecycle stage : lanes) {
        const auto count =
            std::count_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row.stage == stage; });
        told << QStringLiteral("%1: %2").arg(Words::capital(Words::of(stage))).arg(count);
    }
    told << tr("Arrow keys go to the next account, Enter opens it");
    setAccessibleDescription(told.join(QStringLiteral(". ")));
}

} // namespace laari::ui
