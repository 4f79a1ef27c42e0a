// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Backups.h"

namespace laari {

// A backup's file says by its name what it is: "Kirja 2026-11-22 0812 before import.laari". Private to core/store.

/// Without folder and number; the time is as the clock on the wall shows it.
QString backupName(const QString &bookName, const QDateTime &at, BackupReason reason, int number = 1);

struct BackupNamed {
    QDateTime at; ///< in the zone of `like`
    BackupReason reason = BackupReason::Daily;
};
/// What backupName() was given; empty for any other file.
std::optional<BackupNamed> readBackupName(const QString &fileName, const QString &bookName, const QDateTime &like);

} // namespace laari
