// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Promises.h"

#include "core/usecases/LogTouchpoint.h"
#include "tests/core/store/BookDump.h"
#include "tests/core/store/RandomUser.h"
#include "tests/support/TestBook.h"

#include <algorithm>

using namespace laari;
using laari::testing::TestBook;
using usecases::Settling;

namespace {

template <typename T> ErrorCode refusalOf(const Result<T> &result)
{
    if (!result)
        return result.error().code;
    ADD_FAILURE() << "expected an error";
    return ErrorCode::Internal;
}

class Promises : public ::testing::Test {
protected:
    Promise promised(Day due) const
    {
        Promise promise;
        promise.account = account;
        promise.person = aino;
        promise.what = QStringLiteral("Varaosat viikossa");
        promise.importance = Importance::Major;
        promise.madeOn = today - 20;
        promise.due = due;
        return promise;
    }
    PromiseId made(Day due) { return saved(promised(due)); }
    PromiseId saved(const Promise &promise)
    {
        const Result<PromiseId> id = usecases::savePromise(test.book(), promise);
        EXPECT_TRUE(id.has_value());
        return id.value_or(PromiseId{});
    }
    void settle(PromiseId id, Settling how, Day day)
    {
        EXPECT_TRUE(usecases::settlePromise(test.book(), id, how, day).has_value());
    }
    Promise stored(PromiseId id) { return test->promises().find(id).value_or(Promise{}); }
    std::vector<Touchpoint> touchpoints() { return *test->touchpoints().ofAccount(account); }

    TestBook test;
    Day today = test.today();
    AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider, 5);
};

TEST_F(Promises, SettledItIsOneTouchpoint)
{
    struct Case {
        const char *what;
        Settling how;
        int dueInDays;
        PromiseState state;
        std::optional<Recording> recording; ///< nothing: no touchpoint
        TrustFactor factor;
    };
    const Case cases[] = {
        {"kept on its day", Settling::Kept, 0, PromiseState::Kept, Recording{RecordedAs::PromiseKept, 0.6},
         TrustFactor::Integrity},
        {"kept the day after", Settling::Kept, -1, PromiseState::KeptLate, Recording{RecordedAs::PromiseKeptLate, 0},
         TrustFactor::Ability},
        {"broken", Settling::Broken, -3, PromiseState::Broken, Recording{RecordedAs::PromiseBroken, -0.8},
         TrustFactor::Integrity},
        {"broken before it was due", Settling::Broken, 5, PromiseState::Broken,
         Recording{RecordedAs::PromiseBroken, -0.8}, TrustFactor::Integrity},
        {"withdrawn", Settling::Withdrawn, 3, PromiseState::Withdrawn, std::nullopt, TrustFactor::Ability},
    };
    for (const Case &each : cases) {
        const PromiseId id = made(today + each.dueInDays);
        settle(id, each.how, today);
        const Promise promise = stored(id);
        EXPECT_EQ(promise.state, each.state) << each.what;
        EXPECT_EQ(promise.settledOn, today) << each.what;
        const auto all = touchpoints();
        ASSERT_EQ(all.size(), each.recording ? 1U : 0U) << each.what;
        if (each.recording) {
            EXPECT_EQ(all[0].recorded, each.recording) << each.what;
            EXPECT_EQ(all[0].factor, each.factor) << each.what;
            EXPECT_EQ(all[0].day, today);
            EXPECT_EQ(all[0].source, Source::Observed);
            EXPECT_EQ(all[0].importance, Importance::Major);
            EXPECT_EQ(all[0].note, QStringLiteral("Varaosat viikossa"));
            EXPECT_EQ(all[0].participants, QList<Participant>{Participant{aino}});
            EXPECT_EQ(promise.brokenBy.value_or(promise.settledBy.value_or(TouchpointId{})), all[0].id);
        }
        EXPECT_TRUE(usecases::removePromise(test.book(), id).has_value());
        EXPECT_TRUE(touchpoints().empty()) << each.what;
    }
}

TEST_F(Promises, KeptAfterAllMendsTheBrokenOne)
{
    const PromiseId id = made(today - 10);
    settle(id, Settling::Broken, today - 5);
    const Promise broken = stored(id);
    EXPECT_EQ(refusalOf(usecases::settlePromise(test.book(), id, Settling::Kept, today - 6)),
              ErrorCode::RecoveryBeforeFailure);
    EXPECT_EQ(refusalOf(usecases::settlePromise(test.book(), id, Settling::Broken, today)), ErrorCode::PromiseNotOpen);
    settle(id, Settling::Kept, today);
    const Promise mended = stored(id);
    EXPECT_EQ(mended.state, PromiseState::KeptLate);
    EXPECT_EQ(mended.brokenBy, broken.brokenBy);
    const auto recovery = test->touchpoints().find(mended.settledBy.value_or(TouchpointId{}));
    ASSERT_TRUE(recovery.has_value());
    EXPECT_EQ(recovery->mends, broken.brokenBy);
    EXPECT_EQ(recovery->recorded, (Recording{RecordedAs::PromiseMended, 0.5}));
    EXPECT_TRUE(test->touchpoints().openFailures(account, today)->empty()) << "q = 0.5 closes it";
}

TEST_F(Promises, SettlingIsRefusedWhereItCannotBe)
{
    const PromiseId id = made(today);
    EXPECT_EQ(refusalOf(usecases::settlePromise(test.book(), id, Settling::Kept, today + 1)), ErrorCode::DateInFuture);
    EXPECT_EQ(refusalOf(usecases::settlePromise(test.book(), id, Settling::Withdrawn, today + 1)),
              ErrorCode::DateInFuture);
    EXPECT_EQ(refusalOf(usecases::settlePromise(test.book(), id, Settling::Kept, today - 21)),
              ErrorCode::PromiseSettledBeforeMade);
    settle(id, Settling::Withdrawn, today);
    EXPECT_EQ(refusalOf(usecases::settlePromise(test.book(), id, Settling::Kept, today)), ErrorCode::PromiseNotOpen);
    EXPECT_EQ(refusalOf(usecases::renegotiatePromise(test.book(), id, today + 9, today)), ErrorCode::PromiseNotOpen);
    EXPECT_EQ(refusalOf(usecases::savePromise(test.book(), promised(today - 21))), ErrorCode::PromiseDueBeforeMade);
}

TEST_F(Promises, OpenAgainItHasNoTouchpoint)
{
    const PromiseId id = made(today - 10);
    settle(id, Settling::Broken, today - 5);
    Touchpoint byHand;
    byHand.account = account;
    byHand.day = today - 1;
    byHand.emotion = 5;
    byHand.participants = {Participant{aino}};
    byHand.mends = stored(id).brokenBy;
    const TouchpointId recovery = test.add(byHand);
    settle(id, Settling::Kept, today);
    EXPECT_EQ(touchpoints().size(), 3U);
    EXPECT_TRUE(usecases::reopenPromise(test.book(), id).has_value());
    ASSERT_EQ(touchpoints().size(), 1U);
    EXPECT_EQ(touchpoints()[0].id, recovery);
    EXPECT_EQ(touchpoints()[0].mends, std::nullopt) << "what mended it by hand is ordinary now";
    EXPECT_EQ(stored(id).state, PromiseState::Open);
    EXPECT_EQ(stored(id).settledOn, std::nullopt);
}

TEST_F(Promises, ANewDateIsAgreedBeforeTheOldOneHasPassed)
{
    const PromiseId late = made(today - 1);
    EXPECT_EQ(refusalOf(usecases::renegotiatePromise(test.book(), late, today + 9, today)),
              ErrorCode::PromiseDatePassed);
    const PromiseId id = made(today);
    EXPECT_EQ(refusalOf(usecases::renegotiatePromise(test.book(), id, today - 1, today)),
              ErrorCode::PromiseDueBeforeMade);
    EXPECT_EQ(refusalOf(usecases::renegotiatePromise(test.book(), id, today + 9, today + 1)), ErrorCode::DateInFuture);
    ASSERT_TRUE(usecases::renegotiatePromise(test.book(), id, today + 9, today).has_value());
    EXPECT_EQ(stored(id).due, today + 9);
    EXPECT_EQ(*test->promises().datesOf(id), (std::vector<PromiseDate>{{today, today, today + 9}}));
    settle(id, Settling::Kept, today);
    EXPECT_EQ(stored(id).state, PromiseState::Kept);
}

TEST_F(Promises, ALateOneIsNotEditedIntoOneThatIsDue)
{
    Promise late = stored(made(today - 1));
    late.due = today + 9;
    EXPECT_EQ(refusalOf(usecases::savePromise(test.book(), late)), ErrorCode::PromiseDatePassed);
    EXPECT_EQ(stored(late.id).due, today - 1);
    late.due = today - 2; // it was due before that
    late.what = QStringLiteral("Tarjous ja piirustukset");
    EXPECT_TRUE(usecases::savePromise(test.book(), late).has_value());
    Promise coming = stored(made(today));
    coming.due = today + 3;
    EXPECT_TRUE(usecases::savePromise(test.book(), coming).has_value());
}

TEST_F(Promises, WhatIsEditedFollowsIntoItsTouchpoint)
{
    const PromiseId id = made(today - 10);
    settle(id, Settling::Kept, today - 10);
    Promise edited = stored(id);
    edited.what = QStringLiteral("Jotain muuta");
    edited.person = std::nullopt;
    edited.due = today - 11; // so it was late after all
    saved(edited);
    EXPECT_EQ(stored(id).state, PromiseState::KeptLate);
    const auto all = touchpoints();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].note, QStringLiteral("Jotain muuta"));
    EXPECT_EQ(all[0].recorded, (Recording{RecordedAs::PromiseKeptLate, 0}));
    EXPECT_NE(all[0].participants.value(0).stakeholder, aino);
    EXPECT_EQ(all[0].day, today - 10);
    edited = stored(id);
    edited.madeOn = edited.due = today;
    EXPECT_EQ(refusalOf(usecases::savePromise(test.book(), edited)), ErrorCode::PromiseSettledBeforeMade);
}

TEST_F(Promises, ATouchpointBringsThemAlong)
{
    const PromiseId old = made(today + 3);
    usecases::TouchpointDraft draft;
    draft.touchpoint.account = account;
    draft.touchpoint.day = today - 1;
    draft.touchpoint.emotion = 4;
    draft.touchpoint.participants = {Participant{aino}};
    draft.promise = Promise{};
    draft.promise->what = QStringLiteral("Uusi tarjous");
    draft.promise->due = today + 7;
    draft.keptPromises = {old};
    const auto logged = usecases::logTouchpoint(test.book(), draft);
    ASSERT_TRUE(logged.has_value());
    EXPECT_EQ(stored(old).state, PromiseState::Kept);
    EXPECT_EQ(stored(old).settledOn, today - 1);
    // What is told after saving is of all that was stored.
    EXPECT_EQ(logged->kept, std::vector<TouchpointId>{stored(old).settledBy.value()});
    EXPECT_TRUE(logged->promised);
    MicroPoints deposited;
    for (const TouchpointId id : {logged->id, logged->kept.front()}) {
        const auto postings = test->ledger().postingsOf(id).value();
        for (const auto &each : postings)
            deposited += each.posting.deposited;
    }
    MicroPoints told;
    for (const usecases::PostedTo &each : logged->postings)
        told += each.deposited;
    EXPECT_EQ(told, deposited);
    EXPECT_NEAR(logged->accountTrustBefore, 50, 1e-6) << "without the promise kept in it too";
    const auto open = test->promises().open();
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().madeIn, logged->id);
    EXPECT_EQ(open->front().madeOn, today - 1);
    EXPECT_EQ(open->front().person, aino);
    EXPECT_EQ(touchpoints().size(), 2U);
    const TouchpointId settled = stored(old).settledBy.value_or(TouchpointId{});
    EXPECT_EQ(refusalOf(usecases::removeTouchpoint(test.book(), settled)), ErrorCode::BelongsToPromise);

    draft.promise->due = today - 2;
    draft.keptPromises.clear();
    EXPECT_EQ(refusalOf(usecases::logTouchpoint(test.book(), draft)), ErrorCode::PromiseDueBeforeMade);
    EXPECT_EQ(touchpoints().size(), 2U) << "all or nothing";
}

TEST_F(Promises, ToASegmentAccountByAccount)
{
    const auto add = [&](const char *name, const char *segment, Lifecycle stage) {
        Account each;
        each.name = QString::fromLatin1(name);
        each.segment = QString::fromLatin1(segment);
        each.lifecycle = {{std::nullopt, stage, {}, {}}};
        return test.add(each);
    };
    const AccountId one = add("One", "Pulp", Lifecycle::Customer);
    add("Two", "pulp ", Lifecycle::Customer);
    add("Three", "Pulp", Lifecycle::Prospect);
    add("Four", "Energy", Lifecycle::Customer);
    EXPECT_EQ(*usecases::customersOfSegment(test.book(), QStringLiteral("PULP"), today), 2);
    EXPECT_EQ(*usecases::customersOfSegment(test.book(), {}, today), 4) << "all customers";

    CompanyPromise whole{{}, {}, QStringLiteral("Huolto vuorokaudessa"), QStringLiteral("Pulp"), today - 5, today + 5};
    Promise each;
    each.importance = Importance::Minor;
    const auto id = usecases::makeCompanyPromise(test.book(), whole, each);
    ASSERT_TRUE(id.has_value());
    auto parts = *test->promises().ofCompany(*id);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].account, one);
    EXPECT_EQ(parts[0].importance, Importance::Minor);
    settle(parts[0].id, Settling::Kept, today);
    EXPECT_EQ(stored(parts[1].id).state, PromiseState::Open) << "kept account by account";

    add("Five", "Pulp", Lifecycle::Customer);
    EXPECT_EQ(*usecases::extendCompanyPromise(test.book(), *id), 1);
    EXPECT_EQ(*usecases::extendCompanyPromise(test.book(), *id), 0);
    parts = *test->promises().ofCompany(*id);
    ASSERT_EQ(parts.size(), 3U);
    EXPECT_EQ(parts[2].madeOn, today);
    EXPECT_EQ(parts[2].importance, Importance::Minor);

    ASSERT_TRUE(usecases::removeCompanyPromise(test.book(), *id).has_value());
    EXPECT_TRUE(test->promises().open()->empty());
    EXPECT_EQ(stored(parts[0].id).state, PromiseState::Kept) << "what is settled stays";
    whole.segment = QStringLiteral("Nobody");
    EXPECT_EQ(refusalOf(usecases::makeCompanyPromise(test.book(), whole, each)), ErrorCode::NotFound);
    EXPECT_TRUE(test->promises().company()->empty());
}

/// Every way of settling, over random histories: taken back, the book is as it was, the ledger included; done again, it
/// is as it had become.
TEST(PromiseProperty, SettlingAndUndoingLeavesTheBookAsItWas)
{
    struct Way {
        const char *name;
        std::function<Result<void>(Book &, PromiseId, Day)> settle;
    };
    const auto settling = [](Settling how) {
        return [how](Book &book, PromiseId id, Day day) { return usecases::settlePromise(book, id, how, day); };
    };
    const Way ways[] = {
        {"kept", settling(Settling::Kept)},
        {"broken", settling(Settling::Broken)},
        {"withdrawn", settling(Settling::Withdrawn)},
        {"kept after all",
         [](Book &book, PromiseId id, Day day) -> Result<void> {
             LAARI_TRY(usecases::settlePromise(book, id, Settling::Broken, day));
             return usecases::settlePromise(book, id, Settling::Kept, day);
         }},
        {"open again",
         [](Book &book, PromiseId id, Day day) -> Result<void> {
             LAARI_TRY(usecases::settlePromise(book, id, Settling::Broken, day));
             LAARI_TRY(usecases::settlePromise(book, id, Settling::Kept, day));
             return usecases::reopenPromise(book, id);
         }},
        {"removed",
         [](Book &book, PromiseId id, Day day) -> Result<void> {
             LAARI_TRY(usecases::settlePromise(book, id, Settling::Broken, day));
             return usecases::removePromise(book, id);
         }},
        {"another date", [](Book &book, PromiseId id,
                            Day day) { return usecases::renegotiatePromise(book, id, day + 400, day - 400); }},
    };
    for (quint32 seed = 1; seed <= 6; ++seed) {
        TestBook test;
        RandomUser user(test.book(), seed);
        for (int i = 0; i < 40; ++i)
            ASSERT_TRUE(user.act().has_value());
        QRandomGenerator random(seed);
        for (const Way &way : ways) {
            const auto accounts = *test->accounts().all();
            Promise promise;
            promise.account = accounts[random.bounded(quint32(accounts.size()))].id;
            const auto people = *test->stakeholders().ofAccount(promise.account);
            if (!people.empty() && random.bounded(4) != 0)
                promise.person = people[random.bounded(quint32(people.size()))].id;
            promise.what = QStringLiteral("Lupaus");
            promise.importance = Importance(random.bounded(5));
            promise.madeOn = test.today() - 900;
            promise.due = test.today() - int(random.bounded(300));
            const Result<PromiseId> id = usecases::savePromise(test.book(), promise);
            ASSERT_TRUE(id.has_value());

            const QStringList before = dumpOf(test.path());
            std::vector<ChangeSetId> steps;
            const auto listening = QObject::connect(&test.book(), &Book::changed,
                                                    [&](const ChangeSet &changes) { steps.push_back(changes.id); });
            const Day settledOn = test.today() - int(random.bounded(500));
            ASSERT_TRUE(way.settle(test.book(), *id, settledOn).has_value()) << way.name;
            QObject::disconnect(listening);
            const QStringList after = dumpOf(test.path());
            EXPECT_FALSE(steps.empty()) << way.name;

            std::vector<ChangeSetId> undone;
            for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
                const Result<ChangeSet> taken = test->undo(*step);
                ASSERT_TRUE(taken.has_value()) << way.name;
                undone.push_back(taken->id);
            }
            EXPECT_SAME_BOOK(before, dumpOf(test.path())) << way.name << " seed " << seed;
            for (auto step = undone.rbegin(); step != undone.rend(); ++step)
                ASSERT_TRUE(test->redo(*step).has_value()) << way.name;
            EXPECT_SAME_BOOK(after, dumpOf(test.path())) << way.name << " seed " << seed;
        }
        EXPECT_TRUE(test->verify().has_value());
    }
}

TEST_F(Promises, ABrokenOneOpensACaseAndKeepingItAfterAllClosesIt)
{
    const PromiseId id = made(today - 5);
    settle(id, Settling::Broken, today - 3);
    const Promise broken = stored(id);
    ASSERT_TRUE(broken.brokenBy);
    auto found = *test->cases().ofTouchpoint(*broken.brokenBy);
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isOpen());
    EXPECT_EQ(found->person, aino);
    settle(id, Settling::Kept, today);
    found = *test->cases().ofTouchpoint(*broken.brokenBy);
    ASSERT_TRUE(found);
    EXPECT_FALSE(found->isOpen());
    EXPECT_EQ(found->recovery, stored(id).settledBy);
    ASSERT_TRUE(usecases::reopenPromise(test.book(), id));
    EXPECT_TRUE(test->cases().open()->empty()) << "what nobody saw to goes with what opened it";
}

} // namespace
