// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and people, and files that are refused as a whole.
#include "tests/core/exchange/ImportFixture.h"

namespace laari::exchange {

namespace {

using ImportNames = ImportFixture;
using laari::testing::day;

TEST_F(ImportNames, EnglishAccounts)
{
    const ImportReport report =
        importAccounts("Account,Business ID,Industry,Lifecycle,Owner,Revenue,Customer since,Deciders\n"
                       "Testi Oy,1619332-9,forestry,competitor's customer,Aino Laine,\"1,234,567.80\",2013-10-06,2\n"
                       "Toinen Oy,,,Prospect,,1500,,\n");
    EXPECT_EQ(told(report.accounts), "2 2 0 0");
    const Account testi = account("Testi Oy");
    EXPECT_EQ(testi.annualRevenue, Cents{123456780});
    EXPECT_EQ(testi.stageOn(test.today()), Lifecycle::CompetitorsCustomer);
    EXPECT_EQ(testi.customerSince, day(2013, 10, 6));
    EXPECT_EQ(testi.expectedDeciders, 2);
    EXPECT_EQ(test->ownPeople().all()->size(), 1u); // Aino Laine was there already
    EXPECT_EQ(account("Toinen Oy").annualRevenue, Cents{150000});
}

TEST_F(ImportNames, BadAccountsAreRefusedAlone)
{
    struct {
        const char *row;
        const char *expected;
    } const cases[] = {
        {";x;;;;", "3 name_empty"},
        {"\u00A0;x;;;;", "3 name_empty"},
        {"Hyvä oy;x;;;;", "3 name_taken Hyvä oy"},
        {"B;;jotain;;;", "3 unknown_word Vaihe,jotain"},
        {"B;;;1e30;;", "3 money_out_of_range"},
        {"B;;;paljon;;", "3 money_invalid paljon"},
        {"B;;;;31.2.2020;", "3 date_invalid 31.2.2020"},
        {"B;;;;1.1.2030;", "3 date_in_future 2030-01-01"},
        {"B;;;;;kaksi", "3 number_invalid kaksi"},
        {"B;;;;;51", "3 number_out_of_range 51,0,50"},
    };
    for (const auto &each : cases) {
        const ImportReport report =
            importAccounts(QByteArray("Asiakas;Toimiala;Vaihe;Liikevaihto;Asiakas alkaen;Päättäjiä\nHyvä Oy;;;;;\n") +
                           each.row + "\n");
        EXPECT_EQ(told(report.refusals), each.expected) << each.row;
    }
    EXPECT_EQ(*test->accounts().count(), 1);
}

TEST_F(ImportNames, NewContentUpdatesAndEmptyCellsLeaveAlone)
{
    importAccounts("Account,Industry,Revenue,Lifecycle\nTesti Oy,forestry,100,Prospect\n");
    test.clock().set(test.clock().now().addDays(10));
    EXPECT_EQ(told(importAccounts("Account,Industry,Revenue,Lifecycle\nTESTI OY,,200,Customer\n").accounts), "1 0 1 0");
    const Account testi = account("Testi Oy");
    EXPECT_EQ(testi.name, QStringLiteral("Testi Oy"));
    EXPECT_EQ(testi.industry, QStringLiteral("forestry"));
    EXPECT_EQ(testi.annualRevenue, Cents{20000});
    EXPECT_EQ(testi.stageOn(test.today()), Lifecycle::Customer);
    EXPECT_EQ(testi.stageOn(test.today() - 1), Lifecycle::Prospect);
    // And back again: the newest file counts, not the first.
    EXPECT_EQ(told(importAccounts("Account,Revenue\nTesti Oy,100\n").accounts), "1 0 1 0");
    EXPECT_EQ(told(importAccounts("Account,Revenue\nTesti Oy,100\n").accounts), "1 0 0 0");
}

TEST_F(ImportNames, AnAccountTypedByHandIsRecognised)
{
    test.addAccount(QStringLiteral("Testi Oy"));
    EXPECT_EQ(told(importAccounts("Account,Industry\ntesti oy,forestry\n").accounts), "1 0 1 0");
    EXPECT_EQ(*test->accounts().count(), 1);
}

TEST_F(ImportNames, PeopleAreToldApartByAccountAndNameNeverByEmail)
{
    importAccounts("Account\nA Oy\nB Oy\n");
    const ImportReport report = importPeople("Account,Name,Role,Influence,Title,Email,Phone\n"
                                             "A Oy,Bo Berg,decision maker,5,CEO,bo@example.com,1\n"
                                             "B Oy,Bo Berg,influencer,4,,bo@example.com,\n"
                                             "A Oy,Cecilia Berg,contact,,,bo@example.com,\n"
                                             "A Oy,bo  berg,contact,,,other@example.com,\n");
    EXPECT_EQ(told(report.people), "4 3 0 1");
    EXPECT_EQ(told(report.refusals), "5 name_taken bo  berg");
    EXPECT_EQ(person(account("B Oy"), "Bo Berg").roles, (QList{RolePeriod{std::nullopt, Role::Influencer, 4}}));
}

TEST_F(ImportNames, BadPeopleAreRefusedAlone)
{
    struct {
        const char *row;
        const char *expected;
    } const cases[] = {
        {"Nobody Oy,X,,,", "2 account_unknown Nobody Oy"},
        {",X,,,", "2 account_required"},
        {"A Oy, ,,,x@y", "2 name_empty"},
        {"A Oy,X,king,,", "2 unknown_word Role,king"},
        {"A Oy,X,,6,", "2 influence_off_scale 6,1,5"},
        {"A Oy,X,,lots,", "2 number_invalid lots"},
        {"A Oy,X,,,nonsense", "2 email_invalid nonsense"},
    };
    importAccounts("Account\nA Oy\n");
    for (const auto &each : cases)
        EXPECT_EQ(told(importPeople(QByteArray("Account,Name,Role,Influence,Email\n") + each.row + "\n").refusals),
                  each.expected)
            << each.row;
}

TEST_F(ImportNames, ANewRoleHoldsFromTodayOn)
{
    importAccounts("Account\nA Oy\n");
    importPeople("Account,Name,Role,Influence\nA Oy,Bo,contact,2\n");
    test.clock().set(test.clock().now().addDays(30));
    EXPECT_EQ(told(importPeople("Account,Name,Role,Influence\nA Oy,Bo,decider,4\n").people), "1 0 1 0");
    const Stakeholder bo = person(account("A Oy"), "Bo");
    EXPECT_EQ(bo.roleOn(test.today() - 1).role, Role::Contact);
    EXPECT_EQ(bo.roleOn(test.today()).role, Role::Decider);
    EXPECT_EQ(bo.roleOn(test.today()).influence, 4);
}

TEST_F(ImportNames, AContactsExportOfACrmGoesIn)
{
    const QByteArray file = "id,first_name,last_name,title,company_name,company,email_work,email_home,email_other,"
                            "phone_work,phone_home\n"
                            "2,Shelley,Kerluke,Buyer,Gottlieb and Sons,Gottlieb and Sons,,,s@example.com,,1-955\n";
    EXPECT_EQ(told(importPeople(file).refusals), "2 account_unknown Gottlieb and Sons");
    const ImportReport report = importPeople(file, true);
    EXPECT_EQ(told(report.people), "1 1 0 0");
    EXPECT_EQ(report.accounts.added, 1);
    const Stakeholder shelley = person(account("Gottlieb and Sons"), "Shelley Kerluke");
    EXPECT_EQ(shelley.email, QStringLiteral("s@example.com"));
    EXPECT_EQ(shelley.phone, QStringLiteral("1-955"));
    EXPECT_EQ(shelley.title, QStringLiteral("Buyer"));
    EXPECT_EQ(told(importPeople(file, true).people), "1 0 0 0");
}

TEST_F(ImportNames, AnAccountsExportOfACrmGoesIn)
{
    const ImportReport report = importAccounts("\"ID\",\"NAME\",\"TYPE\",\"INDUSTRY\",\"ANNUALREVENUE\",\"OWNERID\"\n"
                                               "\"001x\",\"Gravity\",\"\",\"Media\",\"6.0E7\",\"005x\"\n"
                                               "\"002x\",\"Comet\",\"Prospect\",\"\",\"\",\"005x\"\n"
                                               "\"003x\",\"Orbit\",\"Channel Partner\",\"\",\"\",\"005x\"\n");
    EXPECT_EQ(told(report.accounts), "3 3 0 0");
    EXPECT_EQ(account("Gravity").annualRevenue, Cents{6'000'000'000});
    EXPECT_EQ(account("Comet").stageOn(test.today()), Lifecycle::Prospect);
    EXPECT_EQ(account("Orbit").stageOn(test.today()), Lifecycle::Customer);
    EXPECT_EQ(test->ownPeople().all()->size(), 1u); // an opaque id is nobody's name
}

TEST_F(ImportNames, RemovedAccountsAndPeopleStayRemoved)
{
    importAccounts("Account,Industry\nA Oy,x\nB Oy,x\n");
    importPeople("Account,Name\nA Oy,Bo\n");
    test.write(ActionKind::RemovePerson,
               [&](WriteUnit &unit) { return unit.stakeholders().remove(person(account("A Oy"), "Bo").id); });
    test.write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(account("B Oy").id); });
    EXPECT_EQ(told(importAccounts("Account,Industry\nA Oy,x\nB Oy,changed\n").accounts), "2 0 0 0");
    EXPECT_EQ(told(importPeople("Account,Name\nA Oy,Bo\n").people), "1 0 0 0");
    EXPECT_EQ(*test->accounts().count(), 1);
}

TEST_F(ImportNames, AFileThatCannotBeReadStopsEverything)
{
    struct {
        const char *what;
        QByteArray people;
        const char *expected;
        qint64 line;
    } const cases[] = {
        {"empty", "", "file_empty people.csv", 0},
        {"quote", "Account,Name\nA Oy,Bo\nA Oy,\"Ce\n", "quote_unclosed 3,people.csv", 3},
        {"encoding", "Account,Name\nA Oy,B\x81\n", "encoding_unknown 2,people.csv", 2},
        {"NUL", QByteArray("Account,Name\nA Oy,B\0\n", 21), "encoding_unknown 2,people.csv", 2},
        {"columns", "Account,Name\nA Oy,Bo\n" + QByteArray(1'000'000, ','), "too_many_columns 3,512,people.csv", 3},
        {"column missing", "Account,Role\nA Oy,contact\n", "column_missing Name,people.csv", 0},
        {"column twice", "Account,Name,name\nA Oy,Bo,Bo\n", "column_twice Name,people.csv", 0},
        {"cell", "Account,Name\nA Oy," + QByteArray(2'000'000, 'x'), "text_too_long 1048576,2,people.csv", 2},
    };
    ImportRequest request;
    request.accounts = write("accounts.csv", "Account\nA Oy\n");
    const QByteArray before = bookBytes();
    for (const auto &each : cases) {
        request.people = write("people.csv", each.people);
        const auto refused = importFiles(test.book(), request);
        EXPECT_EQ(told(refused), each.expected) << each.what;
        ASSERT_FALSE(refused) << each.what;
        const auto place = structuralErrorPlace(refused.error());
        ASSERT_TRUE(place) << each.what;
        EXPECT_EQ(place->file, QStringLiteral("people.csv")) << each.what;
        EXPECT_EQ(place->line, each.line) << each.what;
        EXPECT_EQ(bookBytes(), before) << each.what;
    }
    request.people = test.folder() + QStringLiteral("/missing.csv");
    EXPECT_EQ(importFiles(test.book(), request).error().code, ErrorCode::CannotRead);
    EXPECT_EQ(bookBytes(), before);
}

TEST_F(ImportNames, OtherErrorsHaveNoPlaceInAFile)
{
    EXPECT_EQ(structuralErrorPlace(Error{ErrorCode::DiskFull}), std::nullopt);
    EXPECT_EQ(structuralErrorPlace(Error{ErrorCode::TextTooLong, {QStringLiteral("200")}}), std::nullopt);
}

TEST_F(ImportNames, KindsOfFilesAreToldApart)
{
    EXPECT_EQ(*kindOfFile(sample("asiakkuudet.csv")), ImportedKind::Account);
    EXPECT_EQ(*kindOfFile(sample("henkilot.csv")), ImportedKind::Person);
    EXPECT_EQ(*kindOfFile(sample("kohtaamiset.csv")), ImportedKind::Touchpoint);
    EXPECT_EQ(*kindOfFile(write("x.csv", "a,b\n")), std::nullopt);
    EXPECT_EQ(kindOfFile(write("x.csv", "")).error().code, ErrorCode::FileEmpty);
}

} // namespace
} // namespace laari::exchange
