// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <vector>

namespace laari::ui {

class PeopleMap;

/// What a screen reader hears of the people map: a list with an item for every card and every one of our people,
/// each with all that its tool tip says, to be opened.
class PeopleMapAccess final : public QAccessibleWidget {
public:
    explicit PeopleMapAccess(PeopleMap &map);
    ~PeopleMapAccess() override;

    static void install();
    static void renew(PeopleMap &map); ///< its cards are others

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;

private:
    void forget() const;

    PeopleMap &m_map;
    mutable std::vector<QAccessible::Id> m_children; ///< 0: not asked for yet
};

} // namespace laari::ui
