// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full or broken at any moment of a long day: what was refused left no trace, and the next thing works.
#include "BookDump.h"
#include "BookFixture.h"
#include "FaultyDisk.h"
#include "RandomUser.h"
#include "core/store/UndoStack.h"
#include "tests/support/Soak.h"

#include <sqlite3.h>

namespace laari {

namespace {

class FullDiskSoak : public BookTest {
protected:
    FullDiskSoak() { reopen(); } // the fixture's own connection was made before the disk
    FaultyDisk disk;
};

TEST_F(FullDiskSoak, WhateverIsDoneFailsAsAWhole)
{
    const int actions = times(250, 1000);
    QRandomGenerator random(20261123);
    auto stack = std::make_unique<UndoStack>(*book);
    auto user = std::make_unique<RandomUser>(*book, 20261123);
    int refused = 0;
    int undone = 0;
    for (int i = 0; i < actions && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        const QStringList before = dumpOf(book->path());
        const bool full = random.bounded(2) == 0;
        const bool undo = stack->canUndo() && random.bounded(4) == 0;
        const qsizetype steps = qsizetype(stack->done().size());
        disk.failAfter(int(random.bounded(120)), full ? SQLITE_FULL : SQLITE_IOERR_WRITE);
        const Result<void> done = undo ? stack->undo().map([](const auto &) {}) : user->act().map([](const auto &) {});
        disk.heal();
        if (done) {
            undone += undo ? 1 : 0;
            continue;
        }
        ++refused;
        EXPECT_EQ(done.error().code, full ? ErrorCode::DiskFull : ErrorCode::CannotWrite)
            << testing::PrintToString(done.error());
        EXPECT_SAME_BOOK(before, dumpOf(book->path()));
        EXPECT_EQ(qsizetype(stack->done().size()), steps) << "what was not undone can still be undone";
        must(user->act()); // there is room again
        if (refused % 25 == 0) {
            EXPECT_EQ(must(book->verify()), QStringList());
        }
    }
    EXPECT_GT(refused, actions / 5);
    EXPECT_GT(undone, actions / 50);
    stack.reset();
    user.reset();
    const QStringList atTheEnd = dumpOf(book->path());
    reopen();
    EXPECT_SAME_BOOK(atTheEnd, dumpOf(book->path()));
    EXPECT_EQ(must(book->verify()), QStringList());
}

} // namespace
} // namespace laari
