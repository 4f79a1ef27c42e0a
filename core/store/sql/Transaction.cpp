// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Transaction.h"

#include "core/store/sql/Connection.h"

namespace laari::sql {

Result<Transaction> Transaction::begin(Connection &connection, const char *sql)
{
    LAARI_TRY(connection.run(sql));
    connection.m_transacting = true;
    return Transaction(&connection);
}

Result<Transaction> Transaction::beginWrite(Connection &connection)
{
    return begin(connection, "BEGIN IMMEDIATE");
}

Result<Transaction> Transaction::beginRead(Connection &connection)
{
    return begin(connection, "BEGIN");
}

Result<void> Transaction::commit()
{
    Result<void> committed = m_connection->run("COMMIT");
    if (committed && m_connection->inTransaction())
        committed = fail(ErrorCode::Internal, {}, QStringLiteral("COMMIT left the transaction open"));
    if (!committed) {
        rollBack();
        return committed;
    }
    m_connection->m_transacting = false;
    m_connection = nullptr;
    return {};
}

void Transaction::rollBack()
{
    if (!m_connection)
        return;
    Connection &connection = *std::exchange(m_connection, nullptr);
    connection.m_transacting = false;
    connection.clearBroken();
    if (connection.inTransaction()) {
        // If even this fails (the disk is gone), SQLite rolls back from the journal at the next opening.
        [[maybe_unused]] const Result<void> rolledBack = connection.run("ROLLBACK");
    }
}

Result<Savepoint> Savepoint::set(Connection &connection)
{
    LAARI_TRY(connection.run("SAVEPOINT part"));
    return Savepoint(&connection);
}

Result<void> Savepoint::keep()
{
    return std::exchange(m_connection, nullptr)->run("RELEASE part");
}

Savepoint::~Savepoint()
{
    // Where SQLite itself has failed, the whole transaction is about to be undone. If this fails, so it is from then
    // on: the connection is broken() and nothing is committed.
    if (!m_connection || m_connection->broken())
        return;
    if (m_connection->run("ROLLBACK TO part")) {
        [[maybe_unused]] const Result<void> released = m_connection->run("RELEASE part");
    }
}

} // namespace laari::sql
