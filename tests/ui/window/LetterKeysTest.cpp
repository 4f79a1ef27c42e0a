// SPDX-License-Identifier: GPL-3.0-or-later
// Hands that stay on the keys: letters go to pages, through lists and to what is selected, and stay letters in fields.
#include "WindowFixture.h"
#include "ui/Commands.h"
#include "ui/account/AccountPage.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/settings/SettingsPage.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QTableView>

namespace laari::ui {

namespace {

class LetterKeys : public WindowTest {
protected:
    LetterKeys() { EXPECT_TRUE(window->session().open(makeFile(), window.get())); }

    QTableView *accounts() const { return window->accountsPage()->findChild<QTableView *>(); }
    QStringList triggered(QWidget *at, std::initializer_list<Qt::Key> keys)
    {
        QStringList names;
        QObject listener;
        for (QAction *action : window->commands().all())
            QObject::connect(action, &QAction::triggered, &listener,
                             [&names, action] { names += action->objectName(); });
        at->setFocus();
        for (const Qt::Key key : keys)
            QTest::keyClick(at, key);
        return names;
    }
};

TEST_F(LetterKeys, GoToPages)
{
    EXPECT_EQ(triggered(accounts(), {Qt::Key_G, Qt::Key_S}), QStringList{QStringLiteral("showSettings")});
    EXPECT_NE(window->settingsPage(), nullptr);
    EXPECT_EQ(triggered(window.get(), {Qt::Key_G, Qt::Key_P}), QStringList{QStringLiteral("showPortfolio")});
    EXPECT_EQ(triggered(window.get(), {Qt::Key_G, Qt::Key_A}), QStringList{QStringLiteral("showAccounts")});
    EXPECT_TRUE(window->accountsPage()->isVisible());
}

TEST_F(LetterKeys, GoThroughLists)
{
    QTableView *table = accounts();
    table->setFocus();
    table->selectRow(0);
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_J);
    EXPECT_EQ(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_J);
    QTest::keyClick(table, Qt::Key_K);
    EXPECT_EQ(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_J, Qt::ControlModifier);
    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST_F(LetterKeys, StayLettersInFields)
{
    auto *filter = window->accountsPage()->findChild<QLineEdit *>();
    EXPECT_EQ(triggered(filter, {Qt::Key_N, Qt::Key_E, Qt::Key_J, Qt::Key_G, Qt::Key_S, Qt::Key_Slash}), QStringList());
    EXPECT_EQ(filter->text(), QStringLiteral("nejgs/"));
}

TEST_F(LetterKeys, AreThereAsSoonAsARowIsSelected)
{
    accounts()->clearSelection();
    EXPECT_FALSE(window->commands().editSelected->isEnabled());
    accounts()->selectRow(0);
    EXPECT_TRUE(window->commands().editSelected->isEnabled());
}

TEST_F(LetterKeys, EditWhatIsSelected)
{
    window->showAccount(first);
    const auto known = window->session().book()->stakeholders().ofAccount(first);
    ASSERT_TRUE(known);
    for (const Stakeholder &each : *known)
        if (each.kind == StakeholderKind::Person)
            window->accountPage()->showPerson(each.id);
    QStringList asked;
    QObject::connect(window->accountPage(), &AccountPage::editPersonRequested, window->accountPage(),
                     [&asked](StakeholderId) { asked += QStringLiteral("person"); });
    window->disconnect(window->accountPage(), nullptr, window.get(), nullptr);
    auto *people = window->accountPage()->findChild<QTableView *>(QStringLiteral("peopleTable"));
    EXPECT_EQ(triggered(people, {Qt::Key_E}), QStringList{QStringLiteral("editSelected")});
    EXPECT_EQ(asked, QStringList{QStringLiteral("person")});
}

TEST_F(LetterKeys, AScreenReaderPressesWhatCanBeChecked)
{
    const auto press = [this](const char *name) {
        QAccessibleInterface *told = QAccessible::queryAccessibleInterface(find<QAbstractButton>(name));
        ASSERT_TRUE(told && told->actionInterface());
        EXPECT_TRUE(told->state().checkable);
        EXPECT_EQ(told->role(), QAccessible::RadioButton);
        told->actionInterface()->doAction(told->actionInterface()->actionNames().first());
        QCoreApplication::processEvents();
    };
    press("langFinnish");
    EXPECT_EQ(language.language(), Language::Finnish);
    press("navSettings");
    ASSERT_NE(window->settingsPage(), nullptr);
    EXPECT_TRUE(window->settingsPage()->isVisible());
}

TEST_F(LetterKeys, StandOnTheCheatSheet)
{
    QTest::keyClick(accounts(), Qt::Key_Question);
    for (const char *const keys : {"G A", "Ctrl+N; N", "J K", "Ctrl+K; /", "F1; ?"})
        EXPECT_TRUE(prompts.informed.contains(QLatin1String(keys))) << keys;
}

} // namespace
} // namespace laari::ui
