// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AccountDialog.h"

#include "tests/support/CaseName.h"
#include "tests/ui/touchpoint/DialogBench.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/FindEdit.h"

#include <QPlainTextEdit>
#include <QSignalSpy>

namespace laari::testing {

using namespace Qt::StringLiterals;
using ui::AccountDialog;
using ui::PickEdit;

class AccountDialogTest : public DialogBench {
protected:
    Account full()
    {
        const AccountId group = test.addAccount(u"Saimaan Ryhmä"_s);
        Account account;
        account.name = u"Saimaan Sellu Oyj"_s;
        account.businessId = u"0112038-9"_s;
        account.industry = u"Pulp"_s;
        account.segment = u"Key"_s;
        account.lifecycle = {{std::nullopt, Lifecycle::Prospect, {}, {}},
                             {day(2017, 3, 1), Lifecycle::Customer, {}, {}},
                             {day(2026, 1, 1), Lifecycle::Lost, u"price"_s, u"Kilpailija Oy"_s}};
        account.owner = *test->settings().author().value();
        account.annualRevenue = Cents{234349806};
        account.annualMargin = Cents{-1250};
        account.customerSince = day(2017, 3, 1);
        account.contractEnds = day(2027, 12, 31);
        account.tenderExpected = day(2027, 6, 1);
        account.competitors = u"Kilpailija Oy, Toinen Oy"_s;
        account.easeOfSwitching = 4;
        account.intentionToContinue = 2;
        account.expectedDeciders = 3;
        account.responseTargetHours = 4;
        account.parent = group;
        account.notes = u"One\ntwo"_s;
        return test->accounts().find(test.add(account)).value();
    }
    Account stored(AccountId id) { return test->accounts().find(id).value(); }
};

TEST_F(AccountDialogTest, SavingUntouchedChangesNothing)
{
    const Account before = full();
    AccountDialog dialog(test.book(), context);
    QSignalSpy saved(&dialog, &AccountDialog::saved);
    ASSERT_TRUE(dialog.startEdit(before.id));
    show(dialog);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(saved.size(), 1);
    EXPECT_EQ(stored(before.id), before);
}

TEST_F(AccountDialogTest, UntouchedInFinnishTooAndAfterSwitchingInTheOpenDialog)
{
    const Account before = full();
    language.setLanguage(ui::Language::Finnish);
    AccountDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(before.id));
    show(dialog);
    language.setLanguage(ui::Language::English);
    QCoreApplication::processEvents();
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(stored(before.id), before);
}

TEST_F(AccountDialogTest, NewAccountFromTheKeyboard)
{
    AccountDialog dialog(test.book(), context);
    dialog.startNew();
    show(dialog);
    EXPECT_EQ(dialog.focusWidget()->objectName(), u"name"_s);
    QTest::keyClicks(dialog.focusWidget(), u"  Uusi Oy "_s);
    type(child(dialog, "owner"), u"Ville Virta"_s);
    press(dialog, Qt::Key_Return); // one of our own people who is new
    type(child(dialog, "revenue"), u"1,2 M€"_s);
    type(child(dialog, "margin"), u"250000"_s);
    type(child(dialog, "expectedInfluencers"), u"4"_s);
    type(child(dialog, "customerSinceLine"), u"1.3.2017"_s);
    type(child(dialog, "contractEndsLine"), u"31.12.2027"_s);
    type(child(dialog, "tenderExpectedLine"), u"1.6."_s); // without a year: the next one
    child<ui::ChoiceRow>(dialog, "lifecycle1Stage")->button(int(Lifecycle::Prospect))->click();
    child(dialog, "easeOfSwitching")->setFocus();
    press(dialog, Qt::Key_5);
    press(dialog, Qt::Key_Return);
    ASSERT_FALSE(dialog.isVisible());
    const Account saved = stored(dialog.account());
    EXPECT_EQ(saved.name, u"Uusi Oy"_s);
    ASSERT_TRUE(saved.owner);
    EXPECT_EQ(test->ownPeople().find(*saved.owner).value().name, u"Ville Virta"_s);
    EXPECT_EQ(saved.annualRevenue, Cents{120000000});
    EXPECT_EQ(saved.annualMargin, Cents{25000000});
    EXPECT_EQ(saved.customerSince, day(2017, 3, 1));
    EXPECT_EQ(saved.contractEnds, day(2027, 12, 31));
    EXPECT_EQ(saved.tenderExpected, day(2027, 6, 1));
    EXPECT_EQ(saved.stageOn(test.today()), Lifecycle::Prospect);
    EXPECT_EQ(saved.easeOfSwitching, 5);
    EXPECT_EQ(saved.expectedDeciders, 1);
    EXPECT_EQ(saved.expectedInfluencers, 4);
    EXPECT_EQ(saved.expectedContacts, std::nullopt);
    EXPECT_EQ(saved.intentionToContinue, std::nullopt);
}

struct AccountRefusal {
    const char *field;
    const char *row;
    const char16_t *typed;
    ErrorCode code;
};

class AccountRefusals : public AccountDialogTest, public ::testing::WithParamInterface<AccountRefusal> {};

TEST_P(AccountRefusals, AreSaidAtTheFieldAndTextIsKept)
{
    const Account before = full();
    test.addAccount(u"Toinen Oy"_s);
    AccountDialog dialog(test.book(), context);
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
    Typed, AccountRefusals,
    ::testing::Values(AccountRefusal{"name", "name", u"   ", ErrorCode::NameEmpty},
                      AccountRefusal{"name", "name", u"toinen oy", ErrorCode::NameTaken},
                      AccountRefusal{"revenue", "revenue", u"1e30", ErrorCode::MoneyOutOfRange},
                      AccountRefusal{"revenue", "revenue", u"plenty", ErrorCode::MoneyInvalid},
                      AccountRefusal{"revenue", "revenue", u"-5", ErrorCode::MoneyOutOfRange},
                      AccountRefusal{"margin", "margin", u"99999999999999999999", ErrorCode::MoneyOutOfRange},
                      AccountRefusal{"expectedDeciders", "expectedDeciders", u"51", ErrorCode::NumberOutOfRange},
                      AccountRefusal{"expectedDeciders", "expectedDeciders", u"two", ErrorCode::NumberInvalid},
                      AccountRefusal{"expectedInfluencers", "expectedInfluencers", u"-1", ErrorCode::NumberOutOfRange},
                      AccountRefusal{"expectedContacts", "expectedContacts", u"some", ErrorCode::NumberInvalid},
                      AccountRefusal{"responseTarget", "responseTarget", u"0", ErrorCode::NumberOutOfRange},
                      AccountRefusal{"customerSinceLine", "customerSince", u"1.1.2030", ErrorCode::DateInFuture},
                      AccountRefusal{"contractEndsLine", "contractEnds", u"31.2.2027", ErrorCode::DateInvalid},
                      AccountRefusal{"lifecycle3FromLine", "lifecycle3From", u"1.1.2016", ErrorCode::PeriodOrder},
                      AccountRefusal{"parent", "parent", u"Saimaan Sellu Oyj", ErrorCode::ParentCircle},
                      AccountRefusal{"parent", "parent", u"Nobody Ltd", ErrorCode::AccountUnknown}),
    [](const auto &each) {
        return laari::caseName(each.index,
                               QString::fromUtf8(each.param.row) + u' ' + QString::fromUtf16(each.param.typed));
    });

TEST_F(AccountDialogTest, ParentInACircleIsRefused)
{
    const Account below = full();
    AccountDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(*below.parent));
    show(dialog);
    type(child(dialog, "parent"), u"saimaan sellu"_s);
    press(dialog, Qt::Key_Return);
    child<QPushButton>(dialog, "save")->click();
    EXPECT_EQ(errorAt(dialog, "parent"), ErrorCode::ParentCircle);
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(AccountDialogTest, WrongCheckDigitWarnsAndIsSaved)
{
    const Account before = full();
    AccountDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(before.id));
    show(dialog);
    EXPECT_FALSE(child<QLabel>(dialog, "businessIdMessage")->isVisible());
    type(child(dialog, "businessId"), u"1234567-8"_s);
    press(dialog, Qt::Key_Tab);
    EXPECT_TRUE(child<QLabel>(dialog, "businessIdMessage")->isVisible());
    EXPECT_EQ(errorAt(dialog, "businessId"), std::nullopt);
    press(dialog, Qt::Key_Return);
    EXPECT_EQ(stored(before.id).businessId, u"1234567-8"_s);
}

TEST_F(AccountDialogTest, PeriodsCanBeAddedAndTakenAway)
{
    const Account before = full();
    AccountDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startEdit(before.id));
    show(dialog);
    EXPECT_TRUE(child(dialog, "lifecycle3LostReason")->isVisible());
    EXPECT_FALSE(child(dialog, "lifecycle2LostReason")->isVisible());
    child<QAbstractButton>(dialog, "lifecycle2Remove")->click();
    child<QAbstractButton>(dialog, "lifecycleAdd")->click();
    press(dialog, Qt::Key_Return);
    ASSERT_FALSE(dialog.isVisible());
    const Account after = stored(before.id);
    ASSERT_EQ(after.lifecycle.size(), 3);
    EXPECT_EQ(after.lifecycle[1], before.lifecycle[2]);
    EXPECT_EQ(after.lifecycle[2].from, test.today());
}

TEST_F(AccountDialogTest, RemovingTellsWhatGoesWithIt)
{
    const Account account = full();
    const StakeholderId person = test.addPerson(account.id, u"Noora Ström"_s);
    test.log(account.id, day(2026, 11, 2), 4, {person});
    test.log(account.id, day(2026, 11, 3), 4, {});
    AccountDialog dialog(test.book(), context);
    QSignalSpy removed(&dialog, &AccountDialog::removed);
    ASSERT_TRUE(dialog.startEdit(account.id));
    show(dialog);
    child<QPushButton>(dialog, "remove")->click();
    const QString text = child<QLabel>(dialog, "removeConfirmText")->text();
    EXPECT_TRUE(text.contains(u"1 person"_s)) << qPrintable(text);
    EXPECT_TRUE(text.contains(u"2 touchpoints"_s)) << qPrintable(text);
    press(dialog, Qt::Key_Return); // Keep has the focus
    EXPECT_TRUE(test->accounts().find(account.id));
    child<QPushButton>(dialog, "remove")->click();
    child<QPushButton>(dialog, "removeConfirmGoAhead")->click();
    EXPECT_FALSE(test->accounts().find(account.id));
    EXPECT_EQ(removed.size(), 1);
}

} // namespace laari::testing
