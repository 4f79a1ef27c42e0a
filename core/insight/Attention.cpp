// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Attention.h"

#include "core/insight/Counting.h"
#include "core/insight/Coverage.h"
#include "core/trust/Thresholds.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace laari::insight {

namespace {

constexpr int fadingDays = 90;
constexpr double sourBelowU = 0.7; ///< more than this is not known: no judgement of the person
constexpr int days = 3;            ///< on which states are asked for
enum When { Earlier, Lately, Now };

using Crew = std::vector<const Stakeholder *>;

/// Looks at one account after the other, all by the same measure.
class Watch {
public:
    Watch(const Book &book, Day today, const trust::Model &model, const AttentionSettings &settings)
        : m_book(book), m_today(today), m_model(model), m_settings(settings)
    {
    }

    struct Situation {
        const Account &account;
        const Crew &crew;
        std::array<const StateByPerson *, days> states; ///< by When
        std::optional<Day> lastContact;
    };

    Result<void> look(const Situation &s)
    {
        const Lifecycle stage = s.account.stageOn(m_today);
        if (stage == Lifecycle::Lost || stage == Lifecycle::CompetitorsCustomer)
            return {};
        const trust::AccountReading now = reading(s, Now, m_today);
        LAARI_TRY(lookAtFields(s, now));
        lookAtSingleCarrier(s);
        lookAtDeciders(s);
        if (!lookAtFading(s, now) && !lookAtSilence(s))
            lookAtPeople(s);
        return {};
    }

    std::vector<AttentionItem> take() { return std::move(m_items); }

private:
    trust::AccountReading reading(const Situation &s, When when, Day day) const
    {
        return accountReadingOn(m_model, s.crew, *s.states[when], s.account.expectedDeciders, day);
    }

    AttentionItem &add(const Situation &s, AttentionKind kind)
    {
        AttentionItem item;
        item.kind = kind;
        item.account = s.account.id;
        item.accountName = s.account.name;
        item.whose = s.account.owner;
        m_items.push_back(item);
        return m_items.back();
    }

    void name(AttentionItem &item, const Stakeholder &person) const
    {
        item.person = person.id;
        item.personName = person.name;
        item.role = person.roleOn(m_today).role;
    }

    Result<void> lookAtFields(const Situation &s, const trust::AccountReading &now)
    {
        const PortfolioField before = portfolioField(reading(s, Lately, m_today - crossingDays));
        const PortfolioField field = portfolioField(now);
        if (!m_settings.tellsOfFields || before == field || before == PortfolioField::NotKnownYet ||
            field == PortfolioField::NotKnownYet)
            return {};
        LAARI_ASSIGN(const Day crossed, crossedOn(s));
        AttentionItem &item = add(s, AttentionKind::FieldCrossed);
        item.since = crossed;
        item.occurrence = crossed.value;
        item.before = before;
        item.now = field;
        return {};
    }

    /// The last day in the window on which the field was another than the day before.
    Result<Day> crossedOn(const Situation &s) const
    {
        const Day first = m_today - crossingDays;
        LAARI_ASSIGN(std::vector<LedgerRepository::PersonState> series,
                     m_book.ledger().stateSeries(s.account.id, first, m_today));
        std::ranges::stable_sort(series, {}, [](const auto &each) { return each.state.day; });
        StateByPerson states;
        auto next = series.cbegin();
        std::optional<PortfolioField> yesterdays;
        Day crossed = first;
        for (Day day = first; day <= m_today; day = day + 1) {
            for (; next != series.cend() && next->state.day <= day; ++next)
                states.insert(next->person, &next->state);
            const PortfolioField field =
                portfolioField(accountReadingOn(m_model, s.crew, states, s.account.expectedDeciders, day));
            if (yesterdays && field != *yesterdays)
                crossed = day;
            yesterdays = field;
        }
        return crossed;
    }

    void lookAtSingleCarrier(const Situation &s)
    {
        if (!m_settings.tellsOfSinglePeople)
            return;
        const auto carrier = restsOnOne(m_model, s.crew, *s.states[Now], s.account.expectedDeciders, m_today,
                                        m_settings.restsOnOneOverShare);
        if (!carrier)
            return;
        AttentionItem &item = add(s, AttentionKind::RestsOnOne);
        item.amount = carrier->share;
        for (const Stakeholder *person : s.crew)
            if (person->id == carrier->person)
                name(item, *person);
    }

    void lookAtDeciders(const Situation &s)
    {
        if (!m_settings.tellsOfSourDeciders)
            return;
        for (const Stakeholder *person : s.crew) {
            const auto reading = readingOn(m_model, *person, m_today, s.states[Now]->value(person->id));
            if (!reading || !reading->counts || !reading->named || !reading->hasEvidence ||
                reading->role != Role::Decider)
                continue;
            const double trust = m_model.trust(reading->opinion);
            if (trust::atLeast(trust, m_settings.sourBelow) || trust::atLeast(reading->opinion.u, sourBelowU))
                continue;
            AttentionItem &item = add(s, AttentionKind::SourDecider);
            name(item, *person);
            item.amount = trust;
        }
    }

    /// Of an account that was never met since its first person was entered; without anybody there is nobody to meet.
    bool isSilent(const Situation &s, int overDays) const
    {
        std::optional<Day> from = s.lastContact;
        for (const Stakeholder *person : s.crew)
            if (!s.lastContact && person->kind == StakeholderKind::Person)
                from = std::min(from.value_or(m_today), person->knownSince.value_or(person->enteredOn));
        return from && m_today - *from > overDays;
    }

    bool lookAtFading(const Situation &s, const trust::AccountReading &now)
    {
        const double lost = reading(s, Earlier, m_today - fadingDays).trust - now.trust;
        if (!isSilent(s, fadingDays) || !trust::atLeast(lost, m_settings.fadingPoints))
            return false;
        AttentionItem &item = add(s, AttentionKind::Fading);
        item.amount = lost;
        since(item, s.lastContact);
        return true;
    }

    bool lookAtSilence(const Situation &s)
    {
        if (!isSilent(s, m_settings.nothingHeardDays))
            return false;
        if (m_settings.tellsOfSilence)
            since(add(s, AttentionKind::NothingHeard), s.lastContact);
        return true;
    }

    void lookAtPeople(const Situation &s)
    {
        for (const Stakeholder *person : s.crew) {
            const trust::ReservoirState *state = s.states[Now]->value(person->id);
            if (person->kind != StakeholderKind::Person || person->doNotScore || !isActive(*person, m_today, state))
                continue;
            const std::optional<Day> last = state ? state->lastContact : std::nullopt;
            // Who was never met has their rhythm from the day they were entered.
            const Day from = last.value_or(person->knownSince.value_or(person->enteredOn));
            if (m_today - from <= m_settings.rhythmDays(person->roleOn(m_today).role))
                continue;
            AttentionItem &item = add(s, AttentionKind::SilentPerson);
            name(item, *person);
            since(item, last);
        }
    }

    static void since(AttentionItem &item, const std::optional<Day> &lastContact)
    {
        item.since = lastContact;
        item.occurrence = lastContact ? lastContact->value : 0;
    }

    const Book &m_book;
    Day m_today;
    const trust::Model &m_model;
    const AttentionSettings &m_settings;
    std::vector<AttentionItem> m_items;
};

/// Who the items of touchpoints and follow-ups are about.
class Names {
public:
    explicit Names(const Book &book) : m_book(book) {}

    Result<const Account *> account(AccountId id)
    {
        const auto known = m_accounts.find(id);
        if (known != m_accounts.end())
            return &known->second;
        LAARI_ASSIGN(Account found, m_book.accounts().find(id));
        return &m_accounts.emplace(id, std::move(found)).first->second;
    }

    Result<void> person(AttentionItem &item, StakeholderId id, Day today) const
    {
        LAARI_ASSIGN(const Stakeholder person, m_book.stakeholders().find(id));
        item.person = id;
        item.personName = person.name;
        item.role = person.roleOn(today).role;
        return {};
    }

private:
    const Book &m_book;
    std::map<AccountId, Account> m_accounts;
};

/// Whether a case sees to it: its own, or, of a recovery that went badly, that of what it was to mend.
Result<bool> hasCase(const Book &book, const Touchpoint &touchpoint)
{
    LAARI_ASSIGN(const std::optional<LoopCase> own, book.cases().ofTouchpoint(touchpoint.id));
    if (own || !touchpoint.mends)
        return own.has_value();
    LAARI_ASSIGN(const std::optional<LoopCase> ofFailure, book.cases().ofTouchpoint(*touchpoint.mends));
    return ofFailure && ofFailure->isOpen();
}

Result<void> addCases(const Book &book, Day today, std::optional<AccountId> only, Names &names,
                      std::vector<AttentionItem> &items)
{
    LAARI_ASSIGN(const LoopSettings settings, book.settings().loop());
    LAARI_ASSIGN(const std::vector<LoopCase> cases, only ? book.cases().ofAccount(*only) : book.cases().open());
    for (const LoopCase &each : cases) {
        if (!each.isOpen())
            continue;
        LAARI_ASSIGN(const Account *const account, names.account(each.account));
        AttentionItem item;
        item.kind = AttentionKind::OpenCase;
        item.account = account->id;
        item.accountName = account->name;
        item.whose = each.owner ? each.owner : account->owner;
        item.touchpoint = each.touchpoint;
        if (each.touchpoint) {
            LAARI_ASSIGN(const Touchpoint touchpoint, book.touchpoints().find(*each.touchpoint));
            item.channel = touchpoint.channel;
        }
        item.loopCase = {each.id, each.reason, each.next(), each.openedAt, each.dueAt, settings.hours};
        item.since = Day::fromDate(each.openedAt.toLocalTime().date());
        item.occurrence = each.id.value;
        if (each.person) {
            LAARI_TRY(names.person(item, *each.person, today));
        }
        items.push_back(std::move(item));
    }
    return {};
}

Result<void> addUnanswered(const Book &book, Day today, std::optional<AccountId> only, Names &names,
                           std::vector<AttentionItem> &items)
{
    LAARI_ASSIGN(const std::vector<Touchpoint> unanswered,
                 book.touchpoints().unanswered(today - responseDays, today, only));
    for (const Touchpoint &touchpoint : unanswered) {
        LAARI_ASSIGN(const bool seenTo, hasCase(book, touchpoint));
        if (seenTo)
            continue;
        LAARI_ASSIGN(const Account *const account, names.account(touchpoint.account));
        AttentionItem item;
        item.kind = AttentionKind::NoResponse;
        item.account = account->id;
        item.accountName = account->name;
        item.whose = account->owner;
        item.touchpoint = touchpoint.id;
        item.channel = touchpoint.channel;
        item.time = touchpoint.time;
        item.since = touchpoint.day;
        item.occurrence = touchpoint.id.value;
        for (const Participant &participant : touchpoint.participants)
            if (participant.presence == Presence::There && !item.person) {
                LAARI_TRY(names.person(item, participant.stakeholder, today));
            }
        items.push_back(std::move(item));
    }
    return {};
}

Result<void> addFollowUps(const Book &book, Day today, int aheadDays, std::optional<AccountId> only, Names &names,
                          std::vector<AttentionItem> &items)
{
    LAARI_ASSIGN(const std::vector<FollowUp> due,
                 only ? book.followUps().ofAccount(*only) : book.followUps().openUntil(today + aheadDays));
    for (const FollowUp &followUp : due) {
        if (followUp.doneOn || followUp.due > today + aheadDays)
            continue;
        LAARI_ASSIGN(const Account *const account, names.account(followUp.account));
        AttentionItem item;
        item.kind = AttentionKind::FollowUp;
        item.account = account->id;
        item.accountName = account->name;
        item.whose = followUp.who ? followUp.who : account->owner;
        item.touchpoint = followUp.touchpoint;
        item.followUp = followUp.id;
        item.what = followUp.what;
        item.since = followUp.due;
        item.occurrence = followUp.id.value;
        if (followUp.person) {
            LAARI_TRY(names.person(item, *followUp.person, today));
        }
        items.push_back(std::move(item));
    }
    return {};
}

Result<void> addPromises(const Book &book, Day today, int aheadDays, std::optional<AccountId> only, Names &names,
                         std::vector<AttentionItem> &items)
{
    LAARI_ASSIGN(const std::vector<Promise> due,
                 only ? book.promises().ofAccount(*only) : book.promises().openUntil(today + aheadDays));
    for (const Promise &promise : due) {
        if (promise.state != PromiseState::Open || promise.due > today + aheadDays)
            continue;
        LAARI_ASSIGN(const Account *const account, names.account(promise.account));
        AttentionItem item;
        item.kind = AttentionKind::Promise;
        item.account = account->id;
        item.accountName = account->name;
        item.whose = promise.who ? promise.who : account->owner;
        item.promise = promise.id;
        item.what = promise.what;
        item.since = promise.due;
        item.occurrence = promise.id.value;
        if (promise.person) {
            LAARI_TRY(names.person(item, *promise.person, today));
        }
        items.push_back(std::move(item));
    }
    return {};
}

Result<void> addReviews(const Book &book, Day today, int aheadDays, std::optional<AccountId> only, Names &names,
                        std::vector<AttentionItem> &items)
{
    LAARI_ASSIGN(const std::vector<Review> due, book.reviews().dueUntil(today + aheadDays));
    for (const Review &review : due) {
        if (!review.account || (only && review.account != only))
            continue;
        AttentionItem item;
        item.kind = AttentionKind::Review;
        LAARI_ASSIGN(const Account *const account, names.account(*review.account));
        item.account = account->id;
        item.accountName = account->name;
        item.whose = account->owner;
        item.review = review.id;
        item.what = review.name;
        item.since = review.next;
        item.occurrence = review.id.value;
        items.push_back(std::move(item));
    }
    return {};
}

/// Without what was set aside, and in order.
Result<std::vector<AttentionItem>> sifted(const Book &book, Day today, std::vector<AttentionItem> items)
{
    using Key = std::tuple<AttentionKind, AccountId, StakeholderId, qint64>;
    const auto keyOf = [](const AttentionMark &mark) {
        return Key{mark.kind, mark.account, mark.person.value_or(StakeholderId{}), mark.occurrence};
    };
    LAARI_ASSIGN(const std::vector<AttentionMark> marks, book.attention().all());
    std::map<Key, std::optional<Day>> aside;
    for (const AttentionMark &mark : marks)
        aside.insert_or_assign(keyOf(mark), mark.hiddenUntil);
    std::erase_if(items, [&](const AttentionItem &item) {
        const auto mark = aside.find(keyOf(item.mark({}, today)));
        return mark != aside.end() && (!mark->second || *mark->second > today);
    });
    std::ranges::stable_sort(items, moreUrgent);
    return items;
}

/// Whether there is no day from which it began, so that being seen to cannot last for ever.
bool lasts(AttentionKind kind)
{
    return kind == AttentionKind::RestsOnOne || kind == AttentionKind::SourDecider;
}

} // namespace

AttentionMark AttentionItem::mark(std::optional<Day> until, Day today) const
{
    if (!until && lasts(kind))
        until = today + comesBackAfterDays;
    // Of a case, a touchpoint, a promise or a follow-up the occurrence says it all, whoever stands first in its line.
    const bool ofPerson = kind != AttentionKind::OpenCase && kind != AttentionKind::NoResponse &&
                          kind != AttentionKind::Promise && kind != AttentionKind::FollowUp;
    return {kind, account, ofPerson ? person : std::nullopt, occurrence, until};
}

bool moreUrgent(const AttentionItem &a, const AttentionItem &b)
{
    const auto key = [](const AttentionItem &item) {
        // The role matters where the item is about the person, not where it only names them.
        const Role role = item.kind == AttentionKind::SilentPerson ? item.role : Role::Decider;
        // Of cases, those that wait for a response come first, by the minute.
        const auto &loopCase = item.loopCase;
        const bool responded = loopCase && loopCase->next != CaseStep::Respond;
        const qint64 dueMs = loopCase ? loopCase->dueAt.toMSecsSinceEpoch() : 0;
        // What is to be kept and what is to be done wait in one line, by their day.
        const AttentionKind kind = item.followUp || item.review ? AttentionKind::Promise : item.kind;
        return std::tuple(kind, responded, dueMs, role, item.since.value_or(beginningOfTime), item.accountName,
                          item.personName);
    };
    return key(a) < key(b);
}

Result<std::vector<AttentionItem>> attention(const Book &book, Day today)
{
    LAARI_ASSIGN(const AttentionSettings settings, book.settings().attention());
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().all());
    const Day asked[] = {today - fadingDays, today - crossingDays, today};
    LAARI_ASSIGN(const auto states, book.ledger().statesOfAll(asked));
    LAARI_ASSIGN(const auto lastContacts, book.touchpoints().latestDays(today));
    const trust::Model model(parameters);
    const std::array<StateByPerson, days> byWhen = {byPerson(states[0]), byPerson(states[1]), byPerson(states[2])};
    QHash<AccountId, Crew> crews;
    for (const Stakeholder &person : stakeholders)
        crews[person.account].push_back(&person);

    Watch watch(book, today, model, settings);
    for (const Account &account : accounts) {
        const auto last = lastContacts.constFind(account.id);
        LAARI_TRY(watch.look({account,
                              crews[account.id],
                              {&byWhen[0], &byWhen[1], &byWhen[2]},
                              last == lastContacts.constEnd() ? std::nullopt : std::optional(*last)}));
    }
    std::vector<AttentionItem> items = watch.take();
    Names names(book);
    LAARI_TRY(addCases(book, today, {}, names, items));
    LAARI_TRY(addUnanswered(book, today, {}, names, items));
    LAARI_TRY(addPromises(book, today, settings.followUpAheadDays, {}, names, items));
    LAARI_TRY(addFollowUps(book, today, settings.followUpAheadDays, {}, names, items));
    LAARI_TRY(addReviews(book, today, settings.followUpAheadDays, {}, names, items));
    LAARI_ASSIGN(const std::vector<AttentionItem> ofNone, attentionOfPortfolio(book, today));
    items.insert(items.end(), ofNone.begin(), ofNone.end());
    return sifted(book, today, std::move(items));
}

Result<std::vector<AttentionItem>> attentionOf(const Book &book, AccountId accountId, Day today)
{
    LAARI_ASSIGN(const AttentionSettings settings, book.settings().attention());
    LAARI_ASSIGN(const trust::Parameters parameters, book.settings().parameters());
    LAARI_ASSIGN(const Account account, book.accounts().find(accountId));
    LAARI_ASSIGN(const std::vector<Stakeholder> stakeholders, book.stakeholders().ofAccount(accountId));
    LAARI_ASSIGN(const auto earlier, book.ledger().statesOf(accountId, today - fadingDays));
    LAARI_ASSIGN(const auto lately, book.ledger().statesOf(accountId, today - crossingDays));
    LAARI_ASSIGN(const auto now, book.ledger().statesOf(accountId, today));
    LAARI_ASSIGN(const std::optional<Day> lastContact, book.touchpoints().latestDay(accountId, today));
    const trust::Model model(parameters);
    const std::array<StateByPerson, days> byWhen = {byPerson(earlier), byPerson(lately), byPerson(now)};
    Crew crew;
    for (const Stakeholder &person : stakeholders)
        crew.push_back(&person);

    Watch watch(book, today, model, settings);
    LAARI_TRY(watch.look({account, crew, {&byWhen[0], &byWhen[1], &byWhen[2]}, lastContact}));
    std::vector<AttentionItem> items = watch.take();
    Names names(book);
    LAARI_TRY(addCases(book, today, accountId, names, items));
    LAARI_TRY(addUnanswered(book, today, accountId, names, items));
    LAARI_TRY(addPromises(book, today, settings.followUpAheadDays, accountId, names, items));
    LAARI_TRY(addFollowUps(book, today, settings.followUpAheadDays, accountId, names, items));
    LAARI_TRY(addReviews(book, today, settings.followUpAheadDays, accountId, names, items));
    return sifted(book, today, std::move(items));
}

} // namespace laari::insight
