// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidgetList>

class QLayout;

namespace laari::ui {

/// Tab goes as one reads: in the order in which the layouts hold things, whenever a widget was made, and whatever Qt's
/// own chain, which goes by that and loses what stands beside a focus proxy, has become.
class ReadingOrder {
public:
    /// All that can have the focus, shown or not: of a widget in its layout, its scrolled content, its tab.
    static QWidgetList of(const QWidget *whole);
    static QWidgetList of(const QLayout *layout);

    /// Gives the focus to the next one (or the one before) that is visible and enabled, and scrolls it into sight. A
    /// group of buttons is one stop, at the one that is chosen; within it the arrows move. False: there is none.
    static bool focusNext(const QWidgetList &fields, const QWidget *current, bool next);
};

} // namespace laari::ui
