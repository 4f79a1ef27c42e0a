// SPDX-License-Identifier: GPL-3.0-or-later
// Replay, which groups failures and subtracts where it could play again, against the plain second telling.
#include "Histories.h"
#include "NaiveModel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace laari::trust::test {
namespace {

/// Default parameters for the first half, any allowed ones for the second.
Parameters parametersOf(Chance &chance, int number)
{
    return number < histories / 2 ? Parameters{} : chance.parameters();
}

TEST(SecondModel, AgreesOnEveryStateAndReading)
{
    Chance chance(20240601);
    int failuresMended = 0;
    for (int i = 0; i < histories; ++i) {
        SCOPED_TRACE(i);
        const Parameters parameters = parametersOf(chance, i);
        const Model model(parameters);
        const NaiveModel naive(parameters);
        const History history = chance.history();
        for (const int day : {chance.whole(0, 1100), chance.whole(0, 1100), 1100, 1500}) {
            const ReservoirState state = stateAt(model, history, day);
            const NaiveModel::State plain = naive.play(history, day);
            ASSERT_NEAR(state.pendingGoodwill, plain.P, 1e-9);
            ASSERT_NEAR(state.settledGoodwill, plain.R, 1e-9);
            ASSERT_NEAR(state.surveyGoodwill, plain.Rv, 1e-9);
            ASSERT_NEAR(state.grievance(), plain.settledBad(), 1e-9);
            ASSERT_NEAR(state.pendingGrievance(), plain.pendingBad(), 1e-9);
            ASSERT_NEAR(model.trust(state), naive.trust(plain), 1e-8);
            const auto cx = naive.cx(history, day);
            ASSERT_EQ(Model::cx(state.cx).has_value(), cx.has_value());
            if (cx) {
                ASSERT_NEAR(*Model::cx(state.cx), *cx, 1e-7);
            }
            failuresMended += int(std::ranges::count_if(
                plain.failures, [](const NaiveModel::Failure &failure) { return failure.recoveredBefore; }));
        }
    }
    EXPECT_GT(failuresMended, histories); // the comparison has seen what it is for
}

TEST(SecondModel, AgreesOnEffects)
{
    Chance chance(7);
    int effects = 0;
    for (int i = 0; i < 120; ++i) {
        const Parameters parameters = i % 2 == 0 ? Parameters{} : chance.parameters();
        const Model model(parameters);
        const NaiveModel naive(parameters);
        const History history = chance.history();
        for (const DayOutcome &outcome : replay(model, history)) {
            const Posting &posting = outcome.postings[size_t(chance.whole(0, int(outcome.postings.size()) - 1))];
            const auto entry = std::ranges::find(history, posting.entry, &Entry::id);
            ASSERT_NEAR(posting.effect.toPoints(), naive.effect(history, *entry), 2e-6)
                << "history " << i << ", entry " << entry->id.value;
            ++effects;
        }
    }
    EXPECT_GT(effects, 1000);
}

TEST(SecondModel, AgreesOnAFailureLookedUpAcrossManySurveys)
{
    // More surveys than are stepped through one by one, so that blocks of days are put together.
    const Parameters parameters;
    const Model model(parameters);
    const NaiveModel naive(parameters);
    for (const int firstDay : {-700, 0, 3, 64, 1000}) {
        Chance chance(99);
        History history = {touch(1, firstDay, -0.9, 4)};
        qint64 id = 2;
        for (int day = firstDay; day < firstDay + 900; day += chance.whole(1, 9))
            history.push_back(survey(id++, day, 0.5, 0.01, 0.01));
        for (const int after : {1, 70, 300, 901})
            history.push_back(mending(id++, firstDay + after, 1, 0.3));
        const ReservoirState state = stateAt(model, history, firstDay + 950);
        const NaiveModel::State plain = naive.play(history, firstDay + 950);
        ASSERT_GT(plain.failures.front().settled, 1e-4);
        EXPECT_NEAR(state.open.settled, plain.failures.front().settled, 1e-12) << firstDay;
    }
}

} // namespace
} // namespace laari::trust::test
