// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QObject>
#include <QScreen>

#include <functional>

namespace laari::ui {

/// As long as `owner` lives, calls `changed` when a screen comes, goes or shows another part of the desktop; where one
/// goes, `going` before that, while windows are still where they were.
inline void watchScreens(QObject *owner, const std::function<void()> &changed, const std::function<void()> &going)
{
    const auto watch = [owner, changed](const QScreen *screen) {
        QObject::connect(screen, &QScreen::geometryChanged, owner, changed);
    };
    const auto screens = QGuiApplication::screens();
    for (const QScreen *each : screens)
        watch(each);
    QObject::connect(qApp, &QGuiApplication::screenAdded, owner, [watch, changed](const QScreen *screen) {
        watch(screen);
        changed();
    });
    QObject::connect(qApp, &QGuiApplication::screenRemoved, owner, [going, changed] {
        going();
        changed();
    });
}

} // namespace laari::ui
