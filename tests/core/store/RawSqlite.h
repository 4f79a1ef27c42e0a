// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace laari {

/// Another program at the file: plain SQLite, knowing nothing of books.
class RawSqlite {
public:
    explicit RawSqlite(const QString &path) { EXPECT_EQ(sqlite3_open(path.toUtf8().constData(), &m_db), SQLITE_OK); }
    ~RawSqlite() { sqlite3_close(m_db); }
    RawSqlite(const RawSqlite &) = delete;
    RawSqlite &operator=(const RawSqlite &) = delete;

    void run(const QByteArray &sql)
    {
        char *message = nullptr;
        EXPECT_EQ(sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, &message), SQLITE_OK)
            << sql.constData() << ": " << (message ? message : "");
        sqlite3_free(message);
    }
    /// Each row as one text, columns joined by "|", reals exactly.
    QStringList rows(const QByteArray &sql)
    {
        QStringList all;
        sqlite3_stmt *statement = nullptr;
        EXPECT_EQ(sqlite3_prepare_v2(m_db, sql.constData(), -1, &statement, nullptr), SQLITE_OK)
            << sql.constData() << ": " << sqlite3_errmsg(m_db);
        while (statement && sqlite3_step(statement) == SQLITE_ROW) {
            QStringList row;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                if (sqlite3_column_type(statement, i) == SQLITE_FLOAT)
                    row.append(QString::number(sqlite3_column_double(statement, i), 'g', 17));
                else
                    row.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, i))));
            }
            all.append(row.join(u'|'));
        }
        sqlite3_finalize(statement);
        return all;
    }
    QString one(const QByteArray &sql)
    {
        const QStringList all = rows(sql);
        return all.isEmpty() ? QString() : all.first();
    }

private:
    sqlite3 *m_db = nullptr;
};

} // namespace laari
