// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Portfolio.h"

#include "core/insight/AccountFigures.h"
#include "tests/support/TestBook.h"

#include <cmath>

using namespace laari;
using insight::PortfolioField;
using insight::PortfolioGap;
using insight::PortfolioRow;
using laari::testing::TestBook;

namespace {

std::vector<PortfolioRow> rowsOf(TestBook &test, int backDays = insight::portfolioDays)
{
    auto rows = insight::portfolio(test.book(), test.today(), test.today() - backDays);
    EXPECT_TRUE(rows.has_value());
    return rows ? *std::move(rows) : std::vector<PortfolioRow>{};
}

using Gaps = std::vector<PortfolioGap>;

/// Monthly meetings of one decider in the last two years, all with the same emotion.
AccountId series(TestBook &test, const QString &name, int emotion, Account account = {})
{
    account.name = name;
    const AccountId id = test.add(account);
    const StakeholderId decider = test.addPerson(id, name + QStringLiteral(" decider"), Role::Decider);
    for (int ago = 720; ago >= 30; ago -= 30)
        test.log(id, test.today() - ago, emotion, {decider});
    return id;
}

TEST(Portfolio, BordersBelongToTheHigherSide)
{
    struct Case {
        double trust;
        std::optional<double> cx;
        double u;
        PortfolioField field;
    };
    const Case cases[] = {
        {80, 80, 0.2, PortfolioField::Strong},
        {50, 50, 0.2, PortfolioField::Strong},
        {50 - 1e-12, 50 - 1e-12, 0.2, PortfolioField::Strong}, // 50 but for rounding
        {50, 49.9, 0.2, PortfolioField::CarriedByTrust},
        {49.9, 50, 0.2, PortfolioField::HappyButThin},
        {49.9, 49.9, 0.2, PortfolioField::AtRisk},
        {80, 80, 0.5, PortfolioField::Strong},
        {80, 80, 0.51, PortfolioField::NotKnownYet},
        {80, std::nullopt, 0.2, PortfolioField::NotKnownYet},
    };
    for (const Case &each : cases) {
        trust::AccountReading reading;
        reading.trust = each.trust;
        reading.cx = each.cx;
        reading.opinion.u = each.u;
        EXPECT_EQ(insight::portfolioField(reading), each.field) << each.trust << ", u " << each.u;
    }
}

TEST(Portfolio, OfAnEmptyBookIsEmpty)
{
    TestBook test;
    EXPECT_TRUE(rowsOf(test).empty());
}

// By hand: a meeting, emotion 5 seen by us, is D = 0.8; through the inlet P = 2 (1 - e^-0.4), of which
// K(60; 30, 365) has settled after 60 days: R. One decider with evidence: T = (R + 1) / (R + 2), u = 2 / (R + 2).
TEST(Portfolio, OneMeetingByHand)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId who = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    test.log(account, test.today() - 60, 5, {who});

    const PortfolioRow row = rowsOf(test).at(0);
    const double settled = 2 * (1 - std::exp(-0.4)) * trust::Model::settled(60, 30, 365);
    EXPECT_NEAR(row.reading.trust, 100 * (settled + 1) / (settled + 2), 1e-9);
    EXPECT_NEAR(row.reading.opinion.u, 2 / (settled + 2), 1e-9);
    EXPECT_NEAR(row.reading.cx.value(), 100, 1e-9);
    EXPECT_EQ(row.field, PortfolioField::NotKnownYet);
    EXPECT_EQ(row.gaps, Gaps{PortfolioGap::LittleHeard});
    EXPECT_EQ(row.people, 1);
    EXPECT_EQ(row.peopleKnown, 1);
    EXPECT_EQ(row.reading.decidersKnown, 1);
    EXPECT_DOUBLE_EQ(row.heardFromCustomer.value(), 0);
    EXPECT_EQ(row.lastContact, test.today() - 60);
    EXPECT_FALSE(row.silent);
    EXPECT_DOUBLE_EQ(row.before.trust, 50);
    EXPECT_FALSE(row.before.cx.has_value());
    EXPECT_NEAR(row.change(), row.reading.trust - 50, 1e-9);
}

TEST(Portfolio, SaysWhatIsMissing)
{
    TestBook test;
    test.addAccount(QStringLiteral("Nobody"));
    const AccountId unheard = test.addAccount(QStringLiteral("Unheard"));
    test.addPerson(unheard, QStringLiteral("A"), Role::Decider);
    test.log(unheard, test.today() - 5, 0); // contact only
    const AccountId unseen = test.addAccount(QStringLiteral("Deciders unseen"), 3);
    const StakeholderId contact = test.addPerson(unseen, QStringLiteral("B"), Role::Contact);
    for (int ago = 600; ago > 20; ago -= 20)
        test.log(unseen, test.today() - ago, 5, {contact});
    // Known well, but by an estimate alone: nothing to tell experience by.
    const AccountId estimated = test.addAccount(QStringLiteral("Estimated"));
    Stakeholder remembered;
    remembered.account = estimated;
    remembered.name = QStringLiteral("C");
    remembered.roles = {RolePeriod{std::nullopt, Role::Decider, 3}};
    remembered.openingEstimate = OpeningEstimate{5, test.today() - 10};
    test.add(remembered);

    const auto rows = rowsOf(test);
    ASSERT_EQ(rows.size(), 4U);
    for (const PortfolioRow &row : rows)
        EXPECT_EQ(row.field, PortfolioField::NotKnownYet) << row.name.toStdString();
    EXPECT_EQ(rows[0].gaps, (Gaps{PortfolioGap::NobodyNamed, PortfolioGap::NoCx}));
    EXPECT_EQ(rows[1].gaps, (Gaps{PortfolioGap::NothingHeard, PortfolioGap::DecidersUnknown, PortfolioGap::NoCx}));
    EXPECT_EQ(rows[2].gaps, (Gaps{PortfolioGap::DecidersUnknown}));
    EXPECT_EQ(rows[2].reading.decidersKnown, 0);
    EXPECT_EQ(rows[2].reading.decidersExpected, 3);
    EXPECT_FALSE(rows[3].gaps.empty());
    EXPECT_EQ(rows[3].gaps.back(), PortfolioGap::NoCx);
}

TEST(Portfolio, AgreesWithTheAccountOnItsOwn)
{
    TestBook test;
    series(test, QStringLiteral("Good"), 5);
    series(test, QStringLiteral("Bad"), 2);
    const AccountId mixed = test.addAccount(QStringLiteral("Mixed"), 2);
    const StakeholderId decider = test.addPerson(mixed, QStringLiteral("D"), Role::Decider, 5);
    const StakeholderId contact = test.addPerson(mixed, QStringLiteral("E"), Role::Contact, 2);
    for (int ago = 700; ago > 100; ago -= 25)
        test.log(mixed, test.today() - ago, ago % 2 ? 5 : 2, {decider, contact});
    Stakeholder spared;
    spared.account = mixed;
    spared.name = QStringLiteral("Spared");
    spared.enteredOn = test.today() - 900;
    spared.doNotScore = true;
    test.log(mixed, test.today() - 40, 1, {test.add(spared)});

    const Day today = test.today();
    for (const PortfolioRow &row : rowsOf(test)) {
        const auto alone = insight::accountFigures(test.book(), row.id, today);
        const auto then = insight::accountFigures(test.book(), row.id, today - insight::portfolioDays);
        ASSERT_TRUE(alone && then);
        EXPECT_DOUBLE_EQ(row.reading.trust, alone->reading.trust);
        EXPECT_DOUBLE_EQ(row.reading.opinion.u, alone->reading.opinion.u);
        EXPECT_EQ(row.reading.cx, alone->reading.cx);
        EXPECT_EQ(row.reading.decidersKnown, alone->reading.decidersKnown);
        EXPECT_DOUBLE_EQ(row.change(), alone->velocity);
        EXPECT_DOUBLE_EQ(row.before.trust, then->reading.trust);
        EXPECT_EQ(row.before.cx, then->reading.cx);
        EXPECT_EQ(row.heardFromCustomer, alone->heardFromCustomer);
        EXPECT_EQ(row.lastContact, alone->lastContact);
        EXPECT_EQ(row.people, int(alone->people.size()));
    }
}

TEST(Portfolio, SilentAfterNinetyDays)
{
    TestBook test;
    for (const int ago : {90, 91}) {
        const AccountId account = test.addAccount(QString::number(ago));
        test.log(account, test.today() - ago, 4);
    }
    test.addAccount(QStringLiteral("never"));
    const auto rows = rowsOf(test);
    EXPECT_FALSE(rows.at(0).silent);
    EXPECT_TRUE(rows.at(1).silent);
    EXPECT_TRUE(rows.at(2).silent);
    EXPECT_FALSE(rows.at(2).lastContact.has_value());
}

TEST(Portfolio, OnlyCustomersCountInRevenue)
{
    TestBook test;
    const auto account = [](qint64 euros, Lifecycle stage) {
        Account made;
        made.annualRevenue = Cents{euros * 100};
        made.lifecycle = {LifecyclePeriod{std::nullopt, stage, {}, {}}};
        return made;
    };
    series(test, QStringLiteral("strong"), 5, account(1'000'000, Lifecycle::Customer));
    series(test, QStringLiteral("risk 1"), 1, account(200'000, Lifecycle::Customer));
    series(test, QStringLiteral("risk 2"), 1, account(30'000, Lifecycle::Customer));
    series(test, QStringLiteral("lost"), 1, account(4'000'000, Lifecycle::Lost));
    series(test, QStringLiteral("theirs"), 5, account(5'000'000, Lifecycle::CompetitorsCustomer));
    Account unknown = account(6'000, Lifecycle::Customer);
    unknown.name = QStringLiteral("unknown");
    test.add(unknown);
    test.addAccount(QStringLiteral("no revenue"));

    insight::PortfolioTotals totals;
    for (const PortfolioRow &row : rowsOf(test))
        totals.add(row);
    EXPECT_EQ(totals.accountsIn(PortfolioField::Strong), 2);
    EXPECT_EQ(totals.accountsIn(PortfolioField::AtRisk), 3);
    EXPECT_EQ(totals.accountsIn(PortfolioField::NotKnownYet), 2);
    EXPECT_EQ(totals.revenueIn(PortfolioField::Strong), Cents{100'000'000});
    EXPECT_EQ(totals.revenueIn(PortfolioField::AtRisk), Cents{23'000'000});
    EXPECT_EQ(totals.revenueIn(PortfolioField::NotKnownYet), Cents{600'000});
    EXPECT_EQ(totals.atRisk, Cents{23'000'000});
    EXPECT_EQ(totals.all, Cents{123'600'000});
}

TEST(Portfolio, NamesOwnersAndFamilies)
{
    TestBook test;
    OwnPersonId owner;
    test.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        OwnPerson person;
        person.name = QStringLiteral("Kalle Kuusi");
        LAARI_ASSIGN(owner, unit.ownPeople().insert(person));
        return {};
    });
    Account top;
    top.name = QStringLiteral("Group Oyj");
    top.owner = owner;
    const AccountId topId = test.add(top);
    Account middle;
    middle.name = QStringLiteral("Division Oy");
    middle.parent = topId;
    Account leaf;
    leaf.name = QStringLiteral("Mill Oy");
    leaf.parent = test.add(middle);
    test.add(leaf);
    test.addAccount(QStringLiteral("Alone Oy"));

    const auto rows = rowsOf(test);
    EXPECT_EQ(rows.at(0).owner, QStringLiteral("Kalle Kuusi"));
    EXPECT_EQ(rows.at(1).owner, QString());
    for (const size_t i : {0, 1, 2})
        EXPECT_EQ(rows.at(i).family, QStringLiteral("Group Oyj"));
    EXPECT_EQ(rows.at(3).family, QString());
}

TEST(Portfolio, TheTailBeginsOnTheDayAskedFor)
{
    TestBook test;
    const AccountId account = series(test, QStringLiteral("Good"), 5);
    for (const int back : {0, 90, 365}) {
        const PortfolioRow row = rowsOf(test, back).at(0);
        const auto then = insight::accountFigures(test.book(), account, test.today() - back);
        ASSERT_TRUE(then);
        EXPECT_DOUBLE_EQ(row.before.trust, then->reading.trust) << back;
        EXPECT_EQ(row.before.cx, then->reading.cx) << back;
    }
}

} // namespace
