// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usecases/Surveys.h"
#include "tests/ui/touchpoint/DialogBench.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/surveys/AnswerDialog.h"
#include "ui/surveys/AnswersFileDialog.h"
#include "ui/surveys/InvitationList.h"
#include "ui/surveys/InviteDialog.h"
#include "ui/surveys/ScoreField.h"
#include "ui/surveys/SurveyDialog.h"
#include "ui/surveys/SurveysModel.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSpinBox>
#include <QTableView>

namespace laari::testing {

using namespace Qt::StringLiterals;

class SurveyDialogsTest : public DialogBench {
protected:
    SurveyId survey(Instrument instrument, std::optional<Scale> scale = {})
    {
        Survey made;
        made.name = u"Autumn"_s;
        made.instrument = instrument;
        made.scale = scale.value_or(officialScale(instrument));
        made.openedOn = test.today() - 10;
        return usecases::saveSurvey(test.book(), made).value();
    }
    StakeholderId person(const QString &name, const QString &email, Role role = Role::Contact)
    {
        Stakeholder made;
        made.account = account;
        made.name = name;
        made.email = email;
        made.roles = {RolePeriod{std::nullopt, role, 3}};
        return test.add(made);
    }
    void choose(const QDialog &dialog, const char *row, int value)
    {
        auto *choices = child<ui::ChoiceRow>(dialog, row);
        QTest::mouseClick(choices->button(value), Qt::LeftButton);
    }
    QPushButton *saveOf(const QDialog &dialog) { return child<QPushButton>(dialog, "save"); }

    AccountId account = test.addAccount(u"Saimaan Sellu Oyj"_s);
    StakeholderId noora = person(u"Noora Ström"_s, u"noora@sellu.example"_s, Role::Decider);
};

TEST_F(SurveyDialogsTest, ANewSurveyTakesItsInstrumentsOwnScale)
{
    ui::SurveyDialog dialog(test.book(), context);
    dialog.startNew();
    show(dialog);
    type(child<QLineEdit>(dialog, "surveyName"), u"Delivery"_s);
    choose(dialog, "surveyInstrument", int(Instrument::Ces));
    EXPECT_EQ(child<QSpinBox>(dialog, "surveyHighest")->value(), 7);
    EXPECT_TRUE(child<QLabel>(dialog, "surveyWording")->text().contains(u"made it easy for me"_s));
    choose(dialog, "surveyChannel", int(Channel::Delivery));
    press(dialog, Qt::Key_Return);
    const auto all = test->surveys().all().value();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].instrument, Instrument::Ces);
    EXPECT_EQ(all[0].scale, (Scale{1, 7}));
    EXPECT_EQ(all[0].channel, Channel::Delivery);
    EXPECT_EQ(all[0].openedOn, test.today());
    EXPECT_FALSE(all[0].closesOn);
}

TEST_F(SurveyDialogsTest, WithoutANameNothingIsSavedAndNothingTypedIsLost)
{
    ui::SurveyDialog dialog(test.book(), context);
    dialog.startNew();
    show(dialog);
    choose(dialog, "surveyInstrument", int(Instrument::Csat));
    press(dialog, Qt::Key_Return);
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(test->surveys().all().value().empty());
    EXPECT_EQ(child<QSpinBox>(dialog, "surveyHighest")->value(), 5);
}

TEST_F(SurveyDialogsTest, AnAnswerIsGivenOnTheOfficialScale)
{
    const SurveyId id = survey(Instrument::Nps);
    ui::AnswerDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startNew(id, noora));
    show(dialog);
    EXPECT_EQ(child<QLabel>(dialog, "answerQuestion")->text(),
              u"How likely is it that you would recommend [company] to a friend or colleague?"_s);
    auto *steps = child<ui::ChoiceRow>(dialog, "answerScoreStep");
    EXPECT_EQ(steps->countOfChoices(), 11);
    press(dialog, Qt::Key_Return); // no score yet
    EXPECT_TRUE(dialog.isVisible());
    choose(dialog, "answerScoreStep", 9);
    press(dialog, Qt::Key_Return);
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(test->surveys().answerOf(id, noora).value()->score, 9);

    ui::AnswerDialog again(test.book(), context);
    ASSERT_TRUE(again.startNew(id, noora));
    show(again);
    choose(again, "answerScoreStep", 3);
    press(again, Qt::Key_Return);
    EXPECT_TRUE(again.isVisible()); // answered already
    EXPECT_EQ(test->surveys().answerOf(id, noora).value()->score, 9);
}

TEST_F(SurveyDialogsTest, DigitsChooseTheScore)
{
    ui::AnswerDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startNew(survey(Instrument::Nps), noora));
    show(dialog);
    auto *score = child<ui::ScoreField>(dialog, "answerScore");
    const auto type = [score](const char *digits) {
        for (const char *digit = digits; *digit; ++digit)
            QTest::keyClick(score, *digit);
        return score->value();
    };
    EXPECT_EQ(type("9"), 9);
    EXPECT_EQ(type("0"), 0);
    EXPECT_EQ(type("10"), 10);
    EXPECT_EQ(type("x"), 10);
    EXPECT_EQ(type("7"), 7);
}

TEST_F(SurveyDialogsTest, TheTrustScaleAsksThreeThings)
{
    const SurveyId id = survey(Instrument::Trust);
    ui::AnswerDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startNew(id, noora));
    show(dialog);
    EXPECT_FALSE(child<QWidget>(dialog, "answerScore")->isVisible());
    choose(dialog, "answerAbilityStep", 6);
    choose(dialog, "answerIntegrityStep", 7);
    QTest::mouseClick(saveOf(dialog), Qt::LeftButton);
    const SurveyAnswer answer = *test->surveys().answerOf(id, noora).value();
    EXPECT_EQ(answer.ability, 6);
    EXPECT_EQ(answer.benevolence, std::nullopt);
    EXPECT_EQ(answer.integrity, 7);
}

TEST_F(SurveyDialogsTest, AnotherScaleIsFlagged)
{
    const SurveyId id = survey(Instrument::Nps, Scale{1, 5});
    ui::AnswerDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.startNew(id, noora));
    show(dialog);
    EXPECT_TRUE(child<QLabel>(dialog, "answerWarning")->isVisible());
    EXPECT_TRUE(child<QLabel>(dialog, "answerWarning")->text().contains(u"0–10"_s));
}

TEST_F(SurveyDialogsTest, WhatAnInvitationCoversIsShownBeforeItIsSent)
{
    const SurveyId id = survey(Instrument::Nps);
    person(u"Ujo"_s, u"ujo@sellu.example"_s);
    const StakeholderId shy = person(u"Vailla Osoitetta"_s, {});
    EXPECT_TRUE(shy);
    Account gone;
    gone.name = u"Mennyt Oy"_s;
    gone.lifecycle = {LifecyclePeriod{{}, Lifecycle::Lost, {}, {}}};
    Stakeholder former;
    former.account = test.add(gone);
    former.name = u"Entinen Asiakas"_s;
    former.email = u"entinen@mennyt.example"_s;
    EXPECT_TRUE(test.add(former));
    ui::InviteDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.start(id));
    show(dialog);
    auto *table = child<QTableView>(dialog, "inviteTable");
    const QAbstractItemModelTester tester(table->model());
    EXPECT_EQ(table->model()->rowCount(), 4);
    EXPECT_EQ(saveOf(dialog)->accessibleName(), u"Invite 2 people"_s) << "not the lost account's, unless ticked";
    EXPECT_TRUE(child<QLabel>(dialog, "inviteCoverage")->text().contains(u"1 of 1 decision makers"_s))
        << child<QLabel>(dialog, "inviteCoverage")->text().toStdString();
    EXPECT_EQ(child<QLabel>(dialog, "inviteLeftOut")->text(), u"Left out: 1 person has no e-mail address."_s);
    choose(dialog, "inviteRole", int(Role::Contact)); // not them
    EXPECT_EQ(saveOf(dialog)->accessibleName(), u"Invite 1 person"_s);
    language.setLanguage(ui::Language::Finnish);
    EXPECT_EQ(saveOf(dialog)->accessibleName(), u"Kutsu 1 henkilö"_s);
    QTest::mouseClick(saveOf(dialog), Qt::LeftButton);
    const auto people = test->surveys().people(id).value();
    ASSERT_EQ(people.size(), 1U);
    EXPECT_EQ(people[0].person, noora);

    const QString path = test.folder() + u"/list.csv"_s;
    EXPECT_EQ(ui::InvitationList::write(test.book(), id, path).value(), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("\"Noora Ström\",\"noora@sellu.example\",\"Saimaan Sellu Oyj\""));
    SurveyAnswer given;
    given.survey = id;
    given.person = noora;
    given.day = test.today();
    given.score = 9;
    ASSERT_TRUE(usecases::saveAnswer(test.book(), given));
    EXPECT_EQ(ui::InvitationList::write(test.book(), id, path).value(), 1) << "who has answered was invited too";
    QFile after(path);
    ASSERT_TRUE(after.open(QIODevice::ReadOnly));
    EXPECT_TRUE(after.readAll().contains(ui::Format::date(test.today()).toUtf8()));
}

TEST_F(SurveyDialogsTest, UnknownPeopleOfAFileAreChosenOneByOne)
{
    const SurveyId id = survey(Instrument::Nps);
    QFile file(test.folder() + u"/answers.csv"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("email,score,comment\nnoora@sellu.example,9,Hyvä\nvika@muu.example,11,\nuusi.ihminen@muu.example,4,\n");
    file.close();
    ui::AnswersFileDialog dialog(test.book(), context);
    ASSERT_TRUE(dialog.start(id, file.fileName()));
    show(dialog);
    auto *table = child<QTableView>(dialog, "answersFileTable");
    const QAbstractItemModelTester tester(table->model());
    const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
    EXPECT_EQ(cell(1, ui::AnswerRowsModel::Line), u"3"_s) << "in the order of the file";
    EXPECT_TRUE(cell(1, ui::AnswerRowsModel::Fate).startsWith(u"Left out: "_s));
    EXPECT_EQ(table->currentIndex().row(), 2); // the unknown one
    EXPECT_EQ(saveOf(dialog)->accessibleName(), u"Add 1 answer"_s);
    choose(dialog, "unknown", 1);
    auto *known = child<ui::PickEdit>(dialog, "unknownPerson");
    known->setChosen(noora.value);
    Q_EMIT known->changed();
    EXPECT_EQ(saveOf(dialog)->accessibleName(), u"Add 1 answer"_s) << "another row is hers";
    choose(dialog, "unknown", 2);
    EXPECT_EQ(child<QLineEdit>(dialog, "unknownName")->text(), u"Uusi Ihminen"_s) << "as the address sounds";
    choose(dialog, "unknownRole", int(Role::Decider));
    child<ui::PickEdit>(dialog, "unknownAccount")->setChosen(account.value);
    Q_EMIT child<ui::PickEdit>(dialog, "unknownAccount")->changed();
    EXPECT_EQ(saveOf(dialog)->accessibleName(), u"Add 2 answers"_s);
    QTest::mouseClick(saveOf(dialog), Qt::LeftButton);
    EXPECT_EQ(test->surveys().answers(id).value().size(), 2U);
    const auto made = test->stakeholders().findByName(account, u"Uusi Ihminen"_s).value();
    ASSERT_EQ(made.size(), 1U);
    EXPECT_EQ(made[0].roles[0].role, Role::Decider);
}

TEST_F(SurveyDialogsTest, EveryInstrumentHasItsWordsInBothLanguages)
{
    for (const auto chosen : {ui::Language::English, ui::Language::Finnish}) {
        language.setLanguage(chosen);
        for (const auto &[instrument, code] : CodeTable<Instrument>::table) {
            Survey each;
            each.instrument = instrument;
            each.scale = officialScale(instrument);
            EXPECT_FALSE(ui::SurveyWords::of(instrument).isEmpty());
            EXPECT_FALSE(ui::SurveyWords::longOf(instrument).isEmpty());
            EXPECT_FALSE(ui::SurveyWords::lowestWord(instrument).isEmpty());
            EXPECT_EQ(ui::SurveyWords::question(instrument, Channel::Call).isEmpty(), instrument == Instrument::Other);
            EXPECT_TRUE(ui::SurveyWords::invitation(each).contains(QString::number(each.scale.highest) + u" = "_s));
            EXPECT_EQ(ui::SurveyWords::notComparable(each).isEmpty(), instrument != Instrument::Other);
        }
    }
    Survey nps;
    nps.openedOn = test.today();
    SurveyAnswer answer;
    answer.score = 9;
    EXPECT_EQ(ui::SurveyWords::named(nps, answer), u"Kysely: NPS 9"_s);
    EXPECT_EQ(ui::SurveyWords::question(Instrument::Nps, Channel::Call),
              u"Kuinka todennäköisesti suosittelisit [yritystä] ystävällesi tai kollegallesi?"_s);
}

} // namespace laari::testing
