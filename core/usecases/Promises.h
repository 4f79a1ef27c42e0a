// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Promise.h"
#include "core/store/Book.h"

#include <optional>

namespace laari::usecases {

/// What became of a promise. Whether it was kept in time follows from the day.
enum class Settling { Kept, Broken, Withdrawn };

/// Stores a new promise (no id yet) or an edited one, of which everything but its account, its state and the day it was
/// settled is taken over; what it had become in the ledger follows. PromiseEmpty, PromiseDueBeforeMade,
/// PromiseDatePassed (a later date for one that is late), PromiseSettledBeforeMade, TextTooLong, DateInvalid,
/// DateInFuture, NotFound.
Result<PromiseId> savePromise(Book &book, const Promise &promise);
/// With the touchpoints it became.
Result<void> removePromise(Book &book, PromiseId id);

/// Settles an open promise on a day: kept or broken, it becomes a touchpoint of that day (docs/trust-model.md), seen by
/// us, with whom it was made to; withdrawn by the customer, it becomes none. A promise may be broken before it is due,
/// when that is certain. One that is broken can be kept after all: that mends it. PromiseNotOpen for anything else,
/// PromiseSettledBeforeMade, DateInFuture, RecoveryBeforeFailure.
Result<void> settlePromise(Book &book, PromiseId id, Settling how, Day day);
/// Open again, without the touchpoints it became; what had mended it besides becomes ordinary. Open: nothing happens.
Result<void> reopenPromise(Book &book, PromiseId id);
/// A new date, agreed on a day not later than the old one (else PromiseDatePassed); the old one is remembered.
/// PromiseNotOpen, PromiseDueBeforeMade (also for a date before the day of the agreement), DateInFuture.
Result<void> renegotiatePromise(Book &book, PromiseId id, Day due, Day agreedOn);

/// How many customers (on that day) a promise to a segment goes to; empty: all.
Result<int> customersOfSegment(const Book &book, const QString &segment, Day day);
/// Promises it to each customer of the segment. Of `each`, who, function, partner and importance are read. NotFound
/// where there is no such customer; else as savePromise().
Result<CompanyPromiseId> makeCompanyPromise(Book &book, const CompanyPromise &promise, const Promise &each);
/// Promises it, today, to those who have become customers of the segment since; gives to how many. PromiseDatePassed
/// when it is due no more.
Result<int> extendCompanyPromise(Book &book, CompanyPromiseId id);
/// Takes the whole back: each account's part that is still open is removed, settled ones stay by themselves.
Result<void> removeCompanyPromise(Book &book, CompanyPromiseId id);

/// The same as one step of a larger write.
namespace step {
Result<void> settlePromise(WriteUnit &unit, PromiseId id, Settling how, Day day);
Result<CompanyPromiseId> makeCompanyPromise(WriteUnit &unit, const CompanyPromise &promise, const Promise &each);
} // namespace step

} // namespace laari::usecases
