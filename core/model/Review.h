// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cents.h"
#include "core/base/Day.h"
#include "core/base/Ids.h"
#include "core/model/Account.h"
#include "core/model/PortfolioField.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace laari {

enum class ReviewKind { Account, Portfolio };

/// Who took part: one of the three, or none where the person's data was removed since.
struct ReviewParticipant {
    std::optional<OwnPersonId> own;
    std::optional<StakeholderId> person;
    QString name; ///< of who is nowhere else in the book

    friend bool operator==(const ReviewParticipant &, const ReviewParticipant &) = default;
};

/// What was seen of an account on the day of a review: never computed again, whatever is entered, edited or removed
/// later. Trust and CX on 0 to 100; the layers and shares on 0 to 1. Kept to a millionth.
struct ReviewFigures {
    AccountId account;
    Lifecycle stage = Lifecycle::Customer;
    PortfolioField field = PortfolioField::NotKnownYet;
    std::optional<Cents> annualRevenue;
    double trust = 50;
    double belief = 0;
    double distrust = 0;
    double unknown = 1;
    std::optional<double> cx;
    double velocity = 0; ///< of the 90 days before
    std::optional<double> knownTrust;
    std::optional<double> lowestDecider;
    std::optional<double> heardFromCustomer;
    int carries = 0;
    int decidersKnown = 0;
    int decidersExpected = 1;
    int peopleKnown = 0;
    int people = 0;
    int latePromises = 0;
    std::optional<Day> lastContact;
    Day since; ///< what was told of began here: the review before, or 90 days earlier

    friend bool operator==(const ReviewFigures &, const ReviewFigures &) = default;
};

/// A meeting in which an account, or many, were looked at.
struct Review {
    ReviewId id;
    QString uid;
    ReviewKind kind = ReviewKind::Portfolio;
    std::optional<AccountId> account;   ///< of a review of one account; empty too where a damaged file lost it
    QString name;                       ///< one line, may be empty
    Day day;                            ///< the figures are of this day
    std::optional<QDateTime> startedAt; ///< when the figures were taken; nothing: at the end of the day
    std::optional<Day> finishedOn;      ///< nothing: under way
    std::optional<Day> next;            ///< when to meet again; after `day`
    QString notes;                      ///< for who presents alone: in no report, on no screen that others see
    std::vector<ReviewParticipant> participants;

    friend bool operator==(const Review &, const Review &) = default;
};

enum class AgreedKind { Decision, FollowUp };
enum class DecisionState { Open, CarriedOut, Dropped };

/// What was agreed in a review, of an account or of the whole: a decision, or a follow-up. A follow-up is done where
/// follow-ups are; its words stay here also when it is removed there.
struct ReviewDecision {
    DecisionId id;
    QString uid;
    ReviewId review;
    std::optional<AccountId> account;
    AgreedKind kind = AgreedKind::Decision;
    QString what;                       ///< one line, not empty
    std::optional<FollowUpId> followUp; ///< of a FollowUp, as long as it is there
    DecisionState state = DecisionState::Open;
    std::optional<Day> settledOn; ///< of what is not open
    bool withCustomer = false;    ///< agreed with them: they may see it; anything else is our own

    friend bool operator==(const ReviewDecision &, const ReviewDecision &) = default;
};

} // namespace laari
