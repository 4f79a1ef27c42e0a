// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioPage.h"

#include "tests/ui/window/WindowFixture.h"
#include "ui/account/AccountPage.h"
#include "ui/accounts/AccountsPage.h"
#include "ui/charts/PortfolioPicture.h"
#include "ui/common/CopyOut.h"
#include "ui/portfolio/PortfolioModel.h"
#include "ui/portfolio/StageComparison.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QWheelEvent>

namespace laari::ui {
namespace {

class PortfolioPageTest : public WindowTest {
protected:
    /// A strong customer, one at risk, one that says little, and a prospect.
    QString makePortfolio()
    {
        const QString path = folder.filePath(QStringLiteral("Salkku.laari"));
        auto book = Book::create(path, BookSetup{QStringLiteral("Aino Laine")}, clock, uids);
        EXPECT_TRUE(book);
        const auto wrote = (*book)->write(ActionKind::AddAccount, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(const OwnPersonId owner, unit.ownPeople().insert({{}, {}, QStringLiteral("Kalle"), {}, {}}));
            const auto add = [&](const QString &name, qint64 euros, int emotion, Lifecycle stage) -> Result<AccountId> {
                Account account;
                account.name = name;
                account.annualRevenue = Cents{euros * 100};
                account.lifecycle = {LifecyclePeriod{std::nullopt, stage, {}, {}}};
                if (emotion == 5)
                    account.owner = owner;
                LAARI_ASSIGN(const AccountId id, unit.accounts().insert(account));
                if (emotion == 0)
                    return id;
                Stakeholder person;
                person.account = id;
                person.name = name + QStringLiteral(" decider");
                person.roles = {RolePeriod{std::nullopt, Role::Decider, 4}};
                person.enteredOn = clock.today() - 800;
                LAARI_ASSIGN(const StakeholderId who, unit.stakeholders().insert(person));
                for (int ago = 700; ago > 10; ago -= 30) {
                    Touchpoint touchpoint;
                    touchpoint.account = id;
                    touchpoint.day = clock.today() - ago;
                    touchpoint.emotion = emotion;
                    touchpoint.participants = {Participant{who, Presence::There}};
                    LAARI_TRY(unit.touchpoints().insert(touchpoint));
                }
                return id;
            };
            LAARI_ASSIGN(strong, add(QStringLiteral("Strong Oy"), 1'000'000, 5, Lifecycle::Customer));
            LAARI_ASSIGN(risky, add(QStringLiteral("Risky Oy"), 400'000, 1, Lifecycle::Customer));
            LAARI_ASSIGN(silent, add(QStringLiteral("Quiet Oy"), 70'000, 0, Lifecycle::Customer));
            LAARI_TRY(add(QStringLiteral("Hopeful Oy"), 5'000'000, 5, Lifecycle::Prospect));
            return {};
        });
        EXPECT_TRUE(wrote);
        return path;
    }

    void open()
    {
        ASSERT_TRUE(window->session().open(makePortfolio(), window.get()));
        trigger("showPortfolio");
        page = window->portfolioPage();
        ASSERT_TRUE(page);
        table = find<QTableView>("portfolioTable");
        picture = find<PortfolioPicture>("portfolioPicture");
        strip = find<QListView>("notKnownList");
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, PortfolioModel::Name).data().toString();
        return all;
    }

    QPoint placeOf(AccountId account) const
    {
        for (const Bubble &bubble : picture->bubbles())
            if (picture->rows()[bubble.row].id == account)
                return bubble.at.toPoint();
        ADD_FAILURE() << "no bubble";
        return {};
    }

    QString textOf(const char *name) { return find<QLabel>(name)->text(); }

    AccountId strong;
    AccountId risky;
    AccountId silent;
    PortfolioPage *page = nullptr;
    QTableView *table = nullptr;
    PortfolioPicture *picture = nullptr;
    QListView *strip = nullptr;
};

TEST_F(PortfolioPageTest, IsMadeWhenFirstShown)
{
    ASSERT_TRUE(window->session().open(makePortfolio(), window.get()));
    EXPECT_FALSE(window->portfolioPage());
    QTest::mouseClick(find<QPushButton>("navPortfolio"), Qt::LeftButton);
    ASSERT_TRUE(window->portfolioPage());
    EXPECT_TRUE(window->portfolioPage()->isVisible());
    window->session().close();
    EXPECT_FALSE(window->portfolioPage());
}

TEST_F(PortfolioPageTest, PlacesAccountsAndCountsCustomersRevenue)
{
    open();
    EXPECT_EQ(picture->bubbles().size(), 3U);
    EXPECT_EQ(strip->model()->rowCount(), 1);
    EXPECT_EQ(names(), QStringList({QStringLiteral("Hopeful Oy"), QStringLiteral("Strong Oy"),
                                    QStringLiteral("Risky Oy"), QStringLiteral("Quiet Oy")}));
    EXPECT_EQ(textOf("totalStrongSum"), QStringLiteral("€1.0 M"));
    EXPECT_EQ(textOf("totalAtRiskSum"), QStringLiteral("€400 k"));
    EXPECT_EQ(textOf("totalNotKnownSum"), QStringLiteral("€70 k"));
    EXPECT_EQ(textOf("totalRevenueAtRiskSum"), QStringLiteral("€400 k"));
    EXPECT_GT(placeOf(strong).x(), placeOf(risky).x());
    EXPECT_LT(placeOf(strong).y(), placeOf(risky).y());
}

TEST_F(PortfolioPageTest, ACopiedPictureNamesWhoIsNotInIt)
{
    open();
    const QString drawn = QString::fromUtf8(CopyOut::svgOf(*picture, Qt::white, clock.today()));
    EXPECT_TRUE(drawn.contains(QStringLiteral("not in the picture: Quiet Oy"))) << qPrintable(drawn.left(3000));
    EXPECT_TRUE(drawn.contains(QStringLiteral("Portfolio")));
}

TEST_F(PortfolioPageTest, SelectionIsOne)
{
    open();
    QTest::mouseClick(picture, Qt::LeftButton, {}, placeOf(risky));
    EXPECT_EQ(page->selectedAccount(), risky);
    EXPECT_EQ(table->currentIndex().data(PortfolioModel::IdRole).toLongLong(), risky.value);
    EXPECT_FALSE(strip->selectionModel()->hasSelection());

    table->selectRow(1);
    EXPECT_EQ(page->selectedAccount(), strong);
    EXPECT_EQ(picture->selected(), strong);

    strip->setCurrentIndex(strip->model()->index(0, 0));
    EXPECT_EQ(page->selectedAccount(), silent);
    EXPECT_EQ(table->currentIndex().data(PortfolioModel::IdRole).toLongLong(), silent.value);
    EXPECT_TRUE(table->selectionModel()->isSelected(table->currentIndex()));
    // And stays through sorting and grouping.
    table->sortByColumn(PortfolioModel::Name, Qt::AscendingOrder);
    EXPECT_EQ(table->currentIndex().data(PortfolioModel::IdRole).toLongLong(), silent.value);
    find<QComboBox>("portfolioGroup")->setCurrentIndex(1);
    EXPECT_EQ(page->selectedAccount(), silent);
    EXPECT_EQ(table->currentIndex().data(PortfolioModel::IdRole).toLongLong(), silent.value);
}

TEST_F(PortfolioPageTest, FilterReachesPictureStripAndTotals)
{
    open();
    auto *filter = find<QLineEdit>("portfolioFilter");
    QTest::keyClicks(filter, QStringLiteral("risk"));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Risky Oy")));
    EXPECT_EQ(picture->bubbles().size(), 1U);
    EXPECT_EQ(textOf("totalStrongSum"), QStringLiteral("€0"));
    QTest::keyClicks(filter, QStringLiteral(" zzz"));
    EXPECT_FALSE(table->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_TRUE(table->isVisible());

    auto *stage = find<QComboBox>("portfolioStage");
    stage->setCurrentIndex(stage->findData(int(Lifecycle::Prospect)));
    EXPECT_EQ(names(), QStringList(QStringLiteral("Hopeful Oy")));
    stage->setCurrentIndex(0);
    auto *owner = find<QComboBox>("portfolioOwner");
    owner->setCurrentIndex(owner->findData(QStringLiteral("Kalle")));
    EXPECT_EQ(names().size(), 2);
}

TEST_F(PortfolioPageTest, GroupsTheTable)
{
    open();
    auto *group = find<QComboBox>("portfolioGroup");
    group->setCurrentIndex(1); // by owner
    EXPECT_EQ(names().size(), 6);
    EXPECT_TRUE(names().first().startsWith(QStringLiteral("Kalle"))) << names().first().toStdString();
    EXPECT_EQ(table->columnSpan(0, 0), int(PortfolioModel::ColumnCount));
    group->setCurrentIndex(0);
    EXPECT_EQ(names().size(), 4);
    EXPECT_EQ(table->columnSpan(0, 0), 1);
}

TEST_F(PortfolioPageTest, EnterAndDoubleClickOpenAndBackReturns)
{
    open();
    QSignalSpy activated(page, &PortfolioPage::accountActivated);
    page->select(strong);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(window->accountPage()->account(), strong);
    trigger("back");
    EXPECT_TRUE(page->isVisible());
    EXPECT_EQ(page->selectedAccount(), strong);

    QTest::mouseDClick(picture, Qt::LeftButton, {}, placeOf(risky));
    EXPECT_EQ(window->accountPage()->account(), risky);
    trigger("showAccounts");
    EXPECT_TRUE(window->accountsPage()->isVisible());
}

TEST_F(PortfolioPageTest, ComparesTheStages)
{
    open();
    auto *stages = find<StageComparison>("stageComparison");
    EXPECT_FALSE(stages->isVisible());
    QTest::mouseClick(find<QPushButton>("portfolioShowStages"), Qt::LeftButton);
    EXPECT_TRUE(stages->isVisible());
    EXPECT_FALSE(picture->isVisible());
    ASSERT_EQ(stages->dots().size(), 4U); // those not known yet, too
    const auto placeOfDot = [&](AccountId account) {
        for (const auto &dot : stages->dots())
            if (stages->rows()[dot.row].id == account)
                return dot.at.toPoint();
        return QPoint();
    };
    EXPECT_GT(placeOfDot(strong).x(), placeOfDot(risky).x());
    for (const auto &dot : stages->dots())
        if (stages->rows()[dot.row].stage == Lifecycle::Prospect) {
            EXPECT_GT(dot.at.y(), placeOfDot(strong).y()); // below the customers
        }
    QTest::mouseClick(stages, Qt::LeftButton, {}, placeOfDot(risky));
    EXPECT_EQ(page->selectedAccount(), risky);
    QTest::keyClick(stages, Qt::Key_Right);
    EXPECT_EQ(page->selectedAccount(), silent); // at 50, nothing known
    QTest::mouseDClick(stages, Qt::LeftButton, {}, placeOfDot(strong));
    EXPECT_EQ(window->accountPage()->account(), strong);
}

TEST_F(PortfolioPageTest, ArrowKeysWalkFromBubbleToBubble)
{
    open();
    page->select(strong);
    QTest::keyClick(picture, Qt::Key_Down);
    EXPECT_EQ(page->selectedAccount(), risky);
    QTest::keyClick(picture, Qt::Key_Return);
    EXPECT_EQ(window->accountPage()->account(), risky);
    EXPECT_TRUE(picture->accessibleDescription().contains(QStringLiteral("Risky Oy")));
}

TEST_F(PortfolioPageTest, TheWheelZoomsAndADoubleClickResets)
{
    open();
    const QRectF whole = picture->values();
    const QPointF at = picture->rect().center();
    QWheelEvent wheel(at, picture->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(picture, &wheel);
    EXPECT_LT(picture->values().width(), whole.width());
    trigger("showAccounts");
    trigger("showPortfolio");
    EXPECT_LT(picture->values().width(), whole.width()); // it stays where the user put it
    QTest::keyClick(picture, Qt::Key_0);
    EXPECT_EQ(picture->values(), whole);
}

TEST_F(PortfolioPageTest, FollowsTheBookWhenSeen)
{
    open();
    const auto add = [&](const QString &name) {
        ASSERT_TRUE(window->session().book()->write(ActionKind::AddAccount, [&](WriteUnit &unit) -> Result<void> {
            Account account;
            account.name = name;
            LAARI_TRY(unit.accounts().insert(account));
            return {};
        }));
        QCoreApplication::processEvents();
    };
    page->select(risky);
    add(QStringLiteral("Fresh Oy"));
    EXPECT_EQ(names().size(), 5);
    EXPECT_EQ(strip->model()->rowCount(), 2);
    EXPECT_EQ(page->selectedAccount(), risky);
    trigger("showAccounts");
    add(QStringLiteral("Later Oy"));
    EXPECT_EQ(names().size(), 5); // nobody looks
    trigger("showPortfolio");
    EXPECT_EQ(names().size(), 6);
}

TEST_F(PortfolioPageTest, ComparesWithTheDayChosen)
{
    open();
    auto *since = find<QComboBox>("portfolioSince");
    auto *day = find<QDateEdit>("portfolioDay");
    EXPECT_FALSE(day->isVisible());
    const auto changeOf = [&](AccountId account) {
        for (const auto &row : picture->rows())
            if (row.id == account)
                return row.change();
        return 0.0;
    };
    const double quarter = changeOf(strong);
    since->setCurrentIndex(1);
    QCoreApplication::processEvents();
    EXPECT_GT(changeOf(strong), quarter);
    since->setCurrentIndex(2);
    QCoreApplication::processEvents();
    EXPECT_TRUE(day->isVisible());
    day->setDate(clock.today().toDate());
    QCoreApplication::processEvents();
    EXPECT_DOUBLE_EQ(changeOf(strong), 0);
    // Remembered by the machine.
    window->session().close();
    ASSERT_TRUE(window->session().open(folder.filePath(QStringLiteral("Salkku.laari")), window.get()));
    trigger("showPortfolio");
    EXPECT_EQ(find<QComboBox>("portfolioSince")->currentIndex(), 2);
}

TEST_F(PortfolioPageTest, SwitchesLanguageInPlace)
{
    open();
    find<QComboBox>("portfolioGroup")->setCurrentIndex(3); // by stage
    page->select(strong);
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_EQ(find<QComboBox>("portfolioGroup")->currentIndex(), 3);
    EXPECT_EQ(page->selectedAccount(), strong);
    EXPECT_EQ(table->currentIndex().data(PortfolioModel::IdRole).toLongLong(), strong.value);
    EXPECT_TRUE(names().first().startsWith(QStringLiteral("Asiakas"))) << names().first().toStdString();
    const int row = table->currentIndex().row();
    EXPECT_EQ(table->model()->index(row, PortfolioModel::Field).data().toString(), QStringLiteral("Vahvat"));
    EXPECT_EQ(table->columnSpan(0, 0), int(PortfolioModel::ColumnCount));
    language.setLanguage(Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(table->model()->index(row, PortfolioModel::Field).data().toString(), QStringLiteral("Strong"));
}

TEST_F(PortfolioPageTest, AnEmptyBookOffersTheOneAction)
{
    const QString path = folder.filePath(QStringLiteral("Tyhja.laari"));
    ASSERT_TRUE(Book::create(path, BookSetup{QStringLiteral("Aino Laine")}, clock, uids));
    ASSERT_TRUE(window->session().open(path, window.get()));
    trigger("showPortfolio");
    auto *empty = find<QWidget>("portfolioEmpty");
    EXPECT_TRUE(empty->isVisible());
    EXPECT_FALSE(find<QLineEdit>("portfolioFilter")->isVisible());
    QSignalSpy asked(window->portfolioPage(), &PortfolioPage::newAccountRequested);
    QTest::mouseClick(empty->findChild<QPushButton *>(QStringLiteral("emptyAction")), Qt::LeftButton);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PortfolioPageTest, KeepsViewsUnderNames)
{
    open();
    const auto inMenu = [&] {
        QMenu menu;
        page->fillViewMenu(menu);
        QStringList texts;
        for (const QAction *action : menu.actions())
            texts << action->text();
        return texts;
    };
    const auto choose = [&](const QString &text) {
        QMenu menu;
        page->fillViewMenu(menu);
        for (QAction *action : menu.actions())
            if (action->text() == text)
                action->trigger();
        QCoreApplication::processEvents();
    };
    auto *owner = find<QComboBox>("portfolioOwner");
    auto *group = find<QComboBox>("portfolioGroup");
    owner->setCurrentIndex(owner->findData(QStringLiteral("Kalle")));
    group->setCurrentIndex(3);
    table->sortByColumn(PortfolioModel::Trust, Qt::AscendingOrder);
    choose(QStringLiteral("Heard from the customer")); // hides the column
    page->keepView(QStringLiteral("Kalle's & co"));
    const QStringList then = names();

    owner->setCurrentIndex(0);
    group->setCurrentIndex(0);
    table->sortByColumn(PortfolioModel::Name, Qt::DescendingOrder);
    choose(QStringLiteral("Heard from the customer"));
    EXPECT_FALSE(table->isColumnHidden(PortfolioModel::Heard));
    EXPECT_EQ(names().size(), 4);

    ASSERT_EQ(inMenu().first(), QStringLiteral("Kalle's && co"));
    choose(QStringLiteral("Kalle's && co"));
    EXPECT_EQ(names(), then);
    EXPECT_EQ(group->currentIndex(), 3);
    EXPECT_TRUE(table->isColumnHidden(PortfolioModel::Heard));

    page->keepView(QStringLiteral("KALLE'S & co")); // the same view, written otherwise
    EXPECT_EQ(inMenu().filter(QStringLiteral("&&")).size(), 1);
    QMenu menu;
    page->fillViewMenu(menu);
    for (QAction *action : menu.actions())
        if (action->menu())
            action->menu()->actions().first()->trigger();
    EXPECT_TRUE(inMenu().filter(QStringLiteral("&&")).isEmpty());
}

TEST_F(PortfolioPageTest, AsksForTheNameOfAView)
{
    open();
    const auto ask = [&] {
        QMenu menu;
        page->fillViewMenu(menu);
        for (QAction *action : menu.actions())
            if (action->text() == QStringLiteral("Save this view…"))
                action->trigger();
        QCoreApplication::processEvents();
        return find<QLineEdit>("viewName");
    };
    QLineEdit *name = ask();
    auto *save = name->window()->findChild<QPushButton *>(QStringLiteral("save"));
    ASSERT_TRUE(save);
    EXPECT_FALSE(save->isEnabled());
    QTest::keyClicks(name, QStringLiteral("  Key   accounts "));
    EXPECT_TRUE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QMenu menu;
    page->fillViewMenu(menu);
    EXPECT_EQ(menu.actions().first()->text(), QStringLiteral("Key accounts"));

    name = ask();
    QTest::keyClicks(name, QStringLiteral("other"));
    QTest::keyClick(name, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QMenu after;
    page->fillViewMenu(after);
    EXPECT_NE(after.actions().at(1)->text(), QStringLiteral("other"));
}

TEST_F(PortfolioPageTest, HiddenColumnsStayHidden)
{
    settings.setValue(QStringLiteral("portfolio/hiddenColumns"), QStringList(QStringLiteral("Heard")));
    open();
    EXPECT_TRUE(table->isColumnHidden(PortfolioModel::Heard));
    EXPECT_FALSE(table->isColumnHidden(PortfolioModel::Owner));
}

} // namespace
} // namespace laari::ui
