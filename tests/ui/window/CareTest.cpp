// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does for the file and its user when something goes wrong outside of it.
#include "core/store/BookLock.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/StatusLine.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/common/BackupPreferences.h"
#include "ui/files/BookCare.h"
#include "ui/settings/SettingsPage.h"

#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace laari::ui {
namespace {

class CareTest : public WindowTest {
protected:
    CareTest() : path(makeFile()) {}

    BookSession &session() { return window->session(); }
    bool open() { return session().open(path, window.get()); }
    /// In the background, as the button does it.
    bool backUp()
    {
        QSignalSpy finished(&session().care(), &BookCare::finished);
        session().care().backUpNow();
        return finished.wait(20'000);
    }
    qint64 accounts() { return qint64(session().book()->accounts().all().value().size()); }
    static Result<ChangeSet> addAccount(Book &book, const QString &name)
    {
        return book.write(ActionKind::AddAccount, [&](WriteUnit &unit) -> Result<void> {
            Account account;
            account.name = name;
            LAARI_TRY(unit.accounts().insert(account));
            return {};
        });
    }
    void damage()
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.resize(file.size() / 2));
    }
    QString asked() const { return prompts.asked.isEmpty() ? QString() : prompts.asked.last(); }

    QString path;
};

TEST_F(CareTest, ABackupIsMadeListedAndRestored)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(backUp());
    EXPECT_TRUE(window->statusLine().message().contains(QStringLiteral("Backed up"))) << "said";
    ASSERT_TRUE(addAccount(*session().book(), QStringLiteral("Liikaa Oy")));
    EXPECT_EQ(accounts(), 4);

    window->showPage(Page::Settings);
    auto *table = find<QTableView>("backupsTable");
    ASSERT_EQ(table->model()->rowCount(), 1);
    prompts.answers = {0};
    find<QPushButton>("restoreBackup")->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(accounts(), 4) << "cancelled";

    prompts.answers = {1};
    find<QPushButton>("restoreBackup")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen() && accounts() == 3; }));
    EXPECT_TRUE(prompts.errors.empty());
    EXPECT_TRUE(window->statusLine().message().contains(QStringLiteral("restored")));
    EXPECT_EQ(session().book()->backups().list().value().size(), 2u) << "what was there before is a backup now";
}

TEST_F(CareTest, ABackupIsOpenedToRead)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(backUp());
    window->showPage(Page::Settings);
    find<QPushButton>("openBackup")->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().isOpen() && session().book()->isReadOnly(); }));
    EXPECT_EQ(accounts(), 3);
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("savedState"))->text().contains(QStringLiteral("read")));
}

TEST_F(CareTest, ABackupThatCannotBeMadeIsSaidUntilOneIs)
{
    BackupPreferences::setFolder(settings, path + QStringLiteral("/no/folder")); // a file is no folder
    ASSERT_TRUE(open());
    ASSERT_TRUE(backUp());
    EXPECT_TRUE(window->statusLine().warning().contains(QStringLiteral("No backup")))
        << window->statusLine().warning().toStdString();
    language.setLanguage(Language::Finnish);
    EXPECT_TRUE(window->statusLine().warning().contains(QStringLiteral("Varmuuskopiota")));
    language.setLanguage(Language::English);
    window->showPage(Page::Settings);
    find<QPushButton>("backupsBeside")->click();
    ASSERT_TRUE(backUp());
    EXPECT_TRUE(window->statusLine().warning().isEmpty());
}

TEST_F(CareTest, TheDaysBackupIsMadeOnceTheFiguresShow)
{
    ASSERT_TRUE(open());
    QSignalSpy finished(&session().care(), &BookCare::finished);
    ASSERT_TRUE(finished.wait(20'000));
    const auto made = session().book()->backups().list().value();
    ASSERT_EQ(made.size(), 1u);
    EXPECT_EQ(made.front().reason, BackupReason::Daily);
    EXPECT_TRUE(window->statusLine().message().isEmpty()) << "nobody asked for it";
}

TEST_F(CareTest, WhoHasTheFileIsToldAndItMayBeRead)
{
    const auto other = Book::open(path, clock, uids);
    ASSERT_TRUE(other);
    prompts.answers = {0};
    EXPECT_FALSE(open());
    EXPECT_TRUE(asked().contains(QStringLiteral("inUseBox"))) << asked().toStdString();
    EXPECT_FALSE(session().isOpen());
    prompts.answers = {1};
    ASSERT_TRUE(open());
    EXPECT_TRUE(session().book()->isReadOnly());
    EXPECT_EQ(accounts(), 3);
    EXPECT_FALSE(session().readyToWrite(window.get()));
    ASSERT_EQ(prompts.errors.size(), 1u);
    EXPECT_EQ(prompts.errors.front(), ErrorCode::BookReadOnly);
}

TEST_F(CareTest, ADamagedFileIsReplacedByItsNewestBackup)
{
    ASSERT_TRUE(open());
    ASSERT_TRUE(backUp());
    session().close();
    damage();
    prompts.answers = {3};
    ASSERT_TRUE(open());
    EXPECT_TRUE(asked().contains(QStringLiteral("damageBox")));
    EXPECT_EQ(accounts(), 3);
    EXPECT_FALSE(session().book()->isReadOnly());
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(CareTest, ADamagedFileIsLeftOrReadOrSalvaged)
{
    damage();
    prompts.answers = {0};
    EXPECT_FALSE(open());
    EXPECT_TRUE(prompts.errors.empty()) << "the question says it already";

    prompts.answers = {1};
    prompts.savePath = folder.filePath(QStringLiteral("Pelastettu.laari"));
    if (open()) { // how much is left of the half, and whether its schema is, depends on the file
        EXPECT_EQ(session().book()->path(), prompts.savePath);
        EXPECT_FALSE(prompts.informed.isEmpty());
        EXPECT_TRUE(session().book()->verify().value().isEmpty());
        session().close();
    } else {
        EXPECT_FALSE(prompts.errors.empty());
    }
    EXPECT_TRUE(QFileInfo::exists(path));
}

TEST_F(CareTest, WhatAnotherProgramWroteIsShownAndWritingGoesOn)
{
    ASSERT_TRUE(open());
    session().care().stop(); // only what this test asks for
    session().care().start(*session().book());
    ASSERT_TRUE(QFile::remove(BookLock::pathFor(path))); // as a sync client that clears it away
    {
        const auto other = Book::open(path, clock, uids);
        ASSERT_TRUE(other);
        ASSERT_TRUE(addAccount(**other, QStringLiteral("Muualta Oy")));
    }
    const auto refused = addAccount(*session().book(), QStringLiteral("Täältä Oy"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BookChangedElsewhere);
    QCoreApplication::processEvents(); // it looks by itself
    EXPECT_EQ(accounts(), 4);
    EXPECT_TRUE(window->statusLine().message().contains(QStringLiteral("Another program")));
    EXPECT_TRUE(addAccount(*session().book(), QStringLiteral("Täältä Oy")));
    EXPECT_EQ(accounts(), 5);
}

TEST_F(CareTest, AnotherVersionInItsPlaceIsOpenedAfterAsking)
{
    const QString copy = folder.filePath(QStringLiteral("toinen.laari"));
    ASSERT_TRUE(open());
    ASSERT_TRUE(session().book()->saveCopy(copy));
    ASSERT_TRUE(QFile::rename(path, path + QStringLiteral(".old")));
    ASSERT_TRUE(QFile::rename(copy, path));
    prompts.answers = {1};
    session().care().lookNow();
    QCoreApplication::processEvents();
    EXPECT_TRUE(asked().contains(QStringLiteral("reopenBox"))) << asked().toStdString();
    ASSERT_TRUE(session().isOpen());
    EXPECT_TRUE(addAccount(*session().book(), QStringLiteral("Uuteen Oy")));
}

TEST_F(CareTest, ClosingStopsWhatRunsInTheBackground)
{
    ASSERT_TRUE(open());
    session().care().backUpNow();
    session().close();
    EXPECT_FALSE(session().care().isBusy());
    ASSERT_TRUE(open());
}

} // namespace
} // namespace laari::ui
