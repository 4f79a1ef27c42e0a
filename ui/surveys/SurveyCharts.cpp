// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/SurveyCharts.h"

#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr double scaleTextHeight = 14;

QFont smallFont(const QWidget &widget)
{
    QFont font = widget.font();
    font.setPixelSize(11);
    return font;
}

} // namespace

NpsBar::NpsBar(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void NpsBar::setReading(std::optional<NpsReading> reading)
{
    m_reading = reading;
    update();
}

void NpsBar::paintEvent(QPaintEvent *)
{
    constexpr double barHeight = 8;
    constexpr double edge = 16; // half the widest figure below
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont(*this));
    const QRectF area(edge, 4, width() - 2 * edge, barHeight);
    const auto xOf = [&](double score) { return area.left() + (score + 100) / 200 * area.width(); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.hover);
    painter.drawRoundedRect(area, barHeight / 2, barHeight / 2);
    for (const int score : {-100, 0, 100}) {
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(xOf(score), area.top() - 2), QPointF(xOf(score), area.bottom() + 3));
        painter.setPen(colours.muted);
        painter.drawText(QRectF(xOf(score) - 24, height() - scaleTextHeight, 48, scaleTextHeight), Qt::AlignCenter,
                         score == 0 ? QStringLiteral("0") : Format::signedNumber(score));
    }
    if (!m_reading)
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.notKnown);
    painter.drawRoundedRect(
        QRectF(QPointF(xOf(m_reading->low), area.top()), QPointF(xOf(m_reading->high), area.bottom())), barHeight / 2,
        barHeight / 2);
    painter.setBrush(m_reading->score < 0 ? colours.distrust : colours.trust);
    painter.setPen(QPen(colours.surface, 1.5));
    painter.drawEllipse(QPointF(xOf(m_reading->score), area.center().y()), 6, 6);
}

ScoreBars::ScoreBars(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void ScoreBars::setCounts(const insight::ScoreCounts &counts, int bad, int good)
{
    m_counts = counts;
    m_bad = bad;
    m_good = good;
    QStringList said;
    for (int score = counts.scale.lowest; score <= counts.scale.highest; ++score)
        if (const int people = counts.between(score, score); people > 0)
            //: a score, and how many people gave it: "9: 3 answers"
            said << tr("%1: %n answers", nullptr, people).arg(score);
    setAccessibleName(said.isEmpty() ? tr("No answers") : said.join(QStringLiteral(", ")));
    setToolTip(said.join(u'\n'));
    update();
}

void ScoreBars::paintEvent(QPaintEvent *)
{
    constexpr double countHeight = 14;
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setFont(smallFont(*this));
    const int steps = int(m_counts.counts.size());
    const double step = double(width()) / std::max(1, steps);
    const double bottom = height() - scaleTextHeight - 2;
    const int most = std::max(1, *std::max_element(m_counts.counts.begin(), m_counts.counts.end()));
    painter.setPen(QPen(colours.line, 1));
    painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    for (int i = 0; i < steps; ++i) {
        const int score = m_counts.scale.lowest + i;
        const int people = m_counts.counts[size_t(i)];
        const QRectF column(i * step, 0, step, bottom);
        if (people > 0) {
            const double high = (bottom - countHeight) * people / most;
            const double wide = std::min(step - 4, 22.0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(score <= m_bad    ? colours.distrustFill
                             : score >= m_good ? colours.trust
                                               : colours.notKnown);
            painter.drawRect(QRectF(column.center().x() - wide / 2, bottom - high, wide, high));
            painter.setPen(colours.ink);
            painter.drawText(QRectF(column.left(), bottom - high - countHeight, step, countHeight), Qt::AlignCenter,
                             QString::number(people));
        }
        painter.setPen(colours.muted);
        if (steps <= 21 || i == 0 || i + 1 == steps) // of a long scale the ends alone
            painter.drawText(QRectF(column.left(), bottom + 2, step, scaleTextHeight), Qt::AlignCenter,
                             QString::number(score));
    }
}

} // namespace laari::ui
