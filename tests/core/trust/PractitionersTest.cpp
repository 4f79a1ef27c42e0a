// SPDX-License-Identifier: GPL-3.0-or-later
// What the field's practitioners say of trust, each statement with its statistic (docs/trust-model.md).
#include "Histories.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

namespace laari::trust::test {
namespace {

constexpr int years3 = 3 * 365;

double cxAt(const Model &model, const History &history, int day)
{
    return Model::cx(stateAt(model, history, day).cx).value_or(50);
}

double deviation(const std::vector<double> &values)
{
    double mean = 0, squares = 0;
    for (const double value : values)
        mean += value / double(values.size());
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / double(values.size()));
}

/// Three years with a touchpoint every two or three weeks, observed by us.
History series(Chance &chance, const std::function<double(int day)> &score, int until = years3)
{
    History history;
    for (int day = 0; day < until; day += chance.whole(14, 21))
        history.push_back(touch(qint64(history.size()) + 1, day, score(day), 1, 0.8));
    return history;
}

struct MadeHistory {
    std::string name;
    std::function<History(Chance &)> make;
};

History good(Chance &chance, int until = years3)
{
    return series(
        chance, [&](int) { return chance.real(0, 1); }, until);
}

History withFailures(Chance &chance, const std::vector<int> &days, bool mended)
{
    History history = good(chance);
    qint64 id = 1000;
    for (const int day : days) {
        history.push_back(touch(id, day, -0.9, 2, 0.8));
        if (mended)
            history.push_back(mending(id + 500, day + 5, id, 0.9));
        ++id;
    }
    return history;
}

const std::vector<MadeHistory> &madeHistories()
{
    static const std::vector<MadeHistory> all = {
        {"steady_good", [](Chance &c) { return good(c); }},
        {"a_failure_mended", [](Chance &c) { return withFailures(c, {500}, true); }},
        {"the_same_unmended", [](Chance &c) { return withFailures(c, {500}, false); }},
        {"volatile_around_zero", [](Chance &c) { return series(c, [&](int) { return c.real(-0.9, 0.9); }); }},
        {"neglected_after_a_good_year", [](Chance &c) { return good(c, 365); }},
        {"repeated_failures",
         [](Chance &c) {
             return withFailures(c, {200, 320, 440, 560, 680, 800, 920}, false);
         }},
    };
    return all;
}

class MadeHistories : public testing::TestWithParam<size_t> {};

TEST_P(MadeHistories, CxSwingsAtLeastThreeTimesAsMuchAsTrust)
{
    const Model model(Parameters{});
    for (unsigned seed = 1; seed <= 5; ++seed) {
        Chance chance(seed);
        const History history = madeHistories()[GetParam()].make(chance);
        std::vector<double> cx, trust;
        for (int day = 7; day < years3; day += 7) {
            cx.push_back(cxAt(model, history, day) - cxAt(model, history, day - 7));
            trust.push_back(trustAt(model, history, day) - trustAt(model, history, day - 7));
        }
        EXPECT_GE(deviation(cx), 3 * deviation(trust)) << "seed " << seed;
    }
}

INSTANTIATE_TEST_SUITE_P(Six, MadeHistories, testing::Range<size_t>(0, 6),
                         [](const auto &test) { return madeHistories()[test.param].name; });

TEST(Practitioners, AfterAStepCxIsHalfwayInTwoWeeksAndTrustInOverThreeMonths)
{
    const Model model(Parameters{});
    constexpr int step = 735; // a multiple of three weeks
    constexpr int end = step + 2100;
    History history;
    for (int day = 0; day < end; day += 21)
        history.push_back(touch(day + 1, day, day < step ? 0.5 : -0.5, 1, 0.8));

    const auto daysToHalfway = [&](const std::function<double(int)> &at) {
        const double halfway = (at(step - 1) + at(end - 1)) / 2;
        int day = step;
        while (at(day) > halfway + 1e-9)
            ++day;
        return day - step;
    };
    EXPECT_LE(daysToHalfway([&](int day) { return cxAt(model, history, day); }), 14);
    EXPECT_GT(daysToHalfway([&](int day) { return trustAt(model, history, day); }), 91);
}

TEST(Practitioners, TheSameFailureWithdrawsLessFromAFullerReservoir)
{
    const Model model(Parameters{});
    const auto withdrawn = [&](int meetings, TrustFactor factor, bool byCustomer) {
        History history;
        for (int i = 0; i < meetings; ++i)
            history.push_back(touch(i + 1, 360 - 30 * (i + 1), 0.5, 1, 0.8));
        Entry failure = touch(100, 360, -0.9, 2, 0.8);
        failure.factor = factor;
        failure.noCushion = byCustomer;
        history.push_back(failure);
        return replay(model, history).back().postings.front().withdrawn;
    };
    for (int meetings = 1; meetings <= 12; ++meetings) {
        EXPECT_LT(withdrawn(meetings, TrustFactor::Ability, false),
                  withdrawn(meetings - 1, TrustFactor::Ability, false));
        EXPECT_LT(withdrawn(meetings, TrustFactor::Ability, false),
                  withdrawn(meetings, TrustFactor::Benevolence, false));
        EXPECT_EQ(withdrawn(meetings, TrustFactor::Ability, true), withdrawn(0, TrustFactor::Ability, true));
        EXPECT_EQ(withdrawn(meetings, TrustFactor::Integrity, false), withdrawn(0, TrustFactor::Integrity, false));
    }
}

TEST(Practitioners, RepetitionBuildsMoreThanOneGestureOfTheSameSum)
{
    const Model model(Parameters{});
    History eight;
    for (int i = 0; i < 8; ++i)
        eight.push_back(touch(i + 1, 30 * i, 0.5));
    EXPECT_GT(trustAt(model, eight, 365), trustAt(model, {touch(1, 0, 1, 4)}, 365) + 5);
}

TEST(Practitioners, SplittingAGestureGainsNothing)
{
    const Model model(Parameters{});
    for (const int parts : {2, 5, 40}) {
        History split;
        for (int i = 0; i < parts; ++i)
            split.push_back(touch(i + 1, 0, 1, 4.0 / parts));
        EXPECT_NEAR(trustAt(model, split, 90), trustAt(model, {touch(1, 0, 1, 4)}, 90), 1e-9);
    }
}

TEST(Practitioners, AFailureIsFeltLongerThanADepositOfEqualEvidence)
{
    const Model model(Parameters{});
    const auto halvedAfter = [&](const History &before, const Entry &entry) {
        History with = before;
        with.push_back(entry);
        const auto effect = [&](int days) {
            const int day = entry.day.value + days;
            return std::abs(trustAt(model, with, day) - trustAt(model, before, day));
        };
        double peak = 0;
        int days = 0;
        while (effect(days) >= peak)
            peak = effect(days++);
        while (effect(days) > peak / 2)
            ++days;
        return days;
    };
    // In a reservoir that holds little else: in a full one the next deposit hardly shows until the rest has faded.
    for (const int meetings : {0, 1})
        for (const double evidence : {0.3, 0.6, 1.0, 1.5}) {
            History before;
            for (int i = 0; i < meetings; ++i)
                before.push_back(touch(i + 1, 335, 0.5, 1, 0.8));
            Entry failure = touch(100, 365, -evidence / Parameters{}.lossWeight);
            failure.noCushion = true;
            // What the failure withdraws is what must come through the inlet.
            const double pending = stateAt(model, before, 365).pendingGoodwill;
            const double width = Parameters{}.inletPoints;
            const double deposit = width * std::log((width - pending) / (width - pending - evidence));
            EXPECT_GT(halvedAfter(before, failure), halvedAfter(before, touch(100, 365, 1, deposit)))
                << meetings << " meetings, evidence " << evidence;
        }
}

TEST(Practitioners, TrustReactsLate)
{
    const Model model(Parameters{});
    const History history = {touch(1, 0, 0.8)};
    EXPECT_EQ(trustAt(model, history, 0), 50);
    EXPECT_GT(cxAt(model, history, 0), 85);
    EXPECT_GT(trustAt(model, history, 60), trustAt(model, history, 14));
}

} // namespace
} // namespace laari::trust::test
