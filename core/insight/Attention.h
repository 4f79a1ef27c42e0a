// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"
#include "core/model/Attention.h"
#include "core/model/LoopCase.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"

#include <QTime>

#include <optional>
#include <vector>

namespace laari::insight {

/// One thing that asks for attention. What does not belong to its kind is empty.
struct AttentionItem {
    AttentionKind kind = AttentionKind::NoResponse;
    AccountId account;
    QString accountName;
    std::optional<OwnPersonId> whose; ///< the account's owner; of a promise or a follow-up, who
                                      ///< is to do it
    std::optional<StakeholderId> person;
    QString personName; ///< empty: nobody named
    Role role = Role::Contact;
    std::optional<TouchpointId> touchpoint; ///< NoResponse, OpenCase; of a follow-up, where it was agreed
    Channel channel = Channel::Meeting;     ///< NoResponse
    std::optional<QTime> time;              ///< NoResponse, where it is known
    std::optional<FollowUpId> followUp;
    std::optional<PromiseId> promise;
    std::optional<ReviewId> review; ///< Review: the one that said when to meet again; of the portfolio: no account
    QString what;                   ///< Promise, FollowUp; of a Review its name, mostly empty
    /// OpenCase: what is to be done next, and the clock; its touchpoint and channel are there where one opened it.
    struct Clock {
        CaseId id;
        CaseReason reason = CaseReason::BadTouchpoint;
        CaseStep next = CaseStep::Respond;
        QDateTime openedAt; ///< UTC
        QDateTime dueAt;    ///< UTC: the first response
        WorkingHours hours;
    };
    std::optional<Clock> loopCase;
    /// NoResponse: when it happened. OpenCase: when it was opened. Promise, FollowUp, Review: when it is due.
    /// SilentPerson, NothingHeard, Fading: the last contact (nothing: never). FieldCrossed: the day on which it did.
    std::optional<Day> since;
    /// SourDecider: the person's trust index. RestsOnOne: the share of the account's b, 0 to 1. Fading: points of the
    /// trust index lost in 90 days.
    double amount = 0;
    PortfolioField before = PortfolioField::NotKnownYet; ///< FieldCrossed
    PortfolioField now = PortfolioField::NotKnownYet;    ///< FieldCrossed
    qint64 occurrence = 0;                               ///< see AttentionMark

    /// Not of a Review, which has a date of its own. Sets it aside until a day; nothing: seen to. What lasts and has no
    /// beginning of its own (RestsOnOne, SourDecider) comes back after 90 days also when it was seen to.
    AttentionMark mark(std::optional<Day> until, Day today) const;
};

inline constexpr int responseDays = 30; ///< a bad touchpoint older than this is not asked about any more
inline constexpr int crossingDays = 30; ///< a crossing of fields is told for so long
inline constexpr int comesBackAfterDays = 90;

/// Everything of the book that asks for attention today and was not set aside, most urgent kind first (promises and
/// follow-ups as one), deciders before others, the oldest first. Promises and follow-ups from
/// AttentionSettings::followUpAheadDays before they are due. Whatever follows from trust or silence is asked of
/// prospects and customers only. Where an account as a whole fades or is silent, its people are not told of one by one.
/// Cost: as portfolio(), three states a person.
Result<std::vector<AttentionItem>> attention(const Book &book, Day today);
/// The same of one account, at the cost of that account.
Result<std::vector<AttentionItem>> attentionOf(const Book &book, AccountId account, Day today);
/// The same of what belongs to no account: reviews of the portfolio.
Result<std::vector<AttentionItem>> attentionOfPortfolio(const Book &book, Day today);

/// The order of attention().
bool moreUrgent(const AttentionItem &a, const AttentionItem &b);

} // namespace laari::insight
