// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Reviews.h"

#include "core/insight/AccountFigures.h"
#include "core/insight/Attention.h"
#include "core/insight/Reviews.h"
#include "core/store/UndoStack.h"
#include "core/usecases/FollowUps.h"
#include "tests/support/TestBook.h"

#include <QRandomGenerator>

using namespace laari;
using insight::Outcome;
using laari::testing::TestBook;

namespace {

class ReviewsTest : public ::testing::Test {
protected:
    ReviewsTest()
    {
        for (int ago = 700; ago >= 20; ago -= 20)
            test.log(good, test.today() - ago, 5, {decider});
        for (int ago = 700; ago >= 20; ago -= 40)
            test.log(bad, test.today() - ago, 2, {other});
    }
    ReviewId start(ReviewKind kind = ReviewKind::Portfolio, std::optional<Day> next = {})
    {
        Review review;
        review.kind = kind;
        if (kind == ReviewKind::Account)
            review.account = good;
        review.next = next;
        review.participants = {{author(), {}, {}}, {{}, decider, {}}, {{}, {}, QStringLiteral("Konsultti")}};
        const auto id = usecases::startReview(test.book(), review, {good, bad});
        EXPECT_TRUE(id.has_value());
        return id.value_or(ReviewId{});
    }
    OwnPersonId author() { return test->ownPeople().all()->front().id; }
    FollowUp followUp(const QString &what, Day due) const
    {
        FollowUp f;
        f.account = good;
        f.what = what;
        f.due = due;
        return f;
    }
    std::vector<Outcome> outcomes(ReviewId id)
    {
        std::vector<Outcome> list;
        const auto lines = *insight::agreedIn(test.book(), id, test.today());
        for (const auto &line : lines)
            list.push_back(line.outcome);
        return list;
    }

    TestBook test;
    AccountId good = test.addAccount(QStringLiteral("Hyvä Oy"), 2);
    AccountId bad = test.addAccount(QStringLiteral("Huono Oy"));
    StakeholderId decider = test.addPerson(good, QStringLiteral("Noora"), Role::Decider);
    StakeholderId other = test.addPerson(bad, QStringLiteral("Ville"), Role::Decider);
};

TEST_F(ReviewsTest, KeepsWhatIsShownOfEachAccount)
{
    const ReviewId id = start();
    const auto seen = *test->reviews().figuresOf(id);
    ASSERT_EQ(seen.size(), 2U);
    for (const ReviewFigures &each : seen) {
        const auto now = *insight::accountFigures(test.book(), each.account, test.today());
        EXPECT_NEAR(each.trust, now.reading.trust, 1e-6);
        EXPECT_NEAR(each.belief, now.reading.opinion.b, 1e-6);
        EXPECT_NEAR(each.distrust, now.reading.opinion.d, 1e-6);
        EXPECT_NEAR(each.unknown, now.reading.opinion.u, 1e-6);
        EXPECT_NEAR(*each.cx, *now.reading.cx, 1e-6);
        EXPECT_NEAR(each.velocity, now.velocity, 1e-6);
        EXPECT_NEAR(*each.lowestDecider, *now.reading.lowestDecider, 1e-6);
        EXPECT_NEAR(*each.knownTrust, *now.reading.knownTrust, 1e-6);
        EXPECT_EQ(each.carries, now.carries);
        EXPECT_EQ(each.field, insight::portfolioField(now.reading));
        EXPECT_EQ(each.since, test.today() - insight::portfolioDays) << "the first review looks back 90 days";
    }
    EXPECT_EQ(seen[0].decidersExpected, 2);
    EXPECT_EQ(seen[0].decidersKnown, 1);
    EXPECT_EQ(seen[0].people, 1);
    const Review review = *test->reviews().find(id);
    EXPECT_EQ(review.startedAt, test.clock().now().toUTC());
    ASSERT_EQ(review.participants.size(), 3U);
    EXPECT_EQ(review.participants[1].person, decider);
    EXPECT_EQ(review.participants[2].name, QStringLiteral("Konsultti"));
}

TEST_F(ReviewsTest, ABookThatIsOpenedAgainShowsTheSame)
{
    const ReviewId id = start();
    const auto before = *test->reviews().figuresOf(id);
    const Review review = *test->reviews().find(id);
    test.reopen();
    EXPECT_EQ(*test->reviews().figuresOf(id), before);
    EXPECT_EQ(*test->reviews().find(id), review);
}

// Whatever is entered, edited or removed later, what was seen stays as it was seen.
TEST_F(ReviewsTest, NothingRewritesWhatWasSeen)
{
    for (const quint32 seed : {1U, 2U, 3U, 4U}) {
        QRandomGenerator random(seed);
        const ReviewId id = start();
        const auto before = *test->reviews().figuresOf(id);
        for (int i = 0; i < 12; ++i) {
            const AccountId account = i % 2 ? good : bad;
            const StakeholderId person = i % 2 ? decider : other;
            const TouchpointId late =
                test.log(account, test.today() - int(random.bounded(600)), 1 + int(random.bounded(5)), {person});
            if (random.bounded(3) == 0)
                test.write(ActionKind::RemoveTouchpoint,
                           [&](WriteUnit &unit) { return unit.touchpoints().remove(late); });
        }
        test.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(Account account, unit.accounts().find(good));
            account.expectedDeciders = 1 + int(random.bounded(4));
            account.annualRevenue = Cents{qint64(random.bounded(1'000'000))};
            return unit.accounts().update(account);
        });
        ASSERT_TRUE(test->rebuildLedger().has_value());
        EXPECT_EQ(*test->reviews().figuresOf(id), before) << "seed " << seed;
    }
}

TEST_F(ReviewsTest, MovementIsTodayAgainstWhatWasSeen)
{
    const ReviewId id = start();
    const auto still = *insight::movementSince(test.book(), id, test.today());
    ASSERT_EQ(still.size(), 2U);
    EXPECT_NEAR(still[0].trustChange(), 0, 1e-5);
    EXPECT_NEAR(*still[0].cxChange(), 0, 1e-5);
    const double seen = still[0].then.trust;
    Touchpoint failure;
    failure.account = good;
    failure.day = test.today() - 60;
    failure.importance = Importance::Critical;
    failure.emotion = 1;
    failure.participants = {{decider, Presence::There}};
    test.add(failure);
    const auto moved = *insight::movementSince(test.book(), id, test.today());
    EXPECT_LT(moved[0].trustChange(), -5);
    EXPECT_NEAR(moved[0].then.trust, seen, 1e-9);
    EXPECT_NEAR(moved[1].trustChange(), 0, 1e-5);
    EXPECT_EQ(insight::movementSince(test.book(), ReviewId{999}, test.today()).error().code, ErrorCode::NotFound);
}

TEST_F(ReviewsTest, TheNextOneLooksBackToTheOneBefore)
{
    Review earlier;
    earlier.day = test.today() - 40;
    const ReviewId first = *usecases::startReview(test.book(), earlier, {good, bad});
    const ReviewId second = start(ReviewKind::Account);
    EXPECT_EQ(test->reviews().figuresOf(second)->front().since, test.today() - 40);
    EXPECT_EQ((*test->reviews().latestOf(good))->id, second);
    EXPECT_EQ((*test->reviews().latestOf(good, second))->id, first);
    EXPECT_EQ((*test->reviews().latestOf(bad))->id, first);
    EXPECT_EQ((*test->reviews().latestOfPortfolio())->id, first);
    EXPECT_FALSE(test->reviews().latestOf(good, first)->has_value());
    EXPECT_EQ((*insight::reviewBefore(test.book(), good, test.today()))->id, first) << "not one of the day itself";
    EXPECT_EQ((*insight::portfolioReviewBefore(test.book(), test.today()))->id, first);
    EXPECT_FALSE(insight::reviewBefore(test.book(), good, earlier.day)->has_value());
}

TEST_F(ReviewsTest, AReviewInBetweenHidesNothingThatIsOpen)
{
    Review review;
    review.kind = ReviewKind::Account;
    review.account = good;
    review.day = test.today() - 80;
    const ReviewId first = *usecases::startReview(test.book(), review, {});
    const DecisionId open = *usecases::addDecision(test.book(), first, good, QStringLiteral("Auki"));
    const DecisionId settled = *usecases::addDecision(test.book(), first, good, QStringLiteral("Tehty"));
    ASSERT_TRUE(usecases::settleDecision(test.book(), settled, DecisionState::CarriedOut));
    review.day = test.today() - 40;
    const ReviewId second = *usecases::startReview(test.book(), review, {});
    const auto what = [&](std::optional<ReviewId> now) {
        QStringList told;
        const auto lines = *insight::agreedBefore(test.book(), good, now, test.today());
        for (const insight::AgreedLine &line : lines)
            told << line.decision.what;
        return told;
    };
    EXPECT_EQ(what(second), (QStringList{QStringLiteral("Auki"), QStringLiteral("Tehty")}))
        << "nothing was decided in between";
    ASSERT_TRUE(usecases::addDecision(test.book(), second, good, QStringLiteral("Uusi")));
    const ReviewId third = start(ReviewKind::Account);
    EXPECT_EQ(what(third), (QStringList{QStringLiteral("Uusi"), QStringLiteral("Auki")}));
    ASSERT_TRUE(usecases::settleDecision(test.book(), open, DecisionState::Dropped));
    EXPECT_EQ(what(third), QStringList{QStringLiteral("Uusi")});
    EXPECT_EQ(what(second), (QStringList{QStringLiteral("Auki"), QStringLiteral("Tehty")}))
        << "of the newest before it: all, whatever became of it";
}

TEST_F(ReviewsTest, WhatAFinishedOneOfTheSameDayDecidedIsOfTheOneBefore)
{
    const auto before = [&](std::optional<AccountId> account, std::optional<ReviewId> now = {}) {
        const auto found = *insight::reviewDecidedBefore(test.book(), account, now, test.today());
        return found ? std::optional(found->id) : std::nullopt;
    };
    EXPECT_EQ(before({}), std::nullopt);
    Review earlier;
    earlier.day = test.today() - 40;
    const ReviewId first = *usecases::startReview(test.book(), earlier, {good, bad});
    const ReviewId second = start();
    EXPECT_EQ(before({}), first) << "the second is under way";
    EXPECT_EQ(before(bad), first);
    ASSERT_TRUE(usecases::finishReview(test.book(), second));
    EXPECT_EQ(before({}), second);
    EXPECT_EQ(before(bad), second);
    EXPECT_EQ((*insight::portfolioReviewBefore(test.book(), test.today()))->id, first) << "to compare with";
    const ReviewId third = start();
    EXPECT_EQ(before({}, third), second);
    EXPECT_EQ(before({}, second), first) << "reviews do not look ahead";
    EXPECT_EQ(before({}, first), std::nullopt);
}

TEST_F(ReviewsTest, OfThePortfolioWhatIsStillOpenOfEarlierInTheDayGoesAlong)
{
    const auto reviewOn = [&](Day day, const QStringList &decisions) {
        Review review;
        review.day = day;
        review.finishedOn = day;
        const ReviewId id = *usecases::startReview(test.book(), review, {good, bad});
        for (const QString &what : decisions) {
            const DecisionId decided = *usecases::addDecision(test.book(), id, {}, what);
            if (what.startsWith(u"done")) {
                EXPECT_TRUE(usecases::settleDecision(test.book(), decided, DecisionState::CarriedOut));
            }
        }
        return id;
    };
    const auto what = [&](std::optional<ReviewId> now) {
        QStringList told;
        const auto lines = *insight::portfolioAgreedBefore(test.book(), now, test.today());
        for (const insight::AgreedLine &line : lines)
            told << line.decision.what;
        return told.join(u' ');
    };
    EXPECT_EQ(what({}), QString());
    const ReviewId oldest = reviewOn(test.today() - 80, {QStringLiteral("oldest")});
    const ReviewId old = reviewOn(test.today() - 40, {QStringLiteral("old"), QStringLiteral("done1")});
    EXPECT_EQ(what({}), QStringLiteral("old done1")) << "all of the newest, nothing of older ones";
    const ReviewId morning = reviewOn(test.today(), {QStringLiteral("morning"), QStringLiteral("done2")});
    const ReviewId noon = reviewOn(test.today(), {QStringLiteral("noon"), QStringLiteral("done3")});
    EXPECT_EQ(what({}), QStringLiteral("noon done3 morning old"));
    EXPECT_EQ(what(noon), QStringLiteral("morning done2 old"));
    EXPECT_EQ(what(morning), QStringLiteral("old done1"));
    EXPECT_EQ(what(old), QStringLiteral("oldest"));
    EXPECT_EQ(what(oldest), QString());
}

TEST_F(ReviewsTest, EachLineKnowsTheDayOnWhichItWasDecided)
{
    Review review;
    for (const int ago : {80, 40}) {
        review.day = test.today() - ago;
        const ReviewId id = *usecases::startReview(test.book(), review, {good, bad});
        ASSERT_TRUE(usecases::addDecision(test.book(), id, good, QStringLiteral("Auki")));
        EXPECT_EQ(insight::agreedIn(test.book(), id, test.today())->front().decidedOn, review.day);
    }
    const auto lines = *insight::agreedBefore(test.book(), good, {}, test.today());
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].decidedOn, test.today() - 40);
    EXPECT_EQ(lines[1].decidedOn, test.today() - 80);
}

TEST_F(ReviewsTest, TellsWhatBecameOfWhatWasAgreed)
{
    const ReviewId id = start();
    const Day today = test.today();
    const DecisionId open = *usecases::addDecision(test.book(), id, bad, QStringLiteral("Kilpailuta asennus"));
    const DecisionId whole = *usecases::addDecision(test.book(), id, {}, QStringLiteral("Tavataan kuukausittain"));
    const DecisionId soon = *usecases::addReviewFollowUp(test.book(), id, followUp(QStringLiteral("Soita"), today + 5));
    const DecisionId late = *usecases::addReviewFollowUp(test.book(), id, followUp(QStringLiteral("Tapaa"), today - 1));
    EXPECT_EQ(outcomes(id), (std::vector{Outcome::Open, Outcome::Open, Outcome::Open, Outcome::Late}));
    ASSERT_TRUE(usecases::settleDecision(test.book(), whole, DecisionState::CarriedOut));
    ASSERT_TRUE(usecases::settleDecision(test.book(), open, DecisionState::Dropped));
    ASSERT_TRUE(usecases::settleDecision(test.book(), soon, DecisionState::CarriedOut));
    EXPECT_EQ(outcomes(id), (std::vector{Outcome::Dropped, Outcome::Done, Outcome::Done, Outcome::Late}));
    const auto followUps = *test->followUps().ofAccount(good);
    EXPECT_EQ(followUps.back().doneOn, today) << "done where follow-ups are";
    ASSERT_TRUE(usecases::settleDecision(test.book(), late, DecisionState::Dropped));
    EXPECT_EQ(outcomes(id).back(), Outcome::Dropped);
    EXPECT_EQ(test->reviews().decision(late)->what, QStringLiteral("Tapaa")) << "its words stay";
    EXPECT_EQ(usecases::settleDecision(test.book(), late, DecisionState::Open).error().code, ErrorCode::NotFound);
    ASSERT_TRUE(usecases::editDecision(test.book(), whole, QStringLiteral("Tavataan viikoittain"),
                                       usecases::AgreedWith::Customer));
    ASSERT_TRUE(usecases::settleDecision(test.book(), whole, DecisionState::Open));
    EXPECT_FALSE(test->reviews().decision(whole)->settledOn.has_value());
    ASSERT_TRUE(usecases::removeDecision(test.book(), open));
    EXPECT_EQ(outcomes(id).size(), 3U);
}

TEST_F(ReviewsTest, WhatIsMovedInTheReviewIsPutOffNoMore)
{
    const Day today = test.today();
    const ReviewId id = start();
    const DecisionId call = *usecases::addReviewFollowUp(test.book(), id, followUp(QStringLiteral("Soita"), today + 2));
    const auto onToday = [&] {
        const auto items = *insight::attention(test.book(), today);
        return std::ranges::count_if(items, [](const auto &item) { return bool(item.followUp); });
    };
    ASSERT_EQ(onToday(), 1);
    const auto items = *insight::attention(test.book(), today);
    const auto item = std::ranges::find_if(items, [](const auto &each) { return bool(each.followUp); });
    ASSERT_TRUE(usecases::putOff(test.book(), *item, today + 90));
    ASSERT_EQ(onToday(), 0);
    FollowUp moved = test->followUps().ofAccount(good)->front();
    ASSERT_TRUE(usecases::editDecision(test.book(), call, QStringLiteral("Soita taas"), usecases::AgreedWith::Ourselves,
                                       moved));
    EXPECT_EQ(onToday(), 0) << "other words alone do not bring it back";
    moved.due = today + 3;
    ASSERT_TRUE(usecases::editDecision(test.book(), call, QStringLiteral("Soita taas"), usecases::AgreedWith::Ourselves,
                                       moved));
    EXPECT_EQ(onToday(), 1);
    EXPECT_EQ(test->followUps().ofAccount(good)->front().due, today + 3);
}

TEST_F(ReviewsTest, AnotherOutcomeIsOfTheDayOnWhichItIsTold)
{
    const ReviewId id = start();
    const DecisionId decision = *usecases::addDecision(test.book(), id, good, QStringLiteral("Hinta pysyy"));
    const DecisionId call =
        *usecases::addReviewFollowUp(test.book(), id, followUp(QStringLiteral("Soita"), test.today()));
    const Day first = test.today();
    for (const DecisionId each : {decision, call})
        ASSERT_TRUE(usecases::settleDecision(test.book(), each, DecisionState::CarriedOut));
    test.clock().set(test.clock().now().addDays(3));
    for (const DecisionId each : {decision, call})
        ASSERT_TRUE(usecases::settleDecision(test.book(), each, DecisionState::CarriedOut));
    EXPECT_EQ(test->reviews().decision(decision)->settledOn, first) << "it was done already";
    EXPECT_EQ(test->followUps().ofAccount(good)->front().doneOn, first);
    ASSERT_TRUE(usecases::settleDecision(test.book(), decision, DecisionState::Dropped));
    EXPECT_EQ(test->reviews().decision(decision)->settledOn, first + 3);
}

TEST_F(ReviewsTest, TheNextDateIsOnTodayUntilAnotherReviewFollows)
{
    const auto due = [&] {
        std::vector<insight::AttentionItem> items;
        const auto all = *insight::attention(test.book(), test.today());
        for (const auto &item : all)
            if (item.kind == AttentionKind::Review)
                items.push_back(item);
        return items;
    };
    Review early;
    early.day = test.today() - 100;
    early.next = test.today() - 1;
    const ReviewId portfolio = *usecases::startReview(test.book(), early, {good, bad});
    early.kind = ReviewKind::Account;
    early.account = good;
    early.next = test.today() + 3;
    ASSERT_TRUE(usecases::startReview(test.book(), early, {}));
    auto items = due();
    ASSERT_EQ(items.size(), 2U);
    EXPECT_EQ(items[0].review, portfolio);
    EXPECT_FALSE(items[0].account);
    EXPECT_EQ(items[1].accountName, QStringLiteral("Hyvä Oy"));
    EXPECT_EQ(insight::attentionOf(test.book(), good, test.today())->front().kind, AttentionKind::Review);
    ASSERT_TRUE(usecases::putOff(test.book(), items[0], test.today() + 30));
    EXPECT_EQ(test->reviews().find(portfolio)->next, test.today() + 30);
    EXPECT_EQ(due().size(), 1U);
    ASSERT_TRUE(usecases::seeTo(test.book(), items[1]));
    EXPECT_TRUE(due().empty());
    ASSERT_TRUE(usecases::putOff(test.book(), items[0], test.today() + 1));
    EXPECT_EQ(due().size(), 1U);
    start();
    EXPECT_TRUE(due().empty()) << "another of the portfolio has followed";
}

TEST_F(ReviewsTest, EveryStepIsUndoneAndDoneAgain)
{
    UndoStack stack(test.book());
    const ReviewId id = start();
    const DecisionId decision = *usecases::addDecision(test.book(), id, good, QStringLiteral("Päätös"));
    ASSERT_TRUE(usecases::addReviewFollowUp(test.book(), id, followUp(QStringLiteral("Soita"), test.today() + 5)));
    ASSERT_TRUE(usecases::settleDecision(test.book(), decision, DecisionState::CarriedOut));
    ASSERT_TRUE(usecases::finishReview(test.book(), id));
    const auto seen = *test->reviews().figuresOf(id);
    const auto agreed = *test->reviews().decisionsOf(id);
    ASSERT_TRUE(usecases::removeReview(test.book(), id));
    EXPECT_EQ(test->reviews().find(id).error().code, ErrorCode::NotFound);
    EXPECT_EQ(test->followUps().ofAccount(good)->size(), 1U) << "follow-ups stay";
    ASSERT_EQ(stack.undoName(), ActionKind::RemoveReview);
    ASSERT_TRUE(stack.undo());
    EXPECT_EQ(*test->reviews().figuresOf(id), seen);
    EXPECT_EQ(*test->reviews().decisionsOf(id), agreed);
    EXPECT_TRUE(test->reviews().find(id)->finishedOn.has_value());
    for (int i = 0; i < 5; ++i)
        ASSERT_TRUE(stack.undo());
    EXPECT_TRUE(test->reviews().all()->empty());
    EXPECT_TRUE(test->followUps().ofAccount(good)->empty());
    while (stack.canRedo())
        ASSERT_TRUE(stack.redo());
    EXPECT_TRUE(test->reviews().all()->empty()) << "the last step removed it";
    EXPECT_EQ(*test->verify(), QStringList());
}

TEST_F(ReviewsTest, AnAccountTakesItsReviewsAlongAndBringsThemBack)
{
    const ReviewId own = start(ReviewKind::Account);
    const ReviewId portfolio = start();
    ASSERT_TRUE(usecases::addDecision(test.book(), own, good, QStringLiteral("Oma")));
    ASSERT_TRUE(usecases::addReviewFollowUp(test.book(), portfolio, followUp(QStringLiteral("S"), test.today() + 5)));
    const Review before = *test->reviews().find(own);
    const auto seen = *test->reviews().figuresOf(portfolio);
    const auto agreed = *test->reviews().decisionsOf(portfolio);
    const auto removal =
        test->write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(good); });
    ASSERT_TRUE(removal.has_value());
    EXPECT_EQ(test->reviews().find(own).error().code, ErrorCode::NotFound);
    EXPECT_EQ(test->reviews().figuresOf(portfolio)->size(), 1U);
    EXPECT_EQ(test->reviews().find(portfolio)->participants.size(), 3U) << "somebody was there, whoever it was";
    ASSERT_TRUE(test->bringBack(removal->id, good));
    EXPECT_EQ(*test->reviews().find(own), before);
    EXPECT_EQ(test->reviews().figuresOf(own)->size(), 1U);
    EXPECT_EQ(test->reviews().decisionsOf(own)->size(), 1U);
    EXPECT_EQ(*test->reviews().decisionsOf(portfolio), agreed);
    EXPECT_EQ(test->reviews().figuresOf(portfolio)->size(), seen.size());
    EXPECT_EQ(test->reviews().find(portfolio)->participants[1].person, decider);
    EXPECT_EQ(*test->verify(), QStringList());
}

TEST_F(ReviewsTest, LookAtCustomersAndProspectsUnlessToldOtherwise)
{
    Account account;
    std::vector<AccountId> expected;
    for (const auto stage :
         {Lifecycle::Customer, Lifecycle::Prospect, Lifecycle::Lost, Lifecycle::CompetitorsCustomer}) {
        account.name = QStringLiteral("Tili %1").arg(int(stage));
        account.lifecycle.front().stage = stage;
        account.annualRevenue = Cents{500'000'000};
        expected.push_back(test.add(account));
    }
    const auto rows = *insight::rowsToReview(test.book(), test.today());
    std::vector<AccountId> looked;
    for (const auto &row : rows)
        looked.push_back(row.id);
    EXPECT_EQ(looked, (std::vector{expected[0], good, bad, expected[1]})) << "who brings most first";
}

TEST_F(ReviewsTest, RefusesWhatMakesNoSense)
{
    const auto starting = [&](auto edit, std::vector<AccountId> accounts) {
        Review review;
        edit(review);
        const auto started = usecases::startReview(test.book(), review, accounts);
        return started ? std::optional<ErrorCode>() : std::optional(started.error().code);
    };
    const Day today = test.today();
    EXPECT_EQ(starting([](Review &) {}, {}), ErrorCode::ReviewEmpty);
    EXPECT_EQ(starting([](Review &r) { r.kind = ReviewKind::Account; }, {good}), ErrorCode::ReviewEmpty);
    EXPECT_EQ(starting([](Review &) {}, {AccountId{77}}), ErrorCode::NotFound);
    EXPECT_EQ(starting([&](Review &r) { r.day = today + 1; }, {good}), ErrorCode::DateInFuture);
    EXPECT_EQ(starting([&](Review &r) { r.next = today; }, {good}), ErrorCode::NextReviewTooEarly);
    EXPECT_EQ(starting([](Review &r) { r.name = QString(201, QLatin1Char('x')); }, {good}), ErrorCode::TextTooLong);
    EXPECT_EQ(starting([](Review &r) { r.participants = {{OwnPersonId{9}, {}, {}}}; }, {good}), ErrorCode::NotFound);
    EXPECT_TRUE(test->reviews().all()->empty()) << "nothing is left of what was refused";
    Review cancelled;
    EXPECT_EQ(
        usecases::startReview(test.book(), cancelled, {good, bad}, [](int done, int) { return done < 1; }).error().code,
        ErrorCode::Cancelled);
    const ReviewId id = start();
    EXPECT_EQ(usecases::addDecision(test.book(), id, good, QStringLiteral("  ")).error().code,
              ErrorCode::DecisionEmpty);
    EXPECT_EQ(usecases::addDecision(test.book(), id, good, QString(201, QLatin1Char('x'))).error().code,
              ErrorCode::TextTooLong);
    EXPECT_EQ(usecases::addDecision(test.book(), ReviewId{99}, good, QStringLiteral("x")).error().code,
              ErrorCode::NotFound);
    EXPECT_EQ(usecases::addReviewFollowUp(test.book(), id, followUp({}, today)).error().code, ErrorCode::FollowUpEmpty);
}

} // namespace
