// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayWords.h"

#include "ui/common/CaseWords.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

namespace laari::ui {

using insight::AttentionItem;

namespace {

const QString middleDot = QStringLiteral(" · ");

QString who(const AttentionItem &item)
{
    if (!item.person)
        return {};
    return item.personName.isEmpty() ? Words::organisation() : item.personName + middleDot + Words::of(item.role);
}

bool hasDue(AttentionKind kind)
{
    return kind == AttentionKind::Promise || kind == AttentionKind::FollowUp || kind == AttentionKind::Review;
}

} // namespace

QString TodayWords::sentence(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::OpenCase:
        //: %1: what is to be done next about a case
        return tr("Case: %1").arg(CaseWords::next(item.loopCase->next).toLower());
    case AttentionKind::NoResponse:
        //: %1: a channel, in the lower case: delivery
        return tr("Bad touchpoint without a response: %1").arg(Words::of(item.channel).toLower());
    case AttentionKind::Promise:
    case AttentionKind::FollowUp: return item.what;
    case AttentionKind::Review: {
        const QString sentence = item.account ? tr("Time to review the account") : tr("Time to review the portfolio");
        return item.what.isEmpty() ? sentence : sentence + middleDot + item.what;
    }
    case AttentionKind::SourDecider:
        //: %1: a person
        return tr("A decision maker's trust has turned: %1").arg(item.personName);
    case AttentionKind::FieldCrossed:
        //: %1 and %2: fields of the portfolio
        return tr("Moved from “%1” to “%2”").arg(Words::of(item.before), Words::of(item.now));
    case AttentionKind::RestsOnOne:
        //: %1: a person
        return tr("The account rests on one person: %1").arg(item.personName);
    case AttentionKind::Fading: return tr("Trust is fading and nobody is in touch");
    case AttentionKind::SilentPerson:
        if (!item.since)
            //: %1: a person
            return tr("Never met: %1").arg(item.personName);
        //: %1: a person
        return tr("Not met for long: %1").arg(item.personName);
    case AttentionKind::NothingHeard:
        return item.since ? tr("Nothing heard from the account for long") : tr("No touchpoint with the account yet");
    }
    return {};
}

QString TodayWords::detail(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::OpenCase: {
        QString what = CaseWords::of(item.loopCase->reason);
        if (item.touchpoint)
            what += middleDot + Words::of(item.channel);
        return item.person ? what + middleDot + who(item) : what;
    }
    case AttentionKind::NoResponse:
    case AttentionKind::Promise:
    case AttentionKind::FollowUp: return who(item);
    case AttentionKind::SourDecider:
        //: our estimate of a person's trust, in a word: high, fair, thin, low
        return tr("our estimate: %1").arg(Words::trustBand(item.amount, 0));
    case AttentionKind::RestsOnOne:
        //: %1: a share such as 84 %
        return tr("gives %1 of the account's trust").arg(Format::percent(item.amount));
    case AttentionKind::Fading:
        //: %1: a negative number of points
        return tr("trust index %1 in 90 days").arg(Format::signedNumber(-item.amount));
    case AttentionKind::SilentPerson: return Words::of(item.role);
    case AttentionKind::Review:
    case AttentionKind::FieldCrossed:
    case AttentionKind::NothingHeard: break;
    }
    return {};
}

QString TodayWords::when(const AttentionItem &item, const QDateTime &now)
{
    const Day today = Day::fromDate(now.date());
    if (const auto &clock = item.loopCase)
        return CaseWords::standing(clock->next, clock->openedAt, clock->dueAt, now, clock->hours);
    if (!item.since) // it has no beginning, or the sentence tells that there was none
        return {};
    const int days = today - *item.since;
    if (hasDue(item.kind)) {
        if (days == 0)
            return tr("due today");
        return days > 0 ? tr("%n days late", nullptr, days) : tr("due in %n days", nullptr, -days);
    }
    if (item.kind == AttentionKind::NoResponse) {
        if (days == 0 && item.time && *item.time <= now.time()) {
            const int hours = item.time->secsTo(now.time()) / 3600;
            //: without a response
            return hours > 0 ? tr("for %n hours", nullptr, hours) : tr("under an hour");
        }
        if (days > 0)
            //: without a response
            return tr("for %n days", nullptr, days);
    }
    return Format::daysAgo(days);
}

QString TodayWords::caseAction(CaseStep next)
{
    switch (next) {
    //: the one thing to do about a case now
    case CaseStep::Respond: return tr("Respond");
    //: the one thing to do about a case now
    case CaseStep::Act: return tr("Say what was done");
    //: the one thing to do about a case now
    case CaseStep::Ask: return tr("Record the answer");
    //: the one thing to do about a case now
    case CaseStep::Close: return tr("Close the case");
    case CaseStep::Done: break;
    }
    return {};
}

QString TodayWords::action(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::OpenCase: return caseAction(item.loopCase->next);
    case AttentionKind::NoResponse: return tr("Log the response");
    case AttentionKind::Promise: return tr("Settle…");
    case AttentionKind::FollowUp: return tr("Done");
    case AttentionKind::Review: return tr("Start the review");
    case AttentionKind::SourDecider: return tr("Show the person");
    case AttentionKind::FieldCrossed: return tr("See why");
    case AttentionKind::RestsOnOne: return tr("Show the people");
    case AttentionKind::Fading:
    case AttentionKind::SilentPerson:
    case AttentionKind::NothingHeard: return tr("Log a touchpoint");
    }
    return {};
}

QString TodayWords::spoken(const AttentionItem &item, const QDateTime &now)
{
    QStringList parts{sentence(item), detail(item), item.accountName, when(item, now)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool TodayWords::isLate(const AttentionItem &item, const QDateTime &now)
{
    if (const auto &clock = item.loopCase)
        return clock->next == CaseStep::Respond && clock->dueAt < now;
    const Day today = Day::fromDate(now.date());
    return item.kind == AttentionKind::NoResponse || (hasDue(item.kind) && item.since < today);
}

} // namespace laari::ui
