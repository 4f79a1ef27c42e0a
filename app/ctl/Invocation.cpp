// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"

#include <QRegularExpression>

#include <cmath>

namespace laari::ctl {

namespace {
constexpr int lockWaitMs = 3000; // many times what a command takes that writes a touchpoint
}

Options::Options(const Invocation &invocation, const QList<QCommandLineOption> &options, const QStringList &positionals)
    : m_invocation(invocation), m_positionals(positionals)
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    m_parser.addOptions(options);
    m_parser.addOption(switchOption("verbose", "log what happens to stderr; no names, notes or e-mails"));
    m_parser.addOption(QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("this text")));
    if (!m_parser.parse(invocation.arguments)) {
        wrong(m_parser.errorText());
        return;
    }
    m_help = m_parser.isSet(QStringLiteral("help"));
    const QStringList given = m_parser.positionalArguments();
    if (m_help)
        return;
    if (given.size() < positionals.size())
        wrong(QStringLiteral("%1 is missing").arg(positionals.at(given.size())));
    else if (given.size() > positionals.size())
        wrong(QStringLiteral("unexpected: %1").arg(given.at(positionals.size())));
}

int Options::tell() const
{
    if (m_problem.isEmpty()) {
        m_invocation.console.line(QStringLiteral("usage: laarictl %1").arg(m_invocation.synopsis));
        const QString help = m_parser.helpText();
        const qsizetype options = help.indexOf(QStringLiteral("Options:"));
        m_invocation.console.line(options < 0 ? help : help.mid(options).trimmed());
        return Done;
    }
    return m_invocation.console.wrongUsage(m_problem, m_invocation.synopsis);
}

bool Options::has(const char *name) const
{
    return m_parser.optionNames().contains(QString::fromLatin1(name)); // isSet() complains of what it does not know
}

QString Options::text(const char *name) const
{
    return m_parser.value(QString::fromLatin1(name));
}

QStringList Options::texts(const char *name) const
{
    return m_parser.values(QString::fromLatin1(name));
}

QString Options::positional(int index) const
{
    return m_parser.positionalArguments().value(index);
}

void Options::require(const char *name)
{
    if (ok() && !m_help && text(name).trimmed().isEmpty())
        wrong(QStringLiteral("--%1 is missing").arg(QLatin1String(name)));
}

std::optional<Day> Options::day(const char *name)
{
    if (!has(name))
        return std::nullopt;
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    const QString given = text(name);
    const QDate date = shape.match(given).hasMatch() ? QDate::fromString(given, Qt::ISODate) : QDate();
    if (!date.isValid()) {
        wrong(QStringLiteral("--%1 is a date like 2026-03-31, not %2").arg(QLatin1String(name), given));
        return std::nullopt;
    }
    return Day::fromDate(date);
}

std::optional<qint64> Options::number(const char *name, qint64 lowest, qint64 highest)
{
    if (!has(name))
        return std::nullopt;
    bool isNumber = false;
    const qint64 value = text(name).toLongLong(&isNumber);
    if (!isNumber || value < lowest || value > highest) {
        wrong(QStringLiteral("--%1 is a whole number from %2 to %3, not %4")
                  .arg(QLatin1String(name))
                  .arg(lowest)
                  .arg(highest)
                  .arg(text(name)));
        return std::nullopt;
    }
    return value;
}

void Options::wrong(const QString &message)
{
    if (m_problem.isEmpty())
        m_problem = message;
}

QCommandLineOption valueOption(const char *name, const char *valueName, const char *description)
{
    return {QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(valueName)};
}

QCommandLineOption switchOption(const char *name, const char *description)
{
    return {QString::fromLatin1(name), QString::fromLatin1(description)};
}

Result<std::unique_ptr<Book>> openToRead(const Invocation &invocation, const Options &options)
{
    OpenOptions reading;
    reading.access = Access::ReadOnly;
    auto book = Book::open(options.positional(0), invocation.clock, invocation.uids, reading);
    if (!book && book.error().code == ErrorCode::BookReadOnly) // an older one: it is brought up first
        return Book::open(options.positional(0), invocation.clock, invocation.uids);
    return book;
}

Result<std::unique_ptr<Book>> openToWrite(const Invocation &invocation, const Options &options)
{
    OpenOptions writing;
    writing.backups.automatic = !options.has("no-backup");
    writing.takeOverLock = options.has("take-over");
    writing.lockWaitMs = lockWaitMs;
    return Book::open(options.positional(0), invocation.clock, invocation.uids, writing);
}

QCommandLineOption noBackupOption()
{
    return switchOption("no-backup", "make no backup first; for tests and for measuring");
}

QCommandLineOption takeOverOption()
{
    return switchOption("take-over", "write although a program on another computer seems to have the file open");
}

Result<Account> findAccount(const Book &book, const QString &name)
{
    LAARI_ASSIGN(std::optional<Account> account, book.accounts().findByName(name));
    if (!account)
        return fail(ErrorCode::AccountUnknown, {name});
    return *std::move(account);
}

double sixDecimals(double value)
{
    const double rounded = std::round(value * 1e6) / 1e6;
    return rounded == 0 ? 0 : rounded; // never -0
}

QString organisationName()
{
    return QStringLiteral("Organisation");
}

QString isoDate(Day day)
{
    return day.toDate().toString(Qt::ISODate);
}

} // namespace laari::ctl
