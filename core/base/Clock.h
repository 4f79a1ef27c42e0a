// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QDateTime>

namespace laari {

/// Where "now" comes from; passed in, so that tests own time.
class Clock {
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const = 0; ///< local time

    Day today() const { return Day::fromDate(now().date()); }
};

class SystemClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTime(); }
};

/// Stands still, or moves when told.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDateTime now) : m_now(std::move(now)) {}
    QDateTime now() const override { return m_now; }
    void set(QDateTime now) { m_now = std::move(now); }

private:
    QDateTime m_now;
};

} // namespace laari
