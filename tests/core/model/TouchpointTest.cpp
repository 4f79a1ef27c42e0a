// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Touchpoint.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace laari;

namespace {

struct ScoreCase {
    const char *what;
    std::optional<int> emotion, effectiveness, ease;
    std::optional<double> x;
};

constexpr auto none = std::nullopt;

class ScoreOfSteps : public testing::TestWithParam<ScoreCase> {};

TEST_P(ScoreOfSteps, WeighsEmotionTwoThirds)
{
    const ScoreCase &c = GetParam();
    const std::optional<double> x = scoreOfSteps(c.emotion, c.effectiveness, c.ease);
    ASSERT_EQ(x.has_value(), c.x.has_value());
    if (x) {
        EXPECT_NEAR(*x, *c.x, 1e-12);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, ScoreOfSteps,
                         testing::Values(ScoreCase{"nothing observed", none, none, none, none},
                                         ScoreCase{"emotion alone", 4, none, none, 0.5},
                                         ScoreCase{"all best", 5, 5, 5, 1.0}, ScoreCase{"all worst", 1, 1, 1, -1.0},
                                         ScoreCase{"emotion weighs four times ease", 5, none, 1, 0.6},
                                         ScoreCase{"effectiveness and ease alike", none, 5, 1, 0.0},
                                         ScoreCase{"all three", 4, 5, 3, 0.5}),
                         [](const auto &test) {
                             std::string name = test.param.what;
                             std::replace(name.begin(), name.end(), ' ', '_');
                             return name;
                         });

TEST(Thresholds, AreHitExactlyDespiteRounding)
{
    EXPECT_TRUE(isFailureScore(-0.1));
    EXPECT_TRUE(isFailureScore(-0.1 + 1e-12));
    EXPECT_FALSE(isFailureScore(-0.0999));
    EXPECT_TRUE(isBadScore(-0.3));
    EXPECT_FALSE(isBadScore(-0.2999));
}

} // namespace
