// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/LoopTimesView.h"

#include "tests/support/TestBook.h"
#include "ui/common/CopyOut.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/insights/LoopTimesChart.h"
#include "ui/insights/LoopTimesModels.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace laari::ui {

namespace {

class ViewPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &) override { ADD_FAILURE() << "a message box"; }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override { return true; }
};

class LoopTimesViewTest : public ::testing::Test {
protected:
    LoopTimesViewTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        test.write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> {
            ListItem item;
            item.list = ListKind::OurFunction;
            item.finnish = QStringLiteral("Kenttähuolto");
            item.english = QStringLiteral("Field service");
            LAARI_ASSIGN(function, unit.lists().insert(item));
            return {};
        });
    }
    /// Opened at 8 on a day of November; responded after so many working hours, or not at all.
    CaseId add(AccountId account, int dayOfNovember, double hours, std::optional<ListItemId> ours = {})
    {
        const QDateTime opened(QDate(2026, 11, dayOfNovember), QTime(8, 0));
        LoopCase each;
        each.account = account;
        each.ourFunction = ours;
        each.openedAt = opened.toUTC();
        each.dueAt = afterWorkingSeconds(opened, 8 * 3600, {}).toUTC();
        if (hours >= 0)
            each.respondedAt = afterWorkingSeconds(opened, qint64(hours * 3600), {}).toUTC();
        CaseId id;
        test.write(ActionKind::OpenCase, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(id, unit.cases().insert(each));
            return {};
        });
        return id;
    }
    void show()
    {
        view = std::make_unique<LoopTimesView>(test.book(), context);
        view->resize(1100, 800);
        view->show();
    }
    template <typename Widget> Widget *child(const char *name)
    {
        auto *found = view->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << "no " << name;
        return found;
    }
    std::string cell(const char *table, int row, int column)
    {
        return child<QTableView>(table)->model()->index(row, column).data().toString().toStdString();
    }

    testing::TestBook test;
    QSettings settings;
    Theme theme;
    LanguageController language;
    ViewPrompts prompts;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    AccountId one = test.addAccount(QStringLiteral("Yksi Oy"));
    AccountId other = test.addAccount(QStringLiteral("Aatos Oy"));
    ListItemId function;
    std::unique_ptr<LoopTimesView> view;
};

TEST_F(LoopTimesViewTest, AnEmptyBookSaysWhatBelongsHere)
{
    show();
    EXPECT_TRUE(child<QWidget>("loopEmpty")->isVisible());
    EXPECT_FALSE(child<QTableView>("loopCases")->isVisible());
    add(one, 16, 2);
    EXPECT_FALSE(child<QWidget>("loopEmpty")->isVisible()) << "it follows the book";
}

TEST_F(LoopTimesViewTest, DistributionsWithTheirCountsAndTheTarget)
{
    for (const double hours : {1., 2., 3., 4.})
        add(one, 16, hours, function);
    add(other, 17, 10);
    add(other, 20, -1);
    show();
    const auto &rows = child<LoopTimesChart>("loopTimesChart")->rows();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].name.toStdString(), "Field service (4)");
    EXPECT_TRUE(rows[0].hasBox);
    EXPECT_DOUBLE_EQ(rows[0].median, 2.5);
    EXPECT_DOUBLE_EQ(rows[0].target, 8);
    EXPECT_EQ(rows[1].name.toStdString(), "No function named (1)");
    EXPECT_FALSE(rows[1].hasBox) << "one case is a dot";
    EXPECT_EQ(cell("loopGroups", 0, LoopGroupsModel::Response), "2.5 h");
    EXPECT_EQ(cell("loopGroups", 0, LoopGroupsModel::WithinTarget), "4 of 4, 100\u00a0%");
    EXPECT_EQ(cell("loopGroups", 2, LoopGroupsModel::Name), "All together");
    EXPECT_EQ(cell("loopGroups", 2, LoopGroupsModel::WithinTarget), "4 of 5, 80\u00a0%");
    EXPECT_EQ(child<QLabel>("loopSummary")->text().section(QStringLiteral(" · "), 0, 1).toStdString(),
              "6 cases · 6 open");

    child<QAbstractButton>("loopByAccount")->click();
    EXPECT_EQ(child<LoopTimesChart>("loopTimesChart")->rows()[0].name.toStdString(), "Yksi Oy (4)");
    child<QAbstractButton>("loopMeasureClosing")->click();
    EXPECT_EQ(child<LoopTimesChart>("loopTimesChart")->rows()[0].name.toStdString(), "Yksi Oy (0)");
    const QString drawn =
        QString::fromUtf8(CopyOut::svgOf(*child<LoopTimesChart>("loopTimesChart"), Qt::white, test.today()));
    EXPECT_TRUE(drawn.contains(QStringLiteral("Times until closing · By account · A year"))) << qPrintable(drawn);
    EXPECT_TRUE(drawn.contains(QStringLiteral("A dot is a case")));
    EXPECT_EQ(child<LoopTimesChart>("loopTimesChart")->rows()[0].target, 0) << "the target is of the first response";
}

TEST_F(LoopTimesViewTest, ListsEveryCaseAndOpensIt)
{
    add(one, 16, 2);
    const CaseId newest = add(other, 19, -1);
    show();
    EXPECT_EQ(cell("loopCases", 0, LoopCasesModel::Account), "Aatos Oy");
    EXPECT_EQ(cell("loopCases", 0, LoopCasesModel::Response), "–");
    EXPECT_EQ(cell("loopCases", 0, LoopCasesModel::State), "Respond to the customer · 4 h late");
    EXPECT_EQ(cell("loopCases", 1, LoopCasesModel::Response), "2.0 h");
    CaseId activated;
    QObject::connect(view.get(), &LoopTimesView::caseActivated, view.get(), [&](CaseId id) { activated = id; });
    auto *table = child<QTableView>("loopCases");
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(activated, newest);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester groups(child<QTableView>("loopGroups")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(one, 20, -1);
}

TEST_F(LoopTimesViewTest, SpeaksFinnishAtOnce)
{
    add(one, 16, 2.5, function);
    show();
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_EQ(child<LoopTimesChart>("loopTimesChart")->rows()[0].name, QStringLiteral("Kenttähuolto (1)"));
    EXPECT_EQ(cell("loopGroups", 0, LoopGroupsModel::Response), "2,5 h");
    EXPECT_EQ(cell("loopGroups", 1, LoopGroupsModel::Name), "Kaikki yhteensä");
    language.setLanguage(Language::English);
}

} // namespace

} // namespace laari::ui
