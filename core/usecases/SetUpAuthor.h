// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"

namespace laari::usecases {

/// "Who am I": makes the one of our own people with that name the author of the book's changes, adding them first if
/// they are not there yet (trimmed and case-folded). An e-mail, if given, is noted with them. NameEmpty, TextTooLong.
Result<OwnPersonId> setUpAuthor(Book &book, const QString &name, const QString &email = {});

} // namespace laari::usecases
