// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Attention.h"

#include "core/usecases/FollowUps.h"
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

} // namespace
