// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Reservoir.h"
#include "tests/support/CaseName.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace laari::trust {
namespace {

TEST(ParameterInfos, DefaultsLieWithinAndEachBorderIsHeld)
{
    EXPECT_TRUE(validate(Parameters{}));
    for (const ParameterInfo &info : parameterInfos()) {
        SCOPED_TRACE(info.key.data());
        for (const double outside :
             {std::nextafter(info.lowest, -1e9), std::nextafter(info.highest, 1e9),
              std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            Parameters parameters;
            parameters.*info.member = outside;
            const Result<void> result = validate(parameters);
            ASSERT_FALSE(result);
            EXPECT_EQ(result.error().code, ErrorCode::ParameterOutOfRange);
            EXPECT_EQ(result.error().arguments.first(), info.key);
        }
    }
}

struct OrderCase {
    const char *rule;
    void (*change)(Parameters &);
};

class Orders : public testing::TestWithParam<OrderCase> {};

TEST_P(Orders, AreRefused)
{
    Parameters parameters;
    GetParam().change(parameters);
    const Result<void> result = validate(parameters);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error(), (Error{ErrorCode::ParameterOrder, {QString::fromLatin1(GetParam().rule)}}));
}

const OrderCase orderCases[] = {
    {"H+ >= 3 tau+",
     [](Parameters &p) {
         p.goodHalfLifeDays = 120;
         p.goodSettlingDays = 41;
     }},
    {"H_closed <= H-", [](Parameters &p) { p.closedGrievanceHalfLifeDays = 541; }},
    {"H+ <= H-", [](Parameters &p) { p.goodHalfLifeDays = 541; }},
    {"tau- <= tau+",
     [](Parameters &p) {
         p.badSettlingDays = 30;
         p.goodSettlingDays = 29;
     }},
    {"h+ <= h-", [](Parameters &p) { p.joyHalfLifeDays = 43; }},
};

INSTANTIATE_TEST_SUITE_P(Table, Orders, testing::ValuesIn(orderCases), [](const auto &each) {
    return laari::caseName(each.index, QString::fromUtf8(each.param.rule));
});

TEST(ParameterOrder, EqualIsAllowed)
{
    Parameters parameters;
    parameters.goodHalfLifeDays = 120;
    parameters.goodSettlingDays = 40;
    parameters.badSettlingDays = 30;
    parameters.grievanceHalfLifeDays = 365;
    parameters.joyHalfLifeDays = 42;
    EXPECT_TRUE(validate(parameters));
}

TEST(Settled, HasItsLimitWhereBothRatesAreAlike)
{
    // lambda = k at H = tau ln 2: K = k t e^(-k t).
    const double tau = 20;
    const double same = tau * std::log(2.0);
    for (const double days : {0.0, 1.0, 20.0, 300.0}) {
        EXPECT_NEAR(Model::settled(days, tau, same), days / tau * std::exp(-days / tau), 1e-14);
        EXPECT_NEAR(Model::settled(days, tau, same * (1 + 1e-9)), Model::settled(days, tau, same), 1e-9);
    }
}

TEST(EvidenceRange, OfAnyOpinionSurroundsItsMean)
{
    Parameters edge;
    edge.baseRate = 0.3;
    edge.priorWeight = 1;
    for (const Parameters &parameters : {Parameters{}, edge}) {
        const Model model(parameters);
        for (const double u : {1.0, 0.5, 0.01, 1e-6, 1e-12, 0.0})
            for (const double share : {0.0, 1e-9, 0.3, 0.5, 1.0}) {
                const Opinion opinion{(1 - u) * share, (1 - u) * (1 - share), u};
                const Range range = model.range(opinion);
                EXPECT_GE(range.low, 0);
                EXPECT_LE(range.high, 100);
                EXPECT_LE(range.low, model.trust(opinion) + 1e-6) << u << ' ' << share;
                EXPECT_GE(range.high, model.trust(opinion) - 1e-6) << u << ' ' << share;
            }
    }
}

} // namespace
} // namespace laari::trust
