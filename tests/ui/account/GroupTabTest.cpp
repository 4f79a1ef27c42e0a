// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/account/PageBench.h"
#include "ui/account/GroupModel.h"
#include "ui/common/Card.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

namespace laari::ui {
namespace {

using namespace Qt::StringLiterals;
using laari::testing::PageBench;

AccountId addChild(PageBench &bench, const QString &name, AccountId parent, qint64 millions)
{
    Account account;
    account.name = name;
    account.parent = parent;
    account.annualRevenue = Cents{millions * 100'000'000};
    return bench.book.add(account);
}

bool groupIsShown(const PageBench &bench)
{
    auto *tabs = bench.find<QTabWidget>("accountTabs");
    return tabs->isTabVisible(tabs->indexOf(bench.find<QWidget>("groupTab")));
}

QString cell(const PageBench &bench, int row, int column)
{
    return bench.find<QTableView>("groupTable")->model()->index(row, column).data().toString();
}

TEST(GroupTab, IsThereOnlyOverChildrenAndComesWithTheFirst)
{
    PageBench bench;
    AccountPage &page = bench.open();
    EXPECT_FALSE(groupIsShown(bench));
    const AccountId child = addChild(bench, u"Saimaan Puu Oy"_s, bench.account, 3);
    EXPECT_TRUE(groupIsShown(bench)) << "the page hears of it";
    addChild(bench, u"Saimaan Kuori Oy"_s, child, 1);
    EXPECT_EQ(bench.find<QTableView>("groupTable")->model()->rowCount(), 2);
    page.showAccount(child);
    EXPECT_TRUE(groupIsShown(bench));
    EXPECT_EQ(bench.find<QTableView>("groupTable")->model()->rowCount(), 1);
    EXPECT_TRUE(bench.prompts.errors.empty());
}

TEST(GroupTab, TellsThePoolAndTheAccountsOneByOne)
{
    PageBench bench;
    const AccountId child = addChild(bench, u"Saimaan Puu Oy"_s, bench.account, 3);
    addChild(bench, u"Saimaan Kuori Oy"_s, child, 1);
    const StakeholderId decider = bench.book.addPerson(child, u"Noora Ström"_s, Role::Decider, 5);
    for (int ago = 700; ago > 0; ago -= 20)
        bench.book.log(child, bench.book.today() - ago, 5, {decider});
    bench.open();

    const QString pool = bench.find<ElidedLabel>("groupPool")->fullText();
    EXPECT_TRUE(pool.startsWith(u"Together, weighted by revenue: trust index "_s)) << qPrintable(pool);
    EXPECT_TRUE(pool.contains(u"CX 100"_s)) << qPrintable(pool);
    EXPECT_TRUE(pool.contains(u"€4"_s)) << qPrintable(pool);
    EXPECT_TRUE(pool.endsWith(u"1 of 2 accounts known · 1 not known yet"_s)) << qPrintable(pool);

    EXPECT_EQ(cell(bench, 0, GroupModel::Name), u"Saimaan Puu Oy"_s);
    EXPECT_EQ(cell(bench, 0, GroupModel::Cx), u"100"_s);
    EXPECT_EQ(cell(bench, 0, GroupModel::People), u"1 of 1"_s);
    EXPECT_EQ(cell(bench, 0, GroupModel::Deciders), u"1 of 1"_s);
    EXPECT_EQ(cell(bench, 1, GroupModel::Name).trimmed(), u"Saimaan Kuori Oy"_s);
    EXPECT_NE(cell(bench, 1, GroupModel::Name), u"Saimaan Kuori Oy"_s) << "indented under its parent";
    EXPECT_EQ(cell(bench, 1, GroupModel::Trust), u"not known yet"_s);
    EXPECT_EQ(cell(bench, 1, GroupModel::LastContact), u"never"_s);

    bench.language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    auto *tabs = bench.find<QTabWidget>("accountTabs");
    EXPECT_EQ(tabs->tabText(tabs->indexOf(bench.find<QWidget>("groupTab"))), u"Konserni"_s);
    EXPECT_TRUE(
        bench.find<ElidedLabel>("groupPool")->fullText().startsWith(u"Yhteensä laskutuksella painotettuna: "_s));
}

TEST(GroupTab, EnterOpensAnAccountAndTheHeaderLeadsToTheParent)
{
    PageBench bench;
    const AccountId child = addChild(bench, u"Saimaan Puu Oy"_s, bench.account, 3);
    AccountPage &page = bench.open();
    EXPECT_FALSE(bench.find<QPushButton>("accountParent")->isVisible());
    QSignalSpy asked(&page, &AccountPage::accountRequested);
    auto *tabs = bench.find<QTabWidget>("accountTabs");
    tabs->setCurrentWidget(bench.find<QWidget>("groupTab"));
    auto *table = bench.find<QTableView>("groupTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<AccountId>(), child);

    page.showAccount(child);
    auto *parent = bench.find<QPushButton>("accountParent");
    ASSERT_TRUE(parent->isVisible());
    EXPECT_EQ(parent->text(), u"Part of Saimaan Sellu Oyj"_s);
    QTest::mouseClick(parent, Qt::LeftButton);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked[1][0].value<AccountId>(), bench.account);
    EXPECT_NE(tabs->currentWidget(), bench.find<QWidget>("groupTab")) << "this one has no children";
}

TEST(GroupTab, ItsModelKeepsTheContract)
{
    PageBench bench;
    addChild(bench, u"Saimaan Puu Oy"_s, bench.account, 3);
    GroupModel model(bench.theme);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Result<AccountDataPtr> data = loadAccountData(bench.book.book(), bench.account, bench.book.today());
    ASSERT_TRUE(data);
    model.setData(*data);
    EXPECT_EQ(model.rowCount(), 1);
    model.refreshTexts();
    EXPECT_FALSE(model.data(model.index(0, 99)).isValid());
}

} // namespace
} // namespace laari::ui
