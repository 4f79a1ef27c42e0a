// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/insight/HistoryFixture.h"
#include "tests/core/store/RawSqlite.h"

using namespace laari;
using laari::insight::FieldChange;
using laari::insight::Gone;
using laari::insight::HistoryEvent;
using laari::insight::HistoryField;
using laari::insight::HistoryStep;
using laari::insight::Named;
using laari::insight::SubjectName;

namespace {

/// What a file from elsewhere may say of its own changes.
class HostileHistory : public HistoryFixture {
protected:
    /// What a file from elsewhere says of a change of the account.
    HistoryStep crafted(const QByteArray &before, const QByteArray &after, const QByteArray &table = "account",
                        const QByteArray &op = "update")
    {
        const auto text = [](const QByteArray &json) { return json.isNull() ? QByteArray("NULL") : "'" + json + "'"; };
        RawSqlite raw(test.path());
        raw.run("INSERT INTO change_set (id, uid, kind, at_ms) VALUES (900, printf('%036d', 900), 'edit_account', 0)");
        raw.run("INSERT INTO change_log (change_set_id, table_name, row_id, op, before, after, owner_id) VALUES "
                "(900, '" +
                table + "', " + QByteArray::number(account.value) + ", '" + op + "', " + text(before) + ", " +
                text(after) + ", " + QByteArray::number(account.value) + ")");
        return newest(account);
    }
};

struct Crafted {
    const char *name;
    const char *before;
    const char *after;
};

void PrintTo(const Crafted &crafted, std::ostream *stream)
{
    *stream << crafted.name;
}

class CraftedHistory : public HostileHistory, public ::testing::WithParamInterface<Crafted> {};

TEST_P(CraftedHistory, IsLeftOut)
{
    EXPECT_TRUE(crafted(GetParam().before, GetParam().after).changes.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Rows, CraftedHistory,
    ::testing::Values(Crafted{"BrokenJson", "{\"name\":", "{\"name\":\"B\"}"}, Crafted{"Array", "[1]", "[2]"},
                      Crafted{"Text", "\"a\"", "\"b\""}, Crafted{"Nothing", "", ""},
                      Crafted{"NoAfter", "{\"name\":\"A\"}", "{}"},
                      Crafted{"NoSuchColumn", "{\"colour\":1}", "{\"colour\":2}"},
                      Crafted{"NoneOfOurBusiness", "{\"uid\":\"a\",\"name_folded\":\"a\",\"id\":1}",
                              "{\"uid\":\"b\",\"name_folded\":\"b\",\"id\":2}"},
                      Crafted{"IntegerForText", "{\"name\":1}", "{\"name\":\"B\"}"},
                      Crafted{"ObjectForText", "{\"notes\":{}}", "{\"notes\":\"x\"}"},
                      Crafted{"TextForInteger", "{\"expected_deciders\":\"x\"}", "{\"expected_deciders\":1}"},
                      Crafted{"Fraction", "{\"expected_deciders\":1.5}", "{\"expected_deciders\":1}"},
                      Crafted{"OutOfRange", "{\"ease_of_switching\":6}", "{\"ease_of_switching\":1}"},
                      Crafted{"HugeDay", "{\"customer_since\":99999999999}", "{\"customer_since\":1}"},
                      Crafted{"HugeMoney", "{\"annual_revenue_cents\":9223372036854775807}",
                              "{\"annual_revenue_cents\":1}"},
                      Crafted{"HugerMoney", "{\"annual_revenue_cents\":1e300}", "{\"annual_revenue_cents\":1}"},
                      Crafted{"FlagForId", "{\"owner_id\":true}", "{\"owner_id\":null}"}),
    [](const ::testing::TestParamInfo<Crafted> &each) { return std::string(each.param.name); });

TEST_F(HostileHistory, OneGoodFieldAmongNonsenseIsTold)
{
    const HistoryStep step =
        crafted("{\"name\":7,\"industry\":\"a\",\"owner_id\":77}", "{\"name\":8,\"industry\":\"b\",\"owner_id\":null}");
    EXPECT_EQ(step.changes,
              (std::vector<FieldChange>{{HistoryField::Industry, QStringLiteral("a"), QStringLiteral("b")},
                                        {HistoryField::Owner, Gone{Named::OwnPerson}, std::monostate{}}}));
    EXPECT_EQ(step.author, QString());
}

TEST_F(HostileHistory, NonsenseInPartsIsLeftOut)
{
    for (const char *part :
         {"{}", "[]", "{\"stage\":\"friend\",\"from_day\":1}", "{\"stage\":\"lost\",\"from_day\":1e99}",
          "{\"stage\":7,\"from_day\":null}", "{\"stage\":\"lost\",\"from_day\":\"x\"}"}) {
        RawSqlite(test.path())
            .run("DELETE FROM change_log WHERE change_set_id = 900; DELETE FROM change_set WHERE id = 900");
        EXPECT_TRUE(crafted(part, QByteArray(), "account_lifecycle", "delete").changes.empty()) << part;
    }
}

TEST_F(HostileHistory, ARemovalThatMakesNoSenseHasNoName)
{
    const HistoryStep step = crafted("{\"id\":", QByteArray(), "touchpoint", "delete");
    EXPECT_EQ(step.event, HistoryEvent::Removed);
    EXPECT_EQ(step.name, SubjectName());
}

TEST_F(HostileHistory, AnUnknownStepIsDamage)
{
    RawSqlite raw(test.path());
    raw.run("UPDATE change_set SET kind = 'mischief' WHERE kind = 'add_account'");
    const auto steps = insight::history(test.book(), account, 10);
    ASSERT_FALSE(steps);
    EXPECT_EQ(steps.error().code, ErrorCode::BookDamaged);
}

} // namespace
