// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/TouchpointEffect.h"

#include "core/insight/Counting.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <memory>

namespace laari::usecases {

namespace {

constexpr int effectDays = 120;

/// Whether the entry goes with one of those that are left out.
bool goesWith(const trust::Entry &entry, const std::vector<Touchpoint> &left)
{
    return std::ranges::any_of(left, [&](const Touchpoint &touchpoint) {
        const trust::EntryId id{trust::EntryKind::Touchpoint, touchpoint.id.value};
        const std::optional<double> x = touchpoint.score();
        return entry.id == id || (x && isFailureScore(*x) && entry.mends == id);
    });
}

/// The person's reservoir as it would be today without the touchpoints.
Result<std::optional<trust::ReservoirState>> stateWithout(const Book &book, const trust::Model &model,
                                                          StakeholderId person, const std::vector<Touchpoint> &left)
{
    const Day first = std::ranges::min(left, {}, &Touchpoint::day).day;
    LAARI_ASSIGN(trust::Checkpoint checkpoint, book.ledger().checkpointBefore(person, first));
    LAARI_ASSIGN(trust::History entries, book.ledger().history(person, first));
    std::erase_if(entries, [&](const trust::Entry &entry) { return goesWith(entry, left); });

    trust::Replay replay(model, std::move(checkpoint));
    for (size_t i = 0; i < entries.size();) {
        size_t end = i;
        while (end < entries.size() && entries[end].day == entries[i].day)
            ++end;
        replay.take(std::span(entries).subspan(i, end - i), trust::Effects::Skip);
        i = end;
    }
    return replay.state();
}

} // namespace

Result<TouchpointEffect> touchpointEffect(const Book &book, const std::vector<Touchpoint> &touchpoints,
                                          const std::vector<StakeholderId> &newPeople)
{
    const Day today = book.clock().today();
    LAARI_ASSIGN(const Account account, book.accounts().find(touchpoints.front().account));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(account.id));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const auto states, book.ledger().statesOf(account.id, today));
    QSet<StakeholderId> concerned;
    for (const Touchpoint &touchpoint : touchpoints) {
        LAARI_ASSIGN(const auto postings, book.ledger().postingsOf(touchpoint.id));
        for (const auto &posting : postings)
            concerned.insert(posting.person);
    }
    const trust::Model model(parameters);

    std::vector<const Stakeholder *> people;
    std::vector<const Stakeholder *> peopleBefore;
    for (const Stakeholder &person : stakeholders) {
        people.push_back(&person);
        if (std::ranges::find(newPeople, person.id) == newPeople.end())
            peopleBefore.push_back(&person);
    }
    const insight::StateByPerson with = insight::byPerson(states);
    insight::StateByPerson without = with;
    std::vector<std::unique_ptr<trust::ReservoirState>> replayed;
    for (const StakeholderId person : concerned) {
        LAARI_ASSIGN(const std::optional<trust::ReservoirState> state, stateWithout(book, model, person, touchpoints));
        without.remove(person);
        if (state) {
            replayed.push_back(std::make_unique<trust::ReservoirState>(*state));
            without.insert(person, replayed.back().get());
        }
    }

    TouchpointEffect effect;
    double largest = 0;
    for (Day day = today; day <= today + effectDays; day = day + 1) {
        const double trustWith = insight::accountTrustOn(model, people, with, account.expectedDeciders, day);
        const double trustWithout =
            insight::accountTrustOn(model, peopleBefore, without, account.expectedDeciders, day);
        if (day == today)
            effect.trustBefore = trustWithout;
        if (std::abs(trustWith - trustWithout) > std::abs(largest) + 1e-9)
            largest = trustWith - trustWithout;
    }
    effect.trustReached = std::clamp(effect.trustBefore + largest, 0.0, 100.0);
    return effect;
}

} // namespace laari::usecases
