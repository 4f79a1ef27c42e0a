// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/TrustGoals.h"
#include "tests/core/insight/HistoryFixture.h"
#include "tests/core/store/RawSqlite.h"

using namespace laari;
using laari::insight::FieldChange;
using laari::insight::Gone;
using laari::insight::HistoryEvent;
using laari::insight::HistoryField;
using laari::insight::HistoryParticipant;
using laari::insight::HistoryStep;
using laari::insight::Named;
using laari::insight::SubjectName;
using laari::insight::TouchpointName;
using laari::testing::day;
using laari::testing::TestBook;

namespace {

const auto none = std::monostate{};

class HistoryStepsTest : public HistoryFixture {};

TEST_F(HistoryStepsTest, EveryFieldOfAnAccountIsTold)
{
    const OwnPersonId aino = addOwnPerson(QStringLiteral("Mikko Heinonen"));
    const AccountId parent = test.addAccount(QStringLiteral("Emo"));
    editAccount([](Account &a) { a.annualRevenue = Cents{80'000'000}; });
    editAccount([&](Account &a) {
        a.name = QStringLiteral("Asiakas Oyj");
        a.businessId = QStringLiteral("1234567-8");
        a.industry = QStringLiteral("metsä");
        a.segment = QStringLiteral("A");
        a.owner = aino;
        a.annualRevenue = Cents{86'000'000};
        a.annualMargin = Cents{-100};
        a.customerSince = day(2017, 1, 1);
        a.contractEnds = day(2027, 12, 31);
        a.tenderExpected = day(2027, 6, 1);
        a.competitors = QStringLiteral("Muut");
        a.easeOfSwitching = 2;
        a.intentionToContinue = 4;
        a.expectedDeciders = 3;
        a.parent = parent;
        a.notes = QStringLiteral("muistiin");
    });
    const HistoryStep step = newest(account);
    EXPECT_EQ(step.action, ActionKind::EditAccount);
    EXPECT_EQ(step.event, HistoryEvent::Changed);
    EXPECT_EQ(step.author, QStringLiteral("Aino Laine"));
    EXPECT_EQ(step.at, test.clock().now());
    EXPECT_EQ(step.subject, Subject(account));
    EXPECT_TRUE(step.canBringBack);
    using F = HistoryField;
    const std::vector<FieldChange> wanted{
        {F::Name, QStringLiteral("Asiakas"), QStringLiteral("Asiakas Oyj")},
        {F::BusinessId, none, QStringLiteral("1234567-8")},
        {F::Industry, none, QStringLiteral("metsä")},
        {F::Segment, none, QStringLiteral("A")},
        {F::Owner, none, QStringLiteral("Mikko Heinonen")},
        {F::AnnualRevenue, Cents{80'000'000}, Cents{86'000'000}},
        {F::AnnualMargin, none, Cents{-100}},
        {F::CustomerSince, none, day(2017, 1, 1)},
        {F::ContractEnds, none, day(2027, 12, 31)},
        {F::TenderExpected, none, day(2027, 6, 1)},
        {F::Competitors, none, QStringLiteral("Muut")},
        {F::EaseOfSwitching, none, 2},
        {F::IntentionToContinue, none, 4},
        {F::ExpectedDeciders, 1, 3},
        {F::Parent, none, QStringLiteral("Emo")},
        {F::Notes, none, QStringLiteral("muistiin")},
    };
    EXPECT_TRUE(step.changes == wanted); // and so neither name_folded nor uid
}

TEST_F(HistoryStepsTest, TheGoalOfAnAccountIsTold)
{
    using F = HistoryField;
    const Day due = test.today() + 100;
    ASSERT_TRUE(usecases::setTrustGoal(test.book(), account, {75, 2, due}));
    HistoryStep step = newest(account);
    EXPECT_EQ(step.action, ActionKind::SetTrustGoal);
    EXPECT_EQ(step.event, HistoryEvent::Changed);
    EXPECT_FALSE(step.canBringBack);
    EXPECT_TRUE(step.changes == (std::vector<FieldChange>{
                                    {F::GoalLevel, none, 75}, {F::GoalDeciders, none, 2}, {F::GoalDue, none, due}}));
    ASSERT_TRUE(usecases::setTrustGoal(test.book(), account, {80, std::nullopt, due}));
    EXPECT_TRUE(newest(account).changes ==
                (std::vector<FieldChange>{{F::GoalLevel, 75, 80}, {F::GoalDeciders, 2, none}}));
    ASSERT_TRUE(usecases::removeTrustGoal(test.book(), account));
    step = newest(account);
    EXPECT_EQ(step.action, ActionKind::RemoveTrustGoal);
    EXPECT_TRUE(step.changes == (std::vector<FieldChange>{{F::GoalLevel, 80, none}, {F::GoalDue, due, none}}));
    ASSERT_TRUE(test->undo(test->changeLog().newest(1).value().front().id));
    EXPECT_TRUE(newest(account).changes ==
                (std::vector<FieldChange>{{F::GoalLevel, none, 80}, {F::GoalDue, none, due}}));
    editAccount([](Account &a) { a.industry = QStringLiteral("metsä"); });
    EXPECT_TRUE(newest(account).canBringBack);
}

TEST_F(HistoryStepsTest, EveryFieldOfAPersonIsTold)
{
    editPerson(second, [&](Stakeholder &p) {
        p.title = QStringLiteral("Johtaja");
        p.email = QStringLiteral("toka@example.com");
        p.phone = QStringLiteral("123");
        p.reportsTo = first;
        p.knownSince = day(2024, 1, 1);
        p.activeUntil = day(2027, 1, 1);
        p.advocate = true;
        p.advocateWhere = QStringLiteral("messuilla");
        p.doNotScore = true;
        p.openingEstimate = OpeningEstimate{4, day(2024, 2, 1)};
        p.notes = QStringLiteral("n");
        p.roles = {{std::nullopt, Role::Contact, 3}, {day(2025, 5, 1), Role::Influencer, 5}};
    });
    using F = HistoryField;
    const std::vector<FieldChange> wanted{
        {F::Notes, none, QStringLiteral("n")},
        {F::Title, none, QStringLiteral("Johtaja")},
        {F::Email, none, QStringLiteral("toka@example.com")},
        {F::Phone, none, QStringLiteral("123")},
        {F::ReportsTo, none, QStringLiteral("Eka")},
        {F::KnownSince, none, day(2024, 1, 1)},
        {F::ActiveUntil, none, day(2027, 1, 1)},
        {F::Advocate, false, true},
        {F::AdvocateWhere, none, QStringLiteral("messuilla")},
        {F::DoNotScore, false, true},
        {F::OpeningEstimate, none, 4},
        {F::OpeningDay, none, day(2024, 2, 1)},
        // The first period was written again, but alike.
        {F::Role, none, RolePeriod{day(2025, 5, 1), Role::Influencer, 5}},
    };
    EXPECT_TRUE(newest(second).changes == wanted);
}

TEST_F(HistoryStepsTest, EveryFieldOfATouchpointIsTold)
{
    const auto word = [&](ListKind list) { return test->lists().items(list).value().front(); };
    const AccountId other = test.addAccount(QStringLiteral("Toinen"));
    const TouchpointId failure = test.log(account, day(2026, 4, 1), 1, {first});
    PartnerId partner;
    ProjectId project;
    const OwnPersonId mikko = addOwnPerson(QStringLiteral("Mikko"));
    test.write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> {
        Partner rahti;
        rahti.name = QStringLiteral("Rahti Oy");
        LAARI_ASSIGN(partner, unit.partners().insert(rahti));
        Project kone;
        kone.name = QStringLiteral("Kone 3");
        LAARI_ASSIGN(project, unit.projects().insert(kone));
        return {};
    });
    editMeeting([&](Touchpoint &t) {
        t.day = day(2026, 5, 5);
        t.time = QTime(14, 30);
        t.channel = Channel::Meeting;
        t.importance = Importance::Critical;
        t.emotion = 5;
        t.effectiveness = 4;
        t.ease = 3;
        t.namedEmotion = word(ListKind::Emotion).id;
        t.factor = TrustFactor::Integrity;
        t.source = Source::Customer;
        t.cause = word(ListKind::Cause).id;
        t.mends = failure;
        t.journeyStage = word(ListKind::JourneyStage).id;
        t.ourFunction = word(ListKind::OurFunction).id;
        t.handOffs = 2;
        t.deliveredBy = partner;
        t.ownFeeling = 1;
        t.project = project;
        t.note = QStringLiteral("n");
        t.notePrivate = true;
        t.participants = {{first, Presence::Told}};
        t.ownPeople = {mikko};
        t.signs = {word(ListKind::Sign).id};
    });
    using F = HistoryField;
    const std::vector<FieldChange> wanted{
        {F::Date, day(2026, 5, 4), day(2026, 5, 5)},
        {F::Time, none, QTime(14, 30)},
        {F::Channel, Channel::Delivery, Channel::Meeting},
        {F::Importance, Importance::Normal, Importance::Critical},
        {F::Emotion, 2, 5},
        {F::Effectiveness, none, 4},
        {F::Ease, none, 3},
        {F::NamedEmotion, none, word(ListKind::Emotion)},
        {F::TrustFactor, TrustFactor::Ability, TrustFactor::Integrity},
        {F::Source, Source::Observed, Source::Customer},
        {F::Cause, none, word(ListKind::Cause)},
        {F::Mends, none, TouchpointName{day(2026, 4, 1), Channel::Meeting}},
        {F::JourneyStage, none, word(ListKind::JourneyStage)},
        {F::OurFunction, none, word(ListKind::OurFunction)},
        {F::HandOffs, none, 2},
        {F::DeliveredBy, none, QStringLiteral("Rahti Oy")},
        {F::OwnFeeling, none, 1},
        {F::Project, none, QStringLiteral("Kone 3")},
        {F::Note, none, QStringLiteral("n")},
        {F::NotePrivate, false, true},
        {F::Participants, HistoryParticipant{QStringLiteral("Eka"), Presence::There},
         HistoryParticipant{QStringLiteral("Eka"), Presence::Told}},
        {F::Participants, HistoryParticipant{QStringLiteral("Toka"), Presence::There}, none},
        {F::OwnPeople, none, QStringLiteral("Mikko")},
        {F::Signs, none, word(ListKind::Sign)},
    };
    EXPECT_TRUE(newest(meeting).changes == wanted);
    editMeeting([&](Touchpoint &t) {
        t.account = other;
        t.mends.reset();
        t.participants.clear(); // then the unnamed contact holds it, which is nobody
    });
    const std::vector<FieldChange> moved{
        {F::Account, QStringLiteral("Asiakas"), QStringLiteral("Toinen")},
        {F::Mends, TouchpointName{day(2026, 4, 1), Channel::Meeting}, none},
        {F::Participants, HistoryParticipant{QStringLiteral("Eka"), Presence::Told}, none},
    };
    EXPECT_TRUE(newest(meeting).changes == moved);
}

TEST_F(HistoryStepsTest, StagesAreToldByTheirDays)
{
    editAccount([](Account &a) {
        a.lifecycle = {{std::nullopt, Lifecycle::Prospect, {}, {}}, {day(2026, 1, 1), Lifecycle::Customer, {}, {}}};
    });
    using F = HistoryField;
    const LifecyclePeriod customer{std::nullopt, Lifecycle::Customer, {}, {}};
    const LifecyclePeriod prospect{std::nullopt, Lifecycle::Prospect, {}, {}};
    const LifecyclePeriod later{day(2026, 1, 1), Lifecycle::Customer, {}, {}};
    const std::vector<FieldChange> wanted{{F::Lifecycle, customer, prospect}, {F::Lifecycle, none, later}};
    EXPECT_TRUE(newest(account).changes == wanted);
}

TEST_F(HistoryStepsTest, WhoIsGoneIsSaidToBe)
{
    const OwnPersonId mikko = addOwnPerson(QStringLiteral("Mikko"));
    const AccountId parent = test.addAccount(QStringLiteral("Emo"));
    const StakeholderId third = test.addPerson(account, QStringLiteral("Kolmas"));
    editAccount([&](Account &a) {
        a.owner = mikko;
        a.parent = parent;
    });
    editMeeting([&](Touchpoint &t) { t.participants.append({third, Presence::There}); });
    editAccount([](Account &a) { a.owner.reset(); });
    editMeeting([&](Touchpoint &t) { t.participants.removeLast(); });
    remove(third);
    remove(parent);
    test.write(ActionKind::EditOwnPeople, [&](WriteUnit &unit) { return unit.ownPeople().remove(mikko); });

    const auto steps = history(account);
    ASSERT_GE(steps.size(), 4U);
    EXPECT_EQ(steps[0].changes,
              (std::vector<FieldChange>{{HistoryField::Parent, Gone{Named::Account}, none}})); // emptied along with it
    EXPECT_EQ(steps[1].name, SubjectName(QStringLiteral("Kolmas")));
    EXPECT_EQ(steps[2].changes, (std::vector<FieldChange>{{HistoryField::Owner, Gone{Named::OwnPerson}, none}}));
    EXPECT_EQ(newest(meeting).changes,
              (std::vector<FieldChange>{
                  {HistoryField::Participants, HistoryParticipant{std::nullopt, Presence::There}, none}}));
}

TEST_F(HistoryStepsTest, ARemovalOfAnAccountsPersonOrTouchpointIsALineOfItsOwn)
{
    const StakeholderId third = test.addPerson(account, QStringLiteral("Kolmas"));
    const ChangeSetId person = remove(third);
    const ChangeSetId touchpoint = remove(meeting);
    auto steps = history(account);
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps[0].id, touchpoint);
    EXPECT_EQ(steps[0].event, HistoryEvent::Removed);
    EXPECT_EQ(steps[0].subject, Subject(meeting));
    EXPECT_EQ(steps[0].name, SubjectName(TouchpointName{day(2026, 5, 4), Channel::Delivery}));
    EXPECT_TRUE(steps[0].canBringBack);
    EXPECT_FALSE(steps[0].backSince);
    EXPECT_EQ(steps[1].id, person);
    EXPECT_EQ(steps[1].subject, Subject(third));
    EXPECT_EQ(steps[2].event, HistoryEvent::Added);
    EXPECT_FALSE(steps[2].canBringBack);
    // What canBringBack and subject promise
    ASSERT_TRUE(test->bringBack(steps[0].id, steps[0].subject));
    ASSERT_TRUE(test->bringBack(steps[1].id, steps[1].subject));
    EXPECT_EQ(test->bringBack(steps[2].id, steps[2].subject).error().code, ErrorCode::NotFound);
    steps = history(account);
    EXPECT_TRUE(steps[0].backSince);
    EXPECT_TRUE(steps[1].backSince);
    EXPECT_EQ(newest(meeting).action, ActionKind::BringBack);
    EXPECT_EQ(newest(meeting).event, HistoryEvent::Added);
}

TEST_F(HistoryStepsTest, ARemovedAccountIsOneLineWithAllThatWentAlong)
{
    test.log(account, day(2026, 5, 6), 3); // of the unnamed contact, who is nobody to count
    const ChangeSetId removal = remove(account);
    const auto steps = history(account);
    ASSERT_EQ(steps.size(), 2U);
    const auto listed = insight::removedAccounts(test.book(), 10);
    ASSERT_TRUE(listed && listed->size() == 1);
    for (const HistoryStep &step : {steps[0], listed->front()}) {
        EXPECT_EQ(step.id, removal);
        EXPECT_EQ(step.event, HistoryEvent::Removed);
        EXPECT_EQ(step.subject, Subject(account));
        EXPECT_EQ(step.name, SubjectName(QStringLiteral("Asiakas")));
        EXPECT_EQ(step.people, 2);
        EXPECT_EQ(step.touchpoints, 2);
        EXPECT_EQ(step.author, QStringLiteral("Aino Laine"));
        EXPECT_TRUE(step.canBringBack);
    }
    EXPECT_EQ(insight::subjectName(test.book(), account).value(), SubjectName());
    ASSERT_TRUE(test->bringBack(removal, account));
    EXPECT_TRUE(history(account)[1].backSince);
    EXPECT_TRUE(insight::removedAccounts(test.book(), 10)->empty());
    EXPECT_EQ(insight::subjectName(test.book(), account).value(), SubjectName(QStringLiteral("Asiakas")));
}

TEST_F(HistoryStepsTest, UndoAndRedoAreNamedByWhatWasDoneFirst)
{
    editAccount([](Account &a) { a.industry = QStringLiteral("x"); });
    const auto undone = test->undo(newest(account).id);
    ASSERT_TRUE(undone);
    EXPECT_EQ(newest(account).action, ActionKind::Undo);
    EXPECT_EQ(newest(account).undone, ActionKind::EditAccount);
    EXPECT_EQ(newest(account).changes, (std::vector<FieldChange>{{HistoryField::Industry, QStringLiteral("x"), none}}));
    const auto redone = test->redo(undone->id);
    ASSERT_TRUE(redone);
    ASSERT_TRUE(test->undo(redone->id));
    EXPECT_EQ(newest(account).undone, ActionKind::EditAccount);
    EXPECT_EQ(history(account)[1].action, ActionKind::Redo);
    EXPECT_EQ(history(account)[3].undone, std::nullopt);
    RawSqlite(test.path()).run("UPDATE change_set SET undoes_id = id WHERE undoes_id IS NOT NULL"); // in circles
    EXPECT_EQ(newest(account).undone, ActionKind::Undo);
}

TEST_F(HistoryStepsTest, WhatWasAddedInBulkHasNoFields)
{
    AccountId imported;
    test.write(ActionKind::Import, [&](WriteUnit &unit) -> Result<void> {
        Account a;
        a.name = QStringLiteral("Tuotu");
        LAARI_ASSIGN(imported, unit.accounts().insert(a));
        a = unit.accounts().find(account).value();
        a.industry = QStringLiteral("ala");
        a.lifecycle = {{std::nullopt, Lifecycle::Lost, {}, {}}};
        return unit.accounts().update(a);
    });
    EXPECT_EQ(newest(imported).action, ActionKind::Import);
    EXPECT_EQ(newest(imported).event, HistoryEvent::Added);
    EXPECT_TRUE(newest(imported).changes.empty());
    // Which stage came is not in the log of a bulk step, so none is said to have gone; nor is it when that is undone.
    EXPECT_EQ(newest(account).changes,
              (std::vector<FieldChange>{{HistoryField::Industry, none, QStringLiteral("ala")}}));
    EXPECT_TRUE(newest(account).canBringBack);
    ASSERT_TRUE(test->undo(newest(account).id));
    EXPECT_EQ(newest(account).changes,
              (std::vector<FieldChange>{{HistoryField::Industry, QStringLiteral("ala"), none}}));
}

TEST_F(HistoryStepsTest, SeveralChangesOfAFieldInOneStepAreOne)
{
    test.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        Account a = unit.accounts().find(account).value();
        for (const char *industry : {"a", "b", "c"}) {
            a.industry = QString::fromLatin1(industry);
            a.segment = industry[0] == 'c' ? QString() : QStringLiteral("there and back");
            LAARI_TRY(unit.accounts().update(a));
        }
        return {};
    });
    EXPECT_EQ(newest(account).changes, (std::vector<FieldChange>{{HistoryField::Industry, none, QStringLiteral("c")}}));
}

TEST_F(HistoryStepsTest, OneWithoutAnAuthorIsOfNobody)
{
    TestBook nameless(QDate(2026, 11, 20), QString());
    const AccountId id = nameless.addAccount(QStringLiteral("A"));
    const auto steps = insight::history(nameless.book(), id, 10);
    ASSERT_TRUE(steps && steps->size() == 1);
    EXPECT_EQ(steps->front().author, QString());
}

TEST_F(HistoryStepsTest, NoMoreThanAskedFor)
{
    for (int i = 0; i < 5; ++i)
        editAccount([&](Account &a) { a.industry = QString::number(i); });
    test.log(account, day(2026, 5, 6), 3, {first});
    test.write(ActionKind::RemoveTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        const auto all = unit.touchpoints().ofAccount(account).value();
        for (const Touchpoint &t : all)
            LAARI_TRY(unit.touchpoints().remove(t.id));
        return {};
    });
    EXPECT_EQ(history(account).size(), 8U);
    EXPECT_EQ(history(account, 3).size(), 3U);
    EXPECT_EQ(history(account, 1).size(), 1U); // half of a step of two
}

} // namespace
