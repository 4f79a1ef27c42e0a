// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/FollowUps.h"

#include "core/model/Codes.h"

namespace laari::usecases {

namespace {

/// A follow-up that changed is not put off any more.
Result<void> renewed(WriteUnit &unit, const FollowUp &followUp)
{
    LAARI_TRY(unit.attention().clearFollowUp(followUp.account, followUp.id));
    return unit.followUps().update(followUp);
}

Result<void> setDone(Book &book, ActionKind kind, FollowUpId id, std::optional<Day> day)
{
    const auto change = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(FollowUp followUp, unit.followUps().find(id));
        if (followUp.doneOn.has_value() == day.has_value())
            return {};
        followUp.doneOn = day;
        return renewed(unit, followUp);
    };
    LAARI_TRY(book.write(kind, change));
    return {};
}

/// When to meet again is the review's own date.
Result<void> moveReview(Book &book, ActionKind kind, ReviewId id, std::optional<Day> next)
{
    const auto move = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Review review, unit.reviews().find(id));
        review.next = next;
        return unit.reviews().update(review);
    };
    LAARI_TRY(book.write(kind, move));
    return {};
}

} // namespace

Result<FollowUpId> saveFollowUp(Book &book, const FollowUp &followUp)
{
    FollowUpId id = followUp.id;
    const auto add = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(id, unit.followUps().insert(followUp));
        return {};
    };
    const auto edit = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const FollowUp before, unit.followUps().find(id));
        return before.due == followUp.due ? unit.followUps().update(followUp) : renewed(unit, followUp);
    };
    if (id) {
        LAARI_TRY(book.write(ActionKind::EditFollowUp, edit));
    } else {
        LAARI_TRY(book.write(ActionKind::AddFollowUp, add));
    }
    return id;
}

Result<void> finishFollowUp(Book &book, FollowUpId id)
{
    return setDone(book, ActionKind::FinishFollowUp, id, book.clock().today());
}

Result<void> reopenFollowUp(Book &book, FollowUpId id)
{
    return setDone(book, ActionKind::EditFollowUp, id, std::nullopt);
}

Result<void> removeFollowUp(Book &book, FollowUpId id)
{
    LAARI_TRY(book.write(ActionKind::RemoveFollowUp, [&](WriteUnit &unit) { return unit.followUps().remove(id); }));
    return {};
}

Result<void> putOff(Book &book, const insight::AttentionItem &item, Day until)
{
    if (item.review)
        return moveReview(book, ActionKind::PutOff, *item.review, until);
    LAARI_TRY(book.write(ActionKind::PutOff, [&](WriteUnit &unit) {
        return unit.attention().set(item.mark(until, unit.clock().today()));
    }));
    return {};
}

Result<void> seeTo(Book &book, const insight::AttentionItem &item)
{
    if (item.followUp)
        return finishFollowUp(book, *item.followUp);
    if (item.review)
        return moveReview(book, ActionKind::SeeTo, *item.review, std::nullopt);
    if (item.loopCase)
        return fail(ErrorCode::CaseOrder, {codeOf(item.loopCase->next)});
    LAARI_TRY(book.write(ActionKind::SeeTo,
                         [&](WriteUnit &unit) { return unit.attention().set(item.mark({}, unit.clock().today())); }));
    return {};
}

} // namespace laari::usecases
