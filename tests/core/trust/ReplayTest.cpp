// SPDX-License-Identifier: GPL-3.0-or-later
// The fine print of one date, entry by entry.
#include "Histories.h"
#include "core/trust/Outlook.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace laari::trust::test {
namespace {

/// The posting of an entry after the whole history.
Posting postingOf(const History &history, qint64 id, EntryKind kind = EntryKind::Touchpoint)
{
    for (const DayOutcome &outcome : replay(model(), history))
        for (const Posting &posting : outcome.postings)
            if (posting.entry == EntryId{kind, id})
                return posting;
    ADD_FAILURE() << "no posting of " << id;
    return {};
}

MicroPoints micro(double points)
{
    return MicroPoints::fromPoints(points);
}

Entry ofFactor(Entry entry, TrustFactor factor)
{
    entry.factor = factor;
    return entry;
}

struct RecoveryCase {
    const char *what;
    History history; ///< the failure is 1, the entry asked about 2
    double withdrawn;
    double forgiven;
    double deposited; ///< and overflowed, together
};

class Recoveries : public testing::TestWithParam<RecoveryCase> {};

TEST_P(Recoveries, PostWhatTheyMove)
{
    const Posting posting = postingOf(GetParam().history, 2);
    EXPECT_NEAR(posting.withdrawn.toPoints(), GetParam().withdrawn, 1e-6);
    EXPECT_NEAR(posting.forgiven.toPoints(), GetParam().forgiven, 1e-6);
    EXPECT_NEAR((posting.deposited + posting.overflowed).toPoints(), GetParam().deposited, 2e-6);
    EXPECT_EQ(posting.cushioned, MicroPoints{});
}

// On the failure's own date all of it (2 g) is pending still.
const RecoveryCase recoveryCases[] = {
    {"fair", {touch(1, 0, -0.5), mending(2, 0, 1, 0.5)}, 0, 1 * 0.45, 0},
    {"told_half",
     {touch(1, 0, -0.5),
      [] {
          Entry e = mending(2, 0, 1, 1);
          e.mendingShare = 0.5;
          return e;
      }()},
     0,
     0.45,
     0},
    {"perfect_bonus", {touch(1, 0, -0.5), mending(2, 0, 1, 1)}, 0, 1, 0.5},
    {"good_half_bonus", {touch(1, 0, -0.5), mending(2, 0, 1, 0.9)}, 0, 1 - (1 - 0.81) * 0.5, 0.25},
    {"perfect_but_large", {touch(1, 0, -0.6, 4), mending(2, 0, 1, 1)}, 0, 4.8 * 0.9, 0},
    {"perfect_size_two", {touch(1, 0, -0.5, 4), mending(2, 0, 1, 1)}, 0, 4, 0.5},
    {"integrity_no_bonus",
     {ofFactor(touch(1, 0, -0.5), TrustFactor::Integrity), mending(2, 0, 1, 1)},
     0,
     1.5 * 0.45,
     0},
    {"failed_again", {touch(1, 0, -0.5), mending(2, 0, 1, -0.4)}, 2 * 0.4 * 0.5, 0, 0},
    {"failed_again_by_hearsay_of_it", {touch(1, 0, -0.5, 2, 0.5), mending(2, 0, 1, -0.4)}, 2 * 0.4 * 0.5, 0, 0},
    {"lukewarm", {touch(1, 0, -0.5), mending(2, 0, 1, 0.09)}, 0, 0, 0},
    {"importance_does_not_scale",
     {touch(1, 0, -0.5),
      [] {
          Entry e = mending(2, 0, 1, 0.5);
          e.importance = 4;
          return e;
      }()},
     0,
     0.45,
     0},
    {"second_of_the_date_no_bonus", {touch(1, 0, -0.5), mending(2, 0, 1, 1), mending(3, 0, 1, 0.2)}, 0, 0.82 * 0.9, 0},
    {"not_hers_good", {mending(2, 0, 1, 0.5)}, 0, 0, 0.5},
    {"not_hers_bad", {mending(2, 0, 1, -0.5)}, 1, 0, 0},
    {"before_its_failure", {mending(2, 0, 1, 0.5), touch(1, 1, -0.5)}, 0, 0, 0.5},
    {"mends_a_good_one", {touch(1, 0, 0.5), mending(2, 1, 1, 0.5)}, 0, 0, 0.5},
    {"mends_a_recovery_of_the_date", {touch(5, 0, -0.5), mending(1, 0, 5, -0.5), mending(2, 0, 1, 0.5)}, 0, 0, 0.5},
    {"mends_what_only_looks_like_a_recovery", {mending(1, 0, 77, -0.5), mending(2, 0, 1, 0.5)}, 0, 0.45, 0},
    {"mends_itself", {mending(2, 0, 2, -0.5)}, 1, 0, 0},
};

INSTANTIATE_TEST_SUITE_P(Table, Recoveries, testing::ValuesIn(recoveryCases),
                         [](const auto &test) { return test.param.what; });

TEST(ReplayDay, ACircleOfMendsEndsAndDoesNotHangOnTheOrderGiven)
{
    History history = {mending(1, 0, 2, -0.5), mending(2, 0, 3, -0.7), mending(3, 0, 1, 0.6)};
    const std::vector<DayOutcome> once = replay(model(), history);
    std::ranges::reverse(history);
    EXPECT_EQ(once.front().postings, replay(model(), history).front().postings);
    EXPECT_EQ(once.front().postings.size(), 3u);
}

TEST(ReplayDay, ContactWithoutAScoreIsContactOnly)
{
    Entry unscored = touch(1, 5, 0);
    unscored.x.reset();
    const DayOutcome outcome = replay(model(), {unscored}).front();
    EXPECT_EQ(outcome.state.lastContact, Day{5});
    EXPECT_FALSE(outcome.state.hasEvidence);
    EXPECT_FALSE(Model::cx(outcome.state.cx));
    EXPECT_EQ(outcome.state.heardTotal, 0);
    EXPECT_EQ(model().opinion(outcome.state), Opinion{});
    EXPECT_EQ(outcome.postings.front().effect, MicroPoints{});
}

TEST(ReplayDay, ANeutralTouchpointMovesCxAlone)
{
    Entry neutral = touch(1, 5, 0.09, 2);
    neutral.fromCustomer = 1;
    const DayOutcome outcome = replay(model(), {neutral}).front();
    EXPECT_FALSE(outcome.state.hasEvidence);
    EXPECT_NEAR(*Model::cx(outcome.state.cx), 54.5, 1e-12);
    EXPECT_NEAR(outcome.state.heardFromCustomer, 0.18, 1e-12);
}

TEST(ReplayDay, ASurveyIsNoContactButIsHeard)
{
    Entry answer = survey(1, 5, 0.75, 4, 0.3);
    answer.fromCustomer = 1;
    const DayOutcome outcome = replay(model(), {touch(9, 2, 0.5), answer}).back();
    EXPECT_EQ(outcome.state.lastContact, Day{2});
    EXPECT_NEAR(outcome.state.heardTotal, 4.5, 1e-12);
    EXPECT_NEAR(outcome.state.heardFromCustomer, 4, 1e-12);
    EXPECT_EQ(outcome.postings.front().deposited, micro(3));
    EXPECT_EQ(outcome.postings.front().withdrawn, micro(1));
}

TEST(ReplayDay, DepositsOfADateShareTheInletInProportion)
{
    const History history = {touch(1, 0, 1, 2), touch(2, 0, 0.5, 2)};
    const Posting large = postingOf(history, 1);
    const Posting small = postingOf(history, 2);
    EXPECT_NEAR(large.deposited.toPoints(), 2 * small.deposited.toPoints(), 2e-6);
    EXPECT_NEAR(large.overflowed.toPoints(), 2 * small.overflowed.toPoints(), 2e-6);
    EXPECT_NEAR((large.deposited + small.deposited).toPoints(), 2 - 2 * std::exp(-1.5), 2e-6);
    EXPECT_NEAR((large.deposited + large.overflowed).toPoints(), 2, 2e-6);
}

TEST(ReplayDay, SurveysOfADateShareWhatTheyCorrectByGamma)
{
    const History history = {touch(1, 0, 0.5), touch(2, 0, -0.5), survey(3, 100, 0.5, 1, 0.5),
                             survey(4, 100, 0.5, 1, 0.25), survey(5, 100, 0.5, 1, 0)};
    const ReservoirState before = stateAt(model(), {history[0], history[1]}, 100);
    const Posting byHalf = postingOf(history, 3, EntryKind::Survey);
    const Posting byQuarter = postingOf(history, 4, EntryKind::Survey);
    const double removed = 1 - 0.5 * 0.75;
    EXPECT_NEAR((byHalf.correctedGoodwill + byQuarter.correctedGoodwill).toPoints(), before.goodwill() * removed, 2e-6);
    EXPECT_NEAR(byHalf.correctedGrievance.toPoints(), before.grievance() * removed * 2 / 3, 1e-6);
    EXPECT_NEAR(byQuarter.correctedGrievance.toPoints(), before.grievance() * removed / 3, 1e-6);
    EXPECT_EQ(postingOf(history, 5, EntryKind::Survey).correctedGoodwill, MicroPoints{});
}

TEST(ReplayDay, TheCushionIsShownInFull)
{
    History history;
    for (int i = 0; i < 12; ++i)
        history.push_back(touch(i + 1, 30 * i, 0.5, 1, 0.8));
    history.push_back(touch(100, 360, -0.9, 2, 0.8));
    const Posting posting = postingOf(history, 100);
    EXPECT_GT(posting.cushioned.value, 0);
    EXPECT_NEAR((posting.withdrawn + posting.cushioned).toPoints(), 2 * 0.9 * 2 * 0.8, 2e-6);
}

TEST(ReplayDay, ManyEntriesOfOneDateAddUp)
{
    History history;
    for (int i = 1; i <= 3000; ++i)
        history.push_back(i % 3 == 0   ? touch(i, 0, -0.5, 0.1)
                          : i % 3 == 1 ? touch(i, 0, 0.5, 0.001)
                                       : mending(i, 0, i - 2, 0.5));
    const DayOutcome outcome = replay(model(), history).front();
    ASSERT_EQ(outcome.postings.size(), 3000u);
    // Each of the 999 recoveries mends the failure two numbers before it; the first of them finds none.
    EXPECT_NEAR(outcome.state.pendingGrievance(), 1000 * 0.1 - 999 * 0.1 * 0.45, 1e-9);
    EXPECT_EQ(outcome.postings[2].effect, outcome.postings[5].effect);
}

TEST(Replay, StopsAtADay)
{
    const History history = {touch(1, 0, 0.5), touch(2, 10, 0.5), touch(3, 11, 0.5)};
    EXPECT_EQ(replay(model(), history, Effects::Skip, Day{10}).size(), 2u);
}

TEST(Replay, ACopyGoesItsOwnWay)
{
    const Entry failure = touch(1, 0, -0.5);
    Replay walk(model());
    walk.take(std::span(&failure, 1));
    Replay copy = walk;
    const Entry mend = mending(2, 5, 1, 1);
    copy.take(std::span(&mend, 1));
    EXPECT_EQ(walk.state()->day, Day{0});
    EXPECT_FALSE(walk.failures().front().recovered);
    EXPECT_TRUE(copy.failures().front().recovered);
    EXPECT_TRUE(copy.failures().front().closed);
}

TEST(Replay, AdvancingLeadsWhereTakingDoes)
{
    Chance chance(3);
    for (int i = 0; i < 100; ++i) {
        const History history = chance.history();
        EXPECT_EQ(stateOn(model(), history, Day{2000}),
                  model().passed(replay(model(), history, Effects::Compute).back().state, Day{2000}));
    }
}

TEST(Replay, SupposingOnTheLastDayIsAsIfItHadBeenAmongItsEntries)
{
    Chance chance(8);
    for (int i = 0; i < 300; ++i) {
        History history = chance.history();
        const int today = history.back().day.value;
        Replay walk(model());
        for (auto first = history.begin(); first != history.end();) {
            const auto last = std::find_if(first, history.end(), [&](const Entry &e) { return e.day != first->day; });
            walk.take(std::span(first, last), Effects::Skip);
            first = last;
        }
        const Entry failure = touch(5000, today, -0.9, 2, 0.8);
        const Entry next = touch(5001, today + 7, -0.9, 2, 0.8);
        walk.suppose(failure);
        walk.suppose(next);
        history.push_back(failure);
        history.push_back(next);
        ASSERT_NEAR(model().trust(model().passed(*walk.state(), Day{today + 30})),
                    trustAt(model(), history, today + 30), 1e-9);
    }
}

TEST(Replay, WhatIsLeftOfAMendedFailureIsNeverLessThanNothing)
{
    for (int days = 0; days < 400; days += 7) {
        const History history = {touch(1, 0, -0.5), touch(2, 3, -0.31), mending(3, days + 3, 1, 1),
                                 mending(4, days + 3, 2, 1)};
        const ReservoirState state = stateAt(model(), history, days + 3);
        EXPECT_GE(state.open.pending, 0);
        EXPECT_GE(state.open.settled, 0);
        EXPECT_LT(state.open.settled, 1e-12); // both are closed now
    }
}

} // namespace
} // namespace laari::trust::test
