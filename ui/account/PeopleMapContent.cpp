// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/PeopleMapContent.h"

#include "ui/account/TouchpointText.h"
#include "ui/common/Format.h"
#include "ui/common/Words.h"

#include <QCollator>

#include <algorithm>

namespace laari::ui {

namespace {

const QString dot = QStringLiteral(" · ");

void sortByName(auto &named)
{
    const QCollator collator;
    std::ranges::stable_sort(named, [&](const auto &a, const auto &b) { return collator.compare(a.name, b.name) < 0; });
}

} // namespace

QString PeopleMapContent::levelWord(RelationshipLevel level)
{
    switch (level) {
    case RelationshipLevel::Vendor: return tr("vendor", "relationship level");
    case RelationshipLevel::CredibleSource: return tr("credible source", "relationship level");
    case RelationshipLevel::ProblemSolver: return tr("problem solver", "relationship level");
    case RelationshipLevel::TrustedAdviser: break;
    }
    return tr("trusted adviser", "relationship level");
}

PeopleMapContent::Person PeopleMapContent::personOf(const AccountData &data, const insight::PersonFigures &figures,
                                                    bool figuresShown) const
{
    const Stakeholder stakeholder = data.people.value(figures.id);
    const insight::CoveredPerson *covered = data.coverage.person(figures.id);
    Person person;
    person.id = figures.id;
    person.role = figures.role;
    person.influence = figures.influence;
    person.reportsTo = stakeholder.reportsTo;
    person.name = TouchpointText::person(data, figures.id);
    person.caption = stakeholder.title;
    person.known = figures.hasEvidence && !figures.doNotScore;
    person.trust = figures.trust;
    person.u = figures.opinion.u;
    person.advocate = stakeholder.advocate;

    const QString band = figures.doNotScore ? tr("not scored") : Words::trustBand(figures.trust, figures.opinion.u);
    QString contact = tr("never met");
    if (covered && covered->lastContact) {
        contact = Format::daysAgo(data.today - *covered->lastContact);
        person.warns = covered->freshness == insight::Freshness::Stale;
    }
    // Of whom nothing is known since they were never met, that is all there is to say.
    const bool stranger = !person.known && !figures.doNotScore && !(covered && covered->lastContact);
    person.line = stranger ? contact : band + dot + contact;

    QStringList told{person.name};
    if (!stakeholder.title.isEmpty())
        told << stakeholder.title;
    //: %1 a role, %2 a step of influence, 1 to 5
    told << tr("%1, influence %2 of 5").arg(Words::capital(Words::of(figures.role))).arg(figures.influence);
    if (figuresShown && person.known)
        //: a person's trust: %1 a band in a word, %2 an index
        told << tr("Trust, our estimate: %1, %2").arg(band, Format::number(figures.trust));
    else if (figures.doNotScore)
        told << Words::capital(band);
    else
        //: a person's trust: %1 a band in a word
        told << tr("Trust, our estimate: %1").arg(band);
    if (covered && covered->lastContact)
        //: %1 "4 days ago"
        told << (person.warns ? tr("Last contact %1: longer ago than it should be").arg(contact)
                              : tr("Last contact %1").arg(contact));
    else
        told << tr("Never met");
    if (covered)
        told << (covered->knownByUs == 0
                     ? tr("None of us has met them", "a person of the customer")
                     : tr("%n of us have met them", "a person of the customer", covered->knownByUs));
    if (person.reportsTo)
        //: %1 is a person
        told << tr("Reports to %1").arg(TouchpointText::person(data, *person.reportsTo));
    if (person.advocate)
        told << tr("Advocate");
    person.told = told.join(u'\n');
    return person;
}

PeopleMapContent::PeopleMapContent(const AccountData &data, bool figures)
{
    for (const insight::PersonFigures &each : data.figures.people)
        if (each.kind == StakeholderKind::Person && each.active)
            people.push_back(personOf(data, each, figures));
    sortByName(people);
    addChairs(data);
    addUnnamed(data);
    addOurs(data);
}

void PeopleMapContent::addChairs(const AccountData &data)
{
    for (const insight::EmptyChair &chair : data.coverage.chairs) {
        Person person;
        person.kind = Kind::Chair;
        person.id = chair.leaver;
        person.role = chair.role;
        person.influence = chair.influence;
        person.reportsTo = data.people.value(chair.leaver).reportsTo;
        person.name = tr("Who follows?");
        //: of an empty chair: %1 is who left
        person.caption = tr("after %1").arg(TouchpointText::person(data, chair.leaver));
        //: of an empty chair: %1 is a date
        person.line = tr("since %1").arg(Format::date(chair.since));
        //: %1 is who left, %2 the date, %3 a role
        person.told = tr("An empty chair: %1 left on %2 and nobody follows yet.\n%3, influence %4 of 5")
                          .arg(TouchpointText::person(data, chair.leaver), Format::date(chair.since - 1),
                               Words::capital(Words::of(chair.role)))
                          .arg(chair.influence);
        people.push_back(person);
    }
}

void PeopleMapContent::addUnnamed(const AccountData &data)
{
    for (const Role role : {Role::Decider, Role::Influencer, Role::Contact}) {
        const int unnamed = data.coverage.of(role).unnamed();
        if (unnamed <= 0)
            continue;
        Person person;
        person.kind = Kind::Unnamed;
        person.role = role;
        person.name = tr("%n not named yet", "people of a role", unnamed);
        person.caption = tr("blind spot");
        //: a command on an empty card
        person.line = tr("Name someone…");
        //: %1 a role, %2 a count
        person.told =
            tr("Blind spot. %1: expected but not named yet: %2").arg(Words::capital(Words::of(role))).arg(unnamed);
        people.push_back(person);
    }
}

void PeopleMapContent::addOurs(const AccountData &data)
{
    QHash<StakeholderId, const insight::CoveredPerson *> here;
    for (const insight::CoveredPerson &each : data.coverage.people)
        here.insert(each.id, &each);
    QHash<OwnPersonId, int> known;
    for (const insight::Acquaintance &each : data.acquaintances) {
        if (!here.contains(each.stakeholder))
            continue;
        if (!known.contains(each.ownPerson))
            ours.push_back({each.ownPerson, each.ownName, {}, {}});
        ++known[each.ownPerson];
    }
    sortByName(ours);
    QHash<OwnPersonId, size_t> place;
    for (size_t i = 0; i < ours.size(); ++i) {
        place.insert(ours[i].id, i);
        ours[i].line = tr("knows %n people", nullptr, known.value(ours[i].id));
    }
    std::vector<QStringList> told(ours.size());
    for (const insight::Acquaintance &each : data.acquaintances) {
        const insight::CoveredPerson *person = here.value(each.stakeholder);
        if (!person)
            continue;
        Tie tie;
        tie.own = place.value(each.ownPerson);
        tie.person = each.stakeholder;
        tie.met = each.last.has_value();
        tie.fresh = each.last && data.today - *each.last <= data.attention.rhythmDays(person->role);
        QStringList words;
        if (each.last)
            words << Format::daysAgo(data.today - *each.last);
        if (each.current && each.desired && *each.current != *each.desired)
            words << levelWord(*each.current) + QStringLiteral(" → ") + levelWord(*each.desired);
        else if (each.current)
            words << levelWord(*each.current);
        else if (each.desired)
            words << QStringLiteral("→ ") + levelWord(*each.desired);
        tie.line = words.join(dot);
        //: %1 a person of the customer, %2 "4 days ago · problem solver"
        told[tie.own] << tr("%1: %2", "whom one of ours knows").arg(TouchpointText::person(data, tie.person), tie.line);
        ties.push_back(std::move(tie));
    }
    for (size_t i = 0; i < ours.size(); ++i)
        ours[i].told = ours[i].name + QStringLiteral(", ") + ours[i].line + u'\n' + told[i].join(u'\n');
}

} // namespace laari::ui
