// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PromiseWords.h"

#include "ui/common/Format.h"

namespace laari::ui {

QString PromiseWords::of(PromiseState state)
{
    switch (state) {
    //: of a promise
    case PromiseState::Open: return tr("open");
    case PromiseState::Kept: return tr("kept");
    case PromiseState::KeptLate: return tr("kept late");
    case PromiseState::Broken: return tr("broken");
    case PromiseState::Withdrawn: return tr("withdrawn by the customer");
    }
    return {};
}

QString PromiseWords::became(const Promise &promise, Day today)
{
    if (!promise.settledOn)
        return state(promise, today);
    return promise.state == PromiseState::KeptLate && promise.brokenBy ? tr("kept after all") : of(promise.state);
}

QString PromiseWords::state(const Promise &promise, Day today)
{
    if (promise.settledOn)
        //: %1: what became of a promise, %2: a date: "kept 3 Nov 2026"
        return tr("%1 %2", "what became of a promise and when")
            .arg(became(promise, today), Format::date(*promise.settledOn));
    const int days = today - promise.due;
    const QString due = days == 0  ? tr("due today")
                        : days > 0 ? tr("%n days late", nullptr, days)
                                   : tr("due in %n days", nullptr, -days);
    //: %1: "due in 3 days"; of a promise that was given a new date in time, once or more often
    return promise.newDates > 0 ? tr("%1, renegotiated %n times", nullptr, promise.newDates).arg(due) : due;
}

QString PromiseWords::rate(const insight::PromiseCount &count)
{
    const std::optional<double> rate = count.rate();
    if (!rate)
        //: promises
        return tr("none settled yet");
    //: promises
    const QString kept = tr("%1 of %2 kept in time").arg(count.kept).arg(count.settled());
    //: %1: "2 of 3 kept in time"; too few promises to speak of a rate
    return count.isFew() ? tr("%1, few so far").arg(kept) : QStringLiteral("%1 (%2)").arg(kept, Format::percent(*rate));
}

} // namespace laari::ui
