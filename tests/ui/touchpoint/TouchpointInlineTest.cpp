// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/touchpoint/TouchpointBench.h"
#include "ui/common/ChipEdit.h"
#include "ui/touchpoint/ScaleField.h"
#include "ui/touchpoint/TouchpointDialog.h"

#include <QScrollArea>
#include <QScrollBar>

namespace laari::testing {

using namespace Qt::StringLiterals;
using ui::ChipEdit;
using ui::PickEdit;
using ui::ScaleField;
using ui::TouchpointDialog;
/// What is made on the way, and what the dialog says while one types.
using TouchpointInlineTest = TouchpointBench;

TEST_F(TouchpointInlineTest, ANewAccountIsAddedInTheSameWrite)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    QList<ActionKind> actions;
    QObject::connect(&test.book(), &Book::changed, &dialog,
                     [&](const ChangeSet &change) { actions.append(change.kind); });
    type(child(dialog, "account"), u"Uusi Ässä Oy"_s);
    press(dialog, Qt::Key_Return); // takes the offer
    EXPECT_EQ(count(), 1) << "not saved yet";
    EXPECT_TRUE(child<QLabel>(dialog, "accountMessage")->isVisible());
    type(child<ChipEdit>(dialog, "people")->line(), u"Leena Uusi"_s);
    press(dialog, Qt::Key_Return);
    child<ScaleField>(dialog, "emotion")->setFocus();
    press(dialog, Qt::Key_4);
    press(dialog, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(actions, QList<ActionKind>{ActionKind::LogTouchpoint});
    const auto made = test->accounts().findByName(u"Uusi Ässä Oy"_s).value();
    ASSERT_TRUE(made);
    EXPECT_EQ(test->touchpoints().countOfAccount(made->id).value(), 1);
    EXPECT_EQ(test->stakeholders().findByName(made->id, u"Leena Uusi"_s).value().size(), 1u);
    EXPECT_EQ(child<PickEdit>(dialog, "account")->text(), u"Uusi Ässä Oy"_s) << "the next one is likely its too";
    EXPECT_FALSE(child<QLabel>(dialog, "accountMessage")->isVisible());
}

TEST_F(TouchpointInlineTest, AnEmptyFileIsNoDeadEnd)
{
    TestBook empty;
    TouchpointDialog dialog(empty.book(), context);
    dialog.startNew(std::nullopt);
    show(dialog);
    type(dialog.focusWidget(), u"Eka Oy"_s);
    press(dialog, Qt::Key_Tab);
    child<ScaleField>(dialog, "emotion")->setFocus();
    press(dialog, Qt::Key_5);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(empty->touchpoints().count().value(), 1);
    EXPECT_TRUE(empty->accounts().findByName(u"Eka Oy"_s).value());
}

TEST_F(TouchpointInlineTest, WordsAndOwnPeopleAreMadeWhereTheyAreNeeded)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    child<QAbstractButton>(dialog, "foldDelivered")->setChecked(true);
    child<QAbstractButton>(dialog, "foldSigns")->setChecked(true);
    const auto take = [&](const char *field, const QString &text) {
        type(child(dialog, field), text);
        press(dialog, Qt::Key_Return);
    };
    take("ownPeopleLine", u"Ville Virta"_s);
    take("ourFunction", u"Drone flights"_s);
    take("journeyStage", u"Farewell"_s);
    take("goodSignsNew", u"Sings our praise"_s);
    take("badSignsNew", u"Slams the door"_s);
    EXPECT_EQ(count(), 1);
    language.setLanguage(ui::Language::Finnish); // what was added stays
    language.setLanguage(ui::Language::English);
    type(child(dialog, "goodSignsNew"), u"Brings cake"_s); // left in the line: taken when saving
    child<QPushButton>(dialog, "save")->click();

    ASSERT_EQ(count(), 2);
    const Touchpoint saved = newest();
    ASSERT_EQ(saved.ownPeople.size(), 1);
    EXPECT_EQ(test->ownPeople().find(saved.ownPeople[0]).value().name, u"Ville Virta"_s);
    ASSERT_TRUE(saved.ourFunction && saved.journeyStage);
    EXPECT_EQ(cause(*saved.ourFunction), u"Drone flights"_s);
    EXPECT_EQ(cause(*saved.journeyStage), u"Farewell"_s);
    ASSERT_EQ(saved.signs.size(), 3);
    QMap<QString, Valence> made;
    for (const ListItemId &sign : saved.signs)
        made[cause(sign)] = test->lists().find(sign).value().valence;
    EXPECT_EQ(made, (QMap<QString, Valence>{{u"Brings cake"_s, Valence::Positive},
                                            {u"Sings our praise"_s, Valence::Positive},
                                            {u"Slams the door"_s, Valence::Negative}}));
}

TEST_F(TouchpointInlineTest, ATimeLaterTodayIsAheadAndLongAgoIsOnlyAskedAbout)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    auto *message = child<QLabel>(dialog, "whenMessage");
    type(child(dialog, "whenLine"), u"23:59"_s); // it is noon
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(errorAt(dialog, "when"), ErrorCode::DateInFuture);
    EXPECT_TRUE(message->text().contains(u"23:59"_s)) << qPrintable(message->text());
    type(child(dialog, "whenLine"), u"12.3.2012"_s);
    EXPECT_TRUE(message->isVisible());
    EXPECT_TRUE(message->text().contains(u"ten years"_s)) << qPrintable(message->text());
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(count(), 2);
    EXPECT_EQ(test->touchpoints().ofAccount(account).value().back().day, day(2012, 3, 12));
}

TEST_F(TouchpointInlineTest, ScalesStandInTheSameColumnsAndTheDialogGrowsWithAnError)
{
    for (const auto chosen : {ui::Language::English, ui::Language::Finnish}) {
        language.setLanguage(chosen);
        TouchpointDialog dialog(test.book(), context);
        dialog.startNew(account);
        show(dialog);
        const auto left = [&](const char *scale, int step) {
            QWidget *button = child(dialog, qPrintable(u"%1Steps%2"_s.arg(QLatin1String(scale)).arg(step)));
            return button->mapTo(&dialog, QPoint()).x();
        };
        for (int step = 1; step <= 5; ++step) {
            EXPECT_EQ(left("emotion", step), left("ease", step)) << step;
            EXPECT_EQ(left("effectiveness", step), left("ease", step)) << step;
        }
        const auto *bar = child<QScrollArea>(dialog, "touchpointScroll")->verticalScrollBar();
        ASSERT_EQ(bar->maximum(), 0);
        const int before = dialog.height();
        type(child(dialog, "whenLine"), u"12/3"_s); // in two ways where no region tells
        press(dialog, Qt::Key_Tab);
        QTest::qWait(50);
        EXPECT_TRUE(child<QLabel>(dialog, "whenMessage")->isVisible());
        EXPECT_GT(dialog.height(), before);
        EXPECT_EQ(bar->maximum(), 0) << "all of it can be seen";
    }
}

TEST_F(TouchpointInlineTest, TheWindowBehindIsActiveAfterDiscarding)
{
    QWidget behind;
    behind.show();
    TouchpointDialog dialog(test.book(), context, &behind);
    dialog.startNew(account);
    show(dialog);
    press(dialog, Qt::Key_4);
    press(dialog, Qt::Key_Escape);
    EXPECT_EQ(prompts.askedToDiscard, 1);
    EXPECT_TRUE(QTest::qWaitForWindowActive(&behind));
}

} // namespace laari::testing
