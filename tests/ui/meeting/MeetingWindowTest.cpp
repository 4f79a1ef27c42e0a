// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/MeetingWindow.h"

#include "core/usecases/Reviews.h"
#include "tests/support/TestBook.h"
#include "ui/common/CalmBox.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/meeting/MeetingSheets.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace laari::ui {
namespace {

class MeetingPrompts final : public Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.push_back(error.code); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override
    {
        ++asked;
        return discards;
    }
    void inform(QWidget *, const std::function<Information()> &tell) override { informed = tell().html; }

    int ask(QWidget *, const QString &name, const std::function<Question()> &, int, int escape) override
    {
        questions << name;
        return answer.value_or(escape);
    }

    std::vector<ErrorCode> errors;
    QStringList questions;
    std::optional<int> answer; ///< nothing: Escape
    QString informed;
    int asked = 0;
    bool discards = true;
};

class MeetingWindowTest : public ::testing::Test {
protected:
    MeetingWindowTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        theme.setMode(ThemeMode::Light);
        for (int ago = 700; ago >= 100; ago -= 50)
            test.log(good, test.today() - ago, 5, {decider});
        for (int ago = 700; ago >= 20; ago -= 60)
            test.log(bad, test.today() - ago, 2, {other});
    }
    void open(MeetingPlan plan = {}, std::optional<AccountId> at = {})
    {
        if (plan.accounts.empty() && !plan.review)
            plan.accounts = {good, bad, quiet};
        window = std::make_unique<MeetingWindow>(test.book(), context, plan, [] { return true; });
        ASSERT_TRUE(window->open(at));
        window->showNormal();
        window->resize(1920, 1080);
        QCoreApplication::processEvents();
    }
    void key(Qt::Key which) { QTest::keyClick(window.get(), which); }
    /// Everything that stands on the window at this moment.
    QString seen() const
    {
        QCoreApplication::processEvents(); // a title is shortened to its room
        QStringList all;
        for (const QLabel *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                all << label->text();
        return all.join(u'|');
    }
    void type(QLineEdit *line, const QString &text)
    {
        line->setFocus();
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    std::vector<Review> reviews() { return test->reviews().all().value_or(std::vector<Review>()); }

    testing::TestBook test;
    AccountId good = test.addAccount(QStringLiteral("Hyvä Oy"), 2);
    AccountId bad = test.addAccount(QStringLiteral("Lakeuden Energia Oy"));
    AccountId quiet = test.addAccount(QStringLiteral("Hiljainen Oy"));
    StakeholderId decider = test.addPerson(good, QStringLiteral("Noora Ström"), Role::Decider);
    StakeholderId other = test.addPerson(bad, QStringLiteral("Ville Kettu"), Role::Decider);
    LanguageController language;
    Theme theme;
    MeetingPrompts prompts;
    QSettings settings;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    std::unique_ptr<MeetingWindow> window;
};

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
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        window->resize(size);
        window->goTo(1);
        EXPECT_TRUE(window->accountSheet()->before()->lines()[0].contains(QStringLiteral("avoin")))
            << "what is open comes first";
        for (int i = 0; i < 4; ++i)
            type(window->accountSheet()->line(), words.arg(i));
        QTest::qWait(50); // whatever was asked for has been laid out
        LayoutCounter counter;
        qApp->installEventFilter(&counter);
        QTest::qWait(100);
        qApp->removeEventFilter(&counter);
        EXPECT_LE(counter.count, 2) << "it has come to rest";
        auto *list = window->accountSheet()->agreed()->list();
        int labels = 0;
        for (const QLabel *label : list->findChildren<QLabel *>())
            labels += label->text().contains(QStringLiteral("aikataulu")) && label->isVisible() && label->height() > 10;
        EXPECT_EQ(labels, list->lines().size());
        const QScrollArea *area = list->findChild<QScrollArea *>();
        const QWidget *lines = area->widget();
        EXPECT_GE(lines->height(), lines->layout()->heightForWidth(lines->width()))
            << "the last one can be scrolled to";
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

TEST_F(MeetingWindowTest, PrivateNotesShowNowhere)
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

TEST_F(MeetingWindowTest, WithTheCustomerPresentOnlyPromisesAndPlan)
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
    open();
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

TEST_F(MeetingWindowTest, NothingTypedIsLostWithoutAsking)
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
    prompts.discards = true;
    QSignalSpy over(window.get(), &MeetingWindow::left);
    key(Qt::Key_Escape);
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(over.count(), 1);
}

TEST_F(MeetingWindowTest, WhatIsTypedStaysWithItsAccount)
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

TEST_F(MeetingWindowTest, OneThatIsOverIsGoneOnWithOrLookedBackAt)
{
    Review over;
    over.finishedOn = test.today();
    const ReviewId id = *usecases::startReview(test.book(), over, {good, bad});
    MeetingPlan plan;
    plan.review = id;
    open(plan, good);
    EXPECT_EQ(prompts.questions, QStringList(QStringLiteral("meetingGoOn")));
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

TEST_F(MeetingWindowTest, TheNextDateAndTheEnd)
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

TEST_F(MeetingWindowTest, SaysWhereTheFollowUpsAreAfterIt)
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
    EXPECT_EQ(said[0][0].toString(),
              QStringLiteral("The review is finished: of its 2 follow-ups 1 come to Today nearer their day"));
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
