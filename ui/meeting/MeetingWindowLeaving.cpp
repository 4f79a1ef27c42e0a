// SPDX-License-Identifier: GPL-3.0-or-later
// What the meeting asks before it begins, before it uncovers anything and before it ends; and what is typed meanwhile.
#include "ui/common/Format.h"
#include "ui/meeting/MeetingWindowPrivate.h"

#include <QLineEdit>

namespace laari::ui {

/// Of a review that is over: what is agreed begins another, unless one goes on with it.
Result<bool> MeetingWindow::Private::askWhetherToGoOn()
{
    std::optional<Review> review;
    if (const auto chosen = meeting.review()) {
        LAARI_ASSIGN(review, meeting.book().reviews().find(*chosen));
    } else {
        LAARI_ASSIGN(review, meeting.todays());
    }
    if (!review || !review->finishedOn)
        return true;
    enum Answer { GoOn, LookBack, Cancel };
    const QString finished = Format::date(*review->finishedOn);
    const auto tell = [&] {
        return Prompts::Question{
            MeetingWindow::tr("The review was finished on %1").arg(finished),
            MeetingWindow::tr("Go on with it, and what is agreed now is added to it. Look back at it, and the first "
                              "thing agreed begins a new review of today."),
            {MeetingWindow::tr("Go on with it"), MeetingWindow::tr("Look back at it"), MeetingWindow::tr("Cancel")}};
    };
    const int answer = context.prompts.ask(q.parentWidget(), QStringLiteral("meetingGoOn"), tell, LookBack, Cancel);
    if (answer == GoOn && readyToWrite())
        LAARI_TRY(usecases::reopenReview(meeting.book(), review->id));
    return answer != Cancel;
}

bool MeetingWindow::Private::mayUncover()
{
    const auto tell = [] {
        return Prompts::Question{MeetingWindow::tr("Is this page done with?"),
                                 MeetingWindow::tr("Another one takes its place."),
                                 {MeetingWindow::tr("Leave the page"), MeetingWindow::tr("Stay here")}};
    };
    return !present || context.prompts.ask(&q, QStringLiteral("meetingUncover"), tell, 1, 1) == 0;
}

void MeetingWindow::Private::keepDraft()
{
    if (!onAccount())
        return;
    QLineEdit *line = sheet()->line();
    if (const QString typed = line->text(); !typed.trimmed().isEmpty())
        drafts[{page, present}] = typed;
    line->setText({});
}

void MeetingWindow::Private::showDraft()
{
    if (onAccount())
        if (const auto found = drafts.extract({page, present}))
            sheet()->line()->setText(found.mapped());
}

bool MeetingWindow::Private::mayLeave()
{
    if (!mayUncover())
        return false;
    keepDraft();
    const bool typed = !drafts.empty() || last->isWrong() || !first->line()->text().trimmed().isEmpty();
    const bool leave = !typed || context.prompts.discardChanges(&q);
    if (!leave)
        goToTyped();
    showDraft();
    return leave;
}

void MeetingWindow::Private::goToTyped()
{
    if (!present && !drafts.contains({page, false})) {
        if (!drafts.empty())
            q.goTo(drafts.begin()->first.first);
        else
            q.goTo(last->isWrong() ? q.pageCount() - 1 : 0);
    }
    if (QLineEdit *line = sheet()->line())
        line->setFocus();
}

void MeetingWindow::Private::finish()
{
    if (!mayLeave())
        return;
    if (meeting.review()) {
        if (!readyToWrite())
            return;
        if (const Result<void> finished = meeting.finish(); !finished) {
            context.prompts.showError(&q, finished.error());
            return;
        }
        Q_EMIT q.said(whatComes());
    }
    q.close();
}

/// Where the follow-ups are from here on.
QString MeetingWindow::Private::whatComes() const
{
    const auto agreed = meeting.agreedNow();
    const auto settings = meeting.book().settings().attention();
    if (!agreed || !settings)
        return MeetingWindow::tr("The review is finished");
    const Day soon = meeting.today() + settings->followUpAheadDays;
    int all = 0;
    bool later = false;
    for (const insight::AgreedLine &line : *agreed)
        if (line.followUp) {
            ++all;
            later = later || line.followUp->due > soon;
        }
    if (all == 0)
        return MeetingWindow::tr("The review is finished");
    if (!later)
        return MeetingWindow::tr("The review is finished: its %n follow-ups are in Today", nullptr, all);
    return MeetingWindow::tr(
        "The review is finished: %n follow-ups. Those of the coming days are in Today, the others come "
        "nearer their day",
        nullptr, all);
}

} // namespace laari::ui
