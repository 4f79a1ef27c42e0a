// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/meeting/MeetingFixture.h"
#include "ui/common/CalmBox.h"
#include "ui/meeting/PresenterWindow.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QWindow>

namespace laari::ui {
namespace {

TEST_F(MeetingWindowTest, KeysTurnThePages)
{
    open();
    EXPECT_EQ(window->pageCount(), 5);
    EXPECT_EQ(window->page(), 0);
    EXPECT_TRUE(window->firstSheet()->isVisible());
    key(Qt::Key_Right);
    EXPECT_EQ(window->page(), 1);
    EXPECT_TRUE(seen().contains(QStringLiteral("Hyvä Oy"))) << seen().toStdString();
    EXPECT_TRUE(seen().contains(QStringLiteral("1 / 3")));
    key(Qt::Key_PageDown);
    key(Qt::Key_Space);
    EXPECT_EQ(window->page(), 3);
    EXPECT_TRUE(seen().contains(QStringLiteral("Hiljainen Oy")));
    EXPECT_EQ(window->findChild<QLabel *>(QStringLiteral("meetingNumber"))->text(), QStringLiteral("\u2013"))
        << "nothing is known: no figure stands for it";
    key(Qt::Key_End);
    EXPECT_EQ(window->page(), 4);
    EXPECT_TRUE(window->lastSheet()->isVisible());
    key(Qt::Key_Right);
    EXPECT_EQ(window->page(), 4) << "there is nothing after the last";
    key(Qt::Key_Left);
    key(Qt::Key_PageUp);
    EXPECT_EQ(window->page(), 2);
    key(Qt::Key_Home);
    EXPECT_EQ(window->page(), 0);
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(MeetingWindowTest, ANameThatBeginsWithACommandsLetterIsFound)
{
    open();
    QTest::keyClicks(window.get(), QStringLiteral("La"));
    auto *jump = window->findChild<QLineEdit *>(QStringLiteral("meetingJump"));
    ASSERT_TRUE(jump && jump->isVisible());
    QTest::keyClicks(jump, QStringLiteral("ke"));
    EXPECT_EQ(jump->text(), QStringLiteral("Lake"));
    QTest::keyClick(jump, Qt::Key_Return);
    EXPECT_EQ(window->page(), 2);
    EXPECT_EQ(language.language(), Language::English) << "L was no command";
    QTest::keyClicks(window.get(), QStringLiteral("l"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return language.language() == Language::Finnish; }));
    language.setLanguage(Language::English);
}

TEST_F(MeetingWindowTest, WhatIsTypedToGoToAnAccountShowsWholeOnAnyScreen)
{
    open();
    auto *jump = window->findChild<QLineEdit *>(QStringLiteral("meetingJump"));
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(2560, 1440)}) {
        window->resize(size);
        QTest::keyClicks(window.get(), QStringLiteral("Xy"));
        ASSERT_TRUE(jump->isVisible());
        EXPECT_GE(jump->height(), jump->fontMetrics().height()) << size.height();
        EXPECT_GE(jump->height(), jump->sizeHint().height()) << size.height();
        const auto *hint = window->findChild<QLabel *>(QStringLiteral("meetingJumpHint"));
        EXPECT_TRUE(hint->isVisible());
        EXPECT_GE(hint->y(), jump->geometry().bottom()) << size.height();
        EXPECT_LE(hint->height(), 3 * hint->fontMetrics().height() + 40) << "as high as its words";
        QTest::keyClick(jump, Qt::Key_Escape);
        QTest::keyClick(jump, Qt::Key_Escape);
        ASSERT_FALSE(jump->isVisible());
    }
}

TEST_F(MeetingWindowTest, TheKeysTellTheCustomerNothingOfWhatIsHidden)
{
    open({}, good);
    key(Qt::Key_Question);
    EXPECT_TRUE(prompts.informed.contains(QStringLiteral("<b>K</b>")));
    EXPECT_TRUE(prompts.informed.contains(QStringLiteral("customer")));
    window->setCustomerPresent(true);
    key(Qt::Key_Question);
    for (const char *each : {"Enter", "<b>L</b>", "<b>D</b>", "<b>S</b>", "Ctrl+Z", "Esc"})
        EXPECT_TRUE(prompts.informed.contains(QLatin1String(each))) << each;
    for (const char *each : {"<b>K</b>", "<b>N</b>", "customer", "people", "account", "Home", "page", "chart"})
        EXPECT_FALSE(prompts.informed.contains(QLatin1String(each))) << each;
}

TEST_F(MeetingWindowTest, KeysPressedInThePresentersWindowAreTheMeetings)
{
    open();
    PresenterWindow presenter(context, *window);
    const auto press = [&](Qt::Key which) {
        presenter.show();
        presenter.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&presenter));
        auto *notes = presenter.findChild<QPlainTextEdit *>();
        QTest::mouseClick(notes->viewport(), Qt::LeftButton);
        QTest::keyClick(presenter.windowHandle(), which);
        QCoreApplication::processEvents();
    };
    press(Qt::Key_Right);
    EXPECT_EQ(window->page(), 1);
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get())) << "the next keys go there";
    window->accountSheet()->line()->setFocus();
    press(Qt::Key_S);
    EXPECT_EQ(window->accountSheet()->line()->text(), QStringLiteral("s")) << "one was typing";
    window->accountSheet()->line()->clear();
    press(Qt::Key_Escape);
    EXPECT_TRUE(window->isVisible()) << "out of the line";
    press(Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
}

TEST_F(MeetingWindowTest, WordsThatAreNoNameGoToTheLineOfThePage)
{
    open({}, good);
    EXPECT_TRUE(seen().contains(QStringLiteral("?: keys")));
    QTest::keyClicks(window.get(), QStringLiteral("T"));
    auto *jump = window->findChild<QLineEdit *>(QStringLiteral("meetingJump"));
    ASSERT_TRUE(jump->isVisible());
    QTest::keyClicks(jump, QStringLiteral("avataan"));
    EXPECT_TRUE(seen().contains(QStringLiteral("No account of that name"))) << seen().toStdString();
    QTest::keyClick(jump, Qt::Key_Return);
    EXPECT_FALSE(jump->isVisible());
    EXPECT_EQ(window->accountSheet()->line()->text(), QStringLiteral("Tavataan"));
    EXPECT_TRUE(reviews().empty()) << "one more Enter keeps it";
}

TEST_F(MeetingWindowTest, TheFirstDecisionStartsTheReview)
{
    open();
    key(Qt::Key_Right);
    EXPECT_TRUE(reviews().empty());
    type(window->accountSheet()->line(), QStringLiteral("Tapaa tehtaanjohtaja — Aino 12.12."));
    ASSERT_EQ(reviews().size(), 1U);
    EXPECT_EQ(reviews()[0].kind, ReviewKind::Portfolio);
    EXPECT_EQ(test->reviews().figuresOf(reviews()[0].id)->size(), 3U);
    const auto followUps = *test->followUps().ofAccount(good);
    ASSERT_EQ(followUps.size(), 1U);
    EXPECT_EQ(followUps[0].what, QStringLiteral("Tapaa tehtaanjohtaja"));
    EXPECT_EQ(followUps[0].due, testing::day(2026, 12, 12));
    EXPECT_TRUE(followUps[0].who.has_value());
    EXPECT_TRUE(window->accountSheet()->line()->text().isEmpty());
    type(window->accountSheet()->line(), QStringLiteral("Hinta pysyy"));
    EXPECT_EQ(reviews().size(), 1U);
    EXPECT_EQ(test->reviews().decisionsOf(reviews()[0].id)->size(), 2U);
    EXPECT_TRUE(seen().contains(QStringLiteral("Hinta pysyy")));
    QTest::keyClick(window->accountSheet()->line(), Qt::Key_Escape);
    key(Qt::Key_Home);
    window->firstSheet()->line()->setText(QStringLiteral("Tavataan useammin — Aino 12.12."));
    EXPECT_TRUE(seen().contains(QStringLiteral("follow-ups are typed on an account's page"))) << seen().toStdString();
    type(window->firstSheet()->line(), QStringLiteral("Tavataan useammin — Aino 12.12."));
    const auto decisions = *test->reviews().decisionsOf(reviews()[0].id);
    ASSERT_EQ(decisions.size(), 3U);
    EXPECT_FALSE(decisions[2].account.has_value());
    EXPECT_EQ(decisions[2].what, QStringLiteral("Tavataan useammin — Aino 12.12.")) << "of the whole: all as typed";
    QTest::keyClick(window->firstSheet()->line(), Qt::Key_Escape);
    key(Qt::Key_End);
    EXPECT_TRUE(seen().contains(QStringLiteral("Tapaa tehtaanjohtaja")));
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(MeetingWindowTest, BeginsWithWhatBecameOfLastTime)
{
    Review before;
    before.day = test.today() - 60;
    before.finishedOn = before.day;
    const ReviewId id = *usecases::startReview(test.book(), before, {good, bad});
    const DecisionId done = *usecases::addDecision(test.book(), id, good, QStringLiteral("Ensimmäinen"));
    ASSERT_TRUE(usecases::addDecision(test.book(), id, {}, QStringLiteral("Toinen")));
    ASSERT_TRUE(usecases::settleDecision(test.book(), done, DecisionState::CarriedOut));
    open();
    const QString lines = window->firstSheet()->before()->lines().join(u'|');
    EXPECT_TRUE(lines.contains(QStringLiteral("Ensimmäinen"))) << lines.toStdString();
    EXPECT_TRUE(lines.contains(QStringLiteral("done")));
    EXPECT_TRUE(lines.contains(QStringLiteral("Toinen")));
    EXPECT_TRUE(lines.contains(QStringLiteral("open")));
    EXPECT_TRUE(seen().contains(QStringLiteral("21 Sept 2026")) || seen().contains(QStringLiteral("21 Sep 2026")))
        << seen().toStdString();
    key(Qt::Key_Right);
    EXPECT_TRUE(seen().contains(QStringLiteral("since the review of"))) << seen().toStdString();
    EXPECT_TRUE(window->accountSheet()->texts().join(u'|').contains(QStringLiteral("Ensimmäinen")));
}

/// Counts how often anything below a widget is laid out anew.
class LayoutCounter final : public QObject {
public:
    int count = 0;

private:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }
};

TEST_F(MeetingWindowTest, WhatIsSaidForAMomentCoversNothing)
{
    open({}, good);
    const auto *told = window->findChild<QLabel *>(QStringLiteral("meetingNotice"));
    const auto *keys = window->findChild<QLabel *>(QStringLiteral("meetingKeys"));
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080), QSize(2560, 1440)}) {
        window->resize(size);
        window->say(QStringLiteral("Undone: decide in a review"));
        QCoreApplication::processEvents();
        EXPECT_TRUE(window->rect().contains(told->geometry())) << size.height();
        EXPECT_TRUE(keys->geometry().contains(told->geometry())) << size.height();
        EXPECT_GT(told->x(), keys->contentsMargins().left() + keys->fontMetrics().horizontalAdvance(keys->text()));
    }
}

TEST_F(MeetingWindowTest, TheFooterSaysWhatTheKeysDoWhileOneTypes)
{
    open({}, good);
    window->activateWindow();
    const auto *keys = window->findChild<QLabel *>(QStringLiteral("meetingKeys"));
    EXPECT_TRUE(keys->text().contains(QStringLiteral("Esc: leave")));
    key(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return keys->text().contains(QStringLiteral("Enter: keep the line")); }))
        << keys->text().toStdString();
    EXPECT_TRUE(keys->text().contains(QStringLiteral("Esc: leave the line")));
    QTest::keyClick(window->accountSheet()->line(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] { return keys->text().contains(QStringLiteral("Enter: write")); }));
}

TEST_F(MeetingWindowTest, ManyLinesKeepStillAndAllOfThemCanBeReached)
{
    Review before;
    before.day = test.today() - 60;
    before.finishedOn = before.day;
    const ReviewId id = *usecases::startReview(test.book(), before, {good, bad});
    const QString words = QStringLiteral("Sovitaan tehtaanjohtajan kanssa uusi aikataulu varaosille, nro %1");
    const DecisionId done = *usecases::addDecision(test.book(), id, good, words.arg(QStringLiteral("tehty")));
    ASSERT_TRUE(usecases::addDecision(test.book(), id, good, words.arg(QStringLiteral("avoin"))));
    ASSERT_TRUE(usecases::settleDecision(test.book(), done, DecisionState::CarriedOut));
    open();
    window->resize(1920, 1080);
    theme.setMode(ThemeMode::Dark);
    QCoreApplication::processEvents();
    QTest::qWait(20);
    EXPECT_GE(window->firstSheet()->line()->height(), 30) << "one can always type";
    EXPECT_GE(window->firstSheet()->before()->height(), 100);
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        window->resize(size);
        window->goTo(1);
        EXPECT_TRUE(window->accountSheet()->before()->lines()[0].contains(QStringLiteral("avoin")))
            << "what is open comes first";
        for (int i = 0; i < 4; ++i)
            type(window->accountSheet()->line(), words.arg(i));
        LayoutCounter counter;
        qApp->installEventFilter(&counter);
        EXPECT_TRUE(QTest::qWaitFor([&counter] { // however slow the machine is
            counter.count = 0;
            QTest::qWait(100);
            return counter.count <= 2;
        })) << "it comes to rest";
        qApp->removeEventFilter(&counter);
        auto *list = window->accountSheet()->agreed()->list();
        for (const char *name : {"meetingGaps", "meetingBefore"}) {
            const auto *above = window->findChild<MeetingList *>(QString::fromLatin1(name));
            EXPECT_GE(above->height(), std::min(above->heightForAll(), 60)) << name;
        }
        int labels = 0;
        for (const QLabel *label : list->findChildren<QLabel *>())
            labels += label->text().contains(QStringLiteral("aikataulu")) && label->isVisible() && label->height() > 10;
        EXPECT_EQ(labels, list->lines().size());
        const QScrollArea *area = list->findChild<QScrollArea *>();
        const QWidget *lines = area->widget();
        for (const QLabel *label : lines->findChildren<QLabel *>()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width()));
            EXPECT_TRUE(lines->rect().contains(label->geometry())) << "the last one can be scrolled to";
        }
    }
    EXPECT_EQ(window->accountSheet()->agreed()->list()->lines().size(), 8);
}

TEST_F(MeetingWindowTest, PeopleStandByTheirRoleUntilNIsPressed)
{
    open();
    key(Qt::Key_Right); // the decider was last met 100 days ago
    EXPECT_FALSE(window->accountSheet()->texts().join(u'|').contains(QStringLiteral("Noora")));
    key(Qt::Key_N);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->namesShown(); }));
    EXPECT_TRUE(window->accountSheet()->texts().join(u'|').contains(QStringLiteral("Noora")))
        << window->accountSheet()->texts().join(u'|').toStdString();
    key(Qt::Key_N);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !window->namesShown(); }));
    EXPECT_FALSE(window->accountSheet()->texts().join(u'|').contains(QStringLiteral("Noora")));
}

TEST_F(MeetingWindowTest, IsLightAndGivesTheThemeBack)
{
    theme.setMode(ThemeMode::Dark);
    open();
    EXPECT_FALSE(theme.isDark());
    key(Qt::Key_D);
    EXPECT_TRUE(QTest::qWaitFor([&] { return theme.isDark(); }));
    key(Qt::Key_D);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !theme.isDark(); }));
    key(Qt::Key_Escape);
    EXPECT_EQ(theme.mode(), ThemeMode::Dark);
}

TEST_F(MeetingWindowTest, AnAccountThatIsGoneLeavesItsPageToTheNextOne)
{
    const auto remove = [this](AccountId account) {
        test.write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(account); });
        QCoreApplication::processEvents();
    };
    open();
    window->goTo(2);
    ASSERT_TRUE(seen().contains(QStringLiteral("Lakeuden")));
    remove(bad);
    EXPECT_EQ(prompts.errors, std::vector{ErrorCode::NotFound});
    EXPECT_TRUE(window->accountSheet()->isVisible());
    EXPECT_TRUE(seen().contains(QStringLiteral("Hiljainen Oy"))) << seen().toStdString();
    EXPECT_TRUE(seen().contains(QStringLiteral("2 / 2")));
    EXPECT_FALSE(seen().contains(QStringLiteral("Lakeuden"))) << "nothing of it stays";
    key(Qt::Key_Right);
    EXPECT_TRUE(window->lastSheet()->isVisible());
    window->goTo(1);
    {
        const QSignalBlocker unheard(&test.book());
        remove(good);
    }
    window->setCustomerPresent(true);
    EXPECT_FALSE(window->customerPresent()) << "their page cannot be shown";
    EXPECT_FALSE(window->customerSheet()->isVisible());
    EXPECT_FALSE(seen().contains(QStringLiteral("Hyvä Oy"))) << seen().toStdString();
    EXPECT_TRUE(seen().contains(QStringLiteral("Hiljainen Oy")));
    window->setCustomerPresent(true);
    ASSERT_TRUE(window->customerPresent());
    remove(quiet);
    EXPECT_TRUE(window->customerPresent());
    EXPECT_TRUE(window->customerSheet()->isVisible()) << "no other page comes while the customer looks on";
    window->setCustomerPresent(false);
    EXPECT_FALSE(window->customerPresent());
    EXPECT_FALSE(window->customerSheet()->isVisible());
    EXPECT_FALSE(seen().contains(QStringLiteral("Hiljainen Oy")));
}

TEST_F(MeetingWindowTest, ATodaysReviewOfOtherAccountsIsNotGoneOnWith)
{
    const ReviewId id = *usecases::startReview(test.book(), {}, {good});
    MeetingPlan plan;
    plan.accounts = {good};
    open(plan);
    type(window->firstSheet()->line(), QStringLiteral("Sama katselmus"));
    EXPECT_EQ(test->reviews().decisionsOf(id)->size(), 1U);
    plan.accounts = {good, bad};
    open(plan);
    window->goTo(2);
    type(window->accountSheet()->line(), QStringLiteral("Uusi katselmus"));
    EXPECT_TRUE(prompts.errors.empty());
    ASSERT_EQ(reviews().size(), 2U);
    EXPECT_EQ(test->reviews().decisionsOf(id)->size(), 1U);
}

TEST_F(MeetingWindowTest, NothingIsWrittenSmallerThanCanBeReadFromAfar)
{
    open();
    for (int page = 0; page < window->pageCount(); ++page) {
        window->goTo(page);
        QCoreApplication::processEvents();
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty() && label->x() > -1000 &&
                label->objectName() != QStringLiteral("chartCard")) {
                EXPECT_GE(label->fontInfo().pixelSize(), leastLetters) << label->text().toStdString();
            }
        }
    }
    CalmBox box(window.get(), QStringLiteral("box"));
    QPushButton *button = box.addButton(QStringLiteral("button"), 1);
    box.setMain(button);
    box.setTell([](CalmBox &told) {
        told.setHeading(QStringLiteral("heading"));
        told.setText(QStringLiteral("text"));
    });
    box.show();
    for (const QWidget *each : box.findChildren<QWidget *>())
        EXPECT_GE(each->fontInfo().pixelSize(), leastLetters) << each->objectName().toStdString();
    QTest::keyClicks(window.get(), QStringLiteral("Hy"));
    const auto *popup =
        window->findChild<QLineEdit *>(QStringLiteral("meetingJump"))->findChild<QCompleter *>()->popup();
    EXPECT_TRUE(popup->isVisible());
    EXPECT_GE(popup->fontInfo().pixelSize(), leastLetters);
}

TEST_F(MeetingWindowTest, LaysOutWhateverIsThere)
{
    Account account;
    account.name = QString(200, QLatin1Char('W'));
    std::vector<AccountId> odd{test.add(account)};
    account.name = QString::fromUtf8("شركة الطاقة 🏭");
    odd.push_back(test.add(account));
    for (int i = 0; i < 300; ++i)
        test.addPerson(odd[1], QStringLiteral("Henkilö %1").arg(i), i % 3 == 0 ? Role::Decider : Role::Contact);
    MeetingPlan plan;
    plan.accounts = odd;
    open(plan);
    for (const QSize size : {QSize(1366, 768), QSize(2560, 1440), QSize(1280, 720)}) {
        window->resize(size);
        for (int page = 0; page < window->pageCount(); ++page) {
            window->goTo(page);
            QCoreApplication::processEvents();
            EXPECT_EQ(window->size(), size) << "nothing pushes the screen apart on page " << page;
            EXPECT_FALSE(window->grab().isNull());
        }
    }
    EXPECT_TRUE(prompts.errors.empty());
}

TEST_F(MeetingWindowTest, AllLettersFollowTheSizeOfTheScreen)
{
    open({}, good);
    window->resize(2560, 1440);
    QCoreApplication::processEvents();
    const auto *change = window->findChild<QLabel *>(QStringLiteral("meetingChange"));
    const int large = change->fontInfo().pixelSize();
    window->resize(1194, 900);
    QCoreApplication::processEvents();
    EXPECT_LT(change->fontInfo().pixelSize(), large * 0.6);
}

TEST_F(MeetingWindowTest, SpeaksTheOtherLanguageAtOnce)
{
    open();
    key(Qt::Key_Right);
    language.setLanguage(Language::Finnish);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    const QString told = seen();
    EXPECT_FALSE(told.contains(QStringLiteral("serious failures"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("kestäisi"))) << told.toStdString();
    key(Qt::Key_Question);
    EXPECT_TRUE(prompts.informed.contains(QStringLiteral("Esc")));
    language.setLanguage(Language::English);
}

} // namespace
} // namespace laari::ui
