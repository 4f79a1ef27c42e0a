// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "FaultyDisk.h"
#include "RawSqlite.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

namespace laari {

namespace {

class WriteTest : public BookTest {
protected:
    WriteTest()
    {
        QObject::connect(book.get(), &Book::changed, book.get(), [this](const ChangeSet &set) { told.push_back(set); });
    }
    std::vector<ChangeSet> told;
};

TEST_F(WriteTest, TellsOnceAfterTheCommit)
{
    bool seenByOthers = false;
    QObject::connect(book.get(), &Book::changed, book.get(), [&] {
        seenByOthers = RawSqlite(book->path()).one("SELECT count(*) FROM account") == QStringLiteral("2");
    });
    std::vector<AccountId> ids;
    const ChangeSet changes = write(
        [&](WriteUnit &unit) -> Result<void> {
            for (const char *const name : {"A", "B"}) {
                Account account;
                account.name = QLatin1String(name);
                LAARI_ASSIGN(const AccountId id, unit.accounts().insert(account));
                ids.push_back(id);
            }
            EXPECT_TRUE(told.empty());
            return {};
        },
        ActionKind::AddAccount);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_TRUE(seenByOthers);
    EXPECT_EQ(told[0].id, changes.id);
    EXPECT_EQ(told[0].kind, ActionKind::AddAccount);
    EXPECT_EQ(told[0].accounts, (QSet<AccountId>{ids[0], ids[1]}));
    EXPECT_FALSE(told[0].everything);
}

TEST_F(WriteTest, AnErrorRollsEverythingBack)
{
    const auto result = book->write(ActionKind::AddAccount, [](WriteUnit &unit) -> Result<void> {
        Account account;
        account.name = QStringLiteral("A");
        LAARI_TRY(unit.accounts().insert(account));
        LAARI_TRY(unit.accounts().insert(account));
        return {};
    });
    EXPECT_EQ(errorOf(result), ErrorCode::NameTaken);
    EXPECT_TRUE(told.empty());
    EXPECT_EQ(must(book->accounts().count()), 0);
    EXPECT_EQ(must(book->changeLog().newest(10)).size(), 1U); // the making of the book alone
    addAccount(QStringLiteral("A"));
}

TEST_F(WriteTest, ChangingNothingLeavesNoTrace)
{
    Account account;
    account.name = QStringLiteral("A");
    account.id = addAccount(account.name);
    told.clear();
    const auto logged = must(book->changeLog().newest(10)).size();
    const ChangeSet changes = write([&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const Account same, unit.accounts().find(account.id));
        return unit.accounts().update(same);
    });
    EXPECT_FALSE(changes.id);
    EXPECT_TRUE(told.empty());
    EXPECT_EQ(must(book->changeLog().newest(10)).size(), logged);
}

TEST_F(WriteTest, IsNotReentrant)
{
    write([&](WriteUnit &) -> Result<void> {
        const auto nothing = [](WriteUnit &) -> Result<void> { return {}; };
        EXPECT_EQ(errorOf(book->write(ActionKind::EditSettings, nothing)), ErrorCode::Internal);
        EXPECT_EQ(errorOf(book->verify()), ErrorCode::Internal);
        EXPECT_EQ(errorOf(book->saveCopy(pathOf("copy.laari"))), ErrorCode::Internal);
        return {};
    });
    addAccount(QStringLiteral("A"));
}

TEST_F(WriteTest, ListenersMayWrite)
{
    QObject::connect(book.get(), &Book::changed, book.get(), [this](const ChangeSet &set) {
        if (set.kind == ActionKind::AddAccount)
            addAccount(QStringLiteral("second"));
    });
    write(
        [](WriteUnit &unit) -> Result<void> {
            Account account;
            account.name = QStringLiteral("first");
            LAARI_TRY(unit.accounts().insert(account));
            return {};
        },
        ActionKind::AddAccount);
    EXPECT_EQ(must(book->accounts().count()), 2);
}

TEST_F(WriteTest, AnAccountThatLosesItsParentIsTold)
{
    const AccountId parent = addAccount(QStringLiteral("parent"));
    AccountId child;
    write([&](WriteUnit &unit) -> Result<void> {
        Account account;
        account.name = QStringLiteral("child");
        account.parent = parent;
        LAARI_ASSIGN(child, unit.accounts().insert(account));
        return {};
    });
    const ChangeSet changes = write([&](WriteUnit &unit) { return unit.accounts().remove(parent); });
    EXPECT_EQ(changes.accounts, (QSet<AccountId>{parent, child}));
    EXPECT_EQ(must(book->accounts().find(child)).parent, std::nullopt);
}

TEST_F(WriteTest, ListsPartnersAndParametersChangeEverything)
{
    write([](WriteUnit &unit) -> Result<void> {
        Partner partner;
        partner.name = QStringLiteral("P");
        LAARI_TRY(unit.partners().insert(partner));
        return {};
    });
    trust::Parameters parameters;
    parameters.cushion = 0.4;
    write([&](WriteUnit &unit) { return unit.settings().setParameters(parameters); });
    ASSERT_EQ(told.size(), 2U);
    EXPECT_TRUE(told[0].everything);
    EXPECT_TRUE(told[1].everything);
}

/// A disk that breaks at any one of the writes of a change: the book stays as it was and works once it is whole.
class BrokenDiskTest : public BookTest, public testing::WithParamInterface<std::pair<int, ErrorCode>> {
protected:
    BrokenDiskTest() { reopen(); } // the fixture's own connection was made before the disk
    FaultyDisk disk;
};

TEST_P(BrokenDiskTest, LosesNothing)
{
    const auto [sqliteCode, errorCode] = GetParam();
    const AccountId account = addAccount(QStringLiteral("A"));
    const StakeholderId person = addPerson(account, QStringLiteral("a"));
    log(meeting(account, {person}, today - 3, 2));
    int told = 0;
    QObject::connect(book.get(), &Book::changed, book.get(), [&] { ++told; });

    int failed = 0;
    bool succeeded = false;
    for (int after = 0; after < 200 && !succeeded; ++after) {
        const qint64 before = must(book->touchpoints().count());
        disk.failAfter(after, sqliteCode);
        const auto result = book->write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
            LAARI_TRY(unit.touchpoints().insert(meeting(account, {person}, today, 5)));
            return {};
        });
        disk.heal();
        succeeded = result.has_value();
        if (!succeeded) {
            ++failed;
            EXPECT_EQ(result.error().code, errorCode) << testing::PrintToString(result.error());
            EXPECT_EQ(must(book->touchpoints().count()), before);
            EXPECT_EQ(told, 0);
        }
        EXPECT_EQ(must(book->verify()), QStringList()) << "after " << after;
    }
    EXPECT_TRUE(succeeded);
    EXPECT_GT(failed, 5);
    EXPECT_EQ(told, 1);
    reopen();
    EXPECT_EQ(must(book->touchpoints().count()), 2);
    EXPECT_EQ(must(book->verify()), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Errors, BrokenDiskTest,
                         testing::Values(std::pair(SQLITE_FULL, ErrorCode::DiskFull),
                                         std::pair(SQLITE_IOERR_WRITE, ErrorCode::CannotWrite)));

TEST_P(BrokenDiskTest, CreatingLeavesNothing)
{
    const auto [sqliteCode, errorCode] = GetParam();
    const QString path = pathOf("new.laari");
    for (const int after : {0, 1, 7, 50}) {
        disk.failAfter(after, sqliteCode);
        const auto made = Book::create(path, {}, clock, uids);
        disk.heal();
        EXPECT_EQ(errorOf(made), errorCode) << after;
        EXPECT_EQ(made.error().arguments, QStringList{path});
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("book.laari")});
    }
    EXPECT_TRUE(Book::create(path, {}, clock, uids));
}

TEST_P(BrokenDiskTest, ACopyThatFailsLeavesTheOldOne)
{
    const auto [sqliteCode, errorCode] = GetParam();
    const QString path = pathOf("copy.laari");
    must(book->saveCopy(path));
    const QByteArray before = contentOf(path);
    addAccount(QStringLiteral("A"));
    disk.failAfter(3, sqliteCode);
    const auto copied = book->saveCopy(path);
    disk.heal();
    EXPECT_EQ(errorOf(copied), errorCode);
    EXPECT_EQ(contentOf(path), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
              (QStringList{QStringLiteral("book.laari"), QStringLiteral("copy.laari")}));
    must(book->saveCopy(path));
    EXPECT_NE(contentOf(path), before);
}

TEST_F(WriteTest, ASwallowedErrorIsNotCommitted)
{
    // One of our own people who does not exist: the insert fails half-way, inside SQLite.
    const AccountId account = addAccount(QStringLiteral("A"));
    Touchpoint t = meeting(account, {}, today, 4);
    t.ownPeople = {OwnPersonId{999}};
    const auto result = book->write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        EXPECT_FALSE(unit.touchpoints().insert(t));
        return {};
    });
    EXPECT_EQ(errorOf(result), ErrorCode::NotFound);
    EXPECT_EQ(must(book->touchpoints().count()), 0);
}

TEST_F(WriteTest, ACopyIsAWholeBook)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    log(meeting(account, {}, today, 4));
    const QString path = pathOf("kopio ääkkösin.laari");
    must(book->saveCopy(path));
    addAccount(QStringLiteral("B"));
    must(book->saveCopy(path)); // over the first
    const auto copy = open(path);
    EXPECT_EQ(must(copy->accounts().all()), must(book->accounts().all()));
    EXPECT_EQ(must(copy->touchpoints().ofAccount(account)), must(book->touchpoints().ofAccount(account)));
    EXPECT_EQ(must(copy->verify()), QStringList());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 2);
}

TEST_F(WriteTest, ACopyNeverGoesOverTheBookItself)
{
    const QByteArray before = contentOf(book->path());
    EXPECT_EQ(errorOf(book->saveCopy(book->path())), ErrorCode::BookExists);
    QFile::link(book->path(), pathOf("link.laari"));
    EXPECT_EQ(errorOf(book->saveCopy(pathOf("link.laari"))), ErrorCode::BookExists);
    EXPECT_EQ(contentOf(book->path()), before);
}

TEST_F(WriteTest, ACopyNeverGoesUnderAnUnfinishedWrite)
{
    const QString path = pathOf("copy.laari");
    QFile journal(path + QStringLiteral("-journal"));
    ASSERT_TRUE(journal.open(QIODevice::WriteOnly));
    journal.write("something");
    journal.close();
    EXPECT_EQ(errorOf(book->saveCopy(path)), ErrorCode::BookLocked);
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace
} // namespace laari
