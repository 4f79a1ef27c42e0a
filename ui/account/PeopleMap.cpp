// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleMap.h"

#include "ui/account/PeopleMapAccess.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

namespace laari::ui {

PeopleMap::PeopleMap(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("peopleMap"));
    setMouseTracking(true);
    CopyOut::markPicture(this);
    CopyOut::keepOwnMenu(this);
    setFocusPolicy(Qt::StrongFocus);
    PeopleMapAccess::install();
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void PeopleMap::setContent(Content content, bool figures)
{
    const std::optional<StakeholderId> person = selected();
    m_content = std::move(content);
    m_figures = figures;
    m_current.reset();
    m_hovered.reset();
    endDrag();
    arrange();
    m_current = person ? cardOf(*person) : std::nullopt;
    if (m_lastPerson && !cardOf(*m_lastPerson))
        m_lastPerson.reset();
    PeopleMapAccess::renew(*this);
    Q_EMIT selectionChanged();
}

void PeopleMap::arrange()
{
    std::vector<PeopleMapLayout::Place> places;
    for (const Content::Person &person : m_content.people)
        places.push_back({person.role, person.influence});
    m_layout = PeopleMapLayout(width(), places, m_content.ours.size());
    m_boxes = m_layout.cards();
    m_boxes.insert(m_boxes.end(), m_layout.ours().begin(), m_layout.ours().end());
    updateGeometry();
    update();
}

QSize PeopleMap::sizeHint() const
{
    return {960, int(m_layout.size().height())};
}

QSize PeopleMap::minimumSizeHint() const
{
    const double ours = m_content.ours.empty() ? 0 : PeopleMapLayout::oursWidth + 2 * PeopleMapLayout::gap;
    const double lanes = 3 * (PeopleMapLayout::leastCard + PeopleMapLayout::gap);
    return {int(PeopleMapLayout::axisWidth + lanes + ours), int(m_layout.size().height())};
}

std::optional<size_t> PeopleMap::cardOf(StakeholderId person) const
{
    const auto found = std::ranges::find(m_content.people, person, &Content::Person::id);
    return found == m_content.people.end() ? std::nullopt : std::optional(size_t(found - m_content.people.begin()));
}

bool PeopleMap::isPerson(size_t item) const
{
    return !isOwn(item) && m_content.people[item].kind == Content::Kind::Person;
}

void PeopleMap::select(std::optional<StakeholderId> person)
{
    setCurrent(person ? cardOf(*person) : std::nullopt);
}

std::optional<StakeholderId> PeopleMap::selected() const
{
    return m_current && isPerson(*m_current) ? std::optional(m_content.people[*m_current].id) : std::nullopt;
}

QString PeopleMap::told(size_t item) const
{
    return isOwn(item) ? m_content.ours[item - m_content.people.size()].told : m_content.people[item].told;
}

void PeopleMap::setCurrent(std::optional<size_t> item)
{
    if (item == m_current)
        return;
    m_current = item;
    if (const auto person = selected())
        m_lastPerson = person;
    update();
    if (item) {
        Q_EMIT brought(m_boxes[*item].toAlignedRect());
        if (hasFocus()) {
            QAccessibleEvent event(this, QAccessible::Focus);
            event.setChild(int(*item));
            QAccessible::updateAccessibility(&event);
        }
    }
    Q_EMIT selectionChanged();
}

void PeopleMap::activate(size_t item)
{
    if (isOwn(item)) {
        Q_EMIT ownActivated(m_content.ours[item - m_content.people.size()].id, m_lastPerson);
        return;
    }
    const Content::Person &person = m_content.people[item];
    switch (person.kind) {
    case Content::Kind::Person: Q_EMIT personActivated(person.id); break;
    case Content::Kind::Chair:
        Q_EMIT chairActivated(person.id, mapToGlobal(m_boxes[item].bottomLeft().toPoint()));
        break;
    case Content::Kind::Unnamed: Q_EMIT unnamedActivated(person.role); break;
    }
}

std::optional<size_t> PeopleMap::itemAt(QPointF at) const
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i].contains(at))
            return i;
    return std::nullopt;
}

bool PeopleMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto item = itemAt(help->pos());
        item ? QToolTip::showText(help->globalPos(), told(*item), this, m_boxes[*item].toAlignedRect())
             : QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void PeopleMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
    Q_EMIT arranged();
}

void PeopleMap::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_current && !m_boxes.empty() && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    update();
}

void PeopleMap::mousePressEvent(QMouseEvent *event)
{
    const auto item = itemAt(event->position());
    setCurrent(item);
    if (event->button() == Qt::LeftButton && item && isPerson(*item))
        m_pressed = mapFromGlobal(event->globalPosition()); // bringing it into sight may have moved the map
}

void PeopleMap::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && !m_dragging &&
        (event->position() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_dragging = true;
        setCursor(Qt::ClosedHandCursor);
    }
    if (m_dragging) {
        m_dragged = event->position();
        Q_EMIT brought(QRect(m_dragged.toPoint() - QPoint(8, 8), QSize(16, 16)));
        update();
        return;
    }
    const auto item = itemAt(event->position());
    if (item != m_hovered) {
        m_hovered = item;
        setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

void PeopleMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_dragging) {
        if (event->button() == Qt::LeftButton)
            drop(dropAt(event->position()));
        endDrag();
    } else if (m_current && event->button() == Qt::LeftButton && !isOwn(*m_current) && !isPerson(*m_current) &&
               itemAt(event->position()) == m_current) {
        activate(*m_current); // an empty card is a question: a click answers it
    }
    m_pressed.reset();
}

void PeopleMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto item = itemAt(event->position());
    if (item && event->button() == Qt::LeftButton && (isOwn(*item) || isPerson(*item)))
        activate(*item);
}

void PeopleMap::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered.reset();
    update();
}

PeopleMap::Drop PeopleMap::dropAt(QPointF at) const
{
    const auto item = itemAt(at);
    if (item && isPerson(*item) && item != m_current)
        return {item, 0};
    const bool inside = m_layout.isInLanes(at) && visibleRegion().contains(at.toPoint());
    return {std::nullopt, inside ? m_layout.influenceAt(at.y()) : 0};
}

void PeopleMap::drop(const Drop &drop)
{
    if (!m_current || !isPerson(*m_current))
        return;
    const Content::Person &person = m_content.people[*m_current];
    if (drop.chief && m_content.people[*drop.chief].id != person.reportsTo)
        Q_EMIT chiefRequested(person.id, m_content.people[*drop.chief].id);
    else if (!drop.chief && drop.influence > 0 && drop.influence != person.influence)
        Q_EMIT influenceRequested(person.id, drop.influence);
}

void PeopleMap::endDrag()
{
    m_dragging = false;
    m_pressed.reset();
    setCursor(Qt::ArrowCursor);
    update();
}

bool PeopleMap::walk(int key)
{
    if (m_boxes.empty())
        return false;
    if (!m_current || key == Qt::Key_Home)
        setCurrent(0);
    else if (key == Qt::Key_End)
        setCurrent(m_boxes.size() - 1);
    else if (const auto next = nextBox(m_boxes, *m_current, Qt::Key(key)))
        setCurrent(next);
    return true;
}

void PeopleMap::openMenu(size_t item, QPoint globalPosition)
{
    if (isPerson(item))
        Q_EMIT menuRequested(m_content.people[item].id, globalPosition);
    else
        activate(item);
}

void PeopleMap::keyPressEvent(QKeyEvent *event)
{
    if (m_dragging && event->key() == Qt::Key_Escape) {
        endDrag();
        return;
    }
    const bool person = m_current && isPerson(*m_current);
    const bool strong = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (strong) {
            if (!person)
                break;
            const Content::Person &each = m_content.people[*m_current];
            const int influence = each.influence + (event->key() == Qt::Key_Up ? 1 : -1);
            if (influence >= 1 && influence <= 5)
                Q_EMIT influenceRequested(each.id, influence);
            return;
        }
        [[fallthrough]];
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!strong && walk(event->key()))
            return;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current)
            break;
        activate(*m_current);
        return;
    case Qt::Key_R:
        if (strong || !person)
            break;
        Q_EMIT chiefAsked(m_content.people[*m_current].id);
        return;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void PeopleMap::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const auto item = byKey ? m_current : itemAt(event->pos());
    if (!item)
        return;
    setCurrent(item);
    openMenu(*item, byKey ? mapToGlobal(m_boxes[*item].center().toPoint()) : event->globalPos());
}

} // namespace laari::ui
