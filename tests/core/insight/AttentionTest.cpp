// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Attention.h"

#include "core/usecases/FollowUps.h"
#include "core/usecases/LogTouchpoint.h"
#include "core/usecases/LoopCases.h"
#include "tests/support/TestBook.h"

using namespace laari;
using insight::AttentionItem;
using insight::PortfolioField;
using laari::testing::TestBook;

namespace {

std::vector<AttentionItem> allOf(TestBook &test)
{
    auto items = insight::attention(test.book(), test.today());
    EXPECT_TRUE(items.has_value());
    return items ? *std::move(items) : std::vector<AttentionItem>{};
}

std::vector<AttentionItem> ofKind(TestBook &test, AttentionKind kind)
{
    std::vector<AttentionItem> items = allOf(test);
    std::erase_if(items, [kind](const AttentionItem &item) { return item.kind != kind; });
    return items;
}

class Attention : public ::testing::Test {
protected:
    void done(const Result<void> &result) { EXPECT_TRUE(result.has_value()); }
    void pass(int days) { test.clock().set(test.clock().now().addDays(days)); }
    void set(const AttentionSettings &settings)
    {
        test.write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setAttention(settings); });
    }

    TestBook test;
    Day today = test.today();
    AccountId account = test.addAccount(QStringLiteral("Testi Oy"));
    StakeholderId decider = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
    StakeholderId contact = test.addPerson(account, QStringLiteral("Bo"), Role::Contact);
};

TEST_F(Attention, ABadTouchpointAsksForAResponse)
{
    const TouchpointId bad = test.log(account, today - 3, 1, {decider}, Channel::Delivery);
    const auto items = ofKind(test, AttentionKind::NoResponse);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].touchpoint, bad);
    EXPECT_EQ(items[0].accountName, QStringLiteral("Testi Oy"));
    EXPECT_EQ(items[0].personName, QStringLiteral("Aino"));
    EXPECT_EQ(items[0].channel, Channel::Delivery);
    EXPECT_EQ(items[0].since, today - 3);
}

TEST_F(Attention, WhatCountsAsAResponse)
{
    struct Case {
        const char *what;
        int daysAgo; ///< of the later one; the bad one was 10 days ago
        int emotion;
        bool samePerson;
        bool answers;
    };
    const Case cases[] = {
        {"a good one with the same person", 8, 4, true, true},
        {"a contact that was not judged", 8, 0, true, true},
        {"one with somebody else", 8, 5, false, false},
        {"a bad one", 8, 1, true, false},
        {"one before", 12, 5, true, false},
        {"one of the same day, logged after it", 10, 4, true, true},
    };
    for (const Case &each : cases) {
        TestBook book;
        const AccountId where = book.addAccount(QStringLiteral("A"));
        const StakeholderId one = book.addPerson(where, QStringLiteral("Yksi"));
        const StakeholderId other = book.addPerson(where, QStringLiteral("Kaksi"));
        const TouchpointId bad = book.log(where, book.today() - 10, 1, {one});
        book.log(where, book.today() - each.daysAgo, each.emotion, {each.samePerson ? one : other});
        bool asks = false;
        for (const AttentionItem &item : ofKind(book, AttentionKind::NoResponse))
            asks = asks || item.touchpoint == bad;
        EXPECT_EQ(asks, !each.answers) << each.what;
    }
}

TEST_F(Attention, WhatMendsItAnswersItWhoeverWasThere)
{
    Touchpoint mending;
    mending.account = account;
    mending.day = today - 1;
    mending.emotion = 4;
    mending.mends = test.log(account, today - 3, 1, {decider});
    mending.participants = {{contact, Presence::There}};
    test.add(mending);
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
}

TEST_F(Attention, OfABadOneThatNamesNobodyAnyLaterContactIsTheAnswer)
{
    test.log(account, today - 3, 1);
    EXPECT_EQ(ofKind(test, AttentionKind::NoResponse).size(), 1U);
    test.log(account, today - 2, 4, {contact});
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
}

// x = -0.3 exactly: emotion 3, effectiveness 1, ease 2 would be -0.25; emotion 2, effectiveness 4, ease 4 is -1/6.
TEST_F(Attention, BadBeginsAtMinusThreeTenths)
{
    struct Case {
        std::optional<int> emotion;
        std::optional<int> effectiveness;
        std::optional<int> ease;
        bool bad;
    };
    const Case cases[] = {{1, {}, {}, true}, {2, {}, {}, true},  {3, {}, {}, false}, {3, 1, 1, true},
                          {3, 1, 2, false},  {2, 4, 4, false},   {2, 3, 3, true},    {{}, 2, 2, true},
                          {{}, 3, 2, false}, {{}, {}, {}, false}};
    for (const Case &each : cases) {
        TestBook book;
        Touchpoint t;
        t.account = book.addAccount(QStringLiteral("A"));
        t.day = book.today();
        t.emotion = each.emotion;
        t.effectiveness = each.effectiveness;
        t.ease = each.ease;
        book.add(t);
        EXPECT_EQ(ofKind(book, AttentionKind::NoResponse).size(), each.bad ? 1U : 0U)
            << t.score().value_or(9) << " of " << each.emotion.value_or(0);
    }
}

TEST_F(Attention, OldOnesAreLeftInPeace)
{
    test.log(account, today - 30, 1, {decider});
    EXPECT_EQ(ofKind(test, AttentionKind::NoResponse).size(), 1U);
    pass(1);
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
}

TEST_F(Attention, FollowUpsShowAheadOfTheirDayUntilTheyAreDone)
{
    FollowUp followUp;
    followUp.account = account;
    followUp.person = decider;
    followUp.what = QStringLiteral("Lähetä tarjous");
    followUp.due = today + 7;
    const auto id = usecases::saveFollowUp(test.book(), followUp);
    ASSERT_TRUE(id);
    followUp.due = today + 8;
    ASSERT_TRUE(usecases::saveFollowUp(test.book(), followUp));
    const auto items = ofKind(test, AttentionKind::FollowUp);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].followUp, *id);
    EXPECT_EQ(items[0].what, followUp.what);
    EXPECT_EQ(items[0].since, today + 7);
    EXPECT_EQ(items[0].personName, QStringLiteral("Aino"));

    done(usecases::seeTo(test.book(), items[0]));
    EXPECT_TRUE(ofKind(test, AttentionKind::FollowUp).empty());
    EXPECT_EQ(test->followUps().find(*id)->doneOn, today);
    done(usecases::reopenFollowUp(test.book(), *id));
    EXPECT_EQ(ofKind(test, AttentionKind::FollowUp).size(), 1U);
}

TEST_F(Attention, AFollowUpOfAnotherDayIsNotPutOffAnyMore)
{
    FollowUp followUp;
    followUp.account = account;
    followUp.what = QStringLiteral("Soita");
    followUp.due = today;
    followUp.id = usecases::saveFollowUp(test.book(), followUp).value();
    done(usecases::putOff(test.book(), ofKind(test, AttentionKind::FollowUp).at(0), today + 30));
    EXPECT_TRUE(ofKind(test, AttentionKind::FollowUp).empty());
    followUp.due = today + 1;
    ASSERT_TRUE(usecases::saveFollowUp(test.book(), followUp));
    EXPECT_EQ(ofKind(test, AttentionKind::FollowUp).size(), 1U);
}

TEST_F(Attention, OfThoseWhoWereOnlyToldAnyLaterContactIsTheAnswer)
{
    Touchpoint told;
    told.account = account;
    told.day = today - 3;
    told.emotion = 1;
    told.participants = {{decider, Presence::Told}};
    test.add(told);
    EXPECT_EQ(ofKind(test, AttentionKind::NoResponse).size(), 1U);
    test.log(account, today - 1, 4, {contact});
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
}

TEST_F(Attention, ANewAccountIsNotSilentYet)
{
    const AccountId fresh = test.addAccount(QStringLiteral("Uusi Oy"));
    test.addPerson(fresh, QStringLiteral("Eka"), Role::Decider, 3, today);
    test.addAccount(QStringLiteral("Nimetön Oy")); // nobody to meet
    for (const AttentionItem &item : ofKind(test, AttentionKind::NothingHeard))
        EXPECT_EQ(item.account, account);
    pass(91);
    const auto silent = ofKind(test, AttentionKind::NothingHeard);
    EXPECT_TRUE(std::ranges::any_of(silent, [&](const AttentionItem &item) { return item.account == fresh; }));
}

TEST_F(Attention, WithoutWordsOfSilenceASilentAccountSaysNothing)
{
    test.log(account, today - 91, 3, {decider, contact});
    AttentionSettings settings;
    settings.tellsOfSilence = false;
    set(settings);
    EXPECT_TRUE(allOf(test).empty());
}

TEST_F(Attention, EachRoleHasItsRhythm)
{
    test.log(account, today - 60, 4, {decider});
    test.log(account, today - 20, 4, {contact});
    EXPECT_TRUE(ofKind(test, AttentionKind::SilentPerson).empty()) << "60 days are not over 60";
    pass(1);
    const auto items = ofKind(test, AttentionKind::SilentPerson);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].person, decider);
    EXPECT_EQ(items[0].since, today - 60);

    AttentionSettings settings;
    settings.contactRhythmDays = 14;
    set(settings);
    const auto both = ofKind(test, AttentionKind::SilentPerson);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].person, decider) << "deciders first";
    EXPECT_EQ(both[1].person, contact);
}

TEST_F(Attention, WhoWasNeverMetHasTheirRhythmFromTheDayTheyWereEntered)
{
    test.log(account, today - 5, 4, {decider});
    const auto items = ofKind(test, AttentionKind::SilentPerson);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].person, contact);
    EXPECT_FALSE(items[0].since.has_value());
    const StakeholderId fresh = test.addPerson(account, QStringLiteral("Uusi"), Role::Decider, 3, today - 60);
    for (const AttentionItem &item : ofKind(test, AttentionKind::SilentPerson))
        EXPECT_NE(item.person, fresh);
}

TEST_F(Attention, ASilentAccountIsToldOfOnceAndNotByEachOfItsPeople)
{
    test.log(account, today - 91, 3, {decider, contact});
    ASSERT_EQ(allOf(test).size(), 1U);
    EXPECT_EQ(allOf(test)[0].kind, AttentionKind::NothingHeard);
    EXPECT_EQ(allOf(test)[0].since, today - 91);
}

TEST_F(Attention, LostAccountsAreLeftInPeace)
{
    test.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Account lost, unit.accounts().find(account));
        lost.lifecycle = {{std::nullopt, Lifecycle::Lost, {}, {}}};
        return unit.accounts().update(lost);
    });
    EXPECT_TRUE(allOf(test).empty());
}

/// Two years of monthly meetings, the last `until` days ago.
void meet(TestBook &test, AccountId account, const std::vector<StakeholderId> &people, int emotion, int until)
{
    for (int ago = 720; ago >= until; ago -= 30)
        test.log(account, test.today() - ago, emotion, people);
}

TEST_F(Attention, AnAccountFadesWhileNobodyCalls)
{
    meet(test, account, {decider, contact}, 5, 300);
    AttentionSettings settings;
    settings.fadingPoints = 1;
    set(settings);
    auto items = ofKind(test, AttentionKind::Fading);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_GE(items[0].amount, 1);
    EXPECT_EQ(items[0].since, today - 300);
    EXPECT_EQ(allOf(test).size(), 1U + ofKind(test, AttentionKind::RestsOnOne).size()) << "and is not silent besides";
    test.log(account, today - 90, 3, {decider});
    EXPECT_TRUE(ofKind(test, AttentionKind::Fading).empty());
}

TEST_F(Attention, ADeciderTurnsSour)
{
    meet(test, account, {decider}, 1, 30);
    meet(test, account, {contact}, 1, 30);
    const auto items = ofKind(test, AttentionKind::SourDecider);
    ASSERT_EQ(items.size(), 1U) << "contacts are not told of";
    EXPECT_EQ(items[0].person, decider);
    EXPECT_LT(items[0].amount, 40);
    AttentionSettings settings;
    settings.tellsOfSourDeciders = false;
    set(settings);
    EXPECT_TRUE(ofKind(test, AttentionKind::SourDecider).empty());
}

TEST_F(Attention, OnePersonCarriesTheAccount)
{
    meet(test, account, {decider}, 5, 30);
    auto items = ofKind(test, AttentionKind::RestsOnOne);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].person, decider);
    EXPECT_DOUBLE_EQ(items[0].amount, 1);
    const StakeholderId second = test.addPerson(account, QStringLiteral("Cilla"), Role::Decider);
    meet(test, account, {second}, 5, 30);
    EXPECT_TRUE(ofKind(test, AttentionKind::RestsOnOne).empty());
}

TEST_F(Attention, TheDayOfCrossingAFieldIsTold)
{
    meet(test, account, {decider}, 5, 10);
    for (int ago = 9; ago >= 0; --ago) // CX falls at once
        test.log(account, today - ago, 1, {decider});
    const auto items = ofKind(test, AttentionKind::FieldCrossed);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].before, PortfolioField::Strong);
    EXPECT_EQ(items[0].now, PortfolioField::CarriedByTrust);
    const Day crossed = items[0].since.value_or(Day{});
    const auto fieldOn = [&](Day day) { return insight::portfolio(test.book(), day, day - 90)->at(0).field; };
    EXPECT_EQ(fieldOn(crossed - 1), PortfolioField::Strong);
    EXPECT_EQ(fieldOn(crossed), PortfolioField::CarriedByTrust);
    AttentionSettings settings;
    settings.tellsOfFields = false;
    set(settings);
    EXPECT_TRUE(ofKind(test, AttentionKind::FieldCrossed).empty());
}

TEST_F(Attention, WhatIsPutOffComesBackOnItsDay)
{
    test.log(account, today - 3, 1, {decider});
    done(usecases::putOff(test.book(), ofKind(test, AttentionKind::NoResponse).at(0), today + 2));
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
    pass(1);
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
    pass(1);
    EXPECT_EQ(ofKind(test, AttentionKind::NoResponse).size(), 1U);
}

TEST_F(Attention, WhatWasSeenToIsToldAgainOnlyWhenItBeginsAnew)
{
    test.log(account, today - 100, 3, {decider});
    ASSERT_EQ(ofKind(test, AttentionKind::NothingHeard).size(), 1U);
    done(usecases::seeTo(test.book(), ofKind(test, AttentionKind::NothingHeard)[0]));
    EXPECT_TRUE(ofKind(test, AttentionKind::NothingHeard).empty());
    pass(200);
    EXPECT_TRUE(ofKind(test, AttentionKind::NothingHeard).empty()) << "it is still the same silence";
    test.log(account, test.today(), 3, {decider});
    pass(91);
    EXPECT_EQ(ofKind(test, AttentionKind::NothingHeard).size(), 1U);
}

TEST_F(Attention, WhatLastsComesBackAfterNinetyDays)
{
    meet(test, account, {decider}, 5, 30);
    done(usecases::seeTo(test.book(), ofKind(test, AttentionKind::RestsOnOne).at(0)));
    pass(89);
    EXPECT_TRUE(ofKind(test, AttentionKind::RestsOnOne).empty());
    pass(1);
    EXPECT_EQ(ofKind(test, AttentionKind::RestsOnOne).size(), 1U);
}

TEST_F(Attention, OneAccountAloneAgreesWithTheWhole)
{
    meet(test, account, {decider}, 1, 30);
    const AccountId other = test.addAccount(QStringLiteral("Toinen Oy"));
    const StakeholderId person = test.addPerson(other, QStringLiteral("Dag"), Role::Influencer);
    meet(test, other, {person}, 5, 120);
    test.log(other, today - 1, 1);
    FollowUp followUp;
    followUp.account = other;
    followUp.what = QStringLiteral("Soita");
    followUp.due = today - 1;
    ASSERT_TRUE(usecases::saveFollowUp(test.book(), followUp));
    std::vector<AttentionItem> together;
    for (const AccountId id : {account, other}) {
        const auto items = insight::attentionOf(test.book(), id, today);
        ASSERT_TRUE(items.has_value());
        together.insert(together.end(), items->begin(), items->end());
    }
    std::ranges::stable_sort(together, insight::moreUrgent);
    const auto all = allOf(test);
    ASSERT_EQ(all.size(), together.size());
    EXPECT_GE(all.size(), 4U);
    for (size_t i = 0; i < all.size(); ++i) {
        EXPECT_EQ(all[i].kind, together[i].kind) << i;
        EXPECT_EQ(all[i].account, together[i].account) << i;
        EXPECT_EQ(all[i].person, together[i].person) << i;
        EXPECT_EQ(all[i].since, together[i].since) << i;
        EXPECT_EQ(all[i].occurrence, together[i].occurrence) << i;
    }
    EXPECT_EQ(all[0].kind, AttentionKind::NoResponse) << "the most urgent first";
}

usecases::TouchpointDraft badDraft(AccountId account, Day on, StakeholderId person)
{
    usecases::TouchpointDraft draft;
    draft.touchpoint.account = account;
    draft.touchpoint.day = on;
    draft.touchpoint.channel = Channel::Delivery;
    draft.touchpoint.emotion = 1;
    draft.touchpoint.participants = {Participant{person}};
    return draft;
}

TEST_F(Attention, ACaseStandsForTheTouchpointThatOpenedIt)
{
    ASSERT_TRUE(usecases::logTouchpoint(test.book(), badDraft(account, today - 3, decider)));
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
    auto items = ofKind(test, AttentionKind::OpenCase);
    ASSERT_EQ(items.size(), 1U);
    ASSERT_TRUE(items[0].loopCase);
    EXPECT_EQ(items[0].loopCase->next, CaseStep::Respond);
    EXPECT_EQ(items[0].personName, QStringLiteral("Aino"));
    EXPECT_EQ(items[0].channel, Channel::Delivery);
    EXPECT_EQ(items[0].since, today) << "when it was entered";

    // It cannot be waved away, but it can be put off, all its steps with it.
    const auto waved = usecases::seeTo(test.book(), items[0]);
    ASSERT_FALSE(waved.has_value());
    EXPECT_EQ(waved.error().code, ErrorCode::CaseOrder);
    done(usecases::putOff(test.book(), items[0], today + 1));
    EXPECT_TRUE(ofKind(test, AttentionKind::OpenCase).empty());
    done(usecases::respondToCase(test.book(), items[0].loopCase->id, test.clock().now()));
    EXPECT_TRUE(ofKind(test, AttentionKind::OpenCase).empty());
    pass(1);
    items = ofKind(test, AttentionKind::OpenCase);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].loopCase->next, CaseStep::Act);

    // Closed: neither the case nor the touchpoint asks any more.
    const CaseId id = items[0].loopCase->id;
    done(usecases::actOnCase(test.book(), id, QStringLiteral("Vaihdettiin")));
    done(usecases::recordOutcome(test.book(), id, CaseOutcome::NoAnswer));
    done(usecases::closeCase(test.book(), id, QStringLiteral("Varaosa hyllyyn")));
    EXPECT_TRUE(ofKind(test, AttentionKind::OpenCase).empty());
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
}

TEST_F(Attention, CasesThatWaitForAResponseComeFirstByTheMinute)
{
    const auto later = usecases::logTouchpoint(test.book(), badDraft(account, today, contact));
    Account fast = test->accounts().find(account).value();
    fast.responseTargetHours = 2;
    test.write(ActionKind::EditAccount, [&](WriteUnit &unit) { return unit.accounts().update(fast); });
    const auto sooner = usecases::logTouchpoint(test.book(), badDraft(account, today, contact));
    const auto seenTo = usecases::logTouchpoint(test.book(), badDraft(account, today, contact));
    ASSERT_TRUE(later && sooner && seenTo);
    const auto loopCase = test->cases().ofTouchpoint(seenTo->id);
    done(usecases::respondToCase(test.book(), (*loopCase)->id, test.clock().now()));
    test.log(account, today, 1, {decider}); // without a case, as in an older book
    std::vector<std::optional<TouchpointId>> order;
    const auto items = allOf(test);
    for (const AttentionItem &item : items)
        if (item.loopCase)
            order.push_back(item.touchpoint);
    EXPECT_EQ(order, (std::vector<std::optional<TouchpointId>>{sooner->id, later->id, seenTo->id}));
    ASSERT_GT(items.size(), 3U);
    EXPECT_EQ(items[3].kind, AttentionKind::NoResponse) << "after the cases";
    EXPECT_EQ(insight::attentionOf(test.book(), account, today)->size(), items.size());
}

TEST_F(Attention, ABadRecoveryIsOfTheCaseThatGoesOn)
{
    const auto bad = usecases::logTouchpoint(test.book(), badDraft(account, today - 2, decider));
    ASSERT_TRUE(bad);
    usecases::TouchpointDraft failed = badDraft(account, today, decider);
    failed.touchpoint.mends = bad->id;
    ASSERT_TRUE(usecases::logTouchpoint(test.book(), failed));
    EXPECT_EQ(ofKind(test, AttentionKind::OpenCase).size(), 1U);
    EXPECT_TRUE(ofKind(test, AttentionKind::NoResponse).empty());
}

} // namespace
