// SPDX-License-Identifier: GPL-3.0-or-later
// What another program or a sync client does to the file while it is open.
#include "BookFixture.h"
#include "RawSqlite.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace laari {

namespace {

class ChangedUnderneath : public BookTest {
protected:
    ChangedUnderneath()
    {
        addAccount(QStringLiteral("A"));
        QObject::connect(book.get(), &Book::changed, book.get(), [this](const ChangeSet &set) { told.push_back(set); });
    }
    QString path() const { return pathOf("book.laari"); }
    Result<ChangeSet> tryToWrite(const char *account = "mine")
    {
        return book->write(ActionKind::AddAccount, [&](WriteUnit &unit) -> Result<void> {
            Account a;
            a.name = QString::fromLatin1(account);
            LAARI_TRY(unit.accounts().insert(a));
            return {};
        });
    }
    /// What a sync client does: the new version beside, then renamed over.
    void replaceBy(const QByteArray &content)
    {
        overwrite(pathOf("incoming"), content);
        std::filesystem::rename(pathOf("incoming").toStdString(), path().toStdString());
    }
    void overwrite(const QString &file, const QByteArray &content)
    {
        QFile target(file);
        ASSERT_TRUE(target.open(QIODevice::WriteOnly)); // truncates, keeps the inode
        target.write(content);
    }
    void expectRefused(ErrorCode code)
    {
        const QByteArray before = QFile::exists(path()) ? contentOf(path()) : QByteArray();
        for (int i = 0; i < 2; ++i) { // and not only the first time
            const auto written = tryToWrite();
            EXPECT_EQ(errorOf(written), code);
            EXPECT_EQ(written.error().arguments.value(0), path());
        }
        if (QFile::exists(path())) {
            EXPECT_EQ(contentOf(path()), before) << "nothing may be overwritten";
        }
        EXPECT_TRUE(told.empty());
    }
    /// The book as another machine has written it on, from the same state: of the same size and change counter.
    QByteArray writtenElsewhere()
    {
        must(book->saveCopy(pathOf("elsewhere.laari")));
        const auto other = open(pathOf("elsewhere.laari"));
        must(other->write(ActionKind::AddAccount, [](WriteUnit &unit) -> Result<void> {
            Account a;
            a.name = QStringLiteral("theirs");
            LAARI_TRY(unit.accounts().insert(a));
            return {};
        }));
        return contentOf(pathOf("elsewhere.laari"));
    }

    std::vector<ChangeSet> told;
};

TEST_F(ChangedUnderneath, WrittenByAnotherProgram)
{
    RawSqlite(path()).run("INSERT INTO partner (uid, name, name_folded) VALUES (printf('%036d', 1), 'P', 'p')");
    expectRefused(ErrorCode::BookChangedElsewhere);
    must(book->reload());
    ASSERT_EQ(told.size(), 1u);
    EXPECT_TRUE(told[0].everything);
    EXPECT_EQ(must(book->partners().all()).size(), 1u);
    EXPECT_TRUE(tryToWrite());
    EXPECT_EQ(must(book->verify()), QStringList());
}

TEST_F(ChangedUnderneath, AlsoWhenItWasReadSince)
{
    RawSqlite(path()).run("INSERT INTO partner (uid, name, name_folded) VALUES (printf('%036d', 1), 'P', 'p')");
    EXPECT_EQ(must(book->partners().all()).size(), 1u); // one page of the window is new, the others are not
    expectRefused(ErrorCode::BookChangedElsewhere);
}

TEST_F(ChangedUnderneath, NothingIsUndoneEither)
{
    const ChangeSet undone = must(book->undo(must(tryToWrite("undone")).id));
    const ChangeSet step = must(tryToWrite("kept"));
    const AccountId account = *step.accounts.begin();
    const ChangeSet removal =
        write([&](WriteUnit &unit) { return unit.accounts().remove(account); }, ActionKind::RemoveAccount);
    told.clear();
    RawSqlite(path()).run("INSERT INTO partner (uid, name, name_folded) VALUES (printf('%036d', 1), 'P', 'p')");
    EXPECT_EQ(errorOf(book->undo(step.id)), ErrorCode::BookChangedElsewhere);
    EXPECT_EQ(errorOf(book->redo(undone.id)), ErrorCode::BookChangedElsewhere);
    EXPECT_EQ(errorOf(book->bringBack(removal.id, account)), ErrorCode::BookChangedElsewhere);
    EXPECT_TRUE(told.empty());
    must(book->reload());
    EXPECT_TRUE(book->redo(undone.id));
    EXPECT_TRUE(book->bringBack(removal.id, account));
    EXPECT_TRUE(tryToWrite()) << "each was taken for its own";
}

TEST_F(ChangedUnderneath, OwnWritesAreNot)
{
    for (const char *const name : {"x", "y", "z"})
        EXPECT_TRUE(tryToWrite(name));
    EXPECT_EQ(errorOf(tryToWrite("x")), ErrorCode::NameTaken); // rolled back
    EXPECT_TRUE(tryToWrite("d"));
    must(book->rebuildLedger());
    must(book->backups().make(BackupReason::Asked));
    must(book->verify());
    must(book->reload());
    EXPECT_TRUE(tryToWrite("e"));
}

TEST_F(ChangedUnderneath, TouchedOnly)
{
    std::filesystem::last_write_time(path().toStdString(), std::filesystem::file_time_type::clock::now());
    EXPECT_TRUE(tryToWrite());
}

TEST_F(ChangedUnderneath, ReplacedByACopy)
{
    const QByteArray same = contentOf(path());
    replaceBy(same);
    expectRefused(ErrorCode::BookReplaced);
    EXPECT_EQ(errorOf(book->reload()), ErrorCode::BookReplaced);
    reopen();
    EXPECT_TRUE(tryToWrite());
}

TEST_F(ChangedUnderneath, ReplacedByWhatAnotherMachineWrote)
{
    replaceBy(writtenElsewhere());
    expectRefused(ErrorCode::BookReplaced);
    reopen();
    EXPECT_EQ(must(book->accounts().all()).back().name, QStringLiteral("theirs"));
    EXPECT_TRUE(tryToWrite());
}

TEST_F(ChangedUnderneath, OverwrittenInPlaceByAnOlderVersion)
{
    const QByteArray older = contentOf(path());
    ASSERT_TRUE(tryToWrite("newer"));
    told.clear();
    overwrite(path(), older);
    expectRefused(ErrorCode::BookReplaced);
}

/// Two machines have each written one change onto the same state: SQLite's change counters are equal.
TEST_F(ChangedUnderneath, OverwrittenInPlaceByAnEquallyNewVersion)
{
    const QByteArray base = contentOf(path());
    ASSERT_TRUE(tryToWrite("mine one"));
    const QByteArray mine = contentOf(path());
    book.reset();
    overwrite(path(), base);
    book = open(path());
    ASSERT_TRUE(tryToWrite("theirs1x"));
    const QByteArray theirs = contentOf(path());
    book.reset();
    overwrite(path(), mine);
    book = open(path());
    ASSERT_EQ(mine.mid(24, 4), theirs.mid(24, 4)) << "SQLite's change counter";
    ASSERT_EQ(mine.size(), theirs.size());
    EXPECT_EQ(must(book->accounts().all()).back().name, QStringLiteral("mine one")); // in the cache

    told.clear();
    overwrite(path(), theirs);
    expectRefused(ErrorCode::BookReplaced);
}

TEST_F(ChangedUnderneath, OverwrittenInPlaceByANewerVersionOfTheBook)
{
    const QByteArray content = writtenElsewhere();
    // Goes on from the state that is open: to be reloaded or opened anew, but never overwritten.
    overwrite(path(), content);
    const auto written = tryToWrite();
    ASSERT_FALSE(written);
    EXPECT_TRUE(written.error().code == ErrorCode::BookChangedElsewhere ||
                written.error().code == ErrorCode::BookReplaced);
    EXPECT_EQ(contentOf(path()), content);
}

TEST_F(ChangedUnderneath, OverwrittenBySomethingElse)
{
    overwrite(path(), QByteArray("Asiakas;Nimi\r\n").repeated(1000));
    expectRefused(ErrorCode::BookReplaced);
}

TEST_F(ChangedUnderneath, CutShort)
{
    const QByteArray content = contentOf(path());
    overwrite(path(), content.left(content.size() / 2 / 4096 * 4096));
    expectRefused(ErrorCode::BookReplaced);
    overwrite(path(), {});
    expectRefused(ErrorCode::BookReplaced);
}

TEST_F(ChangedUnderneath, Gone)
{
    ASSERT_TRUE(QFile::rename(path(), pathOf("moved.laari")));
    expectRefused(ErrorCode::BookMissing);
    ASSERT_TRUE(QFile::rename(pathOf("moved.laari"), path()));
    EXPECT_TRUE(tryToWrite());
}

TEST_F(ChangedUnderneath, BroughtToANewerVersion)
{
    RawSqlite(path()).run("PRAGMA user_version = 999");
    expectRefused(ErrorCode::BookReplaced);
}

} // namespace
} // namespace laari
