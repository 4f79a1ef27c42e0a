// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"

#include <QJsonArray>

namespace laari::ctl {

int runVerify(const Invocation &invocation)
{
    Options options(invocation, {switchOption("json", "print JSON")}, {QStringLiteral("BOOK")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto book = openToRead(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto problems = (*book)->verify(invocation.console.progress(QStringLiteral("Verifying")));
    if (!problems)
        return invocation.console.failed(problems.error(), json);

    if (json) {
        invocation.console.json({{QStringLiteral("clean"), problems->isEmpty()},
                                 {QStringLiteral("problems"), QJsonArray::fromStringList(*problems)}});
    } else if (problems->isEmpty()) {
        invocation.console.line(QStringLiteral("clean"));
    } else {
        for (const QString &problem : *problems)
            invocation.console.line(problem);
    }
    return problems->isEmpty() ? Done : Failed;
}

int runRebuild(const Invocation &invocation)
{
    Options options(invocation, {noBackupOption(), takeOverOption()}, {QStringLiteral("BOOK")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const auto book = openToWrite(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), false);
    const auto rebuilt = (*book)->rebuildLedger(invocation.console.progress(QStringLiteral("Rebuilding")));
    if (!rebuilt)
        return invocation.console.failed(rebuilt.error(), false);
    return Done;
}

} // namespace laari::ctl
