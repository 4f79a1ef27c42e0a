// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"

namespace laari::ctl {

int runNew(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("author", "NAME", "who the user of the file is; the author of its changes")},
                    {QStringLiteral("BOOK")});
    if (options.has("author") && options.text("author").trimmed().isEmpty())
        options.wrong(QStringLiteral("--author is empty"));
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const auto book = Book::create(options.positional(0), BookSetup{options.text("author").trimmed()}, invocation.clock,
                                   invocation.uids);
    if (!book)
        return invocation.console.failed(book.error(), false);
    return Done;
}

} // namespace laari::ctl
