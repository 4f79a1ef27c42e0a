// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "RawSqlite.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace laari {

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(content), content.size());
}

/// What a program leaves that is killed between the first page written and the commit.
struct Torn {
    QByteArray book;
    QByteArray journal;
};

Torn writeHalf(const QString &path)
{
    RawSqlite killed(path);
    killed.run("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN; "
               "INSERT INTO partner (uid, name, name_folded) "
               "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
               "SELECT printf('%036d', i), 'p' || i, 'p' || i FROM n");
    Torn torn{contentOf(path), contentOf(path + QStringLiteral("-journal"))};
    killed.run("ROLLBACK");
    return torn;
}

class BadFileTest : public BookTest {
protected:
    /// What opening gives; the file and its folder must be as before to the byte.
    Result<std::unique_ptr<Book>> openUntouched(const QString &path)
    {
        const bool exists = QFile::exists(path) && QFileInfo(path).isFile();
        const QByteArray before = exists ? contentOf(path) : QByteArray();
        const QStringList folderBefore = folderContent();
        auto opened = Book::open(path, clock, uids);
        if (!opened) {
            EXPECT_EQ(folderContent(), folderBefore);
            if (exists) {
                EXPECT_EQ(contentOf(path), before);
            }
            EXPECT_EQ(opened.error().arguments.value(0), path);
        }
        return opened;
    }
    ErrorCode openError(const QString &path) { return errorOf(openUntouched(path)); }
    QStringList folderContent() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }
    /// A good book with some data, closed.
    QByteArray goodBook()
    {
        const AccountId account = addAccount(QStringLiteral("A"));
        log(meeting(account, {}, today, 4));
        const QString path = book->path();
        book.reset();
        return contentOf(path);
    }
};

TEST_F(BadFileTest, Missing)
{
    EXPECT_EQ(openError(pathOf("none.laari")), ErrorCode::BookMissing);
    EXPECT_EQ(openError(pathOf("no/such/folder.laari")), ErrorCode::BookMissing);
}

TEST_F(BadFileTest, Folder)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder.laari")));
    EXPECT_EQ(openError(pathOf("folder.laari")), ErrorCode::BookNotABook);
}

TEST_F(BadFileTest, NotSqlite)
{
    const QString path = pathOf("bad.laari");
    for (const QByteArray &content :
         {QByteArray(), QByteArray("x"), QByteArray("Asiakas;Nimi\r\n"), QByteArray(100'000, '\0'),
          QByteArray("SQLite format 4").append('\0').append(QByteArray(5000, 'x'))}) {
        writeFile(path, content);
        EXPECT_EQ(openError(path), ErrorCode::BookNotABook) << content.size();
    }
}

TEST_F(BadFileTest, OfAnotherProgram)
{
    const QString path = pathOf("foreign.laari");
    for (const char *const setup :
         {"CREATE TABLE account (id INTEGER PRIMARY KEY)", "PRAGMA application_id = 252006673; CREATE TABLE t (x)"}) {
        QFile::remove(path);
        {
            RawSqlite(path).run(setup);
        }
        EXPECT_EQ(openError(path), ErrorCode::BookForeign) << setup;
    }
}

TEST_F(BadFileTest, Newer)
{
    goodBook();
    const QString path = pathOf("book.laari");
    {
        RawSqlite(path).run("PRAGMA user_version = 999");
    }
    const auto opened = openUntouched(path);
    ASSERT_EQ(errorOf(opened), ErrorCode::BookNewer);
    EXPECT_EQ(opened.error().arguments, (QStringList{path, QStringLiteral("999")}));
}

TEST_F(BadFileTest, CutShort)
{
    const QByteArray content = goodBook();
    const QString path = pathOf("cut.laari");
    for (const qsizetype size : {qsizetype(16), qsizetype(99), qsizetype(100), qsizetype(4096), content.size() / 2,
                                 content.size() - 4096, content.size() - 1}) {
        writeFile(path, content.left(size));
        EXPECT_EQ(openError(path), ErrorCode::BookDamaged) << size << " of " << content.size();
    }
}

TEST_F(BadFileTest, SchemaOverwritten)
{
    QByteArray content = goodBook();
    const QString path = pathOf("damaged.laari");
    content.replace(100, 3000, QByteArray(3000, '\xAA')); // the first page's tree
    writeFile(path, content);
    EXPECT_EQ(openError(path), ErrorCode::BookDamaged);
}

TEST_F(BadFileTest, TablesMissing)
{
    goodBook();
    const QString path = pathOf("book.laari");
    {
        RawSqlite(path).run("DROP TABLE posting");
    }
    EXPECT_EQ(openError(path), ErrorCode::BookDamaged);
}

TEST_F(BadFileTest, NamesThatAreSqlAreNotRun)
{
    goodBook();
    const QString path = pathOf("book.laari");
    {
        // The log's triggers are made from names in the file: this one would end the trigger and go on by itself.
        RawSqlite(path).run(
            "CREATE TABLE \"x BEGIN SELECT 1; END; ATTACH 'stolen.db' AS s; --\" (id INTEGER PRIMARY KEY)");
    }
    EXPECT_EQ(openError(path), ErrorCode::BookDamaged);
    {
        RawSqlite(path).run("DROP TABLE \"x BEGIN SELECT 1; END; ATTACH 'stolen.db' AS s; --\"; "
                            "CREATE TABLE t (id INTEGER PRIMARY KEY, \"y; --\" TEXT)");
    }
    EXPECT_EQ(openError(path), ErrorCode::BookDamaged);
}

TEST_F(BadFileTest, WithoutAVersion)
{
    goodBook();
    const QString path = pathOf("book.laari");
    {
        RawSqlite(path).run("PRAGMA user_version = 0");
    }
    EXPECT_EQ(openError(path), ErrorCode::BookDamaged);
}

TEST_F(BadFileTest, ContentOverwrittenIsFoundByVerify)
{
    QByteArray content = goodBook();
    const QString path = pathOf("damaged.laari");
    ASSERT_TRUE(content.contains("Kaisa Kirjaaja"));
    // The last page in use, an index or a table of data: whatever it was, its header is gone.
    content.replace(content.size() - 4096, 8, QByteArray(8, '\xAA'));
    writeFile(path, content);
    auto opened = Book::open(path, clock, uids);
    ASSERT_TRUE(opened);
    EXPECT_FALSE(must((*opened)->verify()).isEmpty());
}

TEST_F(BadFileTest, LockedByAnotherProgram)
{
    goodBook();
    const QString path = pathOf("book.laari");
    RawSqlite other(path);
    other.run("BEGIN EXCLUSIVE");
    EXPECT_EQ(openError(path), ErrorCode::BookLocked);
    other.run("ROLLBACK");
    EXPECT_TRUE(openUntouched(path));
}

TEST_F(BadFileTest, WritingWhileAnotherProgramWrites)
{
    RawSqlite other(book->path());
    other.run("BEGIN IMMEDIATE");
    const auto nothing = [](WriteUnit &) -> Result<void> {
        ADD_FAILURE() << "called without the lock";
        return {};
    };
    EXPECT_EQ(errorOf(book->write(ActionKind::EditSettings, nothing)), ErrorCode::BookLocked);
    EXPECT_EQ(must(book->accounts().count()), 0); // reading goes on
    other.run("ROLLBACK");
    addAccount(QStringLiteral("A"));
}

TEST_F(BadFileTest, ATornWriteOfAKilledProgramIsRolledBack)
{
    const QByteArray before = goodBook();
    const QString torn = pathOf("torn.laari");
    const Torn killed = writeHalf(pathOf("book.laari"));
    ASSERT_NE(killed.book, before);
    writeFile(torn, killed.book);
    writeFile(torn + QStringLiteral("-journal"), killed.journal);

    const auto opened = Book::open(torn, clock, uids);
    ASSERT_TRUE(opened) << testing::PrintToString(opened.error());
    EXPECT_TRUE(must((*opened)->partners().all()).empty());
    EXPECT_EQ(must((*opened)->verify()), QStringList());
    EXPECT_FALSE(QFile::exists(torn + QStringLiteral("-journal")));
}

TEST_F(BadFileTest, AnOrphanedJournalIsNotRolledBackIntoANewBook)
{
    const QString path = pathOf("new.laari");
    writeFile(path + QStringLiteral("-journal"), writeHalf(book->path()).journal);
    const auto made = Book::create(path, {}, clock, uids);
    ASSERT_TRUE(made) << testing::PrintToString(made.error());
    EXPECT_EQ(must((*made)->verify()), QStringList());
}

#ifdef Q_OS_UNIX
/// Rights mean nothing to root, so such a test runs as nobody.
class Rights : public BadFileTest {
protected:
    Rights()
    {
        goodBook();
        if (::geteuid() == 0) {
            EXPECT_EQ(::chown(QFile::encodeName(folder.path()).constData(), nobody, nobody), 0);
            EXPECT_EQ(::chown(QFile::encodeName(pathOf("book.laari")).constData(), nobody, nobody), 0);
            EXPECT_EQ(::seteuid(nobody), 0);
            m_wasRoot = true;
        }
    }
    ~Rights() override
    {
        if (m_wasRoot) {
            EXPECT_EQ(::seteuid(0), 0);
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void expectReadOnly(const QString &path)
    {
        auto opened = openUntouched(path);
        ASSERT_TRUE(opened) << testing::PrintToString(opened.error());
        EXPECT_TRUE((*opened)->isReadOnly());
        EXPECT_EQ(must((*opened)->accounts().count()), 1);
        const auto nothing = [](WriteUnit &) -> Result<void> { return {}; };
        EXPECT_EQ(errorOf((*opened)->write(ActionKind::EditSettings, nothing)), ErrorCode::BookReadOnly);
        EXPECT_EQ(must((*opened)->verify()), QStringList());
    }
    static constexpr uid_t nobody = 65534;

private:
    bool m_wasRoot = false;
};

TEST_F(Rights, WithoutWritingTheFileIsReadOnly)
{
    const QString path = pathOf("book.laari");
    ASSERT_TRUE(QFile::setPermissions(path, QFile::ReadOwner));
    expectReadOnly(path);
}

TEST_F(Rights, WithoutWritingTheFolderIsReadOnly)
{
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    expectReadOnly(pathOf("book.laari"));
}

TEST_F(Rights, WithoutReadingCannotBeRead)
{
    const QString path = pathOf("book.laari");
    ASSERT_TRUE(QFile::setPermissions(path, QFile::WriteOwner));
    EXPECT_EQ(errorOf(Book::open(path, clock, uids)), ErrorCode::CannotRead);
}

TEST_F(Rights, NothingIsMadeWhereNothingMayBe)
{
    ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto made = Book::create(pathOf("new.laari"), {}, clock, uids);
    EXPECT_EQ(errorOf(made), ErrorCode::CannotWrite);
    EXPECT_EQ(made.error().arguments, QStringList{pathOf("new.laari")});
    EXPECT_EQ(folderContent(), QStringList{QStringLiteral("book.laari")});
}
#endif

TEST_F(BadFileTest, CreatingNeverReplaces)
{
    const QString path = pathOf("there.laari");
    writeFile(path, "a letter");
    EXPECT_EQ(errorOf(Book::create(path, {}, clock, uids)), ErrorCode::BookExists);
    EXPECT_EQ(contentOf(path), "a letter");
    EXPECT_EQ(errorOf(Book::create(pathOf("no/folder.laari"), {}, clock, uids)), ErrorCode::CannotWrite);
}

TEST_F(BadFileTest, CreatingLeavesNothingBeside)
{
    EXPECT_EQ(folderContent(), (QStringList{QStringLiteral(".book.laari.lock"), QStringLiteral("book.laari")}));
    book.reset();
    EXPECT_EQ(folderContent(), QStringList{QStringLiteral("book.laari")});
}

} // namespace
} // namespace laari
