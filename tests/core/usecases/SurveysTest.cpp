// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Surveys.h"

#include "core/usecases/LogTouchpoint.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;

namespace {

class SurveysTest : public ::testing::Test {
protected:
    SurveyId made(Instrument instrument, Scale scale)
    {
        Survey survey;
        survey.name = QStringLiteral("Kysely");
        survey.instrument = instrument;
        survey.scale = scale;
        survey.channel = Channel::Delivery;
        survey.openedOn = test.today() - 30;
        const auto id = usecases::saveSurvey(test.book(), survey);
        EXPECT_TRUE(id);
        return id.value_or(SurveyId{});
    }
    Result<AnswerId> answered(SurveyId survey, int score)
    {
        SurveyAnswer answer;
        answer.survey = survey;
        answer.person = person;
        answer.day = test.today() - 3;
        answer.score = score;
        answer.comment = QStringLiteral("Myöhässä taas");
        return usecases::saveAnswer(test.book(), answer);
    }

    TestBook test;
    AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    StakeholderId person = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
};

TEST_F(SurveysTest, ACsatAnswerBecomesATouchpointThatTheCustomerRated)
{
    const auto id = answered(made(Instrument::Csat, {1, 5}), 2);
    ASSERT_TRUE(id);
    const SurveyAnswer answer = *test->surveys().findAnswer(*id);
    ASSERT_TRUE(answer.touchpoint);
    const Touchpoint touchpoint = *test->touchpoints().find(*answer.touchpoint);
    EXPECT_EQ(touchpoint.recorded, (Recording{RecordedAs::Csat, -0.5}));
    EXPECT_EQ(touchpoint.channel, Channel::Delivery);
    EXPECT_EQ(touchpoint.source, Source::Customer);
    EXPECT_EQ(touchpoint.importance, Importance::Normal);
    EXPECT_EQ(touchpoint.day, answer.day);
    EXPECT_EQ(touchpoint.note, answer.comment);
    EXPECT_EQ(touchpoint.participants, (QList<Participant>{{person, Presence::There}}));
    EXPECT_EQ(test->surveys().answerOfTouchpoint(touchpoint.id)->value().id, *id);
    EXPECT_EQ(test->ledger().history(person)->size(), 1U); // and nothing besides
}

TEST_F(SurveysTest, ACesAnswerKeepsItsOwnScore)
{
    const auto id = answered(made(Instrument::Ces, {1, 7}), 6);
    const Touchpoint touchpoint = *test->touchpoints().find(*test->surveys().findAnswer(id.value())->touchpoint);
    EXPECT_EQ(touchpoint.recorded, (Recording{RecordedAs::Ces, 2 / 3.0}));
}

TEST_F(SurveysTest, TheTouchpointFollowsItsAnswer)
{
    const AnswerId id = answered(made(Instrument::Csat, {1, 5}), 2).value();
    SurveyAnswer answer = *test->surveys().findAnswer(id);
    answer.score = 5;
    answer.day = test.today();
    answer.comment.clear();
    answer.touchpoint.reset(); // whoever edits an answer need not know of it
    ASSERT_TRUE(usecases::saveAnswer(test.book(), answer));
    const SurveyAnswer changed = *test->surveys().findAnswer(id);
    ASSERT_TRUE(changed.touchpoint);
    const Touchpoint touchpoint = *test->touchpoints().find(*changed.touchpoint);
    EXPECT_EQ(touchpoint.recorded->score, 0.8);
    EXPECT_EQ(touchpoint.day, test.today());
    EXPECT_TRUE(touchpoint.note.isEmpty());
    // It is not changed by itself.
    EXPECT_EQ(usecases::removeTouchpoint(test.book(), touchpoint.id).error().code, ErrorCode::BelongsToSurvey);

    ASSERT_TRUE(usecases::removeAnswer(test.book(), id));
    EXPECT_EQ(*test->touchpoints().count(), 0);
    EXPECT_TRUE(test->ledger().history(person)->empty());
}

TEST_F(SurveysTest, StateInstrumentsAndOtherScalesMakeNoTouchpoint)
{
    ASSERT_TRUE(answered(made(Instrument::Nps, {0, 10}), 2));
    ASSERT_TRUE(answered(made(Instrument::Csat, {1, 10}), 2));
    ASSERT_TRUE(answered(made(Instrument::Other, {1, 5}), 2));
    EXPECT_EQ(*test->touchpoints().count(), 0);
    EXPECT_EQ(test->ledger().history(person)->size(), 1U); // of the NPS alone
}

TEST_F(SurveysTest, ASurveyGoesWithItsAnswersAndComesBackWithThem)
{
    const SurveyId survey = made(Instrument::Csat, {1, 5});
    ASSERT_TRUE(usecases::inviteToSurvey(test.book(), survey, {person}));
    ASSERT_TRUE(answered(survey, 1));
    std::optional<ChangeSetId> removal;
    QObject::connect(&test.book(), &Book::changed, &test.book(),
                     [&](const ChangeSet &changes) { removal = changes.id; });
    ASSERT_TRUE(usecases::removeSurvey(test.book(), survey));
    EXPECT_EQ(*test->touchpoints().count(), 0);
    EXPECT_TRUE(test->surveys().all()->empty());
    ASSERT_TRUE(test->undo(*removal));
    EXPECT_EQ(*test->touchpoints().count(), 1);
    EXPECT_EQ(test->surveys().answers(survey)->size(), 1U);
    EXPECT_TRUE(test->verify()->isEmpty());
}

} // namespace
