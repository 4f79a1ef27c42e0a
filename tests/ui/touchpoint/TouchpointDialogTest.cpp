// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/TouchpointDialog.h"

#include "tests/support/CaseName.h"
#include "tests/ui/touchpoint/TouchpointBench.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/touchpoint/ScaleField.h"

#include <QFile>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace laari::testing {

using namespace Qt::StringLiterals;
using ui::ChipEdit;
using ui::ChoiceRow;
using ui::FindEdit;
using ui::PickEdit;
using ui::ScaleField;
using ui::TouchpointDialog;
using TouchpointDialogTest = TouchpointBench;

TEST_F(TouchpointDialogTest, RoutineTouchpointIsFourAndEnter)
{
    TouchpointDialog dialog(test.book(), context);
    QSignalSpy logged(&dialog, &TouchpointDialog::logged);
    dialog.startNew(account);
    show(dialog);
    press(dialog, Qt::Key_4);
    press(dialog, Qt::Key_Return);

    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(count(), 2);
    const Touchpoint saved = newest();
    EXPECT_EQ(saved.emotion, 4);
    EXPECT_EQ(saved.effectiveness, std::nullopt);
    EXPECT_EQ(saved.day, test.today());
    EXPECT_EQ(saved.channel, Channel::Meeting);
    EXPECT_EQ(saved.source, Source::Observed);
    EXPECT_EQ(saved.participants, (QList<Participant>{{noora, Presence::There}}));
    ASSERT_EQ(logged.size(), 1);
    EXPECT_TRUE(logged[0][1].toString().contains(u"Noora Ström"_s)) << qPrintable(logged[0][1].toString());
    EXPECT_EQ(dialog.lastLogged()->uid, saved.uid);
}

TEST_F(TouchpointDialogTest, AllScalesByKey)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    press(dialog, Qt::Key_2);
    press(dialog, Qt::Key_5);
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_3);
    press(dialog, Qt::Key_Tab);
    press(dialog, Qt::Key_1);
    press(dialog, Qt::Key_0);
    press(dialog, Qt::Key_Return);
    ASSERT_EQ(count(), 2);
    EXPECT_EQ(newest().emotion, 5);
    EXPECT_EQ(newest().effectiveness, 3);
    EXPECT_EQ(newest().ease, std::nullopt);
}

TEST_F(TouchpointDialogTest, StartsAtTheAccountWhenNoneIsOnScreenAndRemembersTheLast)
{
    const AccountId other = test.addAccount(u"Ääkkösen Konepaja"_s);
    {
        TouchpointDialog dialog(test.book(), context);
        dialog.startNew(std::nullopt);
        show(dialog);
        EXPECT_EQ(dialog.focusWidget()->objectName(), u"account"_s);
        EXPECT_TRUE(child<PickEdit>(dialog, "account")->isBlank());
        type(child(dialog, "account"), u"aakk"_s); // dots do not count, the list marks its first match
        press(dialog, Qt::Key_Return);
        EXPECT_EQ(child<PickEdit>(dialog, "account")->text(), u"Ääkkösen Konepaja"_s);
        child<ScaleField>(dialog, "emotion")->setFocus();
        press(dialog, Qt::Key_3);
        press(dialog, Qt::Key_Return);
    }
    EXPECT_EQ(test->touchpoints().countOfAccount(other).value(), 1);
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(std::nullopt);
    EXPECT_EQ(child<PickEdit>(dialog, "account")->text(), u"Ääkkösen Konepaja"_s);
}

TEST_F(TouchpointDialogTest, UnknownOrMissingAccountIsRefusedThere)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    auto *field = child<PickEdit>(dialog, "account");
    type(field, u"Nobody Ltd"_s);
    press(dialog, Qt::Key_Escape); // not the offer to add it
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(errorAt(dialog, "account"), ErrorCode::AccountUnknown);
    EXPECT_EQ(field->text(), u"Nobody Ltd"_s);
    EXPECT_TRUE(field->hasFocus());
    field->clear();
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(errorAt(dialog, "account"), ErrorCode::AccountRequired);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(count(), 1);
}

struct DateCase {
    const char16_t *typed;
    QDate day;
    QTime time;
};

class TouchpointDates : public TouchpointDialogTest, public ::testing::WithParamInterface<DateCase> {};

TEST_P(TouchpointDates, AreUnderstoodInBothLanguages)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    type(child(dialog, "whenLine"), QString::fromUtf16(GetParam().typed));
    EXPECT_FALSE(child<QLabel>(dialog, "whenUnderstood")->text().isEmpty());
    press(dialog, Qt::Key_Return);
    ASSERT_EQ(count(), 2);
    const auto all = test->touchpoints().ofAccount(account).value();
    const Touchpoint &saved = all[0].id.value > all[1].id.value ? all[0] : all[1];
    EXPECT_EQ(saved.day.toDate(), GetParam().day);
    EXPECT_EQ(saved.time.value_or(QTime()), GetParam().time);
}

// Today is Friday 20 November 2026.
INSTANTIATE_TEST_SUITE_P(
    Typed, TouchpointDates,
    ::testing::Values(DateCase{u"today", {2026, 11, 20}, {}}, DateCase{u"yesterday", {2026, 11, 19}, {}},
                      DateCase{u"eilen", {2026, 11, 19}, {}}, DateCase{u"ma 14:30", {2026, 11, 16}, {14, 30}},
                      DateCase{u"mon 14:30", {2026, 11, 16}, {14, 30}}, DateCase{u"12.3.", {2026, 3, 12}, {}},
                      DateCase{u"24.12.", {2025, 12, 24}, {}}, DateCase{u"12 March", {2026, 3, 12}, {}}),
    [](const auto &each) { return laari::caseName(each.index, QString::fromUtf16(each.param.typed)); });

TEST_F(TouchpointDialogTest, BadDatesAreRefusedAndKept)
{
    const std::pair<QString, ErrorCode> cases[] = {
        {u"21.11.2026"_s, ErrorCode::DateInFuture},
        {u"sometime"_s, ErrorCode::DateInvalid},
        {u"31.2.2026"_s, ErrorCode::DateInvalid},
    };
    for (const auto &[typed, code] : cases) {
        TouchpointDialog dialog(test.book(), context);
        dialog.startNew(account);
        show(dialog);
        auto *line = child<QLineEdit>(dialog, "whenLine");
        type(line, typed);
        press(dialog, Qt::Key_Return);
        EXPECT_EQ(errorAt(dialog, "when"), code) << qPrintable(typed);
        EXPECT_EQ(line->text(), typed);
        EXPECT_TRUE(line->hasFocus());
        EXPECT_TRUE(child<QLabel>(dialog, "whenMessage")->isVisible());
    }
    EXPECT_EQ(count(), 1);
}

TEST_F(TouchpointDialogTest, PeopleAreFoundWithoutAccentsAndMadeWhenUnknown)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    auto *people = child<ChipEdit>(dialog, "people");
    EXPECT_TRUE(people->chips().value(0).suggested); // Noora: whom the last touchpoint was with
    type(people->line(), u"makinen"_s);
    press(dialog, Qt::Key_Return);
    ASSERT_EQ(people->chips().size(), 2);
    EXPECT_EQ(people->chips()[1].id, pekka.value);
    type(people->line(), u"Leena Uusi"_s);
    press(dialog, Qt::Key_Return);
    ASSERT_EQ(people->chips().size(), 3);
    EXPECT_EQ(people->chips()[2].id, 0);
    EXPECT_EQ(count(), 1) << "Enter took the name, it did not save yet";

    press(dialog, Qt::Key_Backspace); // to the last chip
    press(dialog, Qt::Key_Left);      // Pekka
    press(dialog, Qt::Key_Space);     // was told only
    press(dialog, Qt::Key_Return);
    ASSERT_EQ(count(), 2);
    const auto named = test->stakeholders().findByName(account, u"Leena Uusi"_s).value();
    ASSERT_EQ(named.size(), 1u);
    EXPECT_EQ(named[0].roleOn(test.today()).role, Role::Contact);
    EXPECT_EQ(newest().participants,
              (QList<Participant>{{noora, Presence::There}, {pekka, Presence::Told}, {named[0].id, Presence::There}}));
}

TEST_F(TouchpointDialogTest, SuggestedPeopleGoWithBackspaceAndNobodyMeansTheOrganisation)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    auto *people = child<ChipEdit>(dialog, "people");
    people->setFocus();
    press(dialog, Qt::Key_Backspace);
    press(dialog, Qt::Key_Backspace);
    EXPECT_TRUE(people->chips().isEmpty());
    child<ScaleField>(dialog, "emotion")->setFocus();
    press(dialog, Qt::Key_5);
    press(dialog, Qt::Key_Return);
    ASSERT_EQ(count(), 2);
    const auto organisation = test->stakeholders().organisation(account).value();
    ASSERT_TRUE(organisation);
    ASSERT_EQ(dialog.lastLogged()->postings.size(), 1u);
    EXPECT_EQ(dialog.lastLogged()->postings[0].person, organisation->id);
}

TEST_F(TouchpointDialogTest, UpsetUnfoldsWhatMattersThen)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    auto *cause = child<PickEdit>(dialog, "cause");
    EXPECT_FALSE(cause->isVisible());
    press(dialog, Qt::Key_4);
    EXPECT_FALSE(cause->isVisible());
    press(dialog, Qt::Key_2);
    EXPECT_TRUE(cause->isVisible());
    EXPECT_TRUE(child<ChoiceRow>(dialog, "importance")->isVisible());
    EXPECT_TRUE(child<ChipEdit>(dialog, "told")->isVisible());
    press(dialog, Qt::Key_4);
    EXPECT_FALSE(cause->isVisible()) << "nothing was filled in there";
    press(dialog, Qt::Key_1);
    type(cause, u"Rained all day"_s);
    press(dialog, Qt::Key_Return); // takes the offer to add it
    EXPECT_EQ(count(), 1);
    child<QPushButton>(dialog, "everyoneTold")->click();
    EXPECT_EQ(child<ChipEdit>(dialog, "told")->chips().size(), 1) << "Noora was there herself";
    press(dialog, Qt::Key_Return);

    ASSERT_EQ(count(), 2);
    const Touchpoint saved = newest();
    ASSERT_TRUE(saved.cause);
    EXPECT_EQ(cause->text(), u"Rained all day"_s);
    EXPECT_EQ(this->cause(*saved.cause), u"Rained all day"_s);
    EXPECT_EQ(saved.participants, (QList<Participant>{{noora, Presence::There}, {pekka, Presence::Told}}));
}

TEST_F(TouchpointDialogTest, ImportanceFollowsTheChannelUntilChosen)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    auto *channel = child<ChoiceRow>(dialog, "channel");
    auto *importance = child<ChoiceRow>(dialog, "importance");
    channel->button(int(Channel::Email))->click();
    EXPECT_EQ(importance->value(), int(Importance::Routine));
    importance->button(int(Importance::Major))->click();
    channel->button(int(Channel::Call))->click();
    EXPECT_EQ(importance->value(), int(Importance::Major));
}

TEST_F(TouchpointDialogTest, OffersTheOpenFailureToMend)
{
    {
        TouchpointDialog dialog(test.book(), context);
        dialog.startNew(account);
        show(dialog);
        EXPECT_FALSE(child(dialog, "foldMends")->isVisible()) << "nothing waits to be mended";
        dialog.close();
    }
    const TouchpointId failure = test.log(account, day(2026, 11, 10), 1, {noora}, Channel::Delivery);
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    auto *fold = child<QAbstractButton>(dialog, "foldMends");
    ASSERT_TRUE(fold->isVisible());
    QTest::mouseClick(fold, Qt::LeftButton);
    auto *mends = child<PickEdit>(dialog, "mends");
    EXPECT_TRUE(mends->hasFocus());
    press(dialog, Qt::Key_Down);
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(mends->chosen(), failure.value);

    type(child(dialog, "whenLine"), u"9.11.2026"_s); // before the failure: it could not be mended then
    child<ScaleField>(dialog, "emotion")->setFocus();
    press(dialog, Qt::Key_5);
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(errorAt(dialog, "mends"), ErrorCode::RecoveryBeforeFailure);
    EXPECT_EQ(mends->chosen(), failure.value);
    EXPECT_EQ(count(), 2);
    type(child(dialog, "whenLine"), u"12.11.2026"_s);
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(newest().mends, failure);
    EXPECT_GT(dialog.lastLogged()->postings.at(0).forgiven.value, 0);
}

TEST_F(TouchpointDialogTest, EnterSavesFromEveryFieldButTheNote)
{
    const char *fields[] = {"account",        "peopleLine", "whenLine",      "channelMeeting", "effectivenessSteps3",
                            "sourceObserved", "cause",      "toldLine",      "namedEmotion",   "factorAbility",
                            "deliveredBy",    "handOffs",   "ownPeopleLine", "notePrivate"};
    qint64 before = count();
    for (const char *name : fields) {
        TouchpointDialog dialog(test.book(), context);
        dialog.startNew(account);
        show(dialog);
        for (const char *fold : {"foldWeight", "foldFelt", "foldDelivered", "foldNote"})
            child<QAbstractButton>(dialog, fold)->setChecked(true);
        QWidget *field = child(dialog, name);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible()) << name;
        EXPECT_EQ(count(), ++before) << name;
    }
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    child<QAbstractButton>(dialog, "foldNote")->click();
    auto *note = child<QPlainTextEdit>(dialog, "note");
    EXPECT_TRUE(note->hasFocus());
    QTest::keyClicks(note, u"First"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QTest::keyClicks(note, u"second"_s);
    EXPECT_TRUE(dialog.isVisible());
    QTest::keyClick(note, Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(newest().note, u"First\nsecond"_s);
}

TEST_F(TouchpointDialogTest, CtrlEnterSavesAndBeginsTheNextOfThatDay)
{
    TouchpointDialog dialog(test.book(), context);
    QSignalSpy logged(&dialog, &TouchpointDialog::logged);
    dialog.startNew(account);
    show(dialog);
    press(dialog, Qt::Key_5);
    type(child(dialog, "whenLine"), u"yesterday"_s);
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(logged.size(), 1);
    EXPECT_EQ(count(), 2);
    EXPECT_EQ(child<ScaleField>(dialog, "emotion")->value(), std::nullopt) << "the next one is its own";
    EXPECT_EQ(dialog.focusWidget()->objectName(), u"account"_s);
    EXPECT_TRUE(child<QLabel>(dialog, "touchpointSavedLine")->isVisible());
    child<ScaleField>(dialog, "emotion")->setFocus();
    press(dialog, Qt::Key_3);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(logged.size(), 2);
    EXPECT_EQ(newest().day, day(2026, 11, 19));
    EXPECT_EQ(prompts.askedToDiscard, 0);
}

TEST_F(TouchpointDialogTest, EscapeAsksOnlyWhenSomethingWasTyped)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    press(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(prompts.askedToDiscard, 0);

    dialog.startNew(account);
    show(dialog);
    press(dialog, Qt::Key_4);
    prompts.discard = false;
    press(dialog, Qt::Key_Escape);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(prompts.askedToDiscard, 1);
    EXPECT_EQ(child<ScaleField>(dialog, "emotion")->value(), 4);
    prompts.discard = true;
    press(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(count(), 1);
}

TEST_F(TouchpointDialogTest, FailedWriteSaysWhyAndKeepsAllThatWasTyped)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    press(dialog, Qt::Key_4);
    {
        // Another program has taken the book over.
        ASSERT_TRUE(QFile::remove(QFileInfo(test.path()).path() + QStringLiteral("/.book.laari.lock")));
        const auto other = Book::open(test.path(), test.clock(), test.uids());
        ASSERT_TRUE(other);
        press(dialog, Qt::Key_Return);
        EXPECT_TRUE(dialog.isVisible());
        auto *error = child<QLabel>(dialog, "touchpointError");
        EXPECT_TRUE(error->isVisible());
        EXPECT_FALSE(error->text().isEmpty());
        EXPECT_EQ(child<ScaleField>(dialog, "emotion")->value(), 4);
        EXPECT_EQ(count(), 1);
    }
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(count(), 2);
}

TEST_F(TouchpointDialogTest, HandOffsOffScaleAreRefusedInTheirFold)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    child<QAbstractButton>(dialog, "foldDelivered")->click();
    auto *handOffs = child<QLineEdit>(dialog, "handOffs");
    type(handOffs, u"100"_s);
    child<QAbstractButton>(dialog, "foldDelivered")->setChecked(false);
    child<QPushButton>(dialog, "save")->click();
    EXPECT_EQ(errorAt(dialog, "handOffs"), ErrorCode::NumberOutOfRange);
    EXPECT_TRUE(handOffs->isVisible()) << "the fold opened again";
    EXPECT_TRUE(handOffs->hasFocus());
    EXPECT_EQ(handOffs->text(), u"100"_s);
    EXPECT_EQ(count(), 1);
}

} // namespace laari::testing
