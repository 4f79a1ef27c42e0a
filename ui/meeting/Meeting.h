// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AccountFigures.h"
#include "core/insight/AccountTimeline.h"
#include "core/insight/ChangeStory.h"
#include "core/insight/Coverage.h"
#include "core/insight/GoalStanding.h"
#include "core/insight/Promises.h"
#include "core/insight/Reviews.h"
#include "core/store/Book.h"
#include "core/trust/Reservoir.h"
#include "core/usecases/Reviews.h"
#include "ui/common/AgreementText.h"

#include <memory>
#include <optional>
#include <vector>

namespace laari::ui {

/// What a meeting is about.
struct MeetingPlan {
    std::vector<AccountId> accounts;  ///< in the order in which they are looked at
    std::optional<AccountId> account; ///< a review of this one alone; else of the portfolio
    std::optional<ReviewId> review;   ///< of this review, where it is known
};

/// What an account's page shows. The notes of its touchpoints are nowhere in it.
struct MeetingAccount {
    Account account;
    insight::AccountFigures figures;
    std::optional<insight::LastSeen> last; ///< when a review last looked at it
    Day since;                             ///< what the story tells of begins here
    insight::Timeline timeline;
    std::shared_ptr<const trust::Model> model;
    std::optional<insight::AccountGoal> goal;
    insight::ChangeStory story;
    insight::Coverage coverage;
    QHash<StakeholderId, QString> names;
    std::vector<insight::PromiseLine> promises; ///< open ones, late first
    std::vector<insight::AgreedLine> before;    ///< agreed last time
    std::vector<insight::AgreedLine> agreed;    ///< agreed now
};

/// The meeting under way: which accounts, which review, and what is agreed. It has no window.
class Meeting {
public:
    Meeting(Book &book, MeetingPlan plan);

    Book &book() const { return m_book; }
    Day today() const { return m_book.clock().today(); }
    const std::vector<AccountId> &accounts() const { return m_plan.accounts; }
    void leaveOut(size_t index) { m_plan.accounts.erase(m_plan.accounts.begin() + std::ptrdiff_t(index)); }
    bool ofOne() const { return m_plan.account.has_value(); }
    std::optional<ReviewId> review() const; ///< nothing yet, or not any more: its beginning was undone

    /// The review of today is gone on with if it is under way; one that is over is looked back at.
    Result<void> begin();
    /// The one of the same kind, begun today, that looked at these accounts; one under way before one that is over.
    Result<std::optional<Review>> todays() const;
    /// The one before this, against which is compared: of an earlier day.
    Result<std::optional<Review>> previous() const;
    /// The one whose decisions the meeting begins with: also one of today that is finished, which decided already but
    /// against which nothing could have moved.
    Result<std::optional<Review>> decidedBefore() const;
    /// Empty without one before.
    Result<std::vector<insight::AgreedLine>> agreedBefore() const;
    Result<std::vector<insight::AgreedLine>> agreedNow() const;
    /// The accounts of the meeting with their tails since the review before; nothing older than it counts.
    Result<std::vector<insight::PortfolioRow>> rows(Day &earlier) const;
    Result<MeetingAccount> account(size_t index) const;

    /// Stores what was typed. The first thing agreed starts the review, unless there is one.
    Result<void> agree(std::optional<AccountId> account, const Agreement &agreement, usecases::AgreedWith with,
                       const usecases::ReviewProgress &progress = {});
    Result<void> meetAgain(std::optional<Day> next, const usecases::ReviewProgress &progress = {});
    Result<void> finish();
    Result<ReviewId> ensureReview(const usecases::ReviewProgress &progress = {});

private:
    Book &m_book;
    MeetingPlan m_plan;
};

} // namespace laari::ui
