// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/AnswerDialog.h"

#include "core/usecases/Surveys.h"
#include "ui/common/Card.h"
#include "ui/common/DateField.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/NoteEdit.h"
#include "ui/common/Prompts.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"
#include "ui/surveys/PeopleOptions.h"
#include "ui/surveys/ScoreField.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <array>

namespace laari::ui {

namespace {

constexpr std::array items = {TrustFactor::Ability, TrustFactor::Benevolence, TrustFactor::Integrity};

} // namespace

class AnswerDialog::Private {
public:
    Private(AnswerDialog *dialog, Book &theBook, UiContext &theContext);

    void connectFields();
    void retranslate();
    Result<void> load(const SurveyAnswer &answer);
    QList<FieldRow *> rows() const;
    bool isTrust() const { return survey.instrument == Instrument::Trust; }
    bool fill(SurveyAnswer &answer);
    bool tell(const Error &error);
    void save();
    void remove();

    AnswerDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    ElidedLabel *surveyName;
    PickEdit *person;
    QLabel *question;
    ScoreField *score;
    std::array<ScoreField *, 3> factors{};
    DateField *day;
    NoteEdit *comment;
    QLabel *warning;
    FieldRow *personRow;
    FieldRow *scoreRow;
    std::array<FieldRow *, 3> factorRows{};
    FieldRow *dayRow;
    FieldRow *commentRow;
    QPushButton *removeButton;
    Survey survey;
    SurveyAnswer base;
    bool typed = false;
};

AnswerDialog::Private::Private(AnswerDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext), frame(new DialogFrame(q, context, QStringLiteral("answer"), 680)),
      surveyName(new ElidedLabel(frame->content())), person(new PickEdit(context.theme)),
      question(new QLabel(frame->content())), score(new ScoreField(context.theme, QStringLiteral("answerScore"))),
      day(new DateField(context, DateField::Allows::PastDays, QStringLiteral("answerDay"))), comment(new NoteEdit(3)),
      warning(new QLabel(frame->content())),
      personRow(new FieldRow(person, FieldRow::LabelPlace::Left, frame->content())),
      scoreRow(new FieldRow(score, FieldRow::LabelPlace::Left, frame->content())),
      dayRow(new FieldRow(day, FieldRow::LabelPlace::Left, frame->content(), day->line())),
      commentRow(new FieldRow(comment, FieldRow::LabelPlace::Left, frame->content())),
      removeButton(frame->addButtonLeft(QStringLiteral("remove")))
{
    surveyName->setObjectName(QStringLiteral("answerSurvey"));
    Theme::setKind(surveyName, "muted");
    person->setObjectName(QStringLiteral("answerPerson"));
    question->setObjectName(QStringLiteral("answerQuestion"));
    question->setWordWrap(true);
    Theme::setKind(question, "strong");
    comment->setObjectName(QStringLiteral("answerComment"));
    warning->setObjectName(QStringLiteral("answerWarning"));
    warning->setWordWrap(true);
    Theme::setKind(warning, "note");
    frame->body()->setSpacing(8);
    frame->body()->addWidget(surveyName);
    frame->body()->addWidget(personRow);
    frame->body()->addWidget(question);
    frame->body()->addWidget(scoreRow);
    static const char *const names[] = {"answerAbility", "answerBenevolence", "answerIntegrity"};
    for (size_t i = 0; i < factors.size(); ++i) {
        factors[i] = new ScoreField(context.theme, QString::fromLatin1(names[i]));
        factorRows[i] = new FieldRow(factors[i], FieldRow::LabelPlace::Above, frame->content());
        frame->body()->addWidget(factorRows[i]);
    }
    frame->body()->addWidget(warning);
    frame->body()->addWidget(dayRow);
    frame->body()->addWidget(commentRow);
    frame->body()->addStretch(1);
    connectFields();
}

void AnswerDialog::Private::connectFields()
{
    const auto changed = [this](FieldRow *row) {
        typed = true;
        row->clearError();
        frame->clearError();
    };
    connect(person, &PickEdit::changed, q, [=, this] { changed(personRow); });
    connect(score, &ScoreField::changed, q, [=, this] { changed(scoreRow); });
    for (size_t i = 0; i < factors.size(); ++i)
        connect(factors[i], &ScoreField::changed, q, [=, this] { changed(factorRows[i]); });
    connect(day, &DateField::changed, q, [=, this] { changed(dayRow); });
    connect(comment, &NoteEdit::textChanged, q, [=, this] {
        if (comment->hasFocus())
            changed(commentRow);
    });
    // From the comment too, where Enter begins a line.
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | enter), q), &QShortcut::activated, q, [this] { save(); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &AnswerDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] { remove(); });
}

QList<FieldRow *> AnswerDialog::Private::rows() const
{
    QList<FieldRow *> all{personRow};
    if (isTrust())
        all += QList<FieldRow *>(factorRows.begin(), factorRows.end());
    else
        all += scoreRow;
    return all << dayRow << commentRow;
}

void AnswerDialog::Private::retranslate()
{
    for (FieldRow *row : rows())
        row->clearError();
    frame->setTitle(base.id ? AnswerDialog::tr("Edit answer") : AnswerDialog::tr("Record answer"));
    frame->setButton(frame->saveButton(), AnswerDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), AnswerDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, AnswerDialog::tr("Remove"), {});
    surveyName->setFullText(survey.name + QStringLiteral(" · ") + SurveyWords::longOf(survey.instrument));
    personRow->setLabel(AnswerDialog::tr("Person"));
    person->setPlaceholderText(AnswerDialog::tr("Who answered"));
    question->setText(SurveyWords::question(survey.instrument, survey.channel));
    question->setVisible(!question->text().isEmpty());
    scoreRow->setLabel(AnswerDialog::tr("Answer"));
    const QString lowest = SurveyWords::lowestWord(survey.instrument);
    const QString highest = SurveyWords::highestWord(survey.instrument);
    score->setEnds(lowest, highest);
    for (size_t i = 0; i < factors.size(); ++i) {
        factorRows[i]->setLabel(SurveyWords::item(items[i]));
        factors[i]->setEnds(lowest, highest);
    }
    warning->setText(SurveyWords::notComparable(survey));
    warning->setVisible(!warning->text().isEmpty());
    dayRow->setLabel(AnswerDialog::tr("Answered on"));
    day->retranslate();
    commentRow->setLabel(AnswerDialog::tr("Comment"));
    FieldRow::alignLabels({personRow, scoreRow, dayRow, commentRow});
    frame->fit();
}

Result<void> AnswerDialog::Private::load(const SurveyAnswer &answer)
{
    base = answer;
    LAARI_ASSIGN(survey, book.surveys().find(base.survey));
    LAARI_ASSIGN(const QList<FindOption> people, PeopleOptions::all(book, context.clock.today()));
    person->setOptions(people);
    person->setChosen(base.person.value);
    person->setEnabled(!base.id);
    score->setScale(survey.scale);
    score->setValue(base.score);
    const std::optional<int> values[] = {base.ability, base.benevolence, base.integrity};
    for (size_t i = 0; i < factors.size(); ++i) {
        factors[i]->setScale(survey.scale);
        factors[i]->setValue(values[i]);
        factorRows[i]->setVisible(isTrust());
    }
    scoreRow->setVisible(!isTrust());
    day->setMoment(DateField::Moment{base.day, std::nullopt});
    comment->setPlainText(base.comment);
    removeButton->setVisible(bool(base.id));
    typed = false;
    frame->clearError();
    retranslate();
    if (!base.person)
        person->setFocus();
    else
        (isTrust() ? factors[0] : score)->setFocus();
    return {};
}

bool AnswerDialog::Private::fill(SurveyAnswer &answer)
{
    bool good = true;
    if (const auto id = person->chosen()) {
        answer.person = StakeholderId{*id};
    } else {
        personRow->setError(
            person->isBlank() ? Error{ErrorCode::NameEmpty, {ErrorText::whom}}
                              : Error{ErrorCode::UnknownWord, {AnswerDialog::tr("Person"), person->text().trimmed()}});
        good = false;
    }
    answer.score = isTrust() ? std::nullopt : score->value();
    answer.ability = isTrust() ? factors[0]->value() : std::nullopt;
    answer.benevolence = isTrust() ? factors[1]->value() : std::nullopt;
    answer.integrity = isTrust() ? factors[2]->value() : std::nullopt;
    if (!answer.score && answer.items().empty())
        good = !tell({ErrorCode::AnswerEmpty});
    const auto moment = day->moment();
    if (!moment || !*moment) {
        dayRow->setError(moment ? Error{ErrorCode::DateInvalid, {QString()}} : moment.error());
        good = false;
    } else {
        answer.day = (*moment)->day;
    }
    answer.comment = comment->toPlainText();
    return good;
}

/// At the field that it is about. False: at none.
bool AnswerDialog::Private::tell(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.code) {
    case ErrorCode::AnswerEmpty:
    case ErrorCode::ScoreOffScale: row = isTrust() ? factorRows[0] : scoreRow; break;
    case ErrorCode::AnswerTwice:
    case ErrorCode::OptedOut: row = personRow; break;
    case ErrorCode::DateInFuture:
    case ErrorCode::DateInvalid: row = dayRow; break;
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasControlCharacters: row = commentRow; break;
    default: return false;
    }
    row->setError(error);
    return true;
}

void AnswerDialog::Private::save()
{
    for (FieldRow *row : rows())
        row->clearError();
    SurveyAnswer answer = base;
    if (!fill(answer)) {
        FieldRow::focusFirstError(rows());
        frame->fit();
        return;
    }
    const Result<AnswerId> saved = usecases::saveAnswer(book, answer);
    if (!saved) {
        if (tell(saved.error()))
            FieldRow::focusFirstError(rows());
        else
            frame->showError(saved.error());
        frame->fit();
        return;
    }
    typed = false;
    Q_EMIT q->saved(*saved);
    q->accept();
}

void AnswerDialog::Private::remove()
{
    if (const Result<void> gone = usecases::removeAnswer(book, base.id); !gone) {
        frame->showError(gone.error());
        return;
    }
    typed = false;
    Q_EMIT q->removed();
    q->accept();
}

AnswerDialog::AnswerDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("answerDialog"));
}

AnswerDialog::~AnswerDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool AnswerDialog::startNew(SurveyId survey, std::optional<StakeholderId> person)
{
    SurveyAnswer fresh;
    fresh.survey = survey;
    fresh.person = person.value_or(StakeholderId{});
    fresh.day = d->context.clock.today();
    const Result<void> loaded = d->load(fresh);
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

bool AnswerDialog::startEdit(AnswerId answer)
{
    const Result<SurveyAnswer> stored = d->book.surveys().findAnswer(answer);
    const Result<void> loaded = stored ? d->load(*stored) : Result<void>(fail(stored.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

void AnswerDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool AnswerDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void AnswerDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
