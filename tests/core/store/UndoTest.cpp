// SPDX-License-Identifier: GPL-3.0-or-later
#include "UndoFixture.h"

#include <ostream>

namespace laari {

namespace {

struct UndoCase {
    const char *name;
    Change change;
    bool bulk = false;
};

void PrintTo(const UndoCase &undoCase, std::ostream *stream)
{
    *stream << undoCase.name;
}

const UndoCase undoCases[] = {
    {"AddAccount",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         auto account = named<Account>("Uusi \"Oy\" 'ä'\\");
         account.parent = s.parent;
         account.annualRevenue = Cents{Cents::highest};
         account.notes = QString::fromUtf8("rivi\n\ttoinen 😀 \\u0041 \u2028");
         LAARI_TRY(unit.accounts().insert(account));
         return {};
     }},
    {"EditAccount",
     [](WriteUnit &unit, const Setting &s) {
         return editAccount(unit, s.account, [&](Account &a) {
             a.name = QStringLiteral("Toinen");
             a.parent.reset();
             a.lifecycle = {{std::nullopt, Lifecycle::Prospect, {}, {}}, {s.today - 9, Lifecycle::Customer, {}, {}}};
         });
     }},
    {"RemoveAccount", [](WriteUnit &unit, const Setting &s) { return unit.accounts().remove(s.account); }},
    {"RemoveParentAccount", [](WriteUnit &unit, const Setting &s) { return unit.accounts().remove(s.parent); }},
    {"AddPerson",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         auto person = named<Stakeholder>("Kolmas");
         person.account = s.account;
         person.reportsTo = s.first;
         person.openingEstimate = OpeningEstimate{5, s.today - 100};
         LAARI_TRY(unit.stakeholders().insert(person));
         return {};
     }},
    {"EditPersonsRoles",
     [](WriteUnit &unit, const Setting &s) {
         return editPerson(unit, s.first, [&](Stakeholder &p) {
             p.roles = {{std::nullopt, Role::Influencer, 2}, {s.today - 3, Role::Decider, 5}};
         });
     }},
    {"EditOpeningEstimate",
     [](WriteUnit &unit, const Setting &s) {
         return editPerson(unit, s.first, [&](Stakeholder &p) {
             p.openingEstimate = OpeningEstimate{1, s.today - 40};
         });
     }},
    {"DoNotScore",
     [](WriteUnit &unit, const Setting &s) {
         return editPerson(unit, s.first, [](Stakeholder &p) { p.doNotScore = true; });
     }},
    {"RemovePerson",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         LAARI_TRY(editTouchpoint(unit, s.recovery, [&](Touchpoint &t) { t.participants.clear(); }));
         LAARI_TRY(unit.touchpoints().remove(s.failure));
         return unit.stakeholders().remove(s.first); // to whom the second reports
     }},
    {"LogTouchpoint",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         Touchpoint t;
         t.account = s.account;
         t.day = s.today - 8; // between those that are there
         t.emotion = 1;
         t.cause = s.causes[0];
         t.participants = {{s.first, Presence::There}, {s.second, Presence::Told}};
         t.signs = {s.signs[0], s.signs[3]};
         t.ownPeople = {s.colleague};
         LAARI_TRY(unit.touchpoints().insert(t));
         return {};
     }},
    {"WholeNumbersBeyondThoseOfDouble",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         Touchpoint t;
         t.account = s.account;
         t.day = s.today;
         t.recordedAt = QDateTime::fromMSecsSinceEpoch((qint64(1) << 53) + 1, Qt::UTC);
         LAARI_TRY(unit.touchpoints().insert(t));
         return {};
     }},
    {"LogTouchpointOfNobody",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         Touchpoint t;
         t.account = s.parent;
         t.day = s.today;
         t.emotion = 5;
         LAARI_TRY(unit.touchpoints().insert(t));
         return {};
     }},
    {"MoveTouchpointsDay",
     [](WriteUnit &unit, const Setting &s) {
         return editTouchpoint(unit, s.failure, [&](Touchpoint &t) { t.day = s.today - 30; });
     }},
    {"EditTouchpointsPeopleAndDay",
     [](WriteUnit &unit, const Setting &s) {
         return editTouchpoint(unit, s.recovery, [&](Touchpoint &t) {
             t.day = s.today - 1;
             t.participants = {{s.second, Presence::There}};
             t.ownPeople = {s.author};
             t.signs = {s.signs[5]};
         });
     }},
    {"EditNoteOnly",
     [](WriteUnit &unit, const Setting &s) {
         return editTouchpoint(unit, s.failure, [](Touchpoint &t) { t.note = QStringLiteral("muistettiin lisää"); });
     }},
    {"FailureNoMore", // its recovery becomes an ordinary touchpoint
     [](WriteUnit &unit, const Setting &s) {
         return editTouchpoint(unit, s.failure, [](Touchpoint &t) { t.emotion = 5; });
     }},
    {"RemoveFailure", [](WriteUnit &unit, const Setting &s) { return unit.touchpoints().remove(s.failure); }},
    {"RemoveRecovery", [](WriteUnit &unit, const Setting &s) { return unit.touchpoints().remove(s.recovery); }},
    {"Lists",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         ListItem item;
         item.english = QStringLiteral("New cause");
         LAARI_TRY(unit.lists().insert(item));
         LAARI_ASSIGN(item, unit.lists().find(s.causes[1]));
         item.retired = true;
         LAARI_TRY(unit.lists().update(item));
         return unit.lists().remove(s.causes[2]);
     }},
    {"OwnPeoplePartnersProjects",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         LAARI_TRY(unit.partners().insert(named<Partner>("Kumppani")));
         LAARI_TRY(unit.projects().insert(named<Project>("Hanke")));
         LAARI_TRY(unit.ownPeople().insert(named<OwnPerson>("Uusi työntekijä")));
         LAARI_ASSIGN(OwnPerson colleague, unit.ownPeople().find(s.colleague));
         colleague.email = QStringLiteral("a@b.fi");
         LAARI_TRY(unit.ownPeople().update(colleague));
         return unit.settings().setAuthor(s.colleague);
     }},
    {"Parameters",
     [](WriteUnit &unit, const Setting &) {
         trust::Parameters parameters;
         parameters.cushion = 0.1 + 0.2; // 17 digits, or it does not come back
         parameters.lossWeight = 5.0 / 3.0;
         return unit.settings().setParameters(parameters);
     }},
    {"FollowUps",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         LAARI_ASSIGN(FollowUp followUp, unit.followUps().find(s.followUp));
         followUp.doneOn = s.today;
         followUp.touchpoint = s.recovery;
         LAARI_TRY(unit.followUps().update(followUp));
         followUp.what = QStringLiteral("Toinen");
         followUp.uid.clear();
         LAARI_TRY(unit.followUps().insert(followUp));
         LAARI_TRY(unit.attention().set({AttentionKind::SilentPerson, s.account, s.second, 17, {}}));
         return unit.attention().set({AttentionKind::Fading, s.account, {}, 1, {}});
     }},
    {"RemoveFollowUp", [](WriteUnit &unit, const Setting &s) { return unit.followUps().remove(s.followUp); }},
    {"Relationships",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         LAARI_TRY(unit.relationships().set({s.author, s.first, {}, RelationshipLevel::TrustedAdviser}));
         return unit.relationships().set({s.author, s.second, {}, {}});
     }},
    {"SuccessorAndEmptyChair",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         LAARI_TRY(editPerson(unit, s.first, [&](Stakeholder &p) {
             p.activeUntil = s.today;
             p.chairRemoved = true;
         }));
         return editPerson(unit, s.second, [&](Stakeholder &p) { p.replaces = s.first; });
     }},
    {"Attention",
     [](WriteUnit &unit, const Setting &) {
         AttentionSettings settings;
         settings.deciderRhythmDays = 30;
         settings.tellsOfSilence = false;
         return unit.settings().setAttention(settings);
     }},
    {"ManyThings", // what came and went, and ids that are given again
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         Touchpoint t;
         t.account = s.account;
         t.day = s.today - 3;
         t.emotion = 2;
         t.participants = {{s.first, Presence::There}, {s.second, Presence::Told}};
         LAARI_ASSIGN(const TouchpointId gone, unit.touchpoints().insert(t));
         LAARI_TRY(unit.touchpoints().insert(t));
         LAARI_TRY(unit.touchpoints().remove(gone));
         LAARI_TRY(unit.touchpoints().remove(s.recovery));
         LAARI_TRY(editTouchpoint(unit, s.failure, [&](Touchpoint &f) {
             f.participants = {{s.first, Presence::Told}};
             f.signs = {s.signs[2], s.signs[3]};
         }));
         LAARI_ASSIGN(const TouchpointId last, unit.touchpoints().insert(t));
         LAARI_TRY(unit.touchpoints().remove(last));
         LAARI_TRY(unit.touchpoints().insert(t));
         return {};
     }},
    {"Import",
     [](WriteUnit &unit, const Setting &s) -> Result<void> {
         auto account = named<Account>("Tuotu");
         LAARI_ASSIGN(account.id, unit.accounts().insert(account));
         account.industry = QStringLiteral("muutettu samassa tuonnissa");
         LAARI_TRY(unit.accounts().update(account));
         Touchpoint t;
         t.account = account.id;
         t.day = s.today - 2;
         t.emotion = 2;
         LAARI_ASSIGN(const TouchpointId id, unit.touchpoints().insert(t));
         LAARI_ASSIGN(t, unit.touchpoints().find(id));
         return unit.imports().remember(
             {ImportedKind::Touchpoint, QStringLiteral("K1"), QByteArray("\x00\xff\x7f", 3), t.uid});
     },
     true},
};

class UndoTest : public UndoBook, public testing::WithParamInterface<UndoCase> {
protected:
    void thereAndBackAgain(ActionKind kind);
};

TEST_P(UndoTest, ThereAndBackAgain)
{
    thereAndBackAgain(GetParam().bulk ? ActionKind::Import : ActionKind::EditSettings);
}

TEST_P(UndoTest, ThereAndBackAgainInBulk) // the log takes inserts together
{
    thereAndBackAgain(ActionKind::Import);
}

void UndoTest::thereAndBackAgain(ActionKind kind)
{
    const QStringList before = dump();
    const ChangeSet done = write([&](WriteUnit &unit) { return GetParam().change(unit, s); }, kind);
    const QStringList after = dump();
    ASSERT_FALSE(before == after);

    ChangeSet step = done;
    for (int round = 0; round < 2; ++round) {
        step = must(book->undo(step.id));
        EXPECT_EQ(step.kind, ActionKind::Undo);
        EXPECT_SAME_BOOK(before, dump());
        expectClean();
        step = must(book->redo(step.id));
        EXPECT_EQ(step.kind, ActionKind::Redo);
        EXPECT_SAME_BOOK(after, dump());
        expectClean();
    }
    EXPECT_TRUE(step.everything || step.accounts == done.accounts);
}

TEST_P(UndoTest, TheLogSaysWhatWasUndone)
{
    const ChangeSet done = write([&](WriteUnit &unit) { return GetParam().change(unit, s); });
    const std::optional<OwnPersonId> author = must(book->settings().author());
    const ChangeSet undone = must(book->undo(done.id));
    const LoggedChange logged = must(book->changeLog().find(undone.id));
    EXPECT_EQ(logged.kind, ActionKind::Undo);
    EXPECT_EQ(logged.undoes, done.id);
    EXPECT_EQ(logged.author, author);
    EXPECT_FALSE(logged.rows.empty());
    EXPECT_EQ(errorOf(book->undo(done.id)), ErrorCode::ChangedSince); // it is undone already
}

INSTANTIATE_TEST_SUITE_P(EveryAction, UndoTest, testing::ValuesIn(undoCases),
                         [](const testing::TestParamInfo<UndoCase> &each) { return std::string(each.param.name); });

using UndoBookTest = UndoBook;

TEST_F(UndoBookTest, WhatIsNoStepIsNotUndone)
{
    EXPECT_EQ(errorOf(book->undo(ChangeSetId{1})), ErrorCode::NotFound); // the making of the book
    EXPECT_EQ(errorOf(book->undo(must(book->rebuildLedger()).id)), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(book->undo(ChangeSetId{9999})), ErrorCode::NotFound);
    const ChangeSet edit = write([&](WriteUnit &unit) {
        return editAccount(unit, s.account, [](Account &a) { a.notes = QStringLiteral("x"); });
    });
    EXPECT_EQ(errorOf(book->redo(edit.id)), ErrorCode::NotFound);
}

TEST_F(UndoBookTest, TheUserStaysWhoTheyAre)
{
    auto empty = must(Book::create(pathOf("empty.laari"), {}, clock, uids));
    const ChangeSet naming = must(empty->write(ActionKind::EditOwnPeople, [](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const OwnPersonId id, unit.ownPeople().insert(named<OwnPerson>("Minä")));
        return unit.settings().setAuthor(id);
    }));
    EXPECT_EQ(errorOf(empty->undo(naming.id)), ErrorCode::ChangedSince); // the history names them
    EXPECT_TRUE(must(empty->settings().author()).has_value());
}

TEST_F(UndoBookTest, OnlyTheLedgersConcernedAreMadeAnew)
{
    const AccountId other = addAccount(QStringLiteral("Muu"));
    log(meeting(other, {addPerson(other, QStringLiteral("Muu"))}, today - 10, 4));
    const ChangeSet edit =
        write([&](WriteUnit &unit) { return editTouchpoint(unit, s.recovery, [](Touchpoint &t) { t.emotion = 4; }); });
    tamper("UPDATE posting SET trust = 1"); // shows who is left alone
    EXPECT_EQ(must(book->undo(edit.id)).accounts, QSet<AccountId>{s.account});
    // The first person from the recovery's day on; nothing of the second, who was not there.
    EXPECT_EQ(
        RawSqlite(book->path()).rows("SELECT DISTINCT stakeholder_id || ' ' || day FROM posting WHERE trust <> 1"),
        QStringList{QStringLiteral("%1 %2").arg(s.first.value).arg((today - 5).value)});
    must(book->rebuildLedger());
    const ChangeSet note = write([&](WriteUnit &unit) {
        return editTouchpoint(unit, s.recovery, [](Touchpoint &t) { t.note = QStringLiteral("x"); });
    });
    tamper("UPDATE posting SET trust = 1");
    must(book->undo(note.id));
    EXPECT_EQ(RawSqlite(book->path()).one("SELECT count(*) FROM posting WHERE trust <> 1"), QStringLiteral("0"));
}

TEST_F(UndoBookTest, UndoingCanBeCancelled)
{
    const ChangeSet removal = write([&](WriteUnit &unit) { return unit.accounts().remove(s.account); });
    const QStringList before = dump();
    EXPECT_EQ(errorOf(book->undo(removal.id, [](qint64, qint64) { return false; })), ErrorCode::Cancelled);
    EXPECT_SAME_BOOK(before, dump());
}

} // namespace
} // namespace laari
