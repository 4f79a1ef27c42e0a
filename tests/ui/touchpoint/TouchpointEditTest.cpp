// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/touchpoint/DialogBench.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/touchpoint/ScaleField.h"
#include "ui/touchpoint/TouchpointDialog.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

namespace laari::testing {

using namespace Qt::StringLiterals;
using ui::ChipEdit;
using ui::PickEdit;
using ui::ScaleField;
using ui::TouchpointDialog;

class TouchpointEditTest : public DialogBench {
protected:
    ListItemId firstOf(ListKind list) { return test->lists().items(list).value().front().id; }

    /// Everything a touchpoint can hold.
    Touchpoint full()
    {
        account = test.addAccount(u"Saimaan Sellu Oyj"_s);
        const StakeholderId noora = test.addPerson(account, u"Noora Ström"_s, Role::Decider);
        const StakeholderId pekka = test.addPerson(account, u"Pekka Mäkinen"_s);
        Touchpoint touchpoint;
        touchpoint.mends = test.log(account, day(2026, 10, 1), 1, {noora});
        touchpoint.account = account;
        touchpoint.day = day(2026, 10, 12);
        touchpoint.time = QTime(14, 30);
        touchpoint.channel = Channel::Visit;
        touchpoint.importance = Importance::Critical;
        touchpoint.emotion = 4;
        touchpoint.effectiveness = 2;
        touchpoint.ease = 5;
        touchpoint.factor = TrustFactor::Integrity;
        touchpoint.source = Source::Hearsay;
        touchpoint.namedEmotion = firstOf(ListKind::Emotion);
        touchpoint.cause = firstOf(ListKind::Cause);
        touchpoint.journeyStage = firstOf(ListKind::JourneyStage);
        touchpoint.ourFunction = firstOf(ListKind::OurFunction);
        touchpoint.handOffs = 3;
        touchpoint.ownFeeling = 2;
        touchpoint.note = u"First line\nsecond"_s;
        touchpoint.notePrivate = true;
        touchpoint.participants = {{noora, Presence::There}, {pekka, Presence::Told}};
        touchpoint.ownPeople = {*test->settings().author().value()};
        const auto signs = test->lists().items(ListKind::Sign).value();
        touchpoint.signs = {signs.front().id, signs.back().id};
        test.write(ActionKind::EditLists, [&](WriteUnit &unit) -> Result<void> {
            LAARI_ASSIGN(touchpoint.deliveredBy, unit.partners().insert(Partner{{}, {}, u"Rahti-Kumppani Oy"_s}));
            LAARI_ASSIGN(touchpoint.project, unit.projects().insert(Project{{}, {}, u"Line 4"_s}));
            return {};
        });
        touchpoint.id = test.add(touchpoint);
        return test->touchpoints().find(touchpoint.id).value();
    }

    AccountId account;
};

TEST_F(TouchpointEditTest, SavingUntouchedChangesNothing)
{
    const Touchpoint before = full();
    TouchpointDialog dialog(test.book(), context);
    QSignalSpy edited(&dialog, &TouchpointDialog::edited);
    QSignalSpy logged(&dialog, &TouchpointDialog::logged);
    ASSERT_TRUE(dialog.startEdit(before.id));
    show(dialog);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(edited.size(), 1);
    EXPECT_EQ(logged.size(), 0) << "its Undo would remove what was there before";
    EXPECT_EQ(test->touchpoints().find(before.id).value(), before);
}

TEST_F(TouchpointEditTest, ChangesWhatWasChanged)
{
    Touchpoint expected = full();
    TouchpointDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(expected.id));
    show(dialog);
    press(dialog, Qt::Key_5);
    type(child(dialog, "project"), u"Line 5"_s);
    press(dialog, Qt::Key_Return);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    expected.emotion = 5;
    expected.project = test->projects().findByName(u"Line 5"_s).value()->id;
    EXPECT_EQ(test->touchpoints().find(expected.id).value(), expected);
}

TEST_F(TouchpointEditTest, RemovesAfterAsking)
{
    const Touchpoint touchpoint = full();
    TouchpointDialog dialog(test.book(), context);
    QSignalSpy removed(&dialog, &TouchpointDialog::removed);
    ASSERT_TRUE(dialog.startEdit(touchpoint.id));
    show(dialog);
    child<QPushButton>(dialog, "remove")->click();
    EXPECT_TRUE(child<QPushButton>(dialog, "removeConfirmKeep")->hasFocus());
    EXPECT_EQ(test->touchpoints().count().value(), 2);
    child<QPushButton>(dialog, "removeConfirmGoAhead")->click();
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(test->touchpoints().count().value(), 1);
}

TEST_F(TouchpointEditTest, LanguageSwitchesInTheOpenDialogAndKeepsWhatWasTyped)
{
    const Touchpoint touchpoint = full();
    TouchpointDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(touchpoint.id));
    show(dialog);
    const ListItem cause = test->lists().find(*touchpoint.cause).value();
    type(child(dialog, "handOffs"), u"lots"_s);
    child<QPushButton>(dialog, "save")->click();
    const QString english = child<QLabel>(dialog, "handOffsMessage")->text();
    EXPECT_EQ(child<PickEdit>(dialog, "cause")->text(), cause.english);
    EXPECT_EQ(child<QLabel>(dialog, "whenUnderstood")->text().left(6), u"Monday"_s);

    language.setLanguage(ui::Language::Finnish);
    QCoreApplication::processEvents();
    EXPECT_EQ(child<PickEdit>(dialog, "cause")->text(), cause.finnish);
    EXPECT_EQ(child<QLabel>(dialog, "whenUnderstood")->text().left(9), u"maanantai"_s);
    EXPECT_EQ(child<QLabel>(dialog, "emotionLabel")->text(), u"Tunnejälki"_s);
    EXPECT_EQ(child<QLineEdit>(dialog, "handOffs")->text(), u"lots"_s);
    EXPECT_NE(child<QLabel>(dialog, "handOffsMessage")->text(), english);

    language.setLanguage(ui::Language::English);
    QCoreApplication::processEvents();
    EXPECT_EQ(child<QLabel>(dialog, "emotionLabel")->text(), u"Emotion"_s);
    EXPECT_EQ(child<QLabel>(dialog, "handOffsMessage")->text(), english);
    type(child(dialog, "handOffs"), u"3"_s);
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(test->touchpoints().find(touchpoint.id).value(), touchpoint);
}

TEST_F(TouchpointEditTest, TabReadsTheFormFromTopToBottomAndEveryStopHasAName)
{
    const Touchpoint touchpoint = full();
    TouchpointDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(touchpoint.id));
    show(dialog);
    dialog.resize(dialog.width(), 4000); // nothing scrolls: places can be compared
    child(dialog, "account")->setFocus();
    int lastTop = -1;
    QSet<QWidget *> seen;
    while (!seen.contains(dialog.focusWidget())) {
        QWidget *focus = dialog.focusWidget();
        seen.insert(focus);
        EXPECT_FALSE(focus->accessibleName().isEmpty()) << qPrintable(focus->objectName());
        EXPECT_FALSE(focus->objectName().isEmpty());
        const int top = focus->mapTo(&dialog, QPoint(0, focus->height() / 2)).y();
        EXPECT_GE(top, lastTop - 12) << qPrintable(focus->objectName());
        lastTop = top;
        press(dialog, Qt::Key_Tab);
    }
    EXPECT_EQ(dialog.focusWidget()->objectName(), u"account"_s);
    for (const char *name : {"peopleLine", "cause", "toldLine", "mends", "namedEmotion", "handOffs", "note", "save"})
        EXPECT_TRUE(seen.contains(child(dialog, name))) << name;
}

} // namespace laari::testing
