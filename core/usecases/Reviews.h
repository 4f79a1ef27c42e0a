// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/FollowUp.h"
#include "core/model/Review.h"
#include "core/store/Book.h"

#include <functional>
#include <vector>

namespace laari::usecases {

/// Whether to go on, asked with how many accounts are looked at of how many.
using ReviewProgress = std::function<bool(int done, int total)>;

/// Starts a review of `accounts` (an account review: of its own account, whatever they say) on its day (0: today), and
/// keeps what is seen of each. Errors as of ReviewRepository::insert; Cancelled.
Result<ReviewId> startReview(Book &book, const Review &review, const std::vector<AccountId> &accounts,
                             const ReviewProgress &progress = {});
/// Name, participants, next date and notes; what was seen stays.
Result<void> editReview(Book &book, const Review &review);
/// Finished today; finished already: nothing happens.
Result<void> finishReview(Book &book, ReviewId id);
/// Under way again.
Result<void> reopenReview(Book &book, ReviewId id);
/// With its decisions. Follow-ups stay.
Result<void> removeReview(Book &book, ReviewId id);

enum class AgreedWith { Ourselves, Customer };

/// Of an account, or of the whole.
Result<DecisionId> addDecision(Book &book, ReviewId review, std::optional<AccountId> account, const QString &what,
                               AgreedWith with = AgreedWith::Ourselves);
/// Stores a follow-up and notes in the review that it was agreed there. Errors as of both.
Result<DecisionId> addReviewFollowUp(Book &book, ReviewId review, const FollowUp &followUp,
                                     AgreedWith with = AgreedWith::Ourselves);
/// Other words, and whether the customer may see it. Of a follow-up that is still there also who and by when, from
/// `followUp`.
Result<void> editDecision(Book &book, DecisionId id, const QString &what, AgreedWith with,
                          const std::optional<FollowUp> &followUp = {});
/// Carried out, dropped, or open again. A follow-up: done, removed, or open again where it is still there.
Result<void> settleDecision(Book &book, DecisionId id, DecisionState state);
/// A follow-up goes with it, unless it is done.
Result<void> removeDecision(Book &book, DecisionId id);

} // namespace laari::usecases
