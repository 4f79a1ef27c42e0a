// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/WindowFixture.h"
#include "ui/accounts/AccountsPage.h"

#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace laari::ui {
namespace {

class HistoryWindowTest : public WindowTest {
protected:
    HistoryWindowTest()
    {
        EXPECT_TRUE(window->session().open(makeFile(), window.get()));
        book = window->session().book();
    }
    QDialog *dialog(const char *name)
    {
        for (QDialog *each : window->findChildren<QDialog *>(QString::fromLatin1(name)))
            if (each->isVisible())
                return each;
        return nullptr;
    }
    static void click(const QWidget &parent, const char *button)
    {
        auto *found = parent.findChild<QPushButton *>(QString::fromLatin1(button));
        ASSERT_TRUE(found && found->isVisible()) << button;
        found->click();
        QCoreApplication::processEvents();
    }
    static QString nameIn(const QDialog &history)
    {
        return history.findChild<QLabel *>(QStringLiteral("historyOf"))->text();
    }

    Book *book = nullptr;
};

TEST_F(HistoryWindowTest, OfTheAccountAtHandComesFromTheMenu)
{
    window->showPage(Page::Accounts);
    window->accountsPage()->select(first);
    trigger("history");
    QDialog *history = dialog("historyDialog");
    ASSERT_TRUE(history);
    EXPECT_EQ(nameIn(*history), QStringLiteral("Örn Ab"));
    QTest::keyClick(history, Qt::Key_Escape);

    window->showAccount(first);
    const Touchpoint gone = book->touchpoints().ofAccount(first).value().front();
    window->removeTouchpoint(gone.id);
    trigger("history");
    history = dialog("historyDialog");
    ASSERT_TRUE(history);
    click(*history, "save");
    EXPECT_EQ(*book->touchpoints().find(gone.id), gone);
    QTest::keyClick(history, Qt::Key_Escape);
    EXPECT_TRUE(find<QLabel>("statusMessage")->accessibleName().endsWith(QStringLiteral("Brought back")));
    EXPECT_EQ(find<QAction>("undo")->text().remove(u'&').toStdString(), "Undo “Bring back”");
    trigger("undo");
    EXPECT_FALSE(book->touchpoints().find(gone.id));
}

TEST_F(HistoryWindowTest, OfAPersonOrATouchpointComesFromTheirDialogs)
{
    window->showAccount(first);
    const auto people = book->stakeholders().ofAccount(first).value();
    window->editPerson(people.front().id);
    ASSERT_TRUE(dialog("personDialog"));
    click(*dialog("personDialog"), "history");
    EXPECT_FALSE(dialog("personDialog"));
    ASSERT_TRUE(dialog("historyDialog"));
    EXPECT_EQ(nameIn(*dialog("historyDialog")), QStringLiteral("Noora Ström"));
    QTest::keyClick(dialog("historyDialog"), Qt::Key_Escape);

    window->editTouchpoint(book->touchpoints().latestOfAccount(first).value()->id);
    ASSERT_TRUE(dialog("touchpointDialog"));
    click(*dialog("touchpointDialog"), "history");
    EXPECT_FALSE(dialog("touchpointDialog"));
    ASSERT_TRUE(dialog("historyDialog"));
    EXPECT_EQ(nameIn(*dialog("historyDialog")), QStringLiteral("Meeting, 16 Nov 2026"));
    QTest::keyClick(dialog("historyDialog"), Qt::Key_Escape);

    window->editAccount(first);
    click(*dialog("accountDialog"), "history");
    ASSERT_TRUE(dialog("historyDialog"));
    EXPECT_EQ(nameIn(*dialog("historyDialog")), QStringLiteral("Örn Ab"));
}

TEST_F(HistoryWindowTest, WhatIsNewHasNone)
{
    window->newPerson(first);
    EXPECT_FALSE(dialog("personDialog")->findChild<QPushButton *>(QStringLiteral("history"))->isVisible());
    QTest::keyClick(dialog("personDialog"), Qt::Key_Escape);
    window->logTouchpoint(first);
    EXPECT_FALSE(dialog("touchpointDialog")->findChild<QPushButton *>(QStringLiteral("history"))->isVisible());
}

TEST_F(HistoryWindowTest, ARemovedAccountComesBackToTheList)
{
    auto *table = find<QTableView>("accountsTable");
    ASSERT_EQ(table->model()->rowCount(), 3);
    ASSERT_TRUE(
        book->write(ActionKind::RemoveAccount, [this](WriteUnit &unit) { return unit.accounts().remove(first); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(table->model()->rowCount(), 2);
    trigger("removedAccounts");
    QDialog *removed = dialog("historyDialog");
    ASSERT_TRUE(removed);
    click(*removed, "save");
    EXPECT_TRUE(book->accounts().find(first));
    EXPECT_EQ(table->model()->rowCount(), 3);
    EXPECT_EQ(*book->verify(), QStringList());
}

} // namespace
} // namespace laari::ui
