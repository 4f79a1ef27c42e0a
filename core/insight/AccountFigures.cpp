// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AccountFigures.h"

#include "core/insight/Counting.h"
#include "core/insight/HeardShare.h"

#include <algorithm>

namespace laari::insight {

namespace {

constexpr int velocityDays = 90;
constexpr int trendPoints = 26;
constexpr int trendStepDays = 14;

using States = std::vector<LedgerRepository::PersonState>;

void keepLatest(std::optional<Day> &latest, const std::optional<Day> &other)
{
    if (other && (!latest || *latest < *other))
        latest = other;
}

/// States leave out who is not scored; a touchpoint with them is contact all the same.
Result<std::optional<Day>> lastTouchpointDay(const Book &book, AccountId account, Day asOf)
{
    return book.touchpoints().latestDay(account, asOf);
}

PersonFigures figuresOf(const trust::Model &model, const Stakeholder &person, Day asOf,
                        const trust::ReservoirState *state, const trust::ReservoirState *before,
                        const trust::ReservoirState *yearAgo)
{
    const RolePeriod &role = person.roleOn(asOf);
    PersonFigures figures;
    figures.id = person.id;
    figures.kind = person.kind;
    figures.name = person.name;
    figures.role = role.role;
    figures.influence = role.influence;
    figures.active = isActive(person, asOf, state);
    figures.doNotScore = person.doNotScore;
    figures.trust = model.trust(figures.opinion);
    figures.trustBefore = figures.trust;
    if (person.doNotScore)
        return figures;

    if (before)
        figures.trustBefore = model.trust(model.passed(*before, asOf - velocityDays));
    if (state) {
        const trust::ReservoirState today = model.passed(*state, asOf);
        figures.opinion = model.opinion(today);
        figures.hasEvidence = today.hasEvidence;
        figures.trust = model.trust(figures.opinion);
        figures.cx = trust::Model::cx(today.cx);
        figures.pendingGoodwill = today.pendingGoodwill;
        figures.pendingGrievance = today.pendingGrievance();
        figures.lastContact = today.lastContact;
    }
    HeardShare heard;
    heard.add(state, yearAgo);
    figures.heardFromCustomer = heard.share();
    return figures;
}

Result<std::vector<trust::PersonOutlook>> outlooksOf(const Book &book, const trust::Model &model,
                                                     const std::vector<const Stakeholder *> &people,
                                                     const StateByPerson &states, Day asOf)
{
    std::vector<trust::PersonOutlook> outlooks;
    for (const Stakeholder *person : people) {
        const trust::ReservoirState *state = states.value(person->id);
        if (person->doNotScore || !isActive(*person, asOf, state))
            continue;
        trust::PersonOutlook outlook;
        outlook.role = person->roleOn(asOf).role;
        outlook.influence = person->roleOn(asOf).influence;
        outlook.named = person->kind == StakeholderKind::Person;
        if (state) {
            LAARI_ASSIGN(trust::Checkpoint checkpoint, book.ledger().checkpointBefore(person->id, asOf));
            outlook.replay.emplace(model, std::move(checkpoint));
            LAARI_ASSIGN(outlook.today, book.ledger().history(person->id, asOf, asOf));
        }
        outlooks.push_back(std::move(outlook));
    }
    return outlooks;
}

} // namespace

Result<AccountFigures> accountFigures(const Book &book, AccountId accountId, Day asOf)
{
    LAARI_ASSIGN(const Account account, book.accounts().find(accountId));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(accountId));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const States now, book.ledger().statesOf(accountId, asOf));
    LAARI_ASSIGN(const States before, book.ledger().statesOf(accountId, asOf - velocityDays));
    LAARI_ASSIGN(const States yearAgo, book.ledger().statesOf(accountId, asOf - heardDays));

    const trust::Model model(parameters);
    const StateByPerson stateNow = byPerson(now);
    const StateByPerson stateBefore = byPerson(before);
    const StateByPerson stateYearAgo = byPerson(yearAgo);
    std::vector<const Stakeholder *> people;
    for (const Stakeholder &person : stakeholders)
        people.push_back(&person);

    AccountFigures figures;
    figures.id = accountId;
    figures.name = account.name;
    figures.asOf = asOf;
    figures.reading = accountReadingOn(model, people, stateNow, account.expectedDeciders, asOf);
    figures.range = model.range(figures.reading.opinion);
    figures.velocity = figures.reading.trust -
                       accountTrustOn(model, people, stateBefore, account.expectedDeciders, asOf - velocityDays);
    LAARI_ASSIGN(const std::vector<trust::PersonOutlook> outlooks, outlooksOf(book, model, people, stateNow, asOf));
    figures.carries = trust::carriesSeriousFailures(model, outlooks, account.expectedDeciders, asOf);
    LAARI_ASSIGN(figures.lastContact, lastTouchpointDay(book, accountId, asOf));

    // Who is not scored has no state that tells of touchpoints.
    QHash<StakeholderId, Day> firstDays;
    if (std::any_of(stakeholders.begin(), stakeholders.end(), [](const Stakeholder &p) { return p.doNotScore; })) {
        LAARI_ASSIGN(firstDays, book.stakeholders().firstTouchpointDays(accountId));
    }

    HeardShare heard;
    for (const Stakeholder &person : stakeholders) {
        const trust::ReservoirState *state = stateNow.value(person.id);
        if (person.kind == StakeholderKind::Organisation && !(state && state->hasEvidence))
            continue;
        PersonFigures each =
            figuresOf(model, person, asOf, state, stateBefore.value(person.id), stateYearAgo.value(person.id));
        if (person.doNotScore && !each.active && !person.knownSince &&
            !(person.activeUntil && *person.activeUntil < asOf)) {
            const auto first = firstDays.constFind(person.id);
            each.active = first != firstDays.constEnd() && *first <= asOf;
        }
        if (!person.doNotScore)
            heard.add(state, stateYearAgo.value(person.id));
        keepLatest(figures.lastContact, each.lastContact);
        figures.people.push_back(std::move(each));
    }
    figures.heardFromCustomer = heard.share();
    return figures;
}

Result<CarryingPicture> carryingPicture(const Book &book, AccountId accountId, Day asOf)
{
    LAARI_ASSIGN(const Account account, book.accounts().find(accountId));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(accountId));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const States now, book.ledger().statesOf(accountId, asOf));
    const trust::Model model(parameters);
    const StateByPerson states = byPerson(now);
    std::vector<const Stakeholder *> people;
    for (const Stakeholder &person : stakeholders)
        people.push_back(&person);

    CarryingPicture picture;
    const trust::AccountReading reading = accountReadingOn(model, people, states, account.expectedDeciders, asOf);
    picture.opinion = reading.opinion;
    picture.trust = reading.trust;
    LAARI_ASSIGN(const std::vector<trust::PersonOutlook> outlooks, outlooksOf(book, model, people, states, asOf));
    picture.failures = trust::carriedFailures(model, outlooks, account.expectedDeciders, asOf);
    picture.carries = picture.failures.empty()        ? 0
                      : picture.failures.back().holds ? int(picture.failures.size())
                                                      : int(picture.failures.size()) - 1;
    picture.lowestWithout = picture.trust;
    picture.lowestWithoutOn = asOf;
    for (Day day = asOf + 1; day <= asOf + trust::Model::carryingDays; day = day + 1) {
        const double trust = accountTrustOn(model, people, states, account.expectedDeciders, day);
        if (trust < picture.lowestWithout) {
            picture.lowestWithout = trust;
            picture.lowestWithoutOn = day;
        }
    }
    return picture;
}

Result<std::vector<float>> accountTrend(const Book &book, AccountId accountId, Day asOf)
{
    const Day first = asOf - trendStepDays * (trendPoints - 1);
    LAARI_ASSIGN(const Account account, book.accounts().find(accountId));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(accountId));
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(States series, book.ledger().stateSeries(accountId, first, asOf));
    const trust::Model model(parameters);
    std::vector<const Stakeholder *> people;
    for (const Stakeholder &person : stakeholders)
        people.push_back(&person);

    // By day, so that one walk meets each state when it begins to hold.
    std::ranges::stable_sort(series, {}, [](const auto &each) { return each.state.day; });
    StateByPerson states;
    auto next = series.cbegin();
    std::vector<float> trend;
    trend.reserve(trendPoints);
    for (int point = 0; point < trendPoints; ++point) {
        const Day day = first + trendStepDays * point;
        for (; next != series.cend() && next->state.day <= day; ++next)
            states.insert(next->person, &next->state);
        trend.push_back(float(accountTrustOn(model, people, states, account.expectedDeciders, day)));
    }
    return trend;
}

Result<std::vector<AccountRow>> accountRows(const Book &book, Day asOf)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().all());
    LAARI_ASSIGN(const std::vector<OwnPerson> ownPeople, book.ownPeople().all());
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    const trust::Model model(parameters);

    QHash<OwnPersonId, QString> ownNames;
    for (const OwnPerson &own : ownPeople)
        ownNames.insert(own.id, own.name);
    QHash<AccountId, std::vector<const Stakeholder *>> crews;
    for (const Stakeholder &person : stakeholders)
        crews[person.account].push_back(&person);

    std::vector<AccountRow> rows;
    rows.reserve(accounts.size());
    for (const Account &account : accounts) {
        AccountRow row;
        row.id = account.id;
        row.name = account.name;
        row.industry = account.industry;
        row.segment = account.segment;
        row.stage = account.stageOn(asOf);
        row.owner = account.owner ? ownNames.value(*account.owner) : QString();
        row.annualRevenue = account.annualRevenue;
        rows.push_back(std::move(row));
    }

    static const std::vector<const Stakeholder *> nobody;
    const auto crewOf = [&](const Account &account) -> const std::vector<const Stakeholder *> & {
        const auto found = crews.constFind(account.id);
        return found == crews.constEnd() ? nobody : *found;
    };

    LAARI_ASSIGN(const LedgerRepository::StatesOnTwoDays states, book.ledger().statesOfAll(asOf - velocityDays, asOf));
    const StateByPerson stateNow = byPerson(states.later);
    const StateByPerson stateBefore = byPerson(states.earlier);
    for (size_t i = 0; i < accounts.size(); ++i) {
        const std::vector<const Stakeholder *> &crew = crewOf(accounts[i]);
        const int expected = accounts[i].expectedDeciders;
        rows[i].reading = accountReadingOn(model, crew, stateNow, expected, asOf);
        rows[i].range = model.range(rows[i].reading.opinion);
        rows[i].velocity =
            rows[i].reading.trust - accountTrustOn(model, crew, stateBefore, expected, asOf - velocityDays);
        for (const Stakeholder *person : crew) {
            const trust::ReservoirState *state = stateNow.value(person->id);
            if (person->kind == StakeholderKind::Person && isActive(*person, asOf, state))
                ++rows[i].people;
            if (state)
                keepLatest(rows[i].lastContact, state->lastContact);
        }
        if (std::any_of(crew.begin(), crew.end(), [](const Stakeholder *p) { return p->doNotScore; })) {
            LAARI_ASSIGN(const std::optional<Day> latest, lastTouchpointDay(book, accounts[i].id, asOf));
            keepLatest(rows[i].lastContact, latest);
        }
    }
    return rows;
}

} // namespace laari::insight
