// SPDX-License-Identifier: GPL-3.0-or-later
// A refused record leaves nothing, neither in the book nor in what is known of the file.
#include "tests/core/exchange/ImportFixture.h"
#include "tests/core/store/RawSqlite.h"
#include "tests/support/LocksOf.h"

#include <filesystem>

namespace laari::exchange {

namespace {

class ImportRefused : public ImportFixture {
protected:
    AccountId testi = test.addAccount(QStringLiteral("Testi Oy"));

    /// How many of each kind of thing that a record may make in passing.
    struct Made {
        size_t ownPeople;
        size_t partners;
        size_t causes;
        size_t functions;
        size_t people;
        qint64 accounts;

        friend bool operator==(const Made &, const Made &) = default;
    };
    Made made()
    {
        return {test->ownPeople().all()->size(),
                test->partners().all()->size(),
                test->lists().items(ListKind::Cause)->size(),
                test->lists().items(ListKind::OurFunction)->size(),
                test->stakeholders().all()->size(),
                *test->accounts().count()};
    }
};

TEST_F(ImportRefused, AccountsLeaveNoOwnPeople)
{
    const Made before = made();
    const ImportReport report = importAccounts("Account,Industry,Deciders,Owner\n"
                                               "A Oy,x,51,Ghost One\n"
                                               "Testi Oy,x,51,Ghost Two\n");
    EXPECT_EQ(told(report.refusals), "2 number_out_of_range 51,0,50 / 3 number_out_of_range 51,0,50");
    EXPECT_EQ(made(), before);
    EXPECT_EQ(account("Testi Oy").industry, QString());
    // What was refused of a known account is not taken for known the next time.
    EXPECT_EQ(importAccounts("Account,Industry,Deciders,Owner\nTesti Oy,x,51,Ghost Two\n").refused(), 1);
    expectClean();
}

TEST_F(ImportRefused, AnOwnPersonOfARefusedRecordIsMadeByTheNext)
{
    const ImportReport report = importAccounts("Account,Deciders,Owner\nA Oy,51,Maija Salo\nB Oy,5,Maija Salo\n");
    EXPECT_EQ(told(report.accounts), "2 1 0 1");
    EXPECT_EQ(test->ownPeople().find(*account("B Oy").owner)->name, QStringLiteral("Maija Salo"));
    expectClean();
}

TEST_F(ImportRefused, TheBookItselfIsNoFileToImportAndKeepsItsLocks)
{
    const QString otherName = test.folder() + QStringLiteral("/other.csv");
    std::filesystem::create_hard_link(test.path().toStdString(), otherName.toStdString());
    for (const QString &path : {test.path(), otherName}) {
        const auto written = test.book().write(ActionKind::EditSettings, [&](WriteUnit &) -> Result<void> {
            const auto read = kindOfFile(path);
            EXPECT_EQ(read ? ErrorCode::Internal : read.error().code, ErrorCode::FileIsABook);
            EXPECT_TRUE(isLockedForOthers(test.path()));
            return {};
        });
        EXPECT_TRUE(written);
    }
}

TEST_F(ImportRefused, PeopleLeaveNoAccounts)
{
    const Made before = made();
    const ImportReport report = importPeople("Account,Name,Email\nA Oy,Bo,nonsense\n", true);
    EXPECT_EQ(told(report.refusals), "2 email_invalid nonsense");
    EXPECT_EQ(report.accounts.added, 0);
    EXPECT_EQ(made(), before);

    const ImportReport next = importPeople("Account,Name,Email\nA Oy,Bo,nonsense\nA Oy,Cecilia,c@example.com\n", true);
    EXPECT_EQ(told(next.people), "2 1 0 1");
    EXPECT_EQ(next.accounts.added, 1);
    EXPECT_EQ(person(account("A Oy"), "Cecilia").email, QStringLiteral("c@example.com"));
}

TEST_F(ImportRefused, TouchpointsLeaveNoPeopleAndNoWords)
{
    importTouchpoints("Account,Date,Channel,Emotion,Failure\nTesti Oy,2026-03-10,Visit,1,F1\n");
    struct {
        const char *row;
        const char *expected;
    } const cases[] = {
        {"2026-03-01,Visit,4,Ghost cause,->F1,", "2 recovery_before_failure"},
        {"2026-03-12,Visit,4,Ghost cause,->F9,", "2 failure_label_unknown F9"},
        {"1700-03-12,Visit,4,Ghost cause,,", "2 date_invalid 1700-03-12"},
        {"2026-03-12,Visit,4,Ghost cause,,a\x01"
         "b",
         "2 text_has_control_characters"},
    };
    const Made before = made();
    for (const auto &each : cases) {
        const ImportReport report =
            importTouchpoints(QByteArray("Account,Person,Function,Delivered by,Date,Channel,Emotion,Cause,Failure,"
                                         "Note\nTesti Oy,Ghost,Ghost function,Ghost Oy,") +
                                  each.row + "\n",
                              true);
        EXPECT_EQ(told(report.refusals), each.expected);
        EXPECT_EQ(told(report.people), "0 0 0 0") << each.expected;
        EXPECT_EQ(made(), before) << each.expected;
    }
    expectClean();
}

TEST_F(ImportRefused, WhomARefusedRecordNamedIsMadeByTheNext)
{
    const ImportReport report = importTouchpoints("Account,Person,Date,Channel,Cause,Delivered by\n"
                                                  "Testi Oy,Bo,1700-03-12,Visit,Mix-up,Ahti Oy\n"
                                                  "Testi Oy,Bo,2026-03-12,Visit,Mix-up,Ahti Oy\n"
                                                  "Testi Oy,Bo,1700-03-13,Visit,Mix-up,Ahti Oy\n"
                                                  "Testi Oy,Bo,2026-03-13,Visit,Mix-up,Ahti Oy\n",
                                                  true);
    EXPECT_EQ(told(report.touchpoints), "4 2 0 2");
    EXPECT_EQ(report.people.added, 1);
    for (const Touchpoint &each : touchpoints(account("Testi Oy"))) {
        EXPECT_EQ(each.participants.front().stakeholder, person(account("Testi Oy"), "Bo").id);
        EXPECT_EQ(test->lists().find(*each.cause)->finnish, QStringLiteral("Mix-up"));
        EXPECT_EQ(test->partners().find(*each.deliveredBy)->name, QStringLiteral("Ahti Oy"));
    }
    expectClean();
}

TEST_F(ImportRefused, ANewerWordOfAFailureLeavesNothingEither)
{
    const auto header = QByteArray("Account,Person,Date,Channel,Emotion,Cause,Failure\n");
    importTouchpoints(header + "Testi Oy,,2026-03-10,Visit,1,,F1\nTesti Oy,,2026-03-12,Visit,5,,->F1\n");
    const Made before = made();
    const QByteArray later = header + "Testi Oy,Ghost,2026-03-13,Visit,1,Ghost cause,F1\n"; // after it was mended
    EXPECT_EQ(told(importTouchpoints(later, true).refusals), "2 recovery_before_failure");
    EXPECT_EQ(told(importTouchpoints(later, true).refusals), "2 recovery_before_failure");
    EXPECT_EQ(made(), before);
    expectClean();
}

TEST_F(ImportRefused, ARefusedNamesakeDoesNotBarTheNext)
{
    const ImportReport accounts = importAccounts("Account,Deciders\nA Oy,51\nA Oy,5\nA Oy,6\n");
    EXPECT_EQ(told(accounts.refusals), "2 number_out_of_range 51,0,50 / 4 name_taken A Oy");
    EXPECT_EQ(account("A Oy").expectedDeciders, 5);
    const ImportReport people = importPeople("Account,Name,Email\nA Oy,Bo,nonsense\nA Oy,Bo,b@example.com\n"
                                             "A Oy,Bo,c@example.com\n");
    EXPECT_EQ(told(people.refusals), "2 email_invalid nonsense / 4 name_taken Bo");
    EXPECT_EQ(person(account("A Oy"), "Bo").email, QStringLiteral("b@example.com"));
}

TEST_F(ImportRefused, AnArrowAtNothing)
{
    const ImportReport report = importTouchpoints("Account,Date,Channel,Emotion,Failure\n"
                                                  "Testi Oy,2026-03-12,Visit,5,->\n"
                                                  "Testi Oy,2026-03-13,Visit,5,→\n");
    EXPECT_EQ(told(report.refusals),
              std::string("2 failure_label_unknown -> / 3 failure_label_unknown ") + qPrintable(QStringLiteral("→")));
    EXPECT_EQ(*test->touchpoints().count(), 0);
}

TEST_F(ImportRefused, OnlyWhatAFileNamesIsRead)
{
    // Of an account that cannot be read, and that no file names.
    const AccountId other = test.addAccount(QStringLiteral("Other Oy"));
    test.close();
    RawSqlite(test.path()).run("DELETE FROM account_lifecycle WHERE account_id = " + QByteArray::number(other.value));
    test.reopen();
    EXPECT_EQ(told(importTouchpoints("Account,Date,Channel\nTesti Oy,2026-03-12,Call\n").touchpoints), "1 1 0 0");
}

} // namespace
} // namespace laari::exchange
