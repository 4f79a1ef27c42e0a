// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Laarictl.h"
#include "tests/support/CaseName.h"

#include <QFile>

using namespace laari::testing;

namespace {

struct Wrong {
    const char *arguments; ///< BOOK stands for a file that is there
    const char *says;
};

class WrongUsage : public Laarictl, public ::testing::WithParamInterface<Wrong> {};

TEST_P(WrongUsage, IsTwoAndChangesNothing)
{
    const QString book = path("book.laari");
    good({QStringLiteral("new"), book});
    QStringList arguments = words(GetParam().arguments);
    arguments.replaceInStrings(QStringLiteral("BOOK"), book);
    const Outcome done = run(arguments);
    EXPECT_EQ(done.exitCode, 2) << done.err.constData();
    EXPECT_TRUE(done.out.isEmpty());
    EXPECT_TRUE(done.err.startsWith("laarictl: ")) << done.err.constData();
    EXPECT_TRUE(done.err.contains(GetParam().says)) << done.err.constData();
    EXPECT_TRUE(done.err.contains("usage: laarictl ")) << done.err.constData();
}

INSTANTIATE_TEST_SUITE_P(
    Usage, WrongUsage,
    ::testing::Values(
        Wrong{"", "a command is missing"}, Wrong{"dance", "unknown command: dance"}, Wrong{"new", "BOOK is missing"},
        Wrong{"new BOOK another", "unexpected: another"}, Wrong{"trust BOOK --sideways", "sideways"},
        Wrong{"trust BOOK --as-of", "as-of"}, Wrong{"trust BOOK --as-of 31.3.2026", "--as-of is a date"},
        Wrong{"trust BOOK --as-of 2026-02-30", "--as-of is a date"}, Wrong{"ledger BOOK", "--account is missing"},
        Wrong{"promises BOOK --account=", "--account is missing"}, Wrong{"promises", "BOOK is missing"},
        Wrong{"import BOOK", "nothing to import"}, Wrong{"verify", "BOOK is missing"},
        Wrong{"rebuild BOOK --json", "json"}, Wrong{"evaluate", "FILE is missing"}, Wrong{"backup BOOK --to", "to"},
        Wrong{"restore BOOK", "--from is missing"}, Wrong{"salvage BOOK", "NEWBOOK is missing"},
        Wrong{"sample BOOK --accounts 0", "--accounts is a whole number"},
        Wrong{"sample BOOK --touchpoints many", "--touchpoints is a whole number"},
        Wrong{"sample BOOK --language sv", "--language is fi or en"},
        Wrong{"log BOOK --date 2026-01-01 --channel call --emotion 4", "--account is missing"},
        Wrong{"log BOOK --account A --channel call --emotion 4", "--date is missing"},
        Wrong{"log BOOK --account A --date 2026-01-01 --emotion 4", "--channel is missing"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel call", "--emotion is missing"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel call --emotion 4 --cause=", "--cause is missing"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel pigeon --emotion 4", "--channel is one of"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel call --emotion 6", "--emotion is a whole number"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel call --emotion x", "--emotion is a whole number"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel call --emotion 4 --importance huge",
              "--importance is one of"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel call --emotion 4 --source god", "--source is one of"},
        Wrong{"log BOOK --account A --date 2026-01-01 --channel call --emotion 4 --type x", "--type is one of"}),
    [](const auto &each) { return laari::caseName(each.index, QString::fromUtf8(each.param.arguments)); });

struct Failing {
    const char *arguments; ///< BOOK: a file that is there; NONE: one that is not; TEXT: a text file
    const char *code;
};

class Failure : public Laarictl, public ::testing::WithParamInterface<Failing> {};

TEST_P(Failure, IsOneWithItsCode)
{
    const QString book = path("book.laari");
    good({QStringLiteral("new"), book});
    QFile text(path("text.txt"));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("This is a text, long enough to be looked at as if it were a file of another kind.");
    text.close();
    QStringList arguments = words(GetParam().arguments);
    arguments.replaceInStrings(QStringLiteral("BOOK"), book);
    arguments.replaceInStrings(QStringLiteral("NONE"), path("none.laari"));
    arguments.replaceInStrings(QStringLiteral("TEXT"), path("text.txt"));
    const Outcome done = run(arguments);
    EXPECT_EQ(done.exitCode, 1);
    const QByteArray ending = QByteArray("(") + GetParam().code + ")\n";
    EXPECT_TRUE(done.err.startsWith("laarictl: ") && done.err.endsWith(ending)) << done.err.constData();
    if (arguments.contains(QStringLiteral("--json"))) {
        const QJsonObject error = done.json()[QStringLiteral("error")].toObject();
        EXPECT_EQ(error[QStringLiteral("code")].toString(), QString::fromLatin1(GetParam().code));
        EXPECT_FALSE(error[QStringLiteral("message")].toString().isEmpty());
    } else {
        EXPECT_TRUE(done.out.isEmpty());
    }
    EXPECT_FALSE(QFile::exists(path("none.laari")));
}

INSTANTIATE_TEST_SUITE_P(
    Usage, Failure,
    ::testing::Values(
        Failing{"new BOOK", "book_exists"}, Failing{"sample BOOK", "book_exists"},
        Failing{"trust NONE", "book_missing"}, Failing{"trust NONE --json", "book_missing"},
        Failing{"trust TEXT --json", "book_not_a_book"}, Failing{"verify NONE", "book_missing"},
        Failing{"rebuild NONE", "book_missing"}, Failing{"ledger NONE --account A", "book_missing"},
        Failing{"trust BOOK --account Nobody --json", "account_unknown"},
        Failing{"ledger BOOK --account Nobody --json", "account_unknown"},
        Failing{"log BOOK --account Nobody --date 2026-01-01 --channel call --emotion 4 --json", "account_unknown"},
        Failing{"import BOOK --accounts NONE --json", "cannot_read"}, Failing{"backup NONE --json", "book_missing"},
        Failing{"backup TEXT", "book_not_a_book"}, Failing{"backups NONE --json", "book_missing"},
        Failing{"salvage NONE NONE2 --json", "book_missing"}, Failing{"salvage BOOK BOOK --json", "book_exists"},
        Failing{"restore BOOK --from NONE --json", "book_missing"},
        Failing{"restore BOOK --from TEXT", "book_not_a_book"}, Failing{"evaluate NONE", "cannot_read"},
        Failing{"evaluate TEXT", "json_invalid"}),
    [](const auto &each) { return laari::caseName(each.index, QString::fromUtf8(each.param.arguments)); });

TEST_F(Laarictl, HelpIsDone)
{
    EXPECT_TRUE(good({QStringLiteral("--help")}).out.contains("Exit codes"));
    EXPECT_TRUE(good({QStringLiteral("help")}).out.contains("evaluate"));
    EXPECT_TRUE(good({QStringLiteral("--version")}).out.startsWith("laarictl "));
    const Outcome log = good({QStringLiteral("log"), QStringLiteral("--help")});
    EXPECT_TRUE(log.out.contains("--delivered-by")) << log.out.constData();
    EXPECT_TRUE(log.out.startsWith("usage: laarictl log BOOK"));
}

TEST_F(Laarictl, VerboseLogsNoNames)
{
    const QString book = smallBook();
    const Outcome done = good({QStringLiteral("trust"), book, QStringLiteral("--verbose")});
    EXPECT_TRUE(done.err.contains("trust: exit code 0")) << done.err.constData();
    EXPECT_FALSE(done.err.contains("Aino") || done.err.contains("Testi"));
    EXPECT_TRUE(done.out.contains("Aino"));
}

TEST_F(Laarictl, AResultThatDoesNotGetOutIsAFailure)
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "no /dev/full here";
    QProcess process;
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(QStringLiteral(LAARICTL), {QStringLiteral("trust"), smallBook()});
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 1);
    EXPECT_TRUE(process.readAllStandardError().contains("could not be written out"));
}

TEST_F(Laarictl, ASampleTakesNobodysFileAway)
{
    QFile stranger(path("s.laari.part"));
    ASSERT_TRUE(stranger.open(QIODevice::WriteOnly));
    stranger.write("precious");
    stranger.close();
    good({QStringLiteral("sample"), path("s.laari"), QStringLiteral("--accounts"), QStringLiteral("1"),
          QStringLiteral("--touchpoints"), QStringLiteral("3")});
    ASSERT_TRUE(stranger.open(QIODevice::ReadOnly));
    EXPECT_EQ(stranger.readAll(), QByteArray("precious"));
}

} // namespace
