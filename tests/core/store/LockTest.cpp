// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "core/store/BookLock.h"
#include "core/store/FileTools.h"
#include "core/store/QuickCheck.h"
#include "core/store/Salvage.h"
#include "tests/support/LocksOf.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace laari {

namespace {

class LockTest : public BookTest {
protected:
    QString path() const { return pathOf("book.laari"); }
    QString lockPath() const { return pathOf(".book.laari.lock"); }
    QJsonObject content() const { return QJsonDocument::fromJson(contentOf(lockPath())).object(); }
    /// A lock as another program would have left it: this program's, with some members changed.
    void plant(const QJsonObject &changes)
    {
        QJsonObject lock = book ? content() : m_last;
        m_last = lock;
        book.reset();
        for (auto i = changes.begin(); i != changes.end(); ++i)
            lock.insert(i.key(), i.value());
        lock.insert(QStringLiteral("token"), QStringLiteral("somebody else's"));
        QFile file(lockPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(lock).toJson());
    }
    Result<std::unique_ptr<Book>> opening(Access access = Access::Write, bool takeOver = false)
    {
        OpenOptions options;
        options.access = access;
        options.takeOverLock = takeOver;
        return Book::open(path(), clock, uids, options);
    }

private:
    QJsonObject m_last;
};

TEST_F(LockTest, AProgramKilledWhileItTookTheLockHoldsNobodyUp)
{
    book.reset();
    QFile guard(lockPath() + QStringLiteral(".guard")); // made, and not yet written who made it
    ASSERT_TRUE(guard.open(QIODevice::WriteOnly));
    guard.close();
    EXPECT_TRUE(opening());
}

TEST_F(LockTest, SaysWhoHasTheBook)
{
    ASSERT_TRUE(QFile::exists(lockPath()));
    const auto second = opening();
    ASSERT_EQ(errorOf(second), ErrorCode::BookInUse);
    const QJsonObject lock = content();
    EXPECT_EQ(second.error().arguments,
              (QStringList{path(), lock[QStringLiteral("user")].toString(), lock[QStringLiteral("host")].toString(),
                           QStringLiteral("2026-11-21T12:00:00Z")}));
    EXPECT_FALSE(second.error().arguments[1].isEmpty());
    EXPECT_FALSE(second.error().arguments[2].isEmpty());
    EXPECT_EQ(errorOf(opening(Access::Write, true)), ErrorCode::BookInUse) << "its program runs";

    addAccount(QStringLiteral("A"));
    const auto reader = must(opening(Access::ReadOnly));
    EXPECT_TRUE(reader->isReadOnly());
    EXPECT_EQ(reader->readOnlyReason(), ReadOnlyReason::Asked);
    EXPECT_EQ(must(reader->accounts().count()), 1);
    addAccount(QStringLiteral("B")); // and the first goes on writing
    EXPECT_EQ(must(reader->accounts().count()), 2);
}

TEST_F(LockTest, ByWhateverNameTheBookIsOpened)
{
    ASSERT_TRUE(QFile::link(path(), pathOf("link.laari")));
    EXPECT_EQ(errorOf(Book::open(pathOf("link.laari"), clock, uids)), ErrorCode::BookInUse);
}

TEST_F(LockTest, IsGivenBack)
{
    book.reset();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("book.laari")});
    EXPECT_TRUE(must(opening())->readOnlyReason() == ReadOnlyReason::None);
    {
        const auto reader = must(opening(Access::ReadOnly));
        EXPECT_FALSE(QFile::exists(lockPath())) << "who only reads takes none";
        EXPECT_TRUE(opening());
    }
}

TEST_F(LockTest, OfADeadProcessIsTakenOver)
{
    QProcess gone;
    gone.start(QStringLiteral("true"), {});
    ASSERT_TRUE(gone.waitForStarted());
    const qint64 deadId = gone.processId();
    ASSERT_TRUE(gone.waitForFinished());
    plant({{QStringLiteral("process_id"), deadId}});
    EXPECT_FALSE(must(opening())->isReadOnly());

    // The id is in use again, by a process that began at another time.
    plant({{QStringLiteral("process_start"), QStringLiteral("another boot:1")}});
    EXPECT_FALSE(must(opening())->isReadOnly());
    EXPECT_FALSE(QFile::exists(lockPath()));
}

TEST_F(LockTest, OfAnotherMachineIsTakenOverOnlyWhenAskedTo)
{
    const QJsonObject elsewhere{{QStringLiteral("machine"), QStringLiteral("another")},
                                {QStringLiteral("user"), QStringLiteral("aino")},
                                {QStringLiteral("host"), QStringLiteral("kannettava")},
                                {QStringLiteral("since"), QStringLiteral("2026-11-20T06:30:00.000Z")},
                                {QStringLiteral("process_id"), 1}};
    plant(elsewhere);
    const auto refused = opening();
    ASSERT_EQ(errorOf(refused), ErrorCode::BookInUse);
    EXPECT_EQ(refused.error().arguments, (QStringList{path(), QStringLiteral("aino"), QStringLiteral("kannettava"),
                                                      QStringLiteral("2026-11-20T06:30:00Z")}));
    EXPECT_TRUE(opening(Access::ReadOnly));
    EXPECT_TRUE(QFile::exists(lockPath())) << "nobody's but theirs to remove";
    EXPECT_TRUE(opening(Access::Write, true));
    EXPECT_FALSE(QFile::exists(lockPath()));
}

TEST_F(LockTest, WhoseLockWasTakenOverWritesNoMore)
{
    QJsonObject theirs = content();
    theirs.insert(QStringLiteral("machine"), QStringLiteral("another"));
    theirs.insert(QStringLiteral("user"), QStringLiteral("aino"));
    theirs.insert(QStringLiteral("token"), QStringLiteral("theirs"));
    {
        QFile file(lockPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(theirs).toJson());
    }
    const auto written = book->write(ActionKind::EditSettings, [](WriteUnit &) -> Result<void> { return {}; });
    ASSERT_EQ(errorOf(written), ErrorCode::BookInUse);
    EXPECT_EQ(written.error().arguments.value(1), QStringLiteral("aino"));
    book.reset();
    EXPECT_TRUE(QFile::exists(lockPath()));
}

TEST_F(LockTest, ALockClearedAwayIsMadeAgain)
{
    ASSERT_TRUE(QFile::remove(lockPath()));
    addAccount(QStringLiteral("A"));
    EXPECT_EQ(errorOf(opening()), ErrorCode::BookInUse);
}

TEST_F(LockTest, RubbishIsNobodysLock)
{
    book.reset();
    for (const char *const rubbish : {"", "{", "[]", "\0\0\0", "{\"token\": 7}"}) {
        QFile file(lockPath());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(rubbish);
        file.close();
        EXPECT_FALSE(must(opening())->isReadOnly()) << rubbish;
    }
}

TEST_F(LockTest, WhereNoneCanBeMadeTheBookIsReadOnly)
{
    book.reset();
    ASSERT_TRUE(QDir().mkpath(lockPath())); // a folder is in its place
    const auto opened = must(opening());
    EXPECT_TRUE(opened->isReadOnly());
    EXPECT_EQ(opened->readOnlyReason(), ReadOnlyReason::NoLock);
    EXPECT_EQ(must(opened->verify()), QStringList());
    EXPECT_EQ(errorOf(opened->rebuildLedger()), ErrorCode::BookReadOnly);
}

TEST_F(LockTest, WhatCannotBeOpenedIsNotLocked)
{
    const QString bad = pathOf("bad.laari");
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(5000, 'x'));
    file.close();
    EXPECT_EQ(errorOf(Book::open(bad, clock, uids)), ErrorCode::BookNotABook);
    EXPECT_FALSE(QFile::exists(BookLock::pathFor(bad)));
    EXPECT_EQ(errorOf(Book::open(pathOf("none.laari"), clock, uids)), ErrorCode::BookMissing);
    EXPECT_FALSE(QFile::exists(pathOf(".none.laari.lock")));
}

/// Closing a file takes all of a process's locks on it, whoever in the process opened it.
TEST_F(LockTest, LookingAtABookThatIsBeingWrittenGivesUpNoLock)
{
    const std::pair<const char *, std::function<void()>> looks[] = {
        {"nothing", [] {}},
        {"reading", [&] { EXPECT_TRUE(opening(Access::ReadOnly)); }},
        {"reading what is damaged", [&] { EXPECT_TRUE(opening(Access::ReadDamaged)); }},
        {"writing", [&] { EXPECT_EQ(errorOf(opening()), ErrorCode::BookInUse); }},
        {"checking", [&] { EXPECT_EQ(must(quickCheck(path())), QStringList()); }},
        {"is it a book", [&] { EXPECT_TRUE(mayBeABook(path())); }},
        {"backing up", [&] { must(Backups(path(), {}, clock).make(BackupReason::Asked)); }},
        {"listing backups", [&] { EXPECT_EQ(must(Backups(path(), {}, clock).list()).size(), 1u); }},
        {"salvaging", [&] { EXPECT_TRUE(salvage(path(), pathOf("salvaged.laari"), clock, uids)); }},
        {"restoring", [&] { EXPECT_FALSE(Backups(path(), {}, clock).restore(pathOf("salvaged.laari"))); }},
    };
    for (const auto &each : looks) {
        write([&](WriteUnit &) -> Result<void> {
            each.second();
            EXPECT_TRUE(isLockedForOthers(path())) << each.first;
            return {};
        });
        EXPECT_FALSE(isLockedForOthers(path())) << each.first;
    }
}

TEST_F(LockTest, ABookInUseIsNotRestoredOver)
{
    const Backup backup = must(book->backups().make(BackupReason::Asked));
    addAccount(QStringLiteral("A"));
    EXPECT_EQ(errorOf(book->backups().restore(backup.path)), ErrorCode::BookInUse);
    EXPECT_EQ(must(book->accounts().count()), 1);
    const Backups backups = book->backups();
    book.reset();
    must(backups.restore(backup.path));
    EXPECT_FALSE(QFile::exists(lockPath()));
}

} // namespace
} // namespace laari
