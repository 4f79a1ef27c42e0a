// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ScreenWatch.h"

#include <QApplication>
#include <QTimer>

namespace laari::ui {

ScreenWatch::ScreenWatch(QObject *parent) : QObject(parent)
{
    const auto tell = [this] { QTimer::singleShot(0, this, &ScreenWatch::changed); };
    connect(qApp, &QGuiApplication::screenAdded, this, tell);
    connect(qApp, &QGuiApplication::screenRemoved, this, tell);
}

} // namespace laari::ui
