// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/PromisesPage.h"

#include "core/usecases/Promises.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/account/AccountPage.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Format.h"
#include "ui/common/PromisesModel.h"
#include "ui/promises/PromiseDialog.h"
#include "ui/promises/SettleDialog.h"
#include "ui/touchpoint/TouchpointDialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace laari::ui {
namespace {

class PromisesPageTest : public WindowTest {
protected:
    void open()
    {
        ASSERT_TRUE(window->session().open(makeFile(), window.get()));
        trigger("showPromises");
        table = find<QTableView>("promisesTable");
    }
    Book &book() { return *window->session().book(); }
    PromiseId made(int dueInDays, const char *what = "Spare parts")
    {
        Promise promise;
        promise.account = first;
        promise.what = QString::fromLatin1(what);
        promise.madeOn = clock.today() - 60;
        promise.due = clock.today() + dueInDays;
        const auto id = usecases::savePromise(book(), promise);
        EXPECT_TRUE(id);
        QCoreApplication::processEvents();
        return id.value_or(PromiseId{});
    }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    PromiseState stateOf(PromiseId id) { return book().promises().find(id)->state; }
    template <typename Dialog> Dialog *dialog()
    {
        QCoreApplication::processEvents();
        auto *found = window->findChild<Dialog *>();
        EXPECT_TRUE(found && found->isVisible());
        return found;
    }
    template <typename Widget> static Widget *in(QWidget *where, const char *name)
    {
        auto *found = where->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << name;
        return found;
    }
    static void type(QWidget *where, const char *name, const char *text)
    {
        auto *line = in<QLineEdit>(where, name);
        line->clear();
        QTest::keyClicks(line, QString::fromUtf8(text));
    }
    static QPushButton *saveOf(QWidget *dialog)
    {
        for (auto *button : dialog->findChildren<QPushButton *>())
            if (button->isDefault())
                return button;
        return nullptr;
    }

    QTableView *table = nullptr;
};

TEST_F(PromisesPageTest, LateOnesComeFirstWithTheirDaysInWords)
{
    open();
    EXPECT_TRUE(find<QWidget>("promisesEmpty")->isVisible());
    const QAbstractItemModelTester tester(table->model());
    made(5, "Later");
    made(-3, "Late");
    ASSERT_EQ(table->model()->rowCount(), 2);
    EXPECT_EQ(cell(0, PromisesModel::What), QStringLiteral("Late"));
    EXPECT_EQ(cell(0, PromisesModel::Account), QStringLiteral("Örn Ab"));
    EXPECT_EQ(cell(0, PromisesModel::State), QStringLiteral("3 days late"));
    EXPECT_EQ(cell(1, PromisesModel::State), QStringLiteral("due in 5 days"));
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(cell(0, PromisesModel::State), QStringLiteral("3 pv myöhässä"));
}

TEST_F(PromisesPageTest, KeysSettleAndOpenAgain)
{
    open();
    const PromiseId id = made(0);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_D);
    EXPECT_EQ(stateOf(id), PromiseState::Kept);
    EXPECT_EQ(table->model()->rowCount(), 0);
    trigger("undo");
    EXPECT_EQ(stateOf(id), PromiseState::Open);

    QCoreApplication::processEvents(); // the empty state had the focus meanwhile
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_S);
    auto *settle = dialog<SettleDialog>();
    in<QAbstractButton>(settle, "settleOutcomeBroken")->click();
    saveOf(settle)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(stateOf(id), PromiseState::Broken);
    in<QAbstractButton>(window.get(), "promisesStateSettled")->click();
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_TRUE(cell(0, PromisesModel::State).startsWith(QStringLiteral("broken")));
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_O);
    EXPECT_EQ(stateOf(id), PromiseState::Open);
}

TEST_F(PromisesPageTest, ANewDateIsAgreedOnlyBeforeTheOldOneHasPassed)
{
    open();
    const PromiseId id = made(3);
    window->settlePromise(id);
    auto *settle = dialog<SettleDialog>();
    in<QAbstractButton>(settle, "settleOutcomeNewDate")->click();
    saveOf(settle)->click();
    EXPECT_TRUE(settle->isVisible()) << "a new date is asked for";
    type(settle, "settleDueLine", "12.12.2026");
    saveOf(settle)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(book().promises().find(id)->due, Day::fromDate(QDate(2026, 12, 12)));

    const PromiseId late = made(-2); // agreed in time, and told of only now
    window->settlePromise(late);
    SettleDialog *second = nullptr;
    for (auto *each : window->findChildren<SettleDialog *>())
        if (each->isVisible())
            second = each;
    ASSERT_TRUE(second);
    in<QAbstractButton>(second, "settleOutcomeNewDate")->click();
    type(second, "settleDueLine", "12.12.2026");
    saveOf(second)->click();
    EXPECT_TRUE(second->isVisible()) << "agreed on today, when the old date had passed";
    type(second, "settleDayLine", Format::date(clock.today() - 3).toUtf8().constData());
    saveOf(second)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(book().promises().find(late)->due, Day::fromDate(QDate(2026, 12, 12)));
    EXPECT_TRUE(cell(0, PromisesModel::State).contains(QStringLiteral("renegotiated"))) << cell(0, 5).toStdString();
}

TEST_F(PromisesPageTest, TheDialogRefusesAPromiseDueBeforeItWasMade)
{
    open();
    window->newPromise(first);
    auto *form = dialog<PromiseDialog>();
    saveOf(form)->click();
    EXPECT_TRUE(form->isVisible()) << "nothing is said of what is promised";
    type(form, "promiseWhat", "The offer");
    type(form, "promiseDueLine", "1.11.2026");
    type(form, "promiseMadeLine", "2.11.2026");
    saveOf(form)->click();
    EXPECT_TRUE(form->isVisible());
    EXPECT_TRUE(book().promises().open()->empty());
    type(form, "promiseDueLine", "20.12.2026");
    saveOf(form)->click();
    QCoreApplication::processEvents();
    const auto open = *book().promises().open();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].what, QStringLiteral("The offer"));
    EXPECT_EQ(open[0].madeOn, Day::fromDate(QDate(2026, 11, 2)));
    EXPECT_EQ(open[0].who, *book().settings().author()) << "whoever writes it promised it, unless told";

    made(-5); // stands before it
    window->editPromise(open[0].id);
    for (auto *each : window->findChildren<PromiseDialog *>())
        if (each->isVisible())
            saveOf(each)->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(cell(table->currentIndex().row(), PromisesModel::What).contains(QStringLiteral("The offer")))
        << "what was saved is selected";
}

TEST_F(PromisesPageTest, APromiseToASegmentUnfolds)
{
    open();
    window->newPromise({});
    auto *form = dialog<PromiseDialog>();
    type(form, "promiseWhat", "A fitter within a day");
    in<QAbstractButton>(form, "promiseGoesSegment")->click();
    saveOf(form)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(book().promises().open()->size(), 3U);
    ASSERT_EQ(table->model()->rowCount(), 1);
    EXPECT_EQ(cell(0, PromisesModel::Account), QStringLiteral("3 customers"));
    table->setFocus();
    table->selectRow(0);
    EXPECT_TRUE(find<QPushButton>("promisesExtend")->isVisible());
    QTest::keyClick(table, Qt::Key_Right);
    EXPECT_EQ(table->model()->rowCount(), 4);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(table->model()->rowCount(), 1);
}

TEST_F(PromisesPageTest, StandsOnTheAccountAndOnToday)
{
    open();
    const PromiseId id = made(-2);
    window->showAccount(first);
    auto *tabs = find<QTabWidget>("accountTabs");
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles.append(tabs->tabText(i));
    EXPECT_TRUE(titles.contains(QStringLiteral("Promises 1"))) << titles.join(u',').toStdString();
    auto *late = find<QPushButton>("accountLatePromises");
    EXPECT_EQ(late->text(), QStringLiteral("1 promise late"));
    late->click();
    EXPECT_EQ(tabs->tabText(tabs->currentIndex()), QStringLiteral("Promises 1"));

    trigger("showToday");
    auto *today = find<QTableView>("todayTable");
    for (int row = 0; row < today->model()->rowCount(); ++row)
        if (today->model()->index(row, 0).data().toString() == QStringLiteral("Spare parts"))
            today->selectRow(row);
    auto *act = find<QPushButton>("todayAct");
    EXPECT_EQ(act->text(), QStringLiteral("Settle…"));
    act->click();
    auto *settle = dialog<SettleDialog>();
    saveOf(settle)->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(stateOf(id), PromiseState::KeptLate);
    window->showAccount(first);
    auto *touchpoints = find<QTableView>("touchpointsTable");
    QStringList felt;
    for (int column = 0; column < touchpoints->model()->columnCount(); ++column)
        felt.append(touchpoints->model()->index(0, column).data().toString());
    EXPECT_TRUE(felt.contains(QStringLiteral("Promise kept late"))) << felt.join(u'|').toStdString();
    EXPECT_TRUE(felt.contains(QStringLiteral("Spare parts")));
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(touchpoints->model()->index(0, int(felt.indexOf(QStringLiteral("Promise kept late")))).data().toString(),
              QStringLiteral("Lupaus pidetty myöhässä"));
    language.setLanguage(Language::English);
    const auto promise = *book().promises().find(id);
    window->editTouchpoint(promise.settledBy.value_or(TouchpointId{}));
    EXPECT_TRUE(dialog<PromiseDialog>()) << "what follows from a promise is changed there";
}

TEST_F(PromisesPageTest, ATouchpointMakesAndKeepsThem)
{
    open();
    const PromiseId id = made(4);
    window->logTouchpoint(first);
    auto *form = dialog<TouchpointDialog>();
    in<QAbstractButton>(form, "foldPromise")->click();
    type(form, "promisedWhat", "The drawings");
    auto *kept = in<FindEdit>(form, "promisesKeptLine");
    QTest::keyClicks(kept, QStringLiteral("Spare"));
    QTest::keyClick(kept, Qt::Key_Tab);
    in<QAbstractButton>(form, "emotionSteps4")->click();
    saveOf(form)->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(prompts.errors.empty());
    EXPECT_EQ(stateOf(id), PromiseState::Kept);
    const auto open = *book().promises().open();
    ASSERT_EQ(open.size(), 1U);
    EXPECT_EQ(open[0].what, QStringLiteral("The drawings"));
    EXPECT_TRUE(open[0].madeIn.has_value());
}

} // namespace
} // namespace laari::ui
