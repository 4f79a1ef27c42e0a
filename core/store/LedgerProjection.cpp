// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/LedgerProjection.h"

#include "core/store/LedgerRepository.h"
#include "core/store/StoreContextImpl.h"

#include <algorithm>
#include <span>

namespace laari {

LedgerProjection::LedgerProjection(StoreContext &context, const trust::Parameters &parameters)
    : m_context(context), m_model(parameters), m_writer(context.db)
{
}

Result<void> LedgerProjection::walk(StakeholderId person, std::optional<Day> from, const Sink &sink) const
{
    const LedgerRepository ledger(m_context);
    LAARI_ASSIGN(const trust::History history, ledger.history(person, from));
    if (history.empty())
        return {};
    trust::Checkpoint checkpoint;
    if (from) {
        LAARI_ASSIGN(checkpoint, ledger.checkpointBefore(person, *from));
    }

    trust::Replay replay(m_model, std::move(checkpoint));
    for (auto begin = history.begin(); begin != history.end();) {
        const auto end = std::find_if(begin, history.end(),
                                      [day = begin->day](const trust::Entry &entry) { return entry.day != day; });
        sink(replay.take(std::span(begin, end), trust::Effects::Compute));
        begin = end;
    }
    return {};
}

Result<void> LedgerProjection::renew(StakeholderId person, Day from)
{
    LAARI_TRY(deleteLedger(m_context.db, person, from));
    PersonLedger ledger;
    LAARI_TRY(walk(person, from, [&](const trust::DayOutcome &day) { ledger.add(day); }));
    return m_writer.write(person, ledger);
}

Result<PersonLedger> LedgerProjection::recompute(StakeholderId person) const
{
    PersonLedger ledger;
    LAARI_TRY(walk(person, std::nullopt, [&](const trust::DayOutcome &day) { ledger.add(day); }));
    // In the order of the tables' keys.
    std::sort(ledger.postings.begin(), ledger.postings.end(), [](const trust::Posting &a, const trust::Posting &b) {
        return a.day != b.day ? a.day < b.day : a.entry < b.entry;
    });
    std::sort(ledger.failures.begin(), ledger.failures.end(),
              [](const trust::FailureState &a, const trust::FailureState &b) {
                  return a.asOf != b.asOf ? a.asOf < b.asOf : a.failure < b.failure;
              });
    return ledger;
}

} // namespace laari
