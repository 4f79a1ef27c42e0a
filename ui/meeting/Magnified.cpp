// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/Magnified.h"

#include <QGraphicsView>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace laari::ui {

namespace {

constexpr int outOfSight = -30'000;

} // namespace

Magnified::Magnified(QWidget *inner, QWidget *parent) : QWidget(parent), m_inner(inner)
{
    m_inner->setParent(this);
    m_inner->setFocusPolicy(Qt::NoFocus);
    m_inner->setAttribute(Qt::WA_TransparentForMouseEvents);
    // It must be shown to lay itself out, but not where anybody sees it.
    m_inner->move(outOfSight, outOfSight);
    m_inner->show();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(40, 40);
}

void Magnified::setFactor(double factor)
{
    m_factor = factor;
    fit();
}

void Magnified::fit()
{
    m_inner->resize(int(std::ceil(width() / m_factor)), int(std::ceil(height() / m_factor)));
    update();
}

void Magnified::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Magnified::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.scale(m_factor, m_factor);
    if (auto *view = qobject_cast<QGraphicsView *>(m_inner)) {
        view->render(&painter, QRectF(QPointF(), QSizeF(view->viewport()->size())), view->viewport()->rect());
        // Cards that lie over the scene are no part of it.
        for (QLabel *card : view->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
            if (card->isVisible())
                card->render(&painter, card->pos(), QRegion(), QWidget::DrawChildren);
    } else {
        m_inner->render(&painter, QPoint(), QRegion(), QWidget::DrawChildren);
    }
}

void Magnified::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT clicked(event->position() / m_factor);
}

} // namespace laari::ui
