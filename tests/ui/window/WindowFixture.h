// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestBook.h"
#include "ui/MainWindow.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace laari::ui {

/// Answers for the user and remembers what was said.
class FakePrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.push_back(error.code); }
    QString openBookPath(QWidget *) override { return openPath; }
    QString saveBookPath(QWidget *, const QString &suggestion) override
    {
        suggested = suggestion;
        return savePath;
    }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override
    {
        ++discardAsked;
        return discards;
    }
    QString askAuthor(QWidget *, const QStringList &) override
    {
        ++authorAsked;
        return author;
    }
    int ask(QWidget *, const QString &name, const std::function<Question()> &tell, int, int escape) override
    {
        const Question question = tell();
        asked.push_back(name + QLatin1Char(' ') + question.heading + QLatin1Char('|') + question.text);
        return answers.isEmpty() ? escape : answers.takeFirst();
    }
    void inform(QWidget *, const std::function<Information()> &tell) override
    {
        const Information told = tell();
        informed = told.title + told.html;
    }

    QString openPath;
    QString savePath;
    QString suggested;
    QString author = QStringLiteral("Aino Laine");
    QString informed;
    QStringList asked;
    QList<int> answers; ///< to what is asked next; none left: Escape
    bool discards = true;
    int discardAsked = 0;
    int authorAsked = 0;
    std::vector<ErrorCode> errors;
};

/// A window with its own settings, clock and answers, and a folder for files; nothing of the user's is touched.
class WindowTest : public ::testing::Test {
protected:
    WindowTest() : settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        QStandardPaths::setTestModeEnabled(true);
        language.setLanguage(Language::English);
        theme.setMode(ThemeMode::Light);
        reopenWindow();
    }

    void reopenWindow()
    {
        if (window)
            window->close();
        window.reset();
        window = std::make_unique<MainWindow>(context);
        window->resize(1366, 768);
        window->show();
        QCoreApplication::processEvents();
    }

    /// A file of three accounts, one person and a few touchpoints, made and closed.
    QString makeFile(const QString &author = QStringLiteral("Aino Laine"))
    {
        const QString path = folder.filePath(QStringLiteral("Avainasiakkaat.laari"));
        auto book = Book::create(path, BookSetup{author}, clock, uids);
        EXPECT_TRUE(book);
        const auto wrote = (*book)->write(ActionKind::AddAccount, [&](WriteUnit &unit) -> Result<void> {
            Account account;
            account.name = QStringLiteral("Örn Ab");
            account.industry = QStringLiteral("Kuljetus");
            account.annualRevenue = Cents{250'000'000};
            LAARI_ASSIGN(first, unit.accounts().insert(account));
            account = {};
            account.name = QStringLiteral("Aalto Oy");
            account.annualRevenue = Cents{90'000'000};
            LAARI_TRY(unit.accounts().insert(account));
            account = {};
            account.name = QStringLiteral("Ähtäri Oy");
            LAARI_TRY(unit.accounts().insert(account));
            Stakeholder person;
            person.account = first;
            person.name = QStringLiteral("Noora Ström");
            person.roles = {RolePeriod{std::nullopt, Role::Decider, 4}};
            person.enteredOn = clock.today() - 400;
            LAARI_ASSIGN(const StakeholderId who, unit.stakeholders().insert(person));
            for (int ago : {200, 100, 30, 4}) {
                Touchpoint touchpoint;
                touchpoint.account = first;
                touchpoint.day = clock.today() - ago;
                touchpoint.emotion = ago == 100 ? 1 : 4;
                touchpoint.participants = {Participant{who, Presence::There}};
                LAARI_TRY(unit.touchpoints().insert(touchpoint));
            }
            return {};
        });
        EXPECT_TRUE(wrote);
        return path;
    }

    void trigger(const char *command)
    {
        auto *action = window->findChild<QAction *>(QString::fromLatin1(command));
        ASSERT_TRUE(action) << command;
        ASSERT_TRUE(action->isEnabled()) << command;
        action->trigger();
        QCoreApplication::processEvents();
    }

    template <typename Widget> Widget *find(const char *name)
    {
        auto *widget = window->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(widget) << name;
        return widget;
    }

    QTemporaryDir folder;
    FixedClock clock{QDateTime(QDate(2026, 11, 20), QTime(12, 0))};
    UidSource uids{QRandomGenerator(1)};
    Theme theme;
    LanguageController language;
    FakePrompts prompts;
    QSettings settings;
    UiContext context{clock, uids, theme, language, prompts, settings};
    AccountId first;
    std::unique_ptr<MainWindow> window;
};

} // namespace laari::ui
