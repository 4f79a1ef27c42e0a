// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/SavedLine.h"

#include "tests/ui/touchpoint/DialogBench.h"

namespace laari::testing {

using namespace Qt::StringLiterals;
using ui::SavedLine;
using usecases::Logged;
using usecases::PostedTo;

class SavedLineTest : public DialogBench {
protected:
    static PostedTo to(const QString &name, double deposited, double withdrawn = 0, double cushioned = 0,
                       double forgiven = 0)
    {
        PostedTo posted;
        posted.name = name;
        posted.deposited = MicroPoints::fromPoints(deposited);
        posted.withdrawn = MicroPoints::fromPoints(withdrawn);
        posted.cushioned = MicroPoints::fromPoints(cushioned);
        posted.forgiven = MicroPoints::fromPoints(forgiven);
        return posted;
    }
    static QString line(std::vector<PostedTo> postings, double from, double reached, Day on = day(2026, 11, 21))
    {
        Logged logged;
        logged.effectKnown = true;
        logged.postings = std::move(postings);
        logged.accountTrustBefore = from;
        logged.accountTrustReached = reached;
        return SavedLine::of(logged, on, day(2026, 11, 22));
    }
};

TEST_F(SavedLineTest, Deposit)
{
    EXPECT_EQ(line({to(u"Noora Ström"_s, 0.4)}, 71.2, 72.1),
              u"0.4 points to Noora Ström, 21 November: trust index 71 → 72 over the next weeks"_s);
}

TEST_F(SavedLineTest, SmallChangesShowTheirDecimal)
{
    EXPECT_EQ(line({to(u"Noora Ström"_s, 0.04)}, 71.2, 71.4),
              u"0.04 points to Noora Ström, 21 November: trust index 71.2 → 71.4 over the next weeks"_s);
    EXPECT_EQ(line({to(u"Noora Ström"_s, 0.04)}, 71.2, 71.21),
              u"0.04 points to Noora Ström, 21 November: trust index stays at 71"_s);
}

TEST_F(SavedLineTest, SeveralPeopleAndTheOrganisation)
{
    const QString several =
        line({to(u"A"_s, 0.4), to(u"B"_s, 0.2), to(u"C"_s, 0.1), to(u"D"_s, 0.1), to(u"E"_s, 0.1)}, 60, 62);
    EXPECT_TRUE(several.startsWith(u"0.4 points to A, 0.2 points to B, 0.1 points to C and 2 others, 21 "_s))
        << qPrintable(several);
    EXPECT_TRUE(line({to({}, 0.4)}, 60, 62).startsWith(u"0.4 points to Organisation, "_s));
}

TEST_F(SavedLineTest, NewPeopleAreSaidToBeUnknown)
{
    Logged logged;
    logged.effectKnown = true;
    logged.postings = {to(u"Uusi Ihminen"_s, 0, 1.7)};
    logged.newPeople = {StakeholderId{7}};
    logged.accountTrustBefore = 43;
    logged.accountTrustReached = 48;
    EXPECT_TRUE(SavedLine::of(logged, day(2026, 11, 21), day(2026, 11, 22))
                    .endsWith(u". 1 new person is not known yet, which draws it towards the middle"_s));
}

TEST_F(SavedLineTest, WhatCannotBeReadIsSavedAllTheSame)
{
    EXPECT_TRUE(
        SavedLine::of(Logged{}, day(2026, 11, 21), day(2026, 11, 22)).startsWith(u"The touchpoint is saved."_s));
}

TEST_F(SavedLineTest, WithdrawalTellsWhatTheReservoirCarried)
{
    EXPECT_EQ(line({to(u"Noora Ström"_s, 0, 1.7, 0.3)}, 71, 66),
              u"1.7 points from Noora Ström, 21 November (the reservoir carried 0.3): trust index 71 → 66 over the "
              u"next weeks"_s);
}

TEST_F(SavedLineTest, MendingAndContact)
{
    EXPECT_EQ(line({to(u"Noora Ström"_s, 0.1, 0, 0, 1.2)}, 60, 66),
              u"1.2 points mended for Noora Ström, 21 November: trust index 60 → 66 over the next weeks"_s);
    EXPECT_EQ(line({to(u"Noora Ström"_s, 0)}, 60, 60),
              u"Contact only with Noora Ström, nothing posted, 21 November: trust index stays at 60"_s);
}

TEST_F(SavedLineTest, AnotherYearIsNamedAndNamesAreNoPatterns)
{
    const QString text = line({to(u"100 %1 Oy"_s, 0.4)}, 60, 62, day(2025, 3, 12));
    EXPECT_TRUE(text.startsWith(u"0.4 points to 100 %1 Oy, 12 Mar 2025: "_s)) << qPrintable(text);
}

TEST_F(SavedLineTest, Finnish)
{
    language.setLanguage(ui::Language::Finnish);
    const QString text = line({to(u"Noora Ström"_s, 0.4)}, 71.2, 72.1);
    EXPECT_TRUE(text.contains(u"0,4"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"21. marraskuuta"_s)) << qPrintable(text);
    EXPECT_FALSE(text.contains(u"points"_s)) << qPrintable(text);
}

} // namespace laari::testing
