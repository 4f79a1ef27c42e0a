// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Statement.h"

#include "core/insight/AccountFigures.h"
#include "tests/support/TestBook.h"

#include <algorithm>
#include <cmath>

using namespace laari;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

std::vector<insight::StatementLine> statement(TestBook &test, AccountId account, Day today,
                                              insight::PrivateNotes notes = insight::PrivateNotes::Show)
{
    auto lines = insight::statement(test.book(), account, today, notes);
    EXPECT_TRUE(lines.has_value());
    return lines ? *lines : std::vector<insight::StatementLine>{};
}

struct Sums {
    double goodwill = 0;  ///< put in, less faded and corrected
    double grievance = 0; ///< the same, less forgiven
};

Sums sumsOf(const std::vector<insight::StatementLine> &lines)
{
    Sums sums;
    for (const auto &line : lines) {
        sums.goodwill +=
            line.posting.deposited.toPoints() - line.posting.correctedGoodwill.toPoints() - line.fadedGoodwill;
        sums.grievance += line.posting.withdrawn.toPoints() - line.posting.correctedGrievance.toPoints() -
                          line.posting.forgiven.toPoints() - line.fadedGrievance;
    }
    return sums;
}

TEST(Statement, PutInIsPendingSettledFadedForgivenAndCorrected)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    Stakeholder estimated;
    estimated.account = account;
    estimated.name = QStringLiteral("Eino");
    estimated.enteredOn = day(2025, 1, 1);
    estimated.openingEstimate = OpeningEstimate{4, day(2025, 1, 1)};
    const StakeholderId eino = test.add(estimated);
    for (int ago = 600; ago > 0; ago -= 37)
        test.log(account, test.today() - ago, ago % 2 ? 5 : 2, {aino, eino});
    const TouchpointId failure = test.log(account, test.today() - 90, 1, {aino});
    Touchpoint recovery;
    recovery.account = account;
    recovery.day = test.today() - 85;
    recovery.emotion = 5;
    recovery.mends = failure;
    recovery.participants = {Participant{aino}};
    test.add(recovery);

    const auto lines = statement(test, account, test.today());
    const Sums sums = sumsOf(lines);

    double goodwill = 0;
    double grievance = 0;
    const auto parameters = test->settings().parameters();
    const auto states = test->ledger().statesOf(account, test.today());
    ASSERT_TRUE(parameters && states);
    const trust::Model model(*parameters);
    for (const auto &each : *states) {
        const auto state = model.passed(each.state, test.today());
        goodwill += state.pendingGoodwill + state.goodwill();
        grievance += state.pendingGrievance() + state.grievance();
    }
    EXPECT_GT(goodwill, 1);
    EXPECT_GT(grievance, 1);
    // Postings are rounded to millionths.
    EXPECT_NEAR(sums.goodwill, goodwill, 1e-6 * double(lines.size()));
    EXPECT_NEAR(sums.grievance, grievance, 1e-6 * double(lines.size()));
}

TEST(Statement, FadesOnceAMonthAndIsNewestFirst)
{
    TestBook test(QDate(2026, 11, 20));
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    test.log(account, day(2026, 8, 31), 5, {aino});
    const auto lines = statement(test, account, test.today());

    std::vector<Day> faded;
    for (const auto &line : lines)
        if (line.kind == insight::StatementLineKind::Faded)
            faded.push_back(line.day);
    EXPECT_EQ(faded, (std::vector<Day>{day(2026, 11, 20), day(2026, 10, 31), day(2026, 9, 30)}));
    EXPECT_TRUE(std::is_sorted(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.day > b.day; }));
    EXPECT_EQ(lines.back().kind, insight::StatementLineKind::Touchpoint);
    EXPECT_EQ(lines.back().personName, QStringLiteral("Aino"));
}

TEST(Statement, SaysHowMuchIsStillPending)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"));
    test.log(account, test.today() - 30, 5, {aino});
    test.log(account, test.today() - 14, 1, {aino});
    test.log(account, test.today(), 5, {aino});
    test.log(account, test.today(), 3, {aino}); // contact only: nothing was put in
    std::vector<double> shares;
    for (const auto &line : statement(test, account, test.today()))
        if (line.kind == insight::StatementLineKind::Touchpoint)
            shares.push_back(line.pendingShare);
    std::sort(shares.begin(), shares.end());
    ASSERT_EQ(shares.size(), 4U);
    EXPECT_DOUBLE_EQ(shares[0], 0);
    EXPECT_NEAR(shares[1], std::exp(-1.0), 1e-12); // 30 days of tau+ 30
    EXPECT_NEAR(shares[2], std::exp(-1.0), 1e-12); // 14 days of tau- 14
    EXPECT_DOUBLE_EQ(shares[3], 1);
}

TEST(Statement, HidesPrivateNotesWhereTheyMustNotShow)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    Touchpoint touchpoint;
    touchpoint.account = account;
    touchpoint.day = test.today();
    touchpoint.emotion = 4;
    touchpoint.note = QString(300, u'a');
    touchpoint.notePrivate = true;
    test.add(touchpoint);
    EXPECT_EQ(statement(test, account, test.today()).front().note.size(), 200);
    EXPECT_TRUE(statement(test, account, test.today(), insight::PrivateNotes::Hide).front().note.isEmpty());
}

TEST(WhyChanged, NamesTheFailure)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    test.clock().set(QDateTime(QDate(2026, 3, 1), QTime(12, 0)));
    for (int month = 1; month <= 2; ++month)
        test.log(account, day(2026, month, 10), 5, {aino});
    test.clock().set(QDateTime(QDate(2026, 11, 20), QTime(12, 0)));
    const auto asSeen = insight::accountFigures(test.book(), account, day(2026, 8, 1));
    const TouchpointId failure = test.log(account, day(2026, 9, 1), 1, {aino});
    test.log(account, day(2026, 2, 20), 5, {aino}); // entered long after

    const auto change = insight::whyChanged(test.book(), account, day(2026, 8, 1), day(2026, 11, 20),
                                            insight::SeenThen{{}, asSeen->reading.trust});
    ASSERT_TRUE(change.has_value());
    ASSERT_FALSE(change->causes.empty());
    EXPECT_EQ(change->causes.front().entry.value, failure.value);
    EXPECT_LT(change->causes.front().points, 0);
    EXPECT_GT(change->enteredLater, 0);

    const auto now = insight::accountFigures(test.book(), account, day(2026, 11, 20));
    const auto then = insight::accountFigures(test.book(), account, day(2026, 8, 1));
    ASSERT_TRUE(now && then);
    EXPECT_NEAR(change->trustAfter, now->reading.trust, 1e-9);
    // As it was seen then, without what nobody had entered yet.
    EXPECT_LT(change->trustBefore, then->reading.trust - 0.5);
    double explained = change->enteredLater + change->rest;
    for (const trust::Cause &cause : change->causes)
        explained += cause.points;
    EXPECT_NEAR(explained, change->trustAfter - change->trustBefore, 1e-9);

    // By what is known today it is the change that the chart shows.
    const auto known = insight::whyChanged(test.book(), account, day(2026, 8, 1), day(2026, 11, 20));
    EXPECT_NEAR(known->trustBefore, then->reading.trust, 1e-9);
    EXPECT_EQ(known->enteredLater, 0);
    EXPECT_EQ(known->causes.size(), 1U);
}

TEST(WhyChanged, WhatCameAfterTheReviewOnItsDayIsACauseOfItsOwn)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    const Day review = day(2026, 8, 25);
    test.clock().set(QDateTime(QDate(2026, 8, 25), QTime(9, 0)));
    TouchpointId early;
    for (int month = 1; month <= 7; ++month)
        early = test.log(account, day(2026, month, 10), 5, {aino});
    test.log(account, review, 5, {aino}); // in the morning, before the review
    const auto seen = insight::accountFigures(test.book(), account, review);
    const insight::SeenThen then{QDateTime(QDate(2026, 8, 25), QTime(10, 0)), seen->reading.trust};
    test.clock().set(QDateTime(QDate(2026, 8, 25), QTime(15, 0)));
    const TouchpointId failure = test.log(account, review, 1, {aino});
    test.clock().set(QDateTime(QDate(2026, 11, 20), QTime(12, 0)));

    const auto change = insight::whyChanged(test.book(), account, review, day(2026, 11, 20), then);
    ASSERT_EQ(change->causes.size(), 1U);
    EXPECT_EQ(change->causes[0].entry.value, failure.value);
    EXPECT_LT(change->causes[0].points, -1);
    EXPECT_NEAR(change->trustBefore, seen->reading.trust, 1e-9);
    EXPECT_NEAR(change->enteredLater, 0, 1e-9);

    // What editing changed of earlier days is no cause of the days since, and is told all the same.
    Touchpoint edited = *test->touchpoints().find(early);
    edited.emotion = 1;
    ASSERT_TRUE(test.book().write(ActionKind::EditTouchpoint,
                                  [&](WriteUnit &unit) { return unit.touchpoints().update(edited); }));
    const auto after = insight::whyChanged(test.book(), account, review, day(2026, 11, 20), then);
    EXPECT_EQ(after->trustBefore, then.trust);
    EXPECT_LT(after->enteredLater, -0.1);
    double explained = after->enteredLater + after->rest;
    for (const trust::Cause &cause : after->causes)
        explained += cause.points;
    EXPECT_NEAR(explained, after->trustAfter - after->trustBefore, 1e-6);
}

TEST(WhyChanged, FadingIsWhatWouldHaveComeOfItself)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    const StakeholderId ville = test.addPerson(account, QStringLiteral("Ville"), Role::Influencer, 3);
    for (int month = 1; month <= 7; ++month)
        test.log(account, day(2026, month, 10), 5, {aino});
    const auto before = insight::accountFigures(test.book(), account, day(2026, 8, 22));
    const auto quiet = insight::accountFigures(test.book(), account, day(2026, 11, 20));
    for (const int date : {1, 8, 15})
        test.log(account, day(2026, 9, date), date == 8 ? 1 : 5, {aino, ville});
    const auto change = insight::whyChanged(test.book(), account, day(2026, 8, 22), day(2026, 11, 20));
    EXPECT_NEAR(change->fading, quiet->reading.trust - before->reading.trust, 1e-9);
    double explained = 0;
    for (const trust::Cause &cause : change->causes)
        explained += cause.points;
    EXPECT_NEAR(change->rest, change->trustAfter - change->trustBefore - explained, 1e-9);
    EXPECT_GT(std::abs(change->rest - change->fading), 0.01) << "they did something to one another's effect";
}

TEST(WhyChanged, OfAnImportedHistoryNothingCountsAsEnteredLater)
{
    TestBook test;
    const AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
    test.log(account, day(2026, 1, 10), 5, {aino});
    test.log(account, day(2026, 10, 10), 5, {aino});
    const auto change = insight::whyChanged(test.book(), account, day(2026, 8, 1), day(2026, 11, 20));
    ASSERT_TRUE(change.has_value());
    EXPECT_DOUBLE_EQ(change->enteredLater, 0);
    EXPECT_EQ(change->causes.size(), 1U);
}

} // namespace
