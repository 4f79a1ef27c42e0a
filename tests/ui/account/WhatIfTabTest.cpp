// SPDX-License-Identifier: GPL-3.0-or-later
// What if: on the account's page.
#include "ui/account/WhatIfTab.h"

#include "AheadBench.h"
#include "core/insight/AccountFigures.h"
#include "core/insight/WhatIf.h"
#include "ui/account/CarryingDialog.h"
#include "ui/account/TrustGoalDialog.h"
#include "ui/account/WhatIfDialogs.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/ReservoirSteps.h"
#include "ui/charts/TrustChart.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/DateField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Format.h"
#include "ui/common/SegmentedChoice.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

namespace laari::ui {
namespace {

using laari::testing::Ahead;
using laari::testing::PageBench;
using laari::testing::pressEnter;

TEST(WhatIfTab, TheChartShowsAWhatIfWhileItsTabIsInSight)
{
    Ahead ahead;
    const ChangeSetId before = ahead.newest();
    EXPECT_TRUE(ahead.plot->state().paths.empty());
    const size_t days = ahead.plot->state().timeline.days.size();
    ahead.bench.page->showWhatIf();
    EXPECT_GT(ahead.plot->state().timeline.days.size(), days) << "the forecast goes as far as the scenarios";
    ahead.tab->suppose(0, insight::SupposedTouchpoint{ahead.today + 10, {}, Channel::Visit, 5});
    ahead.tab->suppose(1, insight::SupposedBreach{ahead.today + 10, ahead.noora});
    ahead.tab->suppose(2, insight::SupposedLeaving{ahead.today + 10, ahead.noora});
    const std::vector<ChartPath> &paths = ahead.plot->state().paths;
    ASSERT_EQ(paths.size(), 3U);
    const double plain = ahead.tab->plainDays().back().trust;
    EXPECT_GT(paths[0].points.back().y(), plain);
    EXPECT_LT(paths[1].points.back().y(), plain);
    EXPECT_NE(ChartPaths::pen(paths[0].kind, 0, ahead.bench.theme).dashPattern(),
              ChartPaths::pen(paths[1].kind, 1, ahead.bench.theme).dashPattern());
    const auto *legend = ahead.bench.find<ChartLegend>("chartLegend");
    EXPECT_TRUE(legend->accessibleName().contains(QStringLiteral("A, B, C"))) << qPrintable(legend->accessibleName());
    const QString figures = ahead.bench.find<QLabel>("scenarioFiguresA")->text();
    EXPECT_TRUE(figures.contains(QStringLiteral("lowest"))) << qPrintable(figures);

    ahead.bench.page->showWhy();
    EXPECT_TRUE(ahead.plot->state().paths.empty());
    EXPECT_EQ(ahead.plot->state().timeline.days.size(), days);
    EXPECT_EQ(ahead.newest(), before) << "nothing was stored";
}

TEST(WhatIfTab, SuppositionsAreTakenAwayAndGoWithTheirPerson)
{
    Ahead ahead;
    ahead.bench.page->showWhatIf();
    const StakeholderId newcomer = ahead.bench.book.addPerson(ahead.bench.account, QStringLiteral("Kaija Uusi"));
    ahead.tab->suppose(0, insight::SupposedBreach{ahead.today + 10, newcomer});
    ahead.tab->suppose(0, insight::SupposedSilence{ahead.today, 90});
    ahead.bench.find<QToolButton>("suppositionRemoveA1")->click();
    ASSERT_EQ(ahead.tab->scenario(0).size(), 1U);
    ahead.bench.book.write(ActionKind::RemovePerson,
                           [&](WriteUnit &unit) { return unit.stakeholders().remove(newcomer); });
    EXPECT_TRUE(ahead.tab->scenario(0).empty());
    EXPECT_TRUE(ahead.bench.prompts.errors.empty());
}

TEST(WhatIfTab, WhatWasTakenAwayComesBack)
{
    Ahead ahead;
    ahead.bench.page->showWhatIf();
    const insight::Supposition first = insight::SupposedBreach{ahead.today + 10, {}};
    const insight::Supposition second = insight::SupposedLeaving{ahead.today + 10, ahead.noora};
    ahead.tab->suppose(1, first);
    ahead.tab->suppose(1, second);
    auto *back = ahead.bench.find<QPushButton>("scenarioBackB");
    EXPECT_FALSE(back->isVisible());
    ahead.bench.find<QToolButton>("suppositionRemoveB0")->click();
    EXPECT_EQ(ahead.tab->scenario(1), insight::Scenario{second});
    EXPECT_TRUE(back->isVisible());
    EXPECT_FALSE(ahead.bench.find<QPushButton>("scenarioBackA")->isVisible());
    back->click();
    EXPECT_EQ(ahead.tab->scenario(1), (insight::Scenario{first, second}));
    EXPECT_FALSE(back->isVisible());
    QKeyEvent claim(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
    claim.ignore();
    QApplication::sendEvent(ahead.tab, &claim);
    EXPECT_FALSE(claim.isAccepted()) << "nothing to take back here: the file's own undo";
    for (const char *name : {"suppositionRemoveB1", "suppositionRemoveB0"})
        ahead.bench.find<QToolButton>(name)->click();
    EXPECT_TRUE(ahead.tab->scenario(1).empty());
    claim.ignore();
    QApplication::sendEvent(ahead.tab, &claim);
    EXPECT_TRUE(claim.isAccepted());
    QTest::keyClick(back, Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(back, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(ahead.tab->scenario(1), (insight::Scenario{first, second}));
}

TEST(WhatIfTab, ScenariosAreKeptWhileAnotherAccountIsLookedAt)
{
    Ahead ahead;
    const AccountId other = ahead.bench.book.addAccount(QStringLiteral("Toinen Oy"));
    ahead.bench.page->showWhatIf();
    const insight::Supposition supposed = insight::SupposedBreach{ahead.today + 10, {}};
    ahead.tab->suppose(0, supposed);
    auto *name = ahead.bench.find<QLineEdit>("scenarioNameA");
    name->setText(QStringLiteral("Pahin"));
    ahead.bench.page->showAccount(other);
    EXPECT_TRUE(ahead.tab->scenario(0).empty());
    EXPECT_TRUE(name->text().isEmpty());
    ahead.bench.page->showAccount(ahead.bench.account);
    EXPECT_EQ(ahead.tab->scenario(0), insight::Scenario{supposed});
    EXPECT_EQ(name->text(), QStringLiteral("Pahin"));
}

TEST(WhatIfTab, TheQuestionsSupposeWhatWasAnswered)
{
    Ahead ahead;
    std::optional<insight::Supposition> got;
    SuppositionDialog met(ahead.bench.book.book(), ahead.bench.context, ahead.bench.account,
                          insight::SupposedTouchpoint{ahead.today + 14, {ahead.noora}, Channel::Call, 2}, nullptr);
    QObject::connect(&met, &SuppositionDialog::supposed, [&](const insight::Supposition &each) { got = each; });
    pressEnter(met);
    EXPECT_EQ(got,
              insight::Supposition(insight::SupposedTouchpoint{ahead.today + 14, {ahead.noora}, Channel::Call, 2}));

    got.reset();
    SuppositionDialog left(ahead.bench.book.book(), ahead.bench.context, ahead.bench.account,
                           insight::SupposedLeaving{ahead.today + 14, {}}, nullptr);
    QObject::connect(&left, &SuppositionDialog::supposed, [&](const insight::Supposition &each) { got = each; });
    pressEnter(left);
    EXPECT_EQ(got, std::nullopt) << "it is asked who";
    left.findChild<QLineEdit *>(QStringLiteral("supposedPerson"))->setText(QStringLiteral("Noora Ström"));
    pressEnter(left);
    EXPECT_EQ(got, insight::Supposition(insight::SupposedLeaving{ahead.today + 14, ahead.noora}));
}

TEST(WhatIfTab, ADayThatIsOneButDoesNotDoIsToldApart)
{
    Ahead ahead;
    SuppositionDialog dialog(ahead.bench.book.book(), ahead.bench.context, ahead.bench.account,
                             insight::SupposedBreach{ahead.today + 14, {}}, nullptr);
    dialog.show();
    for (const char *typed : {"yesterday", "1.1.2035"}) {
        dialog.findChild<DateField *>(QStringLiteral("supposedDay"))->setTyped(QString::fromLatin1(typed));
        pressEnter(dialog);
        EXPECT_TRUE(dialog.isVisible());
        QStringList told;
        for (const FieldRow *row : dialog.findChildren<FieldRow *>())
            if (row->hasError())
                told << ErrorText::of(*row->error());
        EXPECT_EQ(told, QStringList{QStringLiteral("Choose a day from %1 to %2.")
                                        .arg(Format::date(ahead.today),
                                             Format::date(ahead.today + insight::farthestSupposition))})
            << typed;
    }
    TrustGoalDialog goal(ahead.bench.book.book(), ahead.bench.context,
                         *loadAccountData(ahead.bench.book.book(), ahead.bench.account, ahead.today), nullptr);
    goal.show();
    goal.findChild<DateField *>(QStringLiteral("goalDue"))->setTyped(QStringLiteral("1.1.2999"));
    pressEnter(goal);
    EXPECT_TRUE(goal.isVisible());
    for (const FieldRow *row : goal.findChildren<FieldRow *>()) {
        if (row->hasError()) {
            EXPECT_TRUE(ErrorText::of(*row->error()).startsWith(QStringLiteral("Choose a day from ")));
        }
    }
}

TEST(WhatIfTab, APlanIsMadeInOneStepThatUndoTakesBack)
{
    Ahead ahead;
    const auto data = loadAccountData(ahead.bench.book.book(), ahead.bench.account, ahead.today);
    ASSERT_TRUE(data);
    const insight::Scenario scenario{insight::SupposedTouchpoint{ahead.today + 14, {ahead.noora}, Channel::Visit, 5},
                                     insight::SupposedLeaving{ahead.today + 20, ahead.noora},
                                     insight::SupposedSilence{ahead.today, 90},
                                     insight::SupposedBreach{ahead.today, {}}};
    EXPECT_TRUE(PlanDialog::isWorthPlanning(scenario, **data));
    EXPECT_FALSE(PlanDialog::isWorthPlanning({insight::SupposedSilence{ahead.today, 90}}, **data));
    PlanDialog dialog(ahead.bench.book.book(), ahead.bench.context, *data, scenario, nullptr);
    EXPECT_FALSE(dialog.findChild<QCheckBox *>(QStringLiteral("planWanted2")));
    EXPECT_EQ(dialog.findChild<QLineEdit *>(QStringLiteral("planWhat0"))->text(), QStringLiteral("Visit: Noora Ström"));
    dialog.findChild<SegmentedChoice *>(QStringLiteral("planKind1"))->setValue(2);
    dialog.show();
    auto *due = dialog.findChild<DateField *>(QStringLiteral("planDue0"));
    due->setTyped(QStringLiteral("1.1.2020"));
    pressEnter(dialog);
    EXPECT_TRUE(dialog.isVisible()) << "nothing can be done in the past";
    EXPECT_TRUE(ahead.bench.book->followUps().ofAccount(ahead.bench.account)->empty());
    due->setMoment(DateField::Moment{ahead.today + 14, std::nullopt});
    auto *who = dialog.findChild<PickEdit *>(QStringLiteral("planWho"));
    EXPECT_EQ(who->text(), QStringLiteral("Aino Laine")) << "nobody owns the account: whoever plans it";
    const qint64 aino = who->chosen().value_or(0);
    who->selectAll();
    QTest::keyClicks(who, QStringLiteral("Tuntematon"));
    pressEnter(dialog);
    EXPECT_TRUE(dialog.isVisible());
    who->setChosen(aino);
    pressEnter(dialog);
    const auto followUps = ahead.bench.book->followUps().ofAccount(ahead.bench.account);
    const auto promises = ahead.bench.book->promises().ofAccount(ahead.bench.account);
    ASSERT_TRUE(followUps && promises);
    ASSERT_EQ(followUps->size(), 1U);
    EXPECT_EQ(followUps->front().person, ahead.noora);
    EXPECT_EQ(followUps->front().due, ahead.today + 14);
    EXPECT_EQ(followUps->front().who, *ahead.bench.book->settings().author());
    ASSERT_EQ(promises->size(), 1U);
    ASSERT_TRUE(ahead.bench.book->undo(ahead.newest()));
    EXPECT_TRUE(ahead.bench.book->followUps().ofAccount(ahead.bench.account)->empty());
    EXPECT_TRUE(ahead.bench.book->promises().ofAccount(ahead.bench.account)->empty());
}

TEST(WhatIfTab, ANewAccountShowsWhatIsSupposedAndAimedAt)
{
    PageBench bench;
    bench.open();
    auto *chart = bench.find<TrustChart>("trustChart");
    auto *tab = bench.find<WhatIfTab>("whatIfTab");
    EXPECT_FALSE(chart->isVisible());
    bench.page->showWhatIf();
    EXPECT_FALSE(chart->isVisible()) << "nothing is supposed yet";
    tab->suppose(0, insight::SupposedTouchpoint{bench.book.today() + 5, {}, Channel::Visit, 5});
    EXPECT_TRUE(chart->isVisible());
    bench.page->showWhy();
    EXPECT_FALSE(chart->isVisible());
    TrustGoal goal;
    goal.account = bench.account;
    goal.level = 60;
    goal.setOn = bench.book.today();
    goal.due = goal.setOn + 200;
    bench.book.write(ActionKind::SetTrustGoal, [&](WriteUnit &unit) { return unit.trustGoals().set(goal); });
    EXPECT_TRUE(chart->isVisible());
}

TEST(WhatIfTab, ASilenceHasADayAndALengthAndSaysWhatItChanges)
{
    Ahead ahead;
    std::optional<insight::Supposition> got;
    SuppositionDialog dialog(ahead.bench.book.book(), ahead.bench.context, ahead.bench.account,
                             insight::SupposedSilence{ahead.today, 90}, nullptr);
    QObject::connect(&dialog, &SuppositionDialog::supposed, [&](const insight::Supposition &each) { got = each; });
    dialog.findChild<QSpinBox *>(QStringLiteral("supposedDays"))->setValue(30);
    dialog.findChild<DateField *>(QStringLiteral("supposedDay"))
        ->setMoment(DateField::Moment{ahead.today + 7, std::nullopt});
    pressEnter(dialog);
    EXPECT_EQ(got, insight::Supposition(insight::SupposedSilence{ahead.today + 7, 30}));

    ahead.bench.page->showWhatIf();
    auto *note = ahead.bench.find<QLabel>("scenarioNoteA");
    EXPECT_FALSE(note->isVisible());
    ahead.tab->suppose(0, *got);
    EXPECT_TRUE(note->isVisible());
    EXPECT_TRUE(ahead.bench.find<QLabel>("suppositionEditA0")->text().contains(QStringLiteral("href"))) << "to edit it";
}

TEST(WhatIfTab, TheButtonsStandOverTheList)
{
    Ahead ahead;
    ahead.bench.page->showWhatIf();
    for (int i = 0; i < 6; ++i)
        ahead.tab->suppose(0, insight::SupposedBreach{ahead.today + 10, {}});
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QApplication::processEvents();
    const auto top = [&](QWidget *widget) { return widget->mapTo(ahead.tab, QPoint(0, 0)).y(); };
    for (const char *name : {"scenarioAddA", "scenarioPlanA"})
        EXPECT_LT(top(ahead.bench.find<QPushButton>(name)), top(ahead.bench.find<QLabel>("suppositionEditA0"))) << name;
}

TEST(WhatIfTab, WhoIsNotThereCannotBeSupposed)
{
    Ahead ahead;
    SuppositionDialog left(ahead.bench.book.book(), ahead.bench.context, ahead.bench.account,
                           insight::SupposedLeaving{ahead.today + 14, {}}, nullptr);
    const auto told = [](const SuppositionDialog &dialog) {
        QStringList all;
        for (const FieldRow *row : dialog.findChildren<FieldRow *>())
            if (row->hasError())
                all << ErrorText::of(*row->error());
        return all;
    };
    pressEnter(left);
    EXPECT_EQ(told(left), QStringList{QStringLiteral("Choose who leaves.")});
    SuppositionDialog met(ahead.bench.book.book(), ahead.bench.context, ahead.bench.account,
                          insight::SupposedTouchpoint{ahead.today, {ahead.noora}, Channel::Call, 2}, nullptr);
    met.findChild<QLineEdit *>(QStringLiteral("supposedPeopleLine"))->setText(QStringLiteral("Outo"));
    pressEnter(met);
    ASSERT_EQ(told(met).size(), 1);
    EXPECT_TRUE(told(met).front().contains(QStringLiteral("no person called “Outo”"))) << qPrintable(told(met).front());

    // The role beside a name is said in the language of the moment.
    const auto chips = [&] { return met.findChild<ChipEdit *>()->chips(); };
    const QString english = chips().front().caption;
    ahead.bench.language.setLanguage(Language::Finnish);
    EXPECT_NE(chips().front().caption, english);
    ahead.bench.language.setLanguage(Language::English);
}

} // namespace
} // namespace laari::ui
