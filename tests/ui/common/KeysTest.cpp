// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/EmptyState.h"
#include "ui/common/FindEdit.h"
#include "ui/common/FoldBar.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedLayout>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

class KeysTest : public ::testing::Test {
protected:
    KeysTest() { language.setLanguage(Language::English); }
    ~KeysTest() override { language.setLanguage(Language::English); }

    Theme theme;
    LanguageController language;
};

TEST_F(KeysTest, EnterPressesTheButtonThatHasTheFocus)
{
    QWidget window;
    auto *push = new QPushButton(&window);
    auto *tool = new QToolButton(&window);
    tool->setFocusPolicy(Qt::StrongFocus);
    auto *fold = new FoldLink(theme, &window);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(push), static_cast<QAbstractButton *>(tool),
                                    static_cast<QAbstractButton *>(fold)}) {
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        EXPECT_EQ(clicked.size(), 1) << button->metaObject()->className();
        QTest::keyClick(button, Qt::Key_Enter, Qt::KeypadModifier);
        EXPECT_EQ(clicked.size(), 2) << button->metaObject()->className();
        button->setEnabled(false);
        QTest::keyClick(button, Qt::Key_Return);
        EXPECT_EQ(clicked.size(), 2) << "disabled";
    }
}

TEST_F(KeysTest, InADialogEnterPressesTheFocusedButtonAndFromAFieldTheDefaultOne)
{
    QDialog dialog;
    auto *line = new QLineEdit(&dialog);
    auto *quiet = new QPushButton(&dialog);
    quiet->setAutoDefault(false);
    auto *save = new QPushButton(&dialog);
    save->setDefault(true);
    QSignalSpy chosen(quiet, &QPushButton::clicked);
    QSignalSpy saved(save, &QPushButton::clicked);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    quiet->setFocus();
    QTest::keyClick(quiet, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(saved.size(), 0);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(saved.size(), 1);
}

TEST_F(KeysTest, TheLanguageKeyWorksInADialogAndWhatIsTypedStays)
{
    QDialog dialog;
    dialog.setModal(true);
    auto *line = new QLineEdit(&dialog);
    dialog.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClicks(line, QStringLiteral("half a sen"));
    QTest::keyClick(line, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(language.language(), Language::Finnish);
    EXPECT_EQ(line->text().toStdString(), "half a sen");
    EXPECT_TRUE(line->hasFocus());
    QTest::keyClick(line, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(language.language(), Language::English);
}

TEST_F(KeysTest, NoGreyBoxIsDrawnInsideAFocusedButton)
{
    QPushButton button;
    QImage picture(100, 40, QImage::Format_ARGB32);
    picture.fill(Qt::white);
    const QImage before = picture;
    QPainter painter(&picture);
    QStyleOptionFocusRect option;
    option.initFrom(&button);
    option.rect = QRect(0, 0, 100, 40);
    button.style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, &button);
    painter.end();
    EXPECT_EQ(picture, before);
}

TEST_F(KeysTest, TheArrowAndTheListOfAFieldHaveNames)
{
    PickEdit edit(theme);
    edit.setAccessibleName(QStringLiteral("Account"));
    edit.setOptions({{1, QStringLiteral("Testi Oy")}});
    edit.show();
    for (const auto chosen : {Language::English, Language::Finnish}) {
        language.setLanguage(chosen);
        const auto buttons = edit.findChildren<QToolButton *>();
        ASSERT_EQ(buttons.size(), 1);
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(buttons.first());
        ASSERT_TRUE(told);
        EXPECT_EQ(told->text(QAccessible::Name).toStdString(),
                  chosen == Language::English ? "Open the list" : "Avaa luettelo");
    }
    edit.showAll();
    QWidget *list = QApplication::activePopupWidget();
    ASSERT_TRUE(list);
    EXPECT_EQ(list->accessibleName().toStdString(), "Account");
    list->hide();
}

TEST_F(KeysTest, SomethingNewIsTakenFromTheListNotFromASlipOfTheKeys)
{
    PickEdit edit(theme);
    edit.setNewText(QStringLiteral("Add %1"));
    edit.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&edit));
    QTest::keyClicks(&edit, QStringLiteral("Uusi"));
    EXPECT_TRUE(edit.newName());
    EXPECT_FALSE(edit.offeredName());
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.offeredName(), QStringLiteral("Uusi"));
    QTest::keyClicks(&edit, QStringLiteral("x"));
    EXPECT_FALSE(edit.offeredName());
}

TEST_F(KeysTest, AnEmptyPageShowsItsWholeTextAndGivesItsActionTheFocus)
{
    QWidget window;
    auto *page = new QWidget;
    auto *stack = new QStackedLayout(page);
    auto *table = new QTableView;
    auto *empty = new EmptyState(theme, QString());
    empty->setTexts(
        QStringLiteral("No accounts yet"),
        QStringLiteral("An account is a company or a part of one whose trust you care for. Import yours from "
                       "your CRM or add the first one by hand. The sample in the File menu shows how it is."));
    empty->setAction(QStringLiteral("Import"));
    stack->addWidget(table);
    stack->addWidget(empty);
    stack->setCurrentWidget(empty);
    page->setFocusProxy(table);
    auto *outer = new QVBoxLayout(&window);
    auto *before = new QPushButton(&window);
    outer->addWidget(before);
    outer->addWidget(page);
    window.resize(1100, 600);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));

    const auto *text = empty->findChild<QLabel *>(QStringLiteral("emptyText"));
    ASSERT_TRUE(text);
    EXPECT_GT(text->heightForWidth(text->width()), 2 * text->fontMetrics().height()) << "three lines or more";
    EXPECT_GE(text->height(), text->heightForWidth(text->width()));
    page->setFocus();
    EXPECT_TRUE(empty->findChild<QPushButton *>(QStringLiteral("emptyAction"))->hasFocus());
    before->setFocus();
    stack->setCurrentWidget(table);
    page->setFocus();
    EXPECT_TRUE(table->hasFocus()) << "once there is something";
}

} // namespace
} // namespace laari::ui
