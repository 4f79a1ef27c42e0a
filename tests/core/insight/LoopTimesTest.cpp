// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/LoopTimes.h"

#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;

namespace {

class LoopTimes : public ::testing::Test {
protected:
    /// Opened on Monday 2026-11-16 at 8 with `target` working hours; hours below zero: not yet.
    void add(AccountId account, double target, double toResponse, double toClosing,
             std::optional<ListItemId> function = {}, int daysLater = 0)
    {
        const QDateTime opened = QDateTime(QDate(2026, 11, 16).addDays(daysLater), QTime(8, 0));
        const auto after = [&](double hours) { return afterWorkingSeconds(opened, qint64(hours * 3600), {}).toUTC(); };
        LoopCase each;
        each.account = account;
        each.ourFunction = function;
        each.openedAt = opened.toUTC();
        each.dueAt = after(target);
        if (toResponse >= 0)
            each.respondedAt = after(toResponse);
        if (toClosing >= 0) {
            each.actedAt = each.askedAt = each.closedAt = after(toClosing);
            each.action = each.comment = QStringLiteral("tehty");
            each.outcome = CaseOutcome::Satisfied;
        }
        test.write(ActionKind::OpenCase, [&](WriteUnit &unit) -> Result<void> {
            LAARI_TRY(unit.cases().insert(each));
            return {};
        });
    }
    insight::LoopTimes times(Day from, Day to)
    {
        auto read = insight::loopTimes(test.book(), from, to);
        EXPECT_TRUE(read.has_value());
        return read ? *std::move(read) : insight::LoopTimes{};
    }
    insight::LoopTimes times() { return times(today - 30, today); }
    ListItemId function(const char *name)
    {
        ListItemId id;
        test.write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> {
            ListItem item;
            item.list = ListKind::OurFunction;
            item.finnish = item.english = QString::fromUtf8(name);
            LAARI_ASSIGN(id, unit.lists().insert(item));
            return {};
        });
        return id;
    }

    TestBook test; // Friday 2026-11-20, noon: 36 working hours from Monday at 8
    Day today = test.today();
    AccountId one = test.addAccount(QStringLiteral("Yksi Oy"));
    AccountId other = test.addAccount(QStringLiteral("Aatos Oy"));
};

TEST_F(LoopTimes, QuartilesAreThoseOfTheTextbook)
{
    EXPECT_FALSE(insight::HoursDistribution{}.quartiles());
    const auto single = insight::HoursDistribution{{3}}.quartiles();
    ASSERT_TRUE(single);
    EXPECT_EQ(single->lower, 3);
    EXPECT_EQ(single->upper, 3);
    // Type 7 of Hyndman and Fan, as R's quantile() gives: 1.75, 2.5, 3.25.
    const auto four = insight::HoursDistribution{{1, 2, 3, 4}}.quartiles();
    EXPECT_DOUBLE_EQ(four->lower, 1.75);
    EXPECT_DOUBLE_EQ(four->median, 2.5);
    EXPECT_DOUBLE_EQ(four->upper, 3.25);
}

TEST_F(LoopTimes, CountsWhatIsWithinTheTargetAndWhatIsOverdue)
{
    add(one, 8, 2, 10);   // in time
    add(one, 8, 8, 20);   // to the minute
    add(one, 8, 9, -1);   // late
    add(one, 8, -1, -1);  // nobody has called: overdue
    add(one, 40, -1, -1); // there is time left: says nothing yet
    const insight::LoopTimes read = times();
    EXPECT_EQ(read.all.cases, 5);
    EXPECT_EQ(read.all.open, 3);
    EXPECT_EQ(read.all.responded, 3);
    EXPECT_EQ(read.all.withinTarget, 2);
    EXPECT_EQ(read.all.overdue, 1);
    EXPECT_DOUBLE_EQ(read.all.shareWithinTarget().value(), 0.5);
    EXPECT_EQ(read.all.toResponse.hours, (std::vector<double>{2, 8, 9}));
    EXPECT_EQ(read.all.toClosing.hours, (std::vector<double>{10, 20}));
    EXPECT_EQ(read.all.targetHours, 8);
    EXPECT_FALSE(insight::LoopGroup{}.shareWithinTarget());
}

TEST_F(LoopTimes, ByFunctionAndByAccountMostCasesFirst)
{
    const ListItemId service = function("Kenttähuolto");
    add(one, 8, 1, -1, service);
    add(other, 16, 2, -1, service, 1);
    add(other, 16, 3, -1, {}, 2);
    const insight::LoopTimes read = times();
    ASSERT_EQ(read.byFunction.size(), 2U);
    EXPECT_EQ(read.byFunction[0].ourFunction, service);
    EXPECT_EQ(read.byFunction[0].toResponse.hours, (std::vector<double>{1, 2}));
    EXPECT_EQ(read.byFunction[0].targetHours, 12) << "the median of 8 and 16";
    EXPECT_EQ(read.byFunction[1].ourFunction, std::nullopt);
    ASSERT_EQ(read.byAccount.size(), 2U);
    EXPECT_EQ(read.byAccount[0].accountName, QStringLiteral("Aatos Oy"));
    EXPECT_EQ(read.byAccount[0].cases, 2);
    ASSERT_EQ(read.cases.size(), 3U);
    EXPECT_EQ(read.cases.front().hoursToResponse, 3) << "the newest first";
    EXPECT_EQ(read.cases.front().targetHours, 16);
}

TEST_F(LoopTimes, OfTheDaysAskedFor)
{
    add(one, 8, 1, -1);
    const Day monday = laari::testing::day(2026, 11, 16);
    EXPECT_EQ(times(monday, monday).all.cases, 1);
    EXPECT_EQ(times(monday + 1, today).all.cases, 0);
    EXPECT_EQ(times(monday - 9, monday - 1).all.cases, 0);
}

} // namespace
