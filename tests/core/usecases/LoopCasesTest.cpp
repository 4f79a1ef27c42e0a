// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/LoopCases.h"

#include "core/usecases/LogTouchpoint.h"
#include "tests/support/TestBook.h"

#include <functional>

using namespace laari;
using laari::testing::TestBook;

namespace {

class LoopCases : public ::testing::Test {
protected:
    LoopCases()
    {
        OwnPerson ours;
        ours.name = QStringLiteral("Kalle");
        test.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(owner, unit.ownPeople().insert(ours));
            LAARI_ASSIGN(function, unit.lists().insert(functionNamed(QStringLiteral("Kenttähuolto"))));
            return {};
        });
        Account made;
        made.name = QStringLiteral("Testi Oy");
        made.owner = owner;
        account = test.add(made);
        aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    }

    static ListItem functionNamed(const QString &name)
    {
        ListItem item;
        item.list = ListKind::OurFunction;
        item.finnish = item.english = name;
        return item;
    }

    usecases::TouchpointDraft draft(int daysAgo, int emotion) const
    {
        usecases::TouchpointDraft made;
        made.touchpoint.account = account;
        made.touchpoint.day = today - daysAgo;
        made.touchpoint.emotion = emotion;
        made.touchpoint.participants = {Participant{aino}};
        made.touchpoint.ourFunction = function;
        return made;
    }
    TouchpointId log(const usecases::TouchpointDraft &made)
    {
        const auto logged = usecases::logTouchpoint(test.book(), made);
        EXPECT_TRUE(logged.has_value());
        return logged ? logged->id : TouchpointId{};
    }
    void edit(TouchpointId id, const std::function<void(Touchpoint &)> &change)
    {
        const auto before = test->touchpoints().find(id);
        ASSERT_TRUE(before.has_value());
        usecases::TouchpointDraft made;
        made.touchpoint = *before;
        change(made.touchpoint);
        EXPECT_TRUE(usecases::editTouchpoint(test.book(), made).has_value());
    }
    TouchpointId recover(TouchpointId failure, int emotion, Source source = Source::Observed)
    {
        usecases::TouchpointDraft made = draft(0, emotion);
        made.touchpoint.mends = failure;
        made.touchpoint.source = source;
        made.touchpoint.note = QStringLiteral("Kävimme paikalla ja sovimme uuden päivän.");
        return log(made);
    }
    std::optional<LoopCase> caseOf(TouchpointId id) const { return test.book().cases().ofTouchpoint(id).value(); }
    LoopCase openCase(int daysAgo = 1) { return *caseOf(log(draft(daysAgo, 1))); }
    LoopCase again(const LoopCase &loopCase) const { return test.book().cases().find(loopCase.id).value(); }
    void set(const LoopSettings &settings)
    {
        test.write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setLoop(settings); });
    }
    void pass(int hours) { test.clock().set(test.clock().now().addSecs(hours * 3600)); }
    QDateTime now() { return test.clock().now().toUTC(); }
    template <typename T> static ErrorCode errorOf(const Result<T> &result)
    {
        EXPECT_FALSE(result.has_value());
        return result ? ErrorCode::Internal : result.error().code;
    }

    TestBook test; // Friday 2026-11-20, noon
    Day today = test.today();
    OwnPersonId owner;
    ListItemId function;
    AccountId account;
    StakeholderId aino;
};

TEST_F(LoopCases, WhatOpensOne)
{
    struct Case {
        const char *what;
        int daysAgo;
        int emotion;
        bool opens;
    };
    const Case cases[] = {
        {"a bad one of today", 0, 1, true},    {"x = -0.5", 3, 2, true},
        {"as old as it may be", 30, 1, true},  {"a day older", 31, 1, false},
        {"neither good nor bad", 0, 3, false}, {"a good one", 0, 5, false},
    };
    for (const Case &each : cases)
        EXPECT_EQ(caseOf(log(draft(each.daysAgo, each.emotion))).has_value(), each.opens) << each.what;
    usecases::TouchpointDraft mild = draft(0, 3); // x = -1/6 * 1: a failure, yet not bad
    mild.touchpoint.ease = 1;
    EXPECT_FALSE(caseOf(log(mild)));
}

TEST_F(LoopCases, KnowsWhoWhatAndByWhen)
{
    const TouchpointId bad = log(draft(2, 1));
    const std::optional<LoopCase> opened = caseOf(bad);
    ASSERT_TRUE(opened);
    EXPECT_EQ(opened->account, account);
    EXPECT_EQ(opened->person, aino);
    EXPECT_EQ(opened->owner, owner);
    EXPECT_EQ(opened->ourFunction, function);
    EXPECT_EQ(opened->reason, CaseReason::BadTouchpoint);
    EXPECT_EQ(opened->openedAt, now()) << "when it was entered, not when it happened";
    // Eight working hours from Friday noon: Monday noon.
    EXPECT_EQ(opened->dueAt.toLocalTime(), QDateTime(QDate(2026, 11, 23), QTime(12, 0)));
    EXPECT_EQ(opened->next(), CaseStep::Respond);
}

TEST_F(LoopCases, TheAccountMayHaveATargetOfItsOwn)
{
    set({4, {QTime(9, 0), QTime(17, 0)}, false});
    EXPECT_EQ(openCase().dueAt.toLocalTime(), QDateTime(QDate(2026, 11, 20), QTime(16, 0)));
    Account fast = test->accounts().find(account).value();
    fast.responseTargetHours = 2;
    test.write(ActionKind::EditAccount, [&](WriteUnit &unit) { return unit.accounts().update(fast); });
    EXPECT_EQ(openCase().dueAt.toLocalTime(), QDateTime(QDate(2026, 11, 20), QTime(14, 0)));
}

TEST_F(LoopCases, NamingNobodyIsAboutNobody)
{
    usecases::TouchpointDraft made = draft(0, 1);
    made.touchpoint.participants.clear();
    EXPECT_EQ(caseOf(log(made))->person, std::nullopt);
}

TEST_F(LoopCases, AnEditOpensOneAndTakesItBackUntilSomebodySawToIt)
{
    const TouchpointId id = log(draft(1, 4));
    EXPECT_FALSE(caseOf(id));
    edit(id, [](Touchpoint &t) { t.emotion = 1; });
    ASSERT_TRUE(caseOf(id));
    edit(id, [](Touchpoint &t) { t.note = QStringLiteral("sama"); });
    EXPECT_EQ(test->cases().ofAccount(account)->size(), 1U) << "one is enough";
    edit(id, [](Touchpoint &t) { t.emotion = 4; });
    EXPECT_FALSE(caseOf(id));
    edit(id, [](Touchpoint &t) { t.emotion = 1; });
    ASSERT_TRUE(usecases::respondToCase(test.book(), caseOf(id)->id, now()).has_value());
    edit(id, [](Touchpoint &t) { t.emotion = 4; });
    EXPECT_TRUE(caseOf(id)) << "somebody has called them already";
}

TEST_F(LoopCases, GoesWithItsTouchpointUntilSomebodySawToIt)
{
    const TouchpointId bad = log(draft(1, 1));
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), bad).has_value());
    EXPECT_TRUE(test->cases().ofAccount(account)->empty());
    const TouchpointId other = log(draft(1, 1));
    ASSERT_TRUE(usecases::respondToCase(test.book(), caseOf(other)->id, now()).has_value());
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), other).has_value());
    EXPECT_EQ(test->cases().ofAccount(account)->size(), 1U);
}

TEST_F(LoopCases, StaysWhereItWasSeenToWhenTheTouchpointMoves)
{
    const AccountId elsewhere = test.addAccount(QStringLiteral("Toinen Oy"));
    const TouchpointId bad = log(draft(1, 1));
    ASSERT_TRUE(usecases::respondToCase(test.book(), caseOf(bad)->id, now()).has_value());
    edit(bad, [&](Touchpoint &t) {
        t.account = elsewhere;
        t.participants.clear();
    });
    EXPECT_EQ(test->cases().ofAccount(account)->size(), 1U);
    EXPECT_EQ(test->cases().ofAccount(elsewhere)->size(), 1U);
}

TEST_F(LoopCases, StepsComeInTheirOrder)
{
    Book &book = test.book();
    const LoopCase loopCase = openCase();
    EXPECT_EQ(errorOf(usecases::closeCase(book, loopCase.id, QStringLiteral("Valmis"))), ErrorCode::CaseOrder);
    EXPECT_EQ(errorOf(usecases::actOnCase(book, loopCase.id, QStringLiteral("Vaihdettiin"))), ErrorCode::CaseOrder);
    EXPECT_EQ(errorOf(usecases::recordOutcome(book, loopCase.id, CaseOutcome::Partly)), ErrorCode::CaseOrder);
    EXPECT_EQ(usecases::closeCase(book, loopCase.id, QString()).error().arguments,
              QStringList{QStringLiteral("respond")});

    pass(1);
    EXPECT_EQ(errorOf(usecases::respondToCase(book, loopCase.id, now().addSecs(60))), ErrorCode::DateInFuture);
    ASSERT_TRUE(usecases::respondToCase(book, loopCase.id, now().addSecs(-1800)).has_value());
    EXPECT_EQ(again(loopCase).respondedAt, now().addSecs(-1800));
    EXPECT_EQ(errorOf(usecases::respondToCase(book, loopCase.id, now())), ErrorCode::CaseOrder) << "only once";
    EXPECT_EQ(errorOf(usecases::actOnCase(book, loopCase.id, QStringLiteral("  "))), ErrorCode::ActionEmpty);
    ASSERT_TRUE(usecases::actOnCase(book, loopCase.id, QStringLiteral("Vaihdettiin pumppu")).has_value());
    EXPECT_EQ(errorOf(usecases::closeCase(book, loopCase.id, QStringLiteral("Valmis"))), ErrorCode::CaseOrder);
    ASSERT_TRUE(usecases::recordOutcome(book, loopCase.id, CaseOutcome::Partly).has_value());
    EXPECT_EQ(errorOf(usecases::closeCase(book, loopCase.id, QString())), ErrorCode::CaseCommentEmpty);
    ASSERT_TRUE(usecases::closeCase(book, loopCase.id, QStringLiteral("Varaosa hyllyyn")).has_value());
    const LoopCase closed = again(loopCase);
    EXPECT_EQ(closed.next(), CaseStep::Done);
    EXPECT_EQ(closed.outcome, CaseOutcome::Partly);
    EXPECT_EQ(closed.action, QStringLiteral("Vaihdettiin pumppu"));
    EXPECT_EQ(closed.comment, QStringLiteral("Varaosa hyllyyn"));
}

TEST_F(LoopCases, AResponseBeforeItWasEnteredCountsAsAtOnce)
{
    const LoopCase loopCase = openCase(2);
    ASSERT_TRUE(usecases::respondToCase(test.book(), loopCase.id, now().addDays(-1)).has_value());
    EXPECT_EQ(again(loopCase).respondedAt, loopCase.openedAt);
}

TEST_F(LoopCases, ARecoveryClosesIt)
{
    struct Case {
        const char *what;
        int emotion;
        Source source;
        CaseStep next;
        std::optional<CaseOutcome> outcome;
    };
    const Case cases[] = {
        {"seen by us", 4, Source::Observed, CaseStep::Done, CaseOutcome::NoAnswer},
        {"rated by the customer", 5, Source::Customer, CaseStep::Done, CaseOutcome::Satisfied},
        {"neither good nor bad", 3, Source::Customer, CaseStep::Act, std::nullopt},
        {"bad as well", 1, Source::Customer, CaseStep::Act, std::nullopt},
    };
    for (const Case &each : cases) {
        const TouchpointId bad = log(draft(1, 1));
        const TouchpointId recovery = recover(bad, each.emotion, each.source);
        const LoopCase loopCase = *caseOf(bad);
        EXPECT_EQ(loopCase.next(), each.next) << each.what;
        EXPECT_EQ(loopCase.outcome, each.outcome) << each.what;
        EXPECT_EQ(loopCase.respondedAt, now()) << each.what;
        EXPECT_EQ(loopCase.recovery.has_value(), each.next == CaseStep::Done) << each.what;
        EXPECT_FALSE(caseOf(recovery)) << each.what << ": the failure's case goes on";
        if (loopCase.recovery) {
            EXPECT_FALSE(loopCase.comment.isEmpty());
        }
    }
}

TEST_F(LoopCases, ARecoveryWithoutANoteIsTheComment)
{
    const TouchpointId bad = log(draft(1, 1));
    usecases::TouchpointDraft made = draft(0, 5);
    made.touchpoint.mends = bad;
    log(made);
    EXPECT_EQ(caseOf(bad)->next(), CaseStep::Done);
    EXPECT_TRUE(caseOf(bad)->comment.isEmpty());
}

TEST_F(LoopCases, ARecoveryKeepsTheStepsThatWereTaken)
{
    const TouchpointId bad = log(draft(1, 1));
    const LoopCase loopCase = *caseOf(bad);
    ASSERT_TRUE(usecases::respondToCase(test.book(), loopCase.id, now()).has_value());
    ASSERT_TRUE(usecases::actOnCase(test.book(), loopCase.id, QStringLiteral("Soitettiin")).has_value());
    const QDateTime then = now();
    pass(3);
    const TouchpointId recovery = recover(bad, 5);
    LoopCase closed = *caseOf(bad);
    EXPECT_EQ(closed.respondedAt, then);
    EXPECT_EQ(closed.action, QStringLiteral("Soitettiin"));
    EXPECT_EQ(closed.closedAt, now());
    // It turns out to have mended nothing: what was done before it stays.
    edit(recovery, [](Touchpoint &t) { t.emotion = 3; });
    closed = *caseOf(bad);
    EXPECT_EQ(closed.next(), CaseStep::Ask);
    EXPECT_EQ(closed.action, QStringLiteral("Soitettiin"));
    EXPECT_EQ(closed.recovery, std::nullopt);
    // And it mends after all; then it is removed.
    edit(recovery, [](Touchpoint &t) { t.emotion = 5; });
    EXPECT_EQ(caseOf(bad)->next(), CaseStep::Done);
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), recovery).has_value());
    EXPECT_EQ(caseOf(bad)->next(), CaseStep::Ask);
}

TEST_F(LoopCases, ABadRecoveryOfAnOldFailureHasACaseThatTheNextRecoveryCloses)
{
    const TouchpointId old = log(draft(60, 1));
    const TouchpointId failed = recover(old, 1);
    ASSERT_TRUE(caseOf(failed));
    recover(old, 5);
    EXPECT_EQ(caseOf(failed)->next(), CaseStep::Done);
}

TEST_F(LoopCases, UndoTakesBothBackAsOneStep)
{
    const TouchpointId bad = log(draft(1, 1));
    const LoopCase before = *caseOf(bad);
    usecases::TouchpointDraft made = draft(0, 5);
    made.touchpoint.mends = bad;
    ChangeSetId step;
    QObject::connect(&test.book(), &Book::changed, &test.book(), [&](const ChangeSet &changes) { step = changes.id; });
    log(made);
    EXPECT_FALSE(caseOf(bad)->isOpen());
    ASSERT_TRUE(test->undo(step).has_value());
    EXPECT_EQ(*caseOf(bad), before);
    EXPECT_EQ(test->touchpoints().countOfAccount(account).value(), 1);
    ASSERT_TRUE(test->redo(step).has_value());
    EXPECT_FALSE(caseOf(bad)->isOpen());
}

TEST_F(LoopCases, ByHandAlsoForAnOldOne)
{
    const TouchpointId old = log(draft(90, 2));
    const TouchpointId good = log(draft(1, 5));
    EXPECT_EQ(errorOf(usecases::openCase(test.book(), good)), ErrorCode::MendsNoFailure);
    const auto opened = usecases::openCase(test.book(), old);
    ASSERT_TRUE(opened.has_value());
    EXPECT_EQ(usecases::openCase(test.book(), old).value(), *opened) << "the one that is there";
    EXPECT_EQ(test->cases().find(*opened)->openedAt, now());
}

TEST_F(LoopCases, CanBeGivenToSomebodyElse)
{
    const LoopCase loopCase = openCase();
    ASSERT_TRUE(usecases::giveCaseTo(test.book(), loopCase.id, std::nullopt).has_value());
    EXPECT_EQ(again(loopCase).owner, std::nullopt);
    ASSERT_TRUE(usecases::giveCaseTo(test.book(), loopCase.id, owner).has_value());
    const auto removed = test->write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Account ours, unit.accounts().find(account));
        ours.owner.reset();
        LAARI_TRY(unit.accounts().update(ours));
        return unit.ownPeople().remove(owner);
    });
    EXPECT_EQ(errorOf(removed), ErrorCode::InUse);
    const auto function_ = test->write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Touchpoint bad, unit.touchpoints().find(*loopCase.touchpoint));
        bad.ourFunction.reset();
        LAARI_TRY(unit.touchpoints().update(bad));
        return unit.lists().remove(function);
    });
    EXPECT_EQ(errorOf(function_), ErrorCode::InUse);
}

TEST_F(LoopCases, PassivesGetOneWhereTheBookSaysSo)
{
    const AnswerId missing{7};
    const auto passive = [&] {
        return test->write(ActionKind::RecordAnswer, [&](WriteUnit &unit) {
            return usecases::openCaseFor(unit, account, aino, missing, CaseReason::Passive);
        });
    };
    EXPECT_TRUE(passive().has_value()) << "nothing is opened";
    LoopSettings settings;
    settings.passivesToo = true;
    set(settings);
    EXPECT_EQ(errorOf(passive()), ErrorCode::NotFound) << "it is opened, but for that there is no such answer";
}

TEST_F(LoopCases, ADayMustEndAfterItBegins)
{
    const auto setting = [&](const LoopSettings &settings) {
        return test->write(ActionKind::EditSettings,
                           [&](WriteUnit &unit) { return unit.settings().setLoop(settings); });
    };
    EXPECT_EQ(errorOf(setting({8, {QTime(16, 0), QTime(16, 0)}, false})), ErrorCode::TimeInvalid);
    EXPECT_EQ(errorOf(setting({0, {}, false})), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(errorOf(setting({401, {}, false})), ErrorCode::NumberOutOfRange);
    const LoopSettings good{12, {QTime(7, 30), QTime(15, 45)}, true};
    set(good);
    EXPECT_EQ(test->settings().loop().value(), good);
}

} // namespace
