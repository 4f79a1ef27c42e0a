// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/BackupPreferences.h"

#include <QSettings>

#include <algorithm>

namespace laari::ui {

namespace {

const QString backupFolderKey = QStringLiteral("backups/folder");
const QString backupSizeKey = QStringLiteral("backups/gigabytes");
constexpr qint64 gigabyte = qint64(1024) * 1024 * 1024;

} // namespace

BackupSettings BackupPreferences::of(const QSettings &settings)
{
    BackupSettings wishes;
    wishes.folder = settings.value(backupFolderKey).toString();
    wishes.keep.mostBytes = gigabytes(settings) * gigabyte;
    return wishes;
}

void BackupPreferences::setFolder(QSettings &settings, const QString &folder)
{
    settings.setValue(backupFolderKey, folder);
}

void BackupPreferences::setGigabytes(QSettings &settings, int gigabytes)
{
    settings.setValue(backupSizeKey, gigabytes);
}

int BackupPreferences::gigabytes(const QSettings &settings)
{
    const int usual = int(RetentionRule().mostBytes / gigabyte);
    return std::clamp(settings.value(backupSizeKey, usual).toInt(), leastGigabytes, mostGigabytes);
}

} // namespace laari::ui
