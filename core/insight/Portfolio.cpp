// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Portfolio.h"

#include "core/insight/Counting.h"
#include "core/insight/HeardShare.h"
#include "core/trust/Thresholds.h"

#include <QSet>

#include <algorithm>

namespace laari::insight {

namespace {

constexpr double fieldBorder = 50;

using Crew = std::vector<const Stakeholder *>;

std::vector<PortfolioGap> gapsOf(const PortfolioRow &row, bool anyEvidence)
{
    std::vector<PortfolioGap> gaps;
    const trust::AccountReading &reading = row.reading;
    if (reading.notKnownYet()) {
        if (row.people == 0)
            gaps.push_back(PortfolioGap::NobodyNamed);
        else if (!anyEvidence)
            gaps.push_back(PortfolioGap::NothingHeard);
        else if (reading.decidersKnown >= reading.decidersExpected)
            gaps.push_back(PortfolioGap::LittleHeard);
        if (row.people > 0 && reading.decidersKnown < reading.decidersExpected)
            gaps.push_back(PortfolioGap::DecidersUnknown);
    }
    if (!reading.cx)
        gaps.push_back(PortfolioGap::NoCx);
    return gaps;
}

/// Names of the families that accounts with a parent, and their parents, belong to.
QHash<AccountId, QString> familiesOf(const std::vector<Account> &accounts)
{
    QHash<AccountId, const Account *> byId;
    for (const Account &account : accounts)
        byId.insert(account.id, &account);
    QHash<AccountId, QString> families;
    for (const Account &account : accounts) {
        const Account *top = &account;
        // The store lets no circle in; a file from elsewhere must not hang us all the same.
        for (size_t steps = 0; top->parent && steps < accounts.size(); ++steps) {
            const Account *parent = byId.value(*top->parent);
            if (!parent)
                break;
            top = parent;
        }
        if (top == &account)
            continue;
        families.insert(account.id, top->name);
        families.insert(top->id, top->name);
    }
    return families;
}

} // namespace

PortfolioField portfolioField(const trust::AccountReading &reading)
{
    if (reading.notKnownYet() || !reading.cx)
        return PortfolioField::NotKnownYet;
    const bool trusted = trust::atLeast(reading.trust, fieldBorder);
    const bool happy = trust::atLeast(*reading.cx, fieldBorder);
    if (trusted)
        return happy ? PortfolioField::Strong : PortfolioField::CarriedByTrust;
    return happy ? PortfolioField::HappyButThin : PortfolioField::AtRisk;
}

void PortfolioTotals::add(const PortfolioRow &row)
{
    const Cents counted = row.countedRevenue();
    ++accounts[size_t(row.field)];
    revenue[size_t(row.field)] = revenue[size_t(row.field)] + counted;
    all = all + counted;
    if (row.field == PortfolioField::AtRisk || row.field == PortfolioField::HappyButThin)
        atRisk = atRisk + counted;
}

Result<std::vector<PortfolioRow>> portfolio(const Book &book, Day asOf, Day earlier)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().all());
    LAARI_ASSIGN(const std::vector<OwnPerson> ownPeople, book.ownPeople().all());
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    const Day days[] = {asOf - heardDays, earlier, asOf};
    LAARI_ASSIGN(const auto states, book.ledger().statesOfAll(days));
    LAARI_ASSIGN(const auto lastContacts, book.touchpoints().latestDays(asOf));

    const trust::Model model(parameters);
    const StateByPerson stateYearAgo = byPerson(states[0]);
    const StateByPerson stateBefore = byPerson(states[1]);
    const StateByPerson stateNow = byPerson(states[2]);
    QHash<OwnPersonId, QString> ownNames;
    for (const OwnPerson &own : ownPeople)
        ownNames.insert(own.id, own.name);
    QHash<AccountId, Crew> crews;
    for (const Stakeholder &person : stakeholders)
        crews[person.account].push_back(&person);
    const QHash<AccountId, QString> families = familiesOf(accounts);

    std::vector<PortfolioRow> rows;
    rows.reserve(accounts.size());
    for (const Account &account : accounts) {
        const Crew crew = crews.value(account.id);
        PortfolioRow row;
        row.id = account.id;
        row.name = account.name;
        row.industry = account.industry;
        row.segment = account.segment;
        row.family = families.value(account.id);
        row.owner = account.owner ? ownNames.value(*account.owner) : QString();
        row.stage = account.stageOn(asOf);
        row.annualRevenue = account.annualRevenue;

        row.reading = accountReadingOn(model, crew, stateNow, account.expectedDeciders, asOf);
        const trust::AccountReading past =
            accountReadingOn(model, crew, stateBefore, account.expectedDeciders, earlier);
        row.before = {past.trust, past.cx};
        const PeopleCount count = countPeople(crew, stateNow, asOf);
        row.people = count.people;
        row.peopleKnown = count.known;
        HeardShare heard;
        for (const Stakeholder *person : crew)
            if (!person->doNotScore)
                heard.add(stateNow.value(person->id), stateYearAgo.value(person->id));
        row.heardFromCustomer = heard.share();
        if (const auto last = lastContacts.constFind(account.id); last != lastContacts.constEnd())
            row.lastContact = *last;
        row.silent = !row.lastContact || asOf - *row.lastContact > silentDays;
        row.field = portfolioField(row.reading);
        if (row.field == PortfolioField::NotKnownYet)
            row.gaps = gapsOf(row, count.anyEvidence);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace laari::insight
