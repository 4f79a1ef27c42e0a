// SPDX-License-Identifier: GPL-3.0-or-later
// What is half typed when the program ends is there at the next start.
#include "tests/ui/touchpoint/TouchpointBench.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/touchpoint/DraftFile.h"
#include "ui/touchpoint/ScaleField.h"
#include "ui/touchpoint/TouchpointDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace laari::ui {
namespace {

using testing::day;
using namespace Qt::StringLiterals;

class DraftTest : public testing::TouchpointBench {
protected:
    DraftTest() : file(test.path()) { file.remove(); }
    ~DraftTest() override { file.remove(); }

    /// Types into a dialog and ends as a crash does: nothing is asked, nothing is tidied up.
    template <typename Type> void typeAndCrash(Type typeInto, std::optional<TouchpointId> edited = {})
    {
        TouchpointDialog dialog(test.book(), context);
        if (edited)
            ASSERT_TRUE(dialog.startEdit(*edited));
        else
            dialog.startNew(std::nullopt);
        show(dialog);
        typeInto(dialog);
        ASSERT_TRUE(QTest::qWaitFor([this] { return file.load().has_value(); }));
    }
    std::unique_ptr<TouchpointDialog> startedAgain()
    {
        auto dialog = std::make_unique<TouchpointDialog>(test.book(), context);
        const auto draft = file.load();
        EXPECT_TRUE(draft);
        EXPECT_TRUE(draft && dialog->startFrom(*draft));
        show(*dialog);
        return dialog;
    }
    void note(TouchpointDialog &dialog, const QString &text)
    {
        auto *edit = child<QPlainTextEdit>(dialog, "note");
        child<QAbstractButton>(dialog, "foldNote")->click();
        type(edit, text);
    }

    DraftFile file;
};

TEST_F(DraftTest, EverythingTypedComesBackAndCanBeSaved)
{
    typeAndCrash([&](TouchpointDialog &dialog) {
        type(child(dialog, "account"), u"Saimaan Sellu Oyj"_s);
        type(child<DateField>(dialog, "when")->line(), u"yesterday 14:30"_s);
        press(dialog, Qt::Key_Tab);
        child<ChoiceRow>(dialog, "channel")->button(int(Channel::Complaint))->click();
        auto *people = child<ChipEdit>(dialog, "people");
        people->setChips({});
        type(people->line(), u"Pekka Mäkinen"_s);
        press(dialog, Qt::Key_Return);
        type(people->line(), u"Uusi Tyyppi"_s);
        child<ScaleField>(dialog, "emotion")->steps()->button(2)->click();
        type(child(dialog, "cause"), u"Late"_s);
        note(dialog, u"Kuorma myöhässä"_s);
        child<QCheckBox>(dialog, "notePrivate")->click();
    });
    EXPECT_EQ(file.load()->account, u"Saimaan Sellu Oyj"_s);
    EXPECT_EQ(count(), 1) << "nothing is in the book";

    language.setLanguage(Language::Finnish); // words differ, what they mean does not
    test.clock().set(QDateTime(test.clock().today().toDate().addDays(3), QTime(8, 0)));
    const auto dialog = startedAgain();
    EXPECT_EQ(child<ScaleField>(*dialog, "emotion")->value(), 2);
    EXPECT_EQ(child<ChipEdit>(*dialog, "people")->pendingText(), u"Uusi Tyyppi"_s);
    const auto expected = test.clock().today() - 4;
    child<QPushButton>(*dialog, "save")->click();
    ASSERT_EQ(count(), 2);
    const Touchpoint saved = newest();
    EXPECT_EQ(saved.day, expected) << "yesterday of the day it was typed";
    EXPECT_EQ(saved.time, QTime(14, 30));
    EXPECT_EQ(saved.channel, Channel::Complaint);
    EXPECT_EQ(saved.emotion, 2);
    ASSERT_TRUE(saved.cause);
    EXPECT_EQ(cause(*saved.cause), u"Late"_s);
    EXPECT_EQ(saved.note, u"Kuorma myöhässä"_s);
    EXPECT_TRUE(saved.notePrivate);
    EXPECT_EQ(saved.participants.size(), 2);
    EXPECT_EQ(saved.participants.first().stakeholder, pekka);
    EXPECT_FALSE(file.load()) << "what is saved is no draft";
}

TEST_F(DraftTest, WhatCannotBeSavedYetIsKeptAsTyped)
{
    typeAndCrash([&](TouchpointDialog &dialog) {
        type(child(dialog, "account"), u"Saimaan"_s);
        type(child<DateField>(dialog, "when")->line(), u"30.2.2026"_s);
    });
    const auto dialog = startedAgain();
    EXPECT_EQ(child<QLineEdit>(*dialog, "account")->text(), u"Saimaan"_s);
    EXPECT_EQ(child<DateField>(*dialog, "when")->line()->text(), u"30.2.2026"_s);
    child<QPushButton>(*dialog, "save")->click();
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(errorAt(*dialog, "when"), ErrorCode::DateInvalid);
}

TEST_F(DraftTest, AnEditGoesOnWithTheSameTouchpoint)
{
    const Touchpoint before = newest();
    typeAndCrash([&](TouchpointDialog &dialog) { note(dialog, u"Lisäys"_s); }, before.id);
    const auto dialog = startedAgain();
    child<QPushButton>(*dialog, "save")->click();
    EXPECT_EQ(count(), 1);
    EXPECT_EQ(newest().note, u"Lisäys"_s);
    EXPECT_EQ(newest().participants, before.participants);
}

TEST_F(DraftTest, AnEditOfWhatWasRemovedMeanwhileIsLoggedAnew)
{
    const Touchpoint before = newest();
    typeAndCrash([&](TouchpointDialog &dialog) { note(dialog, u"Lisäys"_s); }, before.id);
    ASSERT_TRUE(usecases::removeTouchpoint(test.book(), before.id));
    const auto dialog = startedAgain();
    child<QPushButton>(*dialog, "save")->click();
    ASSERT_EQ(count(), 1);
    EXPECT_EQ(newest().note, u"Lisäys"_s);
    EXPECT_EQ(newest().emotion, before.emotion);
    EXPECT_NE(newest().uid, before.uid);
}

TEST_F(DraftTest, GivenUpIsGone)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    note(dialog, u"Turha"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return file.load().has_value(); }));
    prompts.discard = false;
    dialog.reject();
    EXPECT_TRUE(file.load()) << "kept editing";
    prompts.discard = true;
    dialog.reject();
    EXPECT_FALSE(file.load());
}

TEST_F(DraftTest, NothingIsKeptOfADialogInWhichNothingWasTyped)
{
    TouchpointDialog dialog(test.book(), context);
    dialog.startNew(account);
    show(dialog);
    QTest::qWait(700);
    EXPECT_FALSE(file.load());
}

TEST_F(DraftTest, OnlyTheUserMayReadIt)
{
    ASSERT_TRUE(file.save({test.clock().now(), u"A"_s, {}, QJsonObject{{u"note"_s, u"x"_s}}}));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s);
    const auto files = folder.entryInfoList(QDir::Files, QDir::Time);
    ASSERT_FALSE(files.isEmpty());
    EXPECT_FALSE(files.first().permissions() & (QFile::ReadOther | QFile::ReadGroup));
}

TEST_F(DraftTest, NonsenseInTheFileBreaksNothing)
{
    const TouchpointFormDraft sound{test.clock().now(), u"A"_s, {}, {}};
    for (const char *form :
         {R"({"account":7,"people":[],"when":{"day":"2026-99-99"},"channel":99,"emotion":77,"note":{"a":1}})",
          R"({"account":{"id":"99999999999999999999","text":"x"},"people":{"chips":[{"id":"5"},7,{"text":"y"}]}})",
          R"({"goodSigns":{"ticked":["a",-5,99999]},"channel":"meeting","emotion":-3,"when":{"day":7}})"}) {
        TouchpointFormDraft draft = sound;
        draft.form = QJsonDocument::fromJson(form).object();
        ASSERT_FALSE(draft.form.isEmpty());
        TouchpointDialog dialog(test.book(), context);
        EXPECT_TRUE(dialog.startFrom(draft)) << form;
        EXPECT_FALSE(child<ScaleField>(dialog, "emotion")->value()) << form;
    }
}

TEST_F(DraftTest, AFileOfAnotherMakeIsNone)
{
    ASSERT_TRUE(file.save({test.clock().now(), u"A"_s, {}, QJsonObject{{u"note"_s, u"x"_s}}}));
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s);
    QFile raw(folder.entryInfoList(QDir::Files, QDir::Time).first().absoluteFilePath());
    for (const QByteArray &content :
         {QByteArray("{"), QByteArray(), QByteArray("[1,2]"), QByteArray("{\"version\":2}")}) {
        ASSERT_TRUE(raw.open(QIODevice::WriteOnly | QIODevice::Truncate));
        raw.write(content);
        raw.close();
        EXPECT_FALSE(file.load()) << content.constData();
    }
}

} // namespace
} // namespace laari::ui
