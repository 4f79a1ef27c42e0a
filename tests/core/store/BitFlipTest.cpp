// SPDX-License-Identifier: GPL-3.0-or-later
// Books with flipped bits, holes and ends cut off: whatever is in the file, the program gets an answer or an error.
#include "BookFixture.h"
#include "core/store/QuickCheck.h"
#include "core/store/Salvage.h"
#include "tests/support/ReadEverything.h"
#include "tests/support/Soak.h"

#include <QFile>
#include <QRandomGenerator>

#include <ctime>

namespace laari {

namespace {

constexpr int shares = 4; ///< of the books, each a test of its own: they run side by side

/// A thousand where the sanitizers watch, or when there is time.
int books()
{
#ifdef __SANITIZE_ADDRESS__
    return times(1000, 5000);
#else
    return times(200, 5000);
#endif
}

QByteArray damaged(QByteArray content, QRandomGenerator &random)
{
    const auto below = [&](qsizetype size) { return qsizetype(random.bounded(quint32(size))); };
    switch (random.bounded(6)) {
    case 0: return content.left(below(content.size()));
    case 1: return content.left(below(content.size() / 4096 + 1) * 4096);
    case 2: { // a hole, as of a lost block
        const qsizetype at = below(content.size());
        return content.replace(at, std::min<qsizetype>(512, content.size() - at), QByteArray(512, '\0'));
    }
    case 3: { // a page in the place of another
        const qsizetype pages = content.size() / 4096;
        return content.replace(below(pages) * 4096, 4096, content.mid(below(pages) * 4096, 4096));
    }
    default: {
        const int flips = 1 << random.bounded(8);
        const qsizetype from = random.bounded(4) == 0 ? below(content.size()) : 0; // all over, or in one page
        const qsizetype width = from == 0 ? content.size() : std::min<qsizetype>(4096, content.size() - from);
        for (int i = 0; i < flips; ++i)
            content.data()[from + below(width)] ^= char(1 << random.bounded(8));
        return content;
    }
    }
}

class DamagedBookSoak : public BookTest, public testing::WithParamInterface<int> {
protected:
    DamagedBookSoak()
    {
        for (const char *const name : {"A", "B", "C"}) {
            const AccountId account = addAccount(QString::fromLatin1(name));
            const StakeholderId one = addPerson(account, QStringLiteral("one"));
            const StakeholderId two = addPerson(account, QStringLiteral("two"));
            write([&](WriteUnit &unit) -> Result<void> {
                for (int i = 0; i < 12; ++i) {
                    Touchpoint t = meeting(account, {one, two}, today - 30 * i, 1 + i % 5);
                    t.note = QStringLiteral("note %1 xyz").arg(i);
                    LAARI_TRY(unit.touchpoints().insert(t));
                }
                return {};
            });
        }
        book.reset();
    }
};

TEST_P(DamagedBookSoak, NothingCrashes)
{
    const QByteArray sound = contentOf(pathOf("book.laari"));
    const QString path = pathOf("flipped.laari");
    OpenOptions writing;
    writing.backups.automatic = false;
    OpenOptions reading = writing;
    reading.access = Access::ReadDamaged;
    int opened = 0;
    int readable = 0;
    int salvagedBooks = 0;
    for (int i = GetParam(); i < books(); i += shares) {
        SCOPED_TRACE(i);
        QRandomGenerator random(quint32(i) + 1);
        {
            QFile file(path);
            ASSERT_TRUE(file.open(QIODevice::WriteOnly));
            file.write(damaged(sound, random));
        }
        const std::clock_t before = std::clock(); // of this process: the machine may be busy with others
        if (const auto looking = Book::open(path, clock, uids, reading)) {
            ++readable;
            readEverything(**looking);
            (void)(*looking)->verify();
        }
        (void)quickCheck(path);
        if (i / shares % 4 == 0) {
            const QString mended = pathOf("mended.laari");
            QFile::remove(mended);
            if (const auto report = salvage(path, mended, clock, uids)) {
                ++salvagedBooks;
                EXPECT_EQ(report->problems, QStringList());
            }
        }
        if (auto full = Book::open(path, clock, uids, writing)) {
            ++opened;
            readEverything(**full);
            (void)(*full)->verify();
            (void)(*full)->write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
                LAARI_TRY(unit.touchpoints().insert(meeting({1}, {}, today, 3)));
                return {};
            });
        }
        QFile::remove(path + QStringLiteral("-journal"));
        EXPECT_LT(std::clock() - before, 20 * CLOCKS_PER_SEC) << "as good as hanging";
    }
    EXPECT_GT(opened, books() / shares / 10);
    EXPECT_GT(readable, books() / shares / 4);
    EXPECT_GT(salvagedBooks, 0);
}

INSTANTIATE_TEST_SUITE_P(InShares, DamagedBookSoak, testing::Range(0, shares));

} // namespace
} // namespace laari
