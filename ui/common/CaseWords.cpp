// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CaseWords.h"

#include "ui/common/Format.h"

namespace laari::ui {

namespace {

constexpr qint64 secondsAMinute = 60;
constexpr qint64 secondsAnHour = 3600;

} // namespace

QString CaseWords::of(CaseReason reason)
{
    switch (reason) {
    case CaseReason::BadTouchpoint: return tr("Bad touchpoint");
    //: who answers 0 to 6 when asked how likely they are to recommend us
    case CaseReason::Detractor: return tr("Detractor");
    //: who answers 7 or 8 when asked how likely they are to recommend us
    case CaseReason::Passive: return tr("Passive");
    }
    return {};
}

QString CaseWords::of(CaseOutcome outcome)
{
    switch (outcome) {
    //: what the customer says of how we put it right
    case CaseOutcome::Satisfied: return tr("Satisfied");
    //: what the customer says of how we put it right
    case CaseOutcome::Partly: return tr("Partly");
    //: what the customer says of how we put it right
    case CaseOutcome::Dissatisfied: return tr("Dissatisfied");
    //: what the customer says of how we put it right
    case CaseOutcome::NoAnswer: return tr("No answer");
    }
    return {};
}

QString CaseWords::next(CaseStep step)
{
    switch (step) {
    case CaseStep::Respond: return tr("Respond to the customer");
    case CaseStep::Act: return tr("Put it right");
    case CaseStep::Ask: return tr("Ask the customer how it went");
    case CaseStep::Close: return tr("Close the case");
    case CaseStep::Done: return tr("Closed");
    }
    return {};
}

QString CaseWords::clock(const QDateTime &dueAt, const QDateTime &now, const WorkingHours &hours)
{
    const qint64 left = workingSecondsBetween(now, dueAt, hours);
    const qint64 day = hours.secondsADay();
    if (dueAt < now) {
        const qint64 late = -left;
        if (late >= day)
            return tr("%n working days late", nullptr, int(late / day));
        return late >= secondsAnHour ? tr("%n h late", nullptr, int(late / secondsAnHour))
                                     : tr("%n min late", nullptr, int(late / secondsAMinute));
    }
    if (left >= 2 * day)
        return tr("%n working days left", nullptr, int(left / day));
    return left >= secondsAnHour ? tr("%n h left", nullptr, int(left / secondsAnHour))
                                 : tr("%n min left", nullptr, int(left / secondsAMinute));
}

QString CaseWords::openFor(const QDateTime &openedAt, const QDateTime &now, const WorkingHours &hours)
{
    const qint64 open = workingSecondsBetween(openedAt, now, hours);
    const qint64 day = hours.secondsADay();
    if (open < secondsAnHour)
        return tr("open for under an hour");
    return open >= day ? tr("open for %n working days", nullptr, int(open / day))
                       : tr("open for %n h", nullptr, int(open / secondsAnHour));
}

QString CaseWords::standing(CaseStep next, const QDateTime &openedAt, const QDateTime &dueAt, const QDateTime &now,
                            const WorkingHours &hours)
{
    if (next == CaseStep::Done)
        return tr("closed");
    return next == CaseStep::Respond ? clock(dueAt, now, hours) : openFor(openedAt, now, hours);
}

QString CaseWords::hours(double hours)
{
    constexpr double round = 10;
    //: a length of working time
    return tr("%1 h").arg(Format::number(hours, hours < round ? 1 : 0));
}

} // namespace laari::ui
