// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace laari::ui {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    auto *label = qobject_cast<QLabel *>(widget);
    if (label && label->textFormat() == Qt::AutoText && !label->inherits("QTipLabel"))
        label->setTextFormat(Qt::PlainText);
    QProxyStyle::polish(widget);
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut)
        return m_letters ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (element != PE_FrameFocusRect)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    // The style sheet draws a ring of its own around these; Fusion's grey box would come on top of it.
    if (qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QAbstractItemView *>(widget))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(option->palette.color(QPalette::Highlight), 1.5));
    // Of a tab it is the place of its words, which the ring would go through.
    const double out = qobject_cast<const QTabBar *>(widget) ? 3.25 : -0.75;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(-out, -out, out, out), 4, 4);
    painter->restore();
}

} // namespace laari::ui
