// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/LedgerRows.h"
#include "core/store/StoreContext.h"
#include "core/trust/Reservoir.h"

#include <functional>

namespace laari {

/// Keeps the ledger what it is: a projection of touchpoints and estimates. Private to core/store.
class LedgerProjection {
public:
    LedgerProjection(StoreContext &context, const trust::Parameters &parameters);

    /// Makes a person's ledger anew from a day on; what lies before is taken as it stands, so that appending costs
    /// one day. No rows for whoever is marked "do not score".
    Result<void> renew(StakeholderId person, Day from);

    /// What the person's ledger should be, from nothing but touchpoints and estimates.
    Result<PersonLedger> recompute(StakeholderId person) const;

private:
    using Sink = std::function<void(const trust::DayOutcome &)>;
    Result<void> walk(StakeholderId person, std::optional<Day> from, const Sink &sink) const;

    StoreContext &m_context;
    trust::Model m_model;
    LedgerWriter m_writer;
};

} // namespace laari
