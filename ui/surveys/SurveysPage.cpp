// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/SurveysPage.h"

#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/Card.h"
#include "ui/common/EmptyState.h"
#include "ui/common/ListBesideView.h"
#include "ui/common/Prompts.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"
#include "ui/surveys/AnswerDialog.h"
#include "ui/surveys/AnswersFileDialog.h"
#include "ui/surveys/InvitationList.h"
#include "ui/surveys/InviteDialog.h"
#include "ui/surveys/SurveyDialog.h"
#include "ui/surveys/SurveyView.h"
#include "ui/surveys/SurveysModel.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>

namespace laari::ui {

namespace {

constexpr ColumnRule surveyColumns{.flexible = SurveysModel::Name, .least = 110, .others = 120};
constexpr int listWidth = 484;

} // namespace

class SurveysPage::Private {
public:
    Private(SurveysPage &page, Book &openBook, UiContext &uiContext, std::function<bool()> ready);

    void layOut();
    void connectParts();
    void retranslate();
    void fill(std::optional<SurveyId> select = {});
    void showSelected();
    void editSurvey();
    void invite();
    void exportInvitations();
    void copyInvitation();
    void importAnswers();
    void openDialog(QDialog *dialog, bool started) const;
    void openPerson(const SurveyPerson *person);

    SurveysPage &q;
    Book &book;
    UiContext &context;
    std::function<bool()> readyToWrite;
    QLabel *title;
    QPushButton *add;
    SurveysModel *model;
    QTableView *list;
    SurveyView *view;
    EmptyState *empty;
    QStackedLayout *stack;
};

SurveysPage::Private::Private(SurveysPage &page, Book &openBook, UiContext &uiContext, std::function<bool()> ready)
    : q(page), book(openBook), context(uiContext), readyToWrite(std::move(ready)), title(new QLabel(&q)),
      add(new QPushButton(&q)), model(new SurveysModel(&q)), list(makeTable(QStringLiteral("surveysTable"), model, &q)),
      view(new SurveyView(context.theme, &q)), empty(new EmptyState(context.theme, QStringLiteral("surveys"), &q)),
      stack(new QStackedLayout)
{
    layOut();
    connectParts();
    retranslate();
}

void SurveysPage::Private::layOut()
{
    add->setObjectName(QStringLiteral("surveysNew"));
    empty->setObjectName(QStringLiteral("surveysEmpty"));
    const ListBesideView parts{title, add, list, view, empty, listWidth};
    parts.layOutOn(q, stack);
}

void SurveysPage::Private::connectParts()
{
    connect(add, &QPushButton::clicked, &q, &SurveysPage::newSurvey);
    connect(empty, &EmptyState::actionTriggered, &q, &SurveysPage::newSurvey);
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, &q, [this] { showSelected(); });
    connect(list, &QTableView::activated, &q, [this] { editSurvey(); });
    connect(view, &SurveyView::editRequested, &q, [this] { editSurvey(); });
    connect(view, &SurveyView::inviteRequested, &q, [this] { invite(); });
    connect(view, &SurveyView::exportRequested, &q, [this] { exportInvitations(); });
    connect(view, &SurveyView::copyRequested, &q, [this] { copyInvitation(); });
    connect(view, &SurveyView::importRequested, &q, [this] { importAnswers(); });
    connect(view, &SurveyView::answerRequested, &q, [this](const SurveyPerson *person) { openPerson(person); });
    connect(&book, &Book::changed, &q, [this] {
        if (q.isVisible())
            fill();
    });
}

void SurveysPage::Private::retranslate()
{
    title->setText(SurveysPage::tr("Surveys"));
    add->setText(SurveysPage::tr("New survey…"));
    add->setAccessibleName(SurveysPage::tr("New survey"));
    list->setAccessibleName(SurveysPage::tr("Surveys"));
    list->setToolTip(SurveysPage::tr("Enter edits the survey"));
    empty->setTexts(SurveysPage::tr("No surveys yet"),
                    SurveysPage::tr("Ask those who decide, not only those who are easy to ask. Each answer becomes "
                                    "evidence heard from the customer, and who does not answer stays not known."));
    empty->setAction(SurveysPage::tr("New survey…"));
    model->refreshTexts();
    view->retranslate();
    fitColumns(list, surveyColumns);
}

void SurveysPage::Private::fill(std::optional<SurveyId> select)
{
    const std::optional<SurveyId> before = select ? select : q.selected();
    auto surveys = book.surveys().summaries();
    if (!surveys) {
        context.prompts.showError(&q, surveys.error());
        return;
    }
    model->setSurveys(*std::move(surveys));
    const int rows = model->rowCount();
    stack->setCurrentIndex(rows > 0 ? 0 : 1);
    if (rows > 0)
        list->selectRow(std::max(0, before ? model->rowOf(*before) : 0));
    showSelected();
    fitColumns(list, surveyColumns);
}

void SurveysPage::Private::showSelected()
{
    const auto survey = q.selected();
    if (!survey) {
        view->clear();
        return;
    }
    const Result<insight::SurveyResults> results = insight::surveyResults(book, *survey, context.clock.today());
    if (results)
        view->show(*results);
    else
        context.prompts.showError(&q, results.error());
}

void SurveysPage::Private::openDialog(QDialog *dialog, bool started) const
{
    if (!started) {
        delete dialog;
        return;
    }
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SurveysPage::Private::editSurvey()
{
    const auto survey = q.selected();
    if (!survey || !readyToWrite())
        return;
    auto *dialog = new SurveyDialog(book, context, &q);
    connect(dialog, &SurveyDialog::removed, &q, [this] { Q_EMIT q.said(SurveysPage::tr("The survey was removed")); });
    openDialog(dialog, dialog->startEdit(*survey));
}

void SurveysPage::Private::invite()
{
    const auto survey = q.selected();
    if (!survey || !readyToWrite())
        return;
    auto *dialog = new InviteDialog(book, context, &q);
    connect(dialog, &InviteDialog::invited, &q,
            [this](int people) { Q_EMIT q.said(SurveysPage::tr("%n people were invited", nullptr, people)); });
    openDialog(dialog, dialog->start(*survey));
}

void SurveysPage::Private::exportInvitations()
{
    const SurveyRepository::Summary *survey = model->at(list->currentIndex().row());
    if (!survey)
        return;
    const QString path = InvitationList::askPath(&q, survey->survey.name);
    if (path.isEmpty())
        return;
    const Result<int> written = InvitationList::write(book, survey->survey.id, path);
    if (!written)
        context.prompts.showError(&q, written.error());
    else
        Q_EMIT q.said(SurveysPage::tr("%n invitations were written", nullptr, *written));
}

void SurveysPage::Private::copyInvitation()
{
    const SurveyRepository::Summary *survey = model->at(list->currentIndex().row());
    if (!survey)
        return;
    QApplication::clipboard()->setText(SurveyWords::invitation(survey->survey));
    Q_EMIT q.said(SurveysPage::tr("The invitation is on the clipboard. Fill in what stands in square brackets."));
}

void SurveysPage::Private::importAnswers()
{
    const auto survey = q.selected();
    if (!survey || !readyToWrite())
        return;
    const QString path = context.prompts.openCsvPath(&q, SurveysPage::tr("Answers from a file"));
    if (path.isEmpty())
        return;
    auto *dialog = new AnswersFileDialog(book, context, &q);
    connect(dialog, &AnswersFileDialog::imported, &q, [this](int added, int refused, int leftOut) {
        QString text = SurveysPage::tr("%n answers were added", nullptr, added);
        if (refused + leftOut > 0)
            //: %1: "3 answers were added"
            text = SurveysPage::tr("%1, %n rows were left out", nullptr, refused + leftOut).arg(text);
        Q_EMIT q.said(text);
    });
    openDialog(dialog, dialog->start(*survey, path));
}

void SurveysPage::Private::openPerson(const SurveyPerson *person)
{
    const auto survey = q.selected();
    if (!survey)
        return;
    if (person) {
        q.openAnswer(*survey, person->person);
        return;
    }
    if (!readyToWrite())
        return;
    auto *dialog = new AnswerDialog(book, context, &q);
    openDialog(dialog, dialog->startNew(*survey));
}

SurveysPage::SurveysPage(Book &book, UiContext &context, std::function<bool()> readyToWrite, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, book, context, std::move(readyToWrite)))
{
    setObjectName(QStringLiteral("surveysPage"));
    d->fill();
}

SurveysPage::~SurveysPage()
{
    disconnect(&d->book, nullptr, this, nullptr);
}

void SurveysPage::refresh()
{
    d->fill();
}

std::optional<SurveyId> SurveysPage::selected() const
{
    const SurveyRepository::Summary *survey = d->model->at(d->list->currentIndex().row());
    return survey ? std::optional(survey->survey.id) : std::nullopt;
}

void SurveysPage::newSurvey()
{
    if (!d->readyToWrite())
        return;
    auto *dialog = new SurveyDialog(d->book, d->context, this);
    connect(dialog, &SurveyDialog::saved, this, [this](SurveyId survey) { d->fill(survey); });
    dialog->startNew();
    d->openDialog(dialog, true);
}

bool SurveysPage::editSelected()
{
    if (const SurveyPerson *person = d->view->personAtHand()) {
        d->openPerson(person);
        return true;
    }
    d->editSurvey();
    return selected().has_value();
}

void SurveysPage::openAnswer(SurveyId survey, StakeholderId person)
{
    if (!d->readyToWrite())
        return;
    const auto answer = d->book.surveys().answerOf(survey, person);
    if (!answer) {
        d->context.prompts.showError(this, answer.error());
        return;
    }
    auto *dialog = new AnswerDialog(d->book, d->context, this);
    d->openDialog(dialog, *answer ? dialog->startEdit((*answer)->id) : dialog->startNew(survey, person));
}

void SurveysPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
}

void SurveysPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->fill();
}

} // namespace laari::ui
