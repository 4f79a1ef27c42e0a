// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/LoopCases.h"

#include "core/trust/Thresholds.h"

#include <algorithm>
#include <functional>

namespace laari::usecases {

namespace {

constexpr qint64 secondsAnHour = 3600;

/// To be done next, first of all: nobody has touched it yet.
bool isUntouched(const LoopCase &loopCase)
{
    return loopCase.next() == CaseStep::Respond;
}

bool wentBadly(const Touchpoint &touchpoint)
{
    const std::optional<double> x = touchpoint.score();
    return x && isBadScore(*x);
}

QDateTime nowOf(const WriteUnit &unit)
{
    return unit.clock().now().toUTC();
}

Result<void> insertCase(WriteUnit &unit, LoopCase loopCase)
{
    LAARI_ASSIGN(const Account account, unit.accounts().find(loopCase.account));
    LAARI_ASSIGN(const LoopSettings settings, unit.settings().loop());
    const int hours = account.responseTargetHours.value_or(settings.responseHours);
    loopCase.owner = account.owner;
    loopCase.openedAt = nowOf(unit);
    loopCase.dueAt = afterWorkingSeconds(unit.clock().now(), hours * secondsAnHour, settings.hours).toUTC();
    LAARI_TRY(unit.cases().insert(loopCase));
    return {};
}

Result<void> openOf(WriteUnit &unit, const Touchpoint &touchpoint)
{
    LoopCase loopCase;
    loopCase.account = touchpoint.account;
    loopCase.touchpoint = touchpoint.id;
    loopCase.ourFunction = touchpoint.ourFunction;
    // As it is stored: naming nobody is the organisation, and that is nobody here.
    LAARI_ASSIGN(const Touchpoint stored, unit.touchpoints().find(touchpoint.id));
    for (const Participant &participant : stored.participants) {
        LAARI_ASSIGN(const Stakeholder person, unit.stakeholders().find(participant.stakeholder));
        if (!loopCase.person && participant.presence == Presence::There && person.kind == StakeholderKind::Person)
            loopCase.person = person.id;
    }
    return insertCase(unit, std::move(loopCase));
}

/// The open case of a failure, or of a recovery that was to mend it and went badly.
Result<std::optional<LoopCase>> openCaseOfFailure(WriteUnit &unit, TouchpointId failure)
{
    LAARI_ASSIGN(std::optional<LoopCase> own, unit.cases().ofTouchpoint(failure));
    if (own && own->isOpen())
        return own;
    LAARI_ASSIGN(const std::vector<TouchpointId> recoveries, unit.touchpoints().recoveriesOf(failure));
    for (const TouchpointId recovery : recoveries) {
        LAARI_ASSIGN(std::optional<LoopCase> found, unit.cases().ofTouchpoint(recovery));
        if (found && found->isOpen())
            return found;
    }
    return std::optional<LoopCase>();
}

/// Of a recovery that mends no more: what it recorded of the case goes, what was recorded before it stays. A step that
/// it took has the moment of closing; the response stays, for there was one, unless the recovery itself is removed.
Result<void> openAgain(WriteUnit &unit, LoopCase loopCase, bool recoveryStays)
{
    const std::optional<QDateTime> taken = loopCase.closedAt;
    loopCase.closedAt.reset();
    loopCase.recovery.reset();
    loopCase.comment.clear();
    if (loopCase.askedAt == taken) {
        loopCase.askedAt.reset();
        loopCase.outcome.reset();
    }
    if (loopCase.actedAt == taken) {
        loopCase.actedAt.reset();
        loopCase.action.clear();
    }
    if (loopCase.respondedAt == taken && !recoveryStays)
        loopCase.respondedAt.reset();
    return unit.cases().update(loopCase);
}

QDateTime lastStepOf(const LoopCase &loopCase)
{
    QDateTime last = loopCase.openedAt;
    for (const std::optional<QDateTime> &step : {loopCase.respondedAt, loopCase.actedAt, loopCase.askedAt})
        last = std::max(last, step.value_or(last));
    return last;
}

/// In a case's texts, which are shorter than a note.
QString shortened(const QString &note)
{
    constexpr int longest = 2000;
    if (note.size() <= longest)
        return note;
    const int cut = note.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return note.left(cut) + QChar(0x2026);
}

Result<void> closeByRecovery(WriteUnit &unit, LoopCase loopCase, const Touchpoint &recovery)
{
    // Another computer's clock may have been ahead when it took the step before.
    const QDateTime now = std::max(nowOf(unit), lastStepOf(loopCase));
    const QString note = recovery.notePrivate ? QString() : shortened(recovery.note); // a case is no private place
    if (!loopCase.respondedAt)
        loopCase.respondedAt = now;
    if (!loopCase.actedAt) {
        loopCase.actedAt = now;
        loopCase.action = note;
    }
    if (!loopCase.askedAt) {
        loopCase.askedAt = now;
        loopCase.outcome = recovery.source == Source::Customer ? CaseOutcome::Satisfied : CaseOutcome::NoAnswer;
    }
    loopCase.closedAt = now;
    loopCase.comment = note;
    loopCase.recovery = recovery.id;
    return unit.cases().update(loopCase);
}

/// Whether what opened the case is what the recovery mends, or an earlier try at it. What opened it may be gone.
Result<bool> isMendedBy(WriteUnit &unit, const LoopCase &loopCase, const Touchpoint &recovery)
{
    if (loopCase.account != recovery.account || !recovery.mends)
        return false;
    if (!loopCase.touchpoint || loopCase.touchpoint == recovery.mends)
        return true;
    LAARI_ASSIGN(const Touchpoint opener, unit.touchpoints().find(*loopCase.touchpoint));
    return opener.mends == recovery.mends;
}

Result<void> settleRecovery(WriteUnit &unit, const Touchpoint &recovery)
{
    const std::optional<double> q = recovery.score();
    const bool mends = recovery.mends && q && trust::isGood(*q);
    LAARI_ASSIGN(const std::vector<LoopCase> closed, unit.cases().closedBy(recovery.id));
    for (const LoopCase &each : closed) {
        LAARI_ASSIGN(const bool stillMended, isMendedBy(unit, each, recovery));
        const bool aboutNothing = !each.touchpoint && !each.answer;
        if (!aboutNothing && (!mends || !stillMended))
            LAARI_TRY(openAgain(unit, each, true));
    }
    if (!recovery.mends)
        return {};
    LAARI_ASSIGN(const std::optional<LoopCase> loopCase, openCaseOfFailure(unit, *recovery.mends));
    if (!loopCase)
        return {};
    if (mends)
        return closeByRecovery(unit, *loopCase, recovery);
    if (loopCase->respondedAt)
        return {};
    LoopCase responded = *loopCase;
    responded.respondedAt = std::max(nowOf(unit), responded.openedAt);
    return unit.cases().update(responded);
}

/// One step of a case: in order, and only once.
Result<void> take(Book &book, CaseId id, CaseStep step, ActionKind kind,
                  const std::function<void(LoopCase &, const QDateTime &now)> &record)
{
    const auto change = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(LoopCase loopCase, unit.cases().find(id));
        if (loopCase.next() != step)
            return fail(ErrorCode::CaseOrder, {codeOf(loopCase.next())});
        // The clock may have been ahead when the step before was taken.
        record(loopCase, std::max(nowOf(unit), lastStepOf(loopCase)));
        return unit.cases().update(loopCase);
    };
    LAARI_TRY(book.write(kind, change));
    return {};
}

} // namespace

Result<void> openCaseFor(WriteUnit &unit, const Touchpoint &touchpoint)
{
    if (!wentBadly(touchpoint) || unit.clock().today() - touchpoint.day > caseOpensWithinDays)
        return {};
    LAARI_ASSIGN(const std::optional<LoopCase> own, unit.cases().ofTouchpoint(touchpoint.id));
    if (own)
        return {};
    if (touchpoint.mends) {
        LAARI_ASSIGN(const std::optional<LoopCase> ofFailure, openCaseOfFailure(unit, *touchpoint.mends));
        if (ofFailure)
            return {};
    }
    return openOf(unit, touchpoint);
}

Result<void> openCaseFor(WriteUnit &unit, AccountId account, StakeholderId person, AnswerId answer, CaseReason reason)
{
    LAARI_ASSIGN(const LoopSettings settings, unit.settings().loop());
    if (reason == CaseReason::Passive && !settings.passivesToo)
        return {};
    LAARI_ASSIGN(const std::optional<LoopCase> own, unit.cases().ofAnswer(answer));
    if (own)
        return {};
    LoopCase loopCase;
    loopCase.account = account;
    loopCase.person = person;
    loopCase.answer = answer;
    loopCase.reason = reason;
    return insertCase(unit, std::move(loopCase));
}

Result<void> dropCaseOf(WriteUnit &unit, AnswerId answer)
{
    LAARI_ASSIGN(const std::optional<LoopCase> own, unit.cases().ofAnswer(answer));
    return own && isUntouched(*own) ? unit.cases().remove(own->id) : Result<void>();
}

Result<void> settleCases(WriteUnit &unit, const Touchpoint &touchpoint)
{
    LAARI_ASSIGN(const std::optional<LoopCase> own, unit.cases().ofTouchpoint(touchpoint.id));
    if (own && own->account != touchpoint.account) {
        // It was another customer's after all. What somebody has seen to there stays there.
        LoopCase left = *own;
        left.touchpoint.reset();
        LAARI_TRY(isUntouched(*own) ? unit.cases().remove(own->id) : unit.cases().update(left));
    } else if (own && !wentBadly(touchpoint) && isUntouched(*own)) {
        LAARI_TRY(unit.cases().remove(own->id));
    }
    LAARI_TRY(settleRecovery(unit, touchpoint));
    return openCaseFor(unit, touchpoint);
}

Result<void> releaseCases(WriteUnit &unit, TouchpointId touchpoint)
{
    LAARI_ASSIGN(const std::vector<LoopCase> closed, unit.cases().closedBy(touchpoint));
    for (const LoopCase &each : closed)
        LAARI_TRY(openAgain(unit, each, false));
    LAARI_ASSIGN(const std::optional<LoopCase> own, unit.cases().ofTouchpoint(touchpoint));
    return own && isUntouched(*own) ? unit.cases().remove(own->id) : Result<void>();
}

Result<CaseId> openCase(Book &book, TouchpointId touchpointId)
{
    CaseId id;
    const auto change = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Touchpoint touchpoint, unit.touchpoints().find(touchpointId));
        LAARI_ASSIGN(std::optional<LoopCase> own, unit.cases().ofTouchpoint(touchpointId));
        if (!own) {
            const std::optional<double> x = touchpoint.score();
            if (!x || !isFailureScore(*x))
                return fail(ErrorCode::MendsNoFailure);
            LAARI_TRY(openOf(unit, touchpoint));
            LAARI_ASSIGN(own, unit.cases().ofTouchpoint(touchpointId));
        }
        id = own->id;
        return {};
    };
    LAARI_TRY(book.write(ActionKind::OpenCase, change));
    return id;
}

Result<void> respondToCase(Book &book, CaseId id, const QDateTime &when)
{
    return take(book, id, CaseStep::Respond, ActionKind::AdvanceCase, [&](LoopCase &loopCase, const QDateTime &) {
        loopCase.respondedAt = std::max(when.toUTC(), loopCase.openedAt);
    });
}

Result<void> actOnCase(Book &book, CaseId id, const QString &what)
{
    return take(book, id, CaseStep::Act, ActionKind::AdvanceCase, [&](LoopCase &loopCase, const QDateTime &now) {
        loopCase.actedAt = now;
        loopCase.action = what;
    });
}

Result<void> recordOutcome(Book &book, CaseId id, CaseOutcome outcome)
{
    return take(book, id, CaseStep::Ask, ActionKind::AdvanceCase, [&](LoopCase &loopCase, const QDateTime &now) {
        loopCase.askedAt = now;
        loopCase.outcome = outcome;
    });
}

Result<void> closeCase(Book &book, CaseId id, const QString &comment)
{
    return take(book, id, CaseStep::Close, ActionKind::CloseCase, [&](LoopCase &loopCase, const QDateTime &now) {
        loopCase.closedAt = now;
        loopCase.comment = comment;
    });
}

Result<void> giveCaseTo(Book &book, CaseId id, std::optional<OwnPersonId> owner)
{
    const auto change = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(LoopCase loopCase, unit.cases().find(id));
        loopCase.owner = owner;
        return unit.cases().update(loopCase);
    };
    LAARI_TRY(book.write(ActionKind::EditCase, change));
    return {};
}

} // namespace laari::usecases
