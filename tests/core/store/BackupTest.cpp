// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "FaultyDisk.h"
#include "RawSqlite.h"
#include "core/store/Backups.h"
#include "core/store/sql/Connection.h"
#include "core/store/sql/Migrator.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace laari {

namespace {

class BackupTest : public BookTest {
protected:
    Backups backups(const BackupSettings &settings = {}) const { return {pathOf("book.laari"), settings, clock}; }
    Backup make(BackupReason reason = BackupReason::Asked) const { return must(backups().make(reason)); }
    QStringList names() const
    {
        QStringList all;
        for (const Backup &each : must(backups().list()))
            all.append(QFileInfo(each.path).fileName());
        return all;
    }
    QStringList files(const QString &path) const
    {
        return QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    void setTime(int year, int month, int dayOfMonth, int hour = 12)
    {
        clock.set(QDateTime(QDate(year, month, dayOfMonth), QTime(hour, 0), Qt::UTC));
    }
    /// The account names of a book file.
    QStringList accountsIn(const QString &path) const { return RawSqlite(path).rows("SELECT name FROM account"); }
};

TEST_F(BackupTest, IsAWholeBookOfItsOwn)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    log(meeting(account, {}, today, 4));
    const Backup backup = make();
    EXPECT_EQ(backup.path, pathOf("book backups/book 2026-11-21 1200 asked.laari"));
    EXPECT_EQ(backup.at, clock.now());
    EXPECT_EQ(backup.sizeInBytes, QFileInfo(backup.path).size());
    EXPECT_EQ(files(pathOf("book backups")), QStringList{QStringLiteral("book 2026-11-21 1200 asked.laari")});

    addAccount(QStringLiteral("later"));
    OpenOptions reading;
    reading.access = Access::ReadOnly;
    const QByteArray before = contentOf(backup.path);
    {
        const auto copy = must(Book::open(backup.path, clock, uids, reading));
        EXPECT_TRUE(copy->isReadOnly());
        EXPECT_EQ(must(copy->accounts().count()), 1);
        EXPECT_EQ(must(copy->verify()), QStringList());
        EXPECT_EQ(errorOf(copy->rebuildLedger()), ErrorCode::BookReadOnly);
    }
    EXPECT_EQ(contentOf(backup.path), before);
    EXPECT_EQ(files(pathOf("book backups")).size(), 1);
}

TEST_F(BackupTest, IsListedNewestFirstWithItsReason)
{
    make(BackupReason::Asked);
    setTime(2026, 11, 22);
    make(BackupReason::BeforeImport);
    make(BackupReason::BeforeImport);
    setTime(2026, 11, 23, 8);
    EXPECT_TRUE(must(backups().makeIfDue()));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("book 2026-11-23 0800.laari"),
                                    QStringLiteral("book 2026-11-22 1200 before import (2).laari"),
                                    QStringLiteral("book 2026-11-21 1200 asked.laari")}));
    std::vector<BackupReason> reasons;
    for (const Backup &each : must(backups().list()))
        reasons.push_back(each.reason);
    EXPECT_EQ(reasons, (std::vector{BackupReason::Daily, BackupReason::BeforeImport, BackupReason::Asked}));
}

TEST_F(BackupTest, OnceADay)
{
    EXPECT_TRUE(must(backups().makeIfDue()));
    EXPECT_FALSE(must(backups().makeIfDue()));
    setTime(2026, 11, 22, 0);
    EXPECT_TRUE(must(backups().makeIfDue()));
    setTime(2026, 11, 23);
    make(BackupReason::BeforeImport);
    EXPECT_FALSE(must(backups().makeIfDue())); // there is one of today
    EXPECT_EQ(names().size(), 3);
}

TEST_F(BackupTest, GoesToTheFolderGivenAndLeavesOthersAlone)
{
    BackupSettings settings;
    settings.folder = pathOf("far/away");
    settings.keep.mostBytes = 1; // everything but the newest goes
    // Another book of the same name, and files that only look alike.
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("other")));
    ASSERT_TRUE(QDir(folder.path()).mkpath(settings.folder));
    {
        must(Book::create(pathOf("other/book.laari"), {}, clock, uids));
        must(Backups(pathOf("other/book.laari"), settings, clock).make(BackupReason::Daily));
    }
    for (const char *const name : {"far/away/book 2020-01-01 0800.laari", "far/away/book 2020-13-01 0800.laari",
                                   "far/away/book.laari", "far/away/bookkeeping 2020-01-01 0800.laari"}) {
        QFile file(pathOf(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("a letter");
    }
    make(); // beside the book
    for (const int day : {22, 23, 24}) {
        setTime(2026, 11, day);
        must(backups(settings).make(BackupReason::Daily));
    }
    EXPECT_EQ(files(settings.folder), (QStringList{
                                          QStringLiteral("book 2020-01-01 0800.laari"),
                                          QStringLiteral("book 2020-13-01 0800.laari"),
                                          QStringLiteral("book 2026-11-21 1200.laari"),
                                          QStringLiteral("book 2026-11-24 1200.laari"),
                                          QStringLiteral("book.laari"),
                                          QStringLiteral("bookkeeping 2020-01-01 0800.laari"),
                                      }));
    EXPECT_EQ(must(backups(settings).list()).size(), 1u);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(BackupTest, IsMadeBeforeTheLedgerIsRebuilt)
{
    must(book->rebuildLedger());
    EXPECT_EQ(names(), QStringList{QStringLiteral("book 2026-11-21 1200 before rebuild.laari")});
    BackupSettings off;
    off.automatic = false;
    book->setBackupSettings(off);
    must(book->rebuildLedger());
    EXPECT_EQ(names().size(), 1);
}

TEST_F(BackupTest, WithoutABackupNothingIsRebuilt)
{
    QFile inTheWay(pathOf("book backups"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const auto changes = must(book->changeLog().newest(10)).size();
    EXPECT_EQ(errorOf(book->rebuildLedger()), ErrorCode::CannotWrite);
    EXPECT_EQ(errorOf(backups().make(BackupReason::Asked)), ErrorCode::CannotWrite);
    EXPECT_EQ(must(book->changeLog().newest(10)).size(), changes);
}

TEST_F(BackupTest, AFullDiskLeavesNoHalfBackup)
{
    FaultyDisk disk;
    for (const auto &[sqliteCode, errorCode] :
         {std::pair(SQLITE_FULL, ErrorCode::DiskFull), std::pair(SQLITE_IOERR_WRITE, ErrorCode::CannotWrite)}) {
        for (const int after : {0, 1, 20}) {
            disk.failAfter(after, sqliteCode);
            const auto made = backups().make(BackupReason::Daily);
            disk.heal();
            EXPECT_EQ(errorOf(made), errorCode) << after;
            EXPECT_EQ(files(pathOf("book backups")), QStringList());
        }
    }
    EXPECT_TRUE(must(backups().makeIfDue()));
}

TEST_F(BackupTest, CancellingLeavesNothing)
{
    const auto stop = [](qint64, qint64) { return false; };
    const auto made = backups().make(BackupReason::Daily, stop);
    if (!made) { // a book of few pages may be copied before anybody is asked
        EXPECT_EQ(made.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(names(), QStringList());
    }
}

TEST_F(BackupTest, ADamagedBookGivesNoBackup)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    for (int i = 0; i < 30; ++i)
        log(meeting(account, {}, today - i, 4));
    book.reset();
    const QString path = pathOf("book.laari");
    QByteArray content = contentOf(path);
    content.replace(content.size() - 4096, 8, QByteArray(8, '\xAA'));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto made = backups().make(BackupReason::Daily);
    EXPECT_EQ(errorOf(made), ErrorCode::BookDamaged);
    EXPECT_EQ(made.error().arguments, QStringList{path});
    EXPECT_EQ(files(pathOf("book backups")), QStringList());
}

TEST_F(BackupTest, WritingGoesOnMeanwhile)
{
    for (int i = 0; i < 40; ++i)
        addAccount(QStringLiteral("account %1").arg(i));
    write([](WriteUnit &unit) -> Result<void> { // large enough to be copied in several steps
        for (int i = 0; i < 40; ++i) {
            Account account;
            account.name = QStringLiteral("long %1").arg(i);
            account.notes = QString(90'000, u'x');
            LAARI_TRY(unit.accounts().insert(account));
        }
        return {};
    });
    int asked = 0;
    const auto writeMeanwhile = [&](qint64 done, qint64 total) {
        EXPECT_LE(done, total);
        if (++asked <= 8)
            addAccount(QStringLiteral("meanwhile %1").arg(asked));
        return true;
    };
    const Backup backup = must(backups().make(BackupReason::Daily, writeMeanwhile));
    EXPECT_GT(asked, 1);
    const auto copy = open(backup.path);
    EXPECT_EQ(must(copy->accounts().all()), must(book->accounts().all()));
    EXPECT_EQ(must(copy->verify()), QStringList());
}

TEST_F(BackupTest, HasTheRightsOfTheBook)
{
    const QString path = pathOf("book.laari");
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    EXPECT_EQ(QFile::permissions(make().path), QFile::permissions(path));
}

TEST_F(BackupTest, RestoringPutsItInPlaceAndKeepsWhatWasThere)
{
    addAccount(QStringLiteral("old"));
    const Backup backup = make();
    addAccount(QStringLiteral("new"));
    book.reset();
    const QString path = pathOf("book.laari");
    const auto before = must(backups().restore(backup.path));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->reason, BackupReason::BeforeRestore);
    EXPECT_EQ(accountsIn(path), QStringList{QStringLiteral("old")});
    EXPECT_EQ(accountsIn(before->path), (QStringList{QStringLiteral("old"), QStringLiteral("new")}));
    book = open(path);
    EXPECT_EQ(must(book->verify()), QStringList());
    EXPECT_EQ(names().size(), 2); // the one restored is still there
    book.reset();
    must(backups().restore(before->path)); // and back again
    EXPECT_EQ(accountsIn(path).size(), 2);
}

TEST_F(BackupTest, RestoringOverADamagedBookCopiesItAsItIs)
{
    const Backup backup = make();
    book.reset();
    const QString path = pathOf("book.laari");
    const QByteArray rubbish("no book at all, but perhaps somebody can make something of it");
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(rubbish);
    }
    const auto before = must(backups().restore(backup.path));
    ASSERT_TRUE(before);
    EXPECT_EQ(before->reason, BackupReason::Damaged);
    EXPECT_EQ(contentOf(before->path), rubbish);
    EXPECT_EQ(must(open(path)->verify()), QStringList());
    EXPECT_EQ(names().size(), 2);
    // It is no backup of the day, and never thinned.
    RetentionRule none{0, 0, 0, 0, 1};
    must(Backups(path, {true, {}, none}, clock).make(BackupReason::Asked));
    EXPECT_EQ(names().size(), 2);
    EXPECT_TRUE(QFile::exists(before->path));
}

TEST_F(BackupTest, RestoringWhereTheBookIsGone)
{
    addAccount(QStringLiteral("A"));
    const Backup backup = make();
    book.reset();
    const QString path = pathOf("book.laari");
    ASSERT_TRUE(QFile::remove(path));
    EXPECT_EQ(must(backups().list()).size(), 1u);
    EXPECT_FALSE(must(backups().restore(backup.path)));
    EXPECT_EQ(accountsIn(path).size(), 1);
}

TEST_F(BackupTest, WhatIsNoBackupIsNotRestored)
{
    addAccount(QStringLiteral("A"));
    const Backup backup = make();
    book.reset();
    const QString path = pathOf("book.laari");
    const QByteArray before = contentOf(path);
    QFile::resize(backup.path, QFileInfo(backup.path).size() / 2);
    const auto cut = backups().restore(backup.path);
    EXPECT_EQ(errorOf(cut), ErrorCode::BookDamaged);
    EXPECT_EQ(cut.error().arguments, QStringList{backup.path});
    EXPECT_EQ(errorOf(backups().restore(pathOf("none.laari"))), ErrorCode::BookMissing);
    EXPECT_EQ(errorOf(backups().restore(path)), ErrorCode::BookExists);
    EXPECT_EQ(contentOf(path), before);
}

TEST_F(BackupTest, AJournalLeftBesideIsNotRolledBackIntoTheRestored)
{
    const Backup backup = make();
    book.reset();
    const QString path = pathOf("book.laari");
    QFile::remove(path);
    QFile journal(path + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write(QByteArray(4096, 'j'));
    journal.close();
    must(backups().restore(backup.path));
    EXPECT_FALSE(QFile::exists(journal.fileName()));
    EXPECT_EQ(must(open(path)->verify()), QStringList());
}

TEST_F(BackupTest, WithoutABackupNoOlderBookIsBroughtUp)
{
    const QString path = pathOf("older.laari");
    {
        const auto old = must(sql::Connection::open(path, sql::Connection::Mode::Create));
        must(sql::migrate(*old, std::vector{sql::bookMigrations().front()}));
    }
    const QByteArray before = contentOf(path);
    QFile inTheWay(pathOf("older backups"));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    EXPECT_EQ(errorOf(Book::open(path, clock, uids)), ErrorCode::CannotWrite);
    EXPECT_EQ(contentOf(path), before);
    ASSERT_TRUE(inTheWay.remove());
    EXPECT_EQ(must(open(path)->verify()), QStringList());
}

} // namespace
} // namespace laari
