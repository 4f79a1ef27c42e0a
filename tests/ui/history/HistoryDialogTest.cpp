// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryDialog.h"

#include "core/store/UndoStack.h"
#include "tests/core/store/RawSqlite.h"
#include "tests/ui/touchpoint/DialogBench.h"
#include "ui/common/CellsOut.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ErrorText.h"

#include <QFile>
#include <QHeaderView>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace laari::testing {

using namespace Qt::StringLiterals;
using ui::HistoryDialog;
using ui::Language;

enum Column { When, Who, What };

class HistoryDialogTest : public DialogBench {
protected:
    HistoryDialogTest()
    {
        account = test.addAccount(u"Saimaan Sellu Oyj"_s);
        person = test.addPerson(account, u"Noora Ström"_s, Role::Decider);
        meeting = test.log(account, day(2026, 5, 4), 4, {person}, Channel::Delivery);
    }

    std::unique_ptr<HistoryDialog> open(const std::optional<Subject> &subject)
    {
        auto dialog = std::make_unique<HistoryDialog>(test.book(), context, [this](QWidget *) {
            ++askedWhetherReady;
            return ready;
        });
        EXPECT_TRUE(subject ? dialog->startHistory(*subject) : dialog->startRemovedAccounts());
        show(*dialog);
        return dialog;
    }
    static QTableView *table(const QDialog &dialog) { return child<QTableView>(dialog, "historyTable"); }
    static QString cell(const QDialog &dialog, int row, Column column)
    {
        return table(dialog)->model()->index(row, column).data().toString();
    }
    static int rows(const QDialog &dialog) { return table(dialog)->model()->rowCount(); }
    static QPushButton *bringBack(const QDialog &dialog) { return child<QPushButton>(dialog, "save"); }
    static QString note(const QDialog &dialog)
    {
        const auto *label = child<QLabel>(dialog, "historySavedLine");
        return label->isVisible() ? label->text() : QString();
    }
    static QString error(const QDialog &dialog)
    {
        const auto *label = child<QLabel>(dialog, "historyError");
        return label->isVisible() ? label->text() : QString();
    }

    template <typename Edit> void editAccount(Edit edit)
    {
        Account a = test->accounts().find(account).value();
        edit(a);
        test.write(ActionKind::EditAccount, [&](WriteUnit &unit) { return unit.accounts().update(a); });
    }
    void removeMeeting()
    {
        test.write(ActionKind::RemoveTouchpoint, [&](WriteUnit &unit) { return unit.touchpoints().remove(meeting); });
    }
    void removeAccount(AccountId id)
    {
        test.write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(id); });
    }

    AccountId account;
    StakeholderId person;
    TouchpointId meeting;
    bool ready = true;
    int askedWhetherReady = 0;
};

TEST_F(HistoryDialogTest, SaysWhenWhoAndWhatNewestFirst)
{
    editAccount([](Account &a) { a.annualRevenue = Cents{80'000'000}; });
    test.clock().set(QDateTime(QDate(2026, 11, 21), QTime(8, 5)));
    editAccount([](Account &a) {
        a.annualRevenue = Cents{86'000'000};
        a.lifecycle.append({day(2026, 11, 1), Lifecycle::Lost, u"price"_s, {}});
        a.notes = QString(200, u'x') + u"<b>"_s;
    });
    const auto dialog = open(account);
    ASSERT_EQ(rows(*dialog), 3);
    EXPECT_EQ(cell(*dialog, 0, When), u"21 Nov 2026, 8:05"_s);
    EXPECT_EQ(cell(*dialog, 0, Who), u"Aino Laine"_s);
    EXPECT_EQ(cell(*dialog, 0, What), u"Edit account. Revenue a year: €800,000.00 → €860,000.00; Notes: – → "_s +
                                          QString(79, u'x') + u"…; Lifecycle: + lost from 1 Nov 2026 (price)"_s);
    EXPECT_EQ(cell(*dialog, 2, What), u"Add account"_s);
    EXPECT_EQ(child<QLabel>(*dialog, "historyOf")->text(), u"Saimaan Sellu Oyj"_s);
    EXPECT_EQ(dialog->windowTitle(), u"History: Saimaan Sellu Oyj"_s);
    // Rows are as high as what stands in them.
    EXPECT_GT(table(*dialog)->rowHeight(0), table(*dialog)->rowHeight(2) + 30);
}

TEST_F(HistoryDialogTest, CopiedOutItTellsNoNotes)
{
    Touchpoint told = test->touchpoints().find(meeting).value();
    told.note = u"SALAINEN"_s;
    told.notePrivate = true;
    told.emotion = 2;
    test.write(ActionKind::EditTouchpoint, [&](WriteUnit &unit) { return unit.touchpoints().update(told); });
    editAccount([](Account &a) { a.notes = u"SALAINEN"_s; });
    for (const Subject &subject : {Subject(meeting), Subject(account)}) {
        const auto dialog = open(subject);
        ASSERT_TRUE(cell(*dialog, 0, What).contains(u"SALAINEN"_s)) << "in the window it shows";
        const ui::CellsOut out = ui::CellsOut::of(*table(*dialog), {0}, QLocale::c());
        EXPECT_FALSE(out.rows[0][What].text.contains(u"SALAINEN"_s)) << out.rows[0][What].text.toStdString();
        EXPECT_TRUE(out.rows[0][What].text.startsWith(u"Edit"_s)) << out.rows[0][What].text.toStdString();
    }
}

TEST_F(HistoryDialogTest, SaysSoInFinnishAndKeepsWhatWasChosen)
{
    editAccount([](Account &a) {
        a.annualRevenue = Cents{86'000'000};
        a.expectedDeciders = 3;
    });
    removeMeeting();
    test.write(ActionKind::RemovePerson, [&](WriteUnit &unit) { return unit.stakeholders().remove(person); });
    const auto dialog = open(account);
    table(*dialog)->selectRow(2);
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_EQ(cell(*dialog, 0, What), u"Poista henkilö. Poistettu henkilö Noora Ström"_s);
    EXPECT_EQ(cell(*dialog, 1, What), u"Poista kohtaaminen. Poistettu kohtaaminen: Toimitus 4.5.2026"_s);
    EXPECT_EQ(cell(*dialog, 2, What),
              u"Muokkaa asiakkuutta. Laskutus vuodessa: – → 860\u00A0000,00\u00A0€; Päättäjiä arviolta: 1 → 3"_s);
    EXPECT_EQ(cell(*dialog, 0, When), u"20.11.2026 klo 12.00"_s);
    EXPECT_EQ(table(*dialog)->currentIndex().row(), 2);
    EXPECT_EQ(bringBack(*dialog)->accessibleName(), u"Palauta tämä"_s);
    EXPECT_EQ(dialog->windowTitle(), u"Historia: Saimaan Sellu Oyj"_s);
    bringBack(*dialog)->click();
    EXPECT_TRUE(note(*dialog).startsWith(u"Palautettu."_s));
    language.setLanguage(Language::English);
    QCoreApplication::processEvents();
    EXPECT_TRUE(note(*dialog).startsWith(u"Brought back."_s));
    EXPECT_EQ(table(*dialog)->currentIndex().row(), 3); // the same step, one lower now
    EXPECT_EQ(bringBack(*dialog)->accessibleName(), u"Bring this back"_s);
}

TEST_F(HistoryDialogTest, AnEditedAccountGetsItsEarlierValuesBackByKeysAlone)
{
    UndoStack undo(test.book());
    editAccount([](Account &a) { a.industry = u"metsä"_s; });
    editAccount([](Account &a) { a.industry = u"paperi"_s; });
    const auto dialog = open(account);
    ASSERT_TRUE(table(*dialog)->hasFocus());
    EXPECT_EQ(table(*dialog)->currentIndex().row(), 0);
    press(*dialog, Qt::Key_Down);
    EXPECT_EQ(table(*dialog)->currentIndex().row(), 1);
    press(*dialog, Qt::Key_Return);
    EXPECT_EQ(test->accounts().find(account)->industry, QString());
    EXPECT_EQ(askedWhetherReady, 1);
    ASSERT_EQ(rows(*dialog), 4);
    EXPECT_EQ(cell(*dialog, 0, What), u"Bring back. Industry: paperi → –"_s);
    EXPECT_EQ(table(*dialog)->currentIndex().row(), 2);
    EXPECT_TRUE(table(*dialog)->hasFocus());
    EXPECT_TRUE(note(*dialog).startsWith(u"Brought back."_s));
    ASSERT_TRUE(undo.canUndo());
    EXPECT_EQ(undo.undoName(), ActionKind::BringBack);
    ASSERT_TRUE(undo.undo());
    EXPECT_EQ(test->accounts().find(account)->industry, u"paperi"_s);
    EXPECT_EQ(cell(*dialog, 0, What), u"Undo “Bring back”. Industry: – → paperi"_s);
}

TEST_F(HistoryDialogTest, WhatIsSoAlreadyIsSaidToBe)
{
    editAccount([](Account &a) { a.industry = u"metsä"_s; });
    const auto dialog = open(account);
    bringBack(*dialog)->click();
    bringBack(*dialog)->click();
    EXPECT_EQ(note(*dialog), u"It is so already."_s);
    EXPECT_EQ(rows(*dialog), 3);
    press(*dialog, Qt::Key_Up);
    EXPECT_EQ(note(*dialog), QString());
}

TEST_F(HistoryDialogTest, ARemovedTouchpointComesBackFromItsAccount)
{
    const Touchpoint before = test->touchpoints().find(meeting).value();
    removeMeeting();
    const auto dialog = open(account);
    bringBack(*dialog)->click();
    EXPECT_EQ(test->touchpoints().find(meeting).value(), before);
    EXPECT_EQ(rows(*dialog), 2);
    EXPECT_TRUE(cell(*dialog, 0, What).endsWith(u"It has come back since."_s)) << cell(*dialog, 0, What).toStdString();
    bringBack(*dialog)->click();
    EXPECT_EQ(note(*dialog), u"It is so already."_s);
    EXPECT_EQ(error(*dialog), QString());
}

TEST_F(HistoryDialogTest, ARemovedPersonComesBackFromTheirAccount)
{
    const StakeholderId other = test.addPerson(account, u"Pekka Mäkinen"_s);
    const Stakeholder before = test->stakeholders().find(other).value();
    test.write(ActionKind::RemovePerson, [&](WriteUnit &unit) { return unit.stakeholders().remove(other); });
    const auto dialog = open(account);
    bringBack(*dialog)->click();
    EXPECT_EQ(test->stakeholders().find(other).value(), before);
}

TEST_F(HistoryDialogTest, ARemovedAccountComesBackWithAll)
{
    const AccountId other = test.addAccount(u"Toinen Oy"_s);
    removeAccount(account);
    removeAccount(other);
    const auto dialog = open(std::nullopt);
    EXPECT_EQ(dialog->windowTitle(), u"Removed accounts"_s);
    EXPECT_FALSE(child<QLabel>(*dialog, "historyOf")->isVisible());
    ASSERT_EQ(rows(*dialog), 2);
    EXPECT_EQ(cell(*dialog, 0, What), u"Remove account. Removed account Toinen Oy"_s);
    EXPECT_EQ(cell(*dialog, 1, What),
              u"Remove account. Removed account Saimaan Sellu Oyj with 1 person and 1 touchpoint"_s);
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(cell(*dialog, 1, What),
              u"Poista asiakkuus. Poistettu asiakkuus Saimaan Sellu Oyj, mukana 1 henkilö ja 1 kohtaaminen"_s);
    table(*dialog)->selectRow(1);
    bringBack(*dialog)->click();
    EXPECT_TRUE(test->accounts().find(account));
    EXPECT_TRUE(test->touchpoints().find(meeting));
    ASSERT_EQ(rows(*dialog), 1); // what is back is no longer gone
    EXPECT_EQ(table(*dialog)->currentIndex().row(), 0);
    EXPECT_TRUE(note(*dialog).startsWith(u"Palautettu."_s));
    bringBack(*dialog)->click();
    EXPECT_EQ(rows(*dialog), 0);
    EXPECT_FALSE(bringBack(*dialog)->isEnabled());
    EXPECT_TRUE(child<ui::EmptyState>(*dialog, "emptyState")->isVisible());
    EXPECT_TRUE(dialog->focusWidget()->isVisible());
}

TEST_F(HistoryDialogTest, WhatIsInTheWayIsToldInTheLanguageOfTheMoment)
{
    removeAccount(account);
    test.addAccount(u"SAIMAAN sellu oyj"_s); // has the name now
    const auto dialog = open(std::nullopt);
    bringBack(*dialog)->click();
    const Error inTheWay{ErrorCode::ChangedSince, {u"bring_back"_s}, {}};
    EXPECT_EQ(error(*dialog), ui::ErrorText::of(inTheWay));
    EXPECT_TRUE(error(*dialog).startsWith(u"This cannot be brought back"_s));
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_TRUE(error(*dialog).startsWith(u"Tätä ei voi juuri nyt palauttaa"_s));
    EXPECT_EQ(note(*dialog), QString());
    EXPECT_EQ(rows(*dialog), 1);
}

TEST_F(HistoryDialogTest, NothingIsDoneByWhomeverIsNotReady)
{
    removeMeeting();
    ready = false;
    const auto dialog = open(account);
    bringBack(*dialog)->click();
    EXPECT_EQ(askedWhetherReady, 1);
    EXPECT_FALSE(test->touchpoints().find(meeting));
}

TEST_F(HistoryDialogTest, WhereItBeganThereIsNothingToBringBack)
{
    const auto dialog = open(person);
    ASSERT_EQ(rows(*dialog), 1);
    EXPECT_EQ(cell(*dialog, 0, What), u"Add person"_s);
    EXPECT_FALSE(bringBack(*dialog)->isEnabled());
    EXPECT_FALSE(bringBack(*dialog)->toolTip().isEmpty());
    press(*dialog, Qt::Key_Return);
    EXPECT_EQ(askedWhetherReady, 0);
}

#ifdef Q_OS_UNIX
TEST_F(HistoryDialogTest, AReadOnlyFileSaysWhyNot)
{
    removeMeeting();
    test.close();
    const QByteArray folder = QFile::encodeName(test.folder());
    constexpr uid_t nobody = 65534;
    const bool root = ::geteuid() == 0; // to whom rights mean nothing: opens as nobody
    if (root) {
        ASSERT_EQ(::chown(folder.constData(), nobody, nobody), 0);
        ASSERT_EQ(::chown(QFile::encodeName(test.path()).constData(), nobody, nobody), 0);
        ASSERT_EQ(::seteuid(nobody), 0);
    }
    EXPECT_TRUE(QFile::setPermissions(test.folder(), QFile::ReadOwner | QFile::ExeOwner));
    test.reopen();
    EXPECT_TRUE(QFile::setPermissions(test.folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    if (root) {
        ASSERT_EQ(::seteuid(0), 0);
    }
    ASSERT_TRUE(test->isReadOnly());
    const auto dialog = open(account);
    EXPECT_EQ(rows(*dialog), 2);
    EXPECT_FALSE(bringBack(*dialog)->isEnabled());
    EXPECT_TRUE(note(*dialog).startsWith(u"This file can only be read"_s)) << note(*dialog).toStdString();
    EXPECT_EQ(bringBack(*dialog)->toolTip(), note(*dialog));
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_TRUE(note(*dialog).startsWith(u"Tätä tiedostoa voi vain lukea"_s));
}
#endif

TEST_F(HistoryDialogTest, OfATouchpointItIsNamedByChannelAndDate)
{
    Touchpoint t = test->touchpoints().find(meeting).value();
    t.participants = {{person, Presence::Told}};
    t.notePrivate = true;
    test.write(ActionKind::EditTouchpoint, [&](WriteUnit &unit) { return unit.touchpoints().update(t); });
    const auto dialog = open(meeting);
    EXPECT_EQ(child<QLabel>(*dialog, "historyOf")->text(), u"Delivery, 4 May 2026"_s);
    EXPECT_EQ(cell(*dialog, 0, What), u"Edit touchpoint. Private: no → yes; The customer's people: Noora Ström → "
                                      u"Noora Ström (heard of it)"_s);
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(child<QLabel>(*dialog, "historyOf")->text(), u"Toimitus 4.5.2026"_s);
}

TEST_F(HistoryDialogTest, OlderChangesAreShownWhenAskedFor)
{
    for (int i = 0; i < 205; ++i)
        editAccount([&](Account &a) { a.industry = QString::number(i); });
    const auto dialog = open(account);
    auto *older = child<QPushButton>(*dialog, "historyOlder");
    EXPECT_EQ(rows(*dialog), 200);
    ASSERT_TRUE(older->isVisible());
    table(*dialog)->selectRow(150);
    older->click();
    EXPECT_EQ(rows(*dialog), 206);
    EXPECT_FALSE(older->isVisible());
    EXPECT_EQ(table(*dialog)->currentIndex().row(), 150);
}

TEST_F(HistoryDialogTest, WithNothingInItTheDialogSaysSo)
{
    const auto dialog = open(std::nullopt);
    EXPECT_TRUE(child<ui::EmptyState>(*dialog, "emptyState")->isVisible());
    EXPECT_FALSE(table(*dialog)->isVisible());
    EXPECT_FALSE(bringBack(*dialog)->isEnabled());
    press(*dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(HistoryDialogTest, ADamagedLogIsTold)
{
    RawSqlite(test.path()).run("UPDATE change_set SET kind = 'mischief'");
    HistoryDialog dialog(test.book(), context, [](QWidget *) { return true; });
    EXPECT_FALSE(dialog.startHistory(account));
    ASSERT_EQ(prompts.errors.size(), 1);
    EXPECT_EQ(prompts.errors.takeFirst().code, ErrorCode::BookDamaged);
}

TEST_F(HistoryDialogTest, EveryControlHasAName)
{
    editAccount([](Account &a) { a.industry = u"metsä"_s; });
    for (const Language each : {Language::Finnish, Language::English}) {
        language.setLanguage(each);
        const auto dialog = open(account);
        for (const char *name : {"historyTable", "save", "cancel"})
            EXPECT_FALSE(child(*dialog, name)->accessibleName().isEmpty()) << name;
        EXPECT_EQ(child<QScrollArea>(*dialog, "historyScroll")->horizontalScrollBar()->maximum(), 0);
        EXPECT_EQ(table(*dialog)->horizontalScrollBar()->maximum(), 0);
    }
}

} // namespace laari::testing
