// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestBook.h"
#include "ui/common/FieldRow.h"
#include "ui/common/LanguageController.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/UiContext.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace laari::testing {

/// Answers for the user and remembers what was said.
class TestPrompts final : public ui::Prompts {
public:
    void showError(QWidget *, const Error &error) override { errors.append(error); }
    QString openBookPath(QWidget *) override { return {}; }
    QString saveBookPath(QWidget *, const QString &) override { return {}; }
    QString openCsvPath(QWidget *, const QString &) override { return {}; }
    bool discardChanges(QWidget *) override
    {
        ++askedToDiscard;
        return discard;
    }

    QList<Error> errors;
    int askedToDiscard = 0;
    bool discard = true;
};

/// A fresh book and what a dialog needs besides; widgets by object name, keys as a user's.
class DialogBench : public ::testing::Test {
protected:
    DialogBench() : settings(test.folder() + QStringLiteral("/settings.ini"), QSettings::IniFormat)
    {
        language.setLanguage(ui::Language::English);
    }
    ~DialogBench() override
    {
        EXPECT_TRUE(prompts.errors.isEmpty()) << "something was told in a message box";
        language.setLanguage(ui::Language::English);
    }

    static void show(QDialog &dialog)
    {
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
    }

    template <typename Widget = QWidget> static Widget *child(const QWidget &parent, const char *name)
    {
        auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
        EXPECT_TRUE(found) << "no " << name;
        return found;
    }

    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar c : text) // keyClicks() knows no € and no ä
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    static void press(QDialog &dialog, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = dialog.focusWidget();
        QTest::keyClick(focus ? focus : &dialog, key, modifiers);
    }

    static const ui::FieldRow *rowOf(const QWidget &dialog, const char *field)
    {
        return child<ui::FieldRow>(dialog, (std::string(field) + "Row").c_str());
    }
    static std::optional<ErrorCode> errorAt(const QWidget &dialog, const char *field)
    {
        const auto &error = rowOf(dialog, field)->error();
        return error ? std::optional(error->code) : std::nullopt;
    }

    TestBook test;
    QSettings settings;
    ui::Theme theme;
    ui::LanguageController language;
    TestPrompts prompts;
    ui::UiContext context{test.clock(), test.uids(), theme, language, prompts, settings};
};

} // namespace laari::testing
