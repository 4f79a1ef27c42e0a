// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment: what was reported as saved is there, what was being saved is there whole or not at all.
#include "core/store/Book.h"
#include "core/store/BookLock.h"
#include "tests/app/Laarictl.h"
#include "tests/support/Soak.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>

using namespace laari;
using namespace laari::testing;

namespace {

class KillSoak : public Laarictl {
protected:
    KillSoak() : book(smallBook()) {}

    /// Starts the program and kills it so long after its first word, or after its start when it says nothing.
    static QByteArray killedAfter(const QString &program, const QStringList &arguments, int ms, bool afterFirstWord)
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForStarted());
        if (afterFirstWord)
            process.waitForReadyRead(60'000);
        QThread::msleep(ms);
        process.kill();
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput();
    }

    /// Opens the book as anybody would next, and finds it sound with all of `uids` in it.
    void expectWhole(const QStringList &uids)
    {
        UidSource source = UidSource::system();
        const auto opened = Book::open(book, m_clock, source);
        ASSERT_TRUE(opened) << codeName(opened.error().code).data() << ' ' << opened.error().detail.toStdString();
        EXPECT_FALSE((*opened)->isReadOnly());
        for (const QString &uid : uids) {
            const auto found = (*opened)->touchpoints().findByUid(uid);
            ASSERT_TRUE(found);
            EXPECT_TRUE(*found) << uid.toStdString() << " was reported as saved";
        }
        const auto faults = (*opened)->verify();
        ASSERT_TRUE(faults);
        EXPECT_EQ(*faults, QStringList());
    }

    QString book;

private:
    SystemClock m_clock;
};

/// Only whole lines: what was being printed was not reported.
QStringList uidsIn(const QByteArray &output)
{
    QStringList uids = QString::fromUtf8(output).split(u'\n');
    uids.removeLast();
    return uids;
}

TEST_F(KillSoak, WhileWriting)
{
    constexpr int perBook = 50; // all that was ever reported is looked for each time
    const int kills = times(200, 5000);
    const QString empty = book;
    QRandomGenerator random(11);
    QStringList reported;
    int interrupted = 0;
    int saved = 0;
    for (int i = 0; i < kills; ++i) {
        SCOPED_TRACE(i);
        if (i % perBook == 0) {
            book = path("run.laari");
            QFile::remove(book);
            ASSERT_TRUE(QFile::copy(empty, book));
            reported.clear();
        }
        const int ms = int(random.bounded(120));
        const QStringList now =
            uidsIn(killedAfter(QStringLiteral(BOOK_WRITER), {book, QStringLiteral("100000")}, ms, true));
        reported += now;
        saved += int(now.size());
        interrupted += QFile::exists(book + QStringLiteral("-journal")) ? 1 : 0;
        EXPECT_TRUE(BookLock::holderOf(book)) << "it had no time to give it back";
        expectWhole(reported);
        if (HasFatalFailure())
            return;
    }
    EXPECT_GT(saved, kills / 2);
    EXPECT_GT(interrupted, kills / 20) << "it was hardly ever killed in the middle of a write";
    EXPECT_FALSE(BookLock::holderOf(book));
}

TEST_F(KillSoak, LaarictlAtAnyMomentOfItsRun)
{
    const QStringList command{QStringLiteral("log"), book, QStringLiteral("--account"), QStringLiteral("Testi Oy")};
    const QStringList arguments = command + words("--date 2026-02-01 --channel call --emotion 4");
    QElapsedTimer timer;
    timer.start();
    QStringList reported{good(arguments).uid()};
    const int wholeRun = int(timer.elapsed());
    QRandomGenerator random(12);
    for (int i = 0; i < times(20, 500); ++i) {
        SCOPED_TRACE(i);
        const int ms = int(random.bounded(quint32(wholeRun + wholeRun / 4 + 1)));
        reported += uidsIn(killedAfter(QStringLiteral(LAARICTL), arguments, ms, false));
        expectWhole(reported);
        if (HasFatalFailure())
            return;
    }
    good({QStringLiteral("verify"), book});
}

TEST_F(KillSoak, WhileImportingItIsThereWholeOrNotAtAll)
{
    constexpr int rows = 400;
    QFile csv(path("many.csv"));
    ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write("Account,Date,Channel,Emotion\n");
    for (int i = 0; i < rows; ++i)
        csv.write(QStringLiteral("Testi Oy,2026-01-%1,call,%2\n")
                      .arg(1 + i % 28, 2, 10, QLatin1Char('0'))
                      .arg(1 + i % 5)
                      .toUtf8());
    csv.close();
    QRandomGenerator random(13);
    for (int i = 0; i < times(10, 250); ++i) {
        SCOPED_TRACE(i);
        killedAfter(QStringLiteral(LAARICTL),
                    {QStringLiteral("import"), book, QStringLiteral("--touchpoints"), csv.fileName()},
                    int(random.bounded(400)), false);
        expectWhole({});
        if (HasFatalFailure())
            return;
        UidSource source = UidSource::system();
        const SystemClock clock;
        const auto count = (*Book::open(book, clock, source))->touchpoints().count();
        ASSERT_TRUE(count);
        EXPECT_TRUE(*count == 0 || *count > 1) << *count;
    }
}

TEST_F(KillSoak, TwoProcessesInTurn)
{
    const int each = times(15, 500);
    QProcess one;
    QProcess two;
    const QStringList arguments{book, QString::number(each), QStringLiteral("turns")};
    one.start(QStringLiteral(BOOK_WRITER), arguments);
    two.start(QStringLiteral(BOOK_WRITER), arguments);
    ASSERT_TRUE(one.waitForFinished(600'000) && two.waitForFinished(600'000));
    EXPECT_EQ(one.exitCode(), 0) << one.readAllStandardError().constData();
    EXPECT_EQ(two.exitCode(), 0) << two.readAllStandardError().constData();
    const QStringList all = uidsIn(one.readAllStandardOutput()) + uidsIn(two.readAllStandardOutput());
    EXPECT_EQ(all.size(), 2 * each);
    expectWhole(all);
}

TEST_F(KillSoak, ABookInUseIsReadButNotWritten)
{
    QProcess holder;
    holder.start(QStringLiteral(BOOK_WRITER), {book, QStringLiteral("1000000")});
    ASSERT_TRUE(holder.waitForReadyRead(60'000));
    const QStringList command{QStringLiteral("log"), book, QStringLiteral("--account"), QStringLiteral("Testi Oy")};
    const Outcome refused = run(command + words("--date 2026-02-01 --channel call --emotion 4 --json"));
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_EQ(refused.json()[QStringLiteral("error")][QStringLiteral("code")].toString(),
              QStringLiteral("book_in_use"));
    EXPECT_EQ(run({QStringLiteral("rebuild"), book, QStringLiteral("--take-over")}).exitCode, 1) << "its process runs";
    holder.kill();
    ASSERT_TRUE(holder.waitForFinished());
    good(command + words("--date 2026-02-01 --channel call --emotion 4"));

    UidSource source = UidSource::system();
    const SystemClock clock;
    const auto open = Book::open(book, clock, source);
    ASSERT_TRUE(open);
    good({QStringLiteral("trust"), book, QStringLiteral("--json")});
    good({QStringLiteral("verify"), book});
    good({QStringLiteral("backup"), book});
    good({QStringLiteral("backups"), book});
}

} // namespace
