// SPDX-License-Identifier: GPL-3.0-or-later
// The core without a window, for scripts and tests. docs/laarictl.md documents what it takes and gives.
#include "app/ctl/Invocation.h"
#ifdef LAARI_WITH_REPORTS
#include "app/report/ReportCommand.h"
#endif

#include <QCoreApplication>
#include <QElapsedTimer>

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <algorithm>
#include <exception>
#include <memory>

namespace {

using namespace laari;
using namespace Qt::StringLiterals;

#ifdef LAARI_WITH_REPORTS
using report::runReport;
#else
int runReport(const ctl::Invocation &invocation)
{
    return invocation.console.unavailable(
        QStringLiteral("this laarictl was built without the window, and so without reports"));
}
#endif

struct Command {
    QLatin1String name;
    QLatin1String synopsis;
    QLatin1String summary;
    int (*run)(const ctl::Invocation &);
};

const Command commands[] = {
    {"new"_L1, "new BOOK [--author NAME]"_L1, "make a new file"_L1, ctl::runNew},
    {"sample"_L1,
     "sample BOOK [--language fi|en] [--date YYYY-MM-DD] [--seed S] [--accounts N] "
     "[--people N] [--touchpoints N]"_L1,
     "make a sample file: a story, or any size"_L1, ctl::runSample},
    {"import"_L1,
     "import BOOK [--accounts FILE] [--people FILE] [--touchpoints FILE] [--create-people] [--create-accounts] "
     "[--dry-run] [--no-backup] [--take-over] [--json]"_L1,
     "read CSV files"_L1, ctl::runImport},
    {"log"_L1,
     "log BOOK --account NAME --date YYYY-MM-DD --channel C --emotion 1..5 [--person NAME]... "
     "[--told NAME]... [--effectiveness 1..5] [--ease 1..5] [--importance WORD] [--source WORD] [--type WORD] "
     "[--cause TEXT] [--mends UID] [--delivered-by PARTNER] [--note TEXT] [--take-over] [--json]"_L1,
     "log a touchpoint; prints its uid"_L1, ctl::runLog},
    {"trust"_L1, "trust BOOK [--as-of YYYY-MM-DD] [--account NAME] [--json]"_L1, "the trust of accounts and people"_L1,
     ctl::runTrust},
    {"ledger"_L1, "ledger BOOK --account NAME [--json]"_L1, "what every touchpoint did to trust"_L1, ctl::runLedger},
    {"promises"_L1, "promises BOOK [--account NAME] [--all] [--json]"_L1, "what was promised, late first"_L1,
     ctl::runPromises},
    {"survey"_L1,
     "survey list BOOK [--json] | survey import BOOK --survey NAME FILE [--no-backup] [--take-over] [--json]"_L1,
     "list the surveys, or read answers to one from a file"_L1, ctl::runSurvey},
    {"cases"_L1, "cases BOOK [--account NAME] [--all] [--json]"_L1, "open cases with their clock"_L1, ctl::runCases},
    {"report"_L1,
     "report BOOK --kind brief|account|portfolio|minutes --out FILE.pdf|FILE.xlsx [--account NAME] "
     "[--review NAME] [--language fi|en] [--without PART]... [--no-company]"_L1,
     "make a report: PDF or a spreadsheet"_L1, runReport},
    {"verify"_L1, "verify BOOK [--json]"_L1, "check the file and recompute its whole ledger"_L1, ctl::runVerify},
    {"rebuild"_L1, "rebuild BOOK [--no-backup] [--take-over]"_L1, "make the ledger anew"_L1, ctl::runRebuild},
    {"backup"_L1, "backup BOOK [--to DIR] [--json]"_L1, "make a backup; prints its path"_L1, ctl::runBackup},
    {"backups"_L1, "backups BOOK [--in DIR] [--json]"_L1, "list the backups"_L1, ctl::runBackups},
    {"restore"_L1, "restore BOOK --from FILE [--take-over] [--json]"_L1,
     "put a backup in the place of the book; prints the backup of what was there"_L1, ctl::runRestore},
    {"salvage"_L1, "salvage BOOK NEWBOOK [--json]"_L1, "make a new book of what can be read of a damaged one"_L1,
     ctl::runSalvage},
    {"evaluate"_L1, "evaluate FILE"_L1, "fill in the figures of histories given as JSON"_L1, ctl::runEvaluate},
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

/// Reports are drawn, and drawing needs more of Qt, but no screen.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
#ifdef LAARI_WITH_REPORTS
    if (argc > 1 && qstrcmp(argv[1], "report") == 0)
        return report::makeApplication(argc, argv);
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
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
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("laarictl"));
    try {
        return run(QCoreApplication::arguments());
    } catch (const std::exception &exception) {
        std::fprintf(stderr, "laarictl: %s (internal)\n", exception.what());
        return ctl::Failed;
    }
}
