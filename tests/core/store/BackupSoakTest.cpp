// SPDX-License-Identifier: GPL-3.0-or-later
// Months of work with a backup now and then: each one that is kept opens and is the book of its moment.
#include "BookDump.h"
#include "BookFixture.h"
#include "RandomUser.h"
#include "core/store/Backups.h"
#include "tests/support/Soak.h"

#include <QHash>

namespace laari {

namespace {

class BackupSoak : public BookTest {
protected:
    BackupSoak() : backups(pathOf("book.laari"), {}, clock) {}

    void expectSound(const QString &backup, const QStringList &content)
    {
        OpenOptions reading;
        reading.access = Access::ReadOnly;
        const auto opened = must(Book::open(backup, clock, uids, reading));
        ASSERT_TRUE(opened) << backup.toStdString();
        EXPECT_EQ(must(opened->verify()), QStringList()) << backup.toStdString();
        EXPECT_SAME_BOOK(content, dumpOf(backup)) << backup.toStdString();
    }

    Backups backups;
};

TEST_F(BackupSoak, EveryBackupIsTheBookOfItsMoment)
{
    const int days = times(60, 300);
    QRandomGenerator random(20261124);
    auto user = std::make_unique<RandomUser>(*book, 20261124);
    QHash<QString, QStringList> contents; // by path
    int restored = 0;
    for (int i = 0; i < days && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        clock.set(clock.now().addSecs(3600 * qint64(4 + random.bounded(40))));
        for (int n = int(random.bounded(4)); n >= 0; --n)
            must(user->act());
        const BackupReason reason =
            std::array{BackupReason::Daily, BackupReason::Asked, BackupReason::BeforeImport}[random.bounded(3U)];
        const Backup made = must(backups.make(reason));
        contents.insert(made.path, dumpOf(book->path()));
        if (random.bounded(10) == 0) { // back to any of them, which keeps the present one
            const std::vector<Backup> all = must(backups.list());
            const QString chosen = all[random.bounded(quint32(all.size()))].path;
            const QStringList present = dumpOf(book->path());
            user.reset();
            book.reset();
            const std::optional<Backup> kept = must(backups.restore(chosen));
            ASSERT_TRUE(kept);
            contents.insert(kept->path, present);
            book = open(pathOf("book.laari"));
            EXPECT_SAME_BOOK(contents.value(chosen), dumpOf(book->path()));
            user = std::make_unique<RandomUser>(*book, 20261124 + quint32(i));
            ++restored;
        }
    }
    const std::vector<Backup> all = must(backups.list());
    EXPECT_GT(all.size(), 7U);
    EXPECT_LT(qsizetype(all.size()), contents.size()) << "the oldest were thinned";
    EXPECT_GT(restored, 0);
    for (const Backup &each : all) {
        ASSERT_TRUE(contents.contains(each.path)) << each.path.toStdString();
        expectSound(each.path, contents.value(each.path));
    }
}

} // namespace
} // namespace laari
