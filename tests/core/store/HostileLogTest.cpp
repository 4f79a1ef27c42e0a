// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookDump.h"
#include "BookFixture.h"

namespace laari {

namespace {

/// What a file from elsewhere may say of its own changes.
struct HostileRow {
    const char *name;
    const char *sql; ///< makes rows of change set 900, or changes those of the last
};

void PrintTo(const HostileRow &row, std::ostream *stream)
{
    *stream << row.name;
}

#define LOG_ROW(values)                                                                                                \
    "INSERT INTO change_log (change_set_id, table_name, row_id, op, before, after) VALUES (900, " values ")"

const HostileRow hostileRows[] = {
    {"NoSuchTable", LOG_ROW("'nothing', 1, 'insert', NULL, NULL")},
    {"NotLogged", LOG_ROW("'posting', 1, 'delete', '{\"id\":1}', NULL")},
    {"TheLogItself", LOG_ROW("'change_log', 1, 'insert', NULL, NULL")},
    {"TheSchema", LOG_ROW("'sqlite_schema', 1, 'insert', NULL, NULL")},
    {"SqlAsTable", LOG_ROW("'account; DROP TABLE account; --', 1, 'insert', NULL, NULL")},
    {"SqlAsColumn", LOG_ROW("'account', 1, 'update', '{\"name = 1; --\":1}', '{\"name = 1; --\":2}'")},
    {"NoSuchColumn", LOG_ROW("'account', 1, 'update', '{\"colour\":1}', '{\"colour\":2}'")},
    {"BrokenJson", LOG_ROW("'account', 1, 'update', '{\"name\":', '{\"name\":\"A\"}'")},
    {"JsonArray", LOG_ROW("'account', 1, 'delete', '[1,2]', NULL")},
    {"JsonText", LOG_ROW("'account', 1, 'delete', '\"x\"', NULL")},
    {"DeepJson", "INSERT INTO change_log (change_set_id, table_name, row_id, op, before) SELECT 900, 'account', 1, "
                 "'delete', replace(hex(zeroblob(20000)), '00', '{\"a\":')"},
    {"EmptyText", LOG_ROW("'account', 1, 'delete', '', NULL")},
    {"TextForInteger", LOG_ROW("'account', 1, 'update', '{\"expected_deciders\":\"x\"}', '{\"expected_deciders\":1}'")},
    {"FractionForInteger",
     LOG_ROW("'account', 1, 'update', '{\"expected_deciders\":1.5}', '{\"expected_deciders\":1}'")},
    {"HugeInteger", LOG_ROW("'account', 1, 'update', '{\"customer_since\":99999999999999999999}', "
                            "'{\"customer_since\":null}'")},
    {"ObjectForText", LOG_ROW("'account', 1, 'update', '{\"notes\":{}}', '{\"notes\":\"\"}'")},
    {"IntegerForText", LOG_ROW("'account', 1, 'update', '{\"notes\":7}', '{\"notes\":\"\"}'")},
    {"TextForReal", LOG_ROW("'parameter', 1, 'update', '{\"value\":\"much\"}', '{\"value\":\"2\"}'")},
    {"NotANumber", LOG_ROW("'parameter', 1, 'update', '{\"value\":\"nan\"}', '{\"value\":\"2\"}'")},
    {"OddHex", LOG_ROW("'import_record', 1, 'delete', '{\"id\":1,\"kind\":\"account\",\"key\":\"\",\"fingerprint\":"
                       "\"0G1\",\"subject_uid\":\"\"}', NULL")},
    {"AgainstAColumnsCheck",
     LOG_ROW("'account', 1, 'update', '{\"expected_deciders\":999}', '{\"expected_deciders\":1}'")},
    {"NullWhereNoneMayBe", LOG_ROW("'account', 1, 'update', '{\"notes\":null}', '{\"notes\":\"\"}'")},
    {"ColumnsMissing", LOG_ROW("'account', 77, 'delete', '{\"id\":77}', NULL")},
    {"OtherId", LOG_ROW("'partner', 5, 'delete', '{\"id\":6}', NULL")},
    {"MovesTheKey", LOG_ROW("'account', 1, 'update', '{\"id\":7}', '{\"id\":1}'")},
    {"NothingUpdated", LOG_ROW("'account', 1, 'update', '{}', '{}'")},
    {"OtherColumnsAfter", LOG_ROW("'account', 1, 'update', '{\"notes\":\"x\"}', '{\"industry\":\"\"}'")},
    {"UpdateWithoutBefore", LOG_ROW("'account', 1, 'update', NULL, '{\"notes\":\"\"}'")},
    {"DeleteWithoutBefore", LOG_ROW("'account', 1, 'delete', NULL, NULL")},
    {"InsertWithBefore", LOG_ROW("'account', 1, 'insert', '{\"id\":1}', NULL")},
    {"UnknownOperation", "PRAGMA ignore_check_constraints = ON; " LOG_ROW("'account', 1, 'upsert', NULL, NULL")},
};

class HostileLogTest : public BookTest, public testing::WithParamInterface<HostileRow> {
protected:
    HostileLogTest()
    {
        addAccount(QStringLiteral("A"));
        RawSqlite raw(book->path());
        raw.run("INSERT INTO change_set (id, uid, kind, at_ms) VALUES (900, printf('%036d', 900), 'edit_account', 0)");
        raw.run(GetParam().sql);
        raw.run("PRAGMA ignore_check_constraints = OFF");
        // A good one that is taken back before it.
        raw.run(LOG_ROW("'list_item', 1, 'update', '{\"position\":77}', '{\"position\":1}'"));
        must(book->reload());
    }
};

TEST_P(HostileLogTest, IsRefusedAsDamaged)
{
    const QStringList before = dumpOf(book->path());
    EXPECT_EQ(errorOf(book->undo(ChangeSetId{900})), ErrorCode::BookDamaged);
    EXPECT_SAME_BOOK(before, dumpOf(book->path()));
    for (const Subject &subject : {Subject(AccountId{1}), Subject(StakeholderId{1}), Subject(TouchpointId{1})}) {
        const auto back = book->bringBack(ChangeSetId{900}, subject);
        EXPECT_TRUE(!back || !back->id); // refused, or of no concern to it
        EXPECT_SAME_BOOK(before, dumpOf(book->path()));
    }
}

INSTANTIATE_TEST_SUITE_P(EveryKind, HostileLogTest, testing::ValuesIn(hostileRows),
                         [](const testing::TestParamInfo<HostileRow> &each) { return std::string(each.param.name); });

using HostileKindTest = BookTest;

TEST_F(HostileKindTest, AnUnknownKindOfStepIsDamage)
{
    tamper("INSERT INTO change_set (id, uid, kind, at_ms) VALUES (900, printf('%036d', 900), 'mischief', 0)");
    EXPECT_EQ(errorOf(book->undo(ChangeSetId{900})), ErrorCode::BookDamaged);
}

} // namespace
} // namespace laari
