// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Acquaintance.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace laari::insight {

Result<std::vector<Acquaintance>> acquaintances(const Book &book, AccountId account, Day asOf)
{
    LAARI_ASSIGN(const std::vector<Meetings> meetings, book.relationships().meetings(account, asOf));
    LAARI_ASSIGN(const std::vector<Relationship> relationships, book.relationships().ofAccount(account));
    LAARI_ASSIGN(const std::vector<OwnPerson> ownPeople, book.ownPeople().all());
    std::map<std::pair<StakeholderId, OwnPersonId>, Acquaintance> pairs;
    for (const Meetings &each : meetings) {
        Acquaintance &pair = pairs[{each.stakeholder, each.ownPerson}];
        pair.meetings = each.count;
        pair.last = each.last;
    }
    for (const Relationship &each : relationships) {
        Acquaintance &pair = pairs[{each.stakeholder, each.ownPerson}];
        pair.current = each.current;
        pair.desired = each.desired;
    }
    QHash<OwnPersonId, QString> names;
    for (const OwnPerson &own : ownPeople)
        names.insert(own.id, own.name);
    std::vector<Acquaintance> all;
    all.reserve(pairs.size());
    for (auto &[who, pair] : pairs) {
        pair.stakeholder = who.first;
        pair.ownPerson = who.second;
        pair.ownName = names.value(who.second);
        all.push_back(std::move(pair));
    }
    return all;
}

Result<std::vector<MoveLink>> moveLinks(const Book &book, AccountId account)
{
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    LAARI_ASSIGN(const std::vector<Stakeholder> gone, book.stakeholders().movedAwayFrom(account));
    std::vector<MoveLink> links;
    for (const Stakeholder &person : people) {
        if (!person.movedFrom)
            continue;
        LAARI_ASSIGN(const Stakeholder before, book.stakeholders().find(*person.movedFrom));
        links.push_back({person.id, before.id, before.account, {}, true});
    }
    for (const Stakeholder &person : gone)
        links.push_back({*person.movedFrom, person.id, person.account, {}, false});
    for (MoveLink &link : links) {
        LAARI_ASSIGN(const Account other, book.accounts().find(link.account));
        link.accountName = other.name;
    }
    std::ranges::stable_sort(links, {}, &MoveLink::here);
    return links;
}

} // namespace laari::insight
