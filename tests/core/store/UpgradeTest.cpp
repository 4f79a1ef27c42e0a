// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookDump.h"
#include "BookFixture.h"

#include <QDir>
#include <QFile>

namespace laari {

namespace {

/// Every version that was ever out in the world, as it wrote its books.
class UpgradeTest : public BookTest, public testing::WithParamInterface<int> {
protected:
    UpgradeTest()
    {
        QFile script(QStringLiteral(LAARI_TEST_DATA "/books/version%1.sql").arg(GetParam()));
        if (script.open(QIODevice::ReadOnly))
            RawSqlite(old).run(script.readAll());
    }
    /// Columns, not text: ALTER TABLE writes a table's text differently.
    static QStringList schemaOf(const QString &path)
    {
        RawSqlite raw(path);
        return raw.rows("SELECT t.name, t.strict, c.name, c.type, c.\"notnull\", c.dflt_value, c.pk "
                        "FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.schema = 'main' ORDER BY 1, 3") +
               raw.rows("SELECT type, name, tbl_name FROM sqlite_schema WHERE type <> 'table' ORDER BY 1, 2, 3") +
               raw.rows("SELECT t.name, f.\"from\", f.\"table\", f.on_delete FROM pragma_table_list t, "
                        "pragma_foreign_key_list(t.name) f WHERE t.schema = 'main' ORDER BY 1, 2");
    }
    static QStringList withoutWords(QStringList dump)
    {
        dump.removeIf([](const QString &row) { return row.contains(QStringLiteral("_index ")); });
        return dump;
    }
    QString old = pathOf("old.laari");
};

TEST_P(UpgradeTest, GivesTheSameBookInTheSchemaOfANewOne)
{
    const QString asItWas = pathOf("as-it-was.laari");
    ASSERT_TRUE(QFile::copy(old, asItWas));
    const QStringList before = withoutWords(dumpOf(old));
    ASSERT_GT(before.size(), 100);
    const auto upgraded = open(old);
    ASSERT_TRUE(upgraded);
    EXPECT_EQ(schemaOf(old), schemaOf(book->path()));
    const QStringList words = dumpOf(old).filter(QStringLiteral("_index "));
    EXPECT_GT(words.size(), 50);
    EXPECT_SAME_BOOK(before, withoutWords(dumpOf(old, asItWas)));
    must(upgraded->rebuildLedger()); // makes the indices anew
    EXPECT_SAME_BOOK(words, dumpOf(old).filter(QStringLiteral("_index ")));
    EXPECT_EQ(must(upgraded->verify()), QStringList());
    EXPECT_EQ(RawSqlite(old).one("PRAGMA user_version"), RawSqlite(book->path()).one("PRAGMA user_version"));
}

TEST_P(UpgradeTest, LeavesABackupOfWhatItWas)
{
    const QStringList before = dumpOf(old);
    must(Book::open(old, clock, uids));
    const std::vector<Backup> backups = must(Backups(old, {}, clock).list());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups[0].reason, BackupReason::BeforeMigration);
    EXPECT_SAME_BOOK(before, dumpOf(backups[0].path));
    EXPECT_EQ(RawSqlite(backups[0].path).one("PRAGMA user_version"), QString::number(GetParam()));
}

TEST_P(UpgradeTest, OldStepsHaveHistoryAndCanBeUndone)
{
    const auto upgraded = open(old);
    const auto newest = must(upgraded->changeLog().newest(1)).at(0);
    ASSERT_EQ(newest.kind, ActionKind::LogTouchpoint);
    TouchpointId touchpoint;
    for (const RowChange &row : newest.rows)
        if (row.table == QStringLiteral("touchpoint"))
            touchpoint = {row.rowId};
    const auto history = must(upgraded->changeLog().history(touchpoint, 10));
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0].id, newest.id);
    const qint64 count = must(upgraded->touchpoints().count());
    must(upgraded->undo(newest.id));
    EXPECT_EQ(must(upgraded->touchpoints().count()), count - 1);
    EXPECT_EQ(must(upgraded->verify()), QStringList());
}

TEST_P(UpgradeTest, TheSampleOfAnOldBookIsUndoneAsOneStep)
{
    const auto upgraded = open(old);
    auto steps = must(upgraded->changeLog().newest(10));
    while (!steps.empty() && steps.back().kind == ActionKind::CreateBook)
        steps.pop_back();
    for (const LoggedChange &step : steps)
        must(upgraded->undo(step.id));
    EXPECT_EQ(must(upgraded->accounts().count()), 0);
    EXPECT_EQ(must(upgraded->verify()), QStringList());
}

TEST_P(UpgradeTest, AnAccountOfAnOldBookComesBackWithEverybody)
{
    const auto upgraded = open(old);
    const AccountId account = must(upgraded->accounts().all()).at(0).id;
    const QStringList before = dumpOf(old);
    must(upgraded->write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(account); }));
    const auto removed = must(upgraded->changeLog().removedAccounts(10));
    ASSERT_EQ(removed.size(), 1U);
    EXPECT_GT(removed[0].touchpoints, 0);
    must(upgraded->bringBack(removed[0].removal.id, account));
    EXPECT_SAME_BOOK(before, dumpOf(old));
}

INSTANTIATE_TEST_SUITE_P(EveryVersion, UpgradeTest, testing::Range(1, 8));

} // namespace
} // namespace laari
