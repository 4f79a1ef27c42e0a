// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Statement.h"

#include <algorithm>

namespace laari::insight {

Result<trust::AccountHistory> accountHistory(const Book &book, AccountId accountId)
{
    LAARI_ASSIGN(const Account account, book.accounts().find(accountId));
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(accountId));
    LAARI_ASSIGN(const auto firstDays, book.stakeholders().firstTouchpointDays(accountId));

    trust::AccountHistory history;
    history.expectedDeciders = account.expectedDeciders;
    for (const Stakeholder &person : people) {
        if (person.doNotScore)
            continue;
        trust::PersonHistory each;
        each.person = person.id;
        each.roles = person.roles;
        each.named = person.kind == StakeholderKind::Person;
        each.activeUntil = person.activeUntil;
        each.knownSince = person.enteredOn;
        const auto first = firstDays.constFind(person.id);
        if (first != firstDays.constEnd())
            each.knownSince = each.named ? std::min(person.enteredOn, *first) : *first;
        if (person.knownSince)
            each.knownSince = *person.knownSince;
        LAARI_ASSIGN(each.entries, book.ledger().history(person.id));
        history.people.push_back(std::move(each));
    }
    return history;
}

Result<trust::Change> whyChanged(const Book &book, AccountId account, Day from, Day to,
                                 const std::optional<SeenThen> &seen)
{
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const trust::AccountHistory history, accountHistory(book, account));
    if (!seen)
        return trust::whyChanged(trust::Model(parameters), history, from, to);
    LAARI_ASSIGN(const std::vector<Touchpoint> touchpoints, book.touchpoints().outlinesOfAccount(account));
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));
    LAARI_ASSIGN(const std::vector<SurveyAnswer> answers, book.surveys().answersOfAccount(account));
    const auto recordedLater = [&](const auto &each) {
        return seen->at ? each.recordedAt > *seen->at : Day::fromDate(each.recordedAt.toLocalTime().date()) > from;
    };
    std::vector<trust::EntryId> recordedAfter;
    std::vector<trust::EntryId> afterwards;
    const auto sort = [&](trust::EntryKind kind, const auto &each) {
        if (each.day <= from && recordedLater(each))
            (each.day == from ? afterwards : recordedAfter).push_back({kind, each.id.value});
    };
    for (const Touchpoint &touchpoint : touchpoints)
        sort(trust::EntryKind::Touchpoint, touchpoint);
    for (const SurveyAnswer &answer : answers)
        sort(trust::EntryKind::Survey, answer);
    // An estimate is entered with its person.
    for (const Stakeholder &person : people)
        if (person.openingEstimate && person.openingEstimate->day <= from && person.enteredOn > from)
            recordedAfter.push_back({trust::EntryKind::OpeningEstimate, person.id.value});
    trust::Change change = trust::whyChanged(trust::Model(parameters), history, from, to, recordedAfter, afterwards);
    change.enteredLater += change.trustBefore - seen->trust;
    change.trustBefore = seen->trust;
    return change;
}

} // namespace laari::insight
