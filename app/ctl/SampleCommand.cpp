// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/usecases/sample/SampleBook.h"

namespace laari::ctl {

int runSample(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("accounts", "N", "as many invented accounts, instead of the story"),
                     valueOption("people", "N", "as many people in all, spread over the accounts"),
                     valueOption("touchpoints", "N", "as many touchpoints in all"),
                     valueOption("seed", "S", "another seed gives another book; 1 if left out"),
                     valueOption("date", "YYYY-MM-DD", "the day on which it ends; today if left out"),
                     valueOption("language", "fi|en", "of names and notes; fi if left out")},
                    {QStringLiteral("BOOK")});
    usecases::SampleOptions sample;
    sample.today = options.day("date").value_or(invocation.clock.today());
    sample.seed = quint32(options.number("seed", 0, 4'294'967'295).value_or(1));
    if (const auto accounts = options.number("accounts", 1, 100'000))
        sample.accounts = int(*accounts);
    if (const auto people = options.number("people", 1, 1'000'000))
        sample.people = int(*people);
    sample.touchpoints = options.number("touchpoints", 0, 10'000'000);
    if (options.has("language")) {
        if (options.text("language") == QLatin1String("en"))
            sample.language = usecases::SampleLanguage::English;
        else if (options.text("language") != QLatin1String("fi"))
            options.wrong(QStringLiteral("--language is fi or en"));
    }
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const auto made = usecases::makeSample(options.positional(0), sample,
                                           invocation.console.progress(QStringLiteral("Making the sample")));
    if (!made)
        return invocation.console.failed(made.error(), false);
    return Done;
}

} // namespace laari::ctl
