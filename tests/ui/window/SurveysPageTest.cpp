// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/SurveysPage.h"

#include "core/usecases/Surveys.h"
#include "tests/ui/window/WindowFixture.h"
#include "ui/account/AccountPage.h"
#include "ui/surveys/AnswerDialog.h"
#include "ui/surveys/SurveyDialog.h"
#include "ui/surveys/SurveysModel.h"
#include "ui/touchpoint/TouchpointDialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

namespace laari::ui {
namespace {

class SurveysPageTest : public WindowTest {
protected:
    void open()
    {
        ASSERT_TRUE(window->session().open(makeFile(), window.get()));
        const auto people = book().stakeholders().ofAccount(first);
        ASSERT_TRUE(people);
        for (const Stakeholder &each : *people)
            if (each.kind == StakeholderKind::Person)
                noora = each.id;
    }
    Book &book() { return *window->session().book(); }
    SurveyId add(Instrument instrument, bool invited = true)
    {
        Survey survey;
        survey.name = QStringLiteral("Autumn");
        survey.instrument = instrument;
        survey.scale = officialScale(instrument);
        survey.channel = Channel::Delivery;
        survey.openedOn = clock.today() - 10;
        const SurveyId id = usecases::saveSurvey(book(), survey).value();
        if (invited) {
            EXPECT_TRUE(usecases::inviteToSurvey(book(), id, {noora}));
        }
        return id;
    }
    AnswerId answer(SurveyId survey, int score)
    {
        SurveyAnswer given;
        given.survey = survey;
        given.person = noora;
        given.day = clock.today() - 2;
        given.score = score;
        return usecases::saveAnswer(book(), given).value();
    }
    QString textOf(const char *card)
    {
        QStringList all;
        for (const QLabel *label : find<QWidget>(card)->findChildren<QLabel *>())
            if (!label->isHidden())
                all << label->text();
        return all.join(u'|');
    }

    StakeholderId noora;
};

TEST_F(SurveysPageTest, AnEmptyPageOffersTheFirstSurvey)
{
    open();
    trigger("showSurveys");
    ASSERT_TRUE(window->surveysPage());
    EXPECT_TRUE(find<QWidget>("surveysEmpty")->isVisible());
    trigger("newSurvey");
    EXPECT_TRUE(window->findChild<SurveyDialog *>());
}

TEST_F(SurveysPageTest, SilenceIsNotKnownAndAScoreHasItsInterval)
{
    open();
    const SurveyId survey = add(Instrument::Nps);
    trigger("showSurveys");
    EXPECT_TRUE(textOf("surveyEverybody").contains(QStringLiteral("0 of 1 answered")))
        << textOf("surveyEverybody").toStdString();
    EXPECT_TRUE(textOf("surveyDeciders").contains(QStringLiteral("Not known: nobody has answered")));
    EXPECT_EQ(find<QTabWidget>("surveyTabs")->tabText(1), QStringLiteral("People, 1 without an answer"));
    const QAbstractItemModelTester list(find<QTableView>("surveysTable")->model());
    const QAbstractItemModelTester people(find<QTableView>("surveyPeople")->model());
    answer(survey, 9);
    EXPECT_TRUE(textOf("surveyEverybody").contains(QStringLiteral("NPS +100, between")))
        << textOf("surveyEverybody").toStdString();
    const QAbstractItemModel *model = find<QTableView>("surveysTable")->model();
    EXPECT_EQ(model->index(0, SurveysModel::Answered).data().toString(), QStringLiteral("1 of 1"));
    language.setLanguage(Language::Finnish);
    EXPECT_EQ(model->index(0, SurveysModel::Answered).data().toString(), QStringLiteral("1/1"));
    EXPECT_TRUE(textOf("surveyEverybody").contains(QStringLiteral("1/1 vastasi")));
    language.setLanguage(Language::English);
}

TEST_F(SurveysPageTest, EnterOnAPersonRecordsTheAnswer)
{
    open();
    add(Instrument::Nps);
    trigger("showSurveys");
    find<QTabWidget>("surveyTabs")->setCurrentIndex(1);
    auto *people = find<QTableView>("surveyPeople");
    people->setFocus();
    people->selectRow(0);
    Q_EMIT people->activated(people->currentIndex());
    auto *dialog = window->findChild<AnswerDialog *>();
    ASSERT_TRUE(dialog);
    dialog->reject();
}

TEST_F(SurveysPageTest, TheInvitationIsCopiedWithTheOfficialWords)
{
    open();
    add(Instrument::Ces, false);
    trigger("showSurveys");
    auto *menu = window->findChild<QMenu *>(QStringLiteral("surveyMoreMenu"));
    ASSERT_TRUE(menu);
    menu->actions().at(1)->trigger();
    EXPECT_TRUE(QApplication::clipboard()->text().contains(QStringLiteral("made it easy for me to handle my issue")));
}

TEST_F(SurveysPageTest, ATouchpointThatFollowsFromAnAnswerOpensTheAnswer)
{
    open();
    const AnswerId id = answer(add(Instrument::Csat), 2);
    const TouchpointId touchpoint = *book().surveys().findAnswer(id)->touchpoint;
    window->editTouchpoint(touchpoint);
    EXPECT_TRUE(window->findChild<AnswerDialog *>());
    EXPECT_FALSE(window->findChild<TouchpointDialog *>());
}

TEST_F(SurveysPageTest, TheAccountShowsAnswersAndSilences)
{
    open();
    answer(add(Instrument::Nps), 3);
    add(Instrument::Ces);
    window->showAccount(first);
    const QAbstractItemModel *model = find<QTableView>("accountSurveysTable")->model();
    const QAbstractItemModelTester tester(find<QTableView>("accountSurveysTable")->model());
    ASSERT_EQ(model->rowCount(), 2);
    QStringList answers;
    for (int row = 0; row < 2; ++row)
        answers << model->index(row, 3).data().toString();
    answers.sort();
    EXPECT_EQ(answers, (QStringList{QStringLiteral("NPS 3"), QStringLiteral("asked, no answer: not known")}));
    QStringList ledger;
    const QAbstractItemModel *lines = find<QTableView>("ledgerTable")->model();
    find<QTabWidget>("accountTabs")->setCurrentIndex(3);
    for (int row = 0; row < lines->rowCount(); ++row)
        ledger << lines->index(row, 1).data().toString();
    EXPECT_TRUE(ledger.contains(QStringLiteral("Survey: NPS 3"))) << ledger.join(u'|').toStdString();
}

} // namespace
} // namespace laari::ui
