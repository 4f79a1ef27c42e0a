// SPDX-License-Identifier: GPL-3.0-or-later
// The meeting and the window behind it.
#include "WindowFixture.h"
#include "ui/meeting/MeetingSheets.h"
#include "ui/meeting/MeetingWindow.h"
#include "ui/reports/ReportDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>

namespace laari::ui {
namespace {

class MeetingInWindowTest : public WindowTest {
protected:
    MeetingInWindowTest()
    {
        theme.setMode(ThemeMode::Dark);
        path = makeFile();
        window->session().open(path, window.get());
        QCoreApplication::processEvents();
        trigger("meeting");
        EXPECT_TRUE(window->meeting());
        EXPECT_TRUE(QTest::qWaitForWindowActive(window->meeting()));
    }
    QString keptTheme() const { return settings.value(QStringLiteral("theme")).toString(); }
    void typeHalf()
    {
        QLineEdit *line = window->meeting()->firstSheet()->line();
        line->setFocus();
        QTest::keyClicks(line, half);
        ASSERT_EQ(line->text(), half);
    }
    void goOn()
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }

    const QString half = QStringLiteral("half typed decision");
    QString path;
};

TEST_F(MeetingInWindowTest, NothingTypedGoesWithTheFileUnasked)
{
    typeHalf();
    prompts.discards = false;
    trigger("closeFile");
    EXPECT_EQ(prompts.discardAsked, 1);
    EXPECT_TRUE(window->session().isOpen());
    const QString copy = folder.filePath(QStringLiteral("toinen.laari"));
    ASSERT_TRUE(window->session().book()->saveCopy(copy));
    EXPECT_FALSE(window->session().open(copy, window.get()));
    EXPECT_EQ(prompts.discardAsked, 2);
    EXPECT_EQ(QFileInfo(window->session().book()->path()), QFileInfo(path));
    prompts.savePath = folder.filePath(QStringLiteral("uusi.laari"));
    EXPECT_FALSE(window->session().createAsking(window.get()));
    EXPECT_FALSE(QFile::exists(prompts.savePath)) << "asked before there is a new file";
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    ASSERT_TRUE(window->meeting());
    EXPECT_EQ(window->meeting()->firstSheet()->line()->text(), half);
    prompts.discards = true;
    const int asked = prompts.discardAsked;
    EXPECT_TRUE(window->session().open(copy, window.get()));
    goOn();
    EXPECT_EQ(prompts.discardAsked, asked + 1) << "once";
    EXPECT_EQ(QFileInfo(window->session().book()->path()), QFileInfo(copy));
    EXPECT_FALSE(window->meeting());
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(MeetingInWindowTest, TheThemeOfTheMeetingIsNeverKept)
{
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(theme.mode(), ThemeMode::Dark);
    language.setLanguage(Language::Finnish); // everything is kept then
    language.setLanguage(Language::English);
    EXPECT_EQ(keptTheme(), QStringLiteral("dark"));
    typeHalf();
    trigger("closeFile");
    goOn();
    EXPECT_FALSE(window->meeting());
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(keptTheme(), QStringLiteral("dark"));
}

TEST_F(MeetingInWindowTest, AWindowThatGoesGivesTheThemeBack)
{
    window.reset();
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(keptTheme(), QStringLiteral("dark"));
}

TEST_F(MeetingInWindowTest, AChoiceMadeMeanwhileStays)
{
    trigger("light");
    EXPECT_EQ(keptTheme(), QStringLiteral("light"));
    window->meeting()->close();
    goOn();
    EXPECT_FALSE(theme.isDark());
    EXPECT_EQ(theme.mode(), ThemeMode::Light);
}

TEST_F(MeetingInWindowTest, TheMinutesOpenOverItAndLeadBackToIt)
{
    MeetingWindow *meeting = window->meeting();
    typeHalf();
    QTest::keyClick(meeting->firstSheet()->line(), Qt::Key_Return);
    QCoreApplication::processEvents();
    meeting->setFocus();
    QTest::keyClick(meeting, Qt::Key_End);
    ASSERT_TRUE(meeting->lastSheet()->isVisible());
    auto *button = meeting->findChild<QWidget *>(QStringLiteral("meetingMinutes"));
    ASSERT_TRUE(button && button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QPointer<ReportDialog> dialog = window->findChild<ReportDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->parentWidget(), meeting) << "not over the window, which shows other accounts";
    EXPECT_TRUE(QTest::qWaitForWindowActive(dialog));
    Q_EMIT dialog->saved(QStringLiteral("/x/Muistio.pdf"));
    EXPECT_TRUE(meeting->findChild<QLabel *>(QStringLiteral("meetingNotice"))->text().contains(u"Muistio.pdf"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    goOn();
    EXPECT_FALSE(dialog);
    EXPECT_TRUE(QTest::qWaitForWindowActive(meeting));
    EXPECT_EQ(QApplication::activeWindow(), meeting);
    meeting->setFocus();
    QTest::keyClick(meeting, Qt::Key_Home);
    EXPECT_EQ(meeting->page(), 0);
    EXPECT_TRUE(prompts.errors.empty());
}

} // namespace
} // namespace laari::ui
