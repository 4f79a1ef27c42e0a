// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"
#include "core/base/Result.h"

#include <QStringView>
#include <QTime>
#include <QTimeZone>

#include <optional>

namespace laari::exchange {

struct DayAndTime {
    Day day;
    std::optional<QTime> time;

    friend bool operator==(const DayAndTime &, const DayAndTime &) = default;
};

/// Reads dates of one column: 31.12.2025, 2025-12-31, 2025-12-31T14:30:00Z (as the day it is in our time zone),
/// 31/12/2025 or 12/31/2025, each with or without a time. Which of two numbers with slashes is the month, the
/// column's other dates decide.
class DateColumn {
public:
    explicit DateColumn(const QTimeZone &zone) : m_zone(zone) {}

    void learn(QStringView text);
    /// DateInvalid (31.2.2025 too), DateAmbiguous (05/06/2025, and nothing tells), TimeInvalid.
    Result<DayAndTime> read(QStringView text) const;

private:
    QTimeZone m_zone;
    bool m_dayFirst = false;
    bool m_monthFirst = false;
};

/// "14:30", "14.30", "klo 8.05", "2 pm", "14:30:59" (seconds dropped); TimeInvalid.
Result<QTime> timeOf(QStringView text);

} // namespace laari::exchange
