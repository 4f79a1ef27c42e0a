// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

#include <string>
#include <vector>

namespace laari::bench {

/// The C interface of SQLite and nothing more: what a figure is held against. Any error ends the run.
class Bare {
public:
    /// With the pragmas that Laari opens a book with.
    explicit Bare(const QString &path, bool create = false);
    ~Bare();
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    void run(const std::string &sql);
    sqlite3_stmt *prepare(const std::string &sql); ///< lives as long as this
    sqlite3_int64 number(const std::string &sql);
    void check(int code) const;
    sqlite3 *handle() const { return m_db; }

    /// Steps an INSERT or the like to its end.
    void finish(sqlite3_stmt *statement) const;

private:
    sqlite3 *m_db = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// A value as SQLite holds it.
struct Value {
    int type = SQLITE_NULL;
    sqlite3_int64 integer = 0;
    double real = 0;
    std::string text;

    static Value of(sqlite3_stmt *row, int column);
    void bind(sqlite3_stmt *statement, int index) const;
};

} // namespace laari::bench
