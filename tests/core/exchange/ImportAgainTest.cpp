// SPDX-License-Identifier: GPL-3.0-or-later
// What a newer file says of what an older one brought, against what was done in the book in between.
#include "tests/core/exchange/ImportFixture.h"

namespace laari::exchange {

namespace {

using laari::testing::day;

class ImportAgain : public ImportFixture {
protected:
    void edit(const Account &account)
    {
        test.write(ActionKind::EditAccount, [&](WriteUnit &unit) { return unit.accounts().update(account); });
    }
    void edit(const Stakeholder &person)
    {
        test.write(ActionKind::EditPerson, [&](WriteUnit &unit) { return unit.stakeholders().update(person); });
    }
    void edit(const Touchpoint &touchpoint)
    {
        test.write(ActionKind::EditTouchpoint, [&](WriteUnit &unit) { return unit.touchpoints().update(touchpoint); });
    }
    void daysPass(int days) { test.clock().set(test.clock().now().addDays(days)); }

    static constexpr auto failureHeader = "Account,Person,Date,Channel,Emotion,Cause,Failure,Note\n";
    ImportReport importFailure(const QByteArray &row) { return importTouchpoints(failureHeader + row + "\n"); }
    Touchpoint failure() { return touchpoints(account("A Oy")).front(); }
    QList<StakeholderId> there(const Touchpoint &touchpoint)
    {
        QList<StakeholderId> people;
        for (const Participant &each : touchpoint.participants)
            people.append(each.stakeholder);
        return people;
    }
};

TEST_F(ImportAgain, ARenamedOwnPersonIsNotMadeAnew)
{
    const auto rename = [&](const char *from, const char *to) {
        test.write(ActionKind::EditSettings, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(auto person, unit.ownPeople().findByName(QString::fromLatin1(from)));
            person->name = QString::fromLatin1(to);
            return unit.ownPeople().update(*person);
        });
    };
    importAccounts("Account,Industry,Owner\nA Oy,forestry,M. Salo\n");
    const auto people = test->ownPeople().all()->size();
    rename("M. Salo", "Maija Salo");
    EXPECT_EQ(told(importAccounts("Account,Industry,Owner\nA Oy,forestry,M. Salo\n").accounts), "1 0 0 0");
    EXPECT_EQ(test->ownPeople().all()->size(), people);
    // Nor when another cell has changed.
    EXPECT_EQ(told(importAccounts("Account,Industry,Owner\nA Oy,paper,M. Salo\n").accounts), "1 0 1 0");
    EXPECT_EQ(test->ownPeople().all()->size(), people);
    EXPECT_EQ(test->ownPeople().find(*account("A Oy").owner)->name, QStringLiteral("Maija Salo"));
}

TEST_F(ImportAgain, AnAccountsEditsStayWhereTheFileSaysTheSame)
{
    importAccounts("Account,Industry,Segment,Lifecycle,Owner,Revenue,Customer since,Deciders\n"
                   "A Oy,forestry,small,Customer,M. Salo,\"1,000.00\",2013-10-06,2\n");
    Account edited = account("A Oy");
    edited.industry = QStringLiteral("paper");
    edited.owner = test->ownPeople().findByName(QStringLiteral("Aino Laine"))->value().id;
    edited.annualRevenue = Cents{1};
    edited.customerSince = day(2014, 1, 1);
    edited.expectedDeciders = 5;
    edited.lifecycle = {LifecyclePeriod{std::nullopt, Lifecycle::Lost, QStringLiteral("price"), {}}};
    edit(edited);

    // The same in Finnish, and one cell otherwise.
    EXPECT_EQ(told(importAccounts("Asiakas;Toimiala;Segmentti;Vaihe;Vastuuhenkilö;Liikevaihto;Asiakas alkaen;"
                                  "Päättäjiä\nA Oy;forestry;large;asiakas;m. salo;1 000,00;6.10.2013;2\n")
                       .accounts),
              "1 0 1 0");
    edited.segment = QStringLiteral("large");
    EXPECT_EQ(account("A Oy"), edited);

    // A file without some of the columns does not forget what an earlier one said in them.
    importAccounts("Account,Segment\nA Oy,huge\n");
    edited.segment = QStringLiteral("huge");
    EXPECT_EQ(told(importAccounts("Account,Industry\nA Oy,forestry\n").accounts), "1 0 0 0");
    EXPECT_EQ(account("A Oy"), edited);
    // What it says otherwise counts, each time.
    EXPECT_EQ(told(importAccounts("Account,Industry\nA Oy,mining\n").accounts), "1 0 1 0");
    EXPECT_EQ(told(importAccounts("Account,Industry\nA Oy,forestry\n").accounts), "1 0 1 0");
}

TEST_F(ImportAgain, APersonsEditsStayWhereTheFileSaysTheSame)
{
    importAccounts("Account\nA Oy\n");
    importPeople("Account,Name,Role,Influence,Title,Email\nA Oy,Bo,contact,2,buyer,bo@example.com\n");
    Stakeholder edited = person(account("A Oy"), "Bo");
    edited.name = QStringLiteral("Bosse");
    edited.title = QStringLiteral("head buyer");
    edited.roles = {RolePeriod{std::nullopt, Role::Decider, 5}};
    edit(edited);
    daysPass(1);
    EXPECT_EQ(told(importPeople("Asiakas;Nimi;Rooli;Vaikutusvalta;Tehtävä;Sähköposti\n"
                                "A Oy;Bo;yhteyshenkilö;2;buyer;bo@example.org\n")
                       .people),
              "1 0 1 0");
    edited.email = QStringLiteral("bo@example.org");
    EXPECT_EQ(person(account("A Oy"), "Bosse"), edited);
    // Influence alone is news: the role that the book has by now stays.
    importPeople("Account,Name,Role,Influence\nA Oy,Bo,contact,3\n");
    EXPECT_EQ(person(account("A Oy"), "Bosse").roleOn(test.today()), (RolePeriod{test.today(), Role::Decider, 3}));
}

TEST_F(ImportAgain, WhatReplacesARemovedAccountIsFilledAnew)
{
    importAccounts("Account,Industry\nA Oy,forestry\n");
    test.write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(account("A Oy").id); });
    test.addAccount(QStringLiteral("A Oy"));
    EXPECT_EQ(told(importAccounts("Account,Industry,Segment\nA Oy,forestry,large\n").accounts), "1 0 1 0");
    EXPECT_EQ(account("A Oy").industry, QStringLiteral("forestry"));
}

TEST_F(ImportAgain, StagesToComeStayAsTheyAre)
{
    importAccounts("Account,Lifecycle\nA Oy,Prospect\n");
    Account planned = account("A Oy");
    const LifecyclePeriod leaving{test.today() + 60, Lifecycle::Lost, QStringLiteral("contract ends"), {}};
    planned.lifecycle.append(leaving);
    edit(planned);
    daysPass(10);

    EXPECT_EQ(told(importAccounts("Account,Lifecycle\nA Oy,Customer\n").accounts), "1 0 1 0");
    const LifecyclePeriod prospect{std::nullopt, Lifecycle::Prospect, {}, {}};
    EXPECT_EQ(account("A Oy").lifecycle,
              (QList{prospect, LifecyclePeriod{test.today(), Lifecycle::Customer, {}, {}}, leaving}));
    // On the same day again: today's word is corrected, nothing else.
    EXPECT_EQ(told(importAccounts("Account,Lifecycle\nA Oy,competitor's customer\n").accounts), "1 0 1 0");
    EXPECT_EQ(account("A Oy").lifecycle,
              (QList{prospect, LifecyclePeriod{test.today(), Lifecycle::CompetitorsCustomer, {}, {}}, leaving}));
    // What is told of today's stage does not reach the one to come.
    EXPECT_EQ(told(importAccounts("Account,Lifecycle,Lost reason\nA Oy,,price\n").accounts), "1 0 0 0");
    EXPECT_EQ(account("A Oy").lifecycle.last(), leaving);
}

TEST_F(ImportAgain, AStageThatHasNotBegunIsNotTheCurrentOne)
{
    Account planned;
    planned.name = QStringLiteral("A Oy");
    const LifecyclePeriod coming{test.today() + 60, Lifecycle::Customer, {}, {}};
    planned.lifecycle = {coming};
    test.add(planned);
    importAccounts("Account,Lifecycle\nA Oy,Prospect\n");
    EXPECT_EQ(account("A Oy").lifecycle, (QList{LifecyclePeriod{test.today(), Lifecycle::Prospect, {}, {}}, coming}));
}

TEST_F(ImportAgain, ALostAccountsReasonComesWithTheStage)
{
    importAccounts("Account,Lifecycle,Lost reason\nA Oy,Customer,price\n");
    EXPECT_EQ(account("A Oy").lifecycle.last().lostReason, QString());
    daysPass(1);
    importAccounts("Account,Lifecycle,Lost reason\nA Oy,Lost,price\n");
    EXPECT_EQ(account("A Oy").lifecycle.last().lostReason, QStringLiteral("price"));
    importAccounts("Account,Lifecycle,Lost reason,Lost to\nA Oy,Lost,quality,Rival Oy\n");
    EXPECT_EQ(account("A Oy").lifecycle.size(), 2);
    EXPECT_EQ(account("A Oy").lifecycle.last().lostReason, QStringLiteral("quality"));
    EXPECT_EQ(account("A Oy").lifecycle.last().lostTo, QStringLiteral("Rival Oy"));
}

TEST_F(ImportAgain, RolesToComeStayAsTheyAre)
{
    importAccounts("Account\nA Oy\n");
    importPeople("Account,Name,Role,Influence\nA Oy,Bo,contact,2\n");
    Stakeholder planned = person(account("A Oy"), "Bo");
    const RolePeriod coming{test.today() + 60, Role::Decider, 5};
    planned.roles.append(coming);
    edit(planned);
    daysPass(10);
    EXPECT_EQ(told(importPeople("Account,Name,Role,Influence\nA Oy,Bo,influencer,2\n").people), "1 0 1 0");
    EXPECT_EQ(person(account("A Oy"), "Bo").roles, (QList{RolePeriod{std::nullopt, Role::Contact, 2},
                                                          RolePeriod{test.today(), Role::Influencer, 2}, coming}));
    EXPECT_EQ(told(importPeople("Account,Name,Role,Influence\nA Oy,Bo,contact,2\n").people), "1 0 1 0");
    EXPECT_EQ(person(account("A Oy"), "Bo").roles.last(), coming);
}

TEST_F(ImportAgain, AFailureNowNamesAnotherPerson)
{
    importAccounts("Account\nA Oy\n");
    importPeople("Account,Name\nA Oy,Bo\nA Oy,Cecilia\nA Oy,Dan\n");
    const Account a = account("A Oy");
    const StakeholderId bo = person(a, "Bo").id;
    const StakeholderId cecilia = person(a, "Cecilia").id;
    const StakeholderId dan = person(a, "Dan").id;
    importFailure("A Oy,Bo,2026-03-02,Delivery,1,,F1,");
    EXPECT_EQ(told(importFailure("A Oy,Cecilia,2026-03-02,Delivery,1,,F1,").touchpoints), "1 0 1 0");
    EXPECT_EQ(there(failure()), (QList{cecilia}));
    expectClean();

    // Whom only the book knows stays.
    Touchpoint edited = failure();
    edited.participants.append(Participant{dan, Presence::Told});
    edit(edited);
    EXPECT_EQ(told(importFailure("A Oy,Bo,2026-03-02,Delivery,1,,F1,").touchpoints), "1 0 1 0");
    EXPECT_EQ(there(failure()), (QList{bo, dan}));
    // Who was there already is not named twice.
    EXPECT_EQ(told(importFailure("A Oy,Dan,2026-03-02,Delivery,1,,F1,").touchpoints), "1 0 1 0");
    EXPECT_EQ(failure().participants, (QList{Participant{dan, Presence::Told}}));
    // Naming nobody is an empty cell, and a person nobody knows is refused.
    EXPECT_EQ(told(importFailure("A Oy,,2026-03-02,Delivery,2,,F1,").touchpoints), "1 0 1 0");
    EXPECT_EQ(there(failure()), (QList{dan}));
    EXPECT_EQ(told(importFailure("A Oy,Eve,2026-03-02,Delivery,2,,F1,").refusals), "2 person_unknown Eve,A Oy");
    expectClean();
}

TEST_F(ImportAgain, AFailureThatNamedNobodyNowNamesSomebody)
{
    importAccounts("Account\nA Oy\n");
    importPeople("Account,Name\nA Oy,Bo\n");
    importFailure("A Oy,,2026-03-02,Delivery,1,,F1,");
    importFailure("A Oy,Bo,2026-03-02,Delivery,1,,F1,");
    EXPECT_EQ(there(failure()), (QList{person(account("A Oy"), "Bo").id})); // and not the unnamed contact
    expectClean();
}

TEST_F(ImportAgain, AFailuresEditsStayWhereTheFileSaysTheSame)
{
    importAccounts("Account\nA Oy\n");
    importPeople("Account,Name\nA Oy,Bo\nA Oy,Cecilia\n");
    importFailure("A Oy,Bo,2026-03-02,Delivery,1,Late,F1,as told");
    Touchpoint edited = failure();
    edited.note = QStringLiteral("as it was");
    edited.importance = Importance::Critical;
    edited.participants = {Participant{person(account("A Oy"), "Cecilia").id, Presence::There}};
    edit(edited);
    EXPECT_EQ(told(importFailure("A Oy,Bo,2026-03-03,Delivery,1,Late,F1,as told").touchpoints), "1 0 1 0");
    edited.day = day(2026, 3, 3);
    EXPECT_EQ(failure(), edited);
    // And back again: the newest file counts.
    EXPECT_EQ(told(importFailure("A Oy,Bo,2026-03-02,Delivery,1,Late,F1,as told").touchpoints), "1 0 1 0");
    EXPECT_EQ(failure().day, day(2026, 3, 2));
}

} // namespace
} // namespace laari::exchange
