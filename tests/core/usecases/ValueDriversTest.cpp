// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Value.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;

namespace {

class ValueDriversTest : public ::testing::Test {
protected:
    std::vector<ValueDriver> drivers() { return *test->values().driversOf(account); }
    QStringList names()
    {
        QStringList names;
        for (const ValueDriver &driver : drivers())
            names.append(driver.english);
        return names;
    }

    TestBook test;
    AccountId account = test.addAccount(QStringLiteral("A"));
};

TEST_F(ValueDriversTest, TheUsualOnesHaveBothLanguages)
{
    ASSERT_TRUE(usecases::saveValueDrivers(test.book(), account, usecases::usualValueDrivers()));
    const auto usual = drivers();
    ASSERT_EQ(usual.size(), 6U);
    for (const ValueDriver &driver : usual)
        EXPECT_NE(driver.finnish, driver.english);
}

TEST_F(ValueDriversTest, TheListIsSavedAsItStands)
{
    ASSERT_TRUE(usecases::saveValueDrivers(test.book(), account, usecases::usualValueDrivers()));
    auto list = drivers();
    const StakeholderId person = test.addPerson(account, QStringLiteral("Aino"));
    ASSERT_TRUE(usecases::rateValue(
        test.book(), {{list[1].id, person, test.today(), 5, 2, 1}, {list[2].id, person, test.today(), 4, 4, 1}}));
    const ValueDriverId kept = list[2].id;
    ValueDriver added;
    added.english = list[0].english; // the name of one that goes
    list = {list[2], added, list[1]};
    list[0].english = QStringLiteral("Ease");
    ASSERT_TRUE(usecases::saveValueDrivers(test.book(), account, list));
    EXPECT_EQ(names(), (QStringList{QStringLiteral("Ease"), QStringLiteral("Reliable deliveries"),
                                    QStringLiteral("Expertise")}));
    EXPECT_EQ(drivers()[0].id, kept);
    EXPECT_EQ(test->values().ratingsOf(account, test.today())->size(), 2U);
}

TEST_F(ValueDriversTest, ARefusedNameChangesNothing)
{
    ASSERT_TRUE(usecases::saveValueDrivers(test.book(), account, usecases::usualValueDrivers()));
    auto list = drivers();
    list.erase(list.begin());
    list[1].english = list[0].english;
    const auto saved = usecases::saveValueDrivers(test.book(), account, list);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::NameTaken);
    EXPECT_EQ(saved.error().arguments, QStringList{list[0].english});
    EXPECT_EQ(names().size(), 6);
}

} // namespace
