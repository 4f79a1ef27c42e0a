// SPDX-License-Identifier: GPL-3.0-or-later
// A book with pages gone: what is said of it, what can still be read, what can be saved.
#include "BookFixture.h"
#include "RawSqlite.h"
#include "core/store/QuickCheck.h"
#include "core/store/Salvage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace laari {

namespace {

class DamageTest : public BookTest {
protected:
    DamageTest()
    {
        account = addAccount(QStringLiteral("Testi Oy"));
        person = addPerson(account, QStringLiteral("Aino"));
        write([&](WriteUnit &unit) -> Result<void> {
            for (int i = 0; i < touchpoints; ++i) {
                Touchpoint t = meeting(account, {person}, today - touchpoints + i, 1 + i % 5);
                t.note = QStringLiteral("note %1 ").arg(i) + QString(200, u'x'); // some dozen rows a page
                LAARI_TRY(unit.touchpoints().insert(t));
            }
            return {};
        });
        book.reset();
    }
    QString path() const { return pathOf("book.laari"); }
    QString newPath() const { return pathOf("salvaged.laari"); }

    /// Destroys a page of a table or an index: the n-th of its leaves.
    void destroy(const char *name, int leaf = 0)
    {
        RawSqlite raw(path());
        // Without dbstat: a leaf page of a table begins with 13, of an index with 10; the root leads to the leaves.
        const int root = raw.one(QByteArray("SELECT rootpage FROM sqlite_schema WHERE name = '") + name + "'").toInt();
        QByteArray content = contentOf(path());
        const auto page = [&](int number) { return content.mid((number - 1) * 4096, 4096); };
        int target = root;
        const QByteArray top = page(root);
        if (top[0] == 5 || top[0] == 2) { // an interior page: its cells point to the leaves
            const int cell = (quint8(top[12 + 2 * leaf]) << 8) | quint8(top[13 + 2 * leaf]);
            target = (quint8(top[cell]) << 24) | (quint8(top[cell + 1]) << 16) | (quint8(top[cell + 2]) << 8) |
                     quint8(top[cell + 3]);
        }
        content.replace((target - 1) * 4096, 4096, QByteArray(4096, '\xAA'));
        put(content);
    }
    void put(const QByteArray &content)
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    SalvageReport salvaged() { return must(salvage(path(), newPath(), clock, uids)); }
    static SalvagedTable entry(const SalvageReport &report, const char *table)
    {
        for (const SalvagedTable &each : report.tables)
            if (each.name == QLatin1String(table))
                return each;
        ADD_FAILURE() << table << " is not reported";
        return {};
    }
    qint64 count(const char *table) const
    {
        return RawSqlite(newPath()).one(QByteArray("SELECT count(*) FROM ") + table).toLongLong();
    }
    void expectSound()
    {
        const auto opened = open(newPath());
        EXPECT_EQ(must(opened->verify()), QStringList());
        must(opened->write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(const std::vector<Account> all, unit.accounts().all());
            if (!all.empty())
                LAARI_TRY(unit.touchpoints().insert(meeting(all.front().id, {}, today, 5)));
            return {};
        }));
    }

    static constexpr int touchpoints = 300;
    AccountId account;
    StakeholderId person;
};

TEST_F(DamageTest, ASoundBookPassesTheQuickCheck)
{
    EXPECT_EQ(must(quickCheck(path())), QStringList());
    book = open(path());
    EXPECT_EQ(must(quickCheck(path())), QStringList()) << "while it is open";
    EXPECT_EQ(errorOf(quickCheck(pathOf("none.laari"))), ErrorCode::BookMissing);
    EXPECT_EQ(errorOf(quickCheck(path(), [] { return false; })), ErrorCode::Cancelled);
}

TEST_F(DamageTest, TheQuickCheckSaysWhatIsDamaged)
{
    destroy("touchpoint", 2);
    EXPECT_FALSE(must(quickCheck(path())).isEmpty());
    put(QByteArray("no book").repeated(1000));
    EXPECT_FALSE(must(quickCheck(path())).isEmpty());
}

TEST_F(DamageTest, ADamagedBookOpensReadOnlyWithWhatIsWrong)
{
    destroy("touchpoint", 2);
    OpenOptions options;
    options.access = Access::ReadDamaged;
    const auto opened = must(Book::open(path(), clock, uids, options));
    EXPECT_EQ(opened->readOnlyReason(), ReadOnlyReason::Damaged);
    EXPECT_FALSE(opened->damage().isEmpty());
    EXPECT_EQ(must(opened->accounts().all()).size(), 1u); // elsewhere in the file
    EXPECT_EQ(errorOf(opened->touchpoints().ofAccount(account)), ErrorCode::BookDamaged);
    EXPECT_EQ(errorOf(opened->rebuildLedger()), ErrorCode::BookReadOnly);
}

TEST_F(DamageTest, ABookCutShortOpensAsFarAsItGoes)
{
    const QByteArray content = contentOf(path());
    put(content.left(content.size() - 8192));
    EXPECT_EQ(errorOf(Book::open(path(), clock, uids)), ErrorCode::BookDamaged);
    OpenOptions options;
    options.access = Access::ReadDamaged;
    const auto opened = must(Book::open(path(), clock, uids, options));
    EXPECT_FALSE(opened->damage().isEmpty());
    EXPECT_EQ(must(opened->accounts().all()).size(), 1u);
}

TEST_F(DamageTest, FoundWhileItIsOpenItIsWrittenNoMore)
{
    book = open(path());
    book->noteDamage({QStringLiteral("page 7 is never used")});
    EXPECT_TRUE(book->isReadOnly());
    EXPECT_EQ(book->readOnlyReason(), ReadOnlyReason::Damaged);
    EXPECT_EQ(book->damage().size(), 1);
}

TEST_F(DamageTest, OfASoundBookEverythingIsSalvaged)
{
    const QStringList before = RawSqlite(path()).rows("SELECT * FROM touchpoint");
    const SalvageReport report = salvaged();
    EXPECT_TRUE(report.lostNothing());
    EXPECT_EQ(report.problems, QStringList());
    EXPECT_EQ(entry(report, "touchpoint").cameOver, touchpoints);
    EXPECT_EQ(entry(report, "account").cameOver, 1);
    for (const SalvagedTable &each : report.tables)
        EXPECT_EQ(each.mended, 0) << each.name.toStdString();
    EXPECT_EQ(RawSqlite(newPath()).rows("SELECT * FROM touchpoint"), before);
    EXPECT_EQ(RawSqlite(newPath()).rows("SELECT * FROM posting"), RawSqlite(path()).rows("SELECT * FROM posting"));
    EXPECT_EQ(RawSqlite(newPath()).rows("SELECT name, seq FROM sqlite_sequence WHERE name = 'touchpoint'"),
              QStringList{QStringLiteral("touchpoint|300")});
    expectSound();
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

TEST_F(DamageTest, APageOfTouchpointsIsLostAndTheRestComesOver)
{
    const QByteArray damaged = [&] {
        destroy("touchpoint", 2);
        return contentOf(path());
    }();
    const SalvageReport report = salvaged();
    EXPECT_EQ(contentOf(path()), damaged) << "the damaged file is left as it is";
    const SalvagedTable of = entry(report, "touchpoint");
    EXPECT_FALSE(report.lostNothing());
    EXPECT_GT(of.lost, 3);
    EXPECT_LT(of.lost, 40);
    EXPECT_EQ(of.cameOver + of.lost, touchpoints);
    EXPECT_EQ(count("touchpoint"), of.cameOver);
    // Who took part in what is lost means nothing without it.
    EXPECT_EQ(count("touchpoint_stakeholder"), of.cameOver);
    EXPECT_EQ(entry(report, "touchpoint_stakeholder").lost, of.lost);
    EXPECT_EQ(report.problems, QStringList());
    expectSound();
}

TEST_F(DamageTest, TheFirstAndTheLastPage)
{
    destroy("touchpoint", 0);
    const SalvageReport report = salvaged();
    EXPECT_EQ(entry(report, "touchpoint").cameOver + entry(report, "touchpoint").lost, touchpoints);
    EXPECT_GT(entry(report, "touchpoint").cameOver, touchpoints / 2);
    expectSound();
}

TEST_F(DamageTest, PeopleLostTheirTouchpointsGoToTheUnnamedContact)
{
    destroy("stakeholder");
    const SalvageReport report = salvaged();
    EXPECT_EQ(count("touchpoint"), touchpoints);
    EXPECT_EQ(RawSqlite(newPath()).rows("SELECT kind FROM stakeholder"), QStringList{QStringLiteral("organisation")});
    EXPECT_EQ(entry(report, "touchpoint_stakeholder").mended, touchpoints);
    expectSound();
}

TEST_F(DamageTest, AccountsLostNothingOfThemIsLeft)
{
    destroy("account");
    const SalvageReport report = salvaged();
    EXPECT_EQ(count("account"), 0);
    EXPECT_EQ(count("touchpoint"), 0);
    EXPECT_EQ(entry(report, "touchpoint").lost, touchpoints);
    EXPECT_GT(entry(report, "list_item").cameOver, 10);
    expectSound();
}

TEST_F(DamageTest, ADamagedIndexCostsNothing)
{
    destroy("touchpoint_account");
    const SalvageReport report = salvaged();
    EXPECT_EQ(count("touchpoint"), touchpoints);
    EXPECT_TRUE(report.lostNothing());
    expectSound();
}

TEST_F(DamageTest, WhatNoLongerMakesSenseIsMendedOrLeftOut)
{
    {
        RawSqlite raw(path());
        raw.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; "
                "UPDATE touchpoint SET channel = 'pigeon' WHERE id = 7; "
                "UPDATE touchpoint SET cause_id = 999999 WHERE id = 8; "
                "UPDATE touchpoint SET mends_id = 200 WHERE id = 9; " // a later one
                "UPDATE touchpoint_stakeholder SET day = day + 1 WHERE touchpoint_id = 10; "
                "UPDATE touchpoint_stakeholder SET stakeholder_id = 555 WHERE touchpoint_id = 11; "
                "DELETE FROM stakeholder_role; DELETE FROM account_lifecycle; "
                "INSERT INTO account_lifecycle (account_id, stage) VALUES (1, 'customer'), (1, 'lost'); "
                "UPDATE touchpoint SET mends_id = 5 WHERE id = 12; " // of the best there is
                "INSERT INTO account (uid, name, name_folded, parent_id) VALUES (printf('%036d', 1), 'B', 'b', 3), "
                "(printf('%036d', 2), 'C', 'c', 2); "
                "UPDATE parameter SET value = -5 WHERE key = 'tau_plus'");
    }
    const SalvageReport report = salvaged();
    EXPECT_EQ(entry(report, "touchpoint").lost, 1);
    EXPECT_EQ(entry(report, "touchpoint").mended, 3);
    EXPECT_EQ(entry(report, "account").mended, 2); // parents of each other
    EXPECT_EQ(entry(report, "account_lifecycle").lost, 1);
    EXPECT_EQ(entry(report, "account_lifecycle").mended, 2);
    EXPECT_EQ(entry(report, "parameter").cameOver, 0);
    RawSqlite raw(newPath());
    EXPECT_EQ(raw.rows("SELECT id FROM touchpoint WHERE cause_id IS NOT NULL OR mends_id IS NOT NULL"), QStringList());
    EXPECT_EQ(raw.one("SELECT kind FROM stakeholder s JOIN touchpoint_stakeholder p ON p.stakeholder_id = s.id WHERE "
                      "touchpoint_id = 11"),
              QStringLiteral("organisation"));
    EXPECT_EQ(report.problems, QStringList());
    expectSound();
}

TEST_F(DamageTest, WhatIsNoBookIsNotSalvaged)
{
    EXPECT_EQ(errorOf(salvage(pathOf("none.laari"), newPath(), clock, uids)), ErrorCode::BookMissing);
    EXPECT_EQ(errorOf(salvage(path(), path(), clock, uids)), ErrorCode::BookExists);
    {
        RawSqlite(pathOf("foreign.laari")).run("CREATE TABLE t (x)");
    }
    EXPECT_EQ(errorOf(salvage(pathOf("foreign.laari"), newPath(), clock, uids)), ErrorCode::BookForeign);
    put(QByteArray("no book").repeated(1000));
    const auto made = salvage(path(), newPath(), clock, uids);
    EXPECT_EQ(errorOf(made), ErrorCode::BookNotABook);
    EXPECT_EQ(made.error().arguments, QStringList{path()});
    EXPECT_EQ(QDir(folder.path()).entryList({QStringLiteral("salvaged*")}, QDir::Files | QDir::Hidden), QStringList());
}

TEST_F(DamageTest, CancellingASalvageLeavesNothing)
{
    for (const int after : {0, 3, 15}) {
        int asked = 0;
        const auto made = salvage(path(), newPath(), clock, uids, [&](qint64, qint64) { return asked++ < after; });
        EXPECT_EQ(errorOf(made), ErrorCode::Cancelled) << after;
        EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("book.laari")});
    }
}

} // namespace
} // namespace laari
