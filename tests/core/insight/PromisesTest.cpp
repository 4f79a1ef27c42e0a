// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Promises.h"

#include "core/insight/Attention.h"
#include "core/usecases/FollowUps.h"
#include "core/usecases/Promises.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;
using usecases::Settling;

namespace {

class PromiseInsight : public ::testing::Test {
protected:
    PromiseInsight()
    {
        test.write(ActionKind::EditSettings, [&](WriteUnit &unit) -> Result<void> {
            Partner carrier;
            carrier.name = QStringLiteral("Kuljetus");
            LAARI_ASSIGN(partner, unit.partners().insert(carrier));
            LAARI_ASSIGN(const std::vector<ListItem> functions, unit.lists().items(ListKind::OurFunction));
            function = functions.front().id;
            return {};
        });
    }
    PromiseId made(Day due, bool byThem = false)
    {
        Promise promise;
        promise.account = account;
        promise.what = QStringLiteral("Lupaus");
        promise.madeOn = today - 100;
        promise.due = due;
        if (byThem) {
            promise.ourFunction = function;
            promise.deliveredBy = partner;
        }
        return usecases::savePromise(test.book(), promise).value_or(PromiseId{});
    }
    void settled(Day due, Settling how, Day day, bool byThem = false)
    {
        EXPECT_TRUE(usecases::settlePromise(test.book(), made(due, byThem), how, day).has_value());
    }
    std::vector<insight::AttentionItem> asked()
    {
        auto items = *insight::attention(test.book(), today);
        std::erase_if(items, [](const auto &item) { return item.kind != AttentionKind::Promise; });
        return items;
    }

    TestBook test;
    Day today = test.today();
    AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    PartnerId partner;
    ListItemId function;
};

TEST_F(PromiseInsight, CountsWhatWasKeptInTimeOfWhatWasSettled)
{
    settled(today - 10, Settling::Kept, today - 10);
    settled(today - 10, Settling::Kept, today - 9, true);
    settled(today - 10, Settling::Broken, today - 5, true);
    settled(today - 10, Settling::Withdrawn, today - 5, true);
    settled(today - 50, Settling::Kept, today - 50); // before the window
    made(today);
    const auto rates = insight::promiseRates(test.book(), today - 30, today);
    ASSERT_TRUE(rates.has_value());
    EXPECT_EQ(rates->all, (insight::PromiseCount{1, 1, 1}));
    EXPECT_DOUBLE_EQ(rates->all.rate().value_or(-1), 1.0 / 3);
    EXPECT_TRUE(rates->all.isFew());
    ASSERT_EQ(rates->byFunction.size(), 2U);
    EXPECT_EQ(rates->byFunction[0].ourFunction->id, function) << "most settled first";
    EXPECT_EQ(rates->byFunction[0].count, (insight::PromiseCount{0, 1, 1}));
    ASSERT_EQ(rates->byPartner.size(), 2U);
    EXPECT_EQ(rates->byPartner[0].name, QStringLiteral("Kuljetus"));
    EXPECT_EQ(rates->byPartner[1].name, QString());
    ASSERT_EQ(rates->byAccount.size(), 1U);
    EXPECT_EQ(rates->byAccount[0].name, QStringLiteral("Testi Oy"));
    EXPECT_EQ(*insight::promiseCountOf(test.book(), account), (insight::PromiseCount{2, 1, 1}));
    EXPECT_EQ(insight::PromiseCount{}.rate(), std::nullopt);
    EXPECT_FALSE((insight::PromiseCount{4, 1, 0}).isFew());
}

TEST_F(PromiseInsight, LateOnesComeFirstWithTheirNames)
{
    Account owned = *test->accounts().find(account);
    OwnPerson colleague;
    colleague.name = QStringLiteral("Työtoveri");
    test.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(owned.owner, unit.ownPeople().insert(colleague));
        return unit.accounts().update(owned);
    });
    made(today + 5);
    made(today - 5);
    const auto lines = insight::openPromises(test.book());
    ASSERT_EQ(lines->size(), 2U);
    EXPECT_EQ(lines->at(0).promise.due, today - 5);
    EXPECT_EQ(lines->at(0).accountName, QStringLiteral("Testi Oy"));
    EXPECT_EQ(lines->at(0).whoName, QString());
    EXPECT_EQ(lines->at(0).whose, owned.owner) << "nobody promised it: the account's owner sees to it";
    settled(today, Settling::Kept, today);
    EXPECT_EQ(insight::promisesOf(test.book(), account)->size(), 3U);
    EXPECT_EQ(insight::settledPromises(test.book(), today, today)->size(), 1U);
}

TEST_F(PromiseInsight, AsksForAttentionWhenItsDayComesNear)
{
    made(today + 8);
    const PromiseId near = made(today + 7);
    auto items = asked();
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].promise, near);
    EXPECT_EQ(items[0].since, today + 7);
    EXPECT_EQ(insight::attentionOf(test.book(), account, today)->size(),
              insight::attention(test.book(), today)->size());

    ASSERT_TRUE(usecases::putOff(test.book(), items[0], today + 3).has_value());
    EXPECT_TRUE(asked().empty());
    ASSERT_TRUE(usecases::renegotiatePromise(test.book(), near, today + 6, today).has_value());
    EXPECT_EQ(asked().size(), 1U) << "of another date it is not put off any more";
    ASSERT_TRUE(usecases::settlePromise(test.book(), near, Settling::Withdrawn, today).has_value());
    EXPECT_TRUE(asked().empty());
}

TEST_F(PromiseInsight, PromisesAndFollowUpsWaitInOneLineByTheirDay)
{
    made(today + 2);
    FollowUp followUp;
    followUp.account = account;
    followUp.what = QStringLiteral("Soita");
    for (const int days : {-1, 3}) {
        followUp.due = today + days;
        ASSERT_TRUE(usecases::saveFollowUp(test.book(), followUp));
    }
    const auto items = insight::attention(test.book(), today);
    ASSERT_TRUE(items);
    std::vector<Day> due;
    for (const insight::AttentionItem &item : *items)
        if (item.kind == AttentionKind::Promise || item.kind == AttentionKind::FollowUp)
            due.push_back(item.since.value());
    EXPECT_EQ(due, (std::vector<Day>{today - 1, today + 2, today + 3}));
}

} // namespace
