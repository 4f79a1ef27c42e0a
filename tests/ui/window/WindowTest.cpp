// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/window/WindowFixture.h"
#include "ui/DayWatch.h"
#include "ui/account/AccountPage.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/touchpoint/DraftFile.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>

namespace laari::ui {
namespace {

/// Everything a person can read in a widget and its children, hidden or not, as "where: text".
QStringList texts(const QWidget &root)
{
    QStringList all;
    const auto add = [&all](const QObject *where, const QString &text) {
        if (!text.trimmed().isEmpty())
            all << QString::fromLatin1(where->metaObject()->className()) + QLatin1Char(' ') + where->objectName() +
                       QStringLiteral(": ") + text;
    };
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        add(widget, widget->toolTip());
        add(widget, widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(label, label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button, button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(line, line->placeholderText());
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget))
            add(text, text->placeholderText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            add(menu, menu->title());
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(tabs, tabs->tabText(tab));
        if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            for (int item = 0; item < combo->count(); ++item)
                add(combo, combo->itemText(item));
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            for (int column = 0; column < view->model()->columnCount(); ++column)
                add(view, view->model()->headerData(column, Qt::Horizontal).toString());
    }
    for (const QAction *action : root.findChildren<QAction *>())
        add(action, action->text());
    return all;
}

TEST_F(WindowTest, EveryTextSwitchesFromFinnishToEnglishAndBack)
{
    language.setLanguage(Language::Finnish);
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    window->showPage(Page::Today); // whose badge comes later else
    window->showPage(Page::Portfolio);
    window->showAccount(first);
    window->logTouchpoint(first);
    QCoreApplication::processEvents();
    const QStringList finnish = texts(*window);
    language.setLanguage(Language::English);
    QCoreApplication::processEvents();
    const QStringList english = texts(*window);
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    const QStringList again = texts(*window);

    ASSERT_GT(finnish.size(), 100);
    // Finnish says everything anew, wherever English left its words.
    for (const QString &text : again)
        EXPECT_TRUE(finnish.contains(text)) << "not as before: " << text.toStdString();
    // Words of Finnish alone must be gone from the English window; data of the file, and "Suomi", stay.
    static const QRegularExpression onlyFinnish(
        QStringLiteral(
            "\\b(ja|ei|asiakkuus|asiakkuudet|kohtaaminen|kohtaamiset|henkilö|henkilöt|luottamus\\w*|päättäj\\w*|"
            "tallenna|peruuta|tiedosto|asetukset|muokkaa|lisää|uusi|päivä|kirjaa|näytä|viimeksi|laarissa|"
            "laariin|laarista|vaikutus|rooli|lähde|kanava|nimi|vaihe|oma|omat|kuultu)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &text : english) {
        const QString said = text.section(QStringLiteral(": "), 1);
        EXPECT_FALSE(onlyFinnish.match(said).hasMatch()) << "Finnish left: " << text.toStdString();
    }
}

TEST_F(WindowTest, EveryControlHasANameAndSaysWhatItIs)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    window->showPage(Page::Portfolio);
    QCoreApplication::processEvents();
    window->showAccount(first);
    QCoreApplication::processEvents();
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                             qobject_cast<const QComboBox *>(widget) || qobject_cast<const QTableView *>(widget);
        if (!control || widget->objectName().startsWith(QLatin1String("qt_")) || !widget->parentWidget())
            continue;
        if (widget->isHidden()) // has nothing to say yet
            continue;
        // Qt's own parts of a larger control.
        const QString outer = QString::fromLatin1(widget->parentWidget()->metaObject()->className());
        if (outer == QLatin1String("QTabBar") || outer == QLatin1String("QMenuBar") ||
            outer == QLatin1String("QTableView") || outer.contains(QLatin1String("SpinBox")) ||
            qobject_cast<const QLineEdit *>(widget->parentWidget()) ||
            qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue;
        EXPECT_FALSE(widget->objectName().isEmpty())
            << widget->metaObject()->className() << " in " << outer.toStdString() << " "
            << widget->accessibleName().toStdString();
        EXPECT_FALSE(widget->accessibleName().isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

TEST_F(WindowTest, EveryCommandHasAWordAndNoKeyIsTakenTwice)
{
    QHash<QString, QString> taken;
    for (const Language each : {Language::Finnish, Language::English}) {
        language.setLanguage(each);
        taken.clear();
        for (const QAction *action : window->findChildren<QAction *>()) {
            if (action->objectName().isEmpty())
                continue;
            EXPECT_FALSE(action->text().isEmpty()) << action->objectName().toStdString();
            const QString key = action->shortcut().toString();
            if (key.isEmpty())
                continue;
            EXPECT_FALSE(taken.contains(key)) << key.toStdString();
            taken.insert(key, action->objectName());
        }
        for (const QMenu *menu : window->findChildren<QMenu *>()) {
            QString letters;
            for (const QAction *action : menu->actions()) {
                const qsizetype at = action->text().indexOf(QLatin1Char('&'));
                if (at < 0 || at + 1 >= action->text().size())
                    continue;
                const QChar letter = action->text()[at + 1].toLower();
                EXPECT_FALSE(letters.contains(letter))
                    << menu->title().toStdString() << ": " << action->text().toStdString();
                letters += letter;
            }
        }
    }
}

TEST_F(WindowTest, UndoTakesBackTheTouchpointJustLogged)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    window->showAccount(first);
    trigger("logTouchpoint");
    auto *dialog = window->findChild<QDialog *>();
    ASSERT_TRUE(dialog);
    const qint64 before = *window->session().book()->touchpoints().count();
    QTest::qWait(50);
    QApplication::setActiveWindow(dialog);
    ASSERT_TRUE(dialog->focusWidget());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_4);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(*window->session().book()->touchpoints().count(), before + 1);
    auto *message = find<QLabel>("statusMessage");
    EXPECT_TRUE(message->accessibleName().contains(QStringLiteral("Noora Ström")))
        << message->accessibleName().toStdString();
    auto *undo = find<QPushButton>("undoLink");
    EXPECT_TRUE(undo->isVisible());
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(undo->text().toStdString(), "Kumoa ”Kirjaa kohtaaminen”");
    QTest::mouseClick(undo, Qt::LeftButton);
    EXPECT_EQ(*window->session().book()->touchpoints().count(), before);
    EXPECT_FALSE(undo->isVisible());
    EXPECT_FALSE(find<QAction>("undo")->isEnabled());
}

// One key must not destroy anything for good: every change can be taken back, and done again.
TEST_F(WindowTest, WhatWasRemovedComesBackWithUndo)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    Book &book = *window->session().book();
    window->showAccount(first);
    const std::vector<Touchpoint> before = *book.touchpoints().ofAccount(first);
    ASSERT_FALSE(before.empty());
    window->removeTouchpoint(before.front().id);
    EXPECT_NE(*book.touchpoints().ofAccount(first), before);
    EXPECT_EQ(find<QAction>("undo")->text().remove(u'&').toStdString(), "Undo “Remove touchpoint”");
    trigger("undo");
    EXPECT_EQ(*book.touchpoints().ofAccount(first), before);
    EXPECT_TRUE(find<QLabel>("statusMessage")->accessibleName().contains(QStringLiteral("Undone: Remove touchpoint")));
    EXPECT_FALSE(find<QAction>("undo")->isEnabled());
    trigger("redo");
    EXPECT_NE(*book.touchpoints().ofAccount(first), before);
    EXPECT_EQ(*book.verify(), QStringList());
}

TEST_F(WindowTest, AFieldWithNothingTypedLeavesUndoToTheFile)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    Book &book = *window->session().book();
    window->showPage(Page::Accounts);
    auto *filter = find<QLineEdit>("accountsFilter");
    window->activateWindow();
    filter->setFocus();
    QTest::qWait(50);
    QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    undo.accept();
    QCoreApplication::sendEvent(filter, &undo);
    EXPECT_FALSE(undo.isAccepted());
    QTest::keyClicks(filter, QStringLiteral("ab"));
    QKeyEvent own(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    own.ignore();
    QCoreApplication::sendEvent(filter, &own);
    EXPECT_TRUE(own.isAccepted()) << "what was typed is taken back first";
    EXPECT_GT(*book.touchpoints().count(), 0);
}

TEST_F(WindowTest, NothingIsADeadEndWithoutAFile)
{
    for (const char *command :
         {"import", "saveCopy", "closeFile", "logTouchpoint", "newAccount", "editAccount", "newPerson", "findAccount",
          "showAccounts", "showSettings", "back", "undo", "redo", "history", "removedAccounts"})
        EXPECT_FALSE(find<QAction>(command)->isEnabled()) << command;
    for (const char *command : {"newFile", "openFile", "sample", "quit", "shortcuts", "about"})
        EXPECT_TRUE(find<QAction>(command)->isEnabled()) << command;
    trigger("shortcuts");
    EXPECT_TRUE(prompts.informed.contains(QStringLiteral("Ctrl+N"))) << prompts.informed.toStdString();
    EXPECT_TRUE(prompts.informed.contains(QStringLiteral("Ctrl+H"))) << prompts.informed.toStdString();
    trigger("about");
    EXPECT_TRUE(prompts.informed.contains(QStringLiteral(LAARI_VERSION)));
}

TEST_F(WindowTest, PagesAreMadeWhenTheyAreFirstShown)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    EXPECT_FALSE(window->accountPage());
    EXPECT_FALSE(window->settingsPage());

    language.setLanguage(Language::Finnish);
    window->showAccount(first);
    ASSERT_TRUE(window->accountPage());
    EXPECT_EQ(window->accountPage()->findChild<QWidget *>(QStringLiteral("accountTabs"))->accessibleName(),
              QStringLiteral("Asiakkuuden osiot"));
    EXPECT_FALSE(window->settingsPage());
    trigger("showSettings");
    EXPECT_TRUE(window->settingsPage() && window->settingsPage()->isVisible());

    window->session().close();
    EXPECT_FALSE(window->accountPage());
    EXPECT_FALSE(window->settingsPage());
}

/// Every cell that a screen reader meets below.
QStringList cellsBelow(QAccessibleInterface *told)
{
    QStringList cells;
    for (int i = 0; told && i < told->childCount(); ++i) {
        QAccessibleInterface *child = told->child(i);
        if (child && (child->role() == QAccessible::Cell || child->role() == QAccessible::ListItem))
            cells << child->text(QAccessible::Name);
        cells += cellsBelow(child);
    }
    return cells;
}

TEST_F(WindowTest, TablesThatAreNotShownAreNotReadOut)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    const auto heard = [this](QWidget *page) { return cellsBelow(QAccessible::queryAccessibleInterface(page)); };
    auto *accounts = window->accountsPage();
    EXPECT_TRUE(heard(accounts).contains(QStringLiteral("Örn Ab")));

    trigger("showSettings");
    auto *settingsPage = find<QWidget>("settingsPage");
    EXPECT_EQ(heard(accounts), QStringList());
    EXPECT_TRUE(heard(settingsPage).contains(QStringLiteral("Aino Laine")));

    trigger("showAccounts");
    EXPECT_TRUE(heard(accounts).contains(QStringLiteral("Örn Ab")));
    EXPECT_EQ(heard(settingsPage), QStringList());
}

TEST_F(WindowTest, AHalfTypedTouchpointIsOfferedAtTheNextStart)
{
    const QString path = makeFile();
    const DraftFile file(path);
    const TouchpointFormDraft draft{
        clock.now(), QStringLiteral("Örn Ab"), {}, QJsonObject{{QStringLiteral("note"), QStringLiteral("kesken")}}};
    const auto dialog = [this] { return window->findChild<QDialog *>(QStringLiteral("touchpointDialog")); };
    const auto open = [&] {
        prompts.asked.clear();
        ASSERT_TRUE(window->session().open(path, window.get()));
        QCoreApplication::processEvents();
    };
    open();
    EXPECT_TRUE(prompts.asked.isEmpty());
    EXPECT_FALSE(dialog());
    window->session().close();

    ASSERT_TRUE(file.save(draft));
    prompts.answers = {1};
    open();
    ASSERT_EQ(prompts.asked.size(), 1);
    EXPECT_TRUE(prompts.asked.first().contains(QStringLiteral("Örn Ab"))) << prompts.asked.first().toStdString();
    ASSERT_TRUE(dialog());
    EXPECT_EQ(dialog()->findChild<QPlainTextEdit *>(QStringLiteral("note"))->toPlainText(), QStringLiteral("kesken"));
    delete dialog();
    window->session().close();

    prompts.answers = {0};
    open();
    EXPECT_EQ(prompts.asked.size(), 1);
    EXPECT_FALSE(dialog());
    EXPECT_FALSE(file.load()) << "discarded";
}

TEST_F(WindowTest, MidnightTurnsTheDay)
{
    DayWatch watch(clock);
    QSignalSpy turned(&watch, &DayWatch::dayTurned);
    clock.set(QDateTime(QDate(2026, 11, 20), QTime(23, 59)));
    watch.check();
    EXPECT_EQ(turned.count(), 0);
    clock.set(QDateTime(QDate(2026, 11, 21), QTime(0, 1)));
    watch.check();
    watch.check();
    EXPECT_EQ(turned.count(), 1);
}

TEST_F(WindowTest, TheNewDayShowsInTheAccounts)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    auto *table = find<QTableView>("accountsTable");
    const auto cell = [&] { return table->model()->index(2, 8).data().toString().toStdString(); };
    EXPECT_EQ(cell(), "4 days ago");
    clock.set(QDateTime(QDate(2026, 11, 21), QTime(0, 1)));
    window->findChild<DayWatch *>()->check();
    EXPECT_EQ(cell(), "5 days ago");
}

TEST_F(WindowTest, LanguageAndThemeAreRemembered)
{
    language.setLanguage(Language::Finnish);
    trigger("dark");
    EXPECT_TRUE(theme.isDark());
    EXPECT_TRUE(find<QAction>("finnish")->isChecked());
    EXPECT_TRUE(find<QAction>("dark")->isChecked());
    EXPECT_EQ(settings.allKeys().filter(QStringLiteral("language")).size(), 1);
}

TEST_F(WindowTest, DialogsOpenAndCloseWithoutLeavingAnythingBehind)
{
    ASSERT_TRUE(window->session().open(makeFile(), window.get()));
    window->showAccount(first);
    for (const char *command :
         {"logTouchpoint", "newAccount", "editAccount", "newPerson", "import", "history", "removedAccounts"}) {
        trigger(command);
        auto *dialog = window->findChild<QDialog *>();
        ASSERT_TRUE(dialog) << command;
        EXPECT_TRUE(dialog->isVisible()) << command;
        QTest::keyClick(dialog, Qt::Key_Escape);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_FALSE(window->findChild<QDialog *>()) << command;
    }
    EXPECT_TRUE(prompts.errors.empty());
}

} // namespace
} // namespace laari::ui
