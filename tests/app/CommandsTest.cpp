// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Laarictl.h"

#include <QFile>
#include <QJsonArray>

#include <sqlite3.h>

#include <algorithm>

using namespace laari::testing;

namespace {

QStringList log(const QString &book, const QByteArray &rest)
{
    return QStringList{QStringLiteral("log"), book, QStringLiteral("--account"), QStringLiteral("Testi Oy")} +
           words(rest.constData());
}

QStringList trust(const QString &book, const char *rest = "--json")
{
    return QStringList{QStringLiteral("trust"), book} + words(rest);
}

QStringList sorted(QStringList keys)
{
    keys.sort();
    return keys;
}

QJsonObject account(const QJsonObject &json, const char *name)
{
    for (const QJsonValue &each : json[QStringLiteral("accounts")].toArray())
        if (each[QStringLiteral("name")].toString() == QString::fromUtf8(name))
            return each.toObject();
    ADD_FAILURE() << "no account " << name;
    return {};
}

QJsonObject person(const QJsonObject &in, const char *name)
{
    for (const QJsonValue &each : in[QStringLiteral("people")].toArray())
        if (each[QStringLiteral("name")].toString() == QString::fromUtf8(name))
            return each.toObject();
    ADD_FAILURE() << "nobody called " << name;
    return {};
}

TEST_F(Laarictl, LogsAndShowsWhatItDid)
{
    const QString book = smallBook();
    const Outcome logged =
        good(log(book, "--date 2026-03-02 --channel meeting --emotion 5 --effectiveness 5 --ease 5 --source customer") +
             QStringList{QStringLiteral("--person"), QStringLiteral("Aino Äyräs"), QStringLiteral("--told"),
                         QStringLiteral("eino kallio"), QStringLiteral("--note"), QStringLiteral("Hyvä – päivä")});
    ASSERT_EQ(logged.uid().size(), 36);
    EXPECT_EQ(logged.out.count('\n'), 1);

    const QJsonObject json = good(trust(book, "--as-of 2026-05-01 --json")).json();
    EXPECT_EQ(json[QStringLiteral("asOf")].toString(), QStringLiteral("2026-05-01"));
    EXPECT_EQ(json[QStringLiteral("accounts")].toArray().size(), 2);
    const QJsonObject testi = account(json, "Testi Oy");
    EXPECT_EQ(sorted(testi.keys()), sorted(words("name trust b d u low high cx carries people")));
    EXPECT_DOUBLE_EQ(testi[QStringLiteral("cx")].toDouble(), 100);
    const double sum = testi[QStringLiteral("b")].toDouble() + testi[QStringLiteral("d")].toDouble() +
                       testi[QStringLiteral("u")].toDouble();
    EXPECT_NEAR(sum, 1, 2e-6);
    EXPECT_LT(testi[QStringLiteral("low")].toDouble(), testi[QStringLiteral("trust")].toDouble());
    EXPECT_GT(testi[QStringLiteral("high")].toDouble(), testi[QStringLiteral("trust")].toDouble());

    const QJsonObject aino = person(testi, "Aino Äyräs");
    EXPECT_EQ(sorted(aino.keys()),
              sorted(words("name role influence active b d u trust cx pendingGood pendingBad lastContact")));
    EXPECT_EQ(aino[QStringLiteral("role")].toString(), QStringLiteral("decider"));
    EXPECT_EQ(aino[QStringLiteral("influence")].toInt(), 5);
    EXPECT_TRUE(aino[QStringLiteral("active")].toBool());
    EXPECT_EQ(aino[QStringLiteral("lastContact")].toString(), QStringLiteral("2026-03-02"));
    EXPECT_GT(aino[QStringLiteral("trust")].toDouble(), 50);
    EXPECT_GT(aino[QStringLiteral("trust")].toDouble(),
              person(testi, "Eino Kallio")[QStringLiteral("trust")].toDouble());
    const QJsonObject other = account(json, "Äänekoski Oy");
    EXPECT_TRUE(other[QStringLiteral("cx")].isNull());
    EXPECT_DOUBLE_EQ(other[QStringLiteral("trust")].toDouble(), 50);

    const QJsonObject before = account(good(trust(book, "--as-of 2026-03-01 --json")).json(), "Testi Oy");
    EXPECT_TRUE(before[QStringLiteral("cx")].isNull());
    const QJsonObject one = good(QStringList{QStringLiteral("trust"), book, QStringLiteral("--account"),
                                             QStringLiteral("testi oy"), QStringLiteral("--json")})
                                .json();
    EXPECT_EQ(one[QStringLiteral("accounts")].toArray().size(), 1);

    const Outcome table = good(trust(book, "--as-of 2026-05-01"));
    EXPECT_TRUE(table.out.contains("Aino Äyräs")) << table.out.constData();
}

TEST_F(Laarictl, LedgerNamesTouchpointsAndTheOrganisation)
{
    const QString book = smallBook();
    const QString failure =
        good(log(book, "--date 2026-02-01 --channel delivery --emotion 1 --importance major --cause Lumi "
                       "--delivered-by Rahti") +
             QStringList{QStringLiteral("--person"), QStringLiteral("Aino Äyräs")})
            .uid();
    const QString recovery =
        good(log(book, "--date 2026-02-05 --channel visit --emotion 5") +
             QStringList{QStringLiteral("--person"), QStringLiteral("Aino Äyräs"), QStringLiteral("--mends"), failure})
            .uid();
    const QString unnamed = good(log(book, "--date 2026-03-05 --channel email --emotion 4")).uid();

    const QStringList ask{QStringLiteral("ledger"), book, QStringLiteral("--account"), QStringLiteral("Testi Oy")};
    const QJsonArray entries =
        good(ask + QStringList{QStringLiteral("--json")}).json()[QStringLiteral("entries")].toArray();
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(
        sorted(entries[0].toObject().keys()),
        sorted(words("date person touchpoint survey deposited overflowed withdrawn cushioned forgiven effect trust")));
    EXPECT_EQ(entries[0][QStringLiteral("touchpoint")].toString(), failure);
    EXPECT_EQ(entries[0][QStringLiteral("date")].toString(), QStringLiteral("2026-02-01"));
    EXPECT_NEAR(entries[0][QStringLiteral("withdrawn")].toDouble(), 3.2, 1e-6); // 2 * (2 * 0.8), nothing to cushion
    EXPECT_LT(entries[0][QStringLiteral("effect")].toDouble(), 0);
    EXPECT_EQ(entries[1][QStringLiteral("touchpoint")].toString(), recovery);
    EXPECT_GT(entries[1][QStringLiteral("forgiven")].toDouble(), 0);
    EXPECT_EQ(entries[2][QStringLiteral("touchpoint")].toString(), unnamed);
    EXPECT_EQ(entries[2][QStringLiteral("person")].toString(), QStringLiteral("Organisation"));
    EXPECT_TRUE(good(ask).out.contains(failure.toUtf8()));
    EXPECT_EQ(good(QStringList{QStringLiteral("verify"), book}).out, QByteArray("clean\n"));
}

TEST_F(Laarictl, LogRefusesWhatMakesNoSense)
{
    const QString book = smallBook();
    const QString failure = good(log(book, "--date 2026-02-01 --channel call --emotion 1")).uid();
    const QString good4 = good(log(book, "--date 2026-02-02 --channel call --emotion 4")).uid();
    const auto refused = [&](const QStringList &arguments, const char *code) {
        const Outcome done = run(arguments);
        EXPECT_EQ(done.exitCode, 1) << done.out.constData();
        EXPECT_TRUE(done.err.contains(QByteArray("(") + code + ")")) << done.err.constData();
    };
    refused(log(book, "--date 2999-01-01 --channel call --emotion 4"), "date_in_future");
    refused(log(book, "--date 2026-03-01 --channel call --emotion 4 --person Nobody"), "person_unknown");
    refused(log(book, "--date 2026-03-01 --channel call --emotion 4 --mends nothing"), "touchpoint_unknown");
    const QStringList mends{QStringLiteral("--mends"), failure};
    refused(log(book, "--date 2026-01-31 --channel call --emotion 5") + mends, "recovery_before_failure");
    refused(log(book, "--date 2026-03-01 --channel call --emotion 5 --mends") + QStringList{good4}, "mends_no_failure");
    refused(QStringList{QStringLiteral("log"), book, QStringLiteral("--account"), QStringLiteral("Äänekoski Oy")} +
                words("--date 2026-03-01 --channel call --emotion 5") + mends,
            "mends_other_account");
    EXPECT_EQ(good(QStringList{QStringLiteral("ledger"), book, QStringLiteral("--account"), QStringLiteral("Testi Oy"),
                               QStringLiteral("--json")})
                  .json()[QStringLiteral("entries")]
                  .toArray()
                  .size(),
              2);
}

TEST_F(Laarictl, LogAsJsonTellsThePostings)
{
    const QString book = smallBook();
    const QJsonObject json = good(log(book, "--date 2026-02-01 --channel meeting --emotion 5 --json") +
                                  QStringList{QStringLiteral("--person"), QStringLiteral("Eino Kallio")})
                                 .json();
    EXPECT_EQ(json[QStringLiteral("uid")].toString().size(), 36);
    const QJsonArray postings = json[QStringLiteral("postings")].toArray();
    ASSERT_EQ(postings.size(), 1);
    EXPECT_EQ(postings[0][QStringLiteral("person")].toString(), QStringLiteral("Eino Kallio"));
    EXPECT_GT(postings[0][QStringLiteral("deposited")].toDouble(), 0.6);
}

TEST_F(Laarictl, ImportSaysWhatWasRefused)
{
    const QString book = smallBook();
    QFile file(path("touchpoints.csv"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Account,Person,Date,Channel,Emotion,Note\n"
               "Testi Oy,Eino Kallio,2026-02-01,call,4,\"two\nlines\"\n"
               "Testi Oy,Nobody,2026-02-02,call,4,\n"
               "Testi Oy,Eino Kallio,2026-02-03,call,9,\n");
    file.close();
    const QStringList import{QStringLiteral("import"), book, QStringLiteral("--touchpoints"), path("touchpoints.csv"),
                             QStringLiteral("--json")};
    const Outcome dry = run(import + QStringList{QStringLiteral("--dry-run")});
    EXPECT_EQ(dry.exitCode, 3);
    const Outcome done = run(import);
    EXPECT_EQ(done.exitCode, 3);
    const QJsonObject json = done.json();
    EXPECT_EQ(json, dry.json());
    EXPECT_EQ(sorted(json.keys()), sorted(words("accounts people touchpoints refusals")));
    const QJsonObject counts = json[QStringLiteral("touchpoints")].toObject();
    EXPECT_EQ(counts[QStringLiteral("read")].toInt(), 3);
    EXPECT_EQ(counts[QStringLiteral("added")].toInt(), 1);
    EXPECT_EQ(counts[QStringLiteral("updated")].toInt(), 0);
    EXPECT_EQ(counts[QStringLiteral("refused")].toInt(), 2);
    const QJsonArray refusals = json[QStringLiteral("refusals")].toArray();
    ASSERT_EQ(refusals.size(), 2);
    EXPECT_EQ(refusals[0][QStringLiteral("file")].toString(), QStringLiteral("touchpoints.csv"));
    EXPECT_EQ(refusals[0][QStringLiteral("line")].toInt(), 4);
    const QJsonObject reason = refusals[0][QStringLiteral("reason")].toObject();
    EXPECT_EQ(reason[QStringLiteral("code")].toString(), QStringLiteral("person_unknown"));
    EXPECT_FALSE(reason[QStringLiteral("message")].toString().isEmpty());
    EXPECT_EQ(refusals[1][QStringLiteral("reason")][QStringLiteral("code")].toString(),
              QStringLiteral("score_off_scale"));

    const Outcome created = run(import + QStringList{QStringLiteral("--create-people")});
    EXPECT_EQ(created.json()[QStringLiteral("touchpoints")][QStringLiteral("added")].toInt(), 1);
    EXPECT_TRUE(
        run({QStringLiteral("import"), book, QStringLiteral("--touchpoints"), path("touchpoints.csv")}).err.isEmpty());
}

TEST_F(Laarictl, SamplesAreTheSameForSeedAndDate)
{
    const QStringList story = words("--date 2026-11-20 --seed 4 --language en");
    good(QStringList{QStringLiteral("sample"), path("one.laari")} + story);
    good(QStringList{QStringLiteral("sample"), path("two.laari")} + story);
    const QStringList asOf = words("--as-of 2026-11-20 --json");
    const QByteArray one = good(QStringList{QStringLiteral("trust"), path("one.laari")} + asOf).out;
    EXPECT_EQ(one, good(QStringList{QStringLiteral("trust"), path("two.laari")} + asOf).out);
    EXPECT_TRUE(good({QStringLiteral("verify"), path("one.laari"), QStringLiteral("--json")})
                    .json()[QStringLiteral("clean")]
                    .toBool());

    good(QStringList{QStringLiteral("sample"), path("crowd.laari")} + words("--accounts 5 --touchpoints 100"));
    EXPECT_EQ(good({QStringLiteral("trust"), path("crowd.laari"), QStringLiteral("--json")})
                  .json()[QStringLiteral("accounts")]
                  .toArray()
                  .size(),
              5);
}

TEST_F(Laarictl, ListsPromisesOpenOnesFirst)
{
    const QString book = path("book.laari");
    good(QStringList{QStringLiteral("sample"), book} + words("--date 2026-11-20 --language en"));
    const auto promises = [&](const QStringList &rest) {
        return good(QStringList{QStringLiteral("promises"), book, QStringLiteral("--json")} + rest)
            .json()[QStringLiteral("promises")]
            .toArray();
    };
    const QJsonArray open = promises({});
    const QJsonArray all = promises({QStringLiteral("--all")});
    ASSERT_EQ(open.size(), 9);
    EXPECT_EQ(all.size(), 17);
    const QJsonObject first = open[0].toObject();
    EXPECT_EQ(first[QStringLiteral("account")].toString(), QStringLiteral("Kaarnakosken Voima Oy"));
    EXPECT_EQ(first[QStringLiteral("due")].toString(), QStringLiteral("2026-11-17"));
    EXPECT_EQ(first[QStringLiteral("state")].toString(), QStringLiteral("open"));
    EXPECT_TRUE(first[QStringLiteral("settled")].isNull());
    EXPECT_NE(all[9][QStringLiteral("state")].toString(), QStringLiteral("open"));
    EXPECT_EQ(promises({QStringLiteral("--account"), QStringLiteral("Saimaan Sellu Oyj")}).size(), 2);
    EXPECT_TRUE(good({QStringLiteral("promises"), book}).out.contains("A fitter on site within a day"));
    EXPECT_EQ(run({QStringLiteral("promises"), book, QStringLiteral("--account"), QStringLiteral("Nobody")}).exitCode,
              1);
}

TEST_F(Laarictl, VerifyFindsATouchedLedgerAndRebuildMendsIt)
{
    const QString book = smallBook();
    good(log(book, "--date 2026-02-01 --channel meeting --emotion 5"));
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(book.toUtf8().constData(), &database), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(database, "UPDATE posting SET deposited = deposited + 2", nullptr, nullptr, nullptr),
              SQLITE_OK);
    EXPECT_GT(sqlite3_changes(database), 0);
    sqlite3_close(database);

    const Outcome found = run({QStringLiteral("verify"), book, QStringLiteral("--json")});
    EXPECT_EQ(found.exitCode, 1);
    EXPECT_FALSE(found.json()[QStringLiteral("clean")].toBool());
    EXPECT_FALSE(found.json()[QStringLiteral("problems")].toArray().isEmpty());
    good({QStringLiteral("rebuild"), book});
    good({QStringLiteral("verify"), book});
}

TEST_F(Laarictl, ABookThatAnotherProgramWritesIsLocked)
{
    const QString book = smallBook();
    sqlite3 *database = nullptr;
    ASSERT_EQ(sqlite3_open(book.toUtf8().constData(), &database), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(database, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr), SQLITE_OK);
    const Outcome done = run(log(book, "--date 2026-02-01 --channel meeting --emotion 5"));
    EXPECT_EQ(done.exitCode, 1);
    EXPECT_TRUE(done.err.contains("(book_locked)")) << done.err.constData();
    sqlite3_close(database);
    good(log(book, "--date 2026-02-01 --channel meeting --emotion 5"));
}

/// The cases with every expected figure taken out.
QJsonObject blanked(QJsonObject cases)
{
    QJsonArray persons = cases[QStringLiteral("persons")].toArray();
    for (int i = 0; i < persons.size(); ++i) {
        QJsonObject each = persons[i].toObject();
        QJsonArray rows = each[QStringLiteral("expect")].toArray();
        for (int row = 0; row < rows.size(); ++row)
            rows[row] = QJsonObject{{QStringLiteral("day"), rows[row][QStringLiteral("day")]}};
        each[QStringLiteral("expect")] = rows;
        persons[i] = each;
    }
    cases[QStringLiteral("persons")] = persons;
    return cases;
}

TEST_F(Laarictl, EvaluateAgreesWithTheCases)
{
    QFile file(QStringLiteral(LAARI_TEST_DATA "/trust-cases.json"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject cases = QJsonDocument::fromJson(file.readAll()).object();
    QFile input(path("blank.json"));
    ASSERT_TRUE(input.open(QIODevice::WriteOnly));
    input.write(QJsonDocument(blanked(cases)).toJson());
    input.close();

    const QJsonArray filled =
        good({QStringLiteral("evaluate"), input.fileName()}).json()[QStringLiteral("persons")].toArray();
    const QJsonArray expected = cases[QStringLiteral("persons")].toArray();
    ASSERT_EQ(filled.size(), expected.size());
    ASSERT_GT(filled.size(), 10);
    for (int i = 0; i < expected.size(); ++i) {
        SCOPED_TRACE(expected[i][QStringLiteral("name")].toString().toStdString());
        const QJsonArray want = expected[i][QStringLiteral("expect")].toArray();
        const QJsonArray have = filled[i][QStringLiteral("expect")].toArray();
        ASSERT_EQ(have.size(), want.size());
        for (int row = 0; row < want.size(); ++row) {
            EXPECT_NEAR(have[row][QStringLiteral("b")].toDouble(-1), want[row][QStringLiteral("b")].toDouble(), 1e-5);
            EXPECT_NEAR(have[row][QStringLiteral("T")].toDouble(-1), want[row][QStringLiteral("T")].toDouble(), 1e-3);
        }
    }
}

TEST_F(Laarictl, ListsCasesUntilARecoveryClosesThem)
{
    const QString book = smallBook();
    const QByteArray today = QDate::currentDate().toString(Qt::ISODate).toLatin1();
    const QString failure = good(log(book, "--channel delivery --emotion 1 --date " + today)).uid();
    const auto cases = [&](const char *rest) {
        return good(QStringList{QStringLiteral("cases"), book} + words(rest)).json()[QStringLiteral("cases")].toArray();
    };
    const QJsonArray open = cases("--json");
    ASSERT_EQ(open.size(), 1);
    EXPECT_EQ(sorted(open[0].toObject().keys()),
              sorted(words("uid account person owner reason next opened due responded "
                           "acted asked outcome closed hoursLeft")));
    EXPECT_EQ(open[0][QStringLiteral("account")].toString(), QStringLiteral("Testi Oy"));
    EXPECT_EQ(open[0][QStringLiteral("next")].toString(), QStringLiteral("respond"));
    EXPECT_GT(open[0][QStringLiteral("hoursLeft")].toDouble(), 7.9);
    EXPECT_TRUE(good({QStringLiteral("cases"), book}).out.contains("h left"));

    good(log(book, "--channel visit --emotion 5 --source customer --date " + today) +
         QStringList{QStringLiteral("--mends"), failure});
    EXPECT_TRUE(cases("--json").isEmpty());
    const QStringList here{QStringLiteral("cases"),     book,
                           QStringLiteral("--account"), QStringLiteral("testi oy"),
                           QStringLiteral("--all"),     QStringLiteral("--json")};
    const QJsonArray all = good(here).json()[QStringLiteral("cases")].toArray();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][QStringLiteral("next")].toString(), QStringLiteral("done"));
    EXPECT_EQ(all[0][QStringLiteral("outcome")].toString(), QStringLiteral("satisfied"));
    EXPECT_TRUE(all[0][QStringLiteral("hoursLeft")].isNull());
}

} // namespace
