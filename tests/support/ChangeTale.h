// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeStory.h"
#include "tests/support/TestBook.h"

namespace laari::testing {

/// What happened to an account, told piece by piece; the change is the sum of what is told.
class Tale {
public:
    static inline const Day today = day(2026, 11, 20);

    Tale() { m_facts.known = true; }

    Tale &since(Day from, Day to = today)
    {
        m_from = from;
        m_to = to;
        return *this;
    }
    /// A touchpoint that moved trust by `points`; the calls after it say more of it.
    Tale &met(double points, Channel channel, Day on)
    {
        Touchpoint touchpoint;
        touchpoint.id = TouchpointId{qint64(m_facts.touchpoints.size()) + 1};
        touchpoint.channel = channel;
        touchpoint.day = on;
        m_facts.touchpoints.push_back(touchpoint);
        cause({trust::EntryKind::Touchpoint, touchpoint.id.value}, points);
        return *this;
    }
    Tale &alike(int count, double each, Channel channel)
    {
        for (int i = 0; i < count; ++i)
            met(each, channel, day(2026, 6, 1 + i));
        return *this;
    }
    Tale &because(const QString &english, const QString &finnish)
    {
        ListItem item;
        item.id = ListItemId{qint64(m_facts.causes.size()) + 1};
        item.english = english;
        item.finnish = finnish;
        m_facts.causes.insert(item.id, item);
        m_facts.touchpoints.back().cause = item.id;
        return *this;
    }
    Tale &late() { return because(QStringLiteral("Late"), QStringLiteral("Myöhästyminen")); }
    Tale &by(const QString &partner)
    {
        const PartnerId id{qint64(m_facts.partners.size()) + 1};
        m_facts.partners.insert(id, partner);
        m_facts.touchpoints.back().deliveredBy = id;
        return *this;
    }
    Tale &mending(TouchpointId failure = {999})
    {
        m_facts.touchpoints.back().mends = failure;
        return *this;
    }
    Tale &cushioned(double points)
    {
        m_change.causes.back().cushioned = points;
        return *this;
    }
    Tale &as(RecordedAs kind)
    {
        m_facts.touchpoints.back().recorded = Recording{kind, 0};
        return *this;
    }
    Tale &answered(double points, const QString &name, Role role, int nps, Day on)
    {
        SurveyRepository::OfAccount given;
        given.person = addPerson(name, role);
        given.answer.emplace();
        given.answer->id = AnswerId{qint64(m_facts.answers.size()) + 1};
        given.answer->day = on;
        given.answer->score = nps;
        m_facts.answers.push_back(given);
        cause({trust::EntryKind::Survey, given.answer->id.value}, points);
        return *this;
    }
    Tale &estimated(double points, const QString &name, Role role, Day on)
    {
        const StakeholderId id = addPerson(name, role);
        m_facts.people[id].openingEstimate = OpeningEstimate{4, on};
        cause({trust::EntryKind::OpeningEstimate, id.value}, points);
        return *this;
    }
    Tale &enteredLater(double points)
    {
        m_change.enteredLater = points;
        return *this;
    }
    Tale &fading(double points)
    {
        m_change.fading = points;
        m_change.rest += points;
        return *this;
    }
    Tale &together(double points)
    {
        m_change.rest += points;
        return *this;
    }
    /// All that took so far were failures, which together took so much.
    Tale &failing(double points)
    {
        m_change.failures.emplace();
        m_change.failures->points = points;
        for (const trust::Cause &each : m_change.causes)
            if (each.unmended < 0)
                m_change.failures->entries.push_back(each.entry);
        return *this;
    }
    Tale &peopleChanged()
    {
        m_facts.peopleChanged = true;
        return *this;
    }
    Tale &unknown()
    {
        m_facts.known = false;
        return *this;
    }

    trust::Change change() const
    {
        trust::Change change = m_change;
        change.trustBefore = 50;
        change.trustAfter = 50 + change.enteredLater + change.rest;
        for (const trust::Cause &each : change.causes)
            change.trustAfter += each.unmended;
        return change;
    }
    insight::ChangeStory story() const { return insight::changeStory(change(), m_facts, m_from, m_to, today); }

private:
    void cause(trust::EntryId id, double points) { m_change.causes.push_back({id, points, points, 0}); }
    StakeholderId addPerson(const QString &name, Role role)
    {
        Stakeholder person;
        person.id = StakeholderId{qint64(m_facts.people.size()) + 1};
        person.name = name;
        person.roles = {RolePeriod{std::nullopt, role, 3}};
        m_facts.people.insert(person.id, person);
        return person.id;
    }

    trust::Change m_change;
    insight::StoryFacts m_facts;
    Day m_from = day(2026, 2, 28);
    Day m_to = today;
};

} // namespace laari::testing
