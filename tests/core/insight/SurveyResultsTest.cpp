// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/SurveyResults.h"

#include "core/insight/AccountTimeline.h"
#include "core/insight/Statement.h"
#include "core/insight/SurveyInvitees.h"
#include "core/usecases/Surveys.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;

namespace {

class SurveyResultsTest : public ::testing::Test {
protected:
    SurveyId campaign(const char *name, int openedDaysAgo, Instrument instrument = Instrument::Nps,
                      std::optional<int> closedDaysAgo = std::nullopt)
    {
        Survey survey;
        survey.name = QString::fromLatin1(name);
        survey.instrument = instrument;
        survey.scale = officialScale(instrument);
        survey.openedOn = test.today() - openedDaysAgo;
        if (closedDaysAgo)
            survey.closesOn = test.today() - *closedDaysAgo;
        return usecases::saveSurvey(test.book(), survey).value_or(SurveyId{});
    }
    void answer(SurveyId survey, StakeholderId person, int score, int daysAgo = 1)
    {
        SurveyAnswer given;
        given.survey = survey;
        given.person = person;
        given.day = test.today() - daysAgo;
        given.score = score;
        const auto saved = usecases::saveAnswer(test.book(), given);
        EXPECT_TRUE(saved) << codeName(saved.error().code).data();
    }
    std::vector<StakeholderId> crowd(int count, Role role, AccountId where)
    {
        std::vector<StakeholderId> people;
        for (int i = 0; i < count; ++i) {
            Stakeholder person;
            person.account = where;
            person.name = QStringLiteral("P%1-%2").arg(int(role)).arg(i, 2, 10, QChar(u'0'));
            person.email = person.name.toLower() + QStringLiteral("@testi.example");
            person.roles = {RolePeriod{std::nullopt, role, 3}};
            person.enteredOn = test.today() - 900;
            people.push_back(test.add(person));
        }
        return people;
    }
    insight::SurveyResults results(SurveyId survey)
    {
        const auto found = insight::surveyResults(test.book(), survey, test.today());
        EXPECT_TRUE(found);
        return found.value_or(insight::SurveyResults{});
    }

    TestBook test;
    AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
};

TEST_F(SurveyResultsTest, RatesAreOfThoseAskedAndScoresOfAllWhoAnswered)
{
    const auto deciders = crowd(2, Role::Decider, account);
    const auto contacts = crowd(3, Role::Contact, account);
    const SurveyId survey = campaign("NPS", 20);
    ASSERT_TRUE(usecases::inviteToSurvey(test.book(), survey, {deciders[0], deciders[1], contacts[0], contacts[1]}));
    answer(survey, contacts[0], 10);
    answer(survey, contacts[1], 6);
    answer(survey, contacts[2], 9); // was not asked
    const insight::SurveyResults found = results(survey);
    EXPECT_EQ(found.everybody.rate.invited, 4);
    EXPECT_EQ(found.everybody.rate.answered, 2);
    EXPECT_EQ(found.everybody.uninvited, 1);
    EXPECT_EQ(found.everybody.answers(), 3);
    EXPECT_EQ(found.of(Role::Decider).rate.share(), 0.0);
    EXPECT_EQ(found.of(Role::Contact).rate.share(), 1.0);
    EXPECT_EQ(found.of(Role::Influencer).rate.share(), std::nullopt);
    EXPECT_FALSE(found.of(Role::Decider).nps()); // not known, not neutral
    ASSERT_TRUE(found.everybody.nps());
    EXPECT_NEAR(found.everybody.nps()->score, 100.0 / 3, 1e-9);
    const auto silent = found.silent();
    ASSERT_EQ(silent.size(), 2U);
    EXPECT_EQ(silent[0]->person, deciders[0]);
}

TEST_F(SurveyResultsTest, CountsStandBesideEveryMean)
{
    const auto people = crowd(4, Role::Contact, account);
    const SurveyId ces = campaign("CES", 20, Instrument::Ces);
    const int scores[] = {1, 5, 7, 7};
    for (size_t i = 0; i < 4; ++i)
        answer(ces, people[i], scores[i]);
    const insight::GroupResult all = results(ces).everybody;
    EXPECT_EQ(all.scores.counts, (std::vector<int>{1, 0, 0, 0, 1, 0, 2}));
    EXPECT_EQ(all.scores.mean(), 5.0);
    EXPECT_EQ(all.easy(), 0.75);
    const SurveyId csat = campaign("CSAT", 20, Instrument::Csat);
    answer(csat, people[0], 4);
    answer(csat, people[1], 3);
    EXPECT_EQ(results(csat).everybody.satisfied(), 0.5);
    EXPECT_FALSE(results(csat).everybody.nps());

    const SurveyId trust = campaign("Trust", 20, Instrument::Trust);
    SurveyAnswer items;
    items.survey = trust;
    items.person = people[0];
    items.day = test.today();
    items.ability = 6;
    items.integrity = 2;
    ASSERT_TRUE(usecases::saveAnswer(test.book(), items));
    const insight::GroupResult group = results(trust).everybody;
    EXPECT_EQ(group.factors[0].mean(), 6.0);
    EXPECT_EQ(group.factors[1].mean(), std::nullopt);
    EXPECT_EQ(group.factors[2].total(), 1);
}

TEST(VanishingRate, FellByAThirdOfTenOrMore)
{
    const struct {
        insight::ResponseRate now;
        insight::ResponseRate before;
        bool vanishing;
    } cases[] = {
        {{12, 4}, {12, 6}, true}, {{12, 5}, {12, 6}, false}, {{9, 0}, {12, 6}, false},  {{12, 0}, {9, 6}, false},
        {{10, 0}, {10, 1}, true}, {{10, 0}, {10, 0}, false}, {{30, 10}, {10, 5}, true}, {{30, 11}, {10, 5}, false},
    };
    for (const auto &[now, before, vanishing] : cases)
        EXPECT_EQ(insight::isVanishing(now, before), vanishing) << now.answered << " of " << now.invited;
}

TEST_F(SurveyResultsTest, AVanishingRateIsToldOnceTheCampaignIsOver)
{
    const auto people = crowd(10, Role::Decider, account);
    const SurveyId before = campaign("Spring", 300);
    const SurveyId other = campaign("Delivery", 100, Instrument::Csat);
    const SurveyId open = campaign("Autumn", 29);
    for (const SurveyId survey : {before, other, open})
        ASSERT_TRUE(usecases::inviteToSurvey(test.book(), survey, people));
    for (int i = 0; i < 6; ++i)
        answer(before, people[size_t(i)], 9, 290);
    answer(open, people[0], 9);
    EXPECT_FALSE(results(open).everybody.vanishing);
    const auto closing = [&](int opened, std::optional<int> closed) {
        Survey survey = *test->surveys().find(open);
        survey.openedOn = test.today() - opened;
        survey.closesOn = closed ? std::optional(test.today() - *closed) : std::nullopt;
        EXPECT_TRUE(usecases::saveSurvey(test.book(), survey));
        return results(open);
    };
    EXPECT_TRUE(closing(30, std::nullopt).everybody.vanishing);
    EXPECT_TRUE(closing(29, 1).of(Role::Decider).vanishing);
    EXPECT_FALSE(closing(30, 0).everybody.vanishing); // answers may come today yet
    const auto trend = results(open).trend;
    ASSERT_EQ(trend.size(), 2U);
    EXPECT_EQ(trend[0].survey, before);
    EXPECT_EQ(trend[0].rate.answered, 6);
    EXPECT_EQ(results(before).trend.size(), 1U);
}

TEST_F(SurveyResultsTest, WhoCanBeAskedAndWhatThatCovers)
{
    Account big;
    big.name = QStringLiteral("Iso Oy");
    big.annualRevenue = Cents{300'000'00};
    const AccountId bigId = test.add(big);
    Account small = big;
    small.name = QStringLiteral("Pieni Oy");
    small.annualRevenue = Cents{100'000'00};
    const AccountId smallId = test.add(small);
    const auto deciders = crowd(2, Role::Decider, bigId);
    const auto contacts = crowd(3, Role::Contact, smallId);
    const auto change = [&](StakeholderId id, const std::function<void(Stakeholder &)> &edit) {
        ASSERT_TRUE(test->write(ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Stakeholder person, unit.stakeholders().find(id));
            edit(person);
            return unit.stakeholders().update(person);
        }));
    };
    change(deciders[1], [](Stakeholder &p) { p.surveyOptOut = true; });
    change(contacts[1], [](Stakeholder &p) { p.email.clear(); });
    change(contacts[2], [&](Stakeholder &p) { p.activeUntil = test.today() - 1; });
    const SurveyId survey = campaign("NPS", 0);
    const auto all = [&] { return insight::invitees(test.book(), survey, test.today()).value(); };
    const auto everyone = [](const insight::Invitee &) { return true; };
    insight::InvitationCoverage coverage = insight::invitationCoverage(all(), everyone);
    EXPECT_EQ(all().known, (std::array<int, 3>{2, 0, 2})); // who left is not among them
    EXPECT_EQ(coverage.people, 2);
    EXPECT_EQ(coverage.optedOut, 1);
    EXPECT_EQ(coverage.withoutEmail, 1);
    EXPECT_EQ(coverage.asked, (std::array<int, 3>{1, 0, 1}));
    EXPECT_EQ(coverage.accounts, 2);
    EXPECT_EQ(coverage.revenue, 1.0);
    coverage =
        insight::invitationCoverage(all(), [&](const insight::Invitee &each) { return each.role == Role::Decider; });
    EXPECT_EQ(coverage.revenue, 0.75);
    // Who was asked counts as covered, and is not asked again.
    ASSERT_TRUE(usecases::inviteToSurvey(test.book(), survey, {deciders[0]}));
    coverage = insight::invitationCoverage(all(), [](const insight::Invitee &) { return false; });
    EXPECT_EQ(coverage.people, 0);
    EXPECT_EQ(coverage.asked[0], 1);
    EXPECT_EQ(coverage.revenue, 0.75);
}

TEST_F(SurveyResultsTest, AnAnswerIsALineOfTheStatementByItsName)
{
    const auto people = crowd(1, Role::Decider, account);
    answer(campaign("NPS", 20), people[0], 9, 5);
    const auto lines = insight::statement(test.book(), account, test.today());
    ASSERT_TRUE(lines);
    const auto line = std::find_if(lines->begin(), lines->end(), [](const insight::StatementLine &each) {
        return each.kind == insight::StatementLineKind::Survey;
    });
    ASSERT_NE(line, lines->end());
    EXPECT_TRUE(line->answer);
    EXPECT_FALSE(line->touchpoint);
    EXPECT_EQ(line->pendingShare, 0);
    const auto timeline = insight::accountTimeline(test.book(), account, std::nullopt, test.today(), 0);
    ASSERT_EQ(timeline->answers.size(), 1U);
    EXPECT_EQ(timeline->answers[0].survey.name, QStringLiteral("NPS"));
    EXPECT_GT(timeline->answers[0].effect, 0);
    EXPECT_NEAR(timeline->answers[0].trust, 85, 1e-9) << "where its mark stands";
}

TEST_F(SurveyResultsTest, WhatWasAnsweredEarlierAndEnteredSinceIsSaidSo)
{
    const auto people = crowd(1, Role::Decider, account);
    Touchpoint seen;
    seen.account = account;
    seen.day = test.today() - 100;
    seen.emotion = 4;
    seen.participants = {Participant{people[0]}};
    seen.recordedAt = test.clock().now().toUTC().addDays(-100);
    test.add(seen);
    const auto then = insight::accountFigures(test.book(), account, test.today() - 30);
    answer(campaign("NPS", 80), people[0], 0, 60); // recorded today
    const auto change = insight::whyChanged(test.book(), account, test.today() - 30, test.today(),
                                            insight::SeenThen{{}, then->reading.trust});
    ASSERT_TRUE(change);
    EXPECT_LT(change->enteredLater, -1);
    const auto wide = insight::whyChanged(test.book(), account, test.today() - 70, test.today());
    EXPECT_EQ(wide->enteredLater, 0);
    ASSERT_FALSE(wide->causes.empty());
    EXPECT_EQ(wide->causes[0].entry.kind, trust::EntryKind::Survey);
}

} // namespace
