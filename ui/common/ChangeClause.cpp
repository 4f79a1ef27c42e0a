// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChangeClause.h"

#include "ui/common/SurveyWords.h"
#include "ui/common/Words.h"

#include <QLocale>

#include <cstdlib>

namespace laari::ui {

using insight::StoryKind;

namespace {

/// The causes that every book begins with: their words are known, so they can stand in a sentence.
enum class KnownCause {
    None,
    Late,
    Fault,
    Neglect,
    WrongInformation,
    ImproperConduct,
    InvoicingError,
    Price,
    ChangeOfPerson
};

KnownCause known(const std::optional<ListItem> &cause)
{
    static const QHash<QString, KnownCause> names = {
        {QStringLiteral("Late"), KnownCause::Late},
        {QStringLiteral("Fault"), KnownCause::Fault},
        {QStringLiteral("Neglect"), KnownCause::Neglect},
        {QStringLiteral("Wrong information"), KnownCause::WrongInformation},
        {QStringLiteral("Improper conduct"), KnownCause::ImproperConduct},
        {QStringLiteral("Invoicing error"), KnownCause::InvoicingError},
        {QStringLiteral("Price"), KnownCause::Price},
        {QStringLiteral("Change of person"), KnownCause::ChangeOfPerson},
    };
    return cause ? names.value(cause->english, KnownCause::None) : KnownCause::None;
}

/// A name written from right to left keeps to itself, so that figures after it stay where they are.
QString isolated(const QString &name)
{
    return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name;
}

} // namespace

QString ChangeClause::dayAndMonth(Day day, bool withYear)
{
    const QLocale locale;
    QString format = QStringLiteral("d MMMM");
    QString year = QStringLiteral(" yyyy");
    if (locale.language() == QLocale::Finnish) {
        format = QStringLiteral("d. MMMM");
    } else if (locale.territory() == QLocale::UnitedStates) {
        format = QStringLiteral("MMMM d");
        year = QStringLiteral(", yyyy");
    }
    return locale.toString(day.toDate(), withYear ? format + year : format);
}

QString ChangeClause::when(Day day, Day today)
{
    if (day == today)
        return tr("today", "in a sentence: when it happened");
    if (day == today - 1)
        return tr("yesterday", "in a sentence: when it happened");
    //: %1 a day and its month, "4 May"; Finnish: "4. toukokuuta" as it is
    return tr("on %1", "day and month").arg(dayAndMonth(day, day.toDate().year() != today.toDate().year()));
}

QString ChangeClause::text() const
{
    switch (m_part.kind) {
    case StoryKind::EnteredLater:
    case StoryKind::Fading:
    case StoryKind::People:
    case StoryKind::Together:
    case StoryKind::Rounding: return leftover();
    case StoryKind::Failures: return failures();
    default: return predicate(subject());
    }
}

QString ChangeClause::failures() const
{
    const QString points = QString::number(-m_part.points);
    if (m_part.mended)
        //: %1 points, %2 "the late delivery on 4 June". Finnish: niistä suurimpana myöhästynyt toimitus 4. kesäkuuta
        return tr("%n failures, with what mended them, together took %1, the largest of them %2", nullptr, m_part.count)
            .arg(points, ofTouchpoint());
    return tr("%n failures together took %1, the largest of them %2", nullptr, m_part.count)
        .arg(points, ofTouchpoint());
}

QString ChangeClause::leftover() const
{
    const QString points = QString::number(std::abs(m_part.points));
    const bool gave = m_part.points > 0;
    switch (m_part.kind) {
    case StoryKind::EnteredLater:
        return (gave ? tr("entries made later for earlier days gave %1")
                     : tr("entries made later for earlier days took %1"))
            .arg(points);
    case StoryKind::Fading:
        return (gave ? tr("settling and fading of what came before gave %1")
                     : tr("settling and fading of what came before took %1"))
            .arg(points);
    case StoryKind::People:
        return (gave ? tr("changes of people, and settling and fading of what came before, gave %1")
                     : tr("changes of people, and settling and fading of what came before, took %1"))
            .arg(points);
    case StoryKind::Together:
        //: what several causes did beyond each of them alone
        return (gave ? tr("the touchpoints' effect on one another gave %1")
                     : tr("the touchpoints' effect on one another took %1"))
            .arg(points);
    default:
        //: what rounding to whole points leaves over
        return (gave ? tr("the rest gave %1") : tr("the rest took %1")).arg(points);
    }
}

QString ChangeClause::predicate(const QString &subject) const
{
    const QString points = QString::number(std::abs(m_part.points));
    if (m_part.points > 0)
        //: of a cause of a change in trust: %1 "the visit on 4 May", %2 points. Finnish: toi; palautti
        return (m_part.mends ? tr("%1 gave %2 back") : tr("%1 gave %2")).arg(subject, points);
    if (m_part.mends)
        return tr("%1 did not mend it and took %2 more").arg(subject, points);
    if (m_part.cushioned > 0)
        //: %3 points that the trust there was kept away. Finnish: vei 12, laari kantoi 5
        return tr("%1 took %2, cushioned by %3").arg(subject, points, QString::number(m_part.cushioned));
    return tr("%1 took %2").arg(subject, points);
}

QString ChangeClause::subject() const
{
    if (m_part.count > 1 || m_part.kind == StoryKind::Others)
        return ofSeveral();
    const QString day = when(m_part.day, m_story.today);
    switch (m_part.kind) {
    case StoryKind::Answer:
        // Where people stand by their role the score of one of them is theirs alone too.
        if (m_people == ChangeSentences::People::ByRole && !m_part.personName.isEmpty())
            //: %1 "on 4 May", %2 a role
            return tr("the survey answer %1 (%2)").arg(day, who());
        if (m_part.survey && m_part.answer)
            //: %1 "on 4 May", %2 "NPS 9", %3 a person or a role
            return tr("the survey answer %1 (%2, %3)")
                .arg(day, SurveyWords::answer(*m_part.survey, *m_part.answer), who());
        return tr("a survey answer");
    case StoryKind::Estimate:
        //: %1 "on 4 May", %2 a person or a role
        return tr("the opening estimate %1 (%2)").arg(day, who());
    default: return ofTouchpoint();
    }
}

QString ChangeClause::who() const
{
    if (m_part.personName.isEmpty())
        return Words::organisation();
    return m_people == ChangeSentences::People::ByName ? isolated(m_part.personName) : Words::of(m_part.role);
}

QString ChangeClause::ofTouchpoint() const
{
    const QString day = when(m_part.day, m_story.today);
    if (m_part.recorded) {
        switch (*m_part.recorded) {
        case RecordedAs::Csat: return tr("the satisfaction survey (CSAT) %1").arg(day);
        case RecordedAs::Ces: return tr("the effort survey (CES) %1").arg(day);
        default: return ofPromise(day);
        }
    }
    if (!m_part.cause)
        return touchpoint(noun(), QString());
    if (const QString whole = nounWithCause(); !whole.isEmpty())
        return touchpoint(whole, QString());
    QString cause = Words::of(*m_part.cause);
    if (known(m_part.cause) != KnownCause::None)
        cause = cause.left(1).toLower() + cause.mid(1);
    return touchpoint(noun(), isolated(cause));
}

QString ChangeClause::ofPromise(const QString &when) const
{
    switch (*m_part.recorded) {
    //: %1 "on 4 May", "yesterday"
    case RecordedAs::PromiseKept: return tr("the promise kept %1").arg(when);
    case RecordedAs::PromiseKeptLate: return tr("the promise kept late %1").arg(when);
    case RecordedAs::PromiseBroken: return tr("the promise broken %1").arg(when);
    default: return tr("the broken promise made good %1").arg(when);
    }
}

/// In one replacement each: a name may hold a per cent sign and a figure.
QString ChangeClause::touchpoint(const QString &noun, const QString &cause) const
{
    const QString day = when(m_part.day, m_story.today);
    const QString partner = isolated(m_part.partner);
    if (partner.isEmpty() && cause.isEmpty())
        //: %1 "the meeting", %2 "on 4 May"
        return tr("%1 %2", "what and when").arg(noun, day);
    if (cause.isEmpty())
        //: %1 "the late delivery", %2 "on 4 May", %3 a company. Finnish: "%1 %2 (toimituskumppanina %3)"
        return tr("%1 by %3 %2", "what, when and who delivered").arg(noun, day, partner);
    if (partner.isEmpty())
        //: %1 "the meeting", %2 "on 4 May", %3 "wrong information"
        return tr("%1 %2 (cause: %3)", "what, when and why").arg(noun, day, cause);
    return tr("%1 by %4 %2 (cause: %3)", "what, when, why and who delivered").arg(noun, day, cause, partner);
}

QString ChangeClause::noun() const
{
    switch (m_part.channel) {
    case Channel::Meeting: return tr("the meeting");
    case Channel::Teams: return tr("the Teams meeting");
    case Channel::Call: return tr("the call");
    case Channel::Email: return tr("the e-mail");
    case Channel::Message: return tr("the message");
    case Channel::Visit: return tr("the visit");
    case Channel::Delivery: return tr("the delivery");
    //: Huolto
    case Channel::Service: return tr("the service visit");
    case Channel::Complaint: return tr("the complaint");
    case Channel::Invoice: return tr("the invoice");
    }
    return {};
}

QString ChangeClause::nounWithCause() const
{
    if (m_part.channel == Channel::Complaint)
        return complaintOfCause();
    switch (known(m_part.cause)) {
    case KnownCause::Late:
        switch (m_part.channel) {
        case Channel::Delivery: return tr("the late delivery");
        case Channel::Service: return tr("the late service visit");
        case Channel::Invoice: return tr("the late invoice");
        default: return {};
        }
    case KnownCause::Fault: return m_part.channel == Channel::Delivery ? tr("the faulty delivery") : QString();
    case KnownCause::InvoicingError: return m_part.channel == Channel::Invoice ? tr("the wrong invoice") : QString();
    default: return {};
    }
}

QString ChangeClause::complaintOfCause() const
{
    switch (known(m_part.cause)) {
    case KnownCause::Late: return tr("the complaint about a delay");
    case KnownCause::Fault: return tr("the complaint about a fault");
    case KnownCause::Neglect: return tr("the complaint about neglect");
    case KnownCause::WrongInformation: return tr("the complaint about wrong information");
    case KnownCause::ImproperConduct: return tr("the complaint about improper conduct");
    case KnownCause::InvoicingError: return tr("the complaint about an invoicing error");
    case KnownCause::Price: return tr("the complaint about the price");
    case KnownCause::ChangeOfPerson: return tr("the complaint about a change of person");
    case KnownCause::None: break;
    }
    return {};
}

QString ChangeClause::ofSeveral() const
{
    const int n = m_part.count;
    if (m_part.kind == StoryKind::Others)
        return m_part.touchpointsOnly ? tr("%n smaller touchpoints", nullptr, n) : tr("%n smaller things", nullptr, n);
    if (m_part.kind == StoryKind::Answer)
        return tr("%n survey answers", nullptr, n);
    if (m_part.kind == StoryKind::Estimate)
        return tr("%n opening estimates", nullptr, n);
    if (m_part.recorded) {
        switch (*m_part.recorded) {
        case RecordedAs::PromiseKept: return tr("%n promises kept", nullptr, n);
        case RecordedAs::PromiseKeptLate: return tr("%n promises kept late", nullptr, n);
        case RecordedAs::PromiseBroken: return tr("%n broken promises", nullptr, n);
        case RecordedAs::PromiseMended: return tr("%n broken promises made good", nullptr, n);
        case RecordedAs::Csat: return tr("%n satisfaction surveys (CSAT)", nullptr, n);
        case RecordedAs::Ces: return tr("%n effort surveys (CES)", nullptr, n);
        }
    }
    switch (m_part.channel) {
    case Channel::Meeting: return tr("%n meetings", nullptr, n);
    case Channel::Teams: return tr("%n Teams meetings", nullptr, n);
    case Channel::Call: return tr("%n calls", nullptr, n);
    case Channel::Email: return tr("%n e-mails", nullptr, n);
    case Channel::Message: return tr("%n messages", nullptr, n);
    case Channel::Visit: return tr("%n visits", nullptr, n);
    case Channel::Delivery: return tr("%n deliveries", nullptr, n);
    case Channel::Service: return tr("%n service visits", nullptr, n);
    case Channel::Complaint: return tr("%n complaints", nullptr, n);
    case Channel::Invoice: return tr("%n invoices", nullptr, n);
    }
    return {};
}

} // namespace laari::ui
