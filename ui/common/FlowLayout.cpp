// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FlowLayout.h"

#include <QWidget>

namespace laari::ui {

FlowLayout::FlowLayout(QWidget *parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::insertWidget(int index, QWidget *widget)
{
    addChildWidget(widget);
    m_items.insert(qBound(0, index, int(m_items.size())), new QWidgetItem(widget));
    invalidate();
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *item : m_items)
        if (!item->isEmpty())
            size =
                QSize(size.width() + item->sizeHint().width() + m_gap, qMax(size.height(), item->sizeHint().height()));
    size.setWidth(qMin(size.width(), m_mostAsked));
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int FlowLayout::arrange(const QRect &rectangle, bool apply) const
{
    const QRect area = rectangle.marginsRemoved(contentsMargins());
    int x = area.x();
    int y = area.y();
    int lineHeight = 0;
    QList<std::pair<QLayoutItem *, QRect>> line;
    // A line is placed when it is full, so that its items can be centred on it.
    const auto place = [&] {
        if (apply)
            for (const auto &[item, box] : line)
                item->setGeometry(box.translated(0, (lineHeight - box.height()) / 2));
        line.clear();
    };
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        const bool fills = m_lastFills && item == m_items.last();
        const QSize size = fills ? item->minimumSize().expandedTo(QSize(0, item->sizeHint().height()))
                                 : item->sizeHint().boundedTo(QSize(area.width(), QWIDGETSIZE_MAX));
        if (x > area.x() && x + size.width() > area.x() + area.width()) {
            place();
            x = area.x();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        const int width = fills ? area.x() + area.width() - x : size.width();
        line.append({item, QRect(x, y, width, size.height())});
        x += width + m_gap;
        lineHeight = qMax(lineHeight, size.height());
    }
    place();
    return y + lineHeight - rectangle.y() + contentsMargins().bottom();
}

} // namespace laari::ui
