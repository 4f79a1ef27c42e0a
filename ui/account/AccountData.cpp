// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/AccountData.h"

#include "core/store/Book.h"

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int forecastDays = 90;

} // namespace

const Touchpoint *AccountData::touchpoint(TouchpointId id) const
{
    const auto found = touchpointAt.constFind(id);
    return found == touchpointAt.constEnd() ? nullptr : &touchpoints[*found];
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
    LAARI_ASSIGN(data->followUps, book.followUps().ofAccount(account));
    if (data->account.parent) {
        LAARI_ASSIGN(const Account parent, book.accounts().find(*data->account.parent));
        data->parentName = parent.name;
    }
    LAARI_ASSIGN(data->family, insight::accountFamily(book, account, today));
    LAARI_ASSIGN(data->figures, insight::accountFigures(book, account, today));
    LAARI_ASSIGN(data->timeline, insight::accountTimeline(book, account, std::nullopt, today, forecastDays));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    data->model = std::make_shared<const trust::Model>(parameters);
    LAARI_ASSIGN(data->touchpoints, book.touchpoints().ofAccount(account));
    for (size_t i = 0; i < data->touchpoints.size(); ++i)
        data->touchpointAt.insert(data->touchpoints[i].id, i);
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    for (const Stakeholder &person : people)
        data->people.insert(person.id, person);
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
