// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"

namespace laari {

namespace {

class LoopCaseTest : public BookTest {
protected:
    LoopCase bare() const
    {
        LoopCase loopCase;
        loopCase.account = account;
        loopCase.openedAt = clock.now().addDays(-2);
        loopCase.dueAt = clock.now().addDays(-1);
        return loopCase;
    }
    Result<CaseId> adding(const LoopCase &loopCase)
    {
        CaseId id;
        const auto written = book->write(ActionKind::OpenCase, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.cases().insert(loopCase));
            return {};
        });
        if (!written)
            return fail(written.error());
        return id;
    }
    LoopCase closed() const
    {
        LoopCase loopCase = bare();
        loopCase.respondedAt = loopCase.actedAt = loopCase.askedAt = loopCase.closedAt = clock.now();
        loopCase.action = QStringLiteral("Vaihdettiin");
        loopCase.outcome = CaseOutcome::Partly;
        loopCase.comment = QStringLiteral("Varaosa hyllyyn");
        return loopCase;
    }

    AccountId account = addAccount(QStringLiteral("A"));
    AccountId other = addAccount(QStringLiteral("B"));
};

TEST_F(LoopCaseTest, IsStoredAsItWas)
{
    LoopCase stored = closed();
    stored.person = addPerson(account, QStringLiteral("Aino"));
    stored.touchpoint = log(meeting(account, {*stored.person}, today, 1));
    stored.id = must(adding(stored));
    const LoopCase read = must(book->cases().find(stored.id));
    stored.uid = read.uid;
    EXPECT_EQ(read.uid.size(), 36);
    EXPECT_EQ(read, stored);
}

TEST_F(LoopCaseTest, WaitingOnesComeFirstByTheirTimeThenTheOthersThenWhatIsClosed)
{
    LoopCase each = closed();
    each.comment = QStringLiteral("suljettu ensin");
    each.closedAt = each.closedAt->addSecs(-60);
    each.askedAt = each.actedAt = each.respondedAt = each.closedAt;
    must(adding(each));
    each = closed();
    each.comment = QStringLiteral("suljettu sitten");
    must(adding(each));
    each = bare();
    each.respondedAt = clock.now();
    each.dueAt = each.openedAt;
    const CaseId responded = must(adding(each));
    each = bare();
    const CaseId later = must(adding(each));
    each.dueAt = each.dueAt.addSecs(-60);
    const CaseId sooner = must(adding(each));
    std::vector<CaseId> order;
    for (const LoopCase &found : must(book->cases().ofAccount(account)))
        order.push_back(found.id);
    EXPECT_EQ(order, (std::vector<CaseId>{sooner, later, responded, CaseId{2}, CaseId{1}}));
    order.clear();
    for (const LoopCase &found : must(book->cases().open()))
        order.push_back(found.id);
    EXPECT_EQ(order, (std::vector<CaseId>{sooner, later, responded}));
}

TEST_F(LoopCaseTest, RefusesWhatCannotBe)
{
    using Change = std::function<void(LoopCase &)>;
    const TouchpointId elsewhere = log(meeting(other, {}, today, 1));
    const StakeholderId stranger = addPerson(other, QStringLiteral("Bo"));
    struct Row {
        const char *what;
        Change change;
        ErrorCode code;
    };
    const Row rows[] = {
        {"acted without a response", [](LoopCase &c) { c.respondedAt.reset(); }, ErrorCode::CaseOrder},
        {"asked without acting", [](LoopCase &c) { c.actedAt.reset(); }, ErrorCode::CaseOrder},
        {"closed without asking",
         [](LoopCase &c) {
             c.askedAt.reset();
             c.outcome.reset();
         },
         ErrorCode::CaseOrder},
        {"an outcome nobody asked for",
         [](LoopCase &c) {
             c.askedAt.reset();
             c.closedAt.reset();
         },
         ErrorCode::CaseOrder},
        {"acted before the response", [](LoopCase &c) { c.actedAt = c.actedAt->addSecs(-1); }, ErrorCode::CaseOrder},
        {"a response before it was opened", [](LoopCase &c) { c.respondedAt = c.openedAt.addSecs(-1); },
         ErrorCode::CaseOrder},
        {"closed tomorrow", [](LoopCase &c) { c.closedAt = c.closedAt->addDays(1); }, ErrorCode::DateInFuture},
        {"nothing said of what was done", [](LoopCase &c) { c.action = QStringLiteral(" \n "); },
         ErrorCode::ActionEmpty},
        {"no comment", [](LoopCase &c) { c.comment.clear(); }, ErrorCode::CaseCommentEmpty},
        {"a comment without end", [](LoopCase &c) { c.comment = QString(2001, u'x'); }, ErrorCode::TextTooLong},
        {"another account's touchpoint", [&](LoopCase &c) { c.touchpoint = elsewhere; }, ErrorCode::NotFound},
        {"another account's recovery", [&](LoopCase &c) { c.recovery = elsewhere; }, ErrorCode::NotFound},
        {"another account's person", [&](LoopCase &c) { c.person = stranger; }, ErrorCode::NotFound},
        {"nobody's answer", [](LoopCase &c) { c.answer = AnswerId{1}; }, ErrorCode::NotFound},
        {"an owner who is not there", [](LoopCase &c) { c.owner = OwnPersonId{99}; }, ErrorCode::NotFound},
        {"a cause for a function", [](LoopCase &c) { c.ourFunction = ListItemId{1}; }, ErrorCode::NotFound},
        {"an account that is not there", [](LoopCase &c) { c.account = AccountId{99}; }, ErrorCode::NotFound},
    };
    for (const Row &row : rows) {
        LoopCase changed = closed();
        row.change(changed);
        EXPECT_EQ(errorOf(adding(changed)), row.code) << row.what;
    }
    EXPECT_TRUE(must(book->cases().ofAccount(account)).empty());
}

TEST_F(LoopCaseTest, ARecoverySaysWhatWasDone)
{
    LoopCase stored = closed();
    stored.recovery = log(meeting(account, {}, today, 5));
    stored.action.clear();
    stored.comment.clear();
    stored.id = must(adding(stored));
    EXPECT_EQ(must(book->cases().closedBy(*stored.recovery)).size(), 1U);
}

TEST_F(LoopCaseTest, AnAnswerMayHaveOpenedIt)
{
    LoopCase stored = bare();
    stored.person = addPerson(account, QStringLiteral("Aino"));
    tamper("INSERT INTO survey (uid, name, instrument, lowest, highest, channel, opened_on) VALUES "
           "('00000000-0000-7000-8000-000000000001', 'NPS', 'nps', 0, 10, 'meeting', 20000);"
           "INSERT INTO survey_answer (uid, survey_id, stakeholder_id, day, score, recorded_at_ms) SELECT "
           "'00000000-0000-7000-8000-000000000002', 1, id, 20000, 3, 1 FROM stakeholder WHERE name = 'Aino'");
    stored.answer = AnswerId{1};
    stored.reason = CaseReason::Detractor;
    const CaseId id = must(adding(stored));
    const auto found = must(book->cases().ofAnswer(AnswerId{1}));
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id, id);
    EXPECT_EQ(found->reason, CaseReason::Detractor);
    stored.account = other;
    stored.person.reset();
    EXPECT_EQ(errorOf(adding(stored)), ErrorCode::NotFound) << "the answer of another account's person";
}

TEST_F(LoopCaseTest, UndoAndRedoCarryEveryColumn)
{
    LoopCase stored = closed();
    stored.id = must(adding(stored));
    stored = must(book->cases().find(stored.id));
    const ChangeSet removed =
        write([&](WriteUnit &unit) { return unit.cases().remove(stored.id); }, ActionKind::EditCase);
    EXPECT_EQ(errorOf(book->cases().find(stored.id)), ErrorCode::NotFound);
    must(book->undo(removed.id));
    EXPECT_EQ(must(book->cases().find(stored.id)), stored);
}

TEST_F(LoopCaseTest, IsFoundByTheMomentItWasOpened)
{
    const CaseId id = must(adding(bare()));
    const QDateTime opened = bare().openedAt;
    EXPECT_EQ(must(book->cases().openedBetween(opened, opened)).size(), 1U);
    EXPECT_EQ(must(book->cases().openedBetween(opened, opened)).front().id, id);
    EXPECT_TRUE(must(book->cases().openedBetween(opened.addMSecs(1), opened.addDays(1))).empty());
    EXPECT_TRUE(must(book->cases().openedBetween(opened.addDays(-9), opened.addMSecs(-1))).empty());
}

} // namespace

} // namespace laari
