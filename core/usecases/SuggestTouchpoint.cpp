// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Counting.h"
#include "core/usecases/LogTouchpoint.h"

#include <algorithm>
#include <map>

namespace laari::usecases {

namespace {

constexpr int recentTouchpoints = 5;

/// The most frequent in the list, which is newest first; of equals the one met first, that is the newest.
template <typename Value> std::optional<Value> likeliest(const std::vector<Value> &newestFirst)
{
    std::map<Value, int> counts;
    for (const Value &value : newestFirst)
        ++counts[value];
    std::optional<Value> best;
    for (const Value &value : newestFirst)
        if (!best || counts[value] > counts[*best])
            best = value;
    return best;
}

} // namespace

Result<Touchpoint> suggestTouchpoint(const Book &book, AccountId account, Day today)
{
    LAARI_ASSIGN(const std::vector<Touchpoint> recent, book.touchpoints().ofAccount(account, recentTouchpoints));
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    LAARI_ASSIGN(const auto states, book.ledger().statesOf(account, today));
    const insight::StateByPerson stateOf = insight::byPerson(states);

    std::vector<StakeholderId> active;
    for (const Stakeholder &person : people)
        if (person.kind == StakeholderKind::Person && insight::isActive(person, today, stateOf.value(person.id)))
            active.push_back(person.id);

    std::vector<StakeholderId> met;
    std::vector<Channel> channels;
    for (const Touchpoint &touchpoint : recent) {
        channels.push_back(touchpoint.channel);
        for (const Participant &participant : touchpoint.participants)
            if (participant.presence == Presence::There &&
                std::find(active.begin(), active.end(), participant.stakeholder) != active.end())
                met.push_back(participant.stakeholder);
    }

    Touchpoint suggestion;
    suggestion.account = account;
    suggestion.day = today;
    suggestion.channel = likeliest(channels).value_or(Channel::Meeting);
    suggestion.importance = defaultImportance(suggestion.channel);
    std::optional<StakeholderId> person = likeliest(met);
    if (!person && active.size() == 1)
        person = active.front(); // there is nobody else it could have been
    if (person)
        suggestion.participants.append(Participant{*person, Presence::There});
    return suggestion;
}

Result<QList<Participant>> everyoneTold(const Book &book, AccountId account, Day day)
{
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    LAARI_ASSIGN(const auto firstDays, book.stakeholders().firstTouchpointDays(account));
    QList<Participant> told;
    for (const Stakeholder &person : people) {
        if (person.kind != StakeholderKind::Person || (person.activeUntil && *person.activeUntil < day))
            continue;
        const Day since =
            person.knownSince.value_or(std::min(person.enteredOn, firstDays.value(person.id, person.enteredOn)));
        if (since <= day)
            told.append(Participant{person.id, Presence::Told});
    }
    return told;
}

} // namespace laari::usecases
