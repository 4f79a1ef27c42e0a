// SPDX-License-Identifier: GPL-3.0-or-later
#include "RandomUser.h"

#include <algorithm>

namespace laari {

namespace {

/// What a book may rightly refuse of a wild user.
bool isExpected(ErrorCode code)
{
    static const ErrorCode expected[] = {ErrorCode::NotFound,          ErrorCode::InUse,
                                         ErrorCode::NameTaken,         ErrorCode::RecoveryBeforeFailure,
                                         ErrorCode::MendsNoFailure,    ErrorCode::ParentCircle,
                                         ErrorCode::ReportsToCircle,   ErrorCode::PersonUnknown,
                                         ErrorCode::MendsOtherAccount, ErrorCode::MendsItself,
                                         ErrorCode::AnswerTwice};
    return std::find(std::begin(expected), std::end(expected), code) != std::end(expected);
}

} // namespace

Result<ChangeSet> RandomUser::act()
{
    struct Choice {
        int weight;
        ActionKind kind;
        Action action;
    };
    static constexpr Choice choices[] = {
        {5, ActionKind::AddAccount, &RandomUser::addAccount},
        {6, ActionKind::EditAccount, &RandomUser::editAccount},
        {2, ActionKind::RemoveAccount, &RandomUser::removeAccount},
        {8, ActionKind::AddPerson, &RandomUser::addPerson},
        {10, ActionKind::EditPerson, &RandomUser::editPerson},
        {4, ActionKind::RemovePerson, &RandomUser::removePerson},
        {30, ActionKind::LogTouchpoint, &RandomUser::logTouchpoint},
        {16, ActionKind::EditTouchpoint, &RandomUser::editTouchpoint},
        {8, ActionKind::RemoveTouchpoint, &RandomUser::removeTouchpoint},
        {4, ActionKind::EditLists, &RandomUser::editLists},
        {3, ActionKind::EditOwnPeople, &RandomUser::editOwnPeople},
        {3, ActionKind::EditSettings, &RandomUser::editPartners},
        {3, ActionKind::EditSettings, &RandomUser::editProjects},
        {1, ActionKind::EditParameters, &RandomUser::editParameters},
        {4, ActionKind::Import, &RandomUser::import},
        {8, ActionKind::EditFollowUp, &RandomUser::editFollowUps},
        {8, ActionKind::EditPromise, &RandomUser::editPromises},
        {4, ActionKind::EditRelationship, &RandomUser::editRelationships},
        {8, ActionKind::SettlePromise, &RandomUser::settlePromise},
        {5, ActionKind::EditSurvey, &RandomUser::editSurveys},
        {10, ActionKind::RecordAnswer, &RandomUser::editAnswers},
        {8, ActionKind::AdvanceCase, &RandomUser::editCases},
        {4, ActionKind::EditEmotionGoals, &RandomUser::editEmotionGoals},
        {4, ActionKind::SetTrustGoal, &RandomUser::editTrustGoals},
        {6, ActionKind::RateValue, &RandomUser::editValues},
        {8, ActionKind::EditReview, &RandomUser::editReviews},
    };
    for (;;) {
        int left = below(180);
        const Choice *choice = choices;
        while (left >= choice->weight)
            left -= (choice++)->weight;
        auto done = m_book.write(choice->kind, [&](WriteUnit &unit) { return (this->*choice->action)(unit); });
        if (done ? bool(done->id) : !isExpected(done.error().code))
            return done;
    }
}

Day RandomUser::anyDay()
{
    return m_book.clock().today() - below(900);
}

QString RandomUser::anyText()
{
    static const QString texts[] = {QString(), QStringLiteral("tavallinen"), QString::fromUtf8("Ä\"ö'\\ 😀"),
                                    QStringLiteral("rivi\nja\ttoinen"), QStringLiteral("{\"a\": 1}")};
    return texts[below(5)];
}

Result<void> RandomUser::addAccount(WriteUnit &unit)
{
    Account a;
    a.name = QStringLiteral("Asiakas %1").arg(++m_names);
    LAARI_ASSIGN(const auto all, unit.accounts().all());
    if (const Account *parent = oneOf(all); parent && oneIn(3))
        a.parent = parent->id;
    a.notes = anyText();
    LAARI_TRY(unit.accounts().insert(a));
    return {};
}

Result<void> RandomUser::editAccount(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto all, unit.accounts().all());
    const Account *any = oneOf(all);
    if (!any)
        return {};
    Account a = *any;
    switch (below(5)) {
    case 0: a.name = QStringLiteral("Asiakas %1").arg(below(m_names + 1)); break;
    case 1: a.notes = anyText(); break;
    case 2: a.annualRevenue = Cents{qint64(below(1'000'000)) * 99'999'999}; break;
    case 3:
        a.lifecycle = {{std::nullopt, Lifecycle::Prospect, {}, {}},
                       {anyDay(), Lifecycle::Lost, QStringLiteral("hinta"), {}}};
        break;
    default: a.parent = oneIn(2) ? std::optional(oneOf(all)->id) : std::nullopt;
    }
    return unit.accounts().update(a);
}

Result<void> RandomUser::removeAccount(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto all, unit.accounts().all());
    if (all.size() < 4)
        return {};
    return unit.accounts().remove(oneOf(all)->id);
}

Result<void> RandomUser::addPerson(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    Stakeholder p;
    p.account = oneOf(accounts)->id;
    p.name = QStringLiteral("Henkilö %1").arg(below(40));
    LAARI_ASSIGN(const auto others, unit.stakeholders().ofAccount(p.account));
    if (const Stakeholder *boss = oneOf(others); boss && oneIn(2))
        p.reportsTo = boss->id;
    if (oneIn(3))
        p.openingEstimate = OpeningEstimate{1 + below(5), anyDay()};
    LAARI_TRY(unit.stakeholders().insert(p));
    return {};
}

Result<void> RandomUser::editPerson(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto all, unit.stakeholders().all());
    const Stakeholder *any = oneOf(all);
    if (!any)
        return {};
    Stakeholder p = *any;
    switch (below(6)) {
    case 0: p.doNotScore = !p.doNotScore; break;
    case 1: p.openingEstimate.reset(); break;
    case 2: p.openingEstimate = OpeningEstimate{1 + below(5), anyDay()}; break;
    case 3: p.roles = {{std::nullopt, Role::Contact, 1 + below(5)}, {anyDay(), Role::Decider, 1 + below(5)}}; break;
    case 4: p.notes = anyText(); break;
    default: p.movedFrom = oneOf(all)->id;
    }
    return unit.stakeholders().update(p);
}

Result<void> RandomUser::removePerson(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto all, unit.stakeholders().all());
    const Stakeholder *any = oneOf(all);
    if (!any)
        return {};
    return unit.stakeholders().remove(any->id);
}

Result<void> RandomUser::addWho(Touchpoint &t)
{
    t.participants.clear();
    LAARI_ASSIGN(const auto people, m_book.stakeholders().ofAccount(t.account));
    for (const Stakeholder &person : people)
        if (oneIn(2))
            t.participants.append({person.id, oneIn(3) ? Presence::Told : Presence::There});
    LAARI_ASSIGN(const auto own, m_book.ownPeople().all());
    t.ownPeople.clear();
    if (const OwnPerson *person = oneOf(own))
        t.ownPeople.append(person->id);
    LAARI_ASSIGN(const auto signs, m_book.lists().items(ListKind::Sign));
    t.signs = {oneOf(signs)->id, oneOf(signs)->id};
    LAARI_ASSIGN(const auto failures, m_book.touchpoints().openFailures(t.account, t.day));
    t.mends.reset();
    if (const Touchpoint *failure = oneOf(failures); failure && failure->id != t.id && oneIn(2))
        t.mends = failure->id;
    return {};
}

/// Everything of a touchpoint but its account anew.
Result<Touchpoint> RandomUser::fill(Touchpoint t)
{
    t.day = anyDay();
    t.emotion = 1 + below(5);
    t.ease = oneIn(2) ? std::optional(1 + below(5)) : std::nullopt;
    t.source = oneIn(3) ? Source::Customer : Source::Observed;
    t.note = anyText();
    LAARI_TRY(addWho(t));
    LAARI_ASSIGN(const auto causes, m_book.lists().items(ListKind::Cause));
    t.cause = oneOf(causes)->id;
    LAARI_ASSIGN(const auto partners, m_book.partners().all());
    t.deliveredBy = partners.empty() ? std::nullopt : std::optional(oneOf(partners)->id);
    LAARI_ASSIGN(const auto projects, m_book.projects().all());
    t.project = projects.empty() ? std::nullopt : std::optional(oneOf(projects)->id);
    return t;
}

Result<void> RandomUser::logTouchpoint(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    Touchpoint t;
    t.account = oneOf(accounts)->id;
    LAARI_ASSIGN(t, fill(t));
    LAARI_TRY(unit.touchpoints().insert(t));
    return {};
}

Result<void> RandomUser::editTouchpoint(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    LAARI_ASSIGN(const auto all, unit.touchpoints().ofAccount(oneOf(accounts)->id));
    const Touchpoint *any = oneOf(all);
    if (!any)
        return {};
    Touchpoint t = *any;
    switch (below(6)) {
    case 0: t.day = anyDay(); break;
    case 1: t.emotion = 1 + below(5); break;
    case 2: t.note = anyText(); break;
    case 3: LAARI_TRY(addWho(t)); break;
    case 4: // to another account
        t.account = oneOf(accounts)->id;
        LAARI_TRY(addWho(t));
        break;
    default: {
        LAARI_ASSIGN(t, fill(t));
    }
    }
    return unit.touchpoints().update(t);
}

Result<void> RandomUser::removeTouchpoint(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    LAARI_ASSIGN(const auto all, unit.touchpoints().ofAccount(oneOf(accounts)->id));
    const Touchpoint *any = oneOf(all);
    if (!any)
        return {};
    return unit.touchpoints().remove(any->id);
}

Result<void> RandomUser::editLists(WriteUnit &unit)
{
    ListItem item;
    item.list = oneIn(2) ? ListKind::Cause : ListKind::Sign;
    LAARI_ASSIGN(const auto all, unit.lists().items(item.list));
    if (oneIn(3) && all.size() > 5)
        return unit.lists().remove(oneOf(all)->id);
    if (oneIn(2)) {
        item.english = QStringLiteral("Word %1").arg(++m_names);
        LAARI_TRY(unit.lists().insert(item));
        return {};
    }
    item = *oneOf(all);
    item.retired = !item.retired;
    item.finnish = QStringLiteral("Sana %1").arg(++m_names);
    return unit.lists().update(item);
}

template <typename T, typename Repository> Result<void> RandomUser::editNamed(Repository &repository)
{
    LAARI_ASSIGN(const auto all, repository.all());
    T named;
    if (all.empty() || oneIn(2)) {
        named.name = QStringLiteral("Nimi %1").arg(++m_names);
        LAARI_TRY(repository.insert(named));
        return {};
    }
    named = *oneOf(all);
    if (oneIn(2))
        return repository.remove(named.id);
    named.name += QStringLiteral(" x");
    return repository.update(named);
}

Result<void> RandomUser::editOwnPeople(WriteUnit &unit)
{
    return editNamed<OwnPerson>(unit.ownPeople());
}

Result<void> RandomUser::editPartners(WriteUnit &unit)
{
    return editNamed<Partner>(unit.partners());
}

Result<void> RandomUser::editProjects(WriteUnit &unit)
{
    return editNamed<Project>(unit.projects());
}

Result<void> RandomUser::editParameters(WriteUnit &unit)
{
    trust::Parameters parameters;
    parameters.cushion = m_random.generateDouble() * 0.7;
    parameters.lossWeight = 1 + m_random.generateDouble() * 2;
    return unit.settings().setParameters(parameters);
}

Result<void> RandomUser::import(WriteUnit &unit)
{
    LAARI_TRY(addAccount(unit));
    LAARI_TRY(addPerson(unit));
    const QByteArray print = QByteArray::number(m_random.generate64());
    for (int i = 0; i < 3; ++i) {
        LAARI_TRY(logTouchpoint(unit));
        LAARI_TRY(unit.imports().remember(
            {ImportedKind::Touchpoint, anyText(), print + char(0xFF) + char(i), QString(36, u'a')}));
    }
    return editTouchpoint(unit);
}

Result<void> RandomUser::editFollowUps(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    FollowUp followUp;
    followUp.account = oneOf(accounts)->id;
    LAARI_ASSIGN(const auto all, unit.followUps().ofAccount(followUp.account));
    if (const FollowUp *any = oneOf(all); any && oneIn(2)) {
        followUp = *any;
        if (oneIn(3))
            return unit.followUps().remove(followUp.id);
    }
    LAARI_ASSIGN(const auto people, unit.stakeholders().ofAccount(followUp.account));
    LAARI_ASSIGN(const auto touchpoints, unit.touchpoints().ofAccount(followUp.account));
    LAARI_ASSIGN(const auto own, unit.ownPeople().all());
    followUp.what = QStringLiteral("Tehtävä %1").arg(++m_names);
    followUp.person = people.empty() ? std::nullopt : std::optional(oneOf(people)->id);
    followUp.touchpoint = touchpoints.empty() ? std::nullopt : std::optional(oneOf(touchpoints)->id);
    followUp.who = own.empty() ? std::nullopt : std::optional(oneOf(own)->id);
    followUp.due = anyDay();
    followUp.doneOn = oneIn(2) ? std::optional(anyDay()) : std::nullopt;
    LAARI_TRY(unit.attention().set({AttentionKind::FollowUp, followUp.account, followUp.person, below(3), anyDay()}));
    if (followUp.id)
        return unit.followUps().update(followUp);
    LAARI_TRY(unit.followUps().insert(followUp));
    return {};
}

Result<void> RandomUser::editPromises(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto accounts, unit.accounts().all());
    if (accounts.empty())
        return {};
    Promise promise;
    promise.account = oneOf(accounts)->id;
    LAARI_ASSIGN(const auto all, unit.promises().ofAccount(promise.account));
    if (const Promise *any = oneOf(all); any && oneIn(2)) {
        promise = *any;
        if (oneIn(3))
            return unit.promises().remove(promise.id);
        if (oneIn(3))
            return unit.promises().agree(promise.id, {promise.madeOn, promise.due, promise.due + below(90)});
    }
    LAARI_ASSIGN(const auto people, unit.stakeholders().ofAccount(promise.account));
    LAARI_ASSIGN(const auto touchpoints, unit.touchpoints().ofAccount(promise.account));
    LAARI_ASSIGN(const auto own, unit.ownPeople().all());
    LAARI_ASSIGN(const auto partners, unit.partners().all());
    LAARI_ASSIGN(const auto companies, unit.promises().company());
    const auto touchpoint = [&] { return touchpoints.empty() ? std::nullopt : std::optional(oneOf(touchpoints)->id); };
    promise.what = QStringLiteral("Lupaus %1").arg(++m_names);
    promise.company = companies.empty() || oneIn(2) ? std::nullopt : std::optional(oneOf(companies)->id);
    promise.person = people.empty() ? std::nullopt : std::optional(oneOf(people)->id);
    promise.who = own.empty() ? std::nullopt : std::optional(oneOf(own)->id);
    promise.deliveredBy = partners.empty() ? std::nullopt : std::optional(oneOf(partners)->id);
    promise.madeOn = anyDay();
    promise.due = promise.madeOn + below(90);
    promise.madeIn = touchpoint();
    promise.state = PromiseState(below(5));
    promise.settledOn = m_book.clock().today();
    promise.settledBy = touchpoint();
    promise.brokenBy = touchpoint();
    LAARI_TRY(unit.attention().clearPromise(promise.account, PromiseId{below(3)}));
    if (oneIn(4)) {
        if (const CompanyPromise *any = oneOf(companies); any && oneIn(3))
            return unit.promises().removeCompany(any->id);
        LAARI_TRY(
            unit.promises().insertCompany({{}, {}, promise.what, QStringLiteral("pk"), promise.madeOn, promise.due}));
    }
    if (promise.id)
        return unit.promises().update(promise);
    LAARI_TRY(unit.promises().insert(promise));
    return {};
}

Result<void> RandomUser::editRelationships(WriteUnit &unit)
{
    LAARI_ASSIGN(const auto people, unit.stakeholders().all());
    LAARI_ASSIGN(const auto own, unit.ownPeople().all());
    if (people.empty() || own.empty())
        return {};
    const auto level = [this] { return oneIn(3) ? std::nullopt : std::optional(RelationshipLevel(1 + below(4))); };
    return unit.relationships().set({oneOf(own)->id, oneOf(people)->id, level(), level()});
}

} // namespace laari
