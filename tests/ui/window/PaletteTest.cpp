// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: from a few letters to the very row.
#include "WindowFixture.h"
#include "ui/account/AccountPage.h"
#include "ui/account/PeopleMap.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/search/CommandPalette.h"

#include <QLineEdit>
#include <QListView>
#include <QTabWidget>
#include <QTableView>

namespace laari::ui {

namespace {

class PaletteTest : public WindowTest {
protected:
    CommandPalette *open()
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        QCoreApplication::processEvents();
        auto *palette = window->findChild<CommandPalette *>();
        EXPECT_TRUE(palette && palette->isVisible());
        return palette;
    }
    static QStringList rows(const CommandPalette *palette)
    {
        QStringList all;
        const QAbstractItemModel &model = *palette->findChild<QListView *>()->model();
        for (int i = 0; i < model.rowCount(); ++i)
            all.append(model.index(i, 0).data().toString());
        return all;
    }
    static QString chosen(const CommandPalette *palette)
    {
        return palette->findChild<QListView *>()->currentIndex().data().toString();
    }
    void type(CommandPalette *palette, const QString &text) { palette->findChild<QLineEdit *>()->setText(text); }
    void press(CommandPalette *palette, Qt::Key key)
    {
        QTest::keyClick(palette->findChild<QLineEdit *>(), key);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    /// Gives the newest touchpoint of the first account a note.
    TouchpointId noteOnNewest(const QString &text)
    {
        Book &book = *window->session().book();
        TouchpointId id;
        EXPECT_TRUE(book.write(ActionKind::EditTouchpoint, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(const auto all, unit.touchpoints().ofAccount(first));
            Touchpoint t = all.back();
            id = t.id;
            t.note = text;
            return unit.touchpoints().update(t);
        }));
        return id;
    }
    QTableView *table(const char *name) const
    {
        return window->accountPage()->findChild<QTableView *>(QString::fromLatin1(name));
    }
};

TEST_F(PaletteTest, OpensTheAccountThatWasTyped)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    CommandPalette *palette = open();
    type(palette, QStringLiteral("ahtari")); // forgiving
    EXPECT_EQ(rows(palette), (QStringList{QStringLiteral("Accounts"), QStringLiteral("Ähtäri Oy")}));
    EXPECT_EQ(chosen(palette), QStringLiteral("Ähtäri Oy"));
    press(palette, Qt::Key_Return);
    ASSERT_TRUE(window->accountPage() && window->accountPage()->isVisible());
    EXPECT_EQ(window->session().book()->accounts().find(window->accountPage()->account())->name,
              QStringLiteral("Ähtäri Oy"));
    EXPECT_EQ(window->findChild<CommandPalette *>(), nullptr);
}

TEST_F(PaletteTest, OpensTheVeryRowOfAPersonAndATouchpoint)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    CommandPalette *palette = open();
    type(palette, QStringLiteral("strom"));
    EXPECT_EQ(rows(palette), (QStringList{QStringLiteral("People"), QStringLiteral("Noora Ström")}));
    press(palette, Qt::Key_Enter);
    auto *tabs = window->accountPage()->findChild<QTabWidget *>(QStringLiteral("accountTabs"));
    EXPECT_EQ(tabs->currentIndex(), 1);
    const auto person = window->accountPage()->findChild<PeopleMap *>()->selected();
    ASSERT_TRUE(person);
    EXPECT_EQ(window->session().book()->stakeholders().find(*person)->name, QStringLiteral("Noora Ström"));

    const TouchpointId id = noteOnNewest(QStringLiteral("Laskusta keskusteltiin pitkään"));
    window->accountPage()->findChild<QLineEdit *>(QStringLiteral("touchpointsFilter"))->setText(QStringLiteral("zzz"));
    palette = open();
    type(palette, QStringLiteral("keskust lasku"));
    press(palette, Qt::Key_Return);
    EXPECT_EQ(tabs->currentIndex(), 2);
    const QModelIndex current = table("touchpointsTable")->currentIndex();
    ASSERT_TRUE(current.isValid());
    EXPECT_EQ(current.siblingAtColumn(0).data(Qt::UserRole + 1).toLongLong(), id.value);
}

TEST_F(PaletteTest, CommandsAreFoundAndRunAndDisabledOnesAreNot)
{
    CommandPalette *palette = open(); // without a file
    EXPECT_TRUE(rows(palette).contains(QStringLiteral("Open"))) << rows(palette).join(u'|').toStdString();
    EXPECT_FALSE(rows(palette).contains(QStringLiteral("Log touchpoint")));
    type(palette, QStringLiteral("dark"));
    press(palette, Qt::Key_Return);
    EXPECT_TRUE(theme.isDark());

    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    palette = open();
    EXPECT_TRUE(rows(palette).contains(QStringLiteral("Log touchpoint")));
    type(palette, QStringLiteral("settings"));
    press(palette, Qt::Key_Return);
    EXPECT_NE(window->settingsPage(), nullptr);
}

TEST_F(PaletteTest, ArrowsPassHeadingsAndGoRound)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    CommandPalette *palette = open();
    type(palette, QStringLiteral("o"));
    const QStringList all = rows(palette);
    ASSERT_GT(all.size(), 4);
    EXPECT_EQ(chosen(palette), all[1]);
    press(palette, Qt::Key_Up);
    EXPECT_EQ(chosen(palette), all.last());
    press(palette, Qt::Key_Down);
    EXPECT_EQ(chosen(palette), all[1]);
    for (int i = 0; i < all.size(); ++i) {
        press(palette, Qt::Key_Down);
        EXPECT_NE(chosen(palette), QStringLiteral("Commands"));
    }
}

TEST_F(PaletteTest, NothingFoundSaysSoInTheLanguageOfTheMoment)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    CommandPalette *palette = open();
    type(palette, QStringLiteral("qqq"));
    auto *nothing = palette->findChild<QLabel *>(QStringLiteral("paletteNothing"));
    EXPECT_TRUE(nothing->isVisible());
    EXPECT_TRUE(nothing->text().contains(QStringLiteral("qqq")));
    press(palette, Qt::Key_Return); // opens nothing, stays
    EXPECT_TRUE(palette->isVisible());
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_TRUE(nothing->text().contains(QStringLiteral("ei löytynyt"))) << nothing->text().toStdString();
    type(palette, QStringLiteral("kirjaa"));
    EXPECT_TRUE(rows(palette).contains(QStringLiteral("Komennot")));
    press(palette, Qt::Key_Escape);
    EXPECT_EQ(window->findChild<CommandPalette *>(), nullptr);
}

} // namespace
} // namespace laari::ui
