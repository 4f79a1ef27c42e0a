// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Backups.h"

class QSettings;

namespace laari::ui {

/// The user's wishes for backups, of all books alike.
class BackupPreferences {
public:
    static constexpr int leastGigabytes = 1;
    static constexpr int mostGigabytes = 1000;

    static BackupSettings of(const QSettings &settings);
    static void setFolder(QSettings &settings, const QString &folder); ///< empty: beside each book
    static void setGigabytes(QSettings &settings, int gigabytes);      ///< of all backups of a book together
    static int gigabytes(const QSettings &settings);
};

} // namespace laari::ui
