// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/LogTouchpoint.h"
#include "tests/ui/account/PageBench.h"
#include "ui/account/FigureCard.h"
#include "ui/account/LedgerModel.h"
#include "ui/account/PeopleModel.h"
#include "ui/account/TouchpointsModel.h"
#include "ui/charts/ReservoirWidget.h"
#include "ui/charts/TrustChart.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/Card.h"
#include "ui/common/SegmentedChoice.h"

#include <QAbstractButton>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::day;
using laari::testing::PageBench;

usecases::TouchpointDraft draftOf(AccountId account, Day on, int emotion, StakeholderId person)
{
    usecases::TouchpointDraft draft;
    draft.touchpoint.account = account;
    draft.touchpoint.day = on;
    draft.touchpoint.emotion = emotion;
    draft.touchpoint.participants = {Participant{person, Presence::There}};
    return draft;
}

int tabOf(const PageBench &bench, const char *name)
{
    auto *tabs = bench.find<QTabWidget>("accountTabs");
    return tabs->indexOf(bench.find<QWidget>(name));
}

TEST(AccountPage, TheTabsAreTurnedByKeyFromAnywhere)
{
    PageBench bench;
    AccountPage &page = bench.open();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page));
    page.setFocus();
    auto *tabs = bench.find<QTabWidget>("accountTabs");
    ASSERT_EQ(tabs->currentIndex(), 0);
    QTest::keyClick(&page, Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), 1);
    EXPECT_TRUE(tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()) ||
                QApplication::focusWidget() == tabs->currentWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), tabs->count() - 1);
}

TEST(AccountPage, TabsKeepTheirNamesWhereWhatStandsBesideThemHasNoRoom)
{
    PageBench bench;
    AccountPage &page = bench.open();
    auto *tabs = bench.find<QTabWidget>("accountTabs");
    const int people = tabOf(bench, "peopleTab");
    auto *tools = bench.find<QPushButton>("peopleAdd");
    for (const int width : {1800, 900, 1800}) {
        page.resize(width, 680);
        tabs->setCurrentIndex(people);
        QCoreApplication::processEvents();
        EXPECT_EQ(tabs->tabBar()->width(), tabs->tabBar()->sizeHint().width()) << "at " << width;
        EXPECT_EQ(tabs->cornerWidget() != nullptr, width == 1800);
        EXPECT_TRUE(tools->isVisible());
    }
}

TEST(AccountPage, AnEmptyAccountSaysWhatBelongsThereAndOffersTheOneAction)
{
    PageBench bench;
    AccountPage &page = bench.open();
    EXPECT_EQ(page.account(), bench.account);
    EXPECT_EQ(bench.find<ElidedLabel>("accountName")->fullText(), u"Saimaan Sellu Oyj"_s);
    EXPECT_FALSE(bench.find<TrustChart>("trustChart")->isVisible());
    EXPECT_TRUE(bench.find<QLabel>("trustIndex")->text().contains(u"50"_s));

    QSignalSpy log(&page, &AccountPage::logTouchpointRequested);
    for (QPushButton *button : page.findChildren<QPushButton *>(u"emptyAction"_s)) {
        if (button->isVisible())
            QTest::mouseClick(button, Qt::LeftButton);
    }
    ASSERT_EQ(log.size(), 1);
    EXPECT_EQ(log[0][0].value<AccountId>(), bench.account);
    EXPECT_TRUE(bench.prompts.errors.empty());

    QSignalSpy person(&page, &AccountPage::newPersonRequested);
    bench.find<QTabWidget>("accountTabs")->setCurrentIndex(tabOf(bench, "peopleTab"));
    for (QPushButton *button : bench.find<QWidget>("peopleTab")->findChildren<QPushButton *>(u"emptyAction"_s))
        QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_EQ(person.size(), 1);
}

TEST(AccountPage, AnEmptyAccountFitsALaptopAndShowsNoTableOfNothing)
{
    PageBench bench;
    AccountPage &page = bench.open();
    for (const QSize size : {QSize(1198, 682), QSize(1198, 640)}) { // 1366 x 768 without and with a title bar
        page.resize(size);
        QCoreApplication::processEvents();
        EXPECT_EQ(bench.find<QScrollArea>("accountScroll")->verticalScrollBar()->maximum(), 0) << size.height();
    }
    EXPECT_FALSE(bench.find<QTableView>("whyTable")->isVisible());
    EXPECT_TRUE(bench.find<QLabel>("whyTotal")->text().isEmpty());
    bench.book.log(bench.account, bench.book.today() - 20, 4);
    EXPECT_TRUE(bench.find<QTableView>("whyTable")->isVisible());
}

TEST(AccountPage, ANameFromRightToLeftStandsAtTheLeft)
{
    PageBench bench;
    bench.book.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Account account, unit.accounts().find(bench.account));
        account.name = u"شركة النور للتجارة"_s;
        return unit.accounts().update(account);
    });
    AccountPage &page = bench.open();
    const auto *name = bench.find<ElidedLabel>("accountName");
    const QRect place(name->mapTo(&page, QPoint()), name->size());
    const QImage image = page.grab(place).toImage().convertToFormat(QImage::Format_RGB32);
    int first = image.width();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < first; ++x) {
            if (std::abs(qGray(image.pixel(x, y)) - qGray(image.pixel(0, 0))) > 60)
                first = x;
        }
    }
    EXPECT_LT(first, 40);
}

TEST(AccountPage, OnlyPeopleMakeTheTrustOfPeople)
{
    PageBench bench;
    bench.book.log(bench.account, bench.book.today() - 20, 4); // with nobody named
    bench.open();
    auto *known = bench.find<QAbstractButton>("figureKnown");
    EXPECT_EQ(known->accessibleName(), u"Trust, people we know: –"_s);
    const StakeholderId person = bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider);
    bench.book.log(bench.account, bench.book.today() - 10, 4, {person});
    EXPECT_FALSE(known->accessibleName().contains(u"–"_s)) << qPrintable(known->accessibleName());
}

TEST(AccountPage, ZeroFailuresAreSaidInWordsThatFit)
{
    PageBench bench;
    bench.book.log(bench.account, bench.book.today() - 20, 1);
    bench.open();
    auto *carries = bench.find<QAbstractButton>("figureCarries");
    EXPECT_TRUE(carries->accessibleName().contains(u"no serious failure"_s)) << qPrintable(carries->accessibleName());
    bench.language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_TRUE(carries->accessibleName().contains(u"ei yhtään vakavaa virhettä"_s));
    EXPECT_GE(carries->width(), carries->sizeHint().width());
    auto *card = static_cast<FigureCard *>(carries);
    EXPECT_EQ(card->drawnFigure(), u"ei yhtään vakavaa virhettä"_s);
    card->resize(110, card->height());
    EXPECT_EQ(card->drawnFigure(), u"ei yhtään"_s) << "rather than its beginning";
    bench.language.setLanguage(Language::English);
}

TEST(AccountPage, NamesOfPeopleHaveRoomWithAndWithoutFigures)
{
    PageBench bench;
    const StakeholderId person = bench.book.addPerson(bench.account, u"Timo Antero Lappalainen"_s, Role::Decider, 5);
    for (int ago = 300; ago > 0; ago -= 20)
        bench.book.log(bench.account, bench.book.today() - ago, 4, {person});
    AccountPage &page = bench.open();
    bench.language.setLanguage(Language::Finnish);
    bench.find<QTabWidget>("accountTabs")->setCurrentIndex(tabOf(bench, "peopleTab"));
    bench.find<SegmentedChoice>("peopleView")->button(2)->click();
    auto *table = bench.find<QTableView>("peopleTable");
    for (const bool figures : {false, true}) {
        bench.find<QAbstractButton>("peopleFigures")->setChecked(figures);
        QCoreApplication::processEvents();
        EXPECT_GE(table->columnWidth(PeopleModel::Name), 180);
        EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0) << figures;
    }
    EXPECT_TRUE(table->isColumnHidden(PeopleModel::Title));
    EXPECT_TRUE(bench.find<QWidget>("roleDistribution")->isVisible());

    page.resize(900, 682); // the distribution gives way
    QCoreApplication::processEvents();
    EXPECT_FALSE(bench.find<QWidget>("roleDistribution")->isVisible());

    page.resize(2392, 1300); // name and role stay in sight of each other
    QCoreApplication::processEvents();
    EXPECT_LE(table->columnWidth(PeopleModel::Name), 420);
    EXPECT_FALSE(table->isColumnHidden(PeopleModel::Title));
    EXPECT_EQ(table->horizontalHeader()->length(), table->viewport()->width());
    bench.find<QTabWidget>("accountTabs")->setCurrentIndex(tabOf(bench, "touchpointsTab"));
    QCoreApplication::processEvents();
    EXPECT_LE(bench.find<QTableView>("touchpointsTable")->columnWidth(TouchpointsModel::What), 900);
    bench.language.setLanguage(Language::English);
}

TEST(AccountPage, AMonthsFadingHasTheWholeRow)
{
    PageBench bench;
    const StakeholderId person = bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider);
    for (int ago = 200; ago > 0; ago -= 10)
        bench.book.log(bench.account, bench.book.today() - ago, 4, {person});
    bench.open();
    bench.find<QTabWidget>("accountTabs")->setCurrentIndex(tabOf(bench, "ledgerTab"));
    auto *table = bench.find<QTableView>("ledgerTable");
    int fading = 0;
    const auto check = [&] {
        fading = 0;
        const int columns = table->model()->columnCount();
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const bool isFading = table->model()->index(row, 0).data(TabModel::IdRole).toLongLong() == 0;
            fading += isFading ? 1 : 0;
            EXPECT_EQ(table->columnSpan(row, LedgerModel::What), isFading ? columns - LedgerModel::What : 1) << row;
        }
    };
    check();
    EXPECT_GT(fading, 3);
    bench.book.log(bench.account, bench.book.today(), 4, {person}); // the rows move on
    check();
}

TEST(AccountPage, ALoggedTouchpointAppearsEverywhereAtOnce)
{
    PageBench bench;
    const StakeholderId person = bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider);
    bench.open();
    for (int weeksAgo = 30; weeksAgo > 0; weeksAgo -= 3)
        bench.book.log(bench.account, bench.book.today() - 7 * weeksAgo, 4, {person});

    auto *chart = bench.find<TrustChart>("trustChart");
    ASSERT_TRUE(chart->isVisible());
    const size_t marks = chart->plot()->state().timeline.marks.size();
    EXPECT_EQ(marks, 10u);
    const double before = bench.find<ReservoirWidget>("reservoir")->trust();
    EXPECT_GT(before, 50);

    const auto logged =
        usecases::logTouchpoint(bench.book.book(), draftOf(bench.account, bench.book.today() - 20, 1, person));
    ASSERT_TRUE(logged);
    EXPECT_EQ(chart->plot()->state().timeline.marks.size(), marks + 1);
    EXPECT_LT(bench.find<ReservoirWidget>("reservoir")->trust(), before);
    EXPECT_EQ(chart->plot()->state().marks.brackets().size(), 1u); // a failure in the lane

    auto *tabs = bench.find<QTabWidget>("accountTabs");
    tabs->setCurrentIndex(tabOf(bench, "touchpointsTab"));
    EXPECT_EQ(bench.find<QTableView>("touchpointsTable")->model()->rowCount(), 11);
    tabs->setCurrentIndex(tabOf(bench, "ledgerTab"));
    EXPECT_GE(bench.find<QTableView>("ledgerTable")->model()->rowCount(), 11);
    EXPECT_TRUE(bench.prompts.errors.empty());
}

TEST(AccountPage, AnotherAccountsTouchpointLeavesItAlone)
{
    PageBench bench;
    const AccountId other = bench.book.addAccount(u"Toinen Oy"_s);
    bench.open();
    bench.book.log(other, bench.book.today(), 5);
    EXPECT_FALSE(bench.find<TrustChart>("trustChart")->isVisible());
}

TEST(AccountPage, TheCausesAddUpToTheTotalAndLeadToTheirTouchpoint)
{
    PageBench bench;
    const StakeholderId person = bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider);
    for (int ago = 400; ago > 0; ago -= 10)
        bench.book.log(bench.account, bench.book.today() - ago, ago % 70 == 0 ? 1 : 4, {person});
    AccountPage &page = bench.open();

    const QAbstractItemModel &model = *bench.find<QTableView>("whyTable")->model();
    ASSERT_GE(model.rowCount(), 3);
    double sum = 0;
    double total = 0;
    int causes = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        QString text = model.index(row, 0).data().toString();
        text.remove(u'+').remove(QChar(0x00B1)).replace(QChar(0x2212), u'-');
        bool isNumber = false;
        const double points = QLocale::c().toDouble(text.replace(u',', u'.'), &isNumber);
        ASSERT_TRUE(isNumber) << qPrintable(text);
        (row + 1 == model.rowCount() ? total : sum) += points;
        if (model.index(row, 0).data(Qt::UserRole + 1).toLongLong() != 0)
            ++causes;
    }
    EXPECT_NEAR(sum, total, 1e-9);
    EXPECT_EQ(causes, 5);
    // In sight whatever the height; a scroll bar for the rows does not bring one for the columns.
    QCoreApplication::processEvents();
    EXPECT_GT(bench.find<QTableView>("whyTable")->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(bench.find<QTableView>("whyTable")->horizontalScrollBar()->maximum(), 0);
    const QString shown = bench.find<QLabel>("whyTotal")->text();
    EXPECT_TRUE(shown.contains(model.index(model.rowCount() - 1, 0).data().toString())) << qPrintable(shown);
    EXPECT_EQ(model.index(model.rowCount() - 1, 1).data().toString(), u"Total change"_s);

    QSignalSpy edit(&page, &AccountPage::editTouchpointRequested);
    auto *table = bench.find<QTableView>("whyTable");
    Q_EMIT table->activated(model.index(0, 1));
    EXPECT_EQ(edit.size(), 1);
}

TEST(AccountPage, NotesAreSavedWhenTheFieldIsLeft)
{
    PageBench bench;
    bench.open();
    bench.find<QTabWidget>("accountTabs")->setCurrentIndex(tabOf(bench, "notesTab"));
    auto *notes = bench.find<QPlainTextEdit>("accountNotes");
    notes->setPlainText(u"Renewal in May"_s);
    bench.find<QTabWidget>("accountTabs")->setCurrentIndex(0);
    const Result<Account> saved = bench.book->accounts().find(bench.account);
    ASSERT_TRUE(saved);
    EXPECT_EQ(saved->notes, u"Renewal in May"_s);

    // What another part of the window changes meanwhile is not undone by it.
    bench.book.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Account account, unit.accounts().find(bench.account));
        account.industry = u"Pulp"_s;
        return unit.accounts().update(account);
    });
    notes->setPlainText(u"Renewal in June"_s);
    bench.page.reset(); // closing writes too
    const Result<Account> closed = bench.book->accounts().find(bench.account);
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->notes, u"Renewal in June"_s);
    EXPECT_EQ(closed->industry, u"Pulp"_s);
}

TEST(AccountPage, GoesBackWhenTheAccountIsGone)
{
    PageBench bench;
    AccountPage &page = bench.open();
    QSignalSpy back(&page, &AccountPage::backRequested);
    bench.book.write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(bench.account); });
    EXPECT_EQ(back.size(), 1);
    EXPECT_TRUE(bench.prompts.errors.empty());
}

TEST(AccountPage, DeletesAndEditsBySignalAlone)
{
    PageBench bench;
    const TouchpointId touchpoint = bench.book.log(bench.account, bench.book.today(), 4);
    AccountPage &page = bench.open();
    bench.find<QTabWidget>("accountTabs")->setCurrentIndex(tabOf(bench, "touchpointsTab"));
    auto *table = bench.find<QTableView>("touchpointsTable");
    EXPECT_FALSE(bench.find<QPushButton>("touchpointsRemove")->isEnabled());
    table->selectRow(0);
    QSignalSpy remove(&page, &AccountPage::removeTouchpointRequested);
    QTest::mouseClick(bench.find<QPushButton>("touchpointsRemove"), Qt::LeftButton);
    ASSERT_EQ(remove.size(), 1);
    EXPECT_EQ(remove[0][0].value<TouchpointId>(), touchpoint);
    EXPECT_TRUE(bench.book->touchpoints().find(touchpoint)); // the window removes it, and offers to undo
}

TEST(AccountPage, APooledNumberLeadsToTheDistribution)
{
    PageBench bench;
    bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider);
    bench.open();
    auto *known = bench.find<QAbstractButton>("figureKnown");
    QTest::mouseClick(known, Qt::LeftButton);
    EXPECT_EQ(bench.find<QTabWidget>("accountTabs")->currentIndex(), tabOf(bench, "peopleTab"));
    EXPECT_TRUE(bench.find<QWidget>("roleDistribution")->isVisible());
}

TEST(AccountPage, SwitchesLanguageWhereItStands)
{
    PageBench bench;
    bench.book.log(bench.account, bench.book.today() - 3, 4);
    bench.open();
    auto *tabs = bench.find<QTabWidget>("accountTabs");
    const QString english = tabs->tabText(0);
    bench.language.setLanguage(Language::Finnish);
    EXPECT_NE(tabs->tabText(0), english);
    EXPECT_TRUE(bench.find<QLabel>("trustChange")->text().contains(u"90"_s));
    bench.language.setLanguage(Language::English);
    EXPECT_EQ(tabs->tabText(0), english);
}

TEST(AccountPage, EveryControlHasAName)
{
    PageBench bench;
    bench.book.addPerson(bench.account, u"Noora Ström"_s, Role::Decider);
    bench.book.log(bench.account, bench.book.today() - 3, 4);
    AccountPage &page = bench.open();
    for (const auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith(u"qt_"_s) || button->objectName().isEmpty())
            continue; // Qt's own inside its widgets
        if (button->isVisibleTo(&page)) {
            EXPECT_FALSE(button->accessibleName().isEmpty()) << qPrintable(button->objectName());
        }
    }
}

} // namespace
} // namespace laari::ui
