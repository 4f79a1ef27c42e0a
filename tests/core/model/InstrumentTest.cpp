// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Survey.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

namespace laari {
namespace {

TEST(Instrument, NpsIsEvidenceOfTheStateByGroup)
{
    const std::array<double, 11> ys{0.05,
                                    0.05 + 0.35 / 6,
                                    0.05 + 0.70 / 6,
                                    0.05 + 1.05 / 6,
                                    0.05 + 1.4 / 6,
                                    0.05 + 1.75 / 6,
                                    0.40,
                                    0.55,
                                    0.65,
                                    0.85,
                                    0.95};
    for (int score = 0; score <= 10; ++score) {
        const StateEvidence evidence = npsEvidence(score);
        EXPECT_NEAR(evidence.y, ys[size_t(score)], 1e-12) << score;
        EXPECT_EQ(evidence.weight, 1.5);
        EXPECT_EQ(evidence.correction, 0);
    }
    EXPECT_EQ(npsGroup(6), NpsGroup::Detractor);
    EXPECT_EQ(npsGroup(7), NpsGroup::Passive);
    EXPECT_EQ(npsGroup(8), NpsGroup::Passive);
    EXPECT_EQ(npsGroup(9), NpsGroup::Promoter);
}

TEST(Instrument, CsatAndCesAreTouchpoints)
{
    const std::array<double, 5> csat{-1, -0.5, -0.15, 0.3, 0.8};
    for (int score = 1; score <= 5; ++score)
        EXPECT_EQ(csatScore(score), csat[size_t(score - 1)]);
    const std::array<double, 7> ces{-1, -2 / 3.0, -1 / 3.0, 0, 1 / 3.0, 2 / 3.0, 1};
    for (int score = 1; score <= 7; ++score)
        EXPECT_NEAR(cesScore(score), ces[size_t(score - 1)], 1e-12);
}

TEST(Instrument, SeveralItemsOfTheTrustScaleWeighMoreThanOne)
{
    const std::array<int, 3> all{7, 4, 1};
    EXPECT_EQ(trustScaleEvidence(all, {1, 7}), (StateEvidence{0.5, 6, 0.5}));
    const std::array<int, 2> two{5, 5};
    EXPECT_EQ(trustScaleEvidence(two, {1, 5}), (StateEvidence{1, 6, 0.5}));
    const std::array<int, 1> one{2};
    EXPECT_EQ(trustScaleEvidence(one, {1, 5}), (StateEvidence{0.25, 3, 0.3}));
}

TEST(Instrument, OnlyItsOwnScaleIsComparable)
{
    const struct {
        Instrument instrument;
        Scale scale;
        bool comparable;
    } cases[] = {
        {Instrument::Nps, {0, 10}, true},    {Instrument::Nps, {1, 10}, false},  {Instrument::Nps, {1, 5}, false},
        {Instrument::Csat, {1, 5}, true},    {Instrument::Csat, {1, 7}, false},  {Instrument::Ces, {1, 7}, true},
        {Instrument::Ces, {1, 5}, false},    {Instrument::Trust, {1, 3}, true},  {Instrument::Trust, {1, 10}, true},
        {Instrument::Trust, {1, 2}, false},  {Instrument::Trust, {0, 7}, false}, {Instrument::Trust, {1, 11}, false},
        {Instrument::Other, {0, 10}, false},
    };
    for (const auto &[instrument, scale, comparable] : cases)
        EXPECT_EQ(isComparable(instrument, scale), comparable)
            << codeOf(instrument).data() << " " << scale.lowest << " to " << scale.highest;
}

TEST(Instrument, AnotherScaleIsNoEvidenceAtAll)
{
    Survey survey;
    SurveyAnswer answer;
    answer.score = 4;
    survey.instrument = Instrument::Nps;
    survey.scale = {0, 10};
    EXPECT_TRUE(stateEvidence(survey, answer));
    EXPECT_FALSE(recordingOf(survey, answer));
    survey.scale = {1, 5};
    EXPECT_FALSE(stateEvidence(survey, answer));
    survey.instrument = Instrument::Csat;
    EXPECT_FALSE(stateEvidence(survey, answer));
    EXPECT_EQ(recordingOf(survey, answer), (Recording{RecordedAs::Csat, 0.3}));
    survey.scale = {1, 10};
    EXPECT_FALSE(recordingOf(survey, answer));
    survey.instrument = Instrument::Ces;
    survey.scale = {1, 7};
    EXPECT_EQ(recordingOf(survey, answer), (Recording{RecordedAs::Ces, 0}));
    survey.instrument = Instrument::Trust;
    EXPECT_FALSE(stateEvidence(survey, answer)); // it has no items
    answer.integrity = 7;
    EXPECT_EQ(stateEvidence(survey, answer), (StateEvidence{1, 3, 0.3}));
}

TEST(Instrument, NpsHasAnInterval)
{
    EXPECT_FALSE(npsReading({}));
    // n' = 13, P' = 6.75/13, D' = 2.75/13
    const auto ten = npsReading({6, 2, 2});
    ASSERT_TRUE(ten);
    EXPECT_NEAR(ten->score, 40, 1e-9);
    const double middle = 4.0 / 13;
    const double reach = 1.96 * std::sqrt((9.5 / 13 - middle * middle) / 13);
    EXPECT_NEAR(ten->low, 100 * (middle - reach), 1e-9);
    EXPECT_NEAR(ten->high, 100 * (middle + reach), 1e-9);
    // One promoter alone says little.
    const auto one = npsReading({1, 0, 0});
    EXPECT_EQ(one->score, 100);
    EXPECT_LT(one->low, 0);
    EXPECT_EQ(one->high, one->score) << "an interval holds what it is of";
    // The interval stays on the scale.
    const auto none = npsReading({0, 0, 3});
    EXPECT_EQ(none->score, -100);
    EXPECT_EQ(none->low, -100);
    EXPECT_LT(none->high, 100);
}

} // namespace
} // namespace laari
