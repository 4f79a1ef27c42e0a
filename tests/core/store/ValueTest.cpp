// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"

namespace laari {

namespace {

class ValueTest : public BookTest {
protected:
    ValueDriver driver(const QString &finnish, const QString &english = {}) const
    {
        ValueDriver made;
        made.account = account;
        made.finnish = finnish;
        made.english = english;
        return made;
    }
    Result<ValueDriverId> adding(const ValueDriver &made)
    {
        ValueDriverId id;
        const auto add = [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.values().insert(made));
            return {};
        };
        LAARI_TRY(book->write(ActionKind::EditValueDrivers, add));
        return id;
    }
    Result<ChangeSet> rating(const ValueRating &rating)
    {
        return book->write(ActionKind::RateValue, [&](WriteUnit &unit) { return unit.values().rate(rating); });
    }
    Result<ChangeSet> aiming(const EmotionGoal &goal, bool wanted = true)
    {
        return book->write(ActionKind::EditEmotionGoals,
                           [&](WriteUnit &unit) { return unit.emotionGoals().set(goal, wanted); });
    }
    ListItemId item(ListKind list, const QString &name)
    {
        const auto found = must(book->lists().findByName(list, name));
        return found ? found->id : ListItemId{};
    }
    QStringList driverNames() const
    {
        QStringList names;
        for (const ValueDriver &each : must(book->values().driversOf(account)))
            names.append(each.finnish);
        return names;
    }

    AccountId account = addAccount(QStringLiteral("A"));
    AccountId other = addAccount(QStringLiteral("B"));
    StakeholderId person = addPerson(account, QStringLiteral("Aino"));
};

TEST_F(ValueTest, DriversAreNamedInBothLanguagesAndKeepTheirOrder)
{
    const ValueDriverId first = must(adding(driver(QStringLiteral("Varmuus"))));
    const ValueDriverId second = must(adding(driver(QStringLiteral("Hinta"), QStringLiteral("Price"))));
    const auto drivers = must(book->values().driversOf(account));
    ASSERT_EQ(drivers.size(), 2U);
    EXPECT_EQ(drivers[0].english, QStringLiteral("Varmuus"));
    EXPECT_EQ(drivers[1].english, QStringLiteral("Price"));
    EXPECT_TRUE(must(book->values().driversOf(other)).empty());
    write([&](WriteUnit &unit) { return unit.values().setOrder(account, {second, first}); });
    EXPECT_EQ(driverNames(), (QStringList{QStringLiteral("Hinta"), QStringLiteral("Varmuus")}));
    write([&](WriteUnit &unit) { return unit.values().setOrder(account, {first}); });
    EXPECT_EQ(driverNames(), (QStringList{QStringLiteral("Varmuus"), QStringLiteral("Hinta")}));
}

TEST_F(ValueTest, RefusesDriversThatCannotBe)
{
    must(adding(driver(QStringLiteral("Hinta"), QStringLiteral("Price"))));
    EXPECT_EQ(errorOf(adding(driver(QStringLiteral("  ")))), ErrorCode::NameEmpty);
    EXPECT_EQ(errorOf(adding(driver(QStringLiteral(" PRICE ")))), ErrorCode::NameTaken);
    EXPECT_EQ(errorOf(adding(driver(QString(201, u'x')))), ErrorCode::TextTooLong);
    ValueDriver nowhere = driver(QStringLiteral("Muu"));
    nowhere.account = AccountId{999};
    EXPECT_EQ(errorOf(adding(nowhere)), ErrorCode::NotFound);
    ValueDriver elsewhere = driver(QStringLiteral("Hinta"));
    elsewhere.account = other; // each account has its own words
    must(adding(elsewhere));
}

TEST_F(ValueTest, ARatingStandsForItsDay)
{
    const ValueDriverId id = must(adding(driver(QStringLiteral("Hinta"))));
    must(rating({id, person, today - 9, 4, 2, {}}));
    must(rating({id, person, today, 5, {}, 1}));
    must(rating({id, person, today, 5, 3, {}})); // in its place
    const auto ratings = must(book->values().ratingsOf(account, today));
    ASSERT_EQ(ratings.size(), 2U);
    EXPECT_EQ(ratings[0], (ValueRating{id, person, today - 9, 4, 2, {}}));
    EXPECT_EQ(ratings[1], (ValueRating{id, person, today, 5, 3, {}}));
    EXPECT_EQ(ratings[1].gap(), -2);
    EXPECT_EQ(must(book->values().ratingsOf(account, today - 1)).size(), 1U);
    must(rating({id, person, today, {}, {}, {}}));
    EXPECT_EQ(must(book->values().ratingsOf(account, today)).size(), 1U);
}

TEST_F(ValueTest, RefusesRatingsThatCannotBe)
{
    const ValueDriverId id = must(adding(driver(QStringLiteral("Hinta"))));
    EXPECT_EQ(errorOf(rating({id, person, today, 6, 3, 1})), ErrorCode::ScoreOffScale);
    EXPECT_EQ(errorOf(rating({id, person, today, 3, 0, 1})), ErrorCode::ScoreOffScale);
    EXPECT_EQ(errorOf(rating({id, person, today + 1, 3, 3, 1})), ErrorCode::DateInFuture);
    EXPECT_EQ(errorOf(rating({ValueDriverId{999}, person, today, 3, 3, 1})), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(rating({id, addPerson(other, QStringLiteral("Eino")), today, 3, 3, 1})),
              ErrorCode::PersonUnknown);
    EXPECT_TRUE(must(book->values().ratingsOf(account, today)).empty());
}

TEST_F(ValueTest, ADriverGoesWithItsRatingsAndComesBackWithThem)
{
    const ValueDriverId id = must(adding(driver(QStringLiteral("Hinta"))));
    must(rating({id, person, today, 4, 2, 3}));
    const ChangeSet removal = write([&](WriteUnit &unit) { return unit.values().remove(id); });
    EXPECT_TRUE(driverNames().isEmpty());
    EXPECT_TRUE(removal.accounts.contains(account));
    must(book->undo(removal.id));
    EXPECT_EQ(driverNames(), QStringList{QStringLiteral("Hinta")});
    EXPECT_EQ(must(book->values().ratingsOf(account, today)).size(), 1U);
}

TEST_F(ValueTest, AnAccountGoesWithAllOfItAndComesBack)
{
    const ValueDriverId id = must(adding(driver(QStringLiteral("Hinta"))));
    must(rating({id, person, today, 4, 2, 3}));
    must(aiming({account, item(ListKind::Emotion, QStringLiteral("Valued")), Channel::Meeting, {}}));
    const ChangeSet removal = write([&](WriteUnit &unit) { return unit.accounts().remove(account); });
    EXPECT_TRUE(must(book->emotionGoals().all()).empty());
    must(book->undo(removal.id));
    EXPECT_EQ(must(book->values().ratingsOf(account, today)).size(), 1U);
    EXPECT_EQ(must(book->emotionGoals().all()).size(), 1U);
}

TEST_F(ValueTest, AGoalIsThereOrIsNot)
{
    const ListItemId valued = item(ListKind::Emotion, QStringLiteral("Valued"));
    const ListItemId purchase = item(ListKind::JourneyStage, QStringLiteral("Purchase"));
    const std::vector<EmotionGoal> goals{
        {account, valued, {}, {}}, {account, valued, Channel::Visit, {}}, {account, valued, {}, purchase}};
    for (const EmotionGoal &goal : goals)
        must(aiming(goal));
    EXPECT_EQ(must(aiming(goals[1])).id, ChangeSetId{}); // nothing changed
    EXPECT_EQ(must(book->emotionGoals().ofAccount(account)), goals);
    const ChangeSet removal = must(aiming(goals[0], false));
    EXPECT_EQ(must(book->emotionGoals().ofAccount(account)), (std::vector<EmotionGoal>{goals[1], goals[2]}));
    EXPECT_EQ(must(aiming(goals[0], false)).id, ChangeSetId{});
    must(book->undo(removal.id));
    EXPECT_EQ(must(book->emotionGoals().ofAccount(account)).size(), 3U);
}

TEST_F(ValueTest, RefusesGoalsThatCannotBe)
{
    const ListItemId valued = item(ListKind::Emotion, QStringLiteral("Valued"));
    EXPECT_EQ(errorOf(aiming({AccountId{999}, valued, {}, {}})), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(aiming({account, ListItemId{9999}, {}, {}})), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(aiming({account, item(ListKind::Cause, QStringLiteral("Late")), {}, {}})), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(aiming({account, valued, {}, valued})), ErrorCode::NotFound);
}

TEST_F(ValueTest, WhatIsAimedAtIsNotRemovedFromItsList)
{
    const ListItemId valued = item(ListKind::Emotion, QStringLiteral("Valued"));
    const ListItemId purchase = item(ListKind::JourneyStage, QStringLiteral("Purchase"));
    must(aiming({account, valued, {}, purchase}));
    for (const ListItemId id : {valued, purchase})
        EXPECT_EQ(errorOf(book->write(ActionKind::EditLists, [&](WriteUnit &unit) { return unit.lists().remove(id); })),
                  ErrorCode::InUse);
    must(aiming({account, valued, {}, purchase}, false));
    for (const ListItemId id : {valued, purchase})
        write([&](WriteUnit &unit) { return unit.lists().remove(id); });
}

TEST_F(ValueTest, CountsEmotionsByKindOfTouchpoint)
{
    const ListItemId valued = item(ListKind::Emotion, QStringLiteral("Valued"));
    const ListItemId purchase = item(ListKind::JourneyStage, QStringLiteral("Purchase"));
    Touchpoint felt = meeting(account, {person}, today - 3, 5);
    log(felt); // names none
    felt.namedEmotion = valued;
    log(felt);
    log(felt);
    felt.journeyStage = purchase;
    log(felt);
    felt.day = today - 400;
    log(felt); // before the window
    felt = meeting(other, {}, today, 5);
    felt.namedEmotion = valued;
    log(felt);
    const auto mine = must(book->experience().emotions(today - 30, today, account));
    EXPECT_EQ(mine, (std::vector<EmotionCount>{{account, valued, Channel::Meeting, {}, 2},
                                               {account, valued, Channel::Meeting, purchase, 1}}));
    EXPECT_EQ(must(book->experience().emotions(today - 30, today)).size(), 3U);
}

} // namespace
} // namespace laari
