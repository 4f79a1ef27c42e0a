// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Revert.h"

#include <limits>

namespace laari {

namespace {

/// Whether the row has the values, as far as these say anything.
bool holds(const Cells &row, const Cells &values)
{
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i] && values[i] != row[i])
            return false;
    return true;
}

} // namespace

Revert::Revert(StoreContext &context, const sql::LoggedTables &tables)
    : m_context(context), m_log(context.db, tables), m_writer(context)
{
}

Result<void> Revert::run(ChangeSetId changeSet, const std::function<bool(qint64 done)> &goOn)
{
    qint64 done = 0;
    qint64 oldest = std::numeric_limits<qint64>::max();
    for (;;) {
        LAARI_ASSIGN(const std::vector<LogRow> rows, m_log.page(changeSet, oldest));
        if (rows.empty())
            return {};
        for (const LogRow &row : rows)
            LAARI_TRY(takeBack(row));
        oldest = rows.back().id;
        done += qint64(rows.size());
        if (!goOn(done))
            return fail(ErrorCode::Cancelled);
    }
}

Result<void> Revert::takeBack(const LogRow &row)
{
    switch (row.op) {
    case RowOp::Insert: return takeBackInsert(row);
    case RowOp::Update: return takeBackUpdate(row);
    case RowOp::Delete: return m_writer.insert(*row.table, row.before);
    }
    return {};
}

/// The row as the log knows it from when it was inserted. Bulk steps log inserts without content: what was changed
/// later was logged then, with what was there before.
Result<Cells> Revert::asInserted(const LogRow &row) const
{
    if (!row.after.empty())
        return row.after;
    Cells then(size_t(row.table->columns.size()));
    LAARI_ASSIGN(sql::Statement later,
                 m_context.db.query("SELECT id, table_name, row_id, op, before, after FROM change_log "
                                    "WHERE table_name = ? AND row_id = ? AND id > ? ORDER BY id",
                                    row.table->name, row.rowId, row.id));
    for (;;) {
        LAARI_ASSIGN(const bool found, later.step());
        if (!found)
            return then;
        LAARI_ASSIGN(const LogRow change, m_log.read(later));
        for (size_t i = 0; i < change.before.size(); ++i)
            if (!then[i])
                then[i] = change.before[i];
    }
}

Result<void> Revert::takeBackInsert(const LogRow &row)
{
    LAARI_ASSIGN(const Cells current, m_log.current(*row.table, m_writer.idNow(*row.table, row.rowId)));
    LAARI_ASSIGN(Cells then, asInserted(row));
    then[size_t(row.table->indexOf(u"id"))].reset(); // by which it was found
    if (current.empty() || !holds(current, then))
        return fail(ErrorCode::ChangedSince);
    return m_writer.remove(*row.table, current);
}

Result<void> Revert::takeBackUpdate(const LogRow &row)
{
    LAARI_ASSIGN(const Cells current, m_log.current(*row.table, m_writer.idNow(*row.table, row.rowId)));
    if (current.empty())
        return fail(ErrorCode::ChangedSince);
    if (holds(current, row.before)) // the schema has moved it along already: see touchpoint_day_moved
        return {};
    if (!holds(current, row.after))
        return fail(ErrorCode::ChangedSince);
    return m_writer.update(*row.table, current, row.before);
}

} // namespace laari
