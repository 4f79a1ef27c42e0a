// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Touchpoint.h"
#include "core/store/Book.h"
#include "core/trust/Outlook.h"
#include "core/trust/Posting.h"

#include <vector>

namespace laari::insight {

enum class StatementLineKind { Touchpoint, OpeningEstimate, Survey, Faded };

/// A line of the account's bank statement. A Faded line sums a calendar month of fading over all people (dated its
/// last day or today); its `fadedGoodwill` and `fadedGrievance` are points, person and posting unset.
struct StatementLine {
    StatementLineKind kind = StatementLineKind::Touchpoint;
    Day day;
    StakeholderId person;
    QString personName;      ///< empty for the organisation
    TouchpointId touchpoint; ///< of a Touchpoint line
    AnswerId answer;         ///< of a Survey line
    Channel channel = Channel::Meeting;
    QString note; ///< shortened to 200 characters; empty where private notes must not show
    trust::Posting posting;
    double pendingShare = 0; ///< 0 to 1: how much of what it put in has not settled yet; shown grey
    double fadedGoodwill = 0;
    double fadedGrievance = 0;
};

/// A private note shows in the window's own ledger, and in no report, meeting or output.
enum class PrivateNotes { Show, Hide };

/// Newest first; of one day the fading of the month that ends with it comes first. Per person and in sum, put in =
/// pending + settled + faded + forgiven + corrected, for goodwill and grievance apart.
Result<std::vector<StatementLine>> statement(const Book &book, AccountId account, Day today,
                                             PrivateNotes notes = PrivateNotes::Show);

/// trust::AccountHistory of an account as stored.
Result<trust::AccountHistory> accountHistory(const Book &book, AccountId account);

/// What was seen of an account at a moment of a day, and kept.
struct SeenThen {
    std::optional<QDateTime> at; ///< not known: at the end of the day
    double trust = 50;           ///< the index that was seen, 0 to 100
};

/// Why the index changed since `from` (its end) up to `to`, by all that is known today: the change that the chart shows
/// and every figure beside it. trustBefore is then knownBefore, and nothing counts as entered later.
///
/// Against what was `seen` on the day `from`: entries of that day that were recorded after it are causes; those of
/// earlier days are of what was entered later, and so is what editing and removing has changed since.
Result<trust::Change> whyChanged(const Book &book, AccountId account, Day from, Day to,
                                 const std::optional<SeenThen> &seen = {});

} // namespace laari::insight
