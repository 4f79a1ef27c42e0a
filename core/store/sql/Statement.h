// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <utility>
#include <vector>

struct sqlite3_stmt;

namespace laari::sql {

class Connection;

/// How a C++ type is bound and read: see Values.h.
template <typename T> struct Value;

/// A prepared statement, lent by the connection; goes back to it when destroyed. Parameters count from 1, columns
/// from 0, as in SQLite. A binding that fails is reported by the next step().
class Statement {
public:
    Statement(Connection &connection, sqlite3_stmt *statement, std::vector<sqlite3_stmt *> *idle)
        : m_connection(&connection), m_statement(statement), m_idle(idle)
    {
    }
    ~Statement() { release(); }
    Statement(Statement &&other) noexcept
        : m_connection(other.m_connection), m_statement(std::exchange(other.m_statement, nullptr)),
          m_idle(other.m_idle), m_failed(other.m_failed), m_unreadable(other.m_unreadable)
    {
    }
    Statement &operator=(Statement &&) = delete;

    template <typename T> void bind(int index, const T &value) { note(Value<T>::bind(m_statement, index, value)); }
    template <typename... Args> void bindAll(const Args &...args) { bindFrom(1, args...); }
    /// To the parameters from `index` on.
    template <typename... Args> void bindFrom(int index, const Args &...args) { (bind(index++, args), ...); }

    /// The first `count` columns of another statement's row as the parameters 1 to `count`, as they are.
    void bindColumns(Statement &row, int count);

    /// True while there is a row to read.
    Result<bool> step();
    /// Steps to the end, dropping rows, and makes ready for the next bindings.
    Result<void> run();
    void reset();

    template <typename T> T column(int index) { return Value<T>::read(*this, index); }
    sqlite3_stmt *handle() const { return m_statement; }

    /// Called while reading a column whose value no program of ours wrote; the next step() fails with BookDamaged.
    void markUnreadable() { m_unreadable = true; }

private:
    void note(int resultCode)
    {
        if (resultCode != 0 && m_failed == 0)
            m_failed = resultCode;
    }
    void release();

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    std::vector<sqlite3_stmt *> *m_idle; ///< where it waits for its next use; none: finalized
    int m_failed = 0;
    bool m_unreadable = false;
};

/// Reads a row's columns from left to right.
class Columns {
public:
    explicit Columns(Statement &statement, int first = 0) : m_statement(statement), m_next(first) {}
    template <typename T> void into(T &target) { target = m_statement.column<T>(m_next++); }
    template <typename... T> void intoAll(T &...targets) { (into(targets), ...); }
    template <typename T> T next() { return m_statement.column<T>(m_next++); }

private:
    Statement &m_statement;
    int m_next;
};

} // namespace laari::sql

#include "core/store/sql/Values.h" // so that whoever has a statement can bind and read
