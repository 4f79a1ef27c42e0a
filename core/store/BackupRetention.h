// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <cstddef>
#include <span>
#include <vector>

namespace laari {

/// How many backups stay. Days, weeks (from Monday) and months are counted where there are backups, so that a book
/// left alone for a year loses none of them.
struct RetentionRule {
    int ofToday = 10; ///< the newest of the present day: two imports in a row, each with the book before it
    int daily = 7;    ///< the newest of each of the newest days
    int weekly = 4;
    int monthly = 12;
    qint64 mostBytes = qint64(2) * 1024 * 1024 * 1024; ///< all together; the oldest go first, the newest never
};

/// What thinning knows of a backup.
struct BackupStamp {
    QDateTime at;
    qint64 sizeInBytes = 0;
};

/// Which of `backups` (in any order) should go: their indices, the oldest first. The newest stays whatever the rule
/// says; one dated after `now` (the clock was wrong) does not count as the newest while there is another.
std::vector<size_t> backupsToThin(std::span<const BackupStamp> backups, const RetentionRule &rule,
                                  const QDateTime &now);

} // namespace laari
