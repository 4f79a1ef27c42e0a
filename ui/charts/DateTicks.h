// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Day.h"

#include <QCoreApplication>
#include <QLocale>
#include <QString>

#include <vector>

namespace laari::ui {

struct DateTick {
    Day day;
    QString text;
};

/// Ticks of a time axis on whole days, months or years, as many as fit and not more than `most`; labels as the
/// locale names its months.
class DateTicks {
    Q_DECLARE_TR_FUNCTIONS(laari::ui::DateTicks)

public:
    static std::vector<DateTick> of(Day from, Day to, int most, const QLocale &locale);
};

} // namespace laari::ui
