// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleMapAccess.h"

#include "ui/account/PeopleMap.h"

#include <QPointer>

namespace laari::ui {

namespace {

/// A card, or one of our people.
class MapItem final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MapItem(PeopleMap &map, size_t item) : m_map(&map), m_item(item) {}

    size_t item() const { return m_item; }
    bool isValid() const override { return m_map && m_item < m_map->items(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text what) const override
    {
        if (!isValid())
            return {};
        const QString told = m_map->told(m_item);
        const qsizetype name = told.indexOf(u'\n');
        switch (what) {
        case QAccessible::Name: return told.left(name);
        case QAccessible::Description:
            return name < 0 ? QString() : told.mid(name + 1).replace(u'\n', QStringLiteral(", "));
        default: return {};
        }
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = m_map->box(m_item).toAlignedRect();
        return {m_map->mapToGlobal(box.topLeft()), box.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid()) {
            state.selected = m_map->current() == m_item;
            state.focused = state.selected && m_map->hasFocus();
            state.offscreen = !m_map->visibleRegion().intersects(m_map->box(m_item).toAlignedRect());
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_map->setFocus();
        m_map->setCurrent(m_item);
        if (action == pressAction())
            m_map->activate(m_item);
    }

private:
    QPointer<PeopleMap> m_map;
    size_t m_item;
};

QAccessibleInterface *tellOfMap(const QString &, QObject *object)
{
    auto *map = qobject_cast<PeopleMap *>(object);
    return map ? new PeopleMapAccess(*map) : nullptr;
}

} // namespace

PeopleMapAccess::PeopleMapAccess(PeopleMap &map) : QAccessibleWidget(&map, QAccessible::List), m_map(map) {}

PeopleMapAccess::~PeopleMapAccess()
{
    forget();
}

void PeopleMapAccess::install()
{
    QAccessible::installFactory(tellOfMap); // once, however often it is told
}

void PeopleMapAccess::renew(PeopleMap &map)
{
    if (!QAccessible::isActive())
        return;
    if (auto *told = dynamic_cast<PeopleMapAccess *>(QAccessible::queryAccessibleInterface(&map)))
        told->forget();
    QAccessibleEvent event(&map, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void PeopleMapAccess::forget() const
{
    for (const QAccessible::Id id : m_children)
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    m_children.clear();
}

int PeopleMapAccess::childCount() const
{
    return int(m_map.items());
}

QAccessibleInterface *PeopleMapAccess::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    m_children.resize(m_map.items());
    QAccessible::Id &id = m_children[size_t(index)];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new MapItem(m_map, size_t(index)));
    return QAccessible::accessibleInterface(id);
}

int PeopleMapAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *item = dynamic_cast<const MapItem *>(child);
    return item && item->isValid() ? int(item->item()) : -1;
}

QAccessibleInterface *PeopleMapAccess::childAt(int x, int y) const
{
    const QPointF at = m_map.mapFromGlobal(QPointF(x, y));
    for (size_t i = 0; i < m_map.items(); ++i)
        if (m_map.box(i).contains(at))
            return child(int(i));
    return nullptr;
}

QAccessibleInterface *PeopleMapAccess::focusChild() const
{
    return m_map.hasFocus() && m_map.current() ? child(int(*m_map.current())) : nullptr;
}

} // namespace laari::ui
