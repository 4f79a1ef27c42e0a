// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace laari {

class ListRepository;

/// What a new book's lists begin with, in both languages. The user's to change from then on.
Result<void> insertDefaultLists(ListRepository &lists);

} // namespace laari
