// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UserText.h"

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

TEST(UserText, KeepsWhatGoesLeftToItself)
{
    EXPECT_EQ(UserText::isolated(QStringLiteral("Aino Laine")), QStringLiteral("Aino Laine"));
    const QString arabic = QStringLiteral("\u0645\u062D\u0645\u062F");
    EXPECT_EQ(UserText::isolated(arabic), QChar(0x2068) + arabic + QChar(0x2069));
    const QString turned = QString(QChar(0x202E)) + QStringLiteral("abc");
    EXPECT_EQ(UserText::isolated(turned).back(), QChar(0x2069)) << "a turn of direction ends with the text";
}

TEST(UserText, LongWordsCanBeBrokenBetweenLetters)
{
    const QString sentence = QStringLiteral("Lentokonesuihkuturbiini on pitkä sana");
    EXPECT_EQ(UserText::breakable(sentence), sentence);
    const QString word = UserText::breakable(QString(200, u'x'));
    EXPECT_EQ(word.count(QChar(0x200B)), 8);
    EXPECT_EQ(QString(word).remove(QChar(0x200B)), QString(200, u'x'));
    // A family is one letter of seven.
    const QString family = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");
    const QStringList parts = UserText::breakable(family.repeated(50)).split(QChar(0x200B));
    ASSERT_EQ(parts.size(), 3);
    for (const QString &part : parts)
        EXPECT_EQ(part.size() % family.size(), 0);
    EXPECT_EQ(UserText::breakable(QString()), QString());
}

} // namespace
} // namespace laari::ui
