// SPDX-License-Identifier: GPL-3.0-or-later
// The Finnish export in tests/data goes in as it is: 16 accounts, 54 people, 968 of 972 touchpoints.
#include "tests/core/exchange/ImportFixture.h"

namespace laari::exchange {

namespace {

using ImportSamples = ImportFixture;
using laari::testing::day;

constexpr auto fourRefusals = "236 account_unknown Tuntematon Oy / 237 date_invalid 31.2.2025 / "
                              "238 score_off_scale 9,1,5 / 239 row_repeated 7";

void expectNothingNew(const ImportReport &again)
{
    EXPECT_EQ(told(again.accounts), "16 0 0 0");
    EXPECT_EQ(told(again.people), "54 0 0 0");
    EXPECT_EQ(told(again.touchpoints), "972 0 0 4");
    EXPECT_EQ(told(again.refusals), fourRefusals);
}

TEST_F(ImportSamples, GoInAsTheyAre)
{
    const ImportReport report = import(samples());
    EXPECT_EQ(told(report.accounts), "16 16 0 0");
    EXPECT_EQ(told(report.people), "54 54 0 0");
    EXPECT_EQ(told(report.touchpoints), "972 968 0 4");
    EXPECT_EQ(told(report.refusals), fourRefusals);
    for (const ImportRefusal &refusal : report.refusals)
        EXPECT_EQ(refusal.file, QStringLiteral("kohtaamiset.csv"));
    EXPECT_EQ(report.ignoredHeaders, QStringList());
    EXPECT_EQ(*test->accounts().count(), 16);
    EXPECT_EQ(*test->touchpoints().count(), 968);
    expectClean();
}

TEST_F(ImportSamples, EveryValueArrives)
{
    import(samples());
    const Account sellu = account("Saimaan Sellu Oyj");
    EXPECT_EQ(sellu.businessId, QStringLiteral("1619332-9"));
    EXPECT_EQ(sellu.industry, QStringLiteral("metsä"));
    EXPECT_EQ(sellu.annualRevenue, Cents{234349806});
    EXPECT_EQ(sellu.customerSince, day(2013, 10, 6));
    EXPECT_EQ(sellu.expectedDeciders, 3);
    EXPECT_EQ(test->ownPeople().find(*sellu.owner)->name, QStringLiteral("A. Laine"));
    EXPECT_EQ(account("Hämeen Elintarvike Oy").stageOn(test.today()), Lifecycle::Prospect);
    EXPECT_EQ(account("Äänekosken Kartonki Oy").stageOn(test.today()), Lifecycle::Lost);
    EXPECT_EQ(account("Råberg & Söner Ab").stageOn(test.today()), Lifecycle::CompetitorsCustomer);
    EXPECT_EQ(account("\"Vihreä Voima\" Osk").stageOn(test.today()), Lifecycle::Customer);

    const Stakeholder sanna = person(sellu, "Sanna Mäkelä");
    EXPECT_EQ(sanna.roles, (QList{RolePeriod{std::nullopt, Role::Decider, 4}}));
    EXPECT_EQ(sanna.title, QStringLiteral("toimitusjohtaja"));
    EXPECT_EQ(sanna.email, QStringLiteral("sanna.makela@example.fi"));
    EXPECT_EQ(sanna.phone, QStringLiteral("+358 40 5911650"));

    const Account konepaja = account("Pohjolan Konepaja Oy");
    const Touchpoint first = touchpoints(konepaja).back();
    EXPECT_EQ(first.day, day(2023, 9, 18));
    EXPECT_EQ(first.channel, Channel::Invoice);
    EXPECT_EQ(first.importance, Importance::Normal);
    EXPECT_EQ(first.emotion, 4);
    EXPECT_EQ(first.effectiveness, std::nullopt);
    EXPECT_EQ(first.source, Source::Hearsay);
    EXPECT_EQ(test->lists().find(*first.ourFunction)->finnish, QStringLiteral("Huolto")); // the list has it
    EXPECT_EQ(test->partners().find(*first.deliveredBy)->name, QStringLiteral("Rahti-Kumppani Oy"));
    EXPECT_EQ(first.note, QStringLiteral("Sovittiin jatkosta"));
    EXPECT_EQ(first.participants, (QList{Participant{person(konepaja, "Hanna Heikkinen").id, Presence::There}}));
}

TEST_F(ImportSamples, RecoveriesMendTheFailuresTheyName)
{
    import(samples());
    int mending = 0;
    for (const Touchpoint &each : touchpoints(account("Saimaan Sellu Oyj"))) {
        if (!each.mends)
            continue;
        ++mending;
        const Touchpoint failure = *test->touchpoints().find(*each.mends);
        EXPECT_TRUE(isFailureScore(*failure.score()));
        EXPECT_LE(failure.day, each.day);
        EXPECT_EQ(test->lists().find(*failure.cause)->finnish, QStringLiteral("Myöhästyminen"));
    }
    EXPECT_EQ(mending, 1);
}

TEST_F(ImportSamples, AgainAddNothing)
{
    import(samples());
    const QByteArray before = bookBytes();
    expectNothingNew(import(samples()));
    EXPECT_EQ(*test->touchpoints().count(), 968);
    EXPECT_EQ(bookBytes().size(), before.size());
}

TEST_F(ImportSamples, AgainAddNothingAfterTheBookWasEdited)
{
    import(samples());
    test.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        // An account, a person and touchpoints are renamed, edited and removed.
        Account renamed = account("Saimaan Sellu Oyj");
        renamed.name = QStringLiteral("Sellu Saimaa");
        renamed.annualRevenue = Cents{1};
        LAARI_TRY(unit.accounts().update(renamed));
        Stakeholder married = person(renamed, "Sanna Mäkelä");
        married.name = QStringLiteral("Sanna Virta");
        married.email = QStringLiteral("sanna.virta@example.fi");
        LAARI_TRY(unit.stakeholders().update(married));

        const std::vector<Touchpoint> encounters = touchpoints(account("Pohjolan Konepaja Oy"));
        for (size_t i = 0; i < 10; ++i)
            LAARI_TRY(unit.touchpoints().remove(encounters[i].id));
        Touchpoint rewritten = encounters[20];
        rewritten.note = QStringLiteral("something else");
        rewritten.emotion = 1;
        rewritten.day = rewritten.day - 1;
        LAARI_TRY(unit.touchpoints().update(rewritten));
        return unit.accounts().remove(account("Nordkap Logistics Ab").id);
    });
    const qint64 left = *test->touchpoints().count();

    expectNothingNew(import(samples()));
    EXPECT_EQ(*test->accounts().count(), 15);
    EXPECT_EQ(*test->touchpoints().count(), left);
    EXPECT_EQ(account("Sellu Saimaa").annualRevenue, Cents{1});
    EXPECT_EQ(person(account("Sellu Saimaa"), "Sanna Virta").email, QStringLiteral("sanna.virta@example.fi"));
    expectClean();
}

TEST_F(ImportSamples, FileByFileIsTheSame)
{
    ImportRequest one;
    one.accounts = samples().accounts;
    EXPECT_EQ(told(import(one).accounts), "16 16 0 0");
    ImportRequest two;
    two.people = samples().people;
    EXPECT_EQ(told(import(two).people), "54 54 0 0");
    ImportRequest three;
    three.touchpoints = samples().touchpoints;
    EXPECT_EQ(told(import(three).touchpoints), "972 968 0 4");
    expectNothingNew(import(samples()));
}

TEST_F(ImportSamples, DryRunTellsTheSameAndLeavesTheFileAlone)
{
    const QByteArray before = bookBytes();
    int timesTold = 0;
    QObject::connect(&test.book(), &Book::changed, [&](const ChangeSet &) { ++timesTold; });
    ImportRequest request = samples();
    request.dryRun = true;
    const ImportReport rehearsed = import(request);
    EXPECT_EQ(told(rehearsed.accounts), "16 16 0 0");
    EXPECT_EQ(told(rehearsed.people), "54 54 0 0");
    EXPECT_EQ(told(rehearsed.touchpoints), "972 968 0 4");
    EXPECT_EQ(told(rehearsed.refusals), fourRefusals);
    EXPECT_EQ(bookBytes(), before);
    EXPECT_EQ(timesTold, 0);
    EXPECT_EQ(told(import(samples()).touchpoints), "972 968 0 4");
}

TEST_F(ImportSamples, CancellingLeavesTheFileAlone)
{
    const QByteArray before = bookBytes();
    qint64 total = 0;
    const auto cancelled = importFiles(test.book(), samples(), [&](qint64 done, qint64 all) {
        total = all;
        return done < 500;
    });
    EXPECT_EQ(told(cancelled), "cancelled");
    EXPECT_EQ(total, 2 * (16 + 54 + 972)) << "the records, then as much again for their ledgers";
    EXPECT_EQ(bookBytes(), before);
}

TEST_F(ImportSamples, CancellingWhileTheLedgersAreMadeLeavesTheFileAlone)
{
    const QByteArray before = bookBytes();
    qint64 furthest = 0;
    const auto cancelled = importFiles(test.book(), samples(), [&](qint64 done, qint64 all) {
        EXPECT_GE(done, furthest) << "never backwards";
        furthest = done;
        return done * 4 < all * 3;
    });
    EXPECT_EQ(told(cancelled), "cancelled");
    EXPECT_EQ(bookBytes(), before);
}

} // namespace
} // namespace laari::exchange
