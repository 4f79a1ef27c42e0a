// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/sample/SampleBook.h"

namespace laari::usecases::sample {

/// Writes the story into a new book.
Result<void> writeStory(Book &book, const SampleOptions &options);

/// What was promised in it, and what became of that: for accounts and people that are there.
Result<void> makePromises(WriteUnit &unit, const SampleOptions &options);

/// Writes invented accounts of any number; `progress` counts touchpoints. Cancelled when it says no.
Result<void> writeCrowd(Book &book, const SampleOptions &options, const Book::Progress &progress);

} // namespace laari::usecases::sample
