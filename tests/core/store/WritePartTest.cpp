// SPDX-License-Identifier: GPL-3.0-or-later
// What a write is made of: one moment, and parts that can be undone alone.
#include "BookFixture.h"

namespace laari {

namespace {

using WritePartTest = BookTest;
using WriteMomentTest = BookTest;

/// A second later each time it is asked.
class TickingClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 21), QTime(12, 0)).addSecs(++m_asked); }

private:
    mutable int m_asked = 0;
};

TEST_F(WriteMomentTest, IsOfOneMoment)
{
    const AccountId account = addAccount(QStringLiteral("A"));
    const QString path = book->path();
    book.reset();
    const TickingClock ticking;
    const auto opened = must(Book::open(path, ticking, uids));
    std::vector<TouchpointId> ids;
    must(opened->write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        for (int i = 0; i < 2; ++i) {
            LAARI_ASSIGN(const TouchpointId id, unit.touchpoints().insert(meeting(account, {}, today, 4)));
            ids.push_back(id);
        }
        return {};
    }));
    const QDateTime first = must(opened->touchpoints().find(ids[0])).recordedAt;
    EXPECT_EQ(must(opened->touchpoints().find(ids[1])).recordedAt, first);
    EXPECT_EQ(must(opened->changeLog().newest(1)).front().at, first);
    EXPECT_GT(opened->clock().now(), first);
}

TEST_F(WritePartTest, APartIsUndoneAlone)
{
    const auto add = [](WriteUnit &unit, const char *name) -> Result<void> {
        Account account;
        account.name = QString::fromLatin1(name);
        LAARI_TRY(unit.accounts().insert(account));
        return {};
    };
    const ChangeSet changes = write([&](WriteUnit &unit) -> Result<void> {
        LAARI_TRY(add(unit, "first"));
        {
            LAARI_ASSIGN(const WritePart dropped, unit.part());
            LAARI_TRY(add(unit, "dropped"));
        }
        {
            LAARI_ASSIGN(WritePart kept, unit.part());
            LAARI_TRY(add(unit, "kept"));
            LAARI_TRY(kept.keep());
        }
        LAARI_ASSIGN(WritePart outer, unit.part());
        LAARI_TRY(add(unit, "outer"));
        {
            LAARI_ASSIGN(const WritePart inner, unit.part());
            LAARI_TRY(add(unit, "inner"));
        }
        return outer.keep();
    });
    QStringList names;
    for (const Account &account : must(book->accounts().all()))
        names.append(account.name);
    EXPECT_EQ(names, (QStringList{QStringLiteral("first"), QStringLiteral("kept"), QStringLiteral("outer")}));
    EXPECT_EQ(must(book->changeLog().newest(1)).front().id, changes.id);
    EXPECT_EQ(must(book->verify()), QStringList());
}

TEST_F(WritePartTest, APartUndoneToNothingLeavesNoTrace)
{
    const ChangeSet changes = write([](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const WritePart dropped, unit.part());
        Account account;
        account.name = QStringLiteral("A");
        LAARI_TRY(unit.accounts().insert(account));
        return {};
    });
    EXPECT_FALSE(changes.id);
}

} // namespace

} // namespace laari
