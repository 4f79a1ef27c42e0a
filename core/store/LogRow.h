// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/ChangeLogRepository.h"
#include "core/store/sql/Cell.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/LoggedTables.h"

#include <optional>
#include <vector>

namespace laari {

// Reading the change log as values, private to core/store. A file may come from anywhere, so whatever does not fit the
// tables as they are is BookDamaged.

/// By the table's columns; nothing where the log does not say. Empty: the log holds no row at all.
using Cells = std::vector<std::optional<sql::Cell>>;

struct LogRow {
    qint64 id = 0;
    const sql::LoggedTable *table = nullptr; ///< lives as long as the tables given to the reader
    qint64 rowId = 0;
    RowOp op = RowOp::Insert;
    Cells before;
    Cells after; ///< of an update the same columns as before
};

/// The integer in a column; nothing if it is empty, of another type or there is no such column.
std::optional<qint64> integerIn(const sql::LoggedTable &table, const Cells &cells, QStringView column);

class LogReader {
public:
    LogReader(sql::Connection &db, const sql::LoggedTables &tables) : m_db(db), m_tables(tables) {}

    /// The rows of a change set that come before `beforeId` in the log, newest first, as many as fit a page; none: all
    /// were read. So memory does not grow with the size of an import.
    Result<std::vector<LogRow>> page(ChangeSetId changeSet, qint64 beforeId) const;

    /// A row from the columns id, table_name, row_id, op, before, after.
    Result<LogRow> read(sql::Statement &row) const;

    /// A row of the table as it stands; empty if there is none.
    Result<Cells> current(const sql::LoggedTable &table, qint64 rowId) const;

private:
    Result<Cells> cells(const sql::LoggedTable &table, const QString &json, qint64 logId) const;
    Result<void> check(const LogRow &row) const;
    Unexpected damaged(qint64 logId) const;

    sql::Connection &m_db;
    const sql::LoggedTables &m_tables;
};

} // namespace laari
