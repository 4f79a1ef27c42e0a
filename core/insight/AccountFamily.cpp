// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AccountFamily.h"

#include "core/insight/Counting.h"

#include <QCollator>
#include <QHash>

#include <algorithm>

namespace laari::insight {

namespace {

/// An account and how deep it lies, each before its children.
using Ordered = std::vector<std::pair<const Account *, int>>;

Ordered inOrder(const std::vector<Account> &accounts, AccountId top)
{
    QHash<AccountId, std::vector<const Account *>> children;
    const Account *first = nullptr;
    for (const Account &account : accounts) {
        if (account.id == top) // whose own parent is not asked for
            first = &account;
        else if (account.parent)
            children[*account.parent].push_back(&account);
    }
    Ordered ordered;
    if (!first)
        return ordered;
    const QCollator collator; // one, not that of the thread, which is never freed
    Ordered open{{first, 0}};
    while (!open.empty()) {
        const auto [account, level] = open.back();
        open.pop_back();
        ordered.emplace_back(account, level);
        // Taken out, so that a circle in a file from elsewhere ends.
        std::vector<const Account *> next = children.take(account->id);
        std::ranges::sort(next, [&collator](const Account *a, const Account *b) {
            const int order = collator.compare(a->name, b->name);
            return order != 0 ? order > 0 : a->id > b->id; // the last one is opened first
        });
        for (const Account *child : next)
            open.emplace_back(child, level + 1);
    }
    return ordered;
}

void weigh(std::vector<FamilyMember> &members)
{
    const bool anyCustomer =
        std::ranges::any_of(members, [](const FamilyMember &each) { return each.stage == Lifecycle::Customer; });
    Cents smallest;
    for (const FamilyMember &each : members) {
        const Cents revenue = each.countedRevenue();
        if (revenue > Cents{} && (smallest == Cents{} || revenue < smallest))
            smallest = revenue;
    }
    double sum = 0;
    for (FamilyMember &each : members) {
        const Cents revenue = each.countedRevenue();
        if (!anyCustomer || (each.stage == Lifecycle::Customer && smallest == Cents{}))
            each.weight = 1;
        else if (each.stage == Lifecycle::Customer)
            each.weight = double((revenue > Cents{} ? revenue : smallest).value);
        sum += each.weight;
    }
    for (FamilyMember &each : members)
        each.weight /= sum;
}

FamilyPool pooled(const trust::Model &model, const std::vector<FamilyMember> &members)
{
    FamilyPool pool;
    pool.opinion = {0, 0, 0};
    double cx = 0;
    double cxWeight = 0;
    for (const FamilyMember &each : members) {
        pool.opinion.b += each.weight * each.reading.opinion.b;
        pool.opinion.d += each.weight * each.reading.opinion.d;
        pool.opinion.u += each.weight * each.reading.opinion.u;
        if (each.reading.cx) {
            cx += each.weight * *each.reading.cx;
            cxWeight += each.weight;
        }
        pool.revenue = pool.revenue + each.countedRevenue();
        pool.known += !each.reading.notKnownYet();
    }
    pool.trust = model.trust(pool.opinion);
    if (cxWeight > 0)
        pool.cx = cx / cxWeight;
    return pool;
}

} // namespace

bool AccountFamily::contains(AccountId account) const
{
    return std::ranges::any_of(members, [account](const FamilyMember &each) { return each.id == account; });
}

Result<AccountFamily> accountFamily(const Book &book, AccountId account, Day asOf)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().withDescendants(account));
    if (accounts.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("account")});
    AccountFamily family;
    if (accounts.size() == 1)
        return family;

    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    const trust::Model model(parameters);
    for (const auto &[each, level] : inOrder(accounts, account)) {
        LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(each->id));
        LAARI_ASSIGN(const auto states, book.ledger().statesOf(each->id, asOf));
        LAARI_ASSIGN(const std::optional<Day> lastContact, book.touchpoints().latestDay(each->id, asOf));
        std::vector<const Stakeholder *> crew;
        for (const Stakeholder &person : people)
            crew.push_back(&person);
        const bool anybody = std::ranges::any_of(
            people, [](const Stakeholder &person) { return person.kind == StakeholderKind::Person; });
        if (each->id == account && !anybody && !lastContact) // a name over the others
            continue;

        const StateByPerson stateNow = byPerson(states);
        const PeopleCount count = countPeople(crew, stateNow, asOf);
        FamilyMember member;
        member.id = each->id;
        member.name = each->name;
        member.level = level;
        member.stage = each->stageOn(asOf);
        member.annualRevenue = each->annualRevenue;
        member.reading = accountReadingOn(model, crew, stateNow, each->expectedDeciders, asOf);
        member.people = count.people;
        member.peopleKnown = count.known;
        member.lastContact = lastContact;
        family.members.push_back(std::move(member));
    }
    weigh(family.members);
    family.pool = pooled(model, family.members);
    return family;
}

} // namespace laari::insight
