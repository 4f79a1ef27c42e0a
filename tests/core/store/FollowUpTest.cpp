// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookFixture.h"

namespace laari {

namespace {

class FollowUpTest : public BookTest {
protected:
    FollowUp call(Day due, const QString &what = QStringLiteral("Soita")) const
    {
        FollowUp followUp;
        followUp.account = account;
        followUp.what = what;
        followUp.due = due;
        return followUp;
    }
    Result<FollowUpId> adding(const FollowUp &followUp)
    {
        FollowUpId id;
        const auto written = book->write(ActionKind::AddFollowUp, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.followUps().insert(followUp));
            return {};
        });
        if (!written)
            return fail(written.error());
        return id;
    }

    AccountId account = addAccount(QStringLiteral("A"));
    AccountId other = addAccount(QStringLiteral("B"));
};

TEST_F(FollowUpTest, WhatIsOpenComesFirstByItsDayThenWhatIsDone)
{
    FollowUp done = call(today - 3, QStringLiteral("tehty ensin"));
    done.doneOn = today - 2;
    must(adding(done));
    done.what = QStringLiteral("tehty sitten");
    done.doneOn = today;
    must(adding(done));
    must(adding(call(today + 9, QStringLiteral("myöhemmin"))));
    must(adding(call(today - 1, QStringLiteral("myöhässä"))));
    QStringList order;
    for (const FollowUp &each : must(book->followUps().ofAccount(account)))
        order.append(each.what);
    EXPECT_EQ(order, (QStringList{QStringLiteral("myöhässä"), QStringLiteral("myöhemmin"),
                                  QStringLiteral("tehty sitten"), QStringLiteral("tehty ensin")}));
    const auto due = must(book->followUps().openUntil(today));
    ASSERT_EQ(due.size(), 1U);
    EXPECT_EQ(due[0].what, QStringLiteral("myöhässä"));
    EXPECT_TRUE(due[0].isLate(today));
    EXPECT_FALSE(due[0].isLate(today - 1));
    EXPECT_EQ(due[0].enteredOn, today);
}

TEST_F(FollowUpTest, RefusesWhatCannotBe)
{
    EXPECT_EQ(errorOf(adding(call(today, QStringLiteral("  ")))), ErrorCode::FollowUpEmpty);
    EXPECT_EQ(errorOf(adding(call(today, QString(201, u'x')))), ErrorCode::TextTooLong);
    EXPECT_EQ(errorOf(adding(call(Day::fromDate(QDate(2200, 1, 1))))), ErrorCode::DateInvalid);
    FollowUp wrong = call(today);
    wrong.person = addPerson(other, QStringLiteral("Muualla"));
    EXPECT_EQ(errorOf(adding(wrong)), ErrorCode::NotFound);
    wrong = call(today);
    wrong.touchpoint = log(meeting(other, {}, today, 4));
    EXPECT_EQ(errorOf(adding(wrong)), ErrorCode::NotFound);
    wrong = call(today);
    wrong.who = OwnPersonId{999};
    EXPECT_EQ(errorOf(adding(wrong)), ErrorCode::NotFound);
    wrong = call(today);
    wrong.account = AccountId{999};
    EXPECT_EQ(errorOf(adding(wrong)), ErrorCode::NotFound);
    wrong = call(today);
    wrong.doneOn = today + 1;
    EXPECT_EQ(errorOf(adding(wrong)), ErrorCode::DateInFuture);
    EXPECT_TRUE(must(book->followUps().ofAccount(account)).empty());
}

TEST_F(FollowUpTest, OutlivesItsPersonAndItsTouchpoint)
{
    FollowUp followUp = call(today);
    followUp.person = addPerson(account, QStringLiteral("P"));
    followUp.touchpoint = log(meeting(account, {}, today, 2));
    const FollowUpId id = must(adding(followUp));
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.stakeholders().remove(*followUp.person));
        return unit.touchpoints().remove(*followUp.touchpoint);
    });
    const FollowUp left = must(book->followUps().find(id));
    EXPECT_EQ(left.person, std::nullopt);
    EXPECT_EQ(left.touchpoint, std::nullopt);
    write([&](WriteUnit &unit) { return unit.accounts().remove(account); });
    EXPECT_EQ(errorOf(book->followUps().find(id)), ErrorCode::NotFound);
}

TEST_F(FollowUpTest, WhoHasSomethingToDoIsNotRemoved)
{
    OwnPerson colleague;
    colleague.name = QStringLiteral("Työtoveri");
    FollowUp followUp = call(today);
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(colleague.id, unit.ownPeople().insert(colleague));
        return {};
    });
    followUp.who = colleague.id;
    must(adding(followUp));
    EXPECT_EQ(errorOf(book->write(ActionKind::EditOwnPeople,
                                  [&](WriteUnit &unit) { return unit.ownPeople().remove(colleague.id); })),
              ErrorCode::InUse);
}

TEST_F(FollowUpTest, AMarkIsKeptPerOccurrence)
{
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.attention().set({AttentionKind::Fading, account, {}, 5, today + 7}));
        LAARI_TRY(unit.attention().set({AttentionKind::Fading, account, {}, 6, {}}));
        return unit.attention().set({AttentionKind::Fading, account, {}, 5, {}}); // in place of the first
    });
    const auto marks = must(book->attention().all());
    ASSERT_EQ(marks.size(), 2U);
    EXPECT_EQ(marks[0].occurrence, 5);
    EXPECT_EQ(marks[0].hiddenUntil, std::nullopt);
}

TEST_F(FollowUpTest, ThresholdsKeepToTheirRanges)
{
    AttentionSettings settings;
    EXPECT_EQ(must(book->settings().attention()), settings);
    settings.deciderRhythmDays = 30;
    settings.tellsOfFields = false;
    const auto setting = [&](WriteUnit &unit) { return unit.settings().setAttention(settings); };
    write(setting);
    EXPECT_EQ(must(book->settings().attention()), settings);
    settings.sourBelow = 100;
    EXPECT_EQ(errorOf(book->write(ActionKind::EditSettings, setting)), ErrorCode::NumberOutOfRange);
    EXPECT_EQ(must(book->settings().attention()).sourBelow, 40);
}

} // namespace
} // namespace laari
