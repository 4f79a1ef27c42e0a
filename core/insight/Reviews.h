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

inline constexpr size_t reviewCauses = 5; ///< kept of the causes that explain an account's change

/// What a review keeps of an account: everything that is shown of it on the day, and what changed its trust since
/// `since` (before `day`). NotFound.
Result<ReviewFigures> reviewFigures(const Book &book, AccountId account, Day day, Day since);

/// Whom reviews of the portfolio and meetings look at unless somebody chooses otherwise: customers and prospects.
constexpr bool isReviewed(Lifecycle stage)
{
    return stage == Lifecycle::Customer || stage == Lifecycle::Prospect;
}
/// Those on `day`, who brings most first. Cost: as portfolio().
Result<std::vector<PortfolioRow>> rowsToReview(const Book &book, Day day);

/// Where a review of the account that begins on `day` looks back to: the newest one that looked at it on an earlier
/// day, else 90 days.
Result<Day> lookBackFrom(const Book &book, AccountId account, Day day);

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

/// The same of each account by itself: the newest review that looked at it, before `before` if that is given. In order
/// of account; those that no review looked at are left out.
Result<std::vector<LastSeen>> lastSeen(const Book &book, std::optional<ReviewId> before = {});

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
    QString accountName; ///< empty: of the whole
    QString whoName;     ///< of a follow-up; empty: nobody named
    Outcome outcome = Outcome::Open;
};

/// Everything agreed in a review, in the order of entry. NotFound.
Result<std::vector<AgreedLine>> agreedIn(const Book &book, ReviewId review, Day today);

} // namespace laari::insight
