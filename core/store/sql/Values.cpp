// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Values.h"

#include <sqlite3.h>

namespace laari::sql {

namespace {
// SQLITE_TRANSIENT, whose definition is an old-style cast
const auto copyIt = reinterpret_cast<sqlite3_destructor_type>(-1); // NOLINT(performance-no-int-to-ptr)
} // namespace

int bindNull(sqlite3_stmt *statement, int index)
{
    return sqlite3_bind_null(statement, index);
}

int bindInteger(sqlite3_stmt *statement, int index, qint64 value)
{
    return sqlite3_bind_int64(statement, index, value);
}

int bindReal(sqlite3_stmt *statement, int index, double value)
{
    if (std::isnan(value))
        return SQLITE_MISUSE;
    return sqlite3_bind_double(statement, index, value);
}

int bindText(sqlite3_stmt *statement, int index, const char *utf8, qsizetype size)
{
    // A null pointer would be bound as NULL, and a null QString is an empty text.
    return sqlite3_bind_text64(statement, index, utf8 ? utf8 : "", quint64(size), copyIt, SQLITE_UTF8);
}

int bindBlob(sqlite3_stmt *statement, int index, const QByteArray &value)
{
    return sqlite3_bind_blob64(statement, index, value.isEmpty() ? "" : value.constData(), quint64(value.size()),
                               copyIt);
}

bool isNull(sqlite3_stmt *statement, int index)
{
    return sqlite3_column_type(statement, index) == SQLITE_NULL;
}

qint64 readInteger(sqlite3_stmt *statement, int index)
{
    return sqlite3_column_int64(statement, index);
}

double readReal(sqlite3_stmt *statement, int index)
{
    return sqlite3_column_double(statement, index);
}

QString readText(sqlite3_stmt *statement, int index)
{
    // Text first, then its length: the other order would be that of another encoding.
    const unsigned char *const text = sqlite3_column_text(statement, index);
    return QString::fromUtf8(reinterpret_cast<const char *>(text), sqlite3_column_bytes(statement, index));
}

QByteArray readBlob(sqlite3_stmt *statement, int index)
{
    const void *const blob = sqlite3_column_blob(statement, index);
    return QByteArray(static_cast<const char *>(blob), sqlite3_column_bytes(statement, index));
}

} // namespace laari::sql
