// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountData.h"

#include "core/insight/WhatIf.h"
#include "core/store/Book.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace laari::ui {

namespace {

/// Each of the group has a `word`, and no two the same.
bool allDiffer(const std::vector<const Stakeholder *> &group, const auto &word)
{
    QSet<QString> met;
    for (const Stakeholder *person : group) {
        const QString each = word(*person).simplified().toCaseFolded();
        if (each.isEmpty() || met.contains(each))
            return false;
        met.insert(each);
    }
    return true;
}

QHash<StakeholderId, AccountData::Namesake> namesakesOf(const std::vector<Stakeholder> &people, Day today)
{
    std::map<QString, std::vector<const Stakeholder *>> groups;
    for (const Stakeholder &person : people)
        if (person.kind == StakeholderKind::Person)
            groups[person.name.simplified().toCaseFolded()].push_back(&person);
    QHash<StakeholderId, AccountData::Namesake> found;
    for (const auto &[name, group] : groups) {
        if (group.size() < 2)
            continue;
        AccountData::ToldBy by = AccountData::ToldBy::Number;
        if (allDiffer(group, [](const Stakeholder &each) { return each.title; }))
            by = AccountData::ToldBy::Title;
        else if (allDiffer(group,
                           [&](const Stakeholder &each) { return QString::number(int(each.roleOn(today).role)); }))
            by = AccountData::ToldBy::Role;
        int number = 0;
        for (const Stakeholder *person : group)
            found.insert(person->id, {by, ++number});
    }
    return found;
}

} // namespace

const Touchpoint *AccountData::touchpoint(TouchpointId id) const
{
    const auto found = touchpointAt.constFind(id);
    return found == touchpointAt.constEnd() ? nullptr : &touchpoints[*found];
}

const SurveyRepository::OfAccount *AccountData::answer(AnswerId id) const
{
    const auto found = answerAt.constFind(id);
    return found == answerAt.constEnd() ? nullptr : &surveys[*found];
}

const SurveyRepository::OfAccount *AccountData::answerOf(TouchpointId id) const
{
    const auto found = answerBehind.constFind(id);
    return found == answerBehind.constEnd() ? nullptr : answer(*found);
}

int AccountData::latePromises() const
{
    return int(std::ranges::count_if(promises,
                                     [this](const insight::PromiseLine &each) { return each.promise.isLate(today); }));
}

int AccountData::openToDo() const
{
    return int(std::ranges::count_if(followUps, [](const FollowUp &each) { return !each.doneOn; }) +
               std::ranges::count_if(cases, &LoopCase::isOpen));
}

bool AccountData::hasPeople() const
{
    return std::any_of(people.begin(), people.end(),
                       [](const Stakeholder &each) { return each.kind == StakeholderKind::Person; });
}

bool AccountData::isBare() const
{
    return timeline.marks.empty() && figures.reading.opinion.u >= 1;
}

bool AccountData::knowsAnybody() const
{
    return std::any_of(figures.people.begin(), figures.people.end(), [](const insight::PersonFigures &each) {
        return each.kind == StakeholderKind::Person && each.hasEvidence && each.active;
    });
}

Result<AccountDataPtr> loadAccountData(const Book &book, AccountId account, Day today)
{
    auto data = std::make_shared<AccountData>();
    data->today = today;
    LAARI_ASSIGN(data->account, book.accounts().find(account));
    LAARI_ASSIGN(const std::vector<OwnPerson> ownPeople, book.ownPeople().all());
    for (const OwnPerson &person : ownPeople)
        data->ownPeople.insert(person.id, person.name);
    if (data->account.owner)
        data->ownerName = data->ownPeople.value(*data->account.owner);
    LAARI_ASSIGN(data->promises, insight::promisesOf(book, account));
    LAARI_ASSIGN(data->followUps, book.followUps().ofAccount(account));
    LAARI_ASSIGN(data->surveys, book.surveys().ofAccount(account));
    for (size_t i = 0; i < data->surveys.size(); ++i) {
        const std::optional<SurveyAnswer> &answer = data->surveys[i].answer;
        if (!answer)
            continue;
        data->answerAt.insert(answer->id, i);
        if (answer->touchpoint)
            data->answerBehind.insert(*answer->touchpoint, answer->id);
    }
    LAARI_ASSIGN(data->cases, book.cases().ofAccount(account));
    LAARI_ASSIGN(data->loop, book.settings().loop());
    if (data->account.parent) {
        LAARI_ASSIGN(const Account parent, book.accounts().find(*data->account.parent));
        data->parentName = parent.name;
    }
    LAARI_ASSIGN(data->family, insight::accountFamily(book, account, today));
    LAARI_ASSIGN(data->figures, insight::accountFigures(book, account, today));
    LAARI_ASSIGN(data->goal, insight::accountGoal(book, data->figures));
    const int ahead = insight::daysShownAhead(data->goal, today);
    LAARI_ASSIGN(data->timeline, insight::accountTimeline(book, account, std::nullopt, today, ahead));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    data->model = std::make_shared<const trust::Model>(parameters);
    LAARI_ASSIGN(data->touchpoints, book.touchpoints().ofAccount(account));
    for (size_t i = 0; i < data->touchpoints.size(); ++i)
        data->touchpointAt.insert(data->touchpoints[i].id, i);
    LAARI_ASSIGN(const std::vector<Touchpoint> openFailures, book.touchpoints().openFailures(account, today));
    for (const Touchpoint &failure : openFailures)
        data->openFailures.push_back(failure.id);
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    for (const Stakeholder &person : people)
        data->people.insert(person.id, person);
    data->namesakes = namesakesOf(people, today);
    LAARI_ASSIGN(data->coverage, insight::coverage(book, account, today));
    LAARI_ASSIGN(data->acquaintances, insight::acquaintances(book, account, today));
    LAARI_ASSIGN(data->moves, insight::moveLinks(book, account));
    LAARI_ASSIGN(data->attention, book.settings().attention());
    for (const ListKind kind : {ListKind::Cause, ListKind::Emotion}) {
        LAARI_ASSIGN(const std::vector<ListItem> items, book.lists().items(kind));
        for (const ListItem &item : items)
            data->words.insert(item.id, item);
    }
    LAARI_ASSIGN(const std::vector<Partner> partners, book.partners().all());
    for (const Partner &partner : partners)
        data->partners.insert(partner.id, partner.name);
    return AccountDataPtr(std::move(data));
}

} // namespace laari::ui
