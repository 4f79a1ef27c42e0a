// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/Book.h"

namespace laari::usecases {

/// Aims at an emotion (a negative one: sets out to remove it), or no longer. NotFound.
Result<void> setEmotionGoal(Book &book, const EmotionGoal &goal, bool wanted);

} // namespace laari::usecases
