// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

namespace laari::ui {

/// On which of these screens the presenter's own window stands, with notes that nobody else may see: where the main
/// window is, as long as the meeting is on another that shows another picture. -1: on none. `meeting` and `own` are
/// places among the screens, -1 where they are on none.
int presenterScreen(const QList<QRect> &screens, int meeting, int own);

} // namespace laari::ui
