// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/sql/Statement.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace laari::sql {

/// One open SQLite file with the settings every book has (see Connection.cpp) and its prepared statements, each kept
/// for the next use. Used by one thread.
class Connection {
public:
    enum class Mode {
        ReadWrite, ///< falls back to reading when the file may not be written: see isReadOnly()
        ReadOnly,
        ReadDamaged, ///< as ReadOnly, and goes on where the file is cut short or something of its schema makes no sense
        Create,      ///< the file must not exist
    };
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// A statement to bind and step, from the kept ones where there is one.
    Result<Statement> prepare(std::string_view sql);

    /// Prepared and bound, not yet stepped.
    template <typename... Args> Result<Statement> query(std::string_view sql, const Args &...args)
    {
        auto statement = prepare(sql);
        if (statement)
            statement->bindAll(args...);
        return statement;
    }
    /// Prepared, bound and run to its end; rows, if any, are dropped.
    template <typename... Args> Result<void> run(std::string_view sql, const Args &...args)
    {
        LAARI_ASSIGN(Statement statement, query(sql, args...));
        return statement.run();
    }
    /// The first column of the first row; empty when there is no row.
    template <typename T, typename... Args> Result<std::optional<T>> value(std::string_view sql, const Args &...args)
    {
        LAARI_ASSIGN(Statement statement, query(sql, args...));
        LAARI_ASSIGN(const bool found, statement.step());
        if (!found)
            return std::optional<T>();
        return std::optional<T>(statement.column<T>(0));
    }
    /// Every row, each made into a T by `read(row)`.
    template <typename T, typename Read, typename... Args>
    Result<std::vector<T>> all(std::string_view sql, Read read, const Args &...args)
    {
        std::vector<T> rows;
        LAARI_ASSIGN(Statement row, query(sql, args...));
        for (;;) {
            LAARI_ASSIGN(const bool found, row.step());
            if (!found)
                return rows;
            rows.push_back(read(row));
        }
    }
    /// Several statements, split by SQLite itself (triggers hold semicolons).
    Result<void> runScript(const QByteArray &script);

    /// The file as it is between two writes, page by page into a new file at `path`; others may write meanwhile. On
    /// an error, or when `progress(done, total pages)` gives false (Cancelled), half a file is left. Not flushed.
    Result<void> copyTo(const QString &path, const std::function<bool(qint64, qint64)> &progress);

    /// Asked now and then while a statement runs; false stops it with Cancelled. Empty: nobody is asked.
    void askWhetherToGoOn(std::function<bool()> goOn);

    /// From here to the end of the scope the tables behind a full-text index may be written: to mend one.
    class ShadowTables {
    public:
        explicit ShadowTables(Connection &connection);
        ~ShadowTables();
        ShadowTables(const ShadowTables &) = delete;
        ShadowTables &operator=(const ShadowTables &) = delete;

    private:
        Connection &m_connection;
    };

    qint64 lastInsertId() const;
    qint64 changes() const; ///< rows that the last INSERT, UPDATE or DELETE changed by itself
    bool isReadOnly() const;
    /// Another file, or none, is at the path since it was opened; false where that cannot happen or be known.
    bool fileHasMoved() const;
    bool inTransaction() const;
    const QString &path() const { return m_path; }

    /// The first error inside the running transaction. From then on nothing runs until it is rolled back: after a
    /// full disk SQLite may have rolled back by itself, and what follows would be committed row by row.
    const std::optional<Error> &broken() const { return m_broken; }
    void clearBroken() { m_broken.reset(); }
    /// What kind of rule of the schema the error of broken() was about, if any.
    enum class Rule {
        None,
        Reference, ///< a row that is referred to and missing, or that would be
        Unique,    ///< a key or a name that is taken
        Value,     ///< a value that its column does not take
    };
    Rule brokenRule() const { return m_brokenRule; }

    /// SQLite's result code as an Error with the connection's message as detail; remembered as broken() if a
    /// transaction runs.
    Error errorFor(int resultCode);

private:
    friend class Statement;
    friend class Transaction;
    explicit Connection(sqlite3 *db, QString path) : m_db(db), m_path(std::move(path)) {}
    Result<void> configure(Mode mode);

    sqlite3 *m_db;
    QString m_path;
    struct TextHash { // finds a statement without a copy of its text
        using is_transparent = void;
        size_t operator()(std::string_view sql) const { return std::hash<std::string_view>()(sql); }
    };
    std::unordered_map<std::string, std::vector<sqlite3_stmt *>, TextHash, std::equal_to<>> m_idle;
    std::optional<Error> m_broken;
    Rule m_brokenRule = Rule::None;
    std::function<bool()> m_goOn;
    bool m_transacting = false;
};

/// The ErrorCode that a (possibly extended) SQLite result code means for a book.
ErrorCode errorCodeOf(int resultCode);

} // namespace laari::sql
