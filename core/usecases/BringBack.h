// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"

namespace laari::usecases {

/// Book::bringBack with what follows for cases: a bad touchpoint that is back has its case again, a recovery closes
/// what it mends.
Result<ChangeSet> bringBack(Book &book, ChangeSetId changeSet, const Subject &subject);

} // namespace laari::usecases
