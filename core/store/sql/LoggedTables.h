// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace laari::sql {

class Connection;

enum class ColumnType { Integer, Real, Text, Blob };

struct LoggedColumn {
    QString name;
    ColumnType type = ColumnType::Text;
    std::optional<QString>
        emptiedWith; ///< the table whose row it names and with which it is emptied (ON DELETE SET NULL)
};

/// A table whose changes are logged. Names are of small letters and underscores, safe to go into SQL as they are.
struct LoggedTable {
    struct Owner {
        qsizetype column = 0; ///< holds the id of the row that this one is part of (ON DELETE CASCADE)
        QString table;
    };

    QString name;
    QList<LoggedColumn> columns;
    std::optional<Owner> owner;
    bool idsAreKept = false; ///< ids are never used again; else they mean nothing outside of the table

    qsizetype indexOf(QStringView column) const; ///< -1: none
};

using LoggedTables = QHash<QString, LoggedTable>;

/// All of them, by name, as the file has them: BookDamaged if any is not as ours are.
Result<LoggedTables> loggedTables(Connection &connection);

} // namespace laari::sql
