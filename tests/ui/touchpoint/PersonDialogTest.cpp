// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonDialog.h"

#include "tests/support/CaseName.h"
#include "tests/ui/touchpoint/DialogBench.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/SegmentedChoice.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

namespace laari::testing {

using namespace Qt::StringLiterals;
using ui::PersonDialog;

class PersonDialogTest : public DialogBench {
protected:
    PersonDialogTest()
    {
        account = test.addAccount(u"Saimaan Sellu Oyj"_s);
        chief = test.addPerson(account, u"Pekka Mäkinen"_s, Role::Decider);
    }

    Stakeholder full()
    {
        Stakeholder person;
        person.account = account;
        person.name = u"Noora Ström"_s;
        person.title = u"Mill director"_s;
        person.roles = {{std::nullopt, Role::Contact, 2}, {day(2025, 5, 1), Role::Decider, 5}};
        person.email = u"noora@example.com"_s;
        person.phone = u"+358 40 123"_s;
        person.reportsTo = chief;
        person.enteredOn = day(2024, 1, 1);
        person.knownSince = day(2023, 6, 1);
        person.activeUntil = day(2027, 1, 31);
        person.advocate = true;
        person.advocateWhere = u"at trade fairs"_s;
        person.doNotScore = true;
        person.surveyOptOut = true;
        person.openingEstimate = OpeningEstimate{4, day(2024, 1, 1)};
        person.notes = u"One\ntwo"_s;
        return stored(test.add(person));
    }
    Stakeholder stored(StakeholderId id) { return test->stakeholders().find(id).value(); }

    AccountId account;
    StakeholderId chief;
};

TEST_F(PersonDialogTest, HidesNoFieldWhileThereIsRoom)
{
    for (const auto chosen : {ui::Language::English, ui::Language::Finnish}) {
        language.setLanguage(chosen);
        PersonDialog dialog(test.book(), context);
        dialog.startNew(account);
        show(dialog);
        QTest::qWait(50);
        const int room = dialog.screen()->availableGeometry().height() - dialog.height();
        const auto *bar = child<QScrollArea>(dialog, "personScroll")->verticalScrollBar();
        EXPECT_TRUE(bar->maximum() == 0 || room < 60) << bar->maximum() << " hidden, " << room << " free";
    }
}

TEST_F(PersonDialogTest, SavingUntouchedChangesNothingInEitherLanguage)
{
    const Stakeholder before = full();
    for (const ui::Language each : {ui::Language::Finnish, ui::Language::English}) {
        PersonDialog dialog(test.book(), context);
        ASSERT_TRUE(dialog.startEdit(before.id));
        show(dialog);
        language.setLanguage(each);
        QCoreApplication::processEvents();
        press(dialog, Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
        EXPECT_EQ(stored(before.id), before);
    }
}

TEST_F(PersonDialogTest, NewPersonFromTheKeyboard)
{
    PersonDialog dialog(test.book(), context);
    QSignalSpy saved(&dialog, &PersonDialog::saved);
    dialog.startNew(account);
    show(dialog);
    EXPECT_EQ(dialog.focusWidget()->objectName(), u"name"_s);
    QTest::keyClicks(dialog.focusWidget(), u"Leena Uusi"_s);
    child<ui::ChoiceRow>(dialog, "role1Role")->button(int(Role::Influencer))->click();
    child(dialog, "role1Influence")->setFocus();
    press(dialog, Qt::Key_4);
    type(child(dialog, "reportsTo"), u"makinen"_s);
    press(dialog, Qt::Key_Return);
    child(dialog, "openingEstimate")->setFocus();
    press(dialog, Qt::Key_2);
    EXPECT_TRUE(child(dialog, "openingEstimateDayLine")->isVisible());
    press(dialog, Qt::Key_Return);
    ASSERT_FALSE(dialog.isVisible());
    ASSERT_EQ(saved.size(), 1);
    const Stakeholder person = stored(dialog.person());
    EXPECT_EQ(person.account, account);
    EXPECT_EQ(person.name, u"Leena Uusi"_s);
    EXPECT_EQ(person.roles, (QList<RolePeriod>{{std::nullopt, Role::Influencer, 4}}));
    EXPECT_EQ(person.reportsTo, chief);
    EXPECT_EQ(person.openingEstimate, (OpeningEstimate{2, test.today()}));
    EXPECT_EQ(person.enteredOn, test.today());
}

struct PersonRefusal {
    const char *field;
    const char *row;
    const char16_t *typed;
    ErrorCode code;
};

class PersonRefusals : public PersonDialogTest, public ::testing::WithParamInterface<PersonRefusal> {};

TEST_P(PersonRefusals, AreSaidAtTheFieldAndTextIsKept)
{
    const Stakeholder before = full();
    PersonDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(before.id));
    show(dialog);
    auto *field = child<QLineEdit>(dialog, GetParam().field);
    const QString typed = QString::fromUtf16(GetParam().typed);
    type(field, typed);
    child<QPushButton>(dialog, "save")->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(errorAt(dialog, GetParam().row), GetParam().code);
    EXPECT_EQ(field->text(), typed);
    EXPECT_TRUE(field->hasFocus());
    EXPECT_EQ(stored(before.id), before);
}

INSTANTIATE_TEST_SUITE_P(
    Typed, PersonRefusals,
    ::testing::Values(PersonRefusal{"name", "name", u"   ", ErrorCode::NameEmpty},
                      PersonRefusal{"email", "email", u"noora at example", ErrorCode::EmailInvalid},
                      PersonRefusal{"reportsTo", "reportsTo", u"Nobody", ErrorCode::UnknownWord},
                      PersonRefusal{"knownSinceLine", "knownSince", u"1.1.2030", ErrorCode::DateInFuture},
                      PersonRefusal{"activeUntilLine", "activeUntil", u"never", ErrorCode::DateInvalid},
                      PersonRefusal{"openingEstimateDayLine", "openingEstimateDay", u"1.1.2030",
                                    ErrorCode::DateInFuture},
                      PersonRefusal{"role2FromLine", "role2From", u"", ErrorCode::PeriodOrder}),
    [](const auto &each) {
        return laari::caseName(each.index,
                               QString::fromUtf8(each.param.row) + u' ' + QString::fromUtf16(each.param.typed));
    });

TEST_F(PersonDialogTest, ReportingInACircleIsRefused)
{
    full(); // reports to the chief
    PersonDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(chief));
    show(dialog);
    type(child(dialog, "reportsTo"), u"noora"_s);
    press(dialog, Qt::Key_Return);
    child<QPushButton>(dialog, "save")->click();
    EXPECT_EQ(errorAt(dialog, "reportsTo"), ErrorCode::ReportsToCircle);
}

TEST_F(PersonDialogTest, WhoIsNamedByTouchpointsStaysAndTheDialogSaysSo)
{
    test.log(account, day(2026, 11, 2), 4, {chief});
    PersonDialog dialog(test.book(), context);
    QSignalSpy removed(&dialog, &PersonDialog::removed);
    ASSERT_TRUE(dialog.startEdit(chief));
    show(dialog);
    child<QPushButton>(dialog, "remove")->click();
    child<QPushButton>(dialog, "removeConfirmGoAhead")->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(child<QLabel>(dialog, "removeConfirmText")->text().contains(u"Pekka Mäkinen"_s));
    EXPECT_FALSE(child<QPushButton>(dialog, "removeConfirmGoAhead")->isVisible());
    EXPECT_EQ(removed.size(), 0);
    EXPECT_TRUE(test->stakeholders().find(chief));
}

TEST_F(PersonDialogTest, WhoIsNamedNowhereCanGo)
{
    PersonDialog dialog(test.book(), context);
    QSignalSpy removed(&dialog, &PersonDialog::removed);
    ASSERT_TRUE(dialog.startEdit(chief));
    show(dialog);
    child<QPushButton>(dialog, "remove")->click();
    child<QPushButton>(dialog, "removeConfirmGoAhead")->click();
    EXPECT_EQ(removed.size(), 1);
    EXPECT_FALSE(test->stakeholders().find(chief));
}

TEST_F(PersonDialogTest, HistoryClosesItUnlessWhatWasTypedIsToStay)
{
    PersonDialog dialog(test.book(), context);
    QSignalSpy asked(&dialog, &PersonDialog::historyRequested);
    ASSERT_TRUE(dialog.startEdit(chief));
    show(dialog);
    type(child(dialog, "name"), u"Pekka M."_s);
    prompts.discard = false;
    child<QPushButton>(dialog, "history")->click();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(asked.size(), 0);
    EXPECT_EQ(child<QLineEdit>(dialog, "name")->text(), u"Pekka M."_s);
    prompts.discard = true;
    child<QPushButton>(dialog, "history")->click();
    EXPECT_FALSE(dialog.isVisible());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0][0].value<StakeholderId>(), chief);
    EXPECT_EQ(stored(chief).name, u"Pekka Mäkinen"_s);
}

} // namespace laari::testing
