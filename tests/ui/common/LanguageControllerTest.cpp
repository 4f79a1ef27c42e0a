// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/LanguageController.h"

#include "ui/common/Words.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

/// A widget that says its word anew when told.
class Speaker : public QLabel {
public:
    using QLabel::QLabel;
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            setText(Words::of(Role::Decider));
        QLabel::changeEvent(event);
    }
};

TEST(LanguageControllerTest, ReachesHiddenWidgetsBeforeItTells)
{
    LanguageController language;
    language.setLanguage(Language::English);
    QWidget window;
    auto *speaker = new Speaker(&window);
    QString heard;
    QObject::connect(&language, &LanguageController::changed, &window, [&] { heard = speaker->text(); });
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(heard.toStdString(), "päättäjä");
    EXPECT_EQ(window.locale().language(), QLocale::Finnish);
    EXPECT_EQ(QLocale().language(), QLocale::Finnish);
    language.setLanguage(Language::English);
    EXPECT_EQ(heard.toStdString(), "decision maker");
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST(LanguageControllerTest, QtsOwnWordsFollow)
{
    LanguageController language;
    language.setLanguage(Language::Finnish);
    QDialogButtonBox box(QDialogButtonBox::Cancel);
    EXPECT_TRUE(box.button(QDialogButtonBox::Cancel)->text().contains(QStringLiteral("Peru")))
        << box.button(QDialogButtonBox::Cancel)->text().toStdString();
}

TEST(LanguageControllerTest, FinnishIsFinlandsAndEnglishNeverWithoutACountry)
{
    LanguageController language;
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(language.locale().territory(), QLocale::Finland);
    language.setLanguage(Language::English);
    EXPECT_EQ(language.locale().language(), QLocale::English);
    EXPECT_NE(language.locale().territory(), QLocale::AnyTerritory);
}

} // namespace
} // namespace laari::ui
