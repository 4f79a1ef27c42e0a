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

Result<trust::Change> whyChanged(const Book &book, AccountId account, Day from, Day to)
{
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const trust::AccountHistory history, accountHistory(book, account));
    LAARI_ASSIGN(const std::vector<Touchpoint> touchpoints, book.touchpoints().outlinesOfAccount(account));
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(account));

    LAARI_ASSIGN(const std::vector<SurveyAnswer> answers, book.surveys().answersOfAccount(account));

    const auto recordedOn = [](const auto &each) { return Day::fromDate(each.recordedAt.toLocalTime().date()); };
    std::vector<trust::EntryId> recordedAfter;
    const bool seenThen = std::any_of(touchpoints.begin(), touchpoints.end(),
                                      [&](const Touchpoint &each) { return recordedOn(each) <= from; });
    if (seenThen) {
        for (const Touchpoint &touchpoint : touchpoints)
            if (touchpoint.day <= from && recordedOn(touchpoint) > from)
                recordedAfter.push_back({trust::EntryKind::Touchpoint, touchpoint.id.value});
        for (const SurveyAnswer &answer : answers)
            if (answer.day <= from && recordedOn(answer) > from)
                recordedAfter.push_back({trust::EntryKind::Survey, answer.id.value});
        // An estimate is entered with its person.
        for (const Stakeholder &person : people)
            if (person.openingEstimate && person.openingEstimate->day <= from && person.enteredOn > from)
                recordedAfter.push_back({trust::EntryKind::OpeningEstimate, person.id.value});
    }
    return trust::whyChanged(trust::Model(parameters), history, from, to, recordedAfter);
}

} // namespace laari::insight
