// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ErrorMessage.h"
#include "app/ctl/Invocation.h"
#include "core/exchange/Import.h"

#include <QJsonArray>

namespace laari::ctl {

namespace {

QJsonObject asJson(const exchange::ImportCounts &counts)
{
    return {{QStringLiteral("read"), counts.read},
            {QStringLiteral("added"), counts.added},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("refused"), counts.refused}};
}

QJsonObject asJson(const exchange::ImportRefusal &refusal)
{
    const QJsonObject reason{{QStringLiteral("code"), QString(codeName(refusal.reason.code))},
                             {QStringLiteral("message"), errorMessage(refusal.reason)}};
    return {{QStringLiteral("file"), refusal.file},
            {QStringLiteral("line"), refusal.line},
            {QStringLiteral("reason"), reason}};
}

void print(const Console &console, const exchange::ImportReport &report)
{
    const auto row = [](const char *what, const exchange::ImportCounts &counts) {
        return QStringList{QString::fromLatin1(what), QString::number(counts.read), QString::number(counts.added),
                           QString::number(counts.updated), QString::number(counts.refused)};
    };
    console.table(
        {{QString()},
         {QStringLiteral("Read"), Align::Right},
         {QStringLiteral("Added"), Align::Right},
         {QStringLiteral("Updated"), Align::Right},
         {QStringLiteral("Refused"), Align::Right}},
        {row("Accounts", report.accounts), row("People", report.people), row("Touchpoints", report.touchpoints)});
    for (const exchange::ImportRefusal &refusal : report.refusals)
        console.line(QStringLiteral("%1:%2: %3 (%4)")
                         .arg(refusal.file)
                         .arg(refusal.line)
                         .arg(errorMessage(refusal.reason), codeName(refusal.reason.code)));
    for (const QString &header : report.ignoredHeaders)
        console.line(QStringLiteral("column not understood: %1").arg(header));
}

} // namespace

int runImport(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("accounts", "FILE", "CSV of accounts"), valueOption("people", "FILE", "CSV of people"),
                     valueOption("touchpoints", "FILE", "CSV of touchpoints"),
                     switchOption("create-people", "make people whom nobody knows yet instead of refusing their rows"),
                     switchOption("create-accounts", "make accounts that people name and nobody knows yet"),
                     switchOption("dry-run", "count and report, change nothing"), noBackupOption(), takeOverOption(),
                     switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK")});
    exchange::ImportRequest request;
    request.accounts = options.text("accounts");
    request.people = options.text("people");
    request.touchpoints = options.text("touchpoints");
    request.createPeople = options.has("create-people");
    request.createAccounts = options.has("create-accounts");
    request.dryRun = options.has("dry-run");
    if (options.ok() && !options.wantsHelp() && request.accounts.isEmpty() && request.people.isEmpty() &&
        request.touchpoints.isEmpty())
        options.wrong(QStringLiteral("nothing to import: give --accounts, --people or --touchpoints"));
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto book = openToWrite(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto report =
        exchange::importFiles(**book, request, invocation.console.progress(QStringLiteral("Importing")));
    if (!report)
        return invocation.console.failed(report.error(), json);

    if (json) {
        QJsonArray refusals;
        for (const exchange::ImportRefusal &refusal : report->refusals)
            refusals.append(asJson(refusal));
        invocation.console.json({{QStringLiteral("accounts"), asJson(report->accounts)},
                                 {QStringLiteral("people"), asJson(report->people)},
                                 {QStringLiteral("touchpoints"), asJson(report->touchpoints)},
                                 {QStringLiteral("refusals"), refusals}});
    } else {
        print(invocation.console, *report);
    }
    return report->refused() > 0 ? SomeRefused : Done;
}

} // namespace laari::ctl
