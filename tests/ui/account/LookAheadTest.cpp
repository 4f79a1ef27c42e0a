// SPDX-License-Identifier: GPL-3.0-or-later
// What if, what the reservoir would carry, trust goals, and why in sentences: on the account's page.
#include "PageBench.h"
#include "core/insight/AccountFigures.h"
#include "core/insight/WhatIf.h"
#include "ui/account/CarryingDialog.h"
#include "ui/account/TrustGoalDialog.h"
#include "ui/account/WhatIfDialogs.h"
#include "ui/account/WhatIfTab.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/ReservoirSteps.h"
#include "ui/charts/TrustChart.h"
#include "ui/charts/TrustPlot.h"
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

using laari::testing::PageBench;

void pressEnter(QDialog &dialog)
{
    dialog.accept();
}

/// An account with two people and a year behind it.
struct Ahead {
    explicit Ahead(int emotion = 5)
    {
        noora = bench.book.addPerson(bench.account, QStringLiteral("Noora Ström"), Role::Decider, 4);
        veikko = bench.book.addPerson(bench.account, QStringLiteral("Veikko Aalto"), Role::Contact);
        for (int ago = 360; ago >= 100; ago -= 20)
            bench.book.log(bench.account, today - ago, emotion, {noora, veikko});
        bench.book.log(bench.account, today - 30, emotion, {veikko}, Channel::Visit);
        bench.open();
        tab = bench.find<WhatIfTab>("whatIfTab");
        plot = bench.find<TrustPlot>("trustPlot");
    }
    /// The dialog that has just been opened.
    template <typename T> T *dialog()
    {
        T *found = nullptr;
        for (QWidget *each : QApplication::topLevelWidgets())
            if (auto *one = qobject_cast<T *>(each); one && one->isVisible())
                found = one;
        if (!found)
            found = bench.page->window()->findChild<T *>();
        return found;
    }
    ChangeSetId newest() { return bench.book->changeLog().newest(1)->front().id; }

    PageBench bench;
    Day today = bench.book.today();
    StakeholderId noora;
    StakeholderId veikko;
    WhatIfTab *tab = nullptr;
    TrustPlot *plot = nullptr;
};

TEST(LookAhead, TheChartShowsAWhatIfWhileItsTabIsInSight)
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

TEST(LookAhead, SuppositionsAreTakenAwayAndGoWithTheirPerson)
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

TEST(LookAhead, WhatWasTakenAwayComesBack)
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

TEST(LookAhead, ScenariosAreKeptWhileAnotherAccountIsLookedAt)
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

TEST(LookAhead, TheQuestionsSupposeWhatWasAnswered)
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

TEST(LookAhead, ADayThatIsOneButDoesNotDoIsToldApart)
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

TEST(LookAhead, APlanIsMadeInOneStepThatUndoTakesBack)
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

TEST(LookAhead, TheReservoirFallsStepByStep)
{
    Ahead ahead;
    const auto picture = insight::carryingPicture(ahead.bench.book.book(), ahead.bench.account, ahead.today);
    ASSERT_TRUE(picture);
    ASSERT_GT(picture->carries, 0);
    CarryingDialog dialog(ahead.bench.context, QStringLiteral("Testi"), ahead.today, *picture, nullptr);
    ahead.bench.theme.setMotion(false);
    dialog.show();
    auto *steps = dialog.findChild<ReservoirSteps *>();
    EXPECT_FALSE(steps->isFalling()) << "not where less motion is asked for";
    EXPECT_EQ(steps->count(), picture->carries + 2);
    EXPECT_EQ(steps->current(), steps->count() - 1);
    EXPECT_TRUE(steps->accessibleDescription().contains(QStringLiteral("does not hold")));
    QTest::keyClick(steps, Qt::Key_Left);
    EXPECT_TRUE(steps->accessibleDescription().contains(QStringLiteral("It holds")));
    EXPECT_EQ(dialog.findChild<QLabel *>(QStringLiteral("carryingStep"))->text(), steps->accessibleDescription());
    QTest::keyClick(steps, Qt::Key_Home);
    EXPECT_TRUE(steps->accessibleDescription().startsWith(QStringLiteral("Today")));
    const QString english = dialog.findChild<QLabel *>(QStringLiteral("carryingSentence"))->text();
    ahead.bench.language.setLanguage(Language::Finnish);
    EXPECT_NE(dialog.findChild<QLabel *>(QStringLiteral("carryingSentence"))->text(), english);
    EXPECT_EQ(steps->current(), 0);
    ahead.bench.language.setLanguage(Language::English);
}

TEST(LookAhead, WithoutAnythingToLoseThePictureSaysSo)
{
    insight::CarryingPicture nothing;
    EXPECT_TRUE(CarryingDialog::sentence(nothing).contains(QStringLiteral("Nothing is known")));
    insight::CarryingPicture low;
    low.opinion = {0.2, 0.4, 0.4};
    low.trust = 40;
    EXPECT_TRUE(CarryingDialog::sentence(low).contains(QStringLiteral("40, below 50 already")));
    PageBench bench;
    const CarryingDialog dialog(bench.context, QStringLiteral("Testi"), bench.book.today(), low, nullptr);
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("Shown"))) << "there is no picture";
}

TEST(LookAhead, AFallThatIsOnItsWayIsNotBlamedOnAFailure)
{
    insight::CarryingPicture picture;
    picture.opinion = {0.5, 0.2, 0.3};
    picture.trust = 68;
    picture.failures = {{Day{1}, 35, Day{2}, {0.2, 0.5, 0.3}, false}};
    picture.lowestWithout = 44;
    EXPECT_EQ(
        CarryingDialog::sentence(picture),
        QStringLiteral("Even without a failure the trust index would fall from 68 to 44, below 50, if nobody is in "
                       "touch. A single serious failure would take it to 35."));
    picture.lowestWithout = 60;
    EXPECT_EQ(CarryingDialog::sentence(picture),
              QStringLiteral("A single serious failure would take the trust index from 68 to 35, below 50."));
}

TEST(LookAhead, AGoalIsSetShownAndRemoved)
{
    Ahead ahead;
    ahead.bench.page->editTrustGoal();
    auto *dialog = ahead.dialog<TrustGoalDialog>();
    ASSERT_TRUE(dialog);
    EXPECT_FALSE(dialog->findChild<QPushButton *>(QStringLiteral("goalRemove"))->isVisible());
    dialog->findChild<QSpinBox *>(QStringLiteral("goalLevel"))->setValue(0);
    dialog->findChild<QSpinBox *>(QStringLiteral("goalDeciders"))->setValue(0);
    pressEnter(*dialog);
    EXPECT_TRUE(dialog->isVisible()) << "a goal aims at something";
    dialog->findChild<QSpinBox *>(QStringLiteral("goalLevel"))->setValue(90);
    dialog->findChild<QSpinBox *>(QStringLiteral("goalDeciders"))->setValue(2);
    pressEnter(*dialog);

    const auto goal = ahead.bench.book->trustGoals().ofAccount(ahead.bench.account);
    ASSERT_TRUE(goal && *goal);
    ASSERT_EQ(ahead.plot->state().paths.size(), 1U);
    EXPECT_EQ(ahead.plot->state().paths.front().points.back(), QPointF((*goal)->due.value, 90));
    EXPECT_EQ(ahead.plot->state().paths.front().points.front(),
              QPointF(ahead.today.value, (*goal)->trustThen.toPoints()));
    EXPECT_GE(ahead.plot->full().to, (*goal)->due.value);
    auto *text = ahead.bench.find<QLabel>("goalText");
    EXPECT_TRUE(text->text().contains(QStringLiteral("Goal: trust index 90 and 2 decision makers known by")))
        << qPrintable(text->text());
    EXPECT_TRUE(text->text().contains(QStringLiteral("1 of 2 decision makers known"))) << qPrintable(text->text());
    EXPECT_TRUE(text->text().contains(QStringLiteral("On the way"))) << qPrintable(text->text());

    TrustGoalDialog again(ahead.bench.book.book(), ahead.bench.context,
                          *loadAccountData(ahead.bench.book.book(), ahead.bench.account, ahead.today), nullptr);
    EXPECT_EQ(again.findChild<QSpinBox *>(QStringLiteral("goalLevel"))->value(), 90);
    again.findChild<QPushButton *>(QStringLiteral("goalRemove"))->click();
    EXPECT_TRUE(ahead.plot->state().paths.empty());
    ASSERT_TRUE(ahead.bench.book->undo(ahead.newest()));
    EXPECT_EQ(ahead.plot->state().paths.size(), 1U);
}

TEST(LookAhead, ANewAccountShowsWhatIsSupposedAndAimedAt)
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

TEST(LookAhead, AGoalWhoseDayHasPassedIsToldAsItWasThen)
{
    Ahead ahead; // of 50 and more until 30 days ago
    TrustGoal goal;
    goal.account = ahead.bench.account;
    goal.level = 52;
    goal.setOn = ahead.today - 100;
    goal.due = ahead.today - 20;
    goal.trustThen = MicroPoints::fromPoints(50);
    ahead.bench.book.write(ActionKind::SetTrustGoal, [&](WriteUnit &unit) { return unit.trustGoals().set(goal); });
    for (int ago = 15; ago > 0; --ago)
        ahead.bench.book.log(ahead.bench.account, ahead.today - ago, 1, {ahead.noora, ahead.veikko});
    const auto now = insight::accountFigures(ahead.bench.book.book(), ahead.bench.account, ahead.today);
    ASSERT_TRUE(now);
    ASSERT_LT(now->reading.trust, 50);
    const QString text = ahead.bench.find<QLabel>("goalText")->text();
    EXPECT_TRUE(text.contains(QStringLiteral("Reached: trust index "))) << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral(" on that day, %1 today").arg(qRound(now->reading.trust))))
        << qPrintable(text);
}

TEST(LookAhead, AGoalOfMoreDecidersThanAreExpectedIsRemarkedOn)
{
    Ahead ahead; // 2 are expected
    TrustGoalDialog dialog(ahead.bench.book.book(), ahead.bench.context,
                           *loadAccountData(ahead.bench.book.book(), ahead.bench.account, ahead.today), nullptr);
    dialog.show();
    const auto remarked = [&] {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && label->text().startsWith(QStringLiteral("Only 2 decision makers are expected")))
                return true;
        return false;
    };
    auto *deciders = dialog.findChild<QSpinBox *>(QStringLiteral("goalDeciders"));
    deciders->setValue(2);
    EXPECT_FALSE(remarked());
    deciders->setValue(50);
    EXPECT_TRUE(remarked());
    deciders->setValue(1);
    EXPECT_FALSE(remarked());
}

TEST(LookAhead, SentencesOfWhyLeadToTheirTouchpoints)
{
    Ahead ahead;
    auto *sentences = ahead.bench.find<QLabel>("whySentences");
    ASSERT_TRUE(sentences->isVisible());
    EXPECT_TRUE(sentences->text().startsWith(QStringLiteral("Trust has "))) << qPrintable(sentences->text());
    EXPECT_EQ(sentences->accessibleName().contains(u'<'), false);
    EXPECT_NE(sentences->textInteractionFlags() & Qt::LinksAccessibleByKeyboard, Qt::NoTextInteraction);
    EXPECT_EQ(sentences->textInteractionFlags() & Qt::TextSelectableByKeyboard, Qt::NoTextInteraction)
        << "it would blink like a field";
    TouchpointId opened;
    QObject::connect(ahead.bench.page.get(), &AccountPage::editTouchpointRequested,
                     [&](TouchpointId touchpoint) { opened = touchpoint; });
    Q_EMIT sentences->linkActivated(QStringLiteral("touchpoint:7"));
    EXPECT_EQ(opened, TouchpointId{7});
    ahead.bench.language.setLanguage(Language::Finnish);
    EXPECT_TRUE(sentences->text().startsWith(QStringLiteral("Luottamus on "))) << qPrintable(sentences->text());
    ahead.bench.language.setLanguage(Language::English);
}

TEST(LookAhead, WhySinceTakesADayAsPeopleTypeItAndSaysWhichDaysDo)
{
    Ahead ahead; // since 360 days ago
    auto *since = ahead.bench.find<DateField>("whySince");
    auto *problem = ahead.bench.find<QLabel>("whyProblem");
    auto *sentences = ahead.bench.find<QLabel>("whySentences");
    const QString before = sentences->text();
    const auto type = [&](const QString &text) {
        since->line()->setFocus();
        since->line()->selectAll();
        QTest::keyClicks(since->line(), text);
        QTest::keyClick(since->line(), Qt::Key_Return);
    };
    type(QStringLiteral("1.1.2020"));
    EXPECT_EQ(since->line()->text(), QStringLiteral("1.1.2020"));
    EXPECT_TRUE(problem->isVisible());
    EXPECT_EQ(problem->text(), QStringLiteral("Choose a day from %1 to %2.")
                                   .arg(Format::date(ahead.today - 361), Format::date(ahead.today - 1)));
    EXPECT_EQ(sentences->text(), before);
    type(QStringLiteral("blah"));
    EXPECT_TRUE(problem->text().contains(QStringLiteral("is not a date"))) << qPrintable(problem->text());
    type(QStringLiteral("yesterday"));
    EXPECT_FALSE(problem->isVisible());
    EXPECT_NE(sentences->text(), before);
    type(Format::date(ahead.today - 361));
    EXPECT_FALSE(problem->isVisible()) << qPrintable(problem->text());
}

} // namespace
} // namespace laari::ui
