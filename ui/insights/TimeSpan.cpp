// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/TimeSpan.h"

#include <QEvent>

namespace laari::ui {

namespace {

constexpr int yearDays = 365;
constexpr int threeYearsDays = 3 * yearDays;

} // namespace

TimeSpan::TimeSpan(QWidget *parent) : QComboBox(parent)
{
    for (const int days : {yearDays, threeYearsDays, 0})
        addItem(QString(), days);
    retranslate();
}

Day TimeSpan::from(Day today) const
{
    const int days = currentData().toInt();
    return days > 0 ? today - days : beginningOfTime;
}

void TimeSpan::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimeSpan::retranslate()
{
    setAccessibleName(tr("From when on"));
    setItemText(0, tr("Last 12 months"));
    setItemText(1, tr("Last 3 years"));
    setItemText(2, tr("Whole history"));
}

} // namespace laari::ui
