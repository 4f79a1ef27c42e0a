// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sql/Statement.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace laari::sql {

/// Any value that SQLite can hold, for code that knows the columns at run time only.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;

template <> struct Value<Cell> {
    static int bind(sqlite3_stmt *statement, int index, const Cell &value);
    static Cell read(Statement &statement, int index);
};

} // namespace laari::sql
