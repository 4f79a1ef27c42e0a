// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/store/Backups.h"

#include <QFileInfo>
#include <QJsonArray>

namespace laari::ctl {

namespace {

QJsonObject asJson(const Backup &backup)
{
    return {{QStringLiteral("path"), backup.path},
            {QStringLiteral("at"), backup.at.toString(QStringLiteral("yyyy-MM-ddTHH:mm"))},
            {QStringLiteral("bytes"), backup.sizeInBytes},
            {QStringLiteral("why"), QString(codeOf(backup.reason))}};
}

Backups backupsOf(const Invocation &invocation, const Options &options, const char *folderOption)
{
    BackupSettings settings;
    settings.folder = options.text(folderOption);
    return {options.positional(0), settings, invocation.clock};
}

/// A backup that nobody could restore helps nobody: BookMissing rather than an empty list.
Result<std::vector<Backup>> listed(const Backups &backups, const QString &book)
{
    if (!QFileInfo::exists(book) && !QFileInfo::exists(backups.folder()))
        return fail(ErrorCode::BookMissing, {book});
    return backups.list();
}

} // namespace

int runBackup(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("to", "DIR", "the folder; \"NAME backups\" beside the book if left out"),
                     switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto made = backupsOf(invocation, options, "to")
                          .make(BackupReason::Asked, invocation.console.progress(QStringLiteral("Backing up")));
    if (!made)
        return invocation.console.failed(made.error(), json);
    if (json)
        invocation.console.json(asJson(*made));
    else
        invocation.console.line(made->path);
    return Done;
}

int runBackups(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("in", "DIR", "the folder; \"NAME backups\" beside the book if left out"),
                     switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const Backups backups = backupsOf(invocation, options, "in");
    const auto list = listed(backups, options.positional(0));
    if (!list)
        return invocation.console.failed(list.error(), json);
    if (json) {
        QJsonArray array;
        for (const Backup &backup : *list)
            array.append(asJson(backup));
        invocation.console.json({{QStringLiteral("folder"), backups.folder()}, {QStringLiteral("backups"), array}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const Backup &backup : *list)
        rows.push_back({backup.at.toString(QStringLiteral("yyyy-MM-dd HH:mm")), QString::number(backup.sizeInBytes),
                        QString(codeOf(backup.reason)), QFileInfo(backup.path).fileName()});
    invocation.console.line(backups.folder());
    invocation.console.table({{QStringLiteral("Made")},
                              {QStringLiteral("Bytes"), Align::Right},
                              {QStringLiteral("Why")},
                              {QStringLiteral("File")}},
                             rows);
    return Done;
}

int runRestore(const Invocation &invocation)
{
    Options options(
        invocation,
        {valueOption("from", "FILE", "the backup; required"), takeOverOption(), switchOption("json", "print JSON")},
        {QStringLiteral("BOOK")});
    options.require("from");
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto before = Backups(options.positional(0), {}, invocation.clock)
                            .restore(options.text("from"), invocation.console.progress(QStringLiteral("Restoring")),
                                     options.has("take-over"));
    if (!before)
        return invocation.console.failed(before.error(), json);
    if (json)
        invocation.console.json(
            {{QStringLiteral("before"), *before ? QJsonValue(asJson(**before)) : QJsonValue(QJsonValue::Null)}});
    else if (*before)
        invocation.console.line((*before)->path);
    return Done;
}

} // namespace laari::ctl
