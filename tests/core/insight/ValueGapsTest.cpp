// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ValueGaps.h"

#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;

namespace {

class ValueGapsTest : public ::testing::Test {
protected:
    ValueDriverId addDriver(const char *name)
    {
        ValueDriver driver;
        driver.account = account;
        driver.finnish = QString::fromUtf8(name);
        ValueDriverId id;
        test.write(ActionKind::EditValueDrivers, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.values().insert(driver));
            return {};
        });
        return id;
    }
    void rate(ValueDriverId driver, StakeholderId person, std::optional<int> expectation, std::optional<int> delivery,
              int daysAgo = 0)
    {
        test.write(ActionKind::RateValue, [&](WriteUnit &unit) {
            return unit.values().rate({driver, person, test.today() - daysAgo, expectation, delivery, 3});
        });
    }
    std::vector<insight::ValueOfDriver> gaps(int daysAgo = 0)
    {
        const auto found = insight::valueGaps(test.book(), account, test.today() - daysAgo);
        EXPECT_TRUE(found.has_value());
        return found ? *found : std::vector<insight::ValueOfDriver>{};
    }

    TestBook test;
    AccountId account = test.addAccount(QStringLiteral("A"));
    StakeholderId decider = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    StakeholderId contact = test.addPerson(account, QStringLiteral("Eino"));
};

TEST_F(ValueGapsTest, DecidersShortfallsComeFirst)
{
    const ValueDriverId fine = addDriver("Kunnossa");
    const ValueDriverId contacts = addDriver("Yhteyshenkilöllä pahin");
    const ValueDriverId unrated = addDriver("Arvioimatta");
    const ValueDriverId deciders = addDriver("Päättäjällä vajetta");
    rate(fine, decider, 3, 5);
    rate(contacts, contact, 5, 1);
    rate(deciders, decider, 4, 3);
    const auto found = gaps();
    ASSERT_EQ(found.size(), 4U);
    EXPECT_EQ(found[0].driver.id, deciders);
    EXPECT_EQ(found[1].driver.id, contacts);
    EXPECT_EQ(found[2].driver.id, fine); // a surplus makes no shortfall good
    EXPECT_EQ(found[3].driver.id, unrated);
    EXPECT_TRUE(found[3].roles.empty());
    EXPECT_EQ(found[0].roles[0].gap, -1);
    EXPECT_EQ(found[2].roles[0].gap, 2);
}

TEST_F(ValueGapsTest, TheGapIsThatOfPeopleNotOfMiddles)
{
    const ValueDriverId driver = addDriver("Hinta");
    const StakeholderId second = test.addPerson(account, QStringLiteral("Oiva"));
    const StakeholderId third = test.addPerson(account, QStringLiteral("Impi"));
    rate(driver, contact, 1, 3);
    rate(driver, second, 5, 4);
    rate(driver, third, {}, 5); // expects nothing that we know of
    const auto found = gaps();
    ASSERT_EQ(found[0].roles.size(), 1U);
    const insight::ValueOfRole &role = found[0].roles[0];
    EXPECT_EQ(role.people, 3);
    EXPECT_EQ(role.expectation.count(), 2);
    EXPECT_EQ(role.expectation.median(), 3);
    EXPECT_EQ(role.delivery.median(), 4);
    EXPECT_EQ(role.gap, 0.5); // of +2 and -1
    EXPECT_EQ(role.expectation.people, (std::array<int, 5>{1, 0, 0, 0, 1}));
}

TEST_F(ValueGapsTest, EachOneCountsByTheNewestUpToTheDay)
{
    const ValueDriverId driver = addDriver("Hinta");
    rate(driver, decider, 5, 2, 30);
    rate(driver, decider, 4, 4, 5);
    EXPECT_EQ(gaps()[0].roles[0].gap, 0);
    EXPECT_EQ(gaps()[0].newest, test.today() - 5);
    EXPECT_EQ(gaps(10)[0].roles[0].gap, -3);
    EXPECT_TRUE(gaps(31)[0].roles.empty());
}

TEST_F(ValueGapsTest, WhoHasLeftIsNotAsked)
{
    Stakeholder gone;
    gone.account = account;
    gone.name = QStringLiteral("Lähtenyt");
    gone.enteredOn = test.today() - 400;
    gone.activeUntil = test.today() - 1;
    const StakeholderId left = test.add(gone);
    const ValueDriverId driver = addDriver("Hinta");
    rate(driver, left, 5, 1, 10);
    EXPECT_TRUE(gaps()[0].roles.empty());
    EXPECT_EQ(gaps(1)[0].roles.size(), 1U);
}

} // namespace
