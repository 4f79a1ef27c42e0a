// SPDX-License-Identifier: GPL-3.0-or-later
// Where promises, answers, cases and touchpoints meet: nothing may be left over, counted twice or stuck.
#include "core/usecases/BringBack.h"
#include "core/usecases/LogTouchpoint.h"
#include "core/usecases/LoopCases.h"
#include "core/usecases/MovePerson.h"
#include "core/usecases/Promises.h"
#include "core/usecases/Surveys.h"
#include "core/usecases/Value.h"
#include "tests/support/TestBook.h"

using namespace laari;
using laari::testing::TestBook;
using usecases::Settling;

namespace {

class LooseEnds : public ::testing::Test {
protected:
    TouchpointId logged(int emotion, std::optional<TouchpointId> mends = {}, const QString &note = {},
                        bool notePrivate = false)
    {
        usecases::TouchpointDraft draft;
        draft.touchpoint.account = account;
        draft.touchpoint.day = test.today();
        draft.touchpoint.emotion = emotion;
        draft.touchpoint.mends = mends;
        draft.touchpoint.note = note;
        draft.touchpoint.notePrivate = notePrivate;
        draft.touchpoint.participants = {Participant{aino, Presence::There}};
        const auto done = usecases::logTouchpoint(test.book(), draft);
        EXPECT_TRUE(done.has_value());
        return done ? done->id : TouchpointId{};
    }
    void edit(TouchpointId id, const std::function<void(Touchpoint &)> &change)
    {
        usecases::TouchpointDraft draft;
        draft.touchpoint = *test->touchpoints().find(id);
        change(draft.touchpoint);
        EXPECT_TRUE(usecases::editTouchpoint(test.book(), draft).has_value());
    }
    PromiseId promised(std::optional<TouchpointId> madeIn = {})
    {
        Promise promise;
        promise.account = account;
        promise.what = QStringLiteral("Tarjous");
        promise.madeOn = promise.due = test.today();
        promise.madeIn = madeIn;
        return usecases::savePromise(test.book(), promise).value_or(PromiseId{});
    }
    LoopCase caseOf(TouchpointId touchpoint)
    {
        const auto found = *test->cases().ofTouchpoint(touchpoint);
        EXPECT_TRUE(found);
        return found.value_or(LoopCase{});
    }

    TestBook test;
    AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    AccountId other = test.addAccount(QStringLiteral("Toinen Oy"));
    StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
};

TEST_F(LooseEnds, WhatAPromiseBecameIsNotBroughtBackByItself)
{
    const PromiseId id = promised();
    ASSERT_TRUE(usecases::settlePromise(test.book(), id, Settling::Kept, test.today()));
    const TouchpointId touchpoint = test->promises().find(id)->settledBy.value();
    ASSERT_TRUE(usecases::reopenPromise(test.book(), id));
    const auto removal = test->changeLog().newest(1)->at(0);
    const auto back = test->bringBack(removal.id, touchpoint);
    ASSERT_FALSE(back);
    EXPECT_EQ(back.error().code, ErrorCode::BelongsToPromise);
    EXPECT_EQ(*test->touchpoints().count(), 0);
}

TEST_F(LooseEnds, ARecordedTouchpointWithoutItsOriginCanBeRemoved)
{
    TouchpointId id;
    test.write(ActionKind::Import, [&](WriteUnit &unit) -> Result<void> {
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = test.today();
        touchpoint.recorded = Recording{RecordedAs::Csat, 0.8};
        LAARI_ASSIGN(id, unit.touchpoints().insert(touchpoint));
        return {};
    });
    EXPECT_TRUE(usecases::removeTouchpoint(test.book(), id));
}

TEST_F(LooseEnds, APromiseOutlivesTheMoveOfTheTouchpointItWasMadeIn)
{
    const TouchpointId meeting = logged(4);
    const PromiseId id = promised(meeting);
    edit(meeting, [&](Touchpoint &touchpoint) {
        touchpoint.account = other;
        touchpoint.participants.clear();
    });
    EXPECT_FALSE(test->promises().find(id)->madeIn);
    EXPECT_TRUE(usecases::settlePromise(test.book(), id, Settling::Kept, test.today()));
}

TEST_F(LooseEnds, APrivateNoteStaysOutOfTheCase)
{
    const TouchpointId failure = logged(1);
    logged(5, failure, QStringLiteral("Vain meille"), true);
    const LoopCase closed = caseOf(failure);
    EXPECT_FALSE(closed.isOpen());
    EXPECT_EQ(closed.action + closed.comment, QString());
}

TEST_F(LooseEnds, ALongNoteIsCutBetweenCharacters)
{
    const TouchpointId failure = logged(1);
    QString note(1998, u'a');
    note += QString::fromUtf8("😀 ja paljon muuta");
    ASSERT_TRUE(logged(5, failure, note));
    const LoopCase closed = caseOf(failure);
    EXPECT_FALSE(closed.isOpen());
    EXPECT_TRUE(closed.action.startsWith(QString(1998, u'a')));
    EXPECT_TRUE(closed.action.endsWith(QChar(0x2026)));
}

TEST_F(LooseEnds, ARecoveryOfAnotherFailureOpensTheFirstCaseAgain)
{
    const TouchpointId first = logged(1);
    const TouchpointId second = logged(1);
    const TouchpointId recovery = logged(5, first);
    EXPECT_FALSE(caseOf(first).isOpen());
    edit(recovery, [&](Touchpoint &touchpoint) { touchpoint.mends = second; });
    EXPECT_TRUE(caseOf(first).isOpen());
    EXPECT_FALSE(caseOf(second).isOpen());
}

TEST_F(LooseEnds, AClosedCaseStaysClosedWhenItsFailureIsGone)
{
    const TouchpointId failure = logged(1);
    const TouchpointId recovery = logged(5, failure);
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), failure));
    edit(recovery, [](Touchpoint &touchpoint) { touchpoint.note = QStringLiteral("Kirjoitusvirhe korjattu"); });
    EXPECT_TRUE(test->cases().open()->empty());
}

TEST_F(LooseEnds, ACaseCanGoOnWhenItsTouchpointTurnsOutAnotherCustomers)
{
    const TouchpointId failure = logged(1);
    const CaseId id = caseOf(failure).id;
    ASSERT_TRUE(usecases::respondToCase(test.book(), id, test.clock().now()));
    edit(failure, [&](Touchpoint &touchpoint) {
        touchpoint.account = other;
        touchpoint.participants.clear();
    });
    EXPECT_TRUE(usecases::actOnCase(test.book(), id, QStringLiteral("Soitettu")));
    EXPECT_FALSE(test->cases().find(id)->touchpoint);
}

TEST_F(LooseEnds, AClockThatIsBehindDoesNotRefuseTheRecovery)
{
    const TouchpointId failure = logged(1);
    test.clock().set(test.clock().now().addSecs(-300));
    ASSERT_TRUE(logged(5, failure));
    EXPECT_FALSE(caseOf(failure).isOpen());
}

TEST_F(LooseEnds, AClockThatIsBehindDoesNotStopACase)
{
    const CaseId id = caseOf(logged(1)).id;
    test.clock().set(test.clock().now().addSecs(-300));
    ASSERT_TRUE(usecases::respondToCase(test.book(), id, test.clock().now()));
    ASSERT_TRUE(usecases::actOnCase(test.book(), id, QStringLiteral("Vaihdettiin laakeri")));
    EXPECT_TRUE(usecases::recordOutcome(test.book(), id, CaseOutcome::Satisfied));
}

TEST_F(LooseEnds, WithThePersonGoesACaseThatOnlyTheirAnswerOpened)
{
    Survey survey;
    survey.name = QStringLiteral("NPS");
    survey.openedOn = test.today();
    const auto id = usecases::saveSurvey(test.book(), survey);
    ASSERT_TRUE(id);
    SurveyAnswer answer;
    answer.survey = *id;
    answer.person = aino;
    answer.day = test.today();
    answer.score = 2;
    ASSERT_TRUE(usecases::saveAnswer(test.book(), answer));
    ASSERT_EQ(test->cases().open()->size(), 1U);
    test.write(ActionKind::RemovePerson, [&](WriteUnit &unit) { return unit.stakeholders().remove(aino); });
    EXPECT_TRUE(test->cases().open()->empty());
    ASSERT_TRUE(test->undo(test->changeLog().newest(1)->at(0).id));
    EXPECT_EQ(test->cases().open()->size(), 1U);
}

TEST_F(LooseEnds, WhoTakesNoSurveysTakesNoneElsewhereEither)
{
    Stakeholder person = *test->stakeholders().find(aino);
    person.surveyOptOut = true;
    test.write(ActionKind::EditPerson, [&](WriteUnit &unit) { return unit.stakeholders().update(person); });
    usecases::Move move;
    move.person = aino;
    move.to = other;
    move.on = test.today();
    const auto moved = usecases::movePerson(test.book(), move);
    ASSERT_TRUE(moved);
    EXPECT_TRUE(test->stakeholders().find(*moved)->surveyOptOut);
}

TEST_F(LooseEnds, ABadTouchpointThatIsBroughtBackHasItsCaseAgain)
{
    const TouchpointId bad = logged(1);
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), bad));
    ASSERT_TRUE(test->cases().open()->empty());
    const auto removal = test->changeLog().newest(1)->at(0);
    ASSERT_TRUE(usecases::bringBack(test.book(), removal.id, bad));
    EXPECT_TRUE(caseOf(bad).isOpen());
    const auto back = test->changeLog().newest(1)->at(0);
    ASSERT_TRUE(test->undo(back.id)) << "one step";
    EXPECT_TRUE(test->cases().open()->empty());
}

TEST_F(LooseEnds, ARecoveryThatIsBroughtBackClosesTheCaseAgain)
{
    const TouchpointId bad = logged(1);
    const TouchpointId recovery = logged(5, bad);
    ASSERT_FALSE(caseOf(bad).isOpen());
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), recovery));
    ASSERT_TRUE(caseOf(bad).isOpen());
    const auto removal = test->changeLog().newest(1)->at(0);
    ASSERT_TRUE(usecases::bringBack(test.book(), removal.id, recovery));
    EXPECT_FALSE(caseOf(bad).isOpen());
    EXPECT_EQ(caseOf(bad).recovery, recovery);
}

TEST_F(LooseEnds, TwoDriversCanChangeNames)
{
    ValueDriver speed;
    speed.finnish = speed.english = QStringLiteral("Nopeus");
    ValueDriver price;
    price.finnish = price.english = QStringLiteral("Hinta");
    ASSERT_TRUE(usecases::saveValueDrivers(test.book(), account, {speed, price}));
    std::vector<ValueDriver> drivers = *test->values().driversOf(account);
    std::swap(drivers[0].finnish, drivers[1].finnish);
    std::swap(drivers[0].english, drivers[1].english);
    ASSERT_TRUE(usecases::saveValueDrivers(test.book(), account, drivers));
    EXPECT_EQ(test->values().driversOf(account)->at(0).finnish, QStringLiteral("Hinta"));
    drivers[1] = drivers[0];
    drivers[1].id = {};
    EXPECT_FALSE(usecases::saveValueDrivers(test.book(), account, drivers)) << "one name twice";
}

} // namespace
