// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Cell.h"

#include <sqlite3.h>

namespace laari::sql {

int Value<Cell>::bind(sqlite3_stmt *statement, int index, const Cell &value)
{
    if (const auto *integer = std::get_if<qint64>(&value))
        return bindInteger(statement, index, *integer);
    if (const auto *real = std::get_if<double>(&value))
        return bindReal(statement, index, *real);
    if (const auto *text = std::get_if<QString>(&value))
        return Value<QString>::bind(statement, index, *text);
    if (const auto *blob = std::get_if<QByteArray>(&value))
        return bindBlob(statement, index, *blob);
    return bindNull(statement, index);
}

Cell Value<Cell>::read(Statement &statement, int index)
{
    switch (sqlite3_column_type(statement.handle(), index)) {
    case SQLITE_INTEGER: return readInteger(statement.handle(), index);
    case SQLITE_FLOAT: return readReal(statement.handle(), index);
    case SQLITE_TEXT: return readText(statement.handle(), index);
    case SQLITE_BLOB: return readBlob(statement.handle(), index);
    default: return std::monostate();
    }
}

} // namespace laari::sql
