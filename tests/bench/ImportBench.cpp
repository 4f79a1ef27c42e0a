// SPDX-License-Identifier: GPL-3.0-or-later
// A hundred thousand touchpoints from a CSV file, against the import of the sqlite3 program.
#include "core/exchange/Import.h"
#include "tests/bench/Bare.h"
#include "tests/bench/Bench.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTextStream>

namespace laari::bench {

namespace {

constexpr int accounts = 200;
constexpr int people = 5; ///< of each
constexpr int records = 100'000;

QString csvCell(const QString &text)
{
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// Touchpoints of three years, as an export has them; those who are named are in the book.
void writeCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QTextStream out(&file);
    out << "Account,Person,Date,Time,Channel,Importance,Emotion,Effectiveness,Ease,Source,Cause,Note\n";
    QRandomGenerator random(11);
    const char *const channels[] = {"meeting", "call", "email", "visit", "delivery"};
    const char *const sources[] = {"observed", "observed", "customer", "hearsay"};
    for (int i = 0; i < records; ++i) {
        const int emotion = 1 + random.bounded(5);
        out << "Account " << random.bounded(accounts) << ",Person " << random.bounded(people) << ','
            << lastDay.addDays(-random.bounded(1095)).toString(Qt::ISODate) << ",1" << random.bounded(10) << ":15,"
            << channels[random.bounded(5)] << ",normal," << emotion << ',' << 1 + random.bounded(5) << ",,"
            << sources[random.bounded(4)] << ',' << (emotion <= 2 && random.bounded(2) == 0 ? "Late delivery" : "")
            << ',' << csvCell(QStringLiteral("Spoke of order %1, and of what comes next").arg(i)) << '\n';
    }
}

void makeBook(const QString &path)
{
    QFile::remove(path);
    FixedClock clock(QDateTime(lastDay.addDays(1), QTime(12, 0)));
    UidSource uids(QRandomGenerator(5));
    const auto book = need(Book::create(path, {QStringLiteral("Aino Laine")}, clock, uids));
    need(book->write(ActionKind::Import, [](WriteUnit &unit) -> Result<void> {
        for (int i = 0; i < accounts; ++i) {
            Account account;
            account.name = QStringLiteral("Account %1").arg(i);
            LAARI_ASSIGN(const AccountId id, unit.accounts().insert(account));
            for (int j = 0; j < people; ++j) {
                Stakeholder person;
                person.account = id;
                person.name = QStringLiteral("Person %1").arg(j);
                person.roles = {RolePeriod{std::nullopt, Role::Contact, 3}};
                LAARI_TRY(unit.stakeholders().insert(person));
            }
        }
        ListItem cause;
        cause.list = ListKind::Cause;
        cause.finnish = cause.english = QStringLiteral("Late delivery");
        cause.valence = Valence::Negative;
        return unit.lists().insert(cause).map([](auto) {});
    }));
}

void importOurs(const QString &path, const QString &csv)
{
    OpenBook book(path);
    exchange::ImportRequest request;
    request.touchpoints = csv;
    const exchange::ImportReport report = need(exchange::importFiles(*book, request));
    if (report.touchpoints.added != records)
        qFatal("only %lld records were imported", static_cast<long long>(report.touchpoints.added));
}

void importBare(const QString &path, const QString &csv)
{
    QProcess sqlite;
    sqlite.start(QStringLiteral("sqlite3"),
                 {path, QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral(".mode csv"),
                  QStringLiteral(".import '%1' touchpoints").arg(csv),
                  QStringLiteral("CREATE INDEX by_person ON touchpoints (Account, Person, Date)")});
    if (!sqlite.waitForFinished(-1) || sqlite.exitCode() != 0)
        qFatal("sqlite3 did not import: %s", sqlite.readAllStandardError().constData());
}

} // namespace

void benchImport(Setting &setting)
{
    const QString name = QStringLiteral("import 100,000 touchpoints from CSV");
    benchmark::RegisterBenchmark(qUtf8Printable(name),
                                 [&setting, name](benchmark::State &state) {
                                     const QDir folder(setting.books);
                                     const QString csv = folder.filePath(QStringLiteral("touchpoints.csv"));
                                     const QString empty = folder.filePath(QStringLiteral("import-empty.laari"));
                                     const QString bare = folder.filePath(QStringLiteral("scratch-import.sqlite"));
                                     writeCsv(csv);
                                     makeBook(empty);
                                     Sides sides;
                                     for (auto _ : state) {
                                         const QString path = setting.copyOf(empty, QStringLiteral("import"));
                                         sides.ours.push_back(timed([&] { importOurs(path, csv); }));
                                         QFile::remove(bare);
                                         sides.yardstick.push_back(timed([&] { importBare(bare, csv); }));
                                     }
                                     setting.report.add({name, QStringLiteral("ms"), lowest(sides.ours),
                                                         lowest(sides.yardstick), Figure::Bound::Ratio, 6});
                                 })
        ->Iterations(3)
        ->Unit(benchmark::kMillisecond);
}

} // namespace laari::bench
