// SPDX-License-Identifier: GPL-3.0-or-later
#include "Histories.h"
#include "core/trust/AccountTrust.h"

#include <gtest/gtest.h>

namespace laari::trust::test {
namespace {

constexpr Opinion sure = {1, 0, 0};
constexpr Opinion half = {0.5, 0, 0.5};
constexpr Opinion sour = {0, 0.8, 0.2};

PersonReading known(Role role, int influence, const Opinion &opinion)
{
    PersonReading person;
    person.role = role;
    person.influence = influence;
    person.opinion = opinion;
    person.hasEvidence = true;
    return person;
}

PersonReading unknown(Role role, int influence)
{
    PersonReading person = known(role, influence, Opinion{});
    person.hasEvidence = false;
    return person;
}

PersonReading changed(PersonReading person, bool PersonReading::*what)
{
    person.*what = !(person.*what);
    return person;
}

struct PoolCase {
    const char *what;
    std::vector<PersonReading> people;
    int expected;
    double b;
    double u;
    int decidersKnown;
    int decidersExpected;
};

class Pool : public testing::TestWithParam<PoolCase> {};

TEST_P(Pool, WeighsRolesAndInfluence)
{
    const PoolCase &c = GetParam();
    const AccountReading account = pool(model(), c.people, c.expected);
    EXPECT_NEAR(account.opinion.b, c.b, 1e-12);
    EXPECT_NEAR(account.opinion.u, c.u, 1e-12);
    EXPECT_NEAR(account.opinion.b + account.opinion.d + account.opinion.u, 1, 1e-12);
    EXPECT_EQ(account.decidersKnown, c.decidersKnown);
    EXPECT_EQ(account.decidersExpected, c.decidersExpected);
    EXPECT_EQ(account.opinion, pooledOpinion(c.people, c.expected));
}

constexpr auto decider = Role::Decider;
constexpr auto influencer = Role::Influencer;
constexpr auto contact = Role::Contact;

const PoolCase poolCases[] = {
    {"nobody", {}, 1, 0, 1, 0, 1},
    {"nobody_expected_is_one", {}, 0, 0, 1, 0, 1},
    {"a_contact_and_an_unnamed_decider", {known(contact, 3, sure)}, 1, 0.2 / 0.7, 0.5 / 0.7, 0, 1},
    {"all_roles", {known(decider, 1, sure), known(influencer, 5, half), known(contact, 3, half)}, 1, 0.75, 0.25, 1, 1},
    {"influence_within_a_role", {known(decider, 5, sure), known(decider, 1, half)}, 2, 5.5 / 6, 0.5 / 6, 2, 2},
    {"expected_beyond_named_weigh_three", {known(decider, 3, sure)}, 3, 1.0 / 3, 2.0 / 3, 1, 3},
    {"named_without_evidence", {known(decider, 1, sure), unknown(decider, 1)}, 1, 0.5, 0.5, 1, 2},
    {"unnamed_contact_is_no_decider", {changed(known(decider, 3, sure), &PersonReading::named)}, 1, 0.5, 0.5, 0, 1},
    {"gone", {known(decider, 3, sure), changed(known(decider, 3, half), &PersonReading::counts)}, 1, 1, 0, 1, 1},
    {"gone_and_expected", {changed(known(decider, 3, sure), &PersonReading::counts)}, 1, 0, 1, 0, 1},
};

INSTANTIATE_TEST_SUITE_P(Table, Pool, testing::ValuesIn(poolCases), [](const auto &test) { return test.param.what; });

TEST(AccountReadings, KnownPeopleAloneWithWeightsRenormalised)
{
    const std::vector<PersonReading> people = {known(decider, 3, sour), unknown(decider, 5), known(contact, 1, sure),
                                               unknown(influencer, 2)};
    const AccountReading account = pool(model(), people, 4);
    EXPECT_NEAR(*account.knownTrust, (0.5 * 10 + 0.2 * 100) / 0.7, 1e-9);
    EXPECT_NEAR(*account.lowestDecider, 10, 1e-9);
    EXPECT_NEAR(*account.spread, 90, 1e-9);
    EXPECT_TRUE(account.notKnownYet());
}

TEST(AccountReadings, WithoutEvidenceThereIsNothingToShow)
{
    const std::vector<PersonReading> people = {unknown(decider, 5)};
    const AccountReading account = pool(model(), people, 1);
    EXPECT_EQ(account.trust, 50);
    EXPECT_FALSE(account.knownTrust);
    EXPECT_FALSE(account.lowestDecider);
    EXPECT_FALSE(account.spread);
    EXPECT_FALSE(account.cx);
}

TEST(AccountReadings, TheUnnamedContactIsNeverTheLowestDecider)
{
    const std::vector<PersonReading> people = {known(decider, 3, sure),
                                               changed(known(decider, 3, sour), &PersonReading::named)};
    EXPECT_EQ(*pool(model(), people, 1).lowestDecider, 100);
    EXPECT_EQ(*pool(model(), people, 1).spread, 90);
}

TEST(AccountReadings, CxIsOverAllPairsThoseWhoLeftIncluded)
{
    PersonReading here = known(decider, 3, sure);
    here.cx = {1, 1, 0, 0};
    PersonReading left = changed(known(contact, 3, sure), &PersonReading::counts);
    left.cx = {0, 0, -3, 3};
    const std::vector<PersonReading> people = {here, left};
    EXPECT_NEAR(*pool(model(), people, 1).cx, 25, 1e-12);
}

} // namespace
} // namespace laari::trust::test
