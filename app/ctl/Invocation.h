// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/Console.h"
#include "core/base/Clock.h"
#include "core/base/Uid.h"
#include "core/model/Codes.h"
#include "core/store/Book.h"

#include <QCommandLineParser>
#include <QStringList>

#include <memory>
#include <optional>

namespace laari::ctl {

/// What a command is given.
struct Invocation {
    QLatin1String synopsis; ///< of the command, for wrong usage
    QStringList arguments;  ///< from the command's name on
    const Console &console;
    const Clock &clock;
    UidSource &uids;
};

/// The options of one command: reads them with QCommandLineParser, and their values as types. Every wrong value is
/// wrong usage; the first message is kept and `ok()` is false from then on.
class Options {
public:
    Options(const Invocation &invocation, const QList<QCommandLineOption> &options, const QStringList &positionals);

    bool ok() const { return m_problem.isEmpty(); }
    bool wantsHelp() const { return m_help; }
    /// Says what is wrong, or what the command takes; gives the exit code.
    int tell() const;

    bool has(const char *name) const; ///< false also for an option that the command does not know
    QString text(const char *name) const;
    QStringList texts(const char *name) const;
    QString positional(int index) const;
    void require(const char *name); ///< must be there and not blank

    std::optional<Day> day(const char *name); ///< YYYY-MM-DD
    std::optional<qint64> number(const char *name, qint64 lowest, qint64 highest);
    /// One of the stable words of an enumeration; its codes come from core/model/Codes.h.
    template <typename Enum> std::optional<Enum> word(const char *name);

    void wrong(const QString &message);

private:
    const Invocation &m_invocation;
    QCommandLineParser m_parser;
    QStringList m_positionals;
    QString m_problem;
    bool m_help = false;
};

/// "--name VALUE" or a switch, as QCommandLineParser takes it.
QCommandLineOption valueOption(const char *name, const char *valueName, const char *description);
QCommandLineOption switchOption(const char *name, const char *description);

/// For commands that change nothing: whoever has the book open is not disturbed.
Result<std::unique_ptr<Book>> openToRead(const Invocation &invocation, const Options &options);
/// For commands that write: waits a little for another laarictl to be done with it. The book is the first positional
/// argument; "--no-backup" and "--take-over" where the command has them.
Result<std::unique_ptr<Book>> openToWrite(const Invocation &invocation, const Options &options);
QCommandLineOption noBackupOption();
QCommandLineOption takeOverOption();
/// By name, trimmed and case-folded; AccountUnknown.
Result<Account> findAccount(const Book &book, const QString &name);

/// Rounded to six decimals, as all numbers of --json.
double sixDecimals(double value);
QString isoDate(Day day);
/// What the built-in unnamed contact is called here.
QString organisationName();

// The commands. Each gives an exit code.
int runNew(const Invocation &invocation);
int runSample(const Invocation &invocation);
int runImport(const Invocation &invocation);
int runLog(const Invocation &invocation);
int runTrust(const Invocation &invocation);
int runLedger(const Invocation &invocation);
int runPromises(const Invocation &invocation);
int runSurvey(const Invocation &invocation);
int runCases(const Invocation &invocation);
int runVerify(const Invocation &invocation);
int runRebuild(const Invocation &invocation);
int runBackup(const Invocation &invocation);
int runBackups(const Invocation &invocation);
int runRestore(const Invocation &invocation);
int runSalvage(const Invocation &invocation);
int runEvaluate(const Invocation &invocation);

template <typename Enum> std::optional<Enum> Options::word(const char *name)
{
    if (!has(name))
        return std::nullopt;
    const std::optional<Enum> value = fromCode<Enum>(text(name));
    if (!value) {
        QStringList known;
        for (const auto &[each, code] : CodeTable<Enum>::table)
            known << code;
        wrong(QStringLiteral("--%1 is one of %2").arg(QLatin1String(name), known.join(QStringLiteral(", "))));
    }
    return value;
}

} // namespace laari::ctl
