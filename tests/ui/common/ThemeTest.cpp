// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPalette>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

namespace laari::ui {
namespace {

/// Relative luminance and contrast of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

TEST(ThemeTest, TextStandsOutFromWhateverItIsOn)
{
    for (const Colours &c : {Theme::light(), Theme::dark()}) {
        const std::vector<std::pair<const char *, QColor>> texts = {{"ink", c.ink},           {"muted", c.muted},
                                                                    {"trust", c.trust},       {"cxText", c.cxText},
                                                                    {"distrust", c.distrust}, {"good", c.good}};
        const std::vector<std::pair<const char *, QColor>> grounds = {
            {"background", c.background}, {"surface", c.surface}, {"hover", c.hover}, {"accentSoft", c.accentSoft}};
        for (const auto &[text, colour] : texts)
            for (const auto &[ground, under] : grounds)
                EXPECT_GE(contrast(colour, under), 4.5) << text << " on " << ground;
        EXPECT_GE(contrast(c.onAccent, c.trust), 4.5) << "text on the accent";
        EXPECT_GE(contrast(c.distrustFill, c.trust), 1.8) << "distrust differs from trust in lightness";
    }
}

TEST(ThemeTest, ModeSetsPaletteAndTellsOnce)
{
    Theme theme;
    theme.setMode(ThemeMode::Light);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setMode(ThemeMode::Dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::dark().background);
    theme.setMode(ThemeMode::Dark);
    EXPECT_EQ(changed.count(), 1);
    theme.setMode(ThemeMode::Light);
    EXPECT_EQ(changed.count(), 2);
    EXPECT_FALSE(theme.isDark());
}

/// A style sheet that gives a field its colour makes what stands in an empty one half as strong, too pale to be read.
TEST(ThemeTest, FieldsHaveTheColoursOfThePalette)
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme theme;
        theme.setMode(mode);
        for (const char *kind : {"", "tool", "plain", "error"}) {
            QLineEdit line;
            QPlainTextEdit text;
            QComboBox choice;
            choice.setEditable(true);
            for (QWidget *field : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&text),
                                   static_cast<QWidget *>(choice.lineEdit())}) {
                Theme::setKind(field, kind);
                field->ensurePolished();
                EXPECT_EQ(field->palette().color(QPalette::PlaceholderText), theme.colours().muted) << kind;
                EXPECT_EQ(field->palette().color(QPalette::Text), theme.colours().ink) << kind;
                EXPECT_EQ(field->palette().color(QPalette::Disabled, QPalette::Text), theme.colours().muted) << kind;
            }
        }
    }
}

TEST(ThemeTest, StyleSheetHasNoTokenLeft)
{
    for (const auto mode : {ThemeMode::Light, ThemeMode::Dark}) {
        Theme theme;
        theme.setMode(mode);
        const QString sheet = qApp->styleSheet();
        ASSERT_GT(sheet.size(), 1000);
        const auto token = QRegularExpression(QStringLiteral("@\\w+@")).match(sheet);
        EXPECT_FALSE(token.hasMatch()) << token.captured().toStdString();
    }
}

TEST(ThemeTest, FollowsTheLightnessOfTheDesktopsPalette)
{
    QApplication::setPalette(QPalette(Qt::white));
    Theme theme;
    EXPECT_FALSE(theme.isDark());
    QSignalSpy changed(&theme, &Theme::changed);
    QApplication::setPalette(QPalette(QColor(30, 30, 30)));
    QCoreApplication::processEvents();
    EXPECT_TRUE(theme.isDark());
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Theme::dark().background);
}

TEST(ThemeTest, WhatIsSetOutweighsTheDesktop)
{
    QApplication::setPalette(QPalette(QColor(30, 30, 30)));
    Theme theme;
    theme.setMode(ThemeMode::Light);
    EXPECT_FALSE(theme.isDark());
    theme.setMode(ThemeMode::FollowDesktop);
    EXPECT_TRUE(theme.isDark());
    QApplication::setPalette(QPalette(Qt::white));
    QCoreApplication::processEvents();
    EXPECT_FALSE(theme.isDark());
}

} // namespace
} // namespace laari::ui
