// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/LogRow.h"
#include "core/store/StoreContextImpl.h"

namespace laari {

/// What a row written past the repositories (by undoing, by bringing back) means for the ledger and for the windows:
/// marks both in the context, for the people and accounts concerned only. Private to core/store.
class RowEffects {
public:
    explicit RowEffects(StoreContext &context) : m_context(context) {}

    /// Of a row that is there: right after it was inserted, or right before it is deleted.
    Result<void> noteRow(const sql::LoggedTable &table, const Cells &row);
    /// Of a row that was updated: whole rows before and after.
    Result<void> noteUpdate(const sql::LoggedTable &table, const Cells &before, const Cells &after);

private:
    Result<void> noteTouched(const sql::LoggedTable &table, const Cells &row);
    Result<void> touchAccount(const char *query, std::optional<qint64> id);
    Result<void> markParticipants(qint64 touchpoint, Day from);
    Result<void> markRespondents(qint64 survey);
    void markPerson(std::optional<qint64> person, std::optional<qint64> from);

    StoreContext &m_context;
};

} // namespace laari
