// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/AccountsPage.h"

#include "tests/ui/window/WindowFixture.h"
#include "ui/accounts/AccountsModel.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

namespace laari::ui {
namespace {

class AccountsPageTest : public WindowTest {
protected:
    AccountsPageTest()
    {
        EXPECT_TRUE(window->session().open(makeFile(), window.get()));
        table = window->findChild<QTableView *>(QStringLiteral("accountsTable"));
        filter = window->findChild<QLineEdit *>(QStringLiteral("accountsFilter"));
    }

    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, AccountsModel::Name).data().toString();
        return all;
    }

    QStringList sorted(AccountsModel::Column column, Qt::SortOrder order)
    {
        table->sortByColumn(column, order);
        return names();
    }

    QTableView *table;
    QLineEdit *filter;
};

const QStringList finnishOrder{QStringLiteral("Aalto Oy"), QStringLiteral("Ähtäri Oy"), QStringLiteral("Örn Ab")};

TEST_F(AccountsPageTest, SortsNamesAsTheLanguageDoes)
{
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(sorted(AccountsModel::Name, Qt::AscendingOrder), finnishOrder);
    EXPECT_EQ(sorted(AccountsModel::Name, Qt::DescendingOrder),
              QStringList({finnishOrder[2], finnishOrder[1], finnishOrder[0]}));
}

TEST_F(AccountsPageTest, SortsNumbersByValueAndUnknownLastBothWays)
{
    EXPECT_EQ(sorted(AccountsModel::Revenue, Qt::AscendingOrder),
              QStringList({finnishOrder[0], finnishOrder[2], finnishOrder[1]}));
    EXPECT_EQ(sorted(AccountsModel::Revenue, Qt::DescendingOrder),
              QStringList({finnishOrder[2], finnishOrder[0], finnishOrder[1]}));
    EXPECT_EQ(sorted(AccountsModel::LastContact, Qt::DescendingOrder).first(), finnishOrder[2]);
}

TEST_F(AccountsPageTest, FiltersByWordsOfNameAndIndustryWithoutAccents)
{
    QTest::keyClicks(filter, QStringLiteral("orn"));
    EXPECT_EQ(names(), QStringList(finnishOrder[2]));
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("kulj"));
    EXPECT_EQ(names(), QStringList(finnishOrder[2]));
    QTest::keyClicks(filter, QStringLiteral(" zzz"));
    EXPECT_TRUE(names().isEmpty());
    EXPECT_FALSE(table->isVisible());
    QTest::keyClick(filter, Qt::Key_Escape);
    EXPECT_EQ(names().size(), 3);
    EXPECT_TRUE(table->isVisible());
}

TEST_F(AccountsPageTest, EnterOpensTheAccount)
{
    QSignalSpy activated(window->accountsPage(), &AccountsPage::accountActivated);
    window->accountsPage()->focusFilter();
    QTest::keyClicks(filter, QStringLiteral("Örn"));
    QTest::keyClick(filter, Qt::Key_Return);
    ASSERT_EQ(activated.count(), 1);
    EXPECT_EQ(activated.front().front().value<AccountId>(), first);
    EXPECT_FALSE(window->accountsPage()->isVisible());
    trigger("back");
    EXPECT_TRUE(window->accountsPage()->isVisible());
    EXPECT_EQ(window->accountsPage()->selectedAccount(), first);
}

TEST_F(AccountsPageTest, EveryCellIsSpokenAndNumbersStandRight)
{
    const QAbstractItemModel *model = table->model();
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            EXPECT_FALSE(cell.data(Qt::AccessibleTextRole).toString().isEmpty()) << row << ", " << column;
        }
    for (const auto column : {AccountsModel::Trust, AccountsModel::Cx, AccountsModel::Revenue})
        EXPECT_TRUE(model->index(0, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) << column;
    const QString trend = model->index(2, AccountsModel::Trend).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(trend.contains(QStringLiteral("lowest"))) << trend.toStdString();
}

TEST_F(AccountsPageTest, FollowsTheBookAndKeepsTheSelection)
{
    window->accountsPage()->select(first);
    const auto wrote = window->session().book()->write(ActionKind::AddAccount, [](WriteUnit &unit) -> Result<void> {
        Account account;
        account.name = QStringLiteral("Beta Oy");
        LAARI_TRY(unit.accounts().insert(account));
        return {};
    });
    ASSERT_TRUE(wrote);
    QCoreApplication::processEvents();
    EXPECT_EQ(names().size(), 4);
    EXPECT_EQ(window->accountsPage()->selectedAccount(), first);
}

TEST_F(AccountsPageTest, WordsOfStageAndLastContactShowWhole)
{
    Book &book = *window->session().book();
    const AccountId account = book.accounts().all().value().back().id;
    ASSERT_TRUE(book.write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(Account changed, unit.accounts().find(account));
        changed.lifecycle = {LifecyclePeriod{std::nullopt, Lifecycle::CompetitorsCustomer, {}, {}}};
        LAARI_TRY(unit.accounts().update(changed));
        Touchpoint touchpoint;
        touchpoint.account = account;
        touchpoint.day = clock.today() - 152;
        LAARI_TRY(unit.touchpoints().insert(touchpoint));
        return {};
    }));
    for (const Language chosen : {Language::English, Language::Finnish}) {
        language.setLanguage(chosen);
        window->accountsPage()->refresh();
        QCoreApplication::processEvents();
        for (const auto column : {AccountsModel::Stage, AccountsModel::LastContact})
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QString words = table->model()->index(row, column).data().toString();
                EXPECT_GE(table->columnWidth(column), table->fontMetrics().horizontalAdvance(words) + 20)
                    << words.toStdString();
            }
    }
}

TEST_F(AccountsPageTest, HiddenColumnsStayHidden)
{
    table->horizontalHeader()->setSectionHidden(AccountsModel::Deciders, true);
    table->horizontalHeader()->resizeSection(AccountsModel::Owner, 150);
    window->session().close();
    ASSERT_TRUE(window->session().open(folder.filePath(QStringLiteral("Avainasiakkaat.laari")), window.get()));
    table = window->findChild<QTableView *>(QStringLiteral("accountsTable"));
    EXPECT_TRUE(table->isColumnHidden(AccountsModel::Deciders));
    EXPECT_FALSE(table->isColumnHidden(AccountsModel::Revenue));
    EXPECT_EQ(table->columnWidth(AccountsModel::Owner), 150);
}

TEST(AccountsModelTest, KeepsTheRulesOfModels)
{
    testing::TestBook test;
    test.addAccount(QStringLiteral("A"));
    int asked = 0;
    AccountsModel model([&](AccountId account) {
        ++asked;
        return *insight::accountTrend(test.book(), account, test.today());
    });
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto fill = [&] {
        auto rows = insight::accountRows(test.book(), test.today());
        ASSERT_TRUE(rows);
        model.setRows(*std::move(rows), test.today());
    };
    fill();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(asked, 0) << "only what comes into view is asked for";
    for (int i = 0; i < 2; ++i)
        model.index(0, AccountsModel::Trend).data(Qt::AccessibleTextRole);
    EXPECT_EQ(asked, 1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    test.log(AccountId{1}, test.today(), 5);
    fill(); // figures only: no reset
    EXPECT_EQ(reset.count(), 0);
    test.addAccount(QStringLiteral("B"));
    fill();
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(model.rowCount(), 2);
    model.retranslate();
    model.setRows({}, test.today());
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace laari::ui
