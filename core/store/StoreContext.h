// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laari {

/// What every repository stands on (connection, clock, uids, the stale ledgers of the running write). Known only to
/// core/store's own sources: see core/store/StoreContextImpl.h.
struct StoreContext;

} // namespace laari
