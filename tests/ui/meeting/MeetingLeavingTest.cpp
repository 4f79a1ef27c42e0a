// SPDX-License-Identifier: GPL-3.0-or-later
// What a meeting keeps to itself, what it asks, and how it ends.
#include "tests/ui/meeting/MeetingFixture.h"

namespace laari::ui {
namespace {

using MeetingLeavingTest = MeetingWindowTest;

TEST_F(MeetingLeavingTest, PrivateNotesShowNowhere)
{
    Touchpoint touchpoint;
    touchpoint.account = bad;
    touchpoint.day = test.today() - 5;
    touchpoint.emotion = 1;
    touchpoint.importance = Importance::Critical;
    touchpoint.note = QStringLiteral("SALAINEN");
    touchpoint.notePrivate = true;
    touchpoint.participants = {{other, Presence::There}};
    test.add(touchpoint);
    Review review;
    review.notes = QStringLiteral("ESITTÄJÄLLE");
    const ReviewId id = *usecases::startReview(test.book(), review, {good, bad});
    MeetingPlan plan;
    plan.review = id;
    open(plan);
    for (int page = 0; page < window->pageCount(); ++page) {
        window->goTo(page);
        for (const bool names : {false, true}) {
            if (names != window->namesShown()) {
                key(Qt::Key_N);
                ASSERT_TRUE(QTest::qWaitFor([&] { return window->namesShown() == names; }));
            }
            QString all = window->accountSheet()->texts().join(u'|');
            for (const QLabel *label : window->findChildren<QLabel *>())
                all += label->text();
            EXPECT_FALSE(all.contains(QStringLiteral("SALAINEN"))) << page;
            EXPECT_FALSE(all.contains(QStringLiteral("ESITT"))) << page;
        }
    }
}

TEST_F(MeetingLeavingTest, WithTheCustomerPresentOnlyPromisesAndPlan)
{
    test.write(ActionKind::AddPromise, [&](WriteUnit &unit) -> Result<void> {
        Promise promise;
        promise.account = good;
        promise.what = QStringLiteral("Varaosat ajoissa");
        promise.madeOn = test.today() - 30;
        promise.due = test.today() + 4;
        LAARI_TRY(unit.promises().insert(promise));
        return {};
    });
    Review before;
    before.day = test.today() - 60;
    before.finishedOn = before.day;
    const ReviewId last = *usecases::startReview(test.book(), before, {good, bad});
    const auto decided = [&](ReviewId review, const char *what, usecases::AgreedWith with) {
        ASSERT_TRUE(usecases::addDecision(test.book(), review, good, QString::fromLatin1(what), with));
    };
    decided(last, "Yhteinen varasto", usecases::AgreedWith::Customer);
    decided(last, "Sisainen varasuunnitelma", usecases::AgreedWith::Ourselves);
    const ReviewId now = *usecases::startReview(test.book(), {}, {good, bad});
    decided(now, "Sisainen vastatarjous", usecases::AgreedWith::Ourselves);
    MeetingPlan plan;
    plan.accounts = {good, bad};
    open(plan);
    window->setCustomerPresent(true);
    EXPECT_FALSE(window->customerPresent()) << "it is nobody's page yet";
    key(Qt::Key_Right);
    key(Qt::Key_K);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->customerPresent(); }));
    EXPECT_TRUE(window->customerSheet()->isVisible());
    const QString told = seen();
    EXPECT_FALSE(told.contains(QStringLiteral("present"))) << "they need not read that something is hidden";
    EXPECT_TRUE(told.contains(QStringLiteral("Varaosat ajoissa"))) << told.toStdString();
    EXPECT_FALSE(told.contains(QStringLiteral("Noora")));
    EXPECT_FALSE(told.contains(QStringLiteral("Lakeuden")));
    EXPECT_FALSE(told.contains(QStringLiteral("serious failures")));
    EXPECT_TRUE(told.contains(QStringLiteral("Yhteinen varasto"))) << told.toStdString();
    EXPECT_FALSE(told.contains(QStringLiteral("Sisainen"))) << "what we agreed among ourselves is not for them";
    EXPECT_FALSE(window->accountSheet()->isVisible());
    for (const Qt::Key each : {Qt::Key_Right, Qt::Key_Home, Qt::Key_End, Qt::Key_PageDown}) {
        key(each);
        EXPECT_EQ(window->page(), 1) << "nobody else can be reached";
    }
    QTest::keyClicks(window.get(), QStringLiteral("Lake"));
    EXPECT_FALSE(window->findChild<QLineEdit *>(QStringLiteral("meetingJump"))->isVisible());
    type(window->customerSheet()->line(), QStringLiteral("Tavataan keväällä"));
    EXPECT_TRUE(seen().contains(QStringLiteral("Tavataan keväällä")));
    EXPECT_TRUE(test->reviews().decisionsOf(now)->back().withCustomer);
    key(Qt::Key_N);
    QTest::qWait(600);
    EXPECT_FALSE(window->namesShown());
    QTest::keyClick(window->customerSheet()->line(), Qt::Key_Escape);
    for (const Qt::Key each : {Qt::Key_Escape, Qt::Key_F11, Qt::Key_K}) {
        const qsizetype asked = prompts.questions.size();
        key(each);
        EXPECT_TRUE(QTest::qWaitFor([&] { return prompts.questions.size() == asked + 1; }));
        EXPECT_TRUE(window->isVisible() && window->customerPresent()) << "nothing else shows by one key";
    }
    prompts.answer = 0;
    key(Qt::Key_K);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->customerPresent(); }));
    EXPECT_TRUE(window->accountSheet()->isVisible());
}

TEST_F(MeetingLeavingTest, NothingTypedIsLostWithoutAsking)
{
    open();
    key(Qt::Key_Right);
    QLineEdit *line = window->accountSheet()->line();
    key(Qt::Key_Return);
    EXPECT_TRUE(line->hasFocus() || window->focusWidget() == line);
    QTest::keyClicks(line, QStringLiteral("kesken"));
    prompts.discards = false;
    QTest::keyClick(line, Qt::Key_Escape); // leaves the line
    EXPECT_TRUE(window->isVisible());
    key(Qt::Key_Escape);
    EXPECT_EQ(prompts.asked, 1);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(line->text(), QStringLiteral("kesken"));
    EXPECT_EQ(window->focusWidget(), line) << "one goes on typing";
    key(Qt::Key_Escape);
    prompts.discards = true;
    QSignalSpy over(window.get(), &MeetingWindow::left);
    key(Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(over.count(), 1);
}

TEST_F(MeetingLeavingTest, WhatIsTypedStaysWithItsAccount)
{
    open({}, good);
    QLineEdit *line = window->accountSheet()->line();
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("kesken"));
    QTest::keyClick(line, Qt::Key_PageDown);
    EXPECT_TRUE(line->text().isEmpty()) << "the next account is another";
    type(line, QStringLiteral("Toinen"));
    window->setCustomerPresent(true);
    EXPECT_TRUE(window->customerSheet()->line()->text().isEmpty());
    window->setCustomerPresent(false);
    window->goTo(1);
    EXPECT_EQ(line->text(), QStringLiteral("kesken"));
    window->goTo(window->pageCount() - 1);
    prompts.discards = false;
    EXPECT_FALSE(window->close());
    EXPECT_EQ(window->page(), 1) << "what would be lost is shown";
    EXPECT_EQ(line->text(), QStringLiteral("kesken"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto decisions = *test->reviews().decisionsOf(reviews()[0].id);
    ASSERT_EQ(decisions.size(), 2U);
    EXPECT_EQ(decisions[0].account, bad);
    EXPECT_EQ(decisions[1].account, good);
    EXPECT_FALSE(line->isUndoAvailable()) << "what was kept is not typed again by undo";
    EXPECT_TRUE(window->close());
}

TEST_F(MeetingLeavingTest, OneThatIsOverIsGoneOnWithOrLookedBackAt)
{
    Review over;
    over.finishedOn = test.today();
    const ReviewId id = *usecases::startReview(test.book(), over, {good, bad});
    MeetingPlan plan;
    plan.review = id;
    window = std::make_unique<MeetingWindow>(test.book(), context, plan, [] { return true; });
    EXPECT_FALSE(window->open()) << "Escape: better not";
    EXPECT_FALSE(window->isVisible());
    EXPECT_TRUE(prompts.errors.empty());
    EXPECT_TRUE(test->reviews().find(id)->finishedOn.has_value());
    prompts.questions.clear();
    prompts.answer = 1;
    open(plan, good);
    EXPECT_EQ(prompts.questions, QStringList(QStringLiteral("meetingGoOn")));
    EXPECT_EQ(window->review(), std::nullopt);
    type(window->accountSheet()->line(), QStringLiteral("Uusi"));
    EXPECT_EQ(reviews().size(), 2U) << "it was only looked back at";
    EXPECT_TRUE(test->reviews().decisionsOf(id)->empty());
    window->close();
    prompts.answer = 0;
    open(plan, good);
    type(window->accountSheet()->line(), QStringLiteral("Lisää"));
    EXPECT_EQ(reviews().size(), 2U);
    EXPECT_EQ(test->reviews().decisionsOf(id)->size(), 1U);
    EXPECT_FALSE(test->reviews().find(id)->finishedOn.has_value());
}

TEST_F(MeetingLeavingTest, OneOfTodayIsFoundByItself)
{
    Review over;
    over.finishedOn = test.today();
    Review another = over;
    another.account = good;
    another.kind = ReviewKind::Account;
    ASSERT_TRUE(usecases::startReview(test.book(), another, {}));
    Review yesterdays;
    yesterdays.day = test.today() - 1;
    ASSERT_TRUE(usecases::startReview(test.book(), yesterdays, {good, bad, quiet})); // and is under way still
    const ReviewId id = *usecases::startReview(test.book(), over, {good, bad});
    open();
    EXPECT_TRUE(prompts.questions.isEmpty()) << "none of today that looked at all three";
    EXPECT_EQ(window->review(), std::nullopt);
    window->close();
    MeetingPlan plan;
    plan.accounts = {good, bad};
    prompts.answer = 0;
    open(plan);
    EXPECT_EQ(prompts.questions, QStringList(QStringLiteral("meetingGoOn")));
    EXPECT_EQ(window->review(), id);
    window->close();
    open(plan);
    EXPECT_EQ(prompts.questions.size(), 1) << "it is under way";
    EXPECT_EQ(window->review(), id);
    window->close();
    ASSERT_TRUE(usecases::finishReview(test.book(), id));
    prompts.answer = 1;
    open(plan);
    EXPECT_EQ(prompts.questions.size(), 2);
    EXPECT_EQ(window->review(), std::nullopt) << "looked back at";
}

TEST_F(MeetingLeavingTest, SaysThatTheReviewIsUnderWay)
{
    open();
    QSignalSpy said(window.get(), &MeetingWindow::said);
    window->close();
    EXPECT_EQ(said.count(), 0) << "nothing was begun";
    open({}, good);
    type(window->accountSheet()->line(), QStringLiteral("Sovittu"));
    QSignalSpy told(window.get(), &MeetingWindow::said);
    window->close();
    ASSERT_EQ(told.count(), 1);
    EXPECT_EQ(told[0][0].toString(), QStringLiteral("The review is under way: F11 goes on with it"));
    EXPECT_EQ(window->review(), reviews()[0].id);
}

TEST_F(MeetingLeavingTest, WhatAWrongDateIsWrongAboutIsReadWhole)
{
    open();
    for (const QSize size : {QSize(1366, 768), QSize(2560, 1440)}) {
        window->resize(size);
        window->goTo(window->pageCount() - 1);
        auto *next = window->findChild<QLineEdit *>(QStringLiteral("meetingNext"));
        next->setFocus();
        next->selectAll();
        QTest::keyClicks(next, QStringLiteral("ei mikaan paiva, vaan jotain aivan muuta kuin se"));
        QTest::keyClick(next, Qt::Key_Return);
        QCoreApplication::processEvents();
        auto *told = window->findChild<QLabel *>(QStringLiteral("meetingNextUnderstood"));
        EXPECT_TRUE(told->text().contains(QStringLiteral("tomorrow")))
            << "a day to come: " << told->text().toStdString();
        EXPECT_GE(told->height(), told->heightForWidth(told->width())) << told->text().toStdString();
        EXPECT_GE(told->width(), size.width() / 2);
        EXPECT_TRUE(told->styleSheet().contains(theme.colours().distrust.name()));
        QTest::keyClicks(next, QStringLiteral("x"));
        EXPECT_TRUE(told->text().isEmpty());
    }
}

TEST_F(MeetingLeavingTest, TheNextDateAndTheEnd)
{
    open();
    key(Qt::Key_End);
    auto *next = window->findChild<QLineEdit *>(QStringLiteral("meetingNext"));
    next->setFocus();
    QTest::keyClicks(next, QStringLiteral("xyz"));
    const auto finish = [this] {
        QTest::mouseClick(window->findChild<QWidget *>(QStringLiteral("meetingFinish")), Qt::LeftButton);
    };
    finish();
    EXPECT_TRUE(window->isVisible()) << "a date that cannot be read is not dropped";
    EXPECT_EQ(next->text(), QStringLiteral("xyz"));
    next->selectAll();
    QTest::keyClicks(next, QStringLiteral("12.12.2026"));
    QTest::keyClick(next, Qt::Key_Return);
    ASSERT_EQ(reviews().size(), 1U);
    EXPECT_EQ(reviews()[0].next, testing::day(2026, 12, 12));
    QSignalSpy minutes(window.get(), &MeetingWindow::minutesRequested);
    window->goTo(window->pageCount() - 1);
    QTest::mouseClick(window->findChild<QWidget *>(QStringLiteral("meetingMinutes")), Qt::LeftButton);
    EXPECT_EQ(minutes.count(), 1);
    finish();
    EXPECT_EQ(reviews()[0].finishedOn, test.today());
    EXPECT_FALSE(window->isVisible());
}

TEST_F(MeetingLeavingTest, SaysWhereTheFollowUpsAreAfterIt)
{
    open({}, good);
    QSignalSpy said(window.get(), &MeetingWindow::said);
    type(window->accountSheet()->line(), QStringLiteral("Soita — Aino huomenna"));
    type(window->accountSheet()->line(), QStringLiteral("Tapaa — Aino 24.12.2026"));
    window->accountSheet()->line()->setText(QStringLiteral("kesken"));
    window->goTo(window->pageCount() - 1);
    const auto finish = [this] {
        QTest::mouseClick(window->findChild<QWidget *>(QStringLiteral("meetingFinish")), Qt::LeftButton);
    };
    prompts.discards = false;
    finish();
    EXPECT_FALSE(reviews()[0].finishedOn.has_value()) << "something is typed and not kept";
    EXPECT_EQ(window->page(), 1);
    window->accountSheet()->line()->clear();
    window->goTo(window->pageCount() - 1);
    finish();
    ASSERT_EQ(said.count(), 1);
    EXPECT_EQ(
        said[0][0].toString(),
        QStringLiteral("The review is finished: 2 follow-ups. Those of the coming days are in Today, the others come "
                       "nearer their day"));
}

} // namespace
} // namespace laari::ui
