// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/LogTouchpoint.h"

#include "core/usecases/TouchpointEffect.h"

namespace laari::usecases {

namespace {

Result<ListItemId> findOrAdd(ListRepository &lists, ListKind list, const QString &name)
{
    LAARI_ASSIGN(const std::optional<ListItem> known, lists.findByName(list, name));
    if (known)
        return known->id;
    ListItem item;
    item.list = list;
    item.finnish = name.trimmed();
    item.english = item.finnish;
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
Result<Touchpoint> prepared(WriteUnit &unit, const TouchpointDraft &draft)
{
    Touchpoint touchpoint = draft.touchpoint;
    const auto addPeople = [&](const QStringList &names, Presence presence) -> Result<void> {
        for (const QString &name : names) {
            Stakeholder person;
            person.account = touchpoint.account;
            person.name = name;
            LAARI_ASSIGN(const StakeholderId id, unit.stakeholders().insert(person));
            touchpoint.participants.append(Participant{id, presence});
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
    return touchpoint;
}

Result<Logged> logged(const Book &book, TouchpointId id)
{
    LAARI_ASSIGN(const Touchpoint touchpoint, book.touchpoints().find(id));
    LAARI_ASSIGN(const std::vector<LedgerRepository::PersonPosting> postings, book.ledger().postingsOf(id));

    Logged result;
    result.id = id;
    result.uid = touchpoint.uid;
    for (const LedgerRepository::PersonPosting &each : postings) {
        LAARI_ASSIGN(const Stakeholder person, book.stakeholders().find(each.person));
        PostedTo posted;
        posted.person = each.person;
        posted.name = person.name;
        posted.deposited = each.posting.deposited;
        posted.withdrawn = each.posting.withdrawn;
        posted.cushioned = each.posting.cushioned;
        posted.forgiven = each.posting.forgiven;
        posted.effect = each.posting.effect.toPoints();
        result.postings.push_back(std::move(posted));
    }
    LAARI_ASSIGN(const TouchpointEffect effect, touchpointEffect(book, touchpoint));
    result.accountTrustToday = effect.trustToday;
    result.accountTrustReached = effect.trustReached;
    return result;
}

} // namespace

Result<Logged> logTouchpoint(Book &book, const TouchpointDraft &draft)
{
    if (!draft.touchpoint.account)
        return fail(ErrorCode::AccountRequired);
    TouchpointId id;
    LAARI_TRY(book.write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Touchpoint touchpoint, prepared(unit, draft));
        LAARI_ASSIGN(id, unit.touchpoints().insert(touchpoint));
        return {};
    }));
    return logged(book, id);
}

Result<Logged> editTouchpoint(Book &book, const TouchpointDraft &draft)
{
    if (!draft.touchpoint.account)
        return fail(ErrorCode::AccountRequired);
    LAARI_TRY(book.write(ActionKind::EditTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Touchpoint touchpoint, prepared(unit, draft));
        return unit.touchpoints().update(touchpoint);
    }));
    return logged(book, draft.touchpoint.id);
}

Result<void> removeTouchpoint(Book &book, TouchpointId id, ActionKind kind)
{
    LAARI_TRY(book.write(kind, [&](WriteUnit &unit) { return unit.touchpoints().remove(id); }));
    return {};
}

} // namespace laari::usecases
