// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sql/Migrator.h"

#include "BookFixture.h"
#include "RawSqlite.h"
#include "core/store/sql/Connection.h"

namespace laari::sql {

namespace {

class MigratorTest : public testing::Test {
protected:
    std::unique_ptr<Connection> create() const { return must(Connection::open(path, Connection::Mode::Create)); }
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("book.laari"));
};

const Migration first{1, "CREATE TABLE t (x INTEGER); -- a comment; with a semicolon\n"
                         "CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t WHERE x < 0; "
                         "UPDATE t SET x = x + 1; END;\n-- the end"};
const Migration second{2, "ALTER TABLE t ADD COLUMN y TEXT NOT NULL DEFAULT ';';"};
const Migration broken{2, "ALTER TABLE t ADD COLUMN y TEXT; INSERT INTO nowhere VALUES (1);"};

TEST_F(MigratorTest, EachStepOnceInOrder)
{
    const auto db = create();
    must(migrate(*db, std::vector{first}));
    must(db->run("INSERT INTO t VALUES (41)"));
    EXPECT_EQ(must(db->value<int>("PRAGMA user_version")), 1);
    EXPECT_EQ(must(db->value<int>("PRAGMA application_id")), bookApplicationId);

    must(migrate(*db, std::vector{first, second}));
    EXPECT_EQ(must(db->value<int>("PRAGMA user_version")), 2);
    EXPECT_EQ(must(db->value<QString>("SELECT x || y FROM t")), QStringLiteral("42;"));
    must(migrate(*db, std::vector{first, second}));
}

TEST_F(MigratorTest, AStepThatFailsLeavesTheVersionBefore)
{
    const auto db = create();
    EXPECT_FALSE(migrate(*db, std::vector{first, broken}));
    EXPECT_EQ(must(db->value<int>("PRAGMA user_version")), 1);
    EXPECT_EQ(must(db->value<int>("SELECT count(*) FROM pragma_table_info('t')")), 1);
    must(migrate(*db, std::vector{first, second}));
}

TEST_F(MigratorTest, TheBooksOwnStepsAreNumberedFromOne)
{
    const std::vector<Migration> migrations = bookMigrations();
    ASSERT_EQ(int(migrations.size()), newestBookVersion());
    for (size_t i = 0; i < migrations.size(); ++i) {
        EXPECT_EQ(migrations[i].version, int(i) + 1);
        EXPECT_FALSE(migrations[i].script.isEmpty());
    }
}

TEST_F(MigratorTest, TheBooksTablesAreStrictAndTheirForeignKeysIndexed)
{
    {
        const auto db = create();
        must(migrate(*db, bookMigrations()));
    }
    RawSqlite raw(path);
    EXPECT_EQ(raw.rows("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict "
                       "AND name NOT LIKE 'sqlite^_%' ESCAPE '^'"),
              QStringList());
    // Each referring column must be the first of some index (or the key), or removals scan the table.
    EXPECT_EQ(raw.rows("SELECT t.name || '.' || f.\"from\" FROM pragma_table_list t, pragma_foreign_key_list(t.name) f "
                       "WHERE t.schema = 'main' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, "
                       "pragma_index_info(i.name) c WHERE c.seqno = 0 AND c.name = f.\"from\")"),
              QStringList());
}

TEST_F(MigratorTest, ABookIsKeptSafelyOnTheDisk)
{
    const auto db = create();
    must(migrate(*db, bookMigrations()));
    const std::pair<const char *, const char *> settings[] = {
        {"PRAGMA journal_mode", "delete"}, {"PRAGMA synchronous", "2"},   {"PRAGMA foreign_keys", "1"},
        {"PRAGMA trusted_schema", "0"},    {"PRAGMA secure_delete", "1"}, {"PRAGMA cell_size_check", "1"},
    };
    for (const auto &[pragma, value] : settings)
        EXPECT_EQ(must(db->value<QString>(pragma)), QLatin1String(value)) << pragma;
}

} // namespace
} // namespace laari::sql
