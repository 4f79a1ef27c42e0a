// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insight/Attention.h"
#include "core/model/FollowUp.h"
#include "core/store/Book.h"

namespace laari::usecases {

/// Stores a new follow-up (no id yet) or an edited one. FollowUpEmpty, TextTooLong, DateInvalid, NotFound.
Result<FollowUpId> saveFollowUp(Book &book, const FollowUp &followUp);
/// Done today; done already: nothing happens.
Result<void> finishFollowUp(Book &book, FollowUpId id);
/// Open again.
Result<void> reopenFollowUp(Book &book, FollowUpId id);
Result<void> removeFollowUp(Book &book, FollowUpId id);

/// Not on Today until a day; of a review: it is to be then.
Result<void> putOff(Book &book, const insight::AttentionItem &item, Day until);
/// Seen to: a follow-up is done, a review has no next date any more, everything else is told of no more (see
/// AttentionItem::mark). CaseOrder for a case, which takes its steps.
Result<void> seeTo(Book &book, const insight::AttentionItem &item);

} // namespace laari::usecases
