// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/RowEffects.h"

#include <map>

namespace laari {

/// Writes single rows as they are, past the repositories and their checks, and notes what follows from each. What the
/// schema refuses because the book has gone on since (a name taken, a row that is referred to) is ChangedSince; a value
/// that does not fit its column is BookDamaged. Private to core/store.
class RowWriter {
public:
    explicit RowWriter(StoreContext &context) : m_context(context), m_effects(context) {}

    /// With its id; with another where that is taken by now and ids of the table mean nothing outside of it.
    Result<void> insert(const sql::LoggedTable &table, const Cells &row);
    /// `current` is the row as it stands, whole; `values` the columns to set.
    Result<void> update(const sql::LoggedTable &table, const Cells &current, const Cells &values);
    /// ChangedSince if anything else would go along.
    Result<void> remove(const sql::LoggedTable &table, const Cells &current);

    /// Under which id the row is that insert() was given with this one.
    qint64 idNow(const sql::LoggedTable &table, qint64 id) const;

private:
    Result<void> run(const QString &sql, const Cells &values, std::optional<qint64> id = std::nullopt);
    Result<qint64> newestLogged();

    StoreContext &m_context;
    RowEffects m_effects;
    std::map<std::pair<QString, qint64>, qint64> m_moved; ///< the few that found their id taken
};

} // namespace laari
