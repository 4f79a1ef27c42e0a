// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Promises.h"

#include "core/store/FoldedName.h"
#include "core/usecases/LoopCases.h"

#include <algorithm>

namespace laari::usecases {

namespace {

/// What a settled promise says to the trust model. Source: docs/trust-model.md, "What a touchpoint says".
struct Evidence {
    double score;
    TrustFactor factor;
};

Evidence evidenceOf(RecordedAs kind)
{
    switch (kind) {
    case RecordedAs::PromiseKept: return {0.6, TrustFactor::Integrity};
    case RecordedAs::PromiseBroken: return {-0.8, TrustFactor::Integrity};
    case RecordedAs::PromiseMended: return {0.5, TrustFactor::Ability};
    default: return {0, TrustFactor::Ability}; // kept late: contact only
    }
}

PromiseState keptOn(const Promise &promise, Day day)
{
    return day <= promise.due ? PromiseState::Kept : PromiseState::KeptLate;
}

RecordedAs recordingOf(PromiseState state)
{
    return state == PromiseState::Kept ? RecordedAs::PromiseKept : RecordedAs::PromiseKeptLate;
}

Touchpoint touchpointOf(const Promise &promise, RecordedAs kind, Day day)
{
    const Evidence evidence = evidenceOf(kind);
    Touchpoint touchpoint;
    touchpoint.account = promise.account;
    touchpoint.day = day;
    touchpoint.channel = Channel::Message;
    touchpoint.importance = promise.importance;
    touchpoint.recorded = Recording{kind, evidence.score};
    touchpoint.factor = evidence.factor;
    touchpoint.source = Source::Observed;
    touchpoint.ourFunction = promise.ourFunction;
    touchpoint.deliveredBy = promise.deliveredBy;
    touchpoint.note = promise.what;
    if (promise.person)
        touchpoint.participants = {Participant{*promise.person, Presence::There}};
    if (promise.who)
        touchpoint.ownPeople = {*promise.who};
    if (kind == RecordedAs::PromiseMended)
        touchpoint.mends = promise.brokenBy;
    return touchpoint;
}

/// Stores what a promise became, with what follows for cases: a broken one opens one, keeping it after all closes it.
Result<TouchpointId> post(WriteUnit &unit, Touchpoint touchpoint)
{
    LAARI_ASSIGN(touchpoint.id, unit.touchpoints().insert(touchpoint));
    LAARI_TRY(settleCases(unit, touchpoint));
    return touchpoint.id;
}

/// The touchpoint that a settled promise became says what the promise says now.
Result<void> followPromise(WriteUnit &unit, const Promise &promise, const std::optional<TouchpointId> &id)
{
    if (!id)
        return {};
    LAARI_ASSIGN(const Touchpoint before, unit.touchpoints().find(*id));
    if (!before.recorded)
        return {};
    const bool keptAtOnce =
        before.recorded->as == RecordedAs::PromiseKept || before.recorded->as == RecordedAs::PromiseKeptLate;
    Touchpoint touchpoint =
        touchpointOf(promise, keptAtOnce ? recordingOf(promise.state) : before.recorded->as, before.day);
    touchpoint.id = *id;
    LAARI_TRY(unit.touchpoints().update(touchpoint));
    return settleCases(unit, touchpoint);
}

Result<void> edit(WriteUnit &unit, const Promise &edited)
{
    LAARI_ASSIGN(const Promise before, unit.promises().find(edited.id));
    Promise promise = edited;
    promise.account = before.account;
    promise.company = before.company;
    promise.state = before.state;
    promise.settledOn = before.settledOn;
    promise.settledBy = before.settledBy;
    promise.brokenBy = before.brokenBy;
    const bool kept = before.state == PromiseState::Kept || before.state == PromiseState::KeptLate;
    if (kept && !before.brokenBy && before.settledOn)
        promise.state = keptOn(promise, *before.settledOn);
    // A later date for what is late already would hide that it is.
    if (before.isLate(unit.clock().today()) && promise.due > before.due)
        return fail(ErrorCode::PromiseDatePassed);
    if (promise.due != before.due)
        LAARI_TRY(unit.attention().clearPromise(promise.account, promise.id));
    LAARI_TRY(unit.promises().update(promise));
    LAARI_TRY(followPromise(unit, promise, promise.brokenBy));
    return followPromise(unit, promise, promise.settledBy);
}

/// The recovery before the failure it mends.
Result<void> removeTouchpoints(WriteUnit &unit, const Promise &promise)
{
    for (const std::optional<TouchpointId> &touchpoint : {promise.settledBy, promise.brokenBy}) {
        if (!touchpoint)
            continue;
        LAARI_TRY(releaseCases(unit, *touchpoint));
        LAARI_TRY(unit.touchpoints().remove(*touchpoint));
    }
    return {};
}

Result<void> reopen(WriteUnit &unit, PromiseId id)
{
    LAARI_ASSIGN(Promise promise, unit.promises().find(id));
    if (promise.state == PromiseState::Open)
        return {};
    LAARI_TRY(removeTouchpoints(unit, promise));
    promise.state = PromiseState::Open;
    return unit.promises().update(promise);
}

Result<void> renegotiate(WriteUnit &unit, PromiseId id, Day due, Day agreedOn)
{
    LAARI_ASSIGN(const Promise promise, unit.promises().find(id));
    if (promise.state != PromiseState::Open)
        return fail(ErrorCode::PromiseNotOpen);
    if (agreedOn > unit.clock().today())
        return fail(ErrorCode::DateInFuture, {agreedOn.toDate().toString(Qt::ISODate)});
    if (agreedOn > promise.due)
        return fail(ErrorCode::PromiseDatePassed);
    if (due < agreedOn || agreedOn < promise.madeOn)
        return fail(ErrorCode::PromiseDueBeforeMade);
    if (due == promise.due)
        return {};
    LAARI_TRY(unit.attention().clearPromise(promise.account, id));
    return unit.promises().agree(id, {agreedOn, promise.due, due});
}

bool isCustomerOf(const Account &account, const QString &foldedSegment, Day day)
{
    return account.stageOn(day) == Lifecycle::Customer &&
           (foldedSegment.isEmpty() || foldedName(account.segment) == foldedSegment);
}

Promise partOf(const CompanyPromise &whole, const Promise &each)
{
    Promise part;
    part.company = whole.id;
    part.what = whole.what;
    part.madeOn = whole.madeOn;
    part.due = whole.due;
    part.who = each.who;
    part.ourFunction = each.ourFunction;
    part.deliveredBy = each.deliveredBy;
    part.importance = each.importance;
    return part;
}

/// To each customer of the segment that has no part of it.
Result<int> promiseToAll(WriteUnit &unit, const CompanyPromise &whole, Promise part,
                         const std::vector<Promise> &partsThere)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, unit.accounts().all());
    const QString segment = foldedName(whole.segment);
    int made = 0;
    for (const Account &account : accounts) {
        const bool hasOne =
            std::ranges::any_of(partsThere, [&](const Promise &each) { return each.account == account.id; });
        if (hasOne || !isCustomerOf(account, segment, part.madeOn))
            continue;
        part.account = account.id;
        LAARI_TRY(unit.promises().insert(part));
        ++made;
    }
    return made;
}

} // namespace

Result<void> step::settlePromise(WriteUnit &unit, PromiseId id, Settling how, Day day)
{
    LAARI_ASSIGN(Promise promise, unit.promises().find(id));
    const bool mends = promise.state == PromiseState::Broken && how == Settling::Kept;
    if (promise.state != PromiseState::Open && !mends)
        return fail(ErrorCode::PromiseNotOpen);
    promise.settledOn = day;
    switch (how) {
    case Settling::Withdrawn: promise.state = PromiseState::Withdrawn; break;
    case Settling::Broken: {
        promise.state = PromiseState::Broken;
        LAARI_ASSIGN(promise.brokenBy, post(unit, touchpointOf(promise, RecordedAs::PromiseBroken, day)));
        break;
    }
    case Settling::Kept: {
        promise.state = mends ? PromiseState::KeptLate : keptOn(promise, day);
        // Without the touchpoint that broke it there is nothing to mend.
        const RecordedAs kind = promise.brokenBy ? RecordedAs::PromiseMended : recordingOf(promise.state);
        LAARI_ASSIGN(promise.settledBy, post(unit, touchpointOf(promise, kind, day)));
        break;
    }
    }
    LAARI_TRY(unit.attention().clearPromise(promise.account, id));
    return unit.promises().update(promise);
}

Result<PromiseId> savePromise(Book &book, const Promise &promise)
{
    PromiseId id = promise.id;
    const auto add = [&](WriteUnit &unit) -> Result<void> {
        Promise open = promise;
        open.state = PromiseState::Open;
        LAARI_ASSIGN(id, unit.promises().insert(open));
        return {};
    };
    if (id) {
        LAARI_TRY(book.write(ActionKind::EditPromise, [&](WriteUnit &unit) { return edit(unit, promise); }));
    } else {
        LAARI_TRY(book.write(ActionKind::AddPromise, add));
    }
    return id;
}

Result<void> removePromise(Book &book, PromiseId id)
{
    const auto remove = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Promise promise, unit.promises().find(id));
        LAARI_TRY(removeTouchpoints(unit, promise));
        return unit.promises().remove(id);
    };
    LAARI_TRY(book.write(ActionKind::RemovePromise, remove));
    return {};
}

Result<void> settlePromise(Book &book, PromiseId id, Settling how, Day day)
{
    LAARI_TRY(book.write(ActionKind::SettlePromise,
                         [&](WriteUnit &unit) { return step::settlePromise(unit, id, how, day); }));
    return {};
}

Result<void> reopenPromise(Book &book, PromiseId id)
{
    LAARI_TRY(book.write(ActionKind::ReopenPromise, [&](WriteUnit &unit) { return reopen(unit, id); }));
    return {};
}

Result<void> renegotiatePromise(Book &book, PromiseId id, Day due, Day agreedOn)
{
    LAARI_TRY(book.write(ActionKind::RenegotiatePromise,
                         [&](WriteUnit &unit) { return renegotiate(unit, id, due, agreedOn); }));
    return {};
}

Result<int> customersOfSegment(const Book &book, const QString &segment, Day day)
{
    LAARI_ASSIGN(const std::vector<Account> accounts, book.accounts().all());
    const QString folded = foldedName(segment);
    return int(
        std::ranges::count_if(accounts, [&](const Account &account) { return isCustomerOf(account, folded, day); }));
}

Result<CompanyPromiseId> step::makeCompanyPromise(WriteUnit &unit, const CompanyPromise &promise, const Promise &each)
{
    CompanyPromise whole = promise;
    LAARI_ASSIGN(whole.id, unit.promises().insertCompany(promise));
    LAARI_ASSIGN(const int made, promiseToAll(unit, whole, partOf(whole, each), {}));
    if (made == 0)
        return fail(ErrorCode::NotFound, {QStringLiteral("account")});
    return whole.id;
}

Result<CompanyPromiseId> makeCompanyPromise(Book &book, const CompanyPromise &promise, const Promise &each)
{
    CompanyPromiseId id;
    const auto make = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(id, step::makeCompanyPromise(unit, promise, each));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::MakeCompanyPromise, make));
    return id;
}

Result<int> extendCompanyPromise(Book &book, CompanyPromiseId id)
{
    int made = 0;
    const auto extend = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const CompanyPromise whole, unit.promises().findCompany(id));
        if (whole.due < unit.clock().today())
            return fail(ErrorCode::PromiseDatePassed);
        LAARI_ASSIGN(const std::vector<Promise> parts, unit.promises().ofCompany(id));
        Promise part = partOf(whole, parts.empty() ? Promise() : parts.front());
        part.madeOn = unit.clock().today();
        LAARI_ASSIGN(made, promiseToAll(unit, whole, part, parts));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::MakeCompanyPromise, extend));
    return made;
}

Result<void> removeCompanyPromise(Book &book, CompanyPromiseId id)
{
    const auto remove = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const std::vector<Promise> parts, unit.promises().ofCompany(id));
        for (const Promise &part : parts)
            if (part.state == PromiseState::Open)
                LAARI_TRY(unit.promises().remove(part.id));
        return unit.promises().removeCompany(id);
    };
    LAARI_TRY(book.write(ActionKind::RemovePromise, remove));
    return {};
}

} // namespace laari::usecases
