// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Connection.h"

#include <sqlite3.h>

namespace laari::sql {

namespace {

Connection::Rule ruleOf(int resultCode)
{
    switch (resultCode) {
    case SQLITE_CONSTRAINT_FOREIGNKEY: return Connection::Rule::Reference;
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID: return Connection::Rule::Unique;
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_NOTNULL:
    case SQLITE_CONSTRAINT_DATATYPE: return Connection::Rule::Value;
    default: return Connection::Rule::None;
    }
}

} // namespace

ErrorCode errorCodeOf(int resultCode)
{
    switch (resultCode) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS: return ErrorCode::CannotRead;
    case SQLITE_IOERR_CORRUPTFS:
    case SQLITE_IOERR_DATA: return ErrorCode::BookDamaged;
    case SQLITE_CONSTRAINT_FOREIGNKEY: return ErrorCode::NotFound; // removals look for users first
    default: break;
    }
    switch (resultCode & 0xFF) {
    case SQLITE_FULL: return ErrorCode::DiskFull;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return ErrorCode::BookLocked;
    case SQLITE_READONLY: return ErrorCode::BookReadOnly;
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return ErrorCode::CannotWrite; // of a journal: the file itself is open already
    case SQLITE_CORRUPT: return ErrorCode::BookDamaged;
    case SQLITE_NOTADB: return ErrorCode::BookNotABook;
    case SQLITE_IOERR: return ErrorCode::CannotWrite;
    case SQLITE_INTERRUPT: return ErrorCode::Cancelled;
    case SQLITE_TOOBIG: return ErrorCode::TextTooLong;
    default: return ErrorCode::Internal;
    }
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (mode) {
    case Mode::ReadWrite: flags |= SQLITE_OPEN_READWRITE; break;
    case Mode::ReadOnly:
    case Mode::ReadDamaged: flags |= SQLITE_OPEN_READONLY; break;
    case Mode::Create: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE; break;
    }
    sqlite3 *db = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &db, flags, nullptr);
    std::unique_ptr<Connection> connection(new Connection(db, path)); // closes db also when it did not open
    if (code != SQLITE_OK) {
        Error error = connection->errorFor(code);
        if ((code & 0xFF) == SQLITE_CANTOPEN && mode != Mode::Create)
            error.code = ErrorCode::CannotRead;
        return fail(std::move(error));
    }
    LAARI_TRY(connection->configure(mode));
    return connection;
}

Connection::~Connection()
{
    for (const auto &[sql, statements] : m_idle)
        for (sqlite3_stmt *statement : statements)
            sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

Result<void> Connection::configure(Mode mode)
{
    sqlite3_busy_timeout(m_db, 2000);
    // A text longer than a note may be is a mistake or an attack; no statement of ours comes near the rest.
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr); // a misspelt "column" is an error, not a string
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);

    if (mode == Mode::ReadDamaged) {
        // This is how SQLite is told not to refuse a whole file for what its first page says of the others; before
        // anything is read. Nothing is written by this connection.
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
        LAARI_TRY(runScript("PRAGMA writable_schema = ON;"));
    }

    // One file that is copied, mailed and synced: rollback journal, nothing beside it. What is deleted is wiped.
    LAARI_TRY(runScript("PRAGMA trusted_schema = OFF; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                        "PRAGMA secure_delete = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
                        "PRAGMA cache_size = -32768;"));
    if (mode == Mode::ReadDamaged)
        LAARI_TRY(runScript("PRAGMA cell_size_check = OFF;")); // a page it refuses may have rows that can be read
    if (!isReadOnly())
        LAARI_TRY(runScript("PRAGMA journal_mode = DELETE;"));
    return {};
}

Connection::ShadowTables::ShadowTables(Connection &connection) : m_connection(connection)
{
    sqlite3_db_config(m_connection.m_db, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
}

Connection::ShadowTables::~ShadowTables()
{
    sqlite3_db_config(m_connection.m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    if (m_broken) [[unlikely]]
        return fail(*m_broken);
    auto kept = m_idle.find(sql);
    if (kept == m_idle.end())
        kept = m_idle.try_emplace(std::string(sql)).first;
    auto &idle = kept->second;
    if (!idle.empty()) {
        sqlite3_stmt *statement = idle.back();
        idle.pop_back();
        return Statement(*this, statement, &idle);
    }
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_db, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return fail(errorFor(code));
    return Statement(*this, statement, &idle);
}

Result<void> Connection::runScript(const QByteArray &script)
{
    const char *rest = script.constData();
    const char *const end = rest + script.size();
    while (rest < end) {
        sqlite3_stmt *prepared = nullptr;
        const int code = sqlite3_prepare_v2(m_db, rest, int(end - rest), &prepared, &rest);
        if (code != SQLITE_OK)
            return fail(errorFor(code));
        if (!prepared)
            continue; // a comment or space
        Statement statement(*this, prepared, nullptr);
        LAARI_TRY(statement.run());
    }
    return {};
}

void Connection::askWhetherToGoOn(std::function<bool()> goOn)
{
    constexpr int steps = 10'000; // of SQLite's machine: well under a millisecond
    m_goOn = std::move(goOn);
    const auto ask = [](void *self) { return static_cast<Connection *>(self)->m_goOn() ? 0 : 1; };
    sqlite3_progress_handler(m_db, m_goOn ? steps : 0, m_goOn ? +ask : nullptr, this);
}

qint64 Connection::changes() const
{
    return sqlite3_changes64(m_db);
}

qint64 Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db);
}

bool Connection::isReadOnly() const
{
    return sqlite3_db_readonly(m_db, "main") == 1;
}

bool Connection::fileHasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_db, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(m_db) == 0;
}

Error Connection::errorFor(int resultCode)
{
    const QString detail = QStringLiteral("SQLite %1: %2")
                               .arg(QString::number(resultCode),
                                    m_db ? QString::fromUtf8(sqlite3_errmsg(m_db)) : QStringLiteral("out of memory"));
    Error error{errorCodeOf(resultCode), {m_path}, detail};
    if (m_transacting && !m_broken) {
        m_broken = error;
        m_brokenRule = ruleOf(resultCode);
    }
    return error;
}

} // namespace laari::sql
