// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Salvage.h"
#include "core/store/StoreContextImpl.h"

namespace laari {

/// Makes the rows that came over hold together again, as verify() wants them; counts in the report. The context is that
/// of the new file, its foreign keys switched off. Private to core/store.
Result<void> mendRows(StoreContext &context, SalvageReport &report);

} // namespace laari
