// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AuthorDialog.h"
#include "ui/common/ErrorText.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <functional>

namespace laari::ui {
namespace {

/// What stops to ask or tell, while it does so.
class BoxesTest : public ::testing::Test {
protected:
    BoxesTest() { language.setLanguage(Language::English); }
    ~BoxesTest() override { language.setLanguage(Language::English); }

    /// Called once the next box is there; closes it in the end.
    void whenShown(const std::function<void(QDialog &)> &look)
    {
        QTimer::singleShot(0, &window, [this, look] {
            auto *box = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            ASSERT_TRUE(box);
            shown = true;
            look(*box);
            if (box->isVisible())
                box->reject();
        });
    }
    static std::string label(const QDialog &box, const char *part)
    {
        const auto *found = box.findChild<QLabel *>(box.objectName() + QString::fromLatin1(part));
        return found ? found->text().toStdString() : std::string();
    }

    Theme theme;
    LanguageController language;
    QWidget window;
    WindowPrompts prompts;
    bool shown = false;
};

const Error notABook{ErrorCode::BookNotABook, {QStringLiteral("/home/aino/bad.laari")}, {}};

TEST_F(BoxesTest, AllOfAQuestionShowsHoweverWideItsAnswersAre)
{
    const QString longText =
        QStringLiteral("Part of this file is missing or cannot be read. It was left as it is. ").repeated(5);
    const QString wide = QStringLiteral("Restore the newest backup of all");
    whenShown([](QDialog &box) {
        const auto *text = box.findChild<QLabel *>(QStringLiteral("testBoxText"));
        ASSERT_TRUE(text);
        QCoreApplication::processEvents();
        EXPECT_GE(text->height(), text->heightForWidth(text->width()));
    });
    const int answer = prompts.ask(
        &window, QStringLiteral("testBox"),
        [&] {
            return Prompts::Question{QStringLiteral("Heading"), longText, {wide, wide, wide}};
        },
        2, 1);
    EXPECT_TRUE(shown);
    EXPECT_EQ(answer, 1) << "closed is Escape";
}

TEST(PromptsTest, AFileIsOfTheKindThatItsNameSays)
{
    const QStringList pdf{QStringLiteral("pdf")};
    const QStringList pictures{QStringLiteral("png"), QStringLiteral("svg")};
    const struct {
        const char *typed;
        QStringList ends;
        const char *becomes;
    } cases[] = {
        {"/a/report", pdf, "/a/report.pdf"},
        {"/a/report v1.2", pdf, "/a/report v1.2.pdf"},
        {"/a/wrong.xlsx", pdf, "/a/wrong.xlsx.pdf"},
        {"/a/Report.PDF", pdf, "/a/Report.PDF"},
        {"/a.pdf/report", pdf, "/a.pdf/report.pdf"},
        {"/a/picture.svg", pictures, "/a/picture.svg"},
        {"/a/picture.v2", pictures, "/a/picture.v2.png"},
    };
    for (const auto &each : cases)
        EXPECT_EQ(Prompts::withEnd(QString::fromUtf8(each.typed), each.ends, each.ends.first()),
                  QString::fromUtf8(each.becomes));
}

TEST_F(BoxesTest, WhatItInformsOfIsToldAnewInTheOtherLanguage)
{
    const auto tell = [] {
        return Prompts::Information{QDialog::tr("Title"), QLocale().language() == QLocale::Finnish
                                                              ? QStringLiteral("<h3>Suomeksi</h3>")
                                                              : QStringLiteral("<h3>In English</h3>")};
    };
    whenShown([this](QDialog &box) {
        const auto *text = box.findChild<QLabel *>(QStringLiteral("informBoxText"));
        ASSERT_TRUE(text);
        EXPECT_EQ(text->text(), QStringLiteral("<h3>In English</h3>"));
        language.toggle();
        EXPECT_EQ(text->text(), QStringLiteral("<h3>Suomeksi</h3>"));
        EXPECT_EQ(box.findChild<QPushButton *>(QStringLiteral("informClose"))->text(), QStringLiteral("Sulje"));
    });
    prompts.inform(&window, tell);
    EXPECT_TRUE(shown);
}

TEST_F(BoxesTest, AnErrorNamesTheFileAndHasNoPictureOfQts)
{
    language.setLanguage(Language::Finnish);
    whenShown([&](QDialog &box) {
        EXPECT_FALSE(qobject_cast<QMessageBox *>(&box));
        EXPECT_EQ(label(box, "Heading"), "Tiedostoa bad.laari ei voi avata");
        EXPECT_EQ(label(box, "Text"), ErrorText::of(notABook).toStdString());
        for (const QLabel *each : box.findChildren<QLabel *>())
            EXPECT_TRUE(each->pixmap().isNull());
        QTest::keyClick(box.focusWidget(), Qt::Key_Return);
        EXPECT_FALSE(box.isVisible());
    });
    prompts.showError(&window, notABook);
    EXPECT_TRUE(shown);
}

TEST_F(BoxesTest, TheTextOfABoxIsWholeAndFollowsTheLanguageKey)
{
    whenShown([&](QDialog &box) {
        EXPECT_EQ(label(box, "Heading"), "The file bad.laari cannot be opened");
        const auto *text = box.findChild<QLabel *>(QStringLiteral("errorBoxText"));
        EXPECT_GE(text->height(), text->heightForWidth(text->width()));
        QTest::keyClick(box.focusWidget(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        EXPECT_EQ(label(box, "Heading"), "Tiedostoa bad.laari ei voi avata");
    });
    prompts.showError(&window, notABook);
    EXPECT_TRUE(shown);
    EXPECT_EQ(language.language(), Language::Finnish);
}

TEST_F(BoxesTest, WhatWasTypedIsKeptUnlessDiscardIsPressed)
{
    whenShown([&](QDialog &box) { QTest::keyClick(&box, Qt::Key_Escape); });
    EXPECT_FALSE(prompts.discardChanges(&window));
    whenShown([&](QDialog &box) { QTest::keyClick(box.focusWidget(), Qt::Key_Return); });
    EXPECT_FALSE(prompts.discardChanges(&window)) << "Enter keeps";
    whenShown([&](QDialog &box) {
        auto *discard = box.findChild<QPushButton *>(QStringLiteral("discard"));
        discard->setFocus();
        QTest::keyClick(discard, Qt::Key_Return);
    });
    EXPECT_TRUE(prompts.discardChanges(&window));
}

TEST_F(BoxesTest, TheWindowBehindIsActiveOnceABoxIsGone)
{
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    whenShown([&](QDialog &box) { QTest::keyClick(&box, Qt::Key_Escape); });
    prompts.discardChanges(&window);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
}

TEST_F(BoxesTest, WhoYouAreIsNotReadOutAsTheNameOfTheField)
{
    AuthorDialog dialog({QStringLiteral("Aino Laine"), QStringLiteral("Mikko")});
    dialog.show();
    auto *name = dialog.findChild<QLineEdit *>(QStringLiteral("authorName"));
    ASSERT_TRUE(name);
    QTest::keyClicks(name, QStringLiteral("Aino"));
    QAccessibleInterface *told = QAccessible::queryAccessibleInterface(name);
    ASSERT_TRUE(told);
    EXPECT_EQ(told->text(QAccessible::Name).toStdString(), "Your name");
    QTest::keyClick(name, Qt::Key_Down); // the first that fits
    QTest::keyClick(name, Qt::Key_Return);
    EXPECT_EQ(dialog.name().toStdString(), "Aino Laine");
}

TEST_F(BoxesTest, WhoAreYouShowsItsWholeTextInBothLanguages)
{
    language.setLanguage(Language::Finnish);
    AuthorDialog dialog({});
    dialog.show();
    const auto *text = dialog.findChild<QLabel *>(QStringLiteral("authorText"));
    ASSERT_TRUE(text);
    for (const auto chosen : {Language::Finnish, Language::English}) {
        language.setLanguage(chosen);
        QTest::qWait(20);
        EXPECT_GE(text->height(), text->heightForWidth(text->width()));
    }
}

TEST_F(BoxesTest, FileDialogsBeginInAFolderThatIsThere)
{
    qputenv("XDG_CONFIG_HOME", "/nowhere"); // no user-dirs.dirs: Documents is a guess
    const QByteArray home = qgetenv("HOME");
    QTemporaryDir empty;
    qputenv("HOME", empty.path().toUtf8());
    whenShown([&](QDialog &box) {
        auto *dialog = qobject_cast<QFileDialog *>(&box);
        ASSERT_TRUE(dialog);
        EXPECT_EQ(dialog->directory().absolutePath(), empty.path());
    });
    prompts.saveBookPath(&window, QStringLiteral("new.laari"));
    EXPECT_TRUE(shown);
    qputenv("HOME", home);
    qunsetenv("XDG_CONFIG_HOME");
}

} // namespace
} // namespace laari::ui
