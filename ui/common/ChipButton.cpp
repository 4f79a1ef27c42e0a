// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChipButton.h"

#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace laari::ui {

namespace {
constexpr int side = 11;
constexpr int captionGap = 6;
constexpr int cross = 16;
constexpr int tall = 24;
constexpr int slack = 3; ///< whole pixels would elide a text that just fits
} // namespace

ChipButton::ChipButton(Theme &theme, Chip chip, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_chip(std::move(chip))
{
    setFocusPolicy(Qt::ClickFocus); // Tab goes to the line; the chips are an arrow away
    setAttribute(Qt::WA_Hover);
    setText(m_chip.text);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChipButton::setChip(const Chip &chip)
{
    m_chip = chip;
    setText(chip.text);
    updateGeometry();
    update();
}

void ChipButton::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption.isEmpty() ? m_chip.text : m_chip.text + QStringLiteral(", ") + caption);
    updateGeometry();
    update();
}

QFont ChipButton::captionFont() const
{
    QFont small = font();
    small.setPixelSize(11);
    return small;
}

QSize ChipButton::sizeHint() const
{
    const int caption = m_caption.isEmpty() ? 0 : QFontMetrics(captionFont()).horizontalAdvance(m_caption) + captionGap;
    return {side + fontMetrics().horizontalAdvance(m_chip.text) + caption + cross + side + slack, tall};
}

QSize ChipButton::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), 80), tall};
}

QRect ChipButton::crossArea() const
{
    return {width() - cross - 5, 0, cross + 5, QWidget::height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen frame(hasFocus() ? c.trust : m_chip.suggested ? c.muted : c.accentSoft, hasFocus() ? 2 : 1);
    if (m_chip.suggested && !hasFocus())
        frame.setStyle(Qt::DashLine);
    painter.setPen(frame);
    painter.setBrush(m_chip.suggested || m_chip.marked ? c.surface : c.accentSoft);
    if (m_chip.marked && !hasFocus() && !m_chip.suggested)
        painter.setPen(QPen(c.line, 1));
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);

    const QFontMetrics captionMetrics(captionFont());
    const int captionWidth = m_caption.isEmpty() ? 0 : captionMetrics.horizontalAdvance(m_caption) + captionGap;
    const int room = width() - 2 * side - cross;
    const int textRoom = qMax(room - captionWidth, qMin(room, fontMetrics().horizontalAdvance(m_chip.text)));
    const QString text = fontMetrics().elidedText(m_chip.text, Qt::ElideRight, textRoom);
    const int textWidth = fontMetrics().horizontalAdvance(text);
    painter.setPen(c.ink);
    painter.drawText(QRect(side, 0, textWidth + 2, QWidget::height()), Qt::AlignVCenter, text);
    if (!m_caption.isEmpty()) {
        const int x = side + textWidth + captionGap;
        painter.setFont(captionFont());
        painter.setPen(c.muted);
        painter.drawText(QRect(x, 0, room + side - x + 2, QWidget::height()), Qt::AlignVCenter,
                         captionMetrics.elidedText(m_caption, Qt::ElideRight, room + side - x + 1));
    }
    const QPointF middle = QRectF(width() - cross - 4, 0, cross, QWidget::height()).center();
    painter.setPen(QPen(underMouse() || hasFocus() ? c.ink : c.muted, 1.3, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle + QPointF(-3, -3), middle + QPointF(3, 3));
    painter.drawLine(middle + QPointF(-3, 3), middle + QPointF(3, -3));
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: Q_EMIT stepAsked(-1); break;
    case Qt::Key_Right: Q_EMIT stepAsked(+1); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeAsked(); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void ChipButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossArea().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removeAsked();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

} // namespace laari::ui
