// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/TouchpointText.h"

#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Words.h"

namespace laari::ui {

namespace {

constexpr int noteLength = 120;
constexpr int briefLength = 60;

QString shortened(const QString &note, qsizetype most = noteLength)
{
    const QString line = note.simplified();
    return line.size() <= most ? line : line.left(most - 1).trimmed() + QChar(0x2026);
}

} // namespace

QString TouchpointText::person(const AccountData &data, StakeholderId id)
{
    const auto found = data.people.constFind(id);
    if (found == data.people.constEnd() || found->kind == StakeholderKind::Organisation)
        return Words::organisation();
    const auto namesake = data.namesakes.constFind(id);
    if (namesake == data.namesakes.constEnd())
        return found->name;
    const auto told = [&]() -> QString {
        switch (namesake->by) {
        case AccountData::ToldBy::Title: return found->title.simplified();
        case AccountData::ToldBy::Role: return Words::of(found->roleOn(data.today).role);
        case AccountData::ToldBy::Number: break;
        }
        return QString::number(namesake->number);
    };
    return QStringLiteral("%1 (%2)").arg(found->name, told());
}

QString TouchpointText::who(const AccountData &data, const Touchpoint &touchpoint)
{
    QStringList there;
    int told = 0;
    for (const Participant &participant : touchpoint.participants) {
        if (participant.presence == Presence::There)
            there << person(data, participant.stakeholder);
        else
            ++told;
    }
    if (there.isEmpty() && told == 0)
        return Words::organisation();
    if (told > 0)
        //: people who were not there but heard of it
        there << tr("%n told of it", nullptr, told);
    return there.join(QStringLiteral(", "));
}

QString TouchpointText::cause(const AccountData &data, const Touchpoint &touchpoint)
{
    return touchpoint.cause && data.words.contains(*touchpoint.cause) ? Words::of(data.words[*touchpoint.cause])
                                                                      : QString();
}

QString TouchpointText::felt(const Touchpoint &touchpoint)
{
    if (touchpoint.recorded)
        return Words::capital(Words::of(touchpoint.recorded->as));
    if (touchpoint.emotion)
        return Words::emotion(*touchpoint.emotion);
    if (touchpoint.effectiveness)
        return Words::effectiveness(*touchpoint.effectiveness);
    if (touchpoint.ease)
        return Words::ease(*touchpoint.ease);
    return tr("Contact only");
}

QString TouchpointText::what(const AccountData &data, const Touchpoint &touchpoint, insight::PrivateNotes notes)
{
    QStringList parts;
    if (const SurveyRepository::OfAccount *given = data.answerOf(touchpoint.id))
        parts << SurveyWords::named(given->survey, *given->answer);
    if (const QString why = cause(data, touchpoint); !why.isEmpty())
        parts << why;
    const bool hidden = touchpoint.notePrivate && notes == insight::PrivateNotes::Hide;
    if (const QString note = shortened(touchpoint.note); !note.isEmpty() && !hidden)
        parts << note;
    if (parts.isEmpty())
        parts << felt(touchpoint);
    QString text = parts.join(QStringLiteral(". "));
    if (touchpoint.deliveredBy && data.partners.contains(*touchpoint.deliveredBy))
        text += QStringLiteral(" (") + data.partners[*touchpoint.deliveredBy] + u')';
    return text;
}

QString TouchpointText::withChannel(const AccountData &data, const Touchpoint &touchpoint, insight::PrivateNotes notes)
{
    const QString kind = touchpoint.recorded ? felt(touchpoint) : Words::of(touchpoint.channel); // which says more
    //: %1 channel, %2 what happened: "Delivery: late (Rahti Oy)"
    return tr("%1: %2", "channel and what happened").arg(kind, what(data, touchpoint, notes));
}

QString TouchpointText::dated(const Touchpoint &touchpoint, const QString &what)
{
    const QString kind = touchpoint.recorded ? felt(touchpoint) : Words::of(touchpoint.channel);
    //: %1 channel, %2 date, %3 what happened: "Delivery, 9 Apr 2025: late"; Finnish: "Toimitus 9.4.2025: myöhässä"
    return tr("%1, %2: %3", "channel, date and what happened").arg(kind, Format::date(touchpoint.day), what);
}

QString TouchpointText::sentence(const AccountData &data, const Touchpoint &touchpoint, insight::PrivateNotes notes)
{
    return dated(touchpoint, what(data, touchpoint, notes));
}

QString TouchpointText::brief(const AccountData &data, const Touchpoint &touchpoint)
{
    const QString why = cause(data, touchpoint);
    const QString told = why.isEmpty() ? what(data, touchpoint, insight::PrivateNotes::Hide) : why;
    return dated(touchpoint, shortened(told, briefLength));
}

MarkTexts TouchpointText::marks(const AccountData &data)
{
    MarkTexts texts;
    for (const Touchpoint &touchpoint : data.touchpoints) {
        const QString who = TouchpointText::who(data, touchpoint);
        //: tool tip of a touchpoint on the chart: %1 "Meeting: the contract", %2 people
        texts.insert(touchpoint.id, {cause(data, touchpoint), tr("%1 · %2").arg(withChannel(data, touchpoint), who)});
    }
    return texts;
}

} // namespace laari::ui
