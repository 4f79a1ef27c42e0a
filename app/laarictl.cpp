// SPDX-License-Identifier: GPL-3.0-or-later
// The core without a window, for scripts and tests. docs/laarictl.md documents what it takes and gives.
#include "app/ctl/Invocation.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <exception>

namespace {

using namespace laari;

struct Command {
    QLatin1String name;
    QLatin1String synopsis;
    QLatin1String summary;
    int (*run)(const ctl::Invocation &);
};

constexpr QLatin1String latin(const char *text)
{
    return QLatin1String(text);
}

const Command commands[] = {
    {latin("new"), latin("new BOOK [--author NAME]"), latin("make a new file"), ctl::runNew},
    {latin("sample"),
     latin("sample BOOK [--language fi|en] [--date YYYY-MM-DD] [--seed S] [--accounts N] [--touchpoints N]"),
     latin("make a sample file: a story, or any size"), ctl::runSample},
    {latin("import"),
     latin("import BOOK [--accounts FILE] [--people FILE] [--touchpoints FILE] [--create-people] [--create-accounts] "
           "[--dry-run] [--json]"),
     latin("read CSV files"), ctl::runImport},
    {latin("log"),
     latin("log BOOK --account NAME --date YYYY-MM-DD --channel C --emotion 1..5 [--person NAME]... "
           "[--told NAME]... [--effectiveness 1..5] [--ease 1..5] [--importance WORD] [--source WORD] [--type WORD] "
           "[--cause TEXT] [--mends UID] [--delivered-by PARTNER] [--note TEXT] [--json]"),
     latin("log a touchpoint; prints its uid"), ctl::runLog},
    {latin("trust"), latin("trust BOOK [--as-of YYYY-MM-DD] [--account NAME] [--json]"),
     latin("the trust of accounts and people"), ctl::runTrust},
    {latin("ledger"), latin("ledger BOOK --account NAME [--json]"), latin("what every touchpoint did to trust"),
     ctl::runLedger},
    {latin("verify"), latin("verify BOOK [--json]"), latin("check the file and recompute its whole ledger"),
     ctl::runVerify},
    {latin("rebuild"), latin("rebuild BOOK"), latin("make the ledger anew"), ctl::runRebuild},
    {latin("evaluate"), latin("evaluate FILE"), latin("fill in the figures of histories given as JSON"),
     ctl::runEvaluate},
};

void printHelp(const ctl::Console &console)
{
    console.line(QStringLiteral("usage: laarictl COMMAND ...\n\nLaari without a window. COMMAND --help tells more.\n"));
    for (const Command &command : commands)
        console.line(QStringLiteral("  %1%2").arg(QString(command.name).leftJustified(10), command.summary));
    console.line(QStringLiteral("\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 done but some rows were refused."));
}

/// Silent unless asked: stderr belongs to errors and progress.
void setUpLog(bool verbose)
{
    auto logger = std::make_shared<spdlog::logger>("laarictl", std::make_shared<spdlog::sinks::stderr_sink_mt>());
    logger->set_level(verbose ? spdlog::level::debug : spdlog::level::off);
    spdlog::set_default_logger(std::move(logger));
}

int run(QStringList arguments)
{
    const ctl::Console console(stdout, stderr);
    const QString name = arguments.value(1);
    if (name == u"--version") {
        console.line(QStringLiteral("laarictl " LAARI_VERSION));
        return ctl::Done;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printHelp(console);
        return ctl::Done;
    }
    const auto *const command =
        std::find_if(std::begin(commands), std::end(commands), [&](const Command &each) { return each.name == name; });
    if (command == std::end(commands))
        return console.wrongUsage(name.isEmpty() ? QStringLiteral("a command is missing")
                                                 : QStringLiteral("unknown command: %1").arg(name),
                                  QStringLiteral("COMMAND ... (laarictl --help lists them)"));

    setUpLog(arguments.contains(QStringLiteral("--verbose")));
    const SystemClock clock;
    UidSource uids = UidSource::system();
    arguments.removeFirst();
    QElapsedTimer timer;
    timer.start();
    spdlog::info("{}: started, version {}", command->name.data(), LAARI_VERSION);
    int exitCode = command->run({command->synopsis, arguments, console, clock, uids});
    if (console.outputLost() && exitCode != ctl::WrongUsage) {
        std::fputs("laarictl: the result could not be written out; what was done to the file stands\n", stderr);
        exitCode = ctl::Failed;
    }
    spdlog::info("{}: exit code {} after {} ms", command->name.data(), exitCode, timer.elapsed());
    return exitCode;
}

} // namespace

int main(int argc, char **argv)
{
    // Qt warns of locales and the like; stderr is for what laarictl has to say.
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
        spdlog::debug("Qt: {}", message.toStdString());
    });
    setUpLog(false);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("laarictl"));
    try {
        return run(QCoreApplication::arguments());
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "laarictl: %s (internal)\n", exception.what());
        return ctl::Failed;
    }
}
