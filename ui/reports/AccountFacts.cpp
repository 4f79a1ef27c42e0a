// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/AccountFacts.h"

#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Words.h"

#include <algorithm>

namespace laari::ui {

namespace {

Result<void> loadNames(const Book &book, AccountFacts &facts)
{
    for (const ListKind kind : {ListKind::Cause, ListKind::Emotion, ListKind::OurFunction}) {
        LAARI_ASSIGN(const std::vector<ListItem> items, book.lists().items(kind));
        for (const ListItem &item : items)
            facts.words.insert(item.id, item);
    }
    LAARI_ASSIGN(const std::vector<Partner> partners, book.partners().all());
    for (const Partner &partner : partners)
        facts.partners.insert(partner.id, partner.name);
    LAARI_ASSIGN(const std::vector<OwnPerson> ownPeople, book.ownPeople().all());
    for (const OwnPerson &person : ownPeople)
        facts.ownPeople.insert(person.id, person.name);
    LAARI_ASSIGN(std::vector<Stakeholder> people, book.stakeholders().ofAccount(facts.account.id));
    for (Stakeholder &person : people) {
        person.notes.clear();
        facts.people.insert_or_assign(person.id, person);
    }
    return {};
}

Result<void> loadTouchpoints(const Book &book, AccountFacts &facts)
{
    LAARI_ASSIGN(facts.touchpoints, book.touchpoints().ofAccount(facts.account.id));
    for (size_t i = 0; i < facts.touchpoints.size(); ++i) {
        if (facts.touchpoints[i].notePrivate)
            facts.touchpoints[i].note.clear();
        facts.touchpointAt.insert(facts.touchpoints[i].id, i);
    }
    LAARI_ASSIGN(facts.surveys, book.surveys().ofAccount(facts.account.id));
    for (size_t i = 0; i < facts.surveys.size(); ++i)
        if (facts.surveys[i].answer && facts.surveys[i].answer->touchpoint)
            facts.answerBehind.insert(*facts.surveys[i].answer->touchpoint, i);
    return {};
}

} // namespace

Result<AccountFacts> loadAccountFacts(const Book &book, AccountId account, Day today, bool everything)
{
    AccountFacts facts;
    facts.today = today;
    LAARI_ASSIGN(facts.account, book.accounts().find(account));
    facts.account.notes.clear();
    LAARI_TRY(loadNames(book, facts));
    LAARI_TRY(loadTouchpoints(book, facts));
    if (facts.account.owner)
        facts.ownerName = facts.ownPeople.value(*facts.account.owner);
    if (facts.account.parent) {
        LAARI_ASSIGN(const Account parent, book.accounts().find(*facts.account.parent));
        facts.parentName = parent.name;
    }
    LAARI_ASSIGN(facts.figures, insight::accountFigures(book, account, today));
    LAARI_ASSIGN(facts.goal, insight::accountGoal(book, facts.figures));
    LAARI_ASSIGN(facts.timeline, insight::accountTimeline(book, account, std::nullopt, today,
                                                          insight::daysShownAhead(facts.goal, today)));
    LAARI_ASSIGN(facts.change, insight::whyChanged(book, account, today - reportDays, today));
    LAARI_ASSIGN(facts.story, insight::changeStory(book, account, facts.change, today - reportDays, today, today));
    LAARI_ASSIGN(facts.coverage, insight::coverage(book, account, today));
    LAARI_ASSIGN(facts.promises, insight::promisesOf(book, account));
    LAARI_ASSIGN(facts.promiseCount, insight::promiseCountOf(book, account));
    LAARI_ASSIGN(facts.followUps, book.followUps().ofAccount(account));
    if (everything) {
        LAARI_ASSIGN(facts.ledger, insight::statement(book, account, today, insight::PrivateNotes::Hide));
        LAARI_ASSIGN(facts.values, insight::valueGaps(book, account, today));
    }
    return facts;
}

const Touchpoint *AccountFacts::touchpoint(TouchpointId id) const
{
    const auto found = touchpointAt.constFind(id);
    return found == touchpointAt.constEnd() ? nullptr : &touchpoints[*found];
}

const SurveyRepository::OfAccount *AccountFacts::answer(AnswerId id) const
{
    const auto found = std::find_if(surveys.begin(), surveys.end(),
                                    [id](const auto &each) { return each.answer && each.answer->id == id; });
    return found == surveys.end() ? nullptr : &*found;
}

const SurveyRepository::OfAccount *AccountFacts::answerOf(TouchpointId id) const
{
    const auto found = answerBehind.constFind(id);
    return found == answerBehind.constEnd() ? nullptr : &surveys[*found];
}

QString FactWords::person(StakeholderId id) const
{
    const auto found = m_facts.people.find(id);
    return found == m_facts.people.end() || found->second.kind == StakeholderKind::Organisation ? Words::organisation()
                                                                                                : found->second.name;
}

QString FactWords::who(const Touchpoint &touchpoint) const
{
    QStringList there;
    int told = 0;
    for (const Participant &participant : touchpoint.participants) {
        if (participant.presence == Presence::There)
            there << person(participant.stakeholder);
        else
            ++told;
    }
    if (there.isEmpty() && told == 0)
        return Words::organisation();
    constexpr qsizetype most = 6; // three hundred names help nobody
    if (const qsizetype more = there.size() - most; more > 1) {
        there.resize(most);
        there << tr("%n others", "people", int(more));
    }
    if (told > 0)
        //: people who were not there but heard of it
        there << tr("%n told of it", nullptr, told);
    return there.join(QStringLiteral(", "));
}

QString FactWords::felt(const Touchpoint &touchpoint) const
{
    if (touchpoint.recorded)
        return Words::capital(Words::of(touchpoint.recorded->as));
    if (touchpoint.emotion)
        return Words::emotion(*touchpoint.emotion);
    if (touchpoint.effectiveness)
        return Words::effectiveness(*touchpoint.effectiveness);
    if (touchpoint.ease)
        return Words::ease(*touchpoint.ease);
    //: of a touchpoint: nothing was scored
    return tr("Contact only");
}

QString FactWords::what(const Touchpoint &touchpoint) const
{
    QStringList parts;
    if (const SurveyRepository::OfAccount *given = m_facts.answerOf(touchpoint.id))
        parts << SurveyWords::named(given->survey, *given->answer);
    if (touchpoint.cause && m_facts.words.contains(*touchpoint.cause))
        parts << Words::of(m_facts.words[*touchpoint.cause]);
    if (!touchpoint.note.isEmpty())
        parts << touchpoint.note.simplified();
    QString text = parts.join(QStringLiteral(". "));
    if (touchpoint.deliveredBy && m_facts.partners.contains(*touchpoint.deliveredBy))
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + u'(' + m_facts.partners[*touchpoint.deliveredBy] +
                u')';
    return text;
}

QString FactWords::kind(const Touchpoint &touchpoint) const
{
    return touchpoint.recorded ? felt(touchpoint) : Words::of(touchpoint.channel); // which says more
}

QString FactWords::sentence(const Touchpoint &touchpoint) const
{
    const QString happened = what(touchpoint);
    //: %1 channel, %2 date, %3 what happened: "Delivery, 9 Apr 2025: late"; Finnish: "Toimitus 9.4.2025: myöhässä"
    return tr("%1, %2: %3", "channel, date and what happened")
        .arg(kind(touchpoint), Format::date(touchpoint.day),
             happened.isEmpty() ? felt(touchpoint).toLower() : happened);
}

MarkTexts FactWords::marks() const
{
    MarkTexts texts;
    for (const Touchpoint &touchpoint : m_facts.touchpoints)
        if (touchpoint.cause && m_facts.words.contains(*touchpoint.cause))
            texts.insert(touchpoint.id, {Words::of(m_facts.words[*touchpoint.cause]), {}});
    return texts;
}

} // namespace laari::ui
