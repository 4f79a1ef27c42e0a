// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/StepMark.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace laari::ui {

namespace {

constexpr int circle = 22;
constexpr int numberPixels = 12;
constexpr double frame = 1.5;

} // namespace

StepMark::StepMark(Theme &theme, int number, bool last, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_number(number), m_last(last)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&StepMark::update));
}

void StepMark::setState(CaseStepRow::State state)
{
    m_state = state;
    update();
}

QSize StepMark::sizeHint() const
{
    return {circle + 2, circle + 2};
}

void StepMark::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF round(1, 1, circle, circle);
    if (!m_last) {
        painter.setPen(QPen(c.line, frame));
        painter.drawLine(QPointF(round.center().x(), round.bottom() + 3), QPointF(round.center().x(), height()));
    }
    const bool taken = m_state == CaseStepRow::State::Taken;
    const bool atHand = m_state == CaseStepRow::State::AtHand;
    painter.setPen(QPen(taken || atHand ? c.trust : c.line, frame));
    painter.setBrush(taken ? QBrush(c.trust) : QBrush(Qt::NoBrush));
    painter.drawEllipse(round);
    if (taken) {
        painter.setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF centre = round.center();
        const QPointF tick[] = {centre + QPointF(-4.5, 0.5), centre + QPointF(-1.5, 3.5), centre + QPointF(4.5, -3.5)};
        painter.drawPolyline(tick, 3);
        return;
    }
    QFont small = font();
    small.setPixelSize(numberPixels);
    small.setBold(atHand);
    painter.setFont(small);
    painter.setPen(atHand ? c.trust : c.muted);
    painter.drawText(round, Qt::AlignCenter, QString::number(m_number));
}

} // namespace laari::ui
