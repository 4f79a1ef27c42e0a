// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"
#include "core/trust/AccountTrust.h"

namespace laari {

namespace {

class SurveyTest : public BookTest {
protected:
    Result<SurveyId> adding(const Survey &survey)
    {
        SurveyId id;
        const auto written = book->write(ActionKind::AddSurvey, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.surveys().insert(survey));
            return {};
        });
        if (!written)
            return fail(written.error());
        return id;
    }
    Survey nps(const QString &name = QStringLiteral("NPS")) const
    {
        Survey survey;
        survey.name = name;
        survey.openedOn = today - 20;
        return survey;
    }
    Result<AnswerId> answering(const SurveyAnswer &answer)
    {
        AnswerId id;
        const auto written = book->write(ActionKind::RecordAnswer, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.surveys().insertAnswer(answer));
            return {};
        });
        if (!written)
            return fail(written.error());
        return id;
    }
    SurveyAnswer answer(SurveyId survey, StakeholderId who, int score) const
    {
        SurveyAnswer a;
        a.survey = survey;
        a.person = who;
        a.day = today - 5;
        a.score = score;
        return a;
    }
    Result<int> inviting(SurveyId survey, const std::vector<StakeholderId> &people)
    {
        int added = 0;
        const auto written = book->write(ActionKind::InviteToSurvey, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(added, unit.surveys().invite(survey, people, today - 10));
            return {};
        });
        if (!written)
            return fail(written.error());
        return added;
    }
    trust::ReservoirState stateOf(StakeholderId who) const
    {
        for (const auto &each : must(book->ledger().statesOf(account, today)))
            if (each.person == who)
                return each.state;
        return {};
    }
    void change(StakeholderId who, const std::function<void(Stakeholder &)> &edit)
    {
        write([&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Stakeholder p, unit.stakeholders().find(who));
            edit(p);
            return unit.stakeholders().update(p);
        });
    }

    AccountId account = addAccount(QStringLiteral("A"));
    StakeholderId aino = addPerson(account, QStringLiteral("Aino"));
    StakeholderId eino = addPerson(account, QStringLiteral("Eino"));
};

TEST_F(SurveyTest, KeepsWhoWasAskedAndWhoAnswered)
{
    const SurveyId id = must(adding(nps()));
    EXPECT_EQ(must(inviting(id, {aino, eino})), 2);
    EXPECT_EQ(must(inviting(id, {aino})), 0); // asked already
    must(answering(answer(id, aino, 9)));
    const auto summaries = must(book->surveys().summaries());
    ASSERT_EQ(summaries.size(), 1U);
    EXPECT_EQ(summaries[0].invited, 2);
    EXPECT_EQ(summaries[0].answered, 1);
    EXPECT_EQ(summaries[0].answeredUninvited, 0);
    const auto people = must(book->surveys().people(id));
    ASSERT_EQ(people.size(), 2U);
    EXPECT_EQ(people[0].name, QStringLiteral("Aino"));
    EXPECT_EQ(people[0].accountName, QStringLiteral("A"));
    ASSERT_TRUE(people[0].answer);
    EXPECT_EQ(people[0].answer->score, 9);
    EXPECT_EQ(people[1].invitedOn, today - 10);
    EXPECT_FALSE(people[1].answer);
    EXPECT_EQ(must(book->surveys().ofAccount(account)).size(), 2U);
    EXPECT_EQ(must(book->surveys().answersOfAccount(account)).size(), 1U);
    EXPECT_EQ(must(book->surveys().findByName(QStringLiteral(" NPS "))).size(), 1U);
}

TEST_F(SurveyTest, ThePersonsRoleIsThatOfTheDayTheyWereAsked)
{
    change(aino, [&](Stakeholder &p) {
        p.roles = {RolePeriod{std::nullopt, Role::Influencer, 3}, RolePeriod{today - 10, Role::Decider, 3},
                   RolePeriod{today - 9, Role::Contact, 3}};
    });
    const SurveyId id = must(adding(nps()));
    must(inviting(id, {aino}));
    must(answering(answer(id, aino, 9)));
    EXPECT_EQ(must(book->surveys().people(id))[0].role, Role::Decider);
}

TEST_F(SurveyTest, RefusesWhatCannotBe)
{
    const auto with = [&](auto edit) {
        Survey survey = nps();
        edit(survey);
        return errorOf(adding(survey));
    };
    EXPECT_EQ(with([](Survey &s) { s.name = QStringLiteral(" "); }), ErrorCode::NameEmpty);
    EXPECT_EQ(with([](Survey &s) { s.scale = {5, 5}; }), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(with([](Survey &s) { s.scale = {0, 101}; }), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(with([](Survey &s) { s.closesOn = s.openedOn - 1; }), ErrorCode::PeriodOrder);
    EXPECT_EQ(with([](Survey &s) { s.openedOn = {-90000}; }), ErrorCode::DateInvalid);

    const SurveyId id = must(adding(nps()));
    const auto answered = [&](auto edit) {
        SurveyAnswer a = answer(id, aino, 9);
        edit(a);
        return errorOf(answering(a));
    };
    EXPECT_EQ(answered([](SurveyAnswer &a) { a.score = 11; }), ErrorCode::ScoreOffScale);
    EXPECT_EQ(answered([](SurveyAnswer &a) { a.score = -1; }), ErrorCode::ScoreOffScale);
    EXPECT_EQ(answered([](SurveyAnswer &a) { a.score.reset(); }), ErrorCode::AnswerEmpty);
    EXPECT_EQ(answered([](SurveyAnswer &a) {
                  a.score.reset();
                  a.ability = 5; // not of this instrument
              }),
              ErrorCode::AnswerEmpty);
    EXPECT_EQ(answered([&](SurveyAnswer &a) { a.day = today + 1; }), ErrorCode::DateInFuture);
    EXPECT_EQ(answered([](SurveyAnswer &a) { a.person = StakeholderId{999}; }), ErrorCode::NotFound);
    EXPECT_EQ(answered([](SurveyAnswer &a) { a.survey = SurveyId{999}; }), ErrorCode::NotFound);
    EXPECT_TRUE(must(book->surveys().answers(id)).empty());

    must(answering(answer(id, aino, 9)));
    EXPECT_EQ(answered([](SurveyAnswer &a) { a.score = 3; }), ErrorCode::AnswerTwice);
    Survey other = must(book->surveys().find(id));
    other.scale = {1, 5}; // not under answers that were given on another
    EXPECT_EQ(errorOf(book->write(ActionKind::EditSurvey, [&](WriteUnit &u) { return u.surveys().update(other); })),
              ErrorCode::InUse);
}

TEST_F(SurveyTest, WhoTakesNoSurveysIsNeitherAskedNorRecorded)
{
    const SurveyId id = must(adding(nps()));
    must(answering(answer(id, eino, 9)));
    for (const StakeholderId who : {aino, eino})
        change(who, [](Stakeholder &p) { p.surveyOptOut = true; });
    EXPECT_EQ(errorOf(inviting(id, {aino})), ErrorCode::OptedOut);
    EXPECT_EQ(errorOf(answering(answer(id, aino, 9))), ErrorCode::OptedOut);
    // What was answered before stands, and can be put right.
    SurveyAnswer before = must(book->surveys().answers(id)).front();
    before.score = 8;
    write([&](WriteUnit &unit) { return unit.surveys().updateAnswer(before); });
    EXPECT_EQ(must(book->surveys().findAnswer(before.id)).score, 8);
}

TEST_F(SurveyTest, AnNpsAnswerIsEvidenceHeardFromTheCustomer)
{
    const SurveyId id = must(adding(nps()));
    const AnswerId given = must(answering(answer(id, aino, 9)));
    const trust::History history = must(book->ledger().history(aino));
    ASSERT_EQ(history.size(), 1U);
    EXPECT_EQ(history[0].id, (trust::EntryId{trust::EntryKind::Survey, given.value}));
    EXPECT_EQ(history[0].y, 0.85);
    EXPECT_EQ(history[0].weight, 1.5);
    trust::ReservoirState state = stateOf(aino);
    EXPECT_NEAR(state.surveyGoodwill, 1.5 * 0.85, 1e-9);
    EXPECT_NEAR(state.surveyGrievance, 1.5 * 0.15, 1e-9);
    EXPECT_NEAR(state.heardTotal, 1.5, 1e-9);
    EXPECT_NEAR(state.heardFromCustomer, 1.5, 1e-9);

    SurveyAnswer changed = must(book->surveys().findAnswer(given));
    changed.score = 2;
    write([&](WriteUnit &unit) { return unit.surveys().updateAnswer(changed); });
    EXPECT_NEAR(stateOf(aino).surveyGoodwill, 1.5 * (0.05 + 0.7 / 6), 1e-9);
    change(aino, [](Stakeholder &p) { p.doNotScore = true; });
    EXPECT_TRUE(must(book->ledger().history(aino)).empty());
    change(aino, [](Stakeholder &p) { p.doNotScore = false; });
    const ChangeSet removed = write([&](WriteUnit &unit) { return unit.surveys().removeAnswer(given); });
    EXPECT_EQ(stateOf(aino), trust::ReservoirState{});
    must(book->undo(removed.id));
    EXPECT_NEAR(stateOf(aino).heardTotal, 1.5, 1e-9);
    EXPECT_TRUE(must(book->verify()).isEmpty());
}

TEST_F(SurveyTest, AnotherScaleEntersNothing)
{
    Survey five = nps();
    five.scale = {1, 5};
    const SurveyId id = must(adding(five));
    must(answering(answer(id, aino, 5)));
    EXPECT_TRUE(must(book->ledger().history(aino)).empty());
    EXPECT_TRUE(must(book->ledger().postings(account)).empty());
    EXPECT_EQ(errorOf(answering(answer(id, eino, 9))), ErrorCode::ScoreOffScale);
}

TEST_F(SurveyTest, TheTrustScaleCorrectsWhatWasThere)
{
    log(meeting(account, {aino}, today - 400, 5));
    Survey scale = nps();
    scale.instrument = Instrument::Trust;
    scale.scale = {1, 7};
    const SurveyId id = must(adding(scale));
    SurveyAnswer items = answer(id, aino, 0);
    items.ability = 4;
    items.integrity = 2;
    const AnswerId given = must(answering(items));
    EXPECT_FALSE(must(book->surveys().findAnswer(given)).score); // it has none
    const auto postings = must(book->ledger().postings(account));
    ASSERT_EQ(postings.size(), 2U);
    const trust::Posting &posting = postings[0].posting;
    EXPECT_NEAR(posting.deposited.toPoints(), 6 * 2.0 / 6, 1e-6);
    EXPECT_NEAR(posting.withdrawn.toPoints(), 6 * 4.0 / 6, 1e-6);
    EXPECT_GT(posting.correctedGoodwill.toPoints(), 0);
}

TEST_F(SurveyTest, GoesWithItsPeopleButNotWhileAnswered)
{
    const SurveyId id = must(adding(nps()));
    must(inviting(id, {aino, eino}));
    const AnswerId given = must(answering(answer(id, aino, 9)));
    const auto remove = [&](WriteUnit &unit) { return unit.surveys().remove(id); };
    EXPECT_EQ(errorOf(book->write(ActionKind::RemoveSurvey, remove)), ErrorCode::InUse);
    write([&](WriteUnit &unit) { return unit.stakeholders().remove(eino); });
    EXPECT_EQ(must(book->surveys().people(id)).size(), 1U);
    write([&](WriteUnit &unit) { return unit.surveys().removeAnswer(given); });
    const ChangeSet gone = write(remove);
    EXPECT_TRUE(must(book->surveys().all()).empty());
    must(book->undo(gone.id));
    EXPECT_EQ(must(book->surveys().people(id)).size(), 1U);
}

} // namespace
} // namespace laari
