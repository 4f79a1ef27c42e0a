// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Bare.h"

namespace laari::bench {

Bare::Bare(const QString &path, bool create)
{
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_db,
                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0), nullptr));
    run("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
        "PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768;"
        "PRAGMA journal_mode = DELETE;");
}

Bare::~Bare()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

void Bare::check(int code) const
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
        qFatal("SQLite %d: %s", code, sqlite3_errmsg(m_db));
}

void Bare::run(const std::string &sql)
{
    check(sqlite3_exec(m_db, sql.c_str(), nullptr, nullptr, nullptr));
}

sqlite3_stmt *Bare::prepare(const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(m_db, sql.c_str(), -1, &statement, nullptr));
    m_statements.push_back(statement);
    return statement;
}

sqlite3_int64 Bare::number(const std::string &sql)
{
    sqlite3_stmt *statement = prepare(sql);
    check(sqlite3_step(statement));
    const sqlite3_int64 value = sqlite3_column_int64(statement, 0);
    sqlite3_reset(statement);
    return value;
}

void Bare::finish(sqlite3_stmt *statement) const
{
    check(sqlite3_step(statement));
    check(sqlite3_reset(statement));
}

Value Value::of(sqlite3_stmt *row, int column)
{
    Value value;
    value.type = sqlite3_column_type(row, column);
    switch (value.type) {
    case SQLITE_INTEGER: value.integer = sqlite3_column_int64(row, column); break;
    case SQLITE_FLOAT: value.real = sqlite3_column_double(row, column); break;
    case SQLITE_TEXT:
        value.text.assign(reinterpret_cast<const char *>(sqlite3_column_text(row, column)),
                          size_t(sqlite3_column_bytes(row, column)));
        break;
    default: break;
    }
    return value;
}

void Value::bind(sqlite3_stmt *statement, int index) const
{
    switch (type) {
    case SQLITE_INTEGER: sqlite3_bind_int64(statement, index, integer); break;
    case SQLITE_FLOAT: sqlite3_bind_double(statement, index, real); break;
    case SQLITE_TEXT: sqlite3_bind_text(statement, index, text.c_str(), int(text.size()), SQLITE_STATIC); break;
    default: sqlite3_bind_null(statement, index); break;
    }
}

} // namespace laari::bench
