// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <utility>

namespace laari::sql {

class Connection;

/// Rolls back when it goes out of scope, unless committed.
class Transaction {
public:
    /// Takes the file for writing at once, so that a lock shows before any work is done.
    static Result<Transaction> beginWrite(Connection &connection);
    /// One unchanging view of the file for several reads.
    static Result<Transaction> beginRead(Connection &connection);

    ~Transaction() { rollBack(); }
    Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction &operator=(Transaction &&) = delete;

    /// Rolled back when this fails: a COMMIT that failed leaves SQLite's transaction open.
    Result<void> commit();

private:
    explicit Transaction(Connection *connection) : m_connection(connection) {}
    static Result<Transaction> begin(Connection &connection, const char *sql);
    void rollBack();

    Connection *m_connection;
};

/// A part of a transaction that can be undone alone: undone when it goes out of scope, unless kept. They nest.
class Savepoint {
public:
    static Result<Savepoint> set(Connection &connection);

    ~Savepoint();
    Savepoint(Savepoint &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Savepoint &operator=(Savepoint &&) = delete;

    Result<void> keep();

private:
    explicit Savepoint(Connection *connection) : m_connection(connection) {}

    Connection *m_connection;
};

} // namespace laari::sql
