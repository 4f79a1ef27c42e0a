// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/WindowFixture.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/files/FirstStart.h"
#include "ui/settings/SettingsPage.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace laari::ui {
namespace {

using FilesTest = WindowTest;

TEST_F(FilesTest, FirstStartOffersLanguageNewOpenAndSample)
{
    EXPECT_TRUE(find<FirstStart>("firstStart")->isVisible());
    for (const char *name : {"startFinnish", "startEnglish", "startNew", "startOpen", "startSample"})
        EXPECT_TRUE(find<QPushButton>(name)->isVisible()) << name;
    EXPECT_FALSE(find<QPushButton>("logButton")->isVisible());
    EXPECT_FALSE(find<QAction>("logTouchpoint")->isEnabled());
    QTest::mouseClick(find<QPushButton>("startFinnish"), Qt::LeftButton);
    EXPECT_EQ(language.language(), Language::Finnish);
}

TEST_F(FilesTest, NewFileAsksForPlaceAndAuthorAndShowsEmptyAccounts)
{
    prompts.savePath = folder.filePath(QStringLiteral("uusi")); // without an ending
    QTest::mouseClick(find<QPushButton>("startNew"), Qt::LeftButton);
    ASSERT_TRUE(window->session().isOpen());
    EXPECT_EQ(prompts.suggested.toStdString(), "Key accounts.laari");
    EXPECT_TRUE(QFile::exists(folder.filePath(QStringLiteral("uusi.laari"))));
    EXPECT_EQ(prompts.authorAsked, 1);
    const auto author = window->session().book()->settings().author();
    ASSERT_TRUE(author && *author);
    EXPECT_TRUE(window->accountsPage()->isVisible());
    EXPECT_TRUE(find<QWidget>("accountsEmpty")->findChild<QPushButton *>(QStringLiteral("emptyAction"))->isVisible());
    EXPECT_EQ(window->windowTitle().toStdString(), "uusi – Laari");
}

TEST_F(FilesTest, NewFileNeverReplacesAnother)
{
    const QString path = folder.filePath(QStringLiteral("muuta.laari"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    prompts.savePath = path;
    trigger("newFile");
    EXPECT_EQ(prompts.errors, std::vector{ErrorCode::BookExists});
    EXPECT_FALSE(window->session().isOpen());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().toStdString(), "mine");
}

TEST_F(FilesTest, CancelledQuestionsChangeNothing)
{
    trigger("newFile");
    trigger("openFile");
    EXPECT_FALSE(window->session().isOpen());
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(FilesTest, BadFilesAreSaidAndTheOpenOneStays)
{
    prompts.openPath = makeFile();
    trigger("openFile");
    ASSERT_TRUE(window->session().isOpen());
    const QString bad = folder.filePath(QStringLiteral("bad.laari"));
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    prompts.openPath = bad;
    trigger("openFile");
    prompts.openPath = folder.filePath(QStringLiteral("none.laari"));
    trigger("openFile");
    EXPECT_EQ(prompts.errors, (std::vector{ErrorCode::BookNotABook, ErrorCode::BookMissing}));
    EXPECT_EQ(window->session().title().toStdString(), "Avainasiakkaat");
    EXPECT_TRUE(window->accountsPage()->isVisible());
}

TEST_F(FilesTest, SampleOpensInTheChosenLanguageWithAStory)
{
    language.setLanguage(Language::Finnish);
    QTest::mouseClick(find<QPushButton>("startSample"), Qt::LeftButton);
    ASSERT_TRUE(window->session().isOpen());
    EXPECT_EQ(window->session().title().toStdString(), "Esimerkki 20.11.2026");
    EXPECT_GE(find<QTableView>("accountsTable")->model()->rowCount(), 10);
    const QString path = window->session().book()->path();
    window->session().close();
    EXPECT_TRUE(find<FirstStart>("firstStart")->isVisible());
    trigger("sample"); // the same one again
    EXPECT_EQ(window->session().book()->path(), path);
    window->session().close();
    QFile::remove(path);
}

TEST_F(FilesTest, CopyIsSavedAndSaid)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    prompts.savePath = folder.filePath(QStringLiteral("copy.laari"));
    trigger("saveCopy");
    EXPECT_TRUE(Book::open(prompts.savePath, clock, uids));
    EXPECT_EQ(prompts.suggested.toStdString(), "Avainasiakkaat copy.laari");
    EXPECT_TRUE(window->findChild<QLabel *>(QStringLiteral("statusMessage"))
                    ->accessibleName()
                    .contains(QStringLiteral("copy.laari")));
}

TEST_F(FilesTest, LastFilePageAndRecentOnesAreRemembered)
{
    const QString path = makeFile();
    ASSERT_TRUE(window->session().open(path, window.get()));
    window->showPage(Page::Settings);
    window->resize(1200, 700);
    reopenWindow();
    EXPECT_FALSE(window->session().isOpen());
    ASSERT_TRUE(window->openLast());
    EXPECT_EQ(window->session().book()->path(), path);
    EXPECT_TRUE(window->settingsPage() && window->settingsPage()->isVisible());

    window->session().close();
    EXPECT_FALSE(window->openLast()); // closed by hand: stays closed
    auto *recent = find<QPushButton>("startRecent");
    ASSERT_TRUE(recent);
    EXPECT_EQ(recent->text().toStdString(), "Avainasiakkaat");
    QTest::mouseClick(recent, Qt::LeftButton);
    EXPECT_TRUE(window->session().isOpen());
}

TEST_F(FilesTest, MissingRecentFileLeavesTheList)
{
    const QString path = makeFile();
    ASSERT_TRUE(window->session().open(path, window.get()));
    window->session().close();
    QFile::remove(path);
    EXPECT_FALSE(window->session().open(path, window.get()));
    EXPECT_EQ(prompts.errors, std::vector{ErrorCode::BookMissing});
    EXPECT_TRUE(window->session().recent().isEmpty());
}

TEST_F(FilesTest, AuthorIsAskedOnceBeforeTheFirstChange)
{
    ASSERT_TRUE(window->session().open(makeFile(QString()), window.get()));
    EXPECT_EQ(prompts.authorAsked, 0);
    EXPECT_TRUE(window->session().readyToWrite(window.get()));
    EXPECT_TRUE(window->session().readyToWrite(window.get()));
    EXPECT_EQ(prompts.authorAsked, 1);
    const auto people = window->session().book()->ownPeople().all();
    ASSERT_TRUE(people && people->size() == 1);
    EXPECT_EQ(people->front().name.toStdString(), "Aino Laine");
}

TEST_F(FilesTest, OpeningTheOpenFileAgainKeepsIt)
{
    const QString path = makeFile();
    ASSERT_TRUE(window->session().open(path, window.get()));
    const Book *book = window->session().book();
    ASSERT_TRUE(window->session().open(path, window.get()));
    EXPECT_EQ(window->session().book(), book);
    EXPECT_TRUE(prompts.errors.empty());
}

} // namespace
} // namespace laari::ui
