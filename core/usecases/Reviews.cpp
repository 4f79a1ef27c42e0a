// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Reviews.h"

#include "core/insight/Reviews.h"

#include <algorithm>

namespace laari::usecases {

Result<ReviewId> startReview(Book &book, const Review &review, const std::vector<AccountId> &accounts,
                             const ReviewProgress &progress)
{
    Review r = review;
    if (r.day.value == 0)
        r.day = book.clock().today();
    if (r.day > book.clock().today())
        return fail(ErrorCode::DateInFuture, {r.day.toDate().toString(Qt::ISODate)});
    std::vector<AccountId> looked;
    for (const AccountId account : accounts)
        if (std::ranges::find(looked, account) == looked.end())
            looked.push_back(account);
    if (r.kind == ReviewKind::Account) {
        if (!r.account)
            return fail(ErrorCode::ReviewEmpty);
        looked = {*r.account};
    }
    if (r.day == book.clock().today())
        r.startedAt = book.clock().now();
    // Before the write: looking takes time, and nothing else should wait for it.
    std::vector<ReviewFigures> figures;
    for (const AccountId account : looked) {
        if (progress && !progress(int(figures.size()), int(looked.size())))
            return fail(ErrorCode::Cancelled);
        LAARI_ASSIGN(ReviewFigures seen, insight::reviewFigures(book, account, r.day));
        figures.push_back(std::move(seen));
    }
    ReviewId id;
    const auto start = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(id, unit.reviews().insert(r, figures));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::StartReview, start));
    return id;
}

Result<void> editReview(Book &book, const Review &review)
{
    LAARI_TRY(book.write(ActionKind::EditReview, [&](WriteUnit &unit) { return unit.reviews().update(review); }));
    return {};
}

Result<void> finishReview(Book &book, ReviewId id)
{
    const auto finish = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Review review, unit.reviews().find(id));
        if (!review.finishedOn)
            review.finishedOn = unit.clock().today();
        return unit.reviews().update(review);
    };
    LAARI_TRY(book.write(ActionKind::FinishReview, finish));
    return {};
}

Result<void> reopenReview(Book &book, ReviewId id)
{
    const auto reopen = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Review review, unit.reviews().find(id));
        review.finishedOn.reset();
        return unit.reviews().update(review);
    };
    LAARI_TRY(book.write(ActionKind::EditReview, reopen));
    return {};
}

Result<void> removeReview(Book &book, ReviewId id)
{
    LAARI_TRY(book.write(ActionKind::RemoveReview, [&](WriteUnit &unit) { return unit.reviews().remove(id); }));
    return {};
}

Result<DecisionId> addDecision(Book &book, ReviewId review, std::optional<AccountId> account, const QString &what,
                               AgreedWith with)
{
    DecisionId id;
    const auto add = [&](WriteUnit &unit) -> Result<void> {
        ReviewDecision decision;
        decision.review = review;
        decision.account = account;
        decision.what = what;
        decision.withCustomer = with == AgreedWith::Customer;
        LAARI_ASSIGN(id, unit.reviews().insert(decision));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::AddDecision, add));
    return id;
}

Result<DecisionId> addReviewFollowUp(Book &book, ReviewId review, const FollowUp &followUp, AgreedWith with)
{
    DecisionId id;
    const auto add = [&](WriteUnit &unit) -> Result<void> {
        ReviewDecision decision;
        LAARI_ASSIGN(decision.followUp, unit.followUps().insert(followUp));
        decision.review = review;
        decision.account = followUp.account;
        decision.kind = AgreedKind::FollowUp;
        decision.what = followUp.what;
        decision.withCustomer = with == AgreedWith::Customer;
        LAARI_ASSIGN(id, unit.reviews().insert(decision));
        return {};
    };
    LAARI_TRY(book.write(ActionKind::AddFollowUp, add));
    return id;
}

Result<void> editDecision(Book &book, DecisionId id, const QString &what, AgreedWith with,
                          const std::optional<FollowUp> &followUp)
{
    const auto reword = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(ReviewDecision decision, unit.reviews().decision(id));
        decision.what = what;
        decision.withCustomer = with == AgreedWith::Customer;
        LAARI_TRY(unit.reviews().update(decision));
        if (!decision.followUp)
            return {};
        LAARI_ASSIGN(FollowUp changed, unit.followUps().find(*decision.followUp));
        changed.what = what;
        if (followUp) {
            if (changed.due != followUp->due) // not put off any more
                LAARI_TRY(unit.attention().clearFollowUp(changed.account, changed.id));
            changed.who = followUp->who;
            changed.due = followUp->due;
        }
        return unit.followUps().update(changed);
    };
    LAARI_TRY(book.write(ActionKind::EditDecision, reword));
    return {};
}

Result<void> settleDecision(Book &book, DecisionId id, DecisionState state)
{
    const auto settle = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(ReviewDecision decision, unit.reviews().decision(id));
        if (decision.kind == AgreedKind::Decision) {
            if (decision.state != state)
                decision.settledOn.reset();
            decision.state = state;
            return unit.reviews().update(decision);
        }
        if (!decision.followUp)
            return fail(ErrorCode::NotFound, {QStringLiteral("follow_up")});
        LAARI_ASSIGN(FollowUp followUp, unit.followUps().find(*decision.followUp));
        if (state == DecisionState::Dropped)
            return unit.followUps().remove(followUp.id);
        if (followUp.doneOn.has_value() == (state == DecisionState::CarriedOut))
            return {};
        followUp.doneOn.reset();
        if (state == DecisionState::CarriedOut)
            followUp.doneOn = unit.clock().today();
        LAARI_TRY(unit.attention().clearFollowUp(followUp.account, followUp.id));
        return unit.followUps().update(followUp);
    };
    LAARI_TRY(book.write(ActionKind::EditDecision, settle));
    return {};
}

Result<void> removeDecision(Book &book, DecisionId id)
{
    const auto remove = [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const ReviewDecision decision, unit.reviews().decision(id));
        if (decision.followUp) {
            LAARI_ASSIGN(const FollowUp followUp, unit.followUps().find(*decision.followUp));
            if (!followUp.doneOn)
                LAARI_TRY(unit.followUps().remove(followUp.id));
        }
        return unit.reviews().remove(id);
    };
    LAARI_TRY(book.write(ActionKind::RemoveDecision, remove));
    return {};
}

} // namespace laari::usecases
