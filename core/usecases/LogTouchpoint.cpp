// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/LogTouchpoint.h"

#include "core/usecases/LoopCases.h"
#include "core/usecases/Promises.h"
#include "core/usecases/TouchpointEffect.h"

namespace laari::usecases {

namespace {

Result<ListItemId> findOrAdd(ListRepository &lists, ListKind list, const QString &name,
                             Valence valence = Valence::Neutral)
{
    LAARI_ASSIGN(const std::optional<ListItem> known, lists.findByName(list, name));
    if (known)
        return known->id;
    ListItem item;
    item.list = list;
    item.finnish = name.trimmed();
    item.english = item.finnish;
    item.valence = valence;
    return lists.insert(item);
}

template <typename Value, typename Repository>
auto findOrAddNamed(Repository &repository, const QString &name) -> Result<decltype(Value::id)>
{
    LAARI_ASSIGN(const std::optional<Value> known, repository.findByName(name));
    if (known)
        return known->id;
    Value value;
    value.name = name.trimmed();
    return repository.insert(value);
}

/// New people and words first, so that the touchpoint can name them.
Result<Touchpoint> prepared(WriteUnit &unit, const TouchpointDraft &draft, std::vector<StakeholderId> &newPeople)
{
    Touchpoint touchpoint = draft.touchpoint;
    if (draft.newAccount) {
        Account account;
        account.name = *draft.newAccount;
        LAARI_ASSIGN(touchpoint.account, unit.accounts().insert(account));
    }
    const auto addPeople = [&](const QStringList &names, Presence presence) -> Result<void> {
        for (const QString &name : names) {
            Stakeholder person;
            person.account = touchpoint.account;
            person.name = name;
            LAARI_ASSIGN(const StakeholderId id, unit.stakeholders().insert(person));
            touchpoint.participants.append(Participant{id, presence});
            newPeople.push_back(id);
        }
        return {};
    };
    LAARI_TRY(addPeople(draft.newPeopleThere, Presence::There));
    LAARI_TRY(addPeople(draft.newPeopleTold, Presence::Told));
    if (draft.newCause) {
        LAARI_ASSIGN(touchpoint.cause, findOrAdd(unit.lists(), ListKind::Cause, *draft.newCause));
    }
    if (draft.newNamedEmotion) {
        LAARI_ASSIGN(touchpoint.namedEmotion, findOrAdd(unit.lists(), ListKind::Emotion, *draft.newNamedEmotion));
    }
    if (draft.newPartner) {
        LAARI_ASSIGN(touchpoint.deliveredBy, findOrAddNamed<Partner>(unit.partners(), *draft.newPartner));
    }
    if (draft.newProject) {
        LAARI_ASSIGN(touchpoint.project, findOrAddNamed<Project>(unit.projects(), *draft.newProject));
    }
    if (draft.newOurFunction) {
        LAARI_ASSIGN(touchpoint.ourFunction, findOrAdd(unit.lists(), ListKind::OurFunction, *draft.newOurFunction));
    }
    if (draft.newJourneyStage) {
        LAARI_ASSIGN(touchpoint.journeyStage, findOrAdd(unit.lists(), ListKind::JourneyStage, *draft.newJourneyStage));
    }
    for (const QString &name : draft.newOwnPeople) {
        LAARI_ASSIGN(const OwnPersonId id, findOrAddNamed<OwnPerson>(unit.ownPeople(), name));
        if (!touchpoint.ownPeople.contains(id))
            touchpoint.ownPeople.append(id);
    }
    for (const TouchpointDraft::NewSign &sign : draft.newSigns) {
        LAARI_ASSIGN(const ListItemId id, findOrAdd(unit.lists(), ListKind::Sign, sign.name, sign.valence));
        if (!touchpoint.signs.contains(id))
            touchpoint.signs.append(id);
    }
    return touchpoint;
}

Result<void> addFollowUp(WriteUnit &unit, const TouchpointDraft &draft, const Touchpoint &touchpoint)
{
    if (!draft.followUp)
        return {};
    FollowUp followUp = *draft.followUp;
    followUp.account = touchpoint.account;
    followUp.touchpoint = touchpoint.id;
    for (const Participant &participant : touchpoint.participants)
        if (!followUp.person && participant.presence == Presence::There)
            followUp.person = participant.stakeholder;
    LAARI_TRY(unit.followUps().insert(followUp));
    return {};
}

Result<void> addPromises(WriteUnit &unit, const TouchpointDraft &draft, const Touchpoint &touchpoint, Logged &saved)
{
    saved.promised = draft.promise.has_value();
    if (draft.promise) {
        Promise promise = *draft.promise;
        promise.account = touchpoint.account;
        promise.madeIn = touchpoint.id;
        promise.madeOn = touchpoint.day;
        for (const Participant &participant : touchpoint.participants)
            if (!promise.person && participant.presence == Presence::There)
                promise.person = participant.stakeholder;
        LAARI_TRY(unit.promises().insert(promise));
    }
    for (const PromiseId kept : draft.keptPromises) {
        LAARI_TRY(step::settlePromise(unit, kept, Settling::Kept, touchpoint.day));
        LAARI_ASSIGN(const Promise promise, unit.promises().find(kept));
        if (promise.settledBy)
            saved.kept.push_back(*promise.settledBy);
    }
    return {};
}

/// What was agreed, promised and kept in the same breath.
Result<void> addWhatFollows(WriteUnit &unit, const TouchpointDraft &draft, const Touchpoint &touchpoint, Logged &saved)
{
    LAARI_TRY(addFollowUp(unit, draft, touchpoint));
    return addPromises(unit, draft, touchpoint, saved);
}

/// A person's postings of one touchpoint, added to what others put there in the same breath.
Result<void> tellPostings(const Book &book, TouchpointId touchpoint, std::vector<PostedTo> &told)
{
    LAARI_ASSIGN(const std::vector<LedgerRepository::PersonPosting> postings, book.ledger().postingsOf(touchpoint));
    for (const auto &[person, posting] : postings) {
        auto posted = std::ranges::find(told, person, &PostedTo::person);
        if (posted == told.end()) {
            LAARI_ASSIGN(const Stakeholder found, book.stakeholders().find(person));
            posted = told.insert(told.end(), PostedTo{person, found.name, {}, {}, {}, {}, 0});
        }
        posted->deposited += posting.deposited;
        posted->withdrawn += posting.withdrawn;
        posted->cushioned += posting.cushioned;
        posted->forgiven += posting.forgiven;
        posted->effect += posting.effect.toPoints();
    }
    return {};
}

Result<void> tellEffect(const Book &book, Logged &result)
{
    std::vector<TouchpointId> stored{result.id};
    stored.insert(stored.end(), result.kept.begin(), result.kept.end());
    std::vector<Touchpoint> touchpoints;
    for (const TouchpointId id : stored) {
        LAARI_ASSIGN(Touchpoint touchpoint, book.touchpoints().find(id));
        touchpoints.push_back(std::move(touchpoint));
        LAARI_TRY(tellPostings(book, id, result.postings));
    }
    LAARI_ASSIGN(const TouchpointEffect effect, touchpointEffect(book, touchpoints, result.newPeople));
    result.accountTrustBefore = effect.trustBefore;
    result.accountTrustReached = effect.trustReached;
    return {};
}

/// It is saved: what cannot be read of its effect must not make it look as if it were not.
Logged told(const Book &book, Logged saved)
{
    saved.effectKnown = tellEffect(book, saved).has_value();
    return saved;
}

/// What follows from something else is changed there, as long as that is there.
Result<void> checkFreestanding(WriteUnit &unit, const Touchpoint &touchpoint)
{
    if (!touchpoint.recorded)
        return {};
    LAARI_ASSIGN(const std::optional<Promise> promise, unit.promises().ofTouchpoint(touchpoint.id));
    if (promise)
        return fail(ErrorCode::BelongsToPromise);
    LAARI_ASSIGN(const std::optional<SurveyAnswer> answer, unit.surveys().answerOfTouchpoint(touchpoint.id));
    if (answer)
        return fail(ErrorCode::BelongsToSurvey);
    return {};
}

} // namespace

Result<Logged> logTouchpoint(Book &book, const TouchpointDraft &draft)
{
    if (!draft.touchpoint.account && !draft.newAccount)
        return fail(ErrorCode::AccountRequired);
    Logged saved;
    const auto log = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Touchpoint touchpoint, prepared(unit, draft, saved.newPeople));
        saved.uid = touchpoint.uid.isEmpty() ? unit.newUid() : touchpoint.uid;
        touchpoint.uid = saved.uid;
        LAARI_ASSIGN(saved.id, unit.touchpoints().insert(touchpoint));
        touchpoint.id = saved.id;
        LAARI_TRY(settleCases(unit, touchpoint));
        return addWhatFollows(unit, draft, touchpoint, saved);
    };
    LAARI_TRY(book.write(ActionKind::LogTouchpoint, log));
    return told(book, std::move(saved));
}

Result<Logged> editTouchpoint(Book &book, const TouchpointDraft &draft)
{
    if (!draft.touchpoint.account && !draft.newAccount)
        return fail(ErrorCode::AccountRequired);
    Logged saved;
    saved.id = draft.touchpoint.id;
    const auto change = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Touchpoint before, unit.touchpoints().find(saved.id));
        LAARI_TRY(checkFreestanding(unit, before));
        saved.uid = before.uid;
        LAARI_ASSIGN(const Touchpoint touchpoint, prepared(unit, draft, saved.newPeople));
        LAARI_TRY(unit.touchpoints().update(touchpoint));
        LAARI_TRY(settleCases(unit, touchpoint));
        return addWhatFollows(unit, draft, touchpoint, saved);
    };
    LAARI_TRY(book.write(ActionKind::EditTouchpoint, change));
    return told(book, std::move(saved));
}

Result<void> removeTouchpoint(Book &book, TouchpointId id)
{
    const auto remove = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Touchpoint touchpoint, unit.touchpoints().find(id));
        LAARI_TRY(checkFreestanding(unit, touchpoint));
        LAARI_TRY(releaseCases(unit, id));
        return unit.touchpoints().remove(id);
    };
    LAARI_TRY(book.write(ActionKind::RemoveTouchpoint, remove));
    return {};
}

} // namespace laari::usecases
