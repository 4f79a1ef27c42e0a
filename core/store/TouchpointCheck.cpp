// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/TouchpointCheck.h"

#include "core/store/StakeholderRepository.h"
#include "core/store/StoreContextImpl.h"
#include "core/store/TouchpointRows.h"
#include "core/store/Validation.h"

#include <algorithm>
#include <cmath>

namespace laari {

namespace {

template <typename T> QList<T> withoutRepeats(const QList<T> &list)
{
    QList<T> kept;
    for (const T &each : list)
        if (!kept.contains(each))
            kept.append(each);
    return kept;
}

/// In order of id; who is named twice was there if either says so.
QList<Participant> inOrder(QList<Participant> participants)
{
    std::sort(participants.begin(), participants.end(), [](const Participant &a, const Participant &b) {
        return a.stakeholder != b.stakeholder ? a.stakeholder < b.stakeholder : a.presence < b.presence;
    });
    const auto repeats =
        std::unique(participants.begin(), participants.end(),
                    [](const Participant &a, const Participant &b) { return a.stakeholder == b.stakeholder; });
    participants.erase(repeats, participants.end());
    return participants;
}

Result<QList<Participant>> checkedParticipants(StoreContext &context, const Touchpoint &t)
{
    if (t.participants.isEmpty()) {
        LAARI_ASSIGN(const StakeholderId organisation, StakeholderRepository(context).organisationOf(t.account));
        return QList<Participant>{{organisation, Presence::There}};
    }
    QList<Participant> participants = inOrder(t.participants);
    for (const Participant &participant : std::as_const(participants)) {
        LAARI_ASSIGN(
            const std::optional<AccountId> account,
            context.db.value<AccountId>("SELECT account_id FROM stakeholder WHERE id = ?", participant.stakeholder));
        if (account != t.account)
            return fail(ErrorCode::PersonUnknown, {QString::number(participant.stakeholder.value)});
    }
    return participants;
}

Result<void> checkMends(StoreContext &context, const Touchpoint &t)
{
    if (!t.mends)
        return {};
    if (*t.mends == t.id)
        return fail(ErrorCode::MendsItself);
    LAARI_ASSIGN(sql::Statement row, context.db.query(selectTouchpoints + "WHERE id = ?", *t.mends));
    LAARI_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::TouchpointUnknown, {QString::number(t.mends->value)});
    const Touchpoint failure = readTouchpointRow(row);
    if (failure.account != t.account)
        return fail(ErrorCode::MendsOtherAccount);
    // One that mends this very touchpoint would be released by the same edit; a circle all the same.
    if (!canBeMended(failure))
        return fail(ErrorCode::MendsNoFailure);
    if (t.day < failure.day)
        return fail(ErrorCode::RecoveryBeforeFailure);
    return {};
}

} // namespace

bool canBeMended(const Touchpoint &touchpoint)
{
    const std::optional<double> x = touchpoint.score();
    return x && isFailureScore(*x) && !touchpoint.mends;
}

Result<Touchpoint> checkedTouchpoint(StoreContext &context, Touchpoint t)
{
    LAARI_TRY(checkNotFuture(t.day, context.clock));
    if (t.time && !t.time->isValid())
        return fail(ErrorCode::TimeInvalid);
    if (t.time)
        t.time = QTime(t.time->hour(), t.time->minute());
    LAARI_TRY(checkStep(t.emotion));
    LAARI_TRY(checkStep(t.effectiveness));
    LAARI_TRY(checkStep(t.ease));
    if (t.recorded) {
        if (!(std::abs(t.recorded->score) <= 1))
            return fail(ErrorCode::ScoreOffScale,
                        {QString::number(t.recorded->score), QStringLiteral("-1"), QStringLiteral("1")});
        t.emotion = t.effectiveness = t.ease = std::nullopt;
    }
    LAARI_TRY(checkStep(t.ownFeeling));
    LAARI_TRY(checkNumber(t.handOffs, 0, 99));
    LAARI_ASSIGN(t.note, checkedNote(t.note));
    LAARI_TRY(checkMends(context, t));
    t.ownPeople = withoutRepeats(t.ownPeople);
    t.signs = withoutRepeats(t.signs);
    LAARI_ASSIGN(t.participants, checkedParticipants(context, t)); // last: it may add the organisation
    return t;
}

Result<void> checkBeforeRecoveries(StoreContext &context, const Touchpoint &failure)
{
    using First = std::optional<Day>;
    LAARI_ASSIGN(const std::optional<First> first,
                 context.db.value<First>("SELECT min(day) FROM touchpoint WHERE mends_id = ?", failure.id));
    if (first && *first && **first < failure.day)
        return fail(ErrorCode::RecoveryBeforeFailure);
    return {};
}

} // namespace laari
