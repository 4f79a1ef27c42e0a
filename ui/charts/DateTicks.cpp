// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/DateTicks.h"

#include <array>

namespace laari::ui {

namespace {

struct Step {
    int days;
    int months;
};

// Whole weeks begin on a Monday, whole months on the first, so that a tick never changes its place while zooming.
constexpr std::array steps = {Step{1, 0}, Step{2, 0},  Step{7, 0},  Step{14, 0}, Step{0, 1},   Step{0, 2},  Step{0, 3},
                              Step{0, 6}, Step{0, 12}, Step{0, 24}, Step{0, 60}, Step{0, 120}, Step{0, 240}};

int averageDays(Step step)
{
    return step.days > 0 ? step.days : step.months * 365 / 12;
}

Day firstTick(Day from, Step step)
{
    if (step.days > 0) {
        constexpr int mondayOffset = 4; // 1970-01-05 was a Monday
        const int over = ((from.value - mondayOffset) % step.days + step.days) % step.days;
        return over == 0 ? from : from + (step.days - over);
    }
    const QDate date = from.toDate();
    int month = date.year() * 12 + date.month() - 1;
    if (date.day() > 1)
        ++month;
    month = (month + step.months - 1) / step.months * step.months;
    return Day::fromDate(QDate(month / 12, month % 12 + 1, 1));
}

} // namespace

std::vector<DateTick> DateTicks::of(Day from, Day to, int most, const QLocale &locale)
{
    Step step = steps.back();
    for (const Step each : steps) {
        if ((to - from) / averageDays(each) + 1 <= qMax(2, most)) {
            step = each;
            break;
        }
    }

    std::vector<DateTick> ticks;
    for (Day day = firstTick(from, step); day <= to;) {
        const QDate date = day.toDate();
        QString text;
        if (step.days > 0) {
            //: a day on the time axis without its year, as QDate::toString formats it; Finnish: d.M.
            text = locale.toString(date, tr("d MMM"));
        } else if (step.months >= 12) {
            text = QString::number(date.year());
        } else {
            text = tr("%1 %2", "month and year on the time axis")
                       .arg(locale.standaloneMonthName(date.month(), QLocale::ShortFormat))
                       .arg(date.year());
        }
        ticks.push_back({day, text});
        day = step.days > 0 ? day + step.days : Day::fromDate(date.addMonths(step.months));
    }
    return ticks;
}

} // namespace laari::ui
