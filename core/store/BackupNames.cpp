// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/BackupNames.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace laari {

namespace {

/// What stands in the file's name after the time. English, as the codes are: the name stays when the language changes.
struct Words {
    BackupReason reason;
    QLatin1String words;
};
constexpr Words wordsOfReasons[] = {
    {BackupReason::Daily, QLatin1String("")},
    {BackupReason::Asked, QLatin1String(" asked")},
    {BackupReason::BeforeImport, QLatin1String(" before import")},
    {BackupReason::BeforeMerge, QLatin1String(" before merge")},
    {BackupReason::BeforeRebuild, QLatin1String(" before rebuild")},
    {BackupReason::BeforeMigration, QLatin1String(" before migration")},
    {BackupReason::BeforeRestore, QLatin1String(" before restore")},
    {BackupReason::Damaged, QLatin1String(" damaged")},
};

} // namespace

const Codes<BackupReason, 8> CodeTable<BackupReason>::table{{
    {BackupReason::Daily, QLatin1String("daily")},
    {BackupReason::Asked, QLatin1String("asked")},
    {BackupReason::BeforeImport, QLatin1String("before_import")},
    {BackupReason::BeforeMerge, QLatin1String("before_merge")},
    {BackupReason::BeforeRebuild, QLatin1String("before_rebuild")},
    {BackupReason::BeforeMigration, QLatin1String("before_migration")},
    {BackupReason::BeforeRestore, QLatin1String("before_restore")},
    {BackupReason::Damaged, QLatin1String("damaged")},
}};

QString backupName(const QString &bookName, const QDateTime &at, BackupReason reason, int number)
{
    QString name = bookName + at.toString(QStringLiteral(" yyyy-MM-dd HHmm"));
    for (const Words &each : wordsOfReasons)
        if (each.reason == reason)
            name += each.words;
    if (number > 1)
        name += QStringLiteral(" (%1)").arg(number);
    return name + QStringLiteral(".laari");
}

std::optional<BackupNamed> readBackupName(const QString &fileName, const QString &bookName, const QDateTime &like)
{
    static const QRegularExpression rest(
        QStringLiteral("\\A ([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9]{4})([a-z ]*?)(?: \\([0-9]+\\))?\\.laari\\z"));
    if (!fileName.startsWith(bookName))
        return std::nullopt;
    const QRegularExpressionMatch match = rest.match(fileName.mid(bookName.size()));
    if (!match.hasMatch())
        return std::nullopt;
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), QStringLiteral("HHmm"));
    if (!date.isValid() || !time.isValid())
        return std::nullopt;
    for (const Words &each : wordsOfReasons)
        if (each.words == match.captured(3))
            return BackupNamed{QDateTime(date, time, like.timeZone()), each.reason};
    return std::nullopt;
}

} // namespace laari
