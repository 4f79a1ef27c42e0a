// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insight/Portfolio.h"
#include "core/model/FollowUp.h"
#include "core/model/Review.h"
#include "core/store/Book.h"

#include <optional>
#include <vector>

namespace laari::insight {

/// What a review keeps of an account: everything that is shown of it on the day. NotFound.
Result<ReviewFigures> reviewFigures(const Book &book, AccountId account, Day day);

/// Whom reviews of the portfolio and meetings look at unless somebody chooses otherwise: customers and prospects.
constexpr bool isReviewed(Lifecycle stage)
{
    return stage == Lifecycle::Customer || stage == Lifecycle::Prospect;
}
/// Those on `day`, who brings most first. Cost: as portfolio().
Result<std::vector<PortfolioRow>> rowsToReview(const Book &book, Day day);

/// What a review of the account that begins on `day` looks back to: the newest one that looked at it on an earlier day.
Result<std::optional<Review>> reviewBefore(const Book &book, AccountId account, Day day);
/// The same of the portfolio.
Result<std::optional<Review>> portfolioReviewBefore(const Book &book, Day day);

/// Whose decisions one begins with: the newest review of the account, or without one of the portfolio, before `now` if
/// that is given; of an earlier day than `day`, or of that day and finished.
Result<std::optional<Review>> reviewDecidedBefore(const Book &book, std::optional<AccountId> account,
                                                  std::optional<ReviewId> now, Day day);

/// An account then, as it was seen, and now.
struct ReviewMovement {
    ReviewFigures then;
    PortfolioRow now;

    double trustChange() const { return now.reading.trust - then.trust; }
    std::optional<double> cxChange() const
    {
        return now.reading.cx && then.cx ? std::optional(*now.reading.cx - *then.cx) : std::nullopt;
    }
};

/// Every account of a review, in its order, against today. NotFound. Cost: as portfolio().
Result<std::vector<ReviewMovement>> movementSince(const Book &book, ReviewId review, Day today);

/// The rows of those accounts begin their tails where these figures saw them.
void compareWith(std::vector<PortfolioRow> &rows, const std::vector<ReviewFigures> &seen);

/// What an account was when a review last looked at it.
struct LastSeen {
    ReviewId review;
    Day day;
    ReviewFigures figures;
};

/// What became of something agreed.
enum class Outcome {
    Open,
    Late,    ///< a follow-up past its day
    Done,    ///< a decision carried out, a follow-up done
    Dropped, ///< a decision let go, a follow-up removed
};

struct AgreedLine {
    ReviewDecision decision;
    std::optional<FollowUp> followUp;
    Day decidedOn;       ///< the day of its review
    QString accountName; ///< empty: of the whole
    QString whoName;     ///< of a follow-up; empty: nobody named
    Outcome outcome = Outcome::Open;

    bool isOpen() const { return outcome == Outcome::Open || outcome == Outcome::Late; }
};

/// Everything agreed in a review, in the order of entry. NotFound.
Result<std::vector<AgreedLine>> agreedIn(const Book &book, ReviewId review, Day today);

/// What a review of the account opens with: all that was agreed of it in the newest review in which anything was, and
/// from older ones what is still open. Of reviews before `now`, if that is given.
Result<std::vector<AgreedLine>> agreedBefore(const Book &book, AccountId account, std::optional<ReviewId> now,
                                             Day today);
/// The same of the portfolio: all that was agreed in the review whose decisions one begins with, and what is still open
/// of those before it down to the newest one of an earlier day. `now`: the review, nothing before one has begun.
Result<std::vector<AgreedLine>> portfolioAgreedBefore(const Book &book, std::optional<ReviewId> now, Day today);

} // namespace laari::insight
