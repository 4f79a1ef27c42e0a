// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayPage.h"

#include "core/usecases/FollowUps.h"
#include "core/usecases/LoopCases.h"
#include "core/usecases/Reviews.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/account/AccountPage.h"
#include "ui/cases/CaseDialog.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/today/TodayFeed.h"
#include "ui/today/TodayModel.h"
#include "ui/touchpoint/TouchpointDialog.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

namespace laari::ui {
namespace {

class TodayPageTest : public WindowTest {
protected:
    /// Örn Ab with a bad touchpoint yesterday; the two other accounts have none at all.
    void open()
    {
        const QString path = makeFile();
        {
            auto book = Book::open(path, clock, uids);
            ASSERT_TRUE(book);
            const auto wrote = (*book)->write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
                LAARI_ASSIGN(const auto people, unit.stakeholders().ofAccount(first));
                Touchpoint delivery;
                delivery.account = first;
                delivery.day = clock.today() - 1;
                delivery.channel = Channel::Delivery;
                delivery.emotion = 1;
                delivery.participants = {Participant{people.front().id, Presence::There}};
                LAARI_ASSIGN(badTouchpoint, unit.touchpoints().insert(delivery));
                return {};
            });
            ASSERT_TRUE(wrote);
        }
        ASSERT_TRUE(window->session().open(path, window.get()));
        trigger("showToday");
        table = find<QTableView>("todayTable");
    }
    Book &book() { return *window->session().book(); }
    QStringList rows() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all.append(table->model()->index(row, TodayModel::What).data().toString());
        return all;
    }
    QString badge() { return find<QLabel>("todayBadge")->text(); }
    void select(const QString &sentence)
    {
        const qsizetype row = rows().indexOf(sentence);
        ASSERT_GE(row, 0) << sentence.toStdString();
        table->selectRow(int(row));
    }
    FollowUpId addFollowUp(int dueInDays)
    {
        FollowUp followUp;
        followUp.account = first;
        followUp.what = QStringLiteral("Send the offer");
        followUp.due = clock.today() + dueInDays;
        const auto id = usecases::saveFollowUp(book(), followUp);
        EXPECT_TRUE(id);
        QCoreApplication::processEvents();
        return id ? *id : FollowUpId{};
    }

    TouchpointId badTouchpoint;
    QTableView *table = nullptr;
    const QString bad = QStringLiteral("Bad touchpoint without a response: delivery");
};

TEST_F(TodayPageTest, TellsWhatAsksForAttentionMostUrgentFirst)
{
    open();
    const QStringList shown = rows();
    ASSERT_GE(shown.size(), 1);
    EXPECT_EQ(shown.front(), bad);
    EXPECT_EQ(badge(), QString::number(shown.size()));
    EXPECT_EQ(table->model()->index(0, TodayModel::Where).data().toString(), QStringLiteral("Örn Ab"));
    EXPECT_EQ(table->model()->index(0, TodayModel::When).data().toString(), QStringLiteral("for 1 day"));
    EXPECT_EQ(find<QPushButton>("navToday")->accessibleName(),
              QStringLiteral("Today, %1 ").arg(shown.size()) + (shown.size() == 1
                                                                    ? QStringLiteral("thing asks for attention")
                                                                    : QStringLiteral("things ask for attention")));
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    addFollowUp(0);
    EXPECT_EQ(rows().size(), shown.size() + 1);
}

TEST_F(TodayPageTest, AReviewOfThePortfolioComesAndGoesAtOnce)
{
    open();
    const QString due = QStringLiteral("Time to review the portfolio");
    Review review;
    review.day = clock.today() - 30;
    const ReviewId id = *usecases::startReview(book(), review, {first});
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(due));
    Review stored = *book().reviews().find(id);
    stored.next = clock.today() + 2;
    ASSERT_TRUE(usecases::editReview(book(), stored));
    QCoreApplication::processEvents();
    EXPECT_TRUE(rows().contains(due)) << "no account changed, and yet it asks";
    ASSERT_TRUE(usecases::startReview(book(), {}, {first}));
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(due)) << "it was held";
}

TEST_F(TodayPageTest, EnterLogsTheResponseThatMendsIt)
{
    open();
    select(bad);
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = window->findChild<TouchpointDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<PickEdit *>(QStringLiteral("mends"))->chosen(), badTouchpoint.value);
    EXPECT_EQ(dialog->findChild<PickEdit *>(QStringLiteral("account"))->chosen(), first.value);
    QTest::keyClick(dialog, Qt::Key_4);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(bad));
}

TEST_F(TodayPageTest, WhatIsSeenToGoesAndUndoBringsItBack)
{
    open();
    const QString before = badge();
    select(bad);
    QTest::keyClick(table, Qt::Key_D);
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(bad));
    EXPECT_EQ(badge(), QString::number(before.toInt() - 1));
    trigger("undo");
    QCoreApplication::processEvents();
    EXPECT_TRUE(rows().contains(bad));
    EXPECT_EQ(badge(), before);
}

TEST_F(TodayPageTest, ItsActionsStandInTheMenuToo)
{
    open();
    select(bad);
    trigger("putOffDay");
    EXPECT_FALSE(rows().contains(bad));
    EXPECT_EQ(book().attention().all()->front().hiddenUntil, clock.today() + 1);
    trigger("undo");
    select(bad);
    trigger("seeTo");
    EXPECT_FALSE(rows().contains(bad));
    trigger("showAccounts");
    EXPECT_FALSE(window->findChild<QAction *>(QStringLiteral("seeTo"))->isEnabled()) << "there is no row at hand";
}

TEST_F(TodayPageTest, PutOffForAWeek)
{
    open();
    select(bad);
    find<QMenu>("todayPutOffMenu")->actions().at(1)->trigger();
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(bad));
    const auto marks = book().attention().all();
    ASSERT_TRUE(marks);
    ASSERT_EQ(marks->size(), 1U);
    EXPECT_EQ(marks->front().hiddenUntil, clock.today() + 7);
}

TEST_F(TodayPageTest, AFollowUpIsMadeDoneAndOpenAgain)
{
    open();
    trigger("newFollowUp");
    auto *dialog = window->findChild<QDialog *>(QStringLiteral("followUpDialog"));
    ASSERT_TRUE(dialog);
    auto *what = dialog->findChild<QLineEdit *>(QStringLiteral("followUpWhat"));
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "nothing is said of what is to be done";
    QTest::keyClicks(what, QStringLiteral("Call the buyer"));
    auto *due = dialog->findChild<DateField *>(QStringLiteral("followUpDue"))->line();
    due->clear();
    QTest::keyClicks(due, QStringLiteral("no such day"));
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_TRUE(dialog->isVisible()) << "that is no day";
    const auto told = [dialog] {
        for (const FieldRow *row : dialog->findChildren<FieldRow *>())
            if (row->error())
                return ErrorText::of(*row->error()).toStdString();
        return std::string();
    };
    EXPECT_EQ(told(), "“no such day” is not a date. Type for example 12.3.2026, tomorrow or Friday.");
    due->clear();
    QTest::keyClicks(due, QStringLiteral("tomorrow 14:30"));
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_EQ(told(), "Only the day is kept here. Leave the time of day out.");
    due->clear();
    QTest::mouseClick(save, Qt::LeftButton);
    EXPECT_EQ(told(), "The date is missing. Type for example 12.3.2026.");
    QTest::keyClicks(due, QStringLiteral("tomorrow"));
    QTest::mouseClick(save, Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_TRUE(rows().contains(QStringLiteral("Call the buyer")));

    select(QStringLiteral("Call the buyer"));
    QTest::mouseClick(find<QPushButton>("todayAct"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(QStringLiteral("Call the buyer")));
    trigger("undo");
    QCoreApplication::processEvents();
    EXPECT_TRUE(rows().contains(QStringLiteral("Call the buyer")));
}

TEST_F(TodayPageTest, FollowUpsStandOnTheAccountToo)
{
    open();
    const FollowUpId id = addFollowUp(-2);
    window->showAccount(first);
    auto *tabs = find<QTabWidget>("accountTabs");
    int tab = -1;
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->tabText(i) == QStringLiteral("Follow-ups 1"))
            tab = i;
    ASSERT_GE(tab, 0);
    tabs->setCurrentIndex(tab);
    auto *list = find<QTableView>("followUpsTable");
    ASSERT_EQ(list->model()->rowCount(), 1);
    EXPECT_EQ(list->model()->index(0, 4).data().toString(), QStringLiteral("2 days late"));
    list->selectRow(0);
    QTest::mouseClick(find<QPushButton>("followUpsDone"), Qt::LeftButton);
    EXPECT_EQ(book().followUps().find(id)->doneOn, clock.today());
    EXPECT_EQ(tabs->tabText(tab), QStringLiteral("Follow-ups"));
    EXPECT_EQ(find<QPushButton>("followUpsDone")->text(), QStringLiteral("Open again"));
}

TEST_F(TodayPageTest, ATouchpointBringsItsFollowUpAlong)
{
    open();
    window->logTouchpoint(first);
    auto *dialog = window->findChild<TouchpointDialog *>();
    ASSERT_TRUE(dialog);
    auto *what = dialog->findChild<QLineEdit *>(QStringLiteral("followUpWhat"));
    EXPECT_FALSE(what->isVisible());
    QTest::keyClick(dialog->focusWidget(), Qt::Key_1); // upset: it unfolds by itself
    EXPECT_TRUE(what->isVisible());
    QTest::keyClicks(what, QStringLiteral("Apologise"));
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    const auto followUps = book().followUps().ofAccount(first);
    ASSERT_TRUE(followUps);
    ASSERT_EQ(followUps->size(), 1U);
    EXPECT_EQ(followUps->front().what, QStringLiteral("Apologise"));
    EXPECT_EQ(followUps->front().due, clock.today() + 7);
    EXPECT_EQ(followUps->front().who, *book().settings().author());
    EXPECT_TRUE(followUps->front().touchpoint.has_value());
    EXPECT_TRUE(followUps->front().person.has_value());
    trigger("undo"); // one step took both
    EXPECT_TRUE(book().followUps().ofAccount(first)->empty());
}

TEST_F(TodayPageTest, MineAreThoseOfMyAccounts)
{
    open();
    FollowUp elsewhere;
    elsewhere.account = book().accounts().all()->back().id;
    elsewhere.what = QStringLiteral("Kalle's");
    elsewhere.due = clock.today();
    ASSERT_TRUE(usecases::saveFollowUp(book(), elsewhere));
    QCoreApplication::processEvents();
    EXPECT_TRUE(rows().contains(elsewhere.what));
    const auto all = rows().size();
    EXPECT_FALSE(find<QWidget>("todayWhose")->isVisible()) << "nobody owns anything";
    OwnPersonId other;
    const auto wrote = book().write(ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(other, unit.ownPeople().insert({{}, {}, QStringLiteral("Kalle"), {}, {}}));
        LAARI_ASSIGN(const auto author, book().settings().author());
        LAARI_ASSIGN(std::vector<Account> accounts, unit.accounts().all());
        for (Account &account : accounts) {
            account.owner = account.id == first ? author : other;
            LAARI_TRY(unit.accounts().update(account));
        }
        return {};
    });
    ASSERT_TRUE(wrote);
    QCoreApplication::processEvents();
    EXPECT_TRUE(find<QWidget>("todayWhose")->isVisible());
    EXPECT_EQ(rows().size(), all - 1);
    EXPECT_FALSE(rows().contains(elsewhere.what));
    EXPECT_EQ(badge(), QString::number(all - 1));

    table->selectRow(int(rows().size()) - 1);
    auto *whose = find<ChoiceRow>("todayWhose");
    whose->setFocus();
    QTest::mouseClick(whose->button(whose->value() == 0 ? 1 : 0), Qt::LeftButton);
    EXPECT_EQ(rows().size(), all);
    EXPECT_EQ(table->currentIndex().row(), 0) << "another list starts with what is most urgent";
    QTest::mouseClick(whose->button(whose->value() == 0 ? 1 : 0), Qt::LeftButton);

    // Whoever opens the file next sees their own.
    ASSERT_TRUE(
        book().write(ActionKind::EditSettings, [&](WriteUnit &unit) { return unit.settings().setAuthor(other); }));
    QCoreApplication::processEvents();
    EXPECT_EQ(rows(), QStringList{elsewhere.what});
}

TEST_F(TodayPageTest, ADoubleClickOnAnActionDoesOneThing)
{
    open();
    addFollowUp(0);
    addFollowUp(1);
    select(QStringLiteral("Send the offer"));
    const QRect action = table->visualRect(table->currentIndex().siblingAtColumn(TodayModel::Action));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, action.center());
    QCoreApplication::processEvents();
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, action.center());
    QCoreApplication::processEvents();
    EXPECT_EQ(rows().count(QStringLiteral("Send the offer")), 1);
}

TEST_F(TodayPageTest, ARecoveryThatFailedIsAnsweredByMendingTheFailure)
{
    open();
    const auto wrote = book().write(ActionKind::LogTouchpoint, [&](WriteUnit &unit) -> Result<void> {
        LAARI_ASSIGN(const auto people, unit.stakeholders().ofAccount(first));
        Touchpoint again;
        again.account = first;
        again.day = clock.today();
        again.channel = Channel::Visit;
        again.emotion = 1;
        again.mends = badTouchpoint;
        again.participants = {Participant{people.front().id, Presence::There}};
        LAARI_TRY(unit.touchpoints().insert(again));
        return {};
    });
    ASSERT_TRUE(wrote);
    QCoreApplication::processEvents();
    select(QStringLiteral("Bad touchpoint without a response: visit"));
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = window->findChild<TouchpointDialog *>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<PickEdit *>(QStringLiteral("mends"))->chosen(), badTouchpoint.value);
    QTest::keyClick(dialog, Qt::Key_4);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(QStringLiteral("Bad touchpoint without a response: visit")));
}

TEST_F(TodayPageTest, SpeaksFinnish)
{
    open();
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_EQ(rows().front(), QStringLiteral("Huono kohtaaminen vailla vastausta: toimitus"));
    EXPECT_EQ(find<QPushButton>("todayAct")->text(), QStringLiteral("Kirjaa yhteydenotto"));
    EXPECT_EQ(table->model()->index(0, TodayModel::When).data().toString(), QStringLiteral("jo 1 päivän"));
    language.setLanguage(Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(rows().front(), bad);
}

/// A case of the bad touchpoint, opened by hand as it is from before.
TEST_F(TodayPageTest, ACaseStandsWithItsClockAndOpensAtItsNextStep)
{
    open();
    const auto id = usecases::openCase(book(), badTouchpoint);
    ASSERT_TRUE(id);
    QCoreApplication::processEvents();
    EXPECT_FALSE(rows().contains(bad)) << "the case stands for it";
    const QString respond = QStringLiteral("Case: respond to the customer");
    ASSERT_EQ(rows().front(), respond);
    const auto when = [&] { return table->model()->index(0, TodayModel::When).data().toString().toStdString(); };
    EXPECT_EQ(when(), "8 h left");
    EXPECT_FALSE(table->model()->index(0, 0).data(TodayModel::LateRole).toBool());

    // The clock goes on while one looks.
    clock.set(QDateTime(QDate(2026, 11, 23), QTime(14, 0)));
    auto *tick = find<QTimer>("todayClock");
    tick->start(1);
    QTest::qWait(50);
    EXPECT_EQ(when(), "2 h late");
    EXPECT_TRUE(table->model()->index(0, 0).data(TodayModel::LateRole).toBool());

    select(respond);
    EXPECT_FALSE(find<QPushButton>("todaySeen")->isVisible()) << "it is seen to by its steps";
    EXPECT_EQ(find<QPushButton>("todayAct")->text(), QStringLiteral("Respond"));
    QTest::keyClick(table, Qt::Key_Return);
    auto *dialog = window->findChild<CaseDialog *>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_EQ(rows().front(), QStringLiteral("Case: put it right"));
    EXPECT_EQ(when(), "open for 1 working day");
    dialog->reject();
}

TEST_F(TodayPageTest, TheRecoveryIsLoggedFromTheCaseAndClosesIt)
{
    open();
    const auto id = usecases::openCase(book(), badTouchpoint);
    ASSERT_TRUE(id);
    QCoreApplication::processEvents();
    select(QStringLiteral("Case: respond to the customer"));
    QTest::keyClick(table, Qt::Key_D); // there is no waving it away
    auto *dialog = window->findChild<CaseDialog *>();
    ASSERT_TRUE(dialog);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("recovery")), Qt::LeftButton);
    QCoreApplication::processEvents();
    auto *recovery = window->findChild<TouchpointDialog *>();
    ASSERT_TRUE(recovery);
    EXPECT_EQ(recovery->findChild<PickEdit *>(QStringLiteral("mends"))->chosen(), badTouchpoint.value);
    QTest::keyClick(recovery->focusWidget() ? recovery->focusWidget() : recovery, Qt::Key_5);
    QTest::mouseClick(recovery->findChild<QPushButton *>(QStringLiteral("save")), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_FALSE(book().cases().find(*id)->isOpen());
    for (const QString &row : rows())
        EXPECT_FALSE(row.startsWith(QStringLiteral("Case"))) << row.toStdString();
    trigger("undo");
    EXPECT_TRUE(book().cases().find(*id)->isOpen()) << "one step takes both back";
}

TEST_F(TodayPageTest, CasesStandAmongTheFollowUpsOfTheirAccount)
{
    open();
    addFollowUp(2);
    window->showAccount(first);
    auto *page = window->accountPage();
    page->showTouchpoint(badTouchpoint);
    trigger("openCase");
    auto *dialog = window->findChild<CaseDialog *>();
    ASSERT_TRUE(dialog);
    dialog->reject();
    auto *list = find<QTableView>("followUpsTable");
    ASSERT_EQ(list->model()->rowCount(), 2);
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("Case: respond to the customer"));
    EXPECT_EQ(list->model()->index(0, 4).data().toString(), QStringLiteral("8 h left"));
    EXPECT_EQ(list->model()->index(1, 0).data().toString(), QStringLiteral("Send the offer"));
    const QAbstractItemModelTester tester(list->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);

    // Closed, it stands behind what was agreed.
    const CaseId id = book().cases().ofTouchpoint(badTouchpoint).value()->id;
    ASSERT_TRUE(usecases::respondToCase(book(), id, clock.now()));
    ASSERT_TRUE(usecases::actOnCase(book(), id, QStringLiteral("Called")));
    ASSERT_TRUE(usecases::recordOutcome(book(), id, CaseOutcome::Satisfied));
    ASSERT_TRUE(usecases::closeCase(book(), id, QStringLiteral("Confirm days")));
    QCoreApplication::processEvents();
    EXPECT_EQ(list->model()->index(0, 0).data().toString(), QStringLiteral("Send the offer"));
    EXPECT_EQ(list->model()->index(1, 0).data().toString(), QStringLiteral("Case: bad touchpoint"));
}

} // namespace
} // namespace laari::ui
