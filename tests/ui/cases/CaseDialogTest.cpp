// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseDialog.h"

#include "core/usecases/LogTouchpoint.h"
#include "core/usecases/LoopCases.h"
#include "tests/support/TestBook.h"
#include "ui/cases/CaseStepRow.h"
#include "ui/common/CaseWords.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace laari::ui {

namespace {

class CasePrompts final : public Prompts {
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

    std::vector<ErrorCode> errors;
    int asked = 0;
    bool discards = true;
};

class CaseDialogTest : public ::testing::Test {
protected:
    CaseDialogTest() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(Language::English);
        account = test.addAccount(QStringLiteral("Testi Oy"));
        const StakeholderId aino = test.addPerson(account, QStringLiteral("Aino"), Role::Decider);
        usecases::TouchpointDraft bad;
        bad.touchpoint.account = account;
        bad.touchpoint.day = test.today();
        bad.touchpoint.channel = Channel::Delivery;
        bad.touchpoint.emotion = 1;
        bad.touchpoint.note = QStringLiteral("Kuorma jäi tulematta.");
        bad.touchpoint.participants = {Participant{aino}};
        const auto logged = usecases::logTouchpoint(test.book(), bad);
        EXPECT_TRUE(logged);
        id = test->cases().ofTouchpoint(logged->id).value()->id;
        test.clock().set(test.clock().now().addSecs(3600));
        dialog = std::make_unique<CaseDialog>(test.book(), context);
        EXPECT_TRUE(dialog->start(id));
        dialog->show();
        dialog->activateWindow();
    }

    template <typename Widget> Widget *child(const char *name)
    {
        auto *found = dialog->findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << "no " << name;
        return found;
    }
    std::string text(const char *label) { return child<QLabel>(label)->text().toStdString(); }
    QPushButton *save() { return child<QPushButton>("save"); }
    LoopCase stored() { return test->cases().find(id).value(); }
    std::vector<CaseStepRow::State> states()
    {
        std::vector<CaseStepRow::State> all;
        for (const auto *row : dialog->findChildren<CaseStepRow *>())
            all.push_back(row->state());
        return all;
    }

    testing::TestBook test; // Friday 2026-11-20; opened at noon, and now it is one
    QSettings settings;
    Theme theme;
    LanguageController language;
    CasePrompts prompts;
    UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
    AccountId account;
    CaseId id;
    std::unique_ptr<CaseDialog> dialog;
};

using enum CaseStepRow::State;

TEST_F(CaseDialogTest, SaysWhoWhatAndHowLong)
{
    EXPECT_EQ(text("caseWho"), "Testi Oy · Aino · decision maker");
    EXPECT_NE(text("caseWhat").find("Kuorma jäi tulematta."), std::string::npos);
    EXPECT_EQ(text("caseClock").substr(0, 8), "7 h left");
    EXPECT_EQ(states(), (std::vector{Taken, AtHand, Locked, Locked, Locked}));
    EXPECT_FALSE(child<QPlainTextEdit>("caseAction")->isVisible()) << "a locked step cannot be typed into";
    test.clock().set(QDateTime(QDate(2026, 11, 23), QTime(15, 0)));
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(text("caseClock").substr(0, 15), "3 h myöhässä");
    language.setLanguage(Language::English);
}

TEST_F(CaseDialogTest, EnterRecordsOneStepAfterTheOther)
{
    QTest::keyClick(child<QLineEdit>("caseWhenLine"), Qt::Key_Return);
    EXPECT_EQ(stored().respondedAt, test.clock().now().toUTC());
    EXPECT_EQ(states(), (std::vector{Taken, Taken, AtHand, Locked, Locked}));

    auto *action = child<QPlainTextEdit>("caseAction");
    EXPECT_TRUE(action->isVisible());
    QTest::keyClick(action, Qt::Key_Return);
    EXPECT_EQ(stored().next(), CaseStep::Act) << "nothing said: refused at the field";
    QTest::keyClicks(action, QStringLiteral("Uusi kuorma"));
    QTest::keyClick(action, Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(action, QStringLiteral("maanantaiksi"));
    QTest::keyClick(action, Qt::Key_Return);
    EXPECT_EQ(stored().action, QStringLiteral("Uusi kuorma\nmaanantaiksi"));

    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_EQ(stored().next(), CaseStep::Ask) << "nothing chosen";
    child<QAbstractButton>("outcomePartly")->click();
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_EQ(stored().outcome, CaseOutcome::Partly);

    auto *comment = child<QPlainTextEdit>("caseComment");
    QTest::keyClick(comment, Qt::Key_Return);
    EXPECT_TRUE(stored().isOpen()) << "closing needs a comment";
    QTest::keyClicks(comment, QStringLiteral("Vahvistetaan ajat"));
    bool closed = false;
    QObject::connect(dialog.get(), &CaseDialog::closed, dialog.get(), [&] { closed = true; });
    QTest::keyClick(comment, Qt::Key_Return);
    EXPECT_FALSE(stored().isOpen());
    EXPECT_TRUE(closed);
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(prompts.asked, 0);
}

TEST_F(CaseDialogTest, AResponseCanBeOfEarlierButNotToCome)
{
    auto *when = child<QLineEdit>("caseWhenLine");
    when->selectAll();
    QTest::keyClicks(when, QStringLiteral("today 15:00"));
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_EQ(stored().next(), CaseStep::Respond);
    EXPECT_EQ(when->text(), QStringLiteral("today 15:00")) << "what was typed stays";
    when->selectAll();
    QTest::keyClicks(when, QStringLiteral("today 12:30"));
    QTest::mouseClick(save(), Qt::LeftButton);
    EXPECT_EQ(stored().respondedAt->toLocalTime().time(), QTime(12, 30));
}

TEST_F(CaseDialogTest, GoesOnWhereItWasLeftAndAsksBeforeAnythingTypedIsLost)
{
    ASSERT_TRUE(usecases::respondToCase(test.book(), id, test.clock().now()));
    ASSERT_TRUE(dialog->start(id));
    EXPECT_EQ(states(), (std::vector{Taken, Taken, AtHand, Locked, Locked}));
    QTest::keyClicks(child<QPlainTextEdit>("caseAction"), QStringLiteral("kesken"));
    prompts.discards = false;
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(prompts.asked, 1);
}

TEST_F(CaseDialogTest, OffersTheRecoveryInstead)
{
    std::optional<TouchpointId> mends;
    QObject::connect(dialog.get(), &CaseDialog::recoveryRequested, dialog.get(),
                     [&](const LoopCase &loopCase) { mends = loopCase.touchpoint; });
    QTest::mouseClick(child<QPushButton>("recovery"), Qt::LeftButton);
    EXPECT_EQ(mends, stored().touchpoint);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(CaseDialogTest, TheOwnerCanBeAnother)
{
    auto *owner = child<QLineEdit>("caseOwner");
    owner->clear();
    QTest::keyClicks(owner, QStringLiteral("Aino Laine"));
    QTest::keyClick(owner, Qt::Key_Tab);
    ASSERT_TRUE(stored().owner);
    EXPECT_EQ(test->ownPeople().find(*stored().owner)->name, QStringLiteral("Aino Laine"));
}

TEST(CaseWordsTest, TheClockInBothLanguages)
{
    struct Case {
        int minutes; ///< of working time until it is due; below zero: since
        const char *english;
        const char *finnish;
    };
    const Case cases[] = {
        {20, "20 min left", "20 min jäljellä"},
        {150, "2 h left", "2 h jäljellä"},
        {8 * 60, "8 h left", "8 h jäljellä"},
        {16 * 60, "2 working days left", "2 työpäivää jäljellä"},
        {-5, "5 min late", "5 min myöhässä"},
        {-3 * 60, "3 h late", "3 h myöhässä"},
        {-8 * 60, "1 working day late", "1 työpäivän myöhässä"},
        {-17 * 60, "2 working days late", "2 työpäivää myöhässä"},
    };
    LanguageController language;
    const QDateTime monday(QDate(2026, 11, 16), QTime(8, 0));
    for (const Case &each : cases) {
        const QDateTime then = afterWorkingSeconds(monday, 60LL * std::abs(each.minutes), {});
        const QDateTime due = each.minutes > 0 ? then : monday;
        const QDateTime now = each.minutes > 0 ? monday : then;
        language.setLanguage(Language::English);
        EXPECT_EQ(CaseWords::clock(due, now, {}).toStdString(), each.english);
        language.setLanguage(Language::Finnish);
        EXPECT_EQ(CaseWords::clock(due, now, {}).toStdString(), each.finnish);
    }
    language.setLanguage(Language::English);
}

} // namespace

} // namespace laari::ui
