// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace laari::sql {

class Connection;

/// What a connection last saw of its file, so that a write notices when somebody else has changed it since: another
/// program by way of SQLite, or a sync client or a person by putting another file in its place or over it.
class FileWatch {
public:
    /// Remembers the file as it is. Not within a write transaction.
    Result<void> note(Connection &connection);
    /// The same after a transaction of the connection's own, committed as `lastChange` (uid of its change set; empty:
    /// rolled back).
    void noteOwn(Connection &connection, const QString &lastChange);

    /// Within a transaction, before anything is written. BookMissing: nothing is there any more. BookReplaced: another
    /// file, or content that does not go on from what was seen. BookChangedElsewhere: written by another program since;
    /// what is read from now on is new.
    Result<void> check(Connection &connection);

private:
    /// How the file looks from outside.
    struct Stamp {
        qint64 modifiedNs = 0;
        qint64 size = 0;

        friend bool operator==(const Stamp &, const Stamp &) = default;
    };
    static Stamp stampOf(const QString &path);
    Result<void> checkContent(Connection &connection) const;
    Result<void> checkFromOutside(const QString &path) const;

    qint64 m_dataVersion = 0;
    bool m_unsettled = false; ///< a rollback failed half-way: SQLite finishes it when the disk is well again
    Stamp m_stamp;
    int m_bookVersion = 0;
    QString m_lastChange; ///< uid of the newest change set; empty: the book has none
};

} // namespace laari::sql
