// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Statement.h"

#include "core/store/sql/Connection.h"

#include <sqlite3.h>

namespace laari::sql {

void Statement::bindColumns(Statement &row, int count)
{
    for (int i = 0; i < count; ++i)
        note(sqlite3_bind_value(m_statement, i + 1, sqlite3_column_value(row.m_statement, i)));
}

Result<bool> Statement::step()
{
    if (m_failed != 0) [[unlikely]]
        return fail(m_connection->errorFor(std::exchange(m_failed, 0)));
    if (m_unreadable) [[unlikely]]
        return fail(ErrorCode::BookDamaged, {m_connection->path()}, QStringLiteral("a column holds an unknown value"));
    if (m_connection->broken()) [[unlikely]]
        return fail(*m_connection->broken());

    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement); // lets go of the file's lock at once
        return false;
    }
    Error error = m_connection->errorFor(code);
    sqlite3_reset(m_statement);
    return fail(std::move(error));
}

Result<void> Statement::run()
{
    for (;;) {
        LAARI_ASSIGN(const bool row, step());
        if (!row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    m_failed = 0;
}

void Statement::release()
{
    if (!m_statement)
        return;
    if (!m_idle) {
        sqlite3_finalize(m_statement);
        return;
    }
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement); // notes and names do not linger in memory
    m_idle->push_back(m_statement);
}

} // namespace laari::sql
