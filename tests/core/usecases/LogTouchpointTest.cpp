// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/LogTouchpoint.h"

#include "core/insight/AccountFigures.h"
#include "core/usecases/Promises.h"
#include "core/usecases/SetUpAuthor.h"
#include "core/usecases/Surveys.h"
#include "tests/support/TestBook.h"

#include <algorithm>
#include <cmath>

using namespace laari;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

class LogTouchpoint : public ::testing::Test {
protected:
    LogTouchpoint()
    {
        account = test.addAccount(QStringLiteral("Testi Oy"));
        aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
        eino = test.addPerson(account, QStringLiteral("Eino"), Role::Contact, 2);
    }

    usecases::TouchpointDraft draft(Day on, int emotion, const QList<Participant> &participants)
    {
        usecases::TouchpointDraft made;
        made.touchpoint.account = account;
        made.touchpoint.day = on;
        made.touchpoint.emotion = emotion;
        made.touchpoint.participants = participants;
        return made;
    }

    double trustOn(Day on)
    {
        const auto figures = insight::accountFigures(test.book(), account, on);
        EXPECT_TRUE(figures.has_value());
        return figures ? figures->reading.trust : -1;
    }

    TestBook test;
    AccountId account;
    StakeholderId aino;
    StakeholderId eino;
};

TEST_F(LogTouchpoint, TellsToWhomItWasPostedAndWhatItDoes)
{
    const auto logged = usecases::logTouchpoint(
        test.book(), draft(test.today(), 5, {Participant{aino}, Participant{eino, Presence::Told}}));
    ASSERT_TRUE(logged.has_value());
    EXPECT_EQ(logged->uid.size(), 36);
    ASSERT_EQ(logged->postings.size(), 2U);
    EXPECT_EQ(logged->postings[0].name, QStringLiteral("Aino"));
    EXPECT_NEAR(logged->postings[0].deposited.toPoints(), 2 * (1 - std::exp(-0.4)), 1e-6); // D = 0.8
    EXPECT_NEAR(logged->postings[1].deposited.toPoints(), 2 * (1 - std::exp(-0.2)), 1e-6); // told: half
    EXPECT_GT(logged->postings[0].effect, logged->postings[1].effect);
    EXPECT_NEAR(logged->accountTrustBefore, 50, 1e-9);
    // Nothing else happened, so what is reached is the highest of the days to come.
    double highest = 0;
    for (int ahead = 0; ahead <= 120; ++ahead)
        highest = std::max(highest, trustOn(test.today() + ahead));
    EXPECT_NEAR(logged->accountTrustReached, highest, 1e-9);
    EXPECT_GT(highest, 55);
}

// What time alone does to the index is not the touchpoint's doing: a good one must not look as if it cost points.
TEST_F(LogTouchpoint, OfAGoodOneReachesUpAlsoWhereTrustIsFading)
{
    for (int ago = 400; ago > 200; ago -= 10)
        test.log(account, test.today() - ago, 5, {aino});
    const double before = trustOn(test.today());
    ASSERT_LT(trustOn(test.today() + 120), before - 1) << "it fades";
    const auto logged = usecases::logTouchpoint(test.book(), draft(test.today(), 4, {Participant{aino}}));
    ASSERT_TRUE(logged.has_value());
    EXPECT_NEAR(logged->accountTrustBefore, before, 1e-9);
    EXPECT_GT(logged->accountTrustReached, before);
}

TEST_F(LogTouchpoint, StartsFromTheIndexBeforeItsNewPeople)
{
    for (int ago = 300; ago > 0; ago -= 20)
        test.log(account, test.today() - ago, 1, {aino});
    const double before = trustOn(test.today());
    usecases::TouchpointDraft withStranger = draft(test.today(), 1, {});
    withStranger.newPeopleThere = {QStringLiteral("Uusi Ihminen")};
    const auto logged = usecases::logTouchpoint(test.book(), withStranger);
    ASSERT_TRUE(logged.has_value());
    EXPECT_EQ(logged->newPeople.size(), 1U);
    EXPECT_NEAR(logged->accountTrustBefore, before, 1e-9);
}

TEST_F(LogTouchpoint, OfABadOneReachesDown)
{
    for (int ago = 300; ago > 0; ago -= 20)
        test.log(account, test.today() - ago, 5, {aino});
    const double before = trustOn(test.today());
    const auto logged = usecases::logTouchpoint(test.book(), draft(test.today(), 1, {Participant{aino}}));
    ASSERT_TRUE(logged.has_value());
    EXPECT_NEAR(logged->accountTrustBefore, before, 1e-9);
    EXPECT_LT(logged->accountTrustReached, before);
    EXPECT_GT(logged->postings.front().withdrawn.value, 0);
    EXPECT_GT(logged->postings.front().cushioned.value, 0);
    EXPECT_LT(logged->postings.front().effect, 0);
}

TEST_F(LogTouchpoint, MakesNewPeopleAndWordsOnTheWay)
{
    auto made = draft(test.today(), 2, {});
    made.newPeopleThere = {QStringLiteral("Uusi Ihminen")};
    made.newPeopleTold = {QStringLiteral("Kuulija")};
    made.newCause = QStringLiteral("Lumimyräkkä");
    made.newPartner = QStringLiteral("Rahti Oy");
    made.newNamedEmotion = QStringLiteral("Kylmissään");
    made.newProject = QStringLiteral("Talvi");
    const auto logged = usecases::logTouchpoint(test.book(), made);
    ASSERT_TRUE(logged.has_value());
    const auto stored = test->touchpoints().find(logged->id);
    ASSERT_TRUE(stored.has_value());
    ASSERT_EQ(stored->participants.size(), 2);
    EXPECT_EQ(stored->participants[0].presence, Presence::There);
    EXPECT_EQ(stored->participants[1].presence, Presence::Told);
    EXPECT_EQ(test->stakeholders().find(stored->participants[0].stakeholder)->name, QStringLiteral("Uusi Ihminen"));
    EXPECT_EQ(test->lists().find(*stored->cause)->english, QStringLiteral("Lumimyräkkä"));
    EXPECT_EQ(test->partners().find(*stored->deliveredBy)->name, QStringLiteral("Rahti Oy"));
    EXPECT_TRUE(stored->namedEmotion && stored->project);
}

TEST_F(LogTouchpoint, FindsWordsThatAreThereAlready)
{
    auto made = draft(test.today(), 2, {Participant{aino}});
    made.newCause = QStringLiteral("  LATE ");
    const auto logged = usecases::logTouchpoint(test.book(), made);
    ASSERT_TRUE(logged.has_value());
    const auto late = test->lists().findByName(ListKind::Cause, QStringLiteral("Late"));
    ASSERT_TRUE(late && *late);
    EXPECT_EQ(test->touchpoints().find(logged->id)->cause, (*late)->id);
}

TEST_F(LogTouchpoint, RefusedLeavesNothingBehind)
{
    auto made = draft(test.today() + 1, 4, {});
    made.newPeopleThere = {QStringLiteral("Uusi Ihminen")};
    const auto refused = usecases::logTouchpoint(test.book(), made);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::DateInFuture);
    EXPECT_EQ(test->stakeholders().ofAccount(account)->size(), 2U);

    made.touchpoint.account = {};
    EXPECT_EQ(usecases::logTouchpoint(test.book(), made).error().code, ErrorCode::AccountRequired);
}

TEST_F(LogTouchpoint, EditedSaysWhatItDoesNow)
{
    const auto logged = usecases::logTouchpoint(test.book(), draft(test.today() - 10, 5, {Participant{aino}}));
    ASSERT_TRUE(logged.has_value());
    auto edit = draft(test.today() - 10, 1, {Participant{eino}});
    edit.touchpoint.id = logged->id;
    edit.touchpoint.uid = logged->uid;
    const auto edited = usecases::editTouchpoint(test.book(), edit);
    ASSERT_TRUE(edited.has_value());
    ASSERT_EQ(edited->postings.size(), 1U);
    EXPECT_EQ(edited->postings.front().person, eino);
    EXPECT_LT(edited->postings.front().effect, 0);
    EXPECT_EQ(edited->uid, logged->uid);
}

TEST_F(LogTouchpoint, RemovedIsAsIfNeverLogged)
{
    test.log(account, test.today() - 40, 4, {aino});
    const double before = trustOn(test.today());
    const auto logged = usecases::logTouchpoint(test.book(), draft(test.today() - 20, 1, {Participant{aino}}));
    ASSERT_TRUE(logged.has_value());
    EXPECT_NE(trustOn(test.today()), before);
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), logged->id).has_value());
    EXPECT_EQ(trustOn(test.today()), before);
    EXPECT_EQ(usecases::removeTouchpoint(test.book(), logged->id).error().code, ErrorCode::NotFound);
}

// Without a failure its recovery is nothing either, so what the failure costs is all of it.
TEST_F(LogTouchpoint, TheEffectOfAFailureLeavesItsRecoveryOut)
{
    const TouchpointId failure = test.log(account, test.today() - 30, 1, {aino});
    Touchpoint recovery;
    recovery.account = account;
    recovery.day = test.today() - 25;
    recovery.emotion = 5;
    recovery.mends = failure;
    recovery.participants = {Participant{aino}};
    test.add(recovery);
    auto edit = draft(test.today() - 30, 1, {Participant{aino}});
    edit.touchpoint.id = failure;
    edit.touchpoint.uid = test->touchpoints().find(failure)->uid;
    const auto edited = usecases::editTouchpoint(test.book(), edit);
    ASSERT_TRUE(edited.has_value());
    EXPECT_NE(edited->accountTrustReached, 50); // without both it would be 50 on every day
}

TEST_F(LogTouchpoint, ANewAccountPeopleAndWordsAreMadeInTheSameWrite)
{
    auto made = draft(test.today(), 4, {});
    made.touchpoint.account = {};
    made.newAccount = QStringLiteral("Uusi Oy");
    made.newPeopleThere = {QStringLiteral("Leena")};
    made.newOwnPeople = {QStringLiteral("Ville"), QStringLiteral("ville ")};
    made.newOurFunction = QStringLiteral("Lennätys");
    made.newJourneyStage = QStringLiteral("Jäähyväiset");
    made.newSigns = {{QStringLiteral("Paiskaa oven"), Valence::Negative}};
    std::vector<ActionKind> actions;
    QObject::connect(&test.book(), &Book::changed, &test.book(),
                     [&](const ChangeSet &change) { actions.push_back(change.kind); });
    const auto logged = usecases::logTouchpoint(test.book(), made);
    ASSERT_TRUE(logged.has_value());
    EXPECT_EQ(actions, std::vector{ActionKind::LogTouchpoint});
    const Touchpoint touchpoint = test->touchpoints().find(logged->id).value();
    EXPECT_EQ(test->accounts().find(touchpoint.account)->name, QStringLiteral("Uusi Oy"));
    ASSERT_EQ(touchpoint.participants.size(), 1);
    EXPECT_EQ(touchpoint.ownPeople.size(), 1) << "the same one twice";
    EXPECT_TRUE(touchpoint.ourFunction && touchpoint.journeyStage);
    ASSERT_EQ(touchpoint.signs.size(), 1);
    EXPECT_EQ(test->lists().find(touchpoint.signs[0])->valence, Valence::Negative);

    made.newAccount = QStringLiteral("testi oy"); // there is one already
    const auto refused = usecases::logTouchpoint(test.book(), made);
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().code, ErrorCode::NameTaken);
}

TEST_F(LogTouchpoint, SuggestsWhomAndHowOfLate)
{
    const auto ask = [&] {
        const auto suggested = usecases::suggestTouchpoint(test.book(), account, test.today());
        EXPECT_TRUE(suggested.has_value());
        return suggested ? *suggested : Touchpoint{};
    };
    EXPECT_EQ(ask().day, test.today());
    EXPECT_EQ(ask().channel, Channel::Meeting);
    EXPECT_TRUE(ask().participants.isEmpty()); // two people, nobody met: no guess

    test.log(account, test.today() - 9, 4, {eino}, Channel::Call);
    EXPECT_EQ(ask().participants, QList<Participant>{Participant{eino}});
    EXPECT_EQ(ask().channel, Channel::Call);
    EXPECT_EQ(ask().importance, Importance::Minor);

    test.log(account, test.today() - 8, 4, {aino}, Channel::Email); // a tie: the newest
    EXPECT_EQ(ask().participants.first().stakeholder, aino);
    EXPECT_EQ(ask().importance, Importance::Routine);

    test.log(account, test.today() - 7, 4, {eino}, Channel::Call);
    test.log(account, test.today() - 6, 4, {aino, eino}, Channel::Visit);
    EXPECT_EQ(ask().participants.first().stakeholder, eino); // three to two
    EXPECT_EQ(ask().channel, Channel::Call);

    // Who left is not suggested.
    Stakeholder gone = *test->stakeholders().find(eino);
    gone.activeUntil = test.today() - 1;
    test.write(ActionKind::EditPerson, [&](WriteUnit &unit) { return unit.stakeholders().update(gone); });
    EXPECT_EQ(ask().participants.first().stakeholder, aino);
}

TEST_F(LogTouchpoint, TheOnlyPersonIsSuggestedUnmet)
{
    const AccountId other = test.addAccount(QStringLiteral("Toinen Oy"));
    const StakeholderId only = test.addPerson(other, QStringLiteral("Ainoa"));
    const auto suggested = usecases::suggestTouchpoint(test.book(), other, test.today());
    ASSERT_TRUE(suggested.has_value());
    EXPECT_EQ(suggested->participants, QList<Participant>{Participant{only}});
}

TEST_F(LogTouchpoint, EveryoneIsWhoWasActiveThatDay)
{
    Stakeholder gone;
    gone.account = account;
    gone.name = QStringLiteral("Lähtenyt");
    gone.enteredOn = day(2020, 1, 1);
    gone.activeUntil = day(2026, 6, 30);
    const StakeholderId left = test.add(gone);
    const StakeholderId later = test.addPerson(account, QStringLiteral("Uusi"), Role::Contact, 3, day(2026, 9, 1));
    test.log(account, day(2026, 3, 1), 4); // makes the organisation, who is nobody

    const auto ids = [&](Day on) {
        std::vector<StakeholderId> found;
        const auto told = usecases::everyoneTold(test.book(), account, on);
        EXPECT_TRUE(told.has_value());
        for (const Participant &each : *told) {
            EXPECT_EQ(each.presence, Presence::Told);
            found.push_back(each.stakeholder);
        }
        return found;
    };
    EXPECT_EQ(ids(day(2026, 6, 30)), (std::vector{aino, eino, left}));
    EXPECT_EQ(ids(day(2026, 7, 1)), (std::vector{aino, eino}));
    EXPECT_EQ(ids(day(2026, 9, 1)), (std::vector{aino, eino, later}));
}

TEST(SetUpAuthor, FindsOrAddsThePerson)
{
    TestBook test(QDate(2026, 11, 20), QString());
    ASSERT_TRUE(test->settings().author().has_value());
    EXPECT_FALSE(test->settings().author()->has_value());
    const auto first = usecases::setUpAuthor(test.book(), QStringLiteral("Aino Laine"));
    ASSERT_TRUE(first.has_value());
    EXPECT_EQ(test->settings().author()->value(), *first);
    const auto second = usecases::setUpAuthor(test.book(), QStringLiteral("Mikko"));
    ASSERT_TRUE(second.has_value());
    const auto again =
        usecases::setUpAuthor(test.book(), QStringLiteral(" aino LAINE "), QStringLiteral("aino@oma.example"));
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(test->settings().author()->value(), *first);
    EXPECT_EQ(test->ownPeople().find(*first)->email, QStringLiteral("aino@oma.example"));
    EXPECT_EQ(usecases::setUpAuthor(test.book(), QStringLiteral("  ")).error().code, ErrorCode::NameEmpty);
}

// What follows from a promise or from an answer is changed there.
TEST_F(LogTouchpoint, WhatFollowsFromSomethingElseIsNeitherEditedNorRemovedHere)
{
    const auto refused = [&](TouchpointId id) {
        usecases::TouchpointDraft edit = draft(test.today(), 5, {});
        edit.touchpoint.id = id;
        const auto edited = usecases::editTouchpoint(test.book(), edit);
        const auto removed = usecases::removeTouchpoint(test.book(), id);
        EXPECT_FALSE(edited.has_value());
        EXPECT_FALSE(removed.has_value());
        EXPECT_EQ(edited.error(), removed.error());
        return removed.error().code;
    };
    Promise promise;
    promise.account = account;
    promise.what = QStringLiteral("Tarjous");
    promise.madeOn = promise.due = test.today();
    promise.id = usecases::savePromise(test.book(), promise).value();
    ASSERT_TRUE(usecases::settlePromise(test.book(), promise.id, usecases::Settling::Kept, test.today()));
    EXPECT_EQ(refused(test->promises().find(promise.id)->settledBy.value()), ErrorCode::BelongsToPromise);

    Survey survey;
    survey.name = QStringLiteral("CES");
    survey.instrument = Instrument::Ces;
    survey.scale = officialScale(Instrument::Ces);
    survey.openedOn = test.today();
    SurveyAnswer answer;
    answer.survey = usecases::saveSurvey(test.book(), survey).value();
    answer.person = aino;
    answer.day = test.today();
    answer.score = 6;
    answer.id = usecases::saveAnswer(test.book(), answer).value();
    EXPECT_EQ(refused(test->surveys().findAnswer(answer.id)->touchpoint.value()), ErrorCode::BelongsToSurvey);
}

} // namespace
