// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Card.h"

#include "ui/common/Theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace laari::ui {

Card::Card(QWidget *parent) : QFrame(parent), m_body(new QVBoxLayout(this))
{
    Theme::setKind(this, "card");
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
}

SectionTitle::SectionTitle(QWidget *parent) : QLabel(parent)
{
    Theme::setKind(this, "section");
}

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_full = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    const QMargins margins = contentsMargins();
    return {fontMetrics().horizontalAdvance(m_full) + margins.left() + margins.right() + 2,
            QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {32, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_full, Qt::ElideRight, contentsRect().width());
    QLabel::setText(shown);
    setToolTip(shown == m_full ? QString() : m_full);
}

Rule::Rule(Qt::Orientation orientation, QWidget *parent) : QFrame(parent)
{
    const bool horizontal = orientation == Qt::Horizontal;
    setProperty("horizontal", horizontal);
    Theme::setKind(this, "rule");
    horizontal ? setFixedHeight(1) : setFixedWidth(1);
}

} // namespace laari::ui
