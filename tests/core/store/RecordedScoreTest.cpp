// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"

#include <limits>

namespace laari {

namespace {

/// Touchpoints whose score was recorded as it is, not in steps.
class RecordedScoreTest : public BookTest {
protected:
    RecordedScoreTest()
    {
        account = addAccount(QStringLiteral("A"));
        person = addPerson(account, QStringLiteral("Aino"));
    }
    Touchpoint recorded(RecordedAs as, double score, Day when) const
    {
        Touchpoint t = meeting(account, {person}, when, 3);
        t.emotion.reset();
        t.recorded = Recording{as, score};
        return t;
    }
    double withdrawnBy(TouchpointId id) const
    {
        const auto postings = must(book->ledger().postingsOf(id));
        return postings.size() == 1 ? postings[0].posting.withdrawn.toPoints() : -1;
    }
    std::vector<TouchpointId> idsOf(const std::vector<Touchpoint> &touchpoints) const
    {
        std::vector<TouchpointId> ids;
        for (const Touchpoint &t : touchpoints)
            ids.push_back(t.id);
        return ids;
    }

    AccountId account;
    StakeholderId person;
};

TEST_F(RecordedScoreTest, IsKeptAsItIsAndTakesTheStepsPlace)
{
    Touchpoint t = recorded(RecordedAs::Ces, -1 / 3.0, today);
    t.emotion = 5; // not both
    const Touchpoint stored = must(book->touchpoints().find(log(t)));
    EXPECT_EQ(stored.recorded, t.recorded);
    EXPECT_EQ(stored.emotion, std::nullopt);
    EXPECT_EQ(stored.score(), -1 / 3.0);
    EXPECT_NEAR(withdrawnBy(stored.id), 2 * 0.8 / 3, 1e-6); // kappa x seen by us x |x|, nothing there to cushion it
    EXPECT_EQ(must(book->verify()), QStringList());

    reopen();
    EXPECT_EQ(must(book->touchpoints().find(stored.id)).recorded, t.recorded);
}

TEST_F(RecordedScoreTest, OffTheScaleIsRefused)
{
    for (const double score : {1.1, -1.1, std::numeric_limits<double>::quiet_NaN()})
        EXPECT_EQ(errorOf(book->write(ActionKind::RecordAnswer,
                                      [&](WriteUnit &unit) -> Result<void> {
                                          LAARI_TRY(
                                              unit.touchpoints().insert(recorded(RecordedAs::Csat, score, today)));
                                          return {};
                                      })),
                  ErrorCode::ScoreOffScale)
            << score;
}

TEST_F(RecordedScoreTest, IsABadOneFromMinusThreeTenths)
{
    struct Case {
        double score;
        bool failure;
        bool bad;
    };
    for (const Case &each : {Case{-0.8, true, true},
                             {-0.3, true, true},
                             {-1 / 3.0, true, true},
                             {-0.29, true, false},
                             {-0.1, true, false},
                             {-0.09, false, false},
                             {0.0, false, false},
                             {0.6, false, false}}) {
        const TouchpointId id = log(recorded(RecordedAs::PromiseBroken, each.score, today));
        const std::vector<TouchpointId> only{id};
        const std::vector<TouchpointId> none;
        EXPECT_EQ(idsOf(must(book->touchpoints().openFailures(account, today))), each.failure ? only : none)
            << each.score;
        EXPECT_EQ(idsOf(must(book->touchpoints().unanswered(today - 30, today))), each.bad ? only : none) << each.score;
        write([&](WriteUnit &unit) { return unit.touchpoints().remove(id); });
    }
}

TEST_F(RecordedScoreTest, MendsAndIsMendedAsAnyOther)
{
    const TouchpointId broken = log(recorded(RecordedAs::PromiseBroken, -0.8, today - 10));
    Touchpoint partly = recorded(RecordedAs::PromiseMended, 0.4, today - 5);
    partly.mends = broken;
    const TouchpointId recovery = log(partly);
    EXPECT_EQ(must(book->touchpoints().openFailures(account, today)).size(), 1U) << "closed from q = 0.5";
    partly.id = recovery;
    partly.recorded->score = 0.5;
    write([&](WriteUnit &unit) { return unit.touchpoints().update(partly); });
    EXPECT_TRUE(must(book->touchpoints().openFailures(account, today)).empty());
    EXPECT_EQ(must(book->verify()), QStringList());

    tamper("UPDATE touchpoint SET recorded_score = 0.2 WHERE id = " + QByteArray::number(broken.value));
    EXPECT_TRUE(must(book->verify()).join(QLatin1Char('\n')).contains(QStringLiteral("mends what is not a failure")));
}

TEST_F(RecordedScoreTest, AnotherScoreRenewsTheLedgerAndUndoingIt)
{
    Touchpoint t = recorded(RecordedAs::Csat, -0.5, today - 40);
    t.id = log(t);
    const double before = withdrawnBy(t.id);
    t.recorded->score = -1;
    const ChangeSet changed =
        write([&](WriteUnit &unit) { return unit.touchpoints().update(t); }, ActionKind::EditAnswer);
    EXPECT_NEAR(withdrawnBy(t.id), 2 * before, 1e-6);
    must(book->undo(changed.id));
    EXPECT_NEAR(withdrawnBy(t.id), before, 1e-6);
    EXPECT_EQ(must(book->verify()), QStringList());
}

} // namespace

} // namespace laari
