// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/SurveyView.h"

#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/CopyOut.h"
#include "ui/common/Format.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/surveys/GroupCard.h"
#include "ui/surveys/SurveysModel.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace laari::ui {

namespace {

constexpr ColumnRule surveyPeopleColumns{.flexible = SurveyPeopleModel::Comment, .least = 90, .others = 150};
constexpr Role cardRoles[] = {Role::Decider, Role::Influencer, Role::Contact};

} // namespace

SurveyView::SurveyView(Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new ElidedLabel(this)), m_about(new QLabel(this)),
      m_warning(new QLabel(this)), m_invite(new QPushButton(this)), m_record(new QPushButton(this)),
      m_import(new QPushButton(this)), m_more(new QPushButton(this)), m_menu(new QMenu(this)),
      m_tabs(new QTabWidget(this)), m_trend(new QLabel(this)), m_model(new SurveyPeopleModel(this)),
      m_people(makeTable(QStringLiteral("surveyPeople"), m_model, this))
{
    layOut();
    connect(m_invite, &QPushButton::clicked, this, &SurveyView::inviteRequested);
    connect(m_record, &QPushButton::clicked, this, [this] { Q_EMIT answerRequested(nullptr); });
    connect(m_import, &QPushButton::clicked, this, &SurveyView::importRequested);
    connect(m_people, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT answerRequested(m_model->at(index.row())); });
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &SurveyView::exportRequested);
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &SurveyView::copyRequested);
    connect(m_menu->addAction(QString()), &QAction::triggered, this, &SurveyView::editRequested);
    m_more->setMenu(m_menu);
    retranslate();
}

void SurveyView::layOut()
{
    setObjectName(QStringLiteral("surveyView"));
    Theme::setKind(m_name, "heading");
    Theme::setKind(m_about, "muted");
    m_about->setWordWrap(true);
    Theme::setKind(m_warning, "note");
    m_warning->setObjectName(QStringLiteral("surveyWarning"));
    m_warning->setWordWrap(true);
    m_invite->setObjectName(QStringLiteral("surveyInvite"));
    m_record->setObjectName(QStringLiteral("surveyRecord"));
    m_import->setObjectName(QStringLiteral("surveyImport"));
    m_more->setObjectName(QStringLiteral("surveyMore"));
    m_menu->setObjectName(QStringLiteral("surveyMoreMenu"));
    m_tabs->setObjectName(QStringLiteral("surveyTabs"));
    m_tabs->addTab(resultsTab(), QString());
    m_tabs->addTab(m_people, QString());

    auto *actions = new QHBoxLayout;
    actions->setSpacing(8);
    for (QPushButton *button : {m_invite, m_record, m_import, m_more})
        actions->addWidget(button);
    actions->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_name);
    column->addWidget(m_about);
    column->addLayout(actions);
    column->addWidget(m_warning);
    column->addWidget(m_tabs, 1);
}

QWidget *SurveyView::resultsTab()
{
    static const char *const names[] = {"surveyEverybody", "surveyDeciders", "surveyInfluencers", "surveyContacts"};
    auto *content = new QWidget;
    content->setObjectName(QStringLiteral("surveyResults"));
    CopyOut::markPicture(content);
    auto *grid = new QGridLayout;
    grid->setSpacing(12);
    for (size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i] = new GroupCard(m_theme, content);
        m_groups[i]->setObjectName(QString::fromLatin1(names[i]));
        grid->addWidget(m_groups[i], int(i) / 2, int(i) % 2);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_trend->setObjectName(QStringLiteral("surveyTrend"));
    m_trend->setWordWrap(true);
    Theme::setKind(m_trend, "muted");
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 8, 4, 0);
    column->setSpacing(12);
    column->addLayout(grid);
    column->addWidget(m_trend);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("surveyScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

void SurveyView::clear()
{
    m_results.reset();
    m_model->setPeople({}, {});
}

void SurveyView::show(const insight::SurveyResults &results)
{
    const int row = m_people->currentIndex().row();
    m_results = results;
    m_model->setPeople(results.survey, results.people);
    if (row >= 0 && row < m_model->rowCount())
        m_people->selectRow(row);
    retranslate();
}

const SurveyPerson *SurveyView::personAtHand() const
{
    return m_people->hasFocus() ? m_model->at(m_people->currentIndex().row()) : nullptr;
}

void SurveyView::retranslate()
{
    m_invite->setText(tr("Invite…"));
    m_invite->setAccessibleName(tr("Invite people to the survey"));
    m_record->setText(tr("Record answer…"));
    m_record->setAccessibleName(tr("Record an answer by hand"));
    m_import->setText(tr("Import answers…"));
    m_import->setAccessibleName(tr("Import answers from a file"));
    CopyOut::setTitle(findChild<QWidget *>(QStringLiteral("surveyResults")), tr("Results by role"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More about the survey"));
    const QList<QAction *> more = m_menu->actions();
    more[0]->setText(tr("Export the invitation list…"));
    more[1]->setText(tr("Copy the invitation text"));
    more[2]->setText(tr("Edit the survey…"));
    m_people->setAccessibleName(tr("People of the survey"));
    m_people->setToolTip(tr("Enter records or edits the answer"));
    m_model->refreshTexts();
    fitColumns(m_people, surveyPeopleColumns);
    if (!m_results)
        return;

    const insight::SurveyResults &results = *m_results;
    const Survey &survey = results.survey;
    m_name->setFullText(survey.name);
    CopyOut::setSubject(this, survey.name);
    QStringList about{SurveyWords::longOf(survey.instrument), SurveyWords::scale(survey.scale),
                      //: a survey, by its days
                      survey.closesOn
                          ? tr("%1 to %2").arg(Format::date(survey.openedOn), Format::date(*survey.closesOn))
                          : tr("since %1").arg(Format::date(survey.openedOn))};
    if (survey.instrument == Instrument::Csat || survey.instrument == Instrument::Ces)
        //: what a survey asks about: %1 a kind of touchpoint
        about << tr("about: %1").arg(Words::of(survey.channel).toLower());
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_warning->setText(SurveyWords::notComparable(survey));
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_groups[0]->show(tr("Everybody"), survey, results.everybody);
    const QString roleTitles[] = {tr("Decision makers"), tr("Influencers"), tr("Contacts")};
    for (size_t i = 0; i < std::size(cardRoles); ++i)
        m_groups[i + 1]->show(roleTitles[i], survey, results.of(cardRoles[i]));
    QStringList rates;
    for (const insight::CampaignRate &each : results.trend) {
        rates << QStringLiteral("%1 %2").arg(each.name, each.rate.share() ? Format::percent(*each.rate.share())
                                                                          : QStringLiteral("–"));
        if (each.survey == survey.id && !results.over)
            //: %1: a survey and its response rate up to now: "Spring 2027 12 % (still under way)"
            rates.back() = tr("%1 (still under way)").arg(rates.back());
    }
    m_trend->setText(tr("Response rate by campaign: %1").arg(rates.join(QStringLiteral(" → "))));
    m_trend->setVisible(results.trend.size() > 1);
    const int silent = int(results.silent().size());
    m_tabs->setTabText(0, tr("Results"));
    //: a tab; %n: how many have not answered
    m_tabs->setTabText(1, silent > 0 ? tr("People, %n without an answer", nullptr, silent) : tr("People"));
}

} // namespace laari::ui
