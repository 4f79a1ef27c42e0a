// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/ImportFixture.h"

#include <algorithm>

namespace laari::exchange {

namespace {

using laari::testing::day;

class ImportTouchpoints : public ImportFixture {
protected:
    AccountId testi = test.addAccount(QStringLiteral("Testi Oy"));
    StakeholderId aino = test.addPerson(testi, QStringLiteral("Aino Aalto"), Role::Decider);

    static constexpr auto header =
        "Account,Person,Date,Channel,Importance,Emotion,Effectiveness,Ease,Type,Source,Cause,"
        "Failure,Function,Delivered by,Note\n";

    std::vector<Touchpoint> stored() { return *test->touchpoints().ofAccount(testi); }
};

TEST_F(ImportTouchpoints, EnglishHeadersAndWords)
{
    const ImportReport report = importTouchpoints(
        QByteArray(header) +
        "Testi Oy,Aino Aalto,2026-03-12 14:30,Complaint,critical,1,2,,integrity,rated by the customer,"
        "Late,F1,Sales,Ahti Oy,\"Two\nlines\"\n");
    EXPECT_EQ(told(report.touchpoints), "1 1 0 0");
    const Touchpoint touchpoint = stored().front();
    EXPECT_EQ(touchpoint.day, day(2026, 3, 12));
    EXPECT_EQ(touchpoint.time, QTime(14, 30));
    EXPECT_EQ(touchpoint.channel, Channel::Complaint);
    EXPECT_EQ(touchpoint.importance, Importance::Critical);
    EXPECT_EQ(touchpoint.emotion, 1);
    EXPECT_EQ(touchpoint.effectiveness, 2);
    EXPECT_EQ(touchpoint.ease, std::nullopt);
    EXPECT_EQ(touchpoint.factor, TrustFactor::Integrity);
    EXPECT_EQ(touchpoint.source, Source::Customer);
    EXPECT_EQ(test->partners().find(*touchpoint.deliveredBy)->name, QStringLiteral("Ahti Oy"));
    EXPECT_EQ(touchpoint.note, QStringLiteral("Two\nlines"));
    EXPECT_EQ(touchpoint.participants, (QList{Participant{aino, Presence::There}}));
    expectClean();
}

TEST_F(ImportTouchpoints, ManyAreStoredInOrderOfDayAndThoseOfADayAsInTheFile)
{
    QByteArray file(header);
    for (int i = 0; i < 40; ++i)
        file += "Testi Oy,Aino Aalto,2026-03-" + QByteArray::number(20 - i % 7) + ",call,,4,,,,,,,,,n" +
                QByteArray::number(i) + "\n";
    EXPECT_EQ(told(importTouchpoints(file).touchpoints), "40 40 0 0");
    std::vector<Touchpoint> touchpoints = stored();
    ASSERT_EQ(touchpoints.size(), 40U);
    std::ranges::sort(touchpoints, {}, &Touchpoint::id);
    for (size_t i = 1; i < touchpoints.size(); ++i) {
        const Touchpoint &one = touchpoints[i - 1];
        const Touchpoint &next = touchpoints[i];
        EXPECT_EQ(next.id.value, one.id.value + 1);
        EXPECT_TRUE(one.day < next.day || (one.day == next.day && one.note.mid(1).toInt() < next.note.mid(1).toInt()));
        EXPECT_EQ(next.participants, (QList{Participant{aino, Presence::There}}));
    }
    EXPECT_EQ(told(importTouchpoints(file).touchpoints), "40 0 0 0") << "each was remembered";
    expectClean();
}

TEST_F(ImportTouchpoints, WhatStandsBetweenFailuresKeepsItsPlace)
{
    importTouchpoints(QByteArray(header) + "Testi Oy,Aino Aalto,2026-03-12,call,,4,,,,,,,,,first\n"
                                           "Testi Oy,Aino Aalto,2026-03-12,call,,1,,,,,,F1,,,second\n"
                                           "Testi Oy,Aino Aalto,2026-03-12,call,,4,,,,,,,,,third\n"
                                           "Testi Oy,Aino Aalto,2026-03-12,call,,5,,,,,,->F1,,,fourth\n");
    QStringList notes;
    for (const Touchpoint &touchpoint : stored()) // newest first
        notes.prepend(touchpoint.note);
    EXPECT_EQ(notes.join(u' ').toStdString(), "first second third fourth");
    expectClean();
}

TEST_F(ImportTouchpoints, WhatIsNotSaidIsTheUsual)
{
    importTouchpoints("Päivä;Kanava;Asiakas\n12.3.2026;sähköposti;testi  OY\n");
    const Touchpoint touchpoint = stored().front();
    EXPECT_EQ(touchpoint.importance, Importance::Routine); // an e-mail's
    EXPECT_EQ(touchpoint.source, Source::Observed);
    EXPECT_EQ(touchpoint.factor, TrustFactor::Ability);
    EXPECT_EQ(touchpoint.emotion, std::nullopt);
    EXPECT_EQ(touchpoint.time, std::nullopt);
}

TEST_F(ImportTouchpoints, EachBadRecordIsRefusedAloneWithItsReason)
{
    struct {
        const char *what;
        const char *row;
        const char *expected;
    } const cases[] = {
        {"account", "Nobody Oy,,2026-03-12,Call,,,,,,,,,,,", "3 account_unknown Nobody Oy"},
        {"no account", ",,2026-03-12,Call,,,,,,,,,,,", "3 account_required"},
        {"person", "Testi Oy,Bo Berg,2026-03-12,Call,,,,,,,,,,,", "3 person_unknown Bo Berg,Testi Oy"},
        {"no such day", "Testi Oy,,31.2.2026,Call,,,,,,,,,,,", "3 date_invalid 31.2.2026"},
        {"no date", "Testi Oy,,,Call,,,,,,,,,,,", "3 date_invalid"},
        {"future", "Testi Oy,,2026-11-21,Call,,,,,,,,,,,", "3 date_in_future 2026-11-21"},
        {"two ways", "Testi Oy,,5/6/2026,Call,,,,,,,,,,,", "3 date_ambiguous 5/6/2026"},
        {"time", "Testi Oy,,2026-03-12 25:00,Call,,,,,,,,,,,", "3 time_invalid 25:00"},
        {"channel", "Testi Oy,,2026-03-12,Smoke,,,,,,,,,,,", "3 unknown_word Channel,Smoke"},
        {"no channel", "Testi Oy,,2026-03-12,,,,,,,,,,,,", "3 unknown_word Channel,"},
        {"importance", "Testi Oy,,2026-03-12,Call,huge,,,,,,,,,,", "3 unknown_word Importance,huge"},
        {"source", "Testi Oy,,2026-03-12,Call,,,,,,dream,,,,,", "3 unknown_word Source,dream"},
        {"type", "Testi Oy,,2026-03-12,Call,,,,,luck,,,,,,", "3 unknown_word Type,luck"},
        {"emotion", "Testi Oy,,2026-03-12,Call,,9,,,,,,,,,", "3 score_off_scale 9,1,5"},
        {"effectiveness", "Testi Oy,,2026-03-12,Call,,,0,,,,,,,,", "3 score_off_scale 0,1,5"},
        {"ease", "Testi Oy,,2026-03-12,Call,,,,-1,,,,,,,", "3 score_off_scale -1,1,5"},
        {"half a step", "Testi Oy,,2026-03-12,Call,,3.5,,,,,,,,,", "3 number_invalid 3.5"},
        {"no number", "Testi Oy,,2026-03-12,Call,,good,,,,,,,,,", "3 number_invalid good"},
        {"more cells than headers", "Testi Oy,,2026-03-12,Call,,,,,,,,,,,,x", "3 cell_count 16,15"},
        {"label nobody has", "Testi Oy,,2026-03-12,Call,,5,,,,,,->F9,,,", "3 failure_label_unknown F9"},
    };
    qint64 known = 0;
    for (const auto &each : cases) {
        // A good record before and after it; the good ones get in the first time.
        const ImportReport report = importTouchpoints(QByteArray(header) + "Testi Oy,,2026-03-01,Visit,,4,,,,,,,,,\n" +
                                                      each.row + "\nTesti Oy,,2026-03-02,Visit,,4,,,,,,,,,\n");
        EXPECT_EQ(told(report.refusals), each.expected) << each.what;
        EXPECT_EQ(report.touchpoints.read, 3) << each.what;
        EXPECT_EQ(report.touchpoints.added, known == 0 ? 2 : 0) << each.what;
        known = *test->touchpoints().count();
        EXPECT_EQ(known, 2) << each.what;
    }
    expectClean();
}

TEST_F(ImportTouchpoints, EmptyCellsBeyondTheHeadersAreFine)
{
    EXPECT_EQ(told(importTouchpoints("Account,Date,Channel\nTesti Oy,2026-03-12,Call,,,\n").touchpoints), "1 1 0 0");
}

TEST_F(ImportTouchpoints, AnExactRepeatIsRefusedButATwinIsNot)
{
    // The comment column is unknown to us, yet tells two encounters apart.
    const QByteArray file = "Account,Date,Channel,Typist\n"
                            "Testi Oy,2026-03-12,Call,A\n"
                            "Testi Oy,2026-03-12,Call,B\n"
                            "Testi Oy,2026-03-12,Call,A\n";
    const ImportReport report = importTouchpoints(file);
    EXPECT_EQ(told(report.touchpoints), "3 2 0 1");
    EXPECT_EQ(told(report.refusals), "4 row_repeated 2");
    EXPECT_EQ(report.ignoredHeaders, QStringList{QStringLiteral("touchpoints.csv: Typist")});
    EXPECT_EQ(told(importTouchpoints(file).touchpoints), "3 0 0 1");
}

TEST_F(ImportTouchpoints, TheSameInOtherWordsIsKnown)
{
    importTouchpoints("Asiakas;Henkilö;Päivä;Kanava;Tunne;Muistiinpano\nTesti Oy;Aino Aalto;12.3.2026;puhelu;4;Hei\n");
    const ImportReport again =
        importTouchpoints("Note,Emotion,Channel,Date,Person,Account\nHei,4,call,2026-03-12,AINO AALTO,testi oy\n");
    EXPECT_EQ(told(again.touchpoints), "1 0 0 0");
}

TEST_F(ImportTouchpoints, UnknownPeopleAreMadeWhenAsked)
{
    const QByteArray file = "Account,Person,Date,Channel\nTesti Oy,Bo Berg,2026-03-12,Call\n"
                            "Testi Oy,BO  BERG,2026-03-13,Call\nNobody Oy,Bo Berg,2026-03-12,Call\n";
    const ImportReport report = importTouchpoints(file, true);
    EXPECT_EQ(told(report.touchpoints), "3 2 0 1");
    EXPECT_EQ(told(report.refusals), "4 account_unknown Nobody Oy");
    EXPECT_EQ(report.people.added, 1);
    const Stakeholder bo = person(account("Testi Oy"), "Bo Berg");
    EXPECT_EQ(bo.roles, (QList{RolePeriod{std::nullopt, Role::Contact, 3}}));
    for (const Touchpoint &each : stored())
        EXPECT_EQ(each.participants, (QList{Participant{bo.id, Presence::There}}));
}

TEST_F(ImportTouchpoints, NamesakesAtOneAccountAreRefused)
{
    test.addPerson(testi, QStringLiteral("Bo Berg"));
    test.addPerson(testi, QStringLiteral("Bo Berg"));
    const ImportReport report = importTouchpoints("Account,Person,Date,Channel\nTesti Oy,Bo Berg,2026-03-12,Call\n");
    EXPECT_EQ(told(report.refusals), "2 person_ambiguous Bo Berg,Testi Oy");
}

TEST_F(ImportTouchpoints, ALabelCountsWhereverItsFailureStands)
{
    const AccountId other = test.addAccount(QStringLiteral("Other Oy"));
    const ImportReport report = importTouchpoints("Account,Date,Channel,Emotion,Failure\n"
                                                  "Testi Oy,2026-03-12,Visit,5,->F1\n" // its failure comes later
                                                  "Testi Oy,2026-03-02,Delivery,1,F1\n"
                                                  "Testi Oy,2026-03-13,Visit,4,→ f1\n"
                                                  "Other Oy,2026-03-13,Visit,4,->F1\n" // labels are an account's own
                                                  "Testi Oy,2026-03-01,Visit,4,->F1\n" // before it
                                                  "Testi Oy,2026-03-05,Visit,4,F2\n"
                                                  "Testi Oy,2026-03-06,Visit,4,->F2\n" // F2 is none
                                                  "Testi Oy,2026-03-07,Visit,1,F1\n");
    EXPECT_EQ(told(report.refusals), "5 failure_label_unknown F1 / 6 recovery_before_failure / 8 mends_no_failure / "
                                     "9 failure_label_twice F1");
    const std::vector<Touchpoint> all = stored();
    ASSERT_EQ(all.size(), 4u); // newest first
    const TouchpointId failure = all[3].id;
    EXPECT_EQ(all[3].day, day(2026, 3, 2));
    EXPECT_EQ(all[0].mends, failure);
    EXPECT_EQ(all[1].mends, failure);
    EXPECT_EQ(*test->touchpoints().countOfAccount(other), 0);
    expectClean();
}

TEST_F(ImportTouchpoints, ALabelOfAnEarlierImportIsStillKnown)
{
    importTouchpoints("Account,Date,Channel,Emotion,Failure\nTesti Oy,2026-03-02,Delivery,1,F1\n");
    const ImportReport later =
        importTouchpoints("Account,Date,Channel,Emotion,Failure\nTesti Oy,2026-03-12,Visit,5,->F1\n");
    EXPECT_EQ(told(later.touchpoints), "1 1 0 0");
    EXPECT_TRUE(stored().front().mends.has_value());
}

TEST_F(ImportTouchpoints, ALabelledFailureIsBroughtUpToDate)
{
    importTouchpoints("Account,Date,Channel,Emotion,Failure\nTesti Oy,2026-03-02,Delivery,1,F1\n");
    const QByteArray corrected = "Account,Date,Channel,Emotion,Failure\nTesti Oy,2026-03-02,Delivery,2,F1\n";
    EXPECT_EQ(told(importTouchpoints(corrected).touchpoints), "1 0 1 0");
    EXPECT_EQ(told(importTouchpoints(corrected).touchpoints), "1 0 0 0");
    ASSERT_EQ(stored().size(), 1u);
    EXPECT_EQ(stored().front().emotion, 2);
    expectClean();
}

TEST_F(ImportTouchpoints, ARemovedFailureStaysRemoved)
{
    const QByteArray file = "Account,Date,Channel,Emotion,Failure\n"
                            "Testi Oy,2026-03-02,Delivery,1,F1\nTesti Oy,2026-03-12,Visit,5,->F1\n";
    importTouchpoints(file);
    test.write(ActionKind::RemoveTouchpoint,
               [&](WriteUnit &unit) { return unit.touchpoints().remove(stored().back().id); });
    EXPECT_EQ(told(importTouchpoints(file).touchpoints), "2 0 0 0");
    EXPECT_EQ(stored().size(), 1u);
    const ImportReport later =
        importTouchpoints("Account,Date,Channel,Emotion,Failure\nTesti Oy,2026-03-13,Visit,5,->F1\n");
    EXPECT_EQ(told(later.refusals), "2 failure_label_unknown F1");
}

TEST_F(ImportTouchpoints, ARefusedRecordLeavesNoWordsBehind)
{
    const auto partnersBefore = test->partners().all()->size();
    importTouchpoints("Account,Date,Channel,Emotion,Failure,Delivered by\n"
                      "Testi Oy,2026-03-12,Visit,5,->F1,Ghost Oy\nNobody,2026-03-12,Visit,5,,Ghost Oy\n");
    EXPECT_EQ(test->partners().all()->size(), partnersBefore);
}

} // namespace
} // namespace laari::exchange
