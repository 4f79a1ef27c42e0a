// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/SurveyInvitees.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <tuple>

namespace laari::insight {

namespace {

bool isActive(const Stakeholder &person, Day today)
{
    return person.kind == StakeholderKind::Person && (!person.activeUntil || *person.activeUntil >= today);
}

Unaskable unaskable(const Stakeholder &person, const QSet<StakeholderId> &asked)
{
    if (asked.contains(person.id))
        return Unaskable::Asked;
    if (person.surveyOptOut)
        return Unaskable::OptedOut;
    return person.email.isEmpty() ? Unaskable::NoEmail : Unaskable::No;
}

} // namespace

Result<Invitees> invitees(const Book &book, SurveyId survey, Day today)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().all());
    LAARI_ASSIGN(const std::vector<SurveyPerson> campaign, book.surveys().people(survey));

    QSet<StakeholderId> asked;
    for (const SurveyPerson &each : campaign)
        asked.insert(each.person);
    Invitees result;
    QHash<AccountId, const Account *> accountById;
    for (const Account &account : accounts) {
        accountById.insert(account.id, &account);
        if (!account.annualRevenue || account.stageOn(today) != Lifecycle::Customer)
            continue;
        result.revenue.insert(account.id, *account.annualRevenue);
        result.totalRevenue.value += account.annualRevenue->value;
    }
    for (const Stakeholder &person : people) {
        const Account *account = accountById.value(person.account);
        if (!account || !isActive(person, today))
            continue;
        Invitee invitee;
        invitee.person = person.id;
        invitee.name = person.name;
        invitee.email = person.email;
        invitee.role = person.roleOn(today).role;
        invitee.account = account->id;
        invitee.accountName = account->name;
        invitee.segment = account->segment;
        invitee.owner = account->owner;
        invitee.stage = account->stageOn(today);
        invitee.unaskable = unaskable(person, asked);
        ++result.known[size_t(invitee.role)];
        result.people.push_back(std::move(invitee));
    }
    std::sort(result.people.begin(), result.people.end(), [](const Invitee &a, const Invitee &b) {
        return std::tie(a.accountName, a.name, a.person) < std::tie(b.accountName, b.name, b.person);
    });
    return result;
}

InvitationCoverage invitationCoverage(const Invitees &invitees, const std::function<bool(const Invitee &)> &picked)
{
    InvitationCoverage coverage;
    QSet<AccountId> reached;
    for (const Invitee &invitee : invitees.people) {
        const bool already = invitee.unaskable == Unaskable::Asked;
        const bool chosen = already || picked(invitee);
        if (!chosen)
            continue;
        coverage.optedOut += invitee.unaskable == Unaskable::OptedOut ? 1 : 0;
        coverage.withoutEmail += invitee.unaskable == Unaskable::NoEmail ? 1 : 0;
        if (!already && invitee.unaskable != Unaskable::No)
            continue;
        coverage.people += already ? 0 : 1;
        ++coverage.asked[size_t(invitee.role)];
        reached.insert(invitee.account);
    }
    coverage.accounts = int(reached.size());
    if (invitees.totalRevenue.value <= 0)
        return coverage;
    qint64 sum = 0;
    for (const AccountId account : reached)
        sum += invitees.revenue.value(account).value;
    coverage.revenue = double(sum) / double(invitees.totalRevenue.value);
    return coverage;
}

} // namespace laari::insight
