// SPDX-License-Identifier: GPL-3.0-or-later
#include "BookDump.h"
#include "BookFixture.h"

#include <algorithm>

namespace laari {

namespace {

class HistoryTest : public BookTest {
protected:
    HistoryTest()
    {
        account = addAccount(QStringLiteral("Asiakas"));
        first = addPerson(account, QStringLiteral("Eka"));
        second = addPerson(account, QStringLiteral("Toka"));
        for (const ListItem &item : must(book->lists().items(ListKind::Sign)))
            signs.push_back(item.id);
        failure = log(meeting(account, {first, second}, today - 10, 1));
        Touchpoint t = meeting(account, {first}, today - 5, 5);
        t.mends = failure;
        t.signs = {signs[0], signs[1]};
        recovery = log(t);
    }
    template <typename Edit> ChangeSet editTouchpoint(TouchpointId id, Edit edit)
    {
        Touchpoint t = must(book->touchpoints().find(id));
        edit(t);
        return write([&](WriteUnit &unit) { return unit.touchpoints().update(t); }, ActionKind::EditTouchpoint);
    }
    template <typename Edit> ChangeSet editPerson(StakeholderId id, Edit edit)
    {
        Stakeholder person = must(book->stakeholders().find(id));
        edit(person);
        return write([&](WriteUnit &unit) { return unit.stakeholders().update(person); }, ActionKind::EditPerson);
    }
    template <typename Edit> ChangeSet editAccount(Edit edit)
    {
        Account a = must(book->accounts().find(account));
        edit(a);
        return write([&](WriteUnit &unit) { return unit.accounts().update(a); }, ActionKind::EditAccount);
    }
    ChangeSet remove(TouchpointId id)
    {
        return write([&](WriteUnit &unit) { return unit.touchpoints().remove(id); }, ActionKind::RemoveTouchpoint);
    }
    ChangeSet remove(StakeholderId id)
    {
        return write([&](WriteUnit &unit) { return unit.stakeholders().remove(id); }, ActionKind::RemovePerson);
    }
    ChangeSet remove(AccountId id)
    {
        return write([&](WriteUnit &unit) { return unit.accounts().remove(id); }, ActionKind::RemoveAccount);
    }
    template <typename Id> QList<ActionKind> kinds(Id id, int limit = 100)
    {
        QList<ActionKind> all;
        for (const LoggedChange &change : must(book->changeLog().history(id, limit)))
            all.append(change.kind);
        return all;
    }
    void expectClean() { EXPECT_EQ(must(book->verify()), QStringList()); }
    QStringList dump() const { return dumpOf(book->path()); }

    AccountId account;
    StakeholderId first;
    StakeholderId second;
    TouchpointId failure;
    TouchpointId recovery;
    std::vector<ListItemId> signs;
};

constexpr ActionKind added = ActionKind::EditSettings; // what the fixture calls its writes

TEST_F(HistoryTest, OfATouchpointIsItsRowAndItsParts)
{
    editTouchpoint(recovery, [](Touchpoint &t) { t.note = QStringLiteral("x"); });
    editTouchpoint(recovery, [&](Touchpoint &t) { t.signs = {signs[2]}; }); // its own row is not touched
    editTouchpoint(failure, [](Touchpoint &t) { t.note = QStringLiteral("of another"); });
    const ChangeSet removal = remove(recovery);
    must(book->undo(removal.id));

    const auto history = must(book->changeLog().history(recovery, 100));
    ASSERT_EQ(history.size(), 5U);
    EXPECT_EQ(kinds(recovery), (QList<ActionKind>{ActionKind::Undo, ActionKind::RemoveTouchpoint,
                                                  ActionKind::EditTouchpoint, ActionKind::EditTouchpoint, added}));
    EXPECT_EQ(history[0].undoes, removal.id);
    EXPECT_EQ(history[1].author, must(book->settings().author()));
    EXPECT_EQ(history[1].at, clock.now());
    ASSERT_EQ(history[2].rows.size(), 3U); // two signs gone, one new
    EXPECT_EQ(history[2].rows[0].op, RowOp::Delete);
    EXPECT_EQ(history[2].rows[2].op, RowOp::Insert);
    ASSERT_EQ(history[3].rows.size(), 1U);
    EXPECT_EQ(history[3].rows[0].after, QStringLiteral("{\"note\":\"x\"}"));
    EXPECT_EQ(kinds(recovery, 2).size(), 2);
    // The removal of the failure unhooks its recovery: that is of its history too.
    remove(failure);
    EXPECT_EQ(kinds(recovery).first(), ActionKind::RemoveTouchpoint);
}

TEST_F(HistoryTest, OfAPersonIsTheirRowAndRoles)
{
    editPerson(first, [&](Stakeholder &p) { p.roles = {{std::nullopt, Role::Decider, 5}}; });
    editPerson(first, [&](Stakeholder &p) { p.title = QStringLiteral("Johtaja"); });
    editPerson(second, [&](Stakeholder &p) { p.title = QStringLiteral("Muu"); });
    EXPECT_EQ(kinds(first), (QList<ActionKind>{ActionKind::EditPerson, ActionKind::EditPerson, added}));
    const auto roles = must(book->changeLog().history(first, 100)).at(1).rows;
    ASSERT_EQ(roles.size(), 2U);
    EXPECT_EQ(roles[0].table, QStringLiteral("stakeholder_role"));
}

TEST_F(HistoryTest, OfAnAccountIsItsRowItsLifecycleAndWhoWasRemoved)
{
    editAccount([&](Account &a) { a.lifecycle = {{std::nullopt, Lifecycle::Lost, {}, {}}}; });
    editPerson(second, [&](Stakeholder &p) { p.title = QStringLiteral("no concern of the account"); });
    remove(recovery);
    const StakeholderId third = addPerson(account, QStringLiteral("Kolmas"));
    remove(third);
    EXPECT_EQ(kinds(account), (QList<ActionKind>{ActionKind::RemovePerson, ActionKind::RemoveTouchpoint,
                                                 ActionKind::EditAccount, added}));
    remove(account);
    EXPECT_EQ(kinds(account).first(), ActionKind::RemoveAccount); // also of what is gone
    EXPECT_EQ(kinds(AccountId{99}), QList<ActionKind>());
}

TEST_F(HistoryTest, OfWhatWasImportedBeginsWithTheImport)
{
    AccountId imported;
    write(
        [&](WriteUnit &unit) -> Result<void> {
            Account a;
            a.name = QStringLiteral("Tuotu");
            LAARI_ASSIGN(imported, unit.accounts().insert(a));
            return {};
        },
        ActionKind::Import);
    EXPECT_EQ(kinds(imported), QList<ActionKind>{ActionKind::Import});
}

TEST_F(HistoryTest, IsFoundByIndexAlone)
{
    RawSqlite raw(book->path());
    const QStringList plan =
        raw.rows("EXPLAIN QUERY PLAN SELECT id FROM change_log WHERE table_name = 'touchpoint' AND row_id = 1 UNION "
                 "SELECT id FROM change_log WHERE owner_id = 1 AND table_name IN ('stakeholder', 'touchpoint') "
                 "AND op = 'delete'");
    EXPECT_EQ(plan.filter(QStringLiteral("SCAN")), QStringList()) << plan.join(u'\n').toStdString();
    EXPECT_EQ(plan.filter(QStringLiteral("USING COVERING INDEX change_log_")).size(), 2)
        << plan.join(u'\n').toStdString();
}

TEST_F(HistoryTest, ARemovedTouchpointComesBackWhole)
{
    const QStringList before = dump();
    const ChangeSet removal = remove(failure);
    editTouchpoint(recovery, [](Touchpoint &t) { t.note = QStringLiteral("kept"); });
    const ChangeSet back = must(book->bringBack(removal.id, failure));
    EXPECT_EQ(back.kind, ActionKind::BringBack);
    EXPECT_EQ(back.accounts, QSet<AccountId>{account});
    EXPECT_EQ(must(book->touchpoints().find(recovery)).mends, failure); // which was let go
    EXPECT_EQ(must(book->touchpoints().find(recovery)).note, QStringLiteral("kept"));
    editTouchpoint(recovery, [](Touchpoint &t) { t.note.clear(); });
    EXPECT_SAME_BOOK(before, dump());
    expectClean();
    EXPECT_EQ(errorOf(book->bringBack(removal.id, failure)), ErrorCode::ChangedSince); // it is here
}

TEST_F(HistoryTest, ABroughtBackTouchpointTakesNoOthersParts)
{
    const Touchpoint before = must(book->touchpoints().find(recovery));
    const ChangeSet removal = remove(recovery);
    Touchpoint other = meeting(account, {first, second}, today, 4);
    other.signs = {signs[4]};
    other.id = log(other);
    other = must(book->touchpoints().find(other.id));
    must(book->bringBack(removal.id, recovery));
    Touchpoint now = must(book->touchpoints().find(recovery));
    std::sort(now.signs.begin(), now.signs.end()); // those whose ids were taken come last
    EXPECT_EQ(now, before);
    EXPECT_EQ(must(book->touchpoints().find(other.id)), other);
    expectClean();
}

TEST_F(HistoryTest, WhatItNamedAndIsGoneComesBackEmpty)
{
    const ChangeSet removal = remove(recovery);
    remove(failure);
    must(book->bringBack(removal.id, recovery));
    EXPECT_EQ(must(book->touchpoints().find(recovery)).mends, std::nullopt);
    expectClean();
}

TEST_F(HistoryTest, WhoeverTookPartMustBeThere)
{
    const ChangeSet one = remove(recovery);
    const ChangeSet two = remove(failure);
    const ChangeSet person = remove(first);
    const QStringList before = dump();
    EXPECT_EQ(errorOf(book->bringBack(one.id, recovery)), ErrorCode::ChangedSince);
    EXPECT_SAME_BOOK(before, dump());
    must(book->bringBack(person.id, first));
    must(book->bringBack(two.id, failure));
    must(book->bringBack(one.id, recovery));
    EXPECT_EQ(must(book->touchpoints().find(recovery)).participants.size(), 1);
    expectClean();
}

TEST_F(HistoryTest, ARemovedAccountComesBackWithEverybody)
{
    editPerson(second, [&](Stakeholder &p) { p.reportsTo = first; });
    AccountId child;
    write([&](WriteUnit &unit) -> Result<void> {
        Account a;
        a.name = QStringLiteral("Tytär");
        a.parent = account;
        LAARI_ASSIGN(child, unit.accounts().insert(a));
        return {};
    });
    const QStringList before = dump();
    const ChangeSet removal = remove(account);
    const ChangeSet back = must(book->bringBack(removal.id, account));
    EXPECT_SAME_BOOK(before, dump());
    EXPECT_EQ(back.accounts, (QSet<AccountId>{account, child}));
    must(book->undo(back.id));
    must(book->undo(removal.id)); // in another way
    EXPECT_SAME_BOOK(before, dump());
    expectClean();
}

TEST_F(HistoryTest, OneOfManyRemovedComesBackAlone)
{
    const ChangeSet removal = write([&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.touchpoints().remove(recovery));
        return unit.touchpoints().remove(failure);
    });
    must(book->bringBack(removal.id, failure));
    EXPECT_EQ(must(book->touchpoints().count()), 1);
    EXPECT_EQ(must(book->touchpoints().find(failure)).participants.size(), 2);
    expectClean();
}

TEST_F(HistoryTest, EarlierValuesComeBackAndOthersStay)
{
    const ChangeSet edit = editAccount([](Account &a) {
        a.name = QStringLiteral("Uusi nimi");
        a.industry = QStringLiteral("ala");
    });
    editAccount([](Account &a) {
        a.name = QStringLiteral("Vielä uudempi");
        a.notes = QStringLiteral("jää");
    });
    const ChangeSet back = must(book->bringBack(edit.id, account));
    const Account now = must(book->accounts().find(account));
    EXPECT_EQ(now.name, QStringLiteral("Asiakas"));
    EXPECT_EQ(now.industry, QString());
    EXPECT_EQ(now.notes, QStringLiteral("jää"));
    EXPECT_FALSE(must(book->bringBack(edit.id, account)).id); // it is so already
    must(book->undo(back.id));
    EXPECT_EQ(must(book->accounts().find(account)).name, QStringLiteral("Vielä uudempi"));
}

TEST_F(HistoryTest, EarlierPartsComeBackWhateverCameLater)
{
    const Touchpoint before = must(book->touchpoints().find(recovery));
    const ChangeSet edit = editTouchpoint(recovery, [&](Touchpoint &t) {
        t.day = today - 2;
        t.participants = {{second, Presence::Told}};
        t.signs.clear();
    });
    editTouchpoint(recovery, [&](Touchpoint &t) {
        t.day = today;
        t.participants = {{first, Presence::Told}, {second, Presence::There}};
        t.signs = {signs[5]};
        t.emotion = 4;
    });
    must(book->bringBack(edit.id, recovery));
    Touchpoint now = must(book->touchpoints().find(recovery));
    EXPECT_EQ(now.emotion, 4);
    now.emotion = before.emotion;
    EXPECT_EQ(now, before);
    expectClean();

    const auto roles = must(book->stakeholders().find(first)).roles;
    const ChangeSet role = editPerson(first, [&](Stakeholder &p) { p.roles = {{std::nullopt, Role::Influencer, 1}}; });
    editPerson(first, [&](Stakeholder &p) { p.roles = {{std::nullopt, Role::Decider, 2}, {today, Role::Decider, 3}}; });
    must(book->bringBack(role.id, first));
    EXPECT_EQ(must(book->stakeholders().find(first)).roles, roles);
    expectClean();
}

TEST_F(HistoryTest, EarlierValuesMeetTheChecksOfTyping)
{
    const ChangeSet rename = editAccount([](Account &a) { a.name = QStringLiteral("Uusi nimi"); });
    addAccount(QStringLiteral("ASIAKAS"));
    EXPECT_EQ(errorOf(book->bringBack(rename.id, account)), ErrorCode::ChangedSince); // the name is taken
    // The failure had been earlier than its recovery, which has since been moved before that.
    const ChangeSet move = editTouchpoint(failure, [&](Touchpoint &t) { t.day = today - 20; });
    editTouchpoint(recovery, [&](Touchpoint &t) { t.day = today - 15; });
    EXPECT_EQ(errorOf(book->bringBack(move.id, failure)), ErrorCode::RecoveryBeforeFailure);
    EXPECT_EQ(must(book->touchpoints().find(failure)).day, today - 20);
    expectClean();
}

TEST_F(HistoryTest, WhatWasAddedOrIsNotConcernedHasNothingToBringBack)
{
    const auto steps = must(book->changeLog().history(recovery, 10));
    EXPECT_EQ(errorOf(book->bringBack(steps.back().id, recovery)), ErrorCode::NotFound); // it was added
    EXPECT_EQ(errorOf(book->bringBack(steps.back().id, failure)), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(book->bringBack(ChangeSetId{999}, failure)), ErrorCode::NotFound);
    const ChangeSet edit = editTouchpoint(recovery, [](Touchpoint &t) { t.note = QStringLiteral("x"); });
    remove(recovery);
    EXPECT_EQ(errorOf(book->bringBack(edit.id, recovery)), ErrorCode::NotFound); // it is gone
}

TEST_F(HistoryTest, RemovedAccountsAreThoseThatAreGone)
{
    const auto removed = [&](int limit = 10) {
        QStringList all;
        for (const RemovedAccount &each : must(book->changeLog().removedAccounts(limit))) {
            EXPECT_EQ(each.removal.rows.size(), 1U);
            all.append(QStringLiteral("%1 %2 %3 %4")
                           .arg(each.removal.rows.at(0).rowId)
                           .arg(each.removal.id.value)
                           .arg(each.people)
                           .arg(each.touchpoints));
        }
        return all;
    };
    const auto line = [](AccountId id, ChangeSetId step, int people, int touchpoints) {
        return QStringLiteral("%1 %2 %3 %4").arg(id.value).arg(step.value).arg(people).arg(touchpoints);
    };
    EXPECT_EQ(removed(), QStringList());
    const AccountId other = addAccount(QStringLiteral("Toinen"));
    log(meeting(other, {}, today, 3)); // held by the unnamed contact, which is nobody
    const ChangeSet one = remove(account);
    const ChangeSet two = remove(other);
    EXPECT_EQ(removed(), (QStringList{line(other, two.id, 0, 1), line(account, one.id, 2, 2)}));
    EXPECT_EQ(removed(1), QStringList{line(other, two.id, 0, 1)});
    must(book->bringBack(two.id, other));
    EXPECT_EQ(removed(), QStringList{line(account, one.id, 2, 2)});
    must(book->bringBack(one.id, account));
    EXPECT_EQ(removed(), QStringList());
    const ChangeSet again = remove(account); // the newest removal alone
    EXPECT_EQ(removed(), QStringList{line(account, again.id, 2, 2)});
    must(book->undo(again.id));
    EXPECT_EQ(removed(), QStringList());
}

TEST_F(HistoryTest, RemovedAccountsOfOneStepAreEachTheirOwn)
{
    const AccountId other = addAccount(QStringLiteral("Toinen"));
    write([&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.accounts().remove(account));
        return unit.accounts().remove(other);
    });
    const auto removed = must(book->changeLog().removedAccounts(10));
    ASSERT_EQ(removed.size(), 2U);
    EXPECT_EQ(removed[0].removal.id, removed[1].removal.id);
    must(book->bringBack(removed[1].removal.id, AccountId{removed[1].removal.rows.at(0).rowId}));
    EXPECT_EQ(must(book->changeLog().removedAccounts(10)).size(), 1U);
}

TEST_F(HistoryTest, RemovedAccountsAreFoundByTheirIndexAlone)
{
    RawSqlite raw(book->path());
    const QStringList plan =
        raw.rows("EXPLAIN QUERY PLAN SELECT max(id) FROM change_log WHERE table_name = 'account' AND op = 'delete' AND "
                 "NOT EXISTS (SELECT 1 FROM account WHERE account.id = change_log.row_id) GROUP BY row_id "
                 "ORDER BY 1 DESC LIMIT 10");
    EXPECT_EQ(plan.filter(QStringLiteral("change_log_removed_account")).size(), 1) << plan.join(u'\n').toStdString();
    EXPECT_EQ(plan.filter(QStringLiteral("SCAN")), QStringList()) << plan.join(u'\n').toStdString();
}

TEST_F(HistoryTest, NonsenseInRemovedRowsIsCountedAsNobody)
{
    remove(account);
    RawSqlite(book->path()).run("UPDATE change_log SET before = '{\"kind\":' WHERE table_name = 'stakeholder'");
    const auto removed = must(book->changeLog().removedAccounts(10));
    ASSERT_EQ(removed.size(), 1U);
    EXPECT_EQ(removed[0].people, 0);
    EXPECT_EQ(removed[0].touchpoints, 2);
}

TEST_F(HistoryTest, AStepIsNamedByWhatWasDoneFirst)
{
    const ChangeSet removal = remove(recovery);
    const ChangeSet undo = must(book->undo(removal.id));
    const ChangeSet redo = must(book->redo(undo.id));
    for (const ChangeSetId id : {removal.id, undo.id, redo.id})
        EXPECT_EQ(must(book->changeLog().firstKind(id)), ActionKind::RemoveTouchpoint);
    EXPECT_EQ(errorOf(book->changeLog().firstKind(ChangeSetId{999})), ErrorCode::NotFound);
    RawSqlite(book->path()).run("UPDATE change_set SET kind = 'mischief' WHERE kind = 'remove_touchpoint'");
    EXPECT_EQ(errorOf(book->changeLog().firstKind(redo.id)), ErrorCode::BookDamaged);
}

} // namespace
} // namespace laari
