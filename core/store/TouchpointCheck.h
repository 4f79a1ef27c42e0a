// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Touchpoint.h"
#include "core/store/StoreContext.h"

namespace laari {

// The rules of a touchpoint, private to core/store.

/// The touchpoint as it is stored (the organisation where nobody is named, participants in order of id), or why it is
/// refused: see TouchpointRepository::insert.
Result<Touchpoint> checkedTouchpoint(StoreContext &context, Touchpoint touchpoint);

/// A failure that is no recovery itself. Chains are refused: what a recovery of a recovery mends nobody can say, and
/// two of one day could mend each other.
bool canBeMended(const Touchpoint &touchpoint);

/// RecoveryBeforeFailure if one of its recoveries is dated before it.
Result<void> checkBeforeRecoveries(StoreContext &context, const Touchpoint &failure);

} // namespace laari
