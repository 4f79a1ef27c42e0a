// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/DayWatch.h"

#include <QGuiApplication>

#include <algorithm>

namespace laari::ui {

DayWatch::DayWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_day(clock.today())
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::check);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            check();
    });
    wait();
}

void DayWatch::check()
{
    const Day today = m_clock.today();
    const bool turned = today != m_day;
    m_day = today;
    wait();
    if (turned)
        Q_EMIT dayTurned();
}

void DayWatch::wait()
{
    const QDateTime now = m_clock.now();
    const QDateTime midnight = now.date().addDays(1).startOfDay();
    // At most an hour at a time: a timer does not know that the clock was set or the computer slept.
    const qint64 ms = std::clamp<qint64>(now.msecsTo(midnight) + 1000, 1000, 3'600'000);
    m_timer.start(int(ms));
}

} // namespace laari::ui
