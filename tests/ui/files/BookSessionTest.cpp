// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/BookSession.h"

#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace laari::ui {
namespace {

class AskedPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.push_back(error); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return path; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }
    QString askAuthor(QWidget *, const QStringList &) override
    {
        ++asked;
        if (meanwhile)
            meanwhile();
        return QStringLiteral("Aino Laine");
    }

    QString path;
    std::function<void()> meanwhile;
    int asked = 0;
    std::vector<Error> errors;
};

class BookSessionTest : public ::testing::Test {
protected:
    BookSessionTest() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        QStandardPaths::setTestModeEnabled(true);
        language.setLanguage(Language::English);
    }
    ~BookSessionTest() override { language.setLanguage(Language::English); }

    QTemporaryDir folder;
    QSettings settings;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0))};
    UidSource uids{QRandomGenerator(1)};
    Theme theme;
    LanguageController language;
    AskedPrompts prompts;
    UiContext context{clock, uids, theme, language, prompts, settings};
    BookSession session{context};
};

TEST_F(BookSessionTest, NobodyIsAskedForAFileThatCannotBeMade)
{
    prompts.path = folder.filePath(QStringLiteral("nowhere/new.laari"));
    EXPECT_FALSE(session.createAsking(nullptr));
    prompts.path = folder.filePath(QStringLiteral("taken.laari"));
    QFile taken(prompts.path);
    ASSERT_TRUE(taken.open(QIODevice::WriteOnly));
    EXPECT_FALSE(session.createAsking(nullptr));
    EXPECT_EQ(prompts.asked, 0);
    ASSERT_EQ(prompts.errors.size(), 2U);
    EXPECT_EQ(prompts.errors[0].code, ErrorCode::CannotWrite);
    EXPECT_EQ(prompts.errors[1].code, ErrorCode::BookExists);
    EXPECT_EQ(prompts.errors[1].arguments, QStringList{prompts.path}) << "so that the box can name it";
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).filter(QStringLiteral(".laari-")).size(), 0);
}

TEST_F(BookSessionTest, ANameOnceGivenIsNotAskedForAgainAfterAFailure)
{
    prompts.path = folder.filePath(QStringLiteral("first.laari"));
    prompts.meanwhile = [&] { QFile(prompts.path).open(QIODevice::WriteOnly); }; // somebody else was faster
    EXPECT_FALSE(session.createAsking(nullptr));
    prompts.meanwhile = {};
    prompts.path = folder.filePath(QStringLiteral("second.laari"));
    EXPECT_TRUE(session.createAsking(nullptr));
    EXPECT_EQ(prompts.asked, 1);
    const auto people = session.book()->ownPeople().all();
    ASSERT_TRUE(people && people->size() == 1);
    EXPECT_EQ(people->front().name.toStdString(), "Aino Laine");
}

TEST_F(BookSessionTest, TheDateOfTheSampleIsWrittenAsTheLanguageDoes)
{
    const QString samples =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/samples/");
    const QString path = samples + QStringLiteral("Esimerkki 2026-11-22.laari");
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(BookSession::titleOf(path).toStdString(), "Esimerkki 22.11.2026");
    EXPECT_EQ(BookSession::titleOf(QStringLiteral("/home/aino/Oma 2026-11-22.laari")).toStdString(), "Oma 2026-11-22")
        << "a name of the user's own stays as it is";
}

} // namespace
} // namespace laari::ui
