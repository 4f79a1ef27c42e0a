// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UndoStack.h"

#include "BookDump.h"
#include "BookFixture.h"
#include "RandomUser.h"
#include "tests/support/Soak.h"

namespace laari {

namespace {

class UndoStackTest : public BookTest {
protected:
    UndoStackTest()
    {
        QObject::connect(&stack, &UndoStack::changed, &stack, [this] { ++told; });
    }
    AccountId add(const char *name)
    {
        AccountId id;
        write(
            [&](WriteUnit &unit) -> Result<void> {
                Account account;
                account.name = QLatin1String(name);
                LAARI_ASSIGN(id, unit.accounts().insert(account));
                return {};
            },
            ActionKind::AddAccount);
        return id;
    }
    QStringList names() const
    {
        QStringList all;
        for (const Account &account : must(book->accounts().all()))
            all.append(account.name);
        return all;
    }

    UndoStack stack{*book};
    int told = 0;
};

TEST_F(UndoStackTest, FollowsTheBook)
{
    EXPECT_FALSE(stack.canUndo());
    EXPECT_EQ(errorOf(stack.undo()), ErrorCode::NotFound);
    EXPECT_EQ(errorOf(stack.redo()), ErrorCode::NotFound);
    add("A");
    write([](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(unit.partners().insert({{}, {}, QStringLiteral("P")}));
        return {};
    });
    must(book->rebuildLedger()); // no step
    must(book->reload());        // others' changes, if any
    ASSERT_EQ(stack.done().size(), 2U);
    EXPECT_EQ(stack.undoName(), ActionKind::EditSettings);
    EXPECT_EQ(told, 2);

    must(stack.undo());
    EXPECT_EQ(stack.undoName(), ActionKind::AddAccount);
    EXPECT_EQ(stack.redoName(), ActionKind::EditSettings);
    must(stack.undo());
    EXPECT_FALSE(stack.canUndo());
    EXPECT_EQ(stack.redoName(), ActionKind::AddAccount);
    EXPECT_EQ(names(), QStringList());
    EXPECT_EQ(told, 4);

    must(stack.redo());
    EXPECT_EQ(stack.undoName(), ActionKind::AddAccount); // what the user did, not "redo"
    EXPECT_EQ(names(), QStringList{QStringLiteral("A")});
    must(stack.undo());
    must(stack.redo());
    must(stack.redo());
    EXPECT_FALSE(stack.canRedo());
    EXPECT_EQ(must(book->partners().all()).size(), 1U);
}

TEST_F(UndoStackTest, ANewChangeIsTheEndOfRedoing)
{
    add("A");
    must(stack.undo());
    add("B");
    EXPECT_FALSE(stack.canRedo());
    must(stack.undo());
    EXPECT_FALSE(stack.canUndo());
    EXPECT_EQ(names(), QStringList());
}

TEST_F(UndoStackTest, AStepThatOthersOverwroteIsDropped)
{
    add("A");
    const AccountId id = add("B");
    tamper("UPDATE account SET notes = 'theirs' WHERE id = " + QByteArray::number(id.value));
    EXPECT_EQ(errorOf(stack.undo()), ErrorCode::ChangedSince);
    EXPECT_EQ(names(), (QStringList{QStringLiteral("A"), QStringLiteral("B")}));
    ASSERT_EQ(stack.done().size(), 1U);
    EXPECT_FALSE(stack.canRedo());
    must(stack.undo());
    EXPECT_EQ(names(), QStringList{QStringLiteral("B")});
}

TEST_F(UndoStackTest, AStepThatCouldNotBeUndoneJustNowStays)
{
    add("A");
    {
        RawSqlite other(book->path());
        other.run("BEGIN IMMEDIATE");
        EXPECT_EQ(errorOf(stack.undo()), ErrorCode::BookLocked);
        other.run("ROLLBACK");
    }
    EXPECT_TRUE(stack.canUndo());
    must(stack.undo());
}

TEST_F(UndoStackTest, WhatWasBroughtBackCanBeUndone)
{
    const AccountId id = add("A");
    const ChangeSet removal =
        write([&](WriteUnit &unit) { return unit.accounts().remove(id); }, ActionKind::RemoveAccount);
    must(book->bringBack(removal.id, id));
    EXPECT_EQ(stack.undoName(), ActionKind::BringBack);
    must(stack.undo());
    EXPECT_EQ(names(), QStringList());
}

/// Every kind of action in a long day, taken back to the beginning and done again.
class UndoSoak : public BookTest {
protected:
    /// A book of its own, with all that is done to it decided by `seed`.
    void thereAndBackAgain(quint32 seed);
};

void UndoSoak::thereAndBackAgain(quint32 seed)
{
    constexpr size_t actions = 1000;
    constexpr size_t between = 125;
    const QString path = folder.filePath(QStringLiteral("%1.laari").arg(seed));
    book = must(Book::create(path, {QStringLiteral("Kaisa Kirjaaja")}, clock, uids));
    UndoStack stack(*book);
    RandomUser user(*book, seed);
    QHash<size_t, QStringList> dumps; // by number of actions
    dumps.insert(0, dumpOf(path));
    const auto check = [&](size_t number) {
        if (number % between != 0)
            return;
        EXPECT_SAME_BOOK(dumps.value(number), dumpOf(path)) << "after " << number;
        EXPECT_EQ(must(book->verify()), QStringList()) << "after " << number;
    };
    for (size_t i = 1; i <= actions && !HasFailure(); ++i) {
        must(user.act());
        if (i % between == 0)
            dumps.insert(i, dumpOf(path));
    }
    ASSERT_EQ(stack.done().size(), actions);
    QSet<int> kinds;
    for (const UndoStack::Step &step : stack.done())
        kinds.insert(int(step.name));
    EXPECT_EQ(kinds.size(), 25); // all but the making of samples and of the book, and what is no step
    EXPECT_GT(must(book->touchpoints().count()), 100);
    EXPECT_GT(RawSqlite(path).one("SELECT count(*) FROM touchpoint WHERE mends_id > 0").toInt(), 10);
    for (size_t i = actions; i > 0 && !HasFailure(); --i) {
        must(stack.undo());
        check(i - 1);
    }
    EXPECT_FALSE(stack.canUndo());
    for (size_t i = 1; i <= actions && !HasFailure(); ++i) {
        must(stack.redo());
        check(i);
    }
    EXPECT_FALSE(stack.canRedo());
    for (size_t i = actions; i > actions - between && !HasFailure(); --i) { // and once more, by the logs of redoing
        must(stack.undo());
        check(i - 1);
    }
}

TEST_F(UndoSoak, AThousandActionsThereAndBackAgain)
{
    for (int i = 0; i < times(1, 3) && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        thereAndBackAgain(20261122 + quint32(i));
    }
}

} // namespace
} // namespace laari
