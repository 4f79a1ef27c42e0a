// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/FigureCard.h"

#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int margin = 14;
constexpr int chevron = 12;

} // namespace

FigureCard::FigureCard(Theme &theme, const QString &objectName, bool leadsSomewhere, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_leads(leadsSomewhere)
{
    setObjectName(objectName);
    setFocusPolicy(leadsSomewhere ? Qt::StrongFocus : Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    if (leadsSomewhere)
        setCursor(Qt::PointingHandCursor);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void FigureCard::setTexts(const QString &caption, const QString &figure, const QString &toolTip, const QString &brief)
{
    m_brief = brief;
    m_caption = caption;
    m_figure = figure;
    setAccessibleName(caption + QStringLiteral(": ") + figure);
    setToolTip(toolTip.isEmpty() ? accessibleName() : toolTip);
    setAccessibleDescription(toolTip);
    updateGeometry();
    update();
}

QString FigureCard::drawnFigure() const
{
    const int room = width() - 2 * margin - (m_leads ? chevron : 0);
    const bool cut = QFontMetrics(figureFont()).horizontalAdvance(m_figure) > room;
    return cut && !m_brief.isEmpty() ? m_brief : m_figure;
}

QFont FigureCard::captionFont() const
{
    QFont small = font();
    small.setPixelSize(11);
    return small;
}

QFont FigureCard::figureFont() const
{
    QFont bold = font();
    bold.setPixelSize(13);
    bold.setBold(true);
    return bold;
}

QSize FigureCard::sizeHint() const
{
    const int texts = std::max(QFontMetrics(captionFont()).horizontalAdvance(m_caption),
                               QFontMetrics(figureFont()).horizontalAdvance(m_figure));
    return {texts + 2 * margin + (m_leads ? chevron : 0) + 2, 54};
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? colours.trust : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(m_leads && (underMouse() || isDown()) ? colours.hover : colours.surface);
    const double inset = hasFocus() ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 10, 10);

    const int right = width() - margin - (m_leads ? chevron : 0);
    painter.setFont(captionFont());
    painter.setPen(colours.muted);
    const QRect captionBox(margin, 9, right - margin, 16);
    painter.drawText(captionBox, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, captionBox.width()));
    painter.setFont(figureFont());
    painter.setPen(colours.ink);
    const QRect figureBox(margin, 26, right - margin, 20);
    painter.drawText(figureBox, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(drawnFigure(), Qt::ElideRight, figureBox.width()));
    if (m_leads) {
        painter.setPen(QPen(colours.muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF tip(width() - margin + 2, height() / 2.0);
        painter.drawPolyline(QPolygonF{tip - QPointF(4, 4), tip, tip - QPointF(4, -4)});
    }
}

} // namespace laari::ui
