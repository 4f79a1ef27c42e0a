// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ChangeLogRepository.h"

#include "core/store/ActionCodes.h"
#include "core/store/StoreContextImpl.h"

namespace laari {

namespace {

LoggedChange readChange(sql::Statement &row)
{
    LoggedChange change;
    sql::Columns(row).intoAll(change.id, change.kind, change.author, change.at, change.undoes);
    return change;
}

RowChange readRow(sql::Columns &columns)
{
    RowChange r;
    columns.intoAll(r.table, r.rowId, r.op, r.before, r.after);
    return r;
}

Result<void> loadRows(sql::Connection &db, LoggedChange &change)
{
    LAARI_ASSIGN(sql::Statement row, db.query("SELECT table_name, row_id, op, ifnull(before, ''), ifnull(after, '') "
                                              "FROM change_log WHERE change_set_id = ? ORDER BY id",
                                              change.id));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return {};
        sql::Columns columns(row);
        change.rows.push_back(readRow(columns));
    }
}

/// The changes that `where` picks from change_log, by step, newest first; within a step in order.
template <typename... Args>
Result<std::vector<LoggedChange>> historyWhere(sql::Connection &db, const std::string &where, int limit,
                                               const Args &...args)
{
    std::vector<LoggedChange> changes;
    LAARI_ASSIGN(sql::Statement row,
                 db.query("SELECT s.id, s.kind, s.author_id, s.at_ms, s.undoes_id, l.table_name, l.row_id, l.op, "
                          "ifnull(l.before, ''), ifnull(l.after, '') FROM change_log l "
                          "JOIN change_set s ON s.id = l.change_set_id WHERE l.id IN (" +
                              where + ") ORDER BY s.id DESC, l.id",
                          args...));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return changes;
        LoggedChange change = readChange(row);
        if (changes.empty() || changes.back().id != change.id) {
            if (int(changes.size()) >= limit)
                return changes;
            changes.push_back(std::move(change));
        }
        sql::Columns columns(row, 5);
        changes.back().rows.push_back(readRow(columns));
    }
}

} // namespace

Result<LoggedChange> ChangeLogRepository::find(ChangeSetId id) const
{
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query("SELECT id, kind, author_id, at_ms, undoes_id FROM change_set WHERE id = ?", id));
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
    LAARI_ASSIGN(sql::Statement row,
                 m_context.db.query(
                     "SELECT id, kind, author_id, at_ms, undoes_id FROM change_set ORDER BY id DESC LIMIT ?", limit));
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

// Both halves of each are ranges of an index: (table_name, row_id) and (owner_id, table_name, op).
Result<std::vector<LoggedChange>> ChangeLogRepository::history(AccountId account, int limit) const
{
    return historyWhere(m_context.db,
                        "SELECT id FROM change_log WHERE table_name = 'account' AND row_id = ? UNION "
                        "SELECT id FROM change_log WHERE owner_id = ? AND table_name IN ('account_lifecycle', "
                        "'trust_goal') UNION "
                        "SELECT id FROM change_log WHERE owner_id = ? AND table_name IN ('stakeholder', 'touchpoint') "
                        "AND op = 'delete'",
                        limit, account, account, account);
}

Result<std::vector<LoggedChange>> ChangeLogRepository::history(StakeholderId person, int limit) const
{
    return historyWhere(m_context.db,
                        "SELECT id FROM change_log WHERE table_name = 'stakeholder' AND row_id = ? UNION "
                        "SELECT id FROM change_log WHERE owner_id = ? AND table_name = 'stakeholder_role'",
                        limit, person, person);
}

Result<std::vector<LoggedChange>> ChangeLogRepository::history(TouchpointId touchpoint, int limit) const
{
    return historyWhere(m_context.db,
                        "SELECT id FROM change_log WHERE table_name = 'touchpoint' AND row_id = ? UNION "
                        "SELECT id FROM change_log WHERE owner_id = ? AND table_name IN ('touchpoint_stakeholder', "
                        "'touchpoint_own_person', 'touchpoint_sign')",
                        limit, touchpoint, touchpoint);
}

Result<std::vector<RemovedAccount>> ChangeLogRepository::removedAccounts(int limit) const
{
    std::vector<RemovedAccount> removed;
    LAARI_ASSIGN(
        sql::Statement row,
        m_context.db.query(
            "SELECT s.id, s.kind, s.author_id, s.at_ms, s.undoes_id, l.table_name, l.row_id, l.op, "
            "ifnull(l.before, ''), ifnull(l.after, ''), "
            "(SELECT count(*) FROM change_log p WHERE p.owner_id = l.row_id AND p.table_name = 'stakeholder' "
            "AND p.op = 'delete' AND p.change_set_id = l.change_set_id AND CASE WHEN json_valid(p.before) "
            "THEN json_extract(p.before, '$.kind') = 'person' ELSE 0 END), "
            "(SELECT count(*) FROM change_log t WHERE t.owner_id = l.row_id AND t.table_name = 'touchpoint' "
            "AND t.op = 'delete' AND t.change_set_id = l.change_set_id) "
            "FROM change_log l JOIN change_set s ON s.id = l.change_set_id WHERE l.id IN ("
            "SELECT max(id) FROM change_log WHERE table_name = 'account' AND op = 'delete' AND NOT EXISTS "
            "(SELECT 1 FROM account WHERE account.id = change_log.row_id) GROUP BY row_id ORDER BY 1 DESC LIMIT ?) "
            "ORDER BY l.id DESC",
            limit));
    for (;;) {
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return removed;
        RemovedAccount account{readChange(row)};
        sql::Columns columns(row, 5);
        account.removal.rows.push_back(readRow(columns));
        columns.intoAll(account.people, account.touchpoints);
        removed.push_back(std::move(account));
    }
}

Result<ActionKind> ChangeLogRepository::firstKind(ChangeSetId id) const
{
    for (;;) {
        LAARI_ASSIGN(sql::Statement row, m_context.db.query("SELECT kind, undoes_id FROM change_set WHERE id = ?", id));
        LAARI_ASSIGN(const bool found, row.step());
        if (!found)
            return fail(ErrorCode::NotFound, {QStringLiteral("change_set")});
        ActionKind kind{};
        std::optional<ChangeSetId> undoes;
        sql::Columns(row).intoAll(kind, undoes);
        LAARI_TRY(row.step());        // says if that could not be read
        if (!undoes || *undoes >= id) // a file from elsewhere may go in circles
            return kind;
        id = *undoes;
    }
}

} // namespace laari
