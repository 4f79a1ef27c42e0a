// SPDX-License-Identifier: GPL-3.0-or-later
// What the reservoir would carry, trust goals, and why in sentences: on the account's page.
#include "AheadBench.h"
#include "core/insight/AccountFigures.h"
#include "core/insight/WhatIf.h"
#include "core/usecases/LoopCases.h"
#include "ui/account/CarryingDialog.h"
#include "ui/account/FollowUpsTab.h"
#include "ui/account/TrustGoalDialog.h"
#include "ui/account/WhatIfDialogs.h"
#include "ui/account/WhatIfTab.h"
#include "ui/charts/ChartLegend.h"
#include "ui/charts/ReservoirSteps.h"
#include "ui/charts/TrustChart.h"
#include "ui/charts/TrustPlot.h"
#include "ui/common/CopyOut.h"
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
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>

namespace laari::ui {
namespace {

using laari::testing::Ahead;
using laari::testing::PageBench;
using laari::testing::pressEnter;

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
    const QString drawn = QString::fromUtf8(CopyOut::svgOf(*steps, Qt::white, ahead.today));
    for (const char *words : {"Testi", "luottamusta", "Oma arviomme"}) // whose it is, its legend, what it is
        EXPECT_TRUE(drawn.contains(QString::fromUtf8(words))) << words << qPrintable(drawn);
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
    EXPECT_TRUE(text->accessibleName().contains(QStringLiteral("No trust goal"))) << "nor is an older one read out";
    ASSERT_TRUE(ahead.bench.book->undo(ahead.newest()));
    EXPECT_EQ(ahead.plot->state().paths.size(), 1U);
}

TEST(LookAhead, AGoalThatIsReachedAlreadyIsRemarkedOn)
{
    Ahead ahead;
    const AccountDataPtr data = *loadAccountData(ahead.bench.book.book(), ahead.bench.account, ahead.today);
    TrustGoalDialog dialog(ahead.bench.book.book(), ahead.bench.context, data, nullptr);
    dialog.show();
    const auto remarked = [&] {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Trust is there already"));
        });
    };
    EXPECT_FALSE(remarked());
    dialog.findChild<QSpinBox *>(QStringLiteral("goalLevel"))->setValue(15);
    EXPECT_TRUE(remarked());
    dialog.findChild<QSpinBox *>(QStringLiteral("goalLevel"))->setValue(0);
    EXPECT_FALSE(remarked());
}

TEST(LookAhead, AGoalForMoreDecidersThanOneCanAimAtIsNotProposed)
{
    Ahead ahead;
    auto data =
        std::make_shared<AccountData>(**loadAccountData(ahead.bench.book.book(), ahead.bench.account, ahead.today));
    data->figures.reading.decidersExpected = 100;
    data->figures.reading.decidersKnown = 75;
    const TrustGoalDialog dialog(ahead.bench.book.book(), ahead.bench.context, data, nullptr);
    EXPECT_EQ(dialog.findChild<QSpinBox *>(QStringLiteral("goalDeciders"))->value(), 0);
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

TEST(LookAhead, WhatIsOpenForAGoalIsCountedAsItsTabCounts)
{
    Ahead ahead;
    TrustGoal goal;
    goal.account = ahead.bench.account;
    goal.level = 90;
    goal.setOn = ahead.today;
    goal.due = ahead.today + 100;
    ahead.bench.book.write(ActionKind::SetTrustGoal, [&](WriteUnit &unit) { return unit.trustGoals().set(goal); });
    auto *tab = ahead.bench.find<FollowUpsTab>("followUpsTab");
    auto *text = ahead.bench.find<QLabel>("goalText");
    EXPECT_TRUE(text->text().contains(QStringLiteral("No follow-ups are open"))) << qPrintable(text->text());
    EXPECT_GE(tab->leastHeight(), 150) << "what says so is not cut";
    const TouchpointId bad = ahead.bench.book.log(ahead.bench.account, ahead.today, 1, {ahead.noora});
    ASSERT_TRUE(usecases::openCase(ahead.bench.book.book(), bad));
    EXPECT_EQ(tab->title(), QStringLiteral("Follow-ups 1"));
    EXPECT_TRUE(text->text().contains(QStringLiteral("1 follow-up is open"))) << qPrintable(text->text());
    EXPECT_EQ(tab->leastHeight(), 0) << "a table is scrolled";
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

TEST(LookAhead, ASumOfWhyOpensWhatIsInIt)
{
    PageBench bench;
    const StakeholderId person = bench.book.addPerson(bench.account, QStringLiteral("Noora Ström"), Role::Decider);
    for (int ago = 400; ago > 100; ago -= 20)
        bench.book.log(bench.account, bench.book.today() - ago, 2, {person});
    std::vector<TouchpointId> visits;
    for (int ago = 60; ago > 0; ago -= 3)
        visits.push_back(bench.book.log(bench.account, bench.book.today() - ago, 4, {person}, Channel::Visit));
    AccountPage &page = bench.open();
    auto *sentences = bench.find<QLabel>("whySentences");
    const QRegularExpressionMatch sum =
        QRegularExpression(QStringLiteral("href=\"(sum:\\d+)\">(\\d+) visits")).match(sentences->text());
    ASSERT_TRUE(sum.hasMatch()) << qPrintable(sentences->text());
    QSignalSpy edit(&page, &AccountPage::editTouchpointRequested);
    Q_EMIT sentences->linkActivated(sum.captured(1));
    auto *menu = page.findChild<QMenu *>(QStringLiteral("whySum"));
    ASSERT_TRUE(menu);
    const int inSum = sum.captured(2).toInt();
    ASSERT_GT(inSum, 12);
    ASSERT_EQ(menu->actions().size(), 13);
    EXPECT_TRUE(menu->actions().front()->text().startsWith(u'+')) << qPrintable(menu->actions().front()->text());
    EXPECT_EQ(menu->actions().back()->text(), QStringLiteral("and %1 smaller ones").arg(inSum - 12));
    EXPECT_FALSE(menu->actions().back()->isEnabled());
    menu->actions()[2]->trigger();
    ASSERT_EQ(edit.size(), 1);
    EXPECT_TRUE(std::ranges::find(visits, edit[0][0].value<TouchpointId>()) != visits.end());
    menu->close();
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
