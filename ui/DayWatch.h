// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QObject>
#include <QTimer>

namespace laari::ui {

/// Notices that the day has turned: at midnight by a timer, and whenever the program comes to the front, for a
/// computer that slept over midnight.
class DayWatch final : public QObject {
    Q_OBJECT

public:
    explicit DayWatch(const Clock &clock, QObject *parent = nullptr);
    void check();

Q_SIGNALS:
    void dayTurned();

private:
    void wait();

    const Clock &m_clock;
    QTimer m_timer;
    Day m_day;
};

} // namespace laari::ui
