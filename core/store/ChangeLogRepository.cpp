// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ChangeLogRepository.h"

#include "core/store/ActionCodes.h"
#include "core/store/StoreContextImpl.h"

namespace laari {

namespace {

LoggedChange readChange(sql::Statement &row)
{
    LoggedChange change;
    sql::Columns(row).intoAll(change.id, change.kind, change.author, change.at);
    return change;
}

Result<void> loadRows(sql::Connection &db, LoggedChange &change)
{
    LAARI_ASSIGN(sql::Statement row, db.query("SELECT table_name, row_id, ifnull(before, ''), ifnull(after, '') "
                                              "FROM change_log WHERE change_set_id = ? ORDER BY id",
                                              change.id));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        RowChange r;
        sql::Columns(row).intoAll(r.table, r.rowId, r.before, r.after);
        change.rows.push_back(std::move(r));
    }
}

} // namespace

Result<LoggedChange> ChangeLogRepository::find(ChangeSetId id) const
{
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT id, kind, author_id, at_ms FROM change_set WHERE id = ?", id));
    LAARI_ASSIGN(const bool found, row.step());
    if (!found)
        return fail(ErrorCode::NotFound, {QStringLiteral("change_set")});
    LoggedChange change = readChange(row);
    LAARI_TRY(loadRows(m_context.db, change));
    return change;
}

Result<std::vector<LoggedChange>> ChangeLogRepository::newest(int limit) const
{
    std::vector<LoggedChange> changes;
    LAARI_ASSIGN(
        sql::Statement row,
        m_context.db.query("SELECT id, kind, author_id, at_ms FROM change_set ORDER BY id DESC LIMIT ?", limit));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            break;
        changes.push_back(readChange(row));
    }
    for (LoggedChange &change : changes)
        LAARI_TRY(loadRows(m_context.db, change));
    return changes;
}

} // namespace laari
