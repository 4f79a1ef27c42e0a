// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/usecases/Reviews.h"
#include "tests/support/TestBook.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/meeting/MeetingSheets.h"
#include "ui/meeting/MeetingWindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <memory>
#include <optional>

namespace laari::ui {

class MeetingPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.push_back(error.code); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override
    {
        ++asked;
        return discards;
    }
    void inform(QWidget *, const std::function<Information()> &tell) override { informed = tell().html; }

    int ask(QWidget *, const QString &name, const std::function<Question()> &, int, int escape) override
    {
        questions << name;
        return answer.value_or(escape);
    }

    std::vector<ErrorCode> errors;
    QStringList questions;
    std::optional<int> answer; ///< nothing: Escape
    QString informed;
    int asked = 0;
    bool discards = true;
};

class MeetingWindowTest : public ::testing::Test {
protected:
    MeetingWindowTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        theme.setMode(ThemeMode::Light);
        for (int ago = 700; ago >= 100; ago -= 50)
            test.log(good, test.today() - ago, 5, {decider});
        for (int ago = 700; ago >= 20; ago -= 60)
            test.log(bad, test.today() - ago, 2, {other});
    }
    void open(MeetingPlan plan = {}, std::optional<AccountId> at = {})
    {
        if (plan.accounts.empty() && !plan.review)
            plan.accounts = {good, bad, quiet};
        window = std::make_unique<MeetingWindow>(test.book(), context, plan, [] { return true; });
        ASSERT_TRUE(window->open(at));
        window->showNormal();
        window->resize(1920, 1080);
        QCoreApplication::processEvents();
    }
    void key(Qt::Key which) { QTest::keyClick(window.get(), which); }
    /// Everything that stands on the window at this moment.
    QString seen() const
    {
        QCoreApplication::processEvents(); // a title is shortened to its room
        QStringList all;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'|');
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    std::vector<Review> reviews() { return test->reviews().all().value_or(std::vector<Review>()); }

    testing::TestBook test;
    AccountId good = test.addAccount(QStringLiteral("Hyvä Oy"), 2);
    AccountId bad = test.addAccount(QStringLiteral("Lakeuden Energia Oy"));
    AccountId quiet = test.addAccount(QStringLiteral("Hiljainen Oy"));
    StakeholderId decider = test.addPerson(good, QStringLiteral("Noora Ström"), Role::Decider);
    StakeholderId other = test.addPerson(bad, QStringLiteral("Ville Kettu"), Role::Decider);
    LanguageController language;
    Theme theme;
    MeetingPrompts prompts;
    QSettings settings;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    std::unique_ptr<MeetingWindow> window;
};

} // namespace laari::ui
