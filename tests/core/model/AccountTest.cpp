// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Account.h"

#include <gtest/gtest.h>

using namespace laari;

TEST(BusinessId, ChecksTheFinnishCheckDigit)
{
    EXPECT_EQ(checkBusinessId(QStringLiteral("0737546-2")), BusinessIdCheck::Good);
    EXPECT_EQ(checkBusinessId(QStringLiteral(" 1572860-0 ")), BusinessIdCheck::Good);
    EXPECT_EQ(checkBusinessId(QStringLiteral("0737546-3")), BusinessIdCheck::WrongCheckDigit);
    EXPECT_EQ(checkBusinessId(QStringLiteral("737546-2")), BusinessIdCheck::NotFinnish);
    EXPECT_EQ(checkBusinessId(QStringLiteral("DE12345678")), BusinessIdCheck::NotFinnish);
    EXPECT_EQ(checkBusinessId({}), BusinessIdCheck::Empty);
}

TEST(Lifecycle, IsTheLastPeriodThatHasBegun)
{
    Account account;
    account.lifecycle = {{std::nullopt, Lifecycle::Prospect, {}, {}}, {Day{100}, Lifecycle::Customer, {}, {}}};
    EXPECT_EQ(account.stageOn(Day{99}), Lifecycle::Prospect);
    EXPECT_EQ(account.stageOn(Day{100}), Lifecycle::Customer);
}
