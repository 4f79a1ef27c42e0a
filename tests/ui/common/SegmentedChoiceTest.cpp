// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SegmentedChoice.h"

#include "ui/common/Theme.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

class SegmentedChoiceTest : public ::testing::Test {
protected:
    SegmentedChoiceTest()
    {
        choice.setObjectName(QStringLiteral("emotion"));
        choice.setOptions(
            {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e")});
        choice.show();
        QApplication::setActiveWindow(&choice);
        choice.setFocus();
        QObject::connect(&choice, &SegmentedChoice::chosen, &choice,
                         [this](std::optional<int> value) { heard.push_back(value.value_or(0)); });
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    Theme theme;
    SegmentedChoice choice{theme};
    std::vector<int> heard;
};

TEST_F(SegmentedChoiceTest, NumberKeysChooseAndArrowsWalk)
{
    press(Qt::Key_4);
    EXPECT_EQ(choice.value(), 4);
    press(Qt::Key_Right);
    EXPECT_EQ(choice.value(), 5);
    press(Qt::Key_Left);
    EXPECT_EQ(choice.value(), 4);
    EXPECT_EQ(heard, (std::vector<int>{4, 5, 4}));
}

TEST_F(SegmentedChoiceTest, ClearsOnlyWhereItMay)
{
    press(Qt::Key_2);
    press(Qt::Key_0);
    EXPECT_EQ(choice.value(), 2);
    choice.setClearable(true);
    press(Qt::Key_0);
    EXPECT_EQ(choice.value(), std::nullopt);
    EXPECT_EQ(heard, (std::vector<int>{2, 0}));
}

TEST_F(SegmentedChoiceTest, OtherWordsKeepTheChoiceAndSayNothing)
{
    choice.setValue(3);
    choice.setOptions(
        {QStringLiteral("1."), QStringLiteral("2."), QStringLiteral("3."), QStringLiteral("4."), QStringLiteral("5.")});
    EXPECT_EQ(choice.value(), 3);
    EXPECT_EQ(choice.button(3)->text().toStdString(), "3.");
    EXPECT_TRUE(heard.empty());
    press(Qt::Key_6);
    EXPECT_EQ(choice.value(), 3);
}

TEST_F(SegmentedChoiceTest, StepsOfAlignedScalesStandInTheSameColumns)
{
    QWidget window;
    QVBoxLayout rows(&window);
    QList<SegmentedChoice *> scales;
    for (const QString &words : {QStringLiteral("Upset Neutral Delighted"), QStringLiteral("Discouragingly So Easy")}) {
        auto *scale = new SegmentedChoice(theme);
        scale->setOptions(words.split(u' '));
        rows.addWidget(scale);
        scales.append(scale);
    }
    SegmentedChoice::alignColumns(scales);
    window.resize(700, 200);
    window.show();
    for (int step = 1; step <= 3; ++step) {
        EXPECT_EQ(scales[0]->button(step)->x(), scales[1]->button(step)->x()) << step;
        EXPECT_EQ(scales[0]->button(step)->width(), scales[1]->button(step)->width()) << step;
    }
}

TEST_F(SegmentedChoiceTest, AScreenReaderSeesRadioButtons)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(choice.button(2));
    ASSERT_TRUE(spoken);
    EXPECT_EQ(spoken->role(), QAccessible::RadioButton);
    EXPECT_EQ(spoken->text(QAccessible::Name).toStdString(), "b");
    EXPECT_EQ(choice.button(2)->objectName().toStdString(), "emotion2");
}

} // namespace
} // namespace laari::ui
