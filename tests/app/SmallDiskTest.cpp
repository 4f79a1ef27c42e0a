// SPDX-License-Identifier: GPL-3.0-or-later
// A real file system that fills up: a small one in memory, in a mount namespace of its own.
#include "core/store/Book.h"
#include "tests/app/Laarictl.h"
#include "tests/support/Soak.h"

#include <QDir>
#include <QFile>

using namespace laari;
using namespace laari::testing;

namespace {

class SmallDiskSoak : public Laarictl {
protected:
    /// Runs a shell script with a file system of `kibibytes` mounted on $1, which goes away with it.
    Outcome onSmallDisk(int kibibytes, const char *script)
    {
        QProcess process;
        process.start(QStringLiteral("unshare"),
                      {QStringLiteral("--map-root-user"), QStringLiteral("--mount"), QStringLiteral("sh"),
                       QStringLiteral("-c"),
                       QStringLiteral("mount -t tmpfs -o size=%1k tmpfs \"$1\" || exit 77\n%2")
                           .arg(kibibytes)
                           .arg(QLatin1String(script)),
                       QStringLiteral("sh"), path("disk"), path("small.laari"), QStringLiteral(BOOK_WRITER),
                       QStringLiteral(LAARICTL)});
        Outcome done;
        if (process.waitForFinished(240'000))
            done = {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        return done;
    }
};

TEST_F(SmallDiskSoak, WritesUntilItIsFullAndAgainOnceThereIsRoom)
{
    smallBook();
    ASSERT_TRUE(QDir().mkpath(path("disk")));
    if (onSmallDisk(100, "true").exitCode != 0)
        GTEST_SKIP() << "no file systems may be mounted here; FullDiskSoak goes by SQLite's own seam";
    for (int i = 0; i < times(5, 60); ++i) {
        SCOPED_TRACE(i);
        const Outcome done = onSmallDisk(1250 + 37 * (i % 30), R"(
            cp "$2" "$1/book.laari" && head -c 300000 /dev/zero > "$1/filler" || exit 78
            "$3" "$1/book.laari" 100000 until-full
            first=$?
            "$4" trust "$1/book.laari" --json > /dev/null || exit 79
            rm "$1/filler"
            "$3" "$1/book.laari" 20 until-full || exit 80
            "$4" verify "$1/book.laari" > /dev/null || exit 81
            cp "$1/book.laari" "$2.after"
            exit $first)");
        ASSERT_EQ(done.exitCode, 9) << "DiskFull and nothing else\n" << done.err.constData();
        QStringList uids = QString::fromUtf8(done.out).split(u'\n', Qt::SkipEmptyParts);
        EXPECT_GT(uids.size(), 20);
        const SystemClock clock;
        UidSource source = UidSource::system();
        const auto book = Book::open(path("small.laari.after"), clock, source);
        ASSERT_TRUE(book);
        EXPECT_EQ(*(*book)->touchpoints().count(), uids.size()) << "what was said to be saved, and nothing else";
        for (const QString &uid : uids)
            EXPECT_TRUE(*(*book)->touchpoints().findByUid(uid)) << uid.toStdString();
        if (HasFailure())
            return;
    }
}

} // namespace
