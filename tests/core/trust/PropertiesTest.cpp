// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold of any history (docs/trust-model.md), over random ones.
#include "Histories.h"
#include "NaiveModel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

namespace laari::trust::test {
namespace {

class Properties : public testing::Test {
protected:
    Chance chance{4711};
    Parameters parameters(int number) { return number % 2 == 0 ? Parameters{} : chance.parameters(); }
};

double relative(double a, double b)
{
    return std::abs(a - b) / std::max({1.0, std::abs(a), std::abs(b)});
}

TEST_F(Properties, SplittingTimeChangesNothing)
{
    for (int i = 0; i < histories; ++i) {
        const Model model(parameters(i));
        const ReservoirState state = stateAt(model, chance.history(), 1100);
        const int days = chance.whole(1, 1000);
        const ReservoirState once = model.passed(state, state.day + days);
        ReservoirState stepwise = state;
        while (stepwise.day < once.day)
            stepwise = model.passed(stepwise, std::min(once.day, stepwise.day + chance.whole(1, 200)));
        ASSERT_LT(relative(once.settledGoodwill, stepwise.settledGoodwill), 1e-12);
        ASSERT_LT(relative(once.pendingGoodwill, stepwise.pendingGoodwill), 1e-12);
        ASSERT_LT(relative(once.grievance(), stepwise.grievance()), 1e-12);
        ASSERT_LT(relative(once.pendingGrievance(), stepwise.pendingGrievance()), 1e-12);
        ASSERT_LT(relative(model.trust(once), model.trust(stepwise)), 1e-12);
        ASSERT_LT(relative(once.cx.sorrow, stepwise.cx.sorrow), 1e-12);
        ASSERT_EQ(model.passed(once, once.day), once);
    }
}

TEST_F(Properties, ShufflingWithinADateChangesNothing)
{
    for (int i = 0; i < histories; ++i) {
        const Model model(parameters(i));
        History history = chance.history();
        const std::vector<DayOutcome> before = replay(model, history);
        std::shuffle(history.begin(), history.end(), chance.engine());
        const std::vector<DayOutcome> after = replay(model, history);
        ASSERT_EQ(before.size(), after.size());
        for (size_t day = 0; day < before.size(); ++day) {
            ASSERT_EQ(before[day].state, after[day].state);
            ASSERT_EQ(before[day].postings, after[day].postings);
        }
    }
}

TEST_F(Properties, LayersAreNotNegativeAndSumToOne)
{
    for (int i = 0; i < histories; ++i) {
        const Model model(parameters(i));
        for (const DayOutcome &outcome : replay(model, chance.history(), Effects::Skip)) {
            const Opinion opinion = model.opinion(outcome.state);
            ASSERT_GE(opinion.b, 0);
            ASSERT_GE(opinion.d, 0);
            ASSERT_GT(opinion.u, 0);
            ASSERT_NEAR(opinion.b + opinion.d + opinion.u, 1, 1e-12);
            ASSERT_GE(outcome.state.pendingGrievance(), 0);
            ASSERT_LE(outcome.state.pendingGoodwill, model.parameters().inletPoints * (1 + 1e-12));
        }
    }
}

/// Raises the score of one touchpoint; empty where that changes what other entries are.
struct Raised {
    History history;
    int day;
    bool takesABonus; ///< a lukewarm recovery became one that counts: it may have become the first
};

std::optional<Raised> raisedSomewhere(Chance &chance, const History &history)
{
    Raised raised{history, 0, false};
    Entry &entry = raised.history[size_t(chance.whole(0, int(history.size()) - 1))];
    if (!entry.x || *entry.x >= 1)
        return std::nullopt;
    const double before = *entry.x;
    entry.x = chance.one(0.3) ? 1 : chance.real(before, 1);
    raised.day = entry.day.value;
    raised.takesABonus =
        entry.mends && entry.mendingShare * before < 0.1 - 1e-9 && *entry.x * entry.mendingShare >= 0.1 - 1e-9;
    // What is no failure any more leaves its recoveries ordinary touchpoints: a failed one becomes a failure of its
    // own, so all else is not equal.
    const bool wasMended =
        std::ranges::any_of(history, [&](const Entry &other) { return other.mends == entry.id && other.x < 0.1; });
    if (wasMended && *entry.x > -0.1 - 1e-9)
        return std::nullopt;
    return raised;
}

TEST_F(Properties, ABetterScoreNeverLowersTrust)
{
    int compared = 0;
    for (int i = 0; compared < histories; ++i) {
        Parameters p = parameters(i);
        p.recoveryBonusPoints = 0;
        const History history = chance.history();
        const std::optional<Raised> raised = raisedSomewhere(chance, history);
        // To become the first recovery is to take that from a later, better one, which then forgives less.
        if (!raised || raised->takesABonus)
            continue;
        const Model model(p);
        ++compared;
        for (int day = raised->day; day < raised->day + 900; day += 1 + (day - raised->day) / 4)
            ASSERT_GE(trustAt(model, raised->history, day), trustAt(model, history, day) - 1e-9)
                << "history " << i << ", day " << day;
    }
}

TEST_F(Properties, WithTheBonusABetterScoreLowersTrustByNoMoreThanABonusMakes)
{
    int compared = 0;
    for (int i = 0; compared < histories; ++i) {
        const Parameters p = parameters(i);
        const History history = chance.history();
        const std::optional<Raised> raised = raisedSomewhere(chance, history);
        if (!raised)
            continue;
        const Model model(p);
        NaiveModel bare(p);
        bare.bonus = false;
        ++compared;
        for (int day = raised->day; day < raised->day + 900; day += 1 + (day - raised->day) / 2)
            ASSERT_GE(trustAt(model, raised->history, day), bare.trust(bare.play(history, day)) - 1e-8)
                << "history " << i << ", day " << day;
    }
}

/// What fades of `settled` and `pending` points over whole days: the integral of what has settled times its rate,
/// by Simpson's rule day by day.
double faded(double pending, double settled, int days, double settlingDays, double halfLife)
{
    const auto standing = [&](double t) {
        const Settling s = Settling::during(t, settlingDays, halfLife);
        return settled * s.settled + pending * s.crossing;
    };
    double sum = 0;
    for (int day = 0; day < days; ++day)
        sum += (standing(day) + 4 * standing(day + 0.5) + standing(day + 1)) / 6;
    return sum * std::log(2.0) / halfLife;
}

TEST_F(Properties, EvidenceIsConserved)
{
    for (int i = 0; i < histories; ++i) {
        const Parameters p = parameters(i);
        const Model model(p);
        std::vector<DayOutcome> outcomes = replay(model, chance.history(), Effects::Skip);
        double goodIn = 0, goodCorrected = 0, goodFaded = 0;
        double badIn = 0, badCorrected = 0, badFaded = 0, forgiven = 0;
        ReservoirState last;
        last.day = outcomes.front().state.day;
        for (const DayOutcome &outcome : outcomes) {
            const int days = outcome.state.day - last.day;
            const double good = p.goodHalfLifeDays;
            const double open = p.grievanceHalfLifeDays, closed = p.closedGrievanceHalfLifeDays;
            goodFaded += faded(last.pendingGoodwill, last.goodwill(), days, p.goodSettlingDays, good);
            badFaded += faded(0, last.surveyGrievance, days, p.goodSettlingDays, good) +
                        faded(last.open.pending, last.open.settled, days, p.badSettlingDays, open) +
                        faded(last.closed.pending, last.closed.settled, days, p.badSettlingDays, closed);
            for (const Posting &posting : outcome.postings) {
                goodIn += posting.deposited.toPoints();
                badIn += posting.withdrawn.toPoints();
                forgiven += posting.forgiven.toPoints();
                goodCorrected += posting.correctedGoodwill.toPoints();
                badCorrected += posting.correctedGrievance.toPoints();
            }
            last = outcome.state;
        }
        const double rounding = 1e-6 * 3 * 60; // micro-points of up to 60 entries
        ASSERT_NEAR(goodIn, last.pendingGoodwill + last.goodwill() + goodFaded + goodCorrected, rounding) << i;
        ASSERT_NEAR(badIn, last.pendingGrievance() + last.grievance() + badFaded + badCorrected + forgiven, rounding)
            << i;
    }
}

TEST_F(Properties, ARecoveredFailureNeverBeatsNoFailureButByABonus)
{
    int compared = 0;
    for (int i = 0; compared < histories; ++i) {
        const Parameters p = parameters(i);
        const Model model(p);
        NaiveModel bare(p);
        bare.bonus = false;
        const History history = chance.history();
        const NaiveModel::State end = bare.play(history, 1100);
        if (end.failures.empty())
            continue;
        const NaiveModel::Failure &failure = chance.from(end.failures);
        History none;
        History paid; // no failure, but a deposit of beta where it was first mended
        bool mended = false;
        for (const Entry &entry : history) {
            if (entry.id != failure.id && entry.mends != failure.id)
                none.push_back(entry);
            if (entry.mends == failure.id && !mended && entry.x && *entry.x * entry.mendingShare >= 0.1 - 1e-9) {
                paid.push_back(touch(1000, entry.day.value, 1, p.recoveryBonusPoints));
                mended = true;
            }
        }
        if (!mended)
            continue;
        paid.insert(paid.end(), none.begin(), none.end());
        ++compared;
        for (int day = failure.day; day < failure.day + 900; day += 1 + (day - failure.day) / 2) {
            ASSERT_LE(bare.trust(bare.play(history, day)), bare.trust(bare.play(none, day)) + 1e-8) << i;
            ASSERT_LE(trustAt(model, history, day), trustAt(model, paid, day) + 1e-8) << i;
        }
    }
}

TEST_F(Properties, OnceNothingIsPendingSilenceRaisesTheUnknown)
{
    for (int i = 0; i < histories; ++i) {
        const Model model(parameters(i));
        ReservoirState state = stateAt(model, chance.history(), 1100);
        state.pendingGoodwill = 0;
        state.open.pending = state.closed.pending = 0;
        double unknown = model.opinion(state).u;
        if (unknown == 1)
            continue;
        for (const int days : {1, 30, 400, 2000}) {
            const double later = model.opinion(model.passed(state, state.day + days)).u;
            ASSERT_GT(later, unknown);
            unknown = later;
        }
    }
}

} // namespace
} // namespace laari::trust::test
