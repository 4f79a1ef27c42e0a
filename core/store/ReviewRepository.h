// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Review.h"
#include "core/store/StoreContext.h"

#include <vector>

namespace laari {

/// Reviews, what was seen in them and what was agreed. "Newest" is by day, then by the order of entry.
class ReviewRepository {
public:
    explicit ReviewRepository(StoreContext &context) : m_context(context) {}

    Result<Review> find(ReviewId id) const;
    Result<std::vector<Review>> all() const; ///< newest first
    /// The newest before `before` (empty: of all) that is of the account, or that looked at it among others.
    Result<std::optional<Review>> latestOf(AccountId account, std::optional<ReviewId> before = {}) const;
    /// The same of the reviews of the portfolio.
    Result<std::optional<Review>> latestOfPortfolio(std::optional<ReviewId> before = {}) const;
    /// Those whose next date is on that day or before, and which no newer one of the same kind and account has
    /// followed.
    Result<std::vector<Review>> dueUntil(Day day) const;

    Result<std::vector<ReviewFigures>> figuresOf(ReviewId id) const;    ///< in the order in which they were given
    Result<std::vector<ReviewDecision>> decisionsOf(ReviewId id) const; ///< in the order of entry
    /// All that was agreed of an account, the newest review first, in each in the order of entry.
    Result<std::vector<ReviewDecision>> decisionsOfAccount(AccountId id) const;
    Result<ReviewDecision> decision(DecisionId id) const;

    /// With what is seen, which no update changes. ReviewEmpty without figures (an account review: of one other than
    /// its own), DateInFuture, NextReviewTooEarly, TextTooLong, TextHasControlCharacters, NotFound.
    Result<ReviewId> insert(const Review &review, const std::vector<ReviewFigures> &figures);
    /// Everything but kind, account, day and what was seen. Errors as of insert().
    Result<void> update(const Review &review);
    Result<void> remove(ReviewId id); ///< with what was agreed; follow-ups stay where they are

    /// In a review of one account everything is of that account. DecisionEmpty, TextTooLong, TextHasControlCharacters,
    /// NotFound for a review that is not there, an account at which it did not look, a follow-up of another account.
    Result<DecisionId> insert(const ReviewDecision &decision);
    Result<void> update(const ReviewDecision &decision); ///< words, state, and whether the customer may see it
    Result<void> remove(DecisionId id);

private:
    Result<std::vector<Review>> withParticipants(std::vector<Review> reviews) const;
    Result<void> writeParticipants(ReviewId id, const std::vector<ReviewParticipant> &participants);
    Result<void> insertFigures(ReviewId id, const ReviewFigures &figures);
    Result<void> touchAccounts(ReviewId id);

    StoreContext &m_context;
};

} // namespace laari
