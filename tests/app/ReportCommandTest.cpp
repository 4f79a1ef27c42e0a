// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/Laarictl.h"

#include <QDate>
#include <QDir>
#include <QFile>

using namespace laari::testing;

namespace {

class ReportCommand : public Laarictl {
protected:
    QString book()
    {
        const QString made = path("s.laari");
        good({QStringLiteral("sample"), made, QStringLiteral("--language"), QStringLiteral("fi")});
        return made;
    }
    QByteArray read(const QString &file)
    {
        QFile opened(file);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    QStringList report(const QString &book, const QString &out, const char *more)
    {
        return QStringList{QStringLiteral("report"), book, QStringLiteral("--out"), out} + words(more);
    }
};

TEST_F(ReportCommand, MakesFilesOfEveryKind)
{
    const QString made = book();
    if (run(report(made, path("p.pdf"), "--kind portfolio")).err.contains("without the window"))
        GTEST_SKIP() << "built without the window";
    for (const char *kind : {"portfolio", "brief --account Tunturin_Teräs_Oy", "account --account Tunturin_Teräs_Oy"}) {
        for (const char *end : {"r.pdf", "r.xlsx"}) {
            const QString out = path(end);
            QStringList arguments = report(made, out, "--language fi --kind") + words(kind);
            arguments.replaceInStrings(QStringLiteral("Tunturin_Teräs_Oy"), QStringLiteral("Tunturin Teräs Oy"));
            EXPECT_EQ(good(arguments).out.trimmed(), out.toUtf8());
            EXPECT_TRUE(read(out).startsWith(out.endsWith(QStringLiteral("pdf")) ? "%PDF" : "PK")) << kind;
        }
    }
}

TEST_F(ReportCommand, LeavesTheOldOneWholeOnAFullDisk)
{
    const QString made = book();
    if (run(report(made, path("old.xlsx"), "--kind brief --account Tunturin")).err.contains("without the window"))
        GTEST_SKIP() << "built without the window";
    const QString disk = path("disk");
    ASSERT_TRUE(QDir().mkpath(disk));
    const auto onSmallDisk = [&](const char *script) {
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
                       QStringLiteral("-c"),
                       QStringLiteral("mount -t tmpfs -o size=64k tmpfs \"$1\" || exit 77\n") + QLatin1String(script),
                       QStringLiteral("sh"), disk, made, QStringLiteral(LAARICTL)});
        process.waitForFinished(120'000);
        return std::pair(process.exitCode(), process.readAllStandardError());
    };
    if (onSmallDisk("true").first != 0)
        GTEST_SKIP() << "no file systems may be mounted here";
    // So small a report is still in memory when the disk turns out to be full.
    const auto [exitCode, said] = onSmallDisk(R"sh(
        disk=$1 book=$2 laarictl=$3
        make() { "$laarictl" report "$book" --kind portfolio --without chart --out "$disk/r.xlsx"; }
        make > /dev/null || exit 78
        cp "$disk/r.xlsx" "$book.before"
        head -c 100000 /dev/zero > "$disk/filler"
        make && exit 79
        cmp "$disk/r.xlsx" "$book.before" || exit 80
        [ "$(ls "$disk" | wc -l)" = 2 ] || exit 81)sh");
    EXPECT_EQ(exitCode, 0) << said.constData();
    EXPECT_TRUE(said.contains("disk_full")) << said.constData();
}

TEST_F(ReportCommand, FindsAReviewByItsDayHoweverThatIsWritten)
{
    const QString made = book();
    if (run(report(made, path("p.pdf"), "--kind portfolio")).err.contains("without the window"))
        GTEST_SKIP() << "built without the window";
    const QDate day = QDate::currentDate().addDays(-33); // of the sample's last one
    for (const QString &word : {day.toString(Qt::ISODate), day.toString(QStringLiteral("d.M.yyyy")),
                                day.toString(QStringLiteral("dd.MM.yyyy"))})
        good(report(made, path("m.pdf"), "--kind minutes --review") + QStringList{word});
}

TEST_F(ReportCommand, SaysWhatIsWrongAndLeavesNothing)
{
    const QString made = book();
    if (run(report(made, path("p.pdf"), "--kind portfolio")).err.contains("without the window"))
        GTEST_SKIP() << "built without the window";
    const struct {
        const char *more;
        const char *out;
        int exitCode;
        const char *says;
    } cases[] = {
        {"--kind portfolio", "r.txt", 2, "--out ends with .pdf or .xlsx"},
        {"--kind poem", "r.pdf", 2, "--kind is one of brief"},
        {"--kind brief", "r.pdf", 2, "--account is missing"},
        {"--kind portfolio --language sv", "r.pdf", 2, "--language is fi or en"},
        {"--kind portfolio --review zzz", "r.pdf", 2, "--review is of minutes alone"},
        {"--kind brief --account Nobody --review zzz", "r.pdf", 2, "--review is of minutes alone"},
        {"--kind portfolio --account Nobody", "r.pdf", 2, "--account is not of a report of the portfolio"},
        {"--kind portfolio --without ledger", "r.pdf", 2, "no part ledger: it has chart, accounts, not-known"},
        {"--kind brief --account Nobody", "r.pdf", 1, "account_unknown"},
        {"--kind minutes --review Nobody", "r.pdf", 1, "not_found"},
        {"--kind portfolio", "nowhere/r.pdf", 1, "there is no such folder"},
    };
    EXPECT_TRUE(good({QStringLiteral("report"), QStringLiteral("--help")}).out.contains("not-known"));
    for (const auto &each : cases) {
        const Outcome done = run(report(made, path(each.out), each.more));
        EXPECT_EQ(done.exitCode, each.exitCode) << each.more;
        EXPECT_TRUE(done.err.contains(each.says)) << each.more << "\n" << done.err.constData();
        EXPECT_FALSE(QFile::exists(path(each.out))) << each.more;
    }
}

} // namespace
