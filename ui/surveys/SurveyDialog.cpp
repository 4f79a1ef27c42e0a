// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/SurveyDialog.h"

#include "core/usecases/Surveys.h"
#include "ui/common/CalmSpin.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Prompts.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr Instrument instruments[] = {Instrument::Nps, Instrument::Csat, Instrument::Ces, Instrument::Trust,
                                      Instrument::Other};
constexpr int longestSurveyName = 200;

} // namespace

class SurveyDialog::Private {
public:
    Private(SurveyDialog *dialog, Book &theBook, UiContext &theContext);

    void layOut();
    void connectFields();
    void retranslate();
    void load(const Survey &survey, bool answered);
    Scale scale() const { return {lowest->value(), highest->value()}; }
    Instrument chosen() const { return Instrument(instrument->value().value_or(0)); }
    void showScale();
    bool fill(Survey &survey);
    std::optional<Day> dayOf(DateField *field, FieldRow *row, bool needed, bool &good);
    QList<FieldRow *> rows() const { return {nameRow, instrumentRow, scaleRow, channelRow, openedRow, closesRow}; }
    void save();
    void remove();

    SurveyDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    QLineEdit *name;
    ChoiceRow *instrument;
    QWidget *scaleFields;
    QSpinBox *lowest;
    QLabel *to;
    QSpinBox *highest;
    ChoiceRow *channel;
    DateField *opened;
    DateField *closes;
    FieldRow *nameRow;
    FieldRow *instrumentRow;
    FieldRow *scaleRow;
    FieldRow *channelRow;
    FieldRow *openedRow;
    FieldRow *closesRow;
    QLabel *wording;
    QPushButton *removeButton;
    Survey base;
    bool fixed = false; ///< it has answers, which were given to this instrument on this scale
    bool typed = false;
};

SurveyDialog::Private::Private(SurveyDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext), frame(new DialogFrame(q, context, QStringLiteral("survey"), 640)),
      name(new QLineEdit),
      instrument(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("surveyInstrument"))),
      scaleFields(new QWidget), lowest(new QSpinBox), to(new QLabel), highest(new QSpinBox),
      channel(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("surveyChannel"))),
      opened(new DateField(context, DateField::Allows::AllDays, QStringLiteral("surveyOpened"))),
      closes(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("surveyCloses"))),
      nameRow(new FieldRow(name, FieldRow::LabelPlace::Left, frame->content())),
      instrumentRow(new FieldRow(instrument, FieldRow::LabelPlace::Left, frame->content())),
      scaleRow(new FieldRow(scaleFields, FieldRow::LabelPlace::Left, frame->content(), lowest)),
      channelRow(new FieldRow(channel, FieldRow::LabelPlace::Left, frame->content())),
      openedRow(new FieldRow(opened, FieldRow::LabelPlace::Left, frame->content(), opened->line())),
      closesRow(new FieldRow(closes, FieldRow::LabelPlace::Left, frame->content(), closes->line())),
      wording(new QLabel(frame->content())), removeButton(frame->addButtonLeft(QStringLiteral("remove")))
{
    name->setObjectName(QStringLiteral("surveyName"));
    name->setMaxLength(longestSurveyName);
    lowest->setObjectName(QStringLiteral("surveyLowest"));
    lowest->setRange(0, 99);
    highest->setObjectName(QStringLiteral("surveyHighest"));
    highest->setRange(1, 100);
    wording->setObjectName(QStringLiteral("surveyWording"));
    wording->setWordWrap(true);
    Theme::setKind(wording, "note");
    QList<ChoiceRow::Choice> choices;
    for (const Instrument each : instruments)
        choices.append({int(each), Words::capital(QString(codeOf(each)))});
    instrument->setChoices(choices);
    choices.clear();
    for (const auto &[each, code] : CodeTable<Channel>::table)
        choices.append({int(each), Words::capital(QString(code))});
    channel->setChoices(choices);
    layOut();
    connectFields();
    retranslate();
}

void SurveyDialog::Private::layOut()
{
    auto *line = new QHBoxLayout(scaleFields);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(lowest);
    line->addWidget(to);
    line->addWidget(highest);
    line->addStretch();
    frame->body()->setSpacing(8);
    for (FieldRow *row : rows())
        frame->body()->addWidget(row);
    frame->body()->addWidget(wording);
    frame->body()->addStretch(1);
}

void SurveyDialog::Private::connectFields()
{
    const auto changed = [this](FieldRow *row) {
        typed = true;
        row->clearError();
        frame->clearError();
    };
    connect(name, &QLineEdit::textEdited, q, [=, this] { changed(nameRow); });
    connect(instrument, &ChoiceRow::chosen, q, [=, this] {
        const Scale official = officialScale(chosen());
        lowest->setValue(official.lowest);
        highest->setValue(official.highest);
        changed(instrumentRow);
        showScale();
    });
    for (QSpinBox *box : {lowest, highest})
        connect(box, &QSpinBox::valueChanged, q, [=, this] {
            if (box->hasFocus())
                changed(scaleRow);
            showScale();
        });
    connect(channel, &ChoiceRow::chosen, q, [=, this] {
        changed(channelRow);
        showScale();
    });
    connect(opened, &DateField::changed, q, [=, this] { changed(openedRow); });
    connect(closes, &DateField::changed, q, [=, this] { changed(closesRow); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &SurveyDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] { remove(); });
}

void SurveyDialog::Private::showScale()
{
    Survey shown;
    shown.instrument = chosen();
    shown.scale = scale();
    const QString warning = SurveyWords::notComparable(shown);
    if (fixed)
        scaleRow->setHint(SurveyDialog::tr("It has answers, so instrument, scale and subject stay as they are."));
    else
        scaleRow->setHint(warning);
    // The others ask about the company as a whole.
    channelRow->setVisible(chosen() == Instrument::Csat || chosen() == Instrument::Ces);
    const Channel about = Channel(channel->value().value_or(0));
    QString text = SurveyWords::question(shown.instrument, about);
    if (shown.instrument == Instrument::Trust)
        for (const TrustFactor factor : {TrustFactor::Ability, TrustFactor::Benevolence, TrustFactor::Integrity})
            text += QStringLiteral("\n– ") + SurveyWords::item(factor);
    wording->setText(text);
    wording->setVisible(!text.isEmpty());
    frame->fit();
}

void SurveyDialog::Private::retranslate()
{
    for (FieldRow *row : rows())
        row->clearError();
    frame->setTitle(base.id ? SurveyDialog::tr("Edit survey") : SurveyDialog::tr("New survey"));
    frame->setButton(frame->saveButton(), SurveyDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), SurveyDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, SurveyDialog::tr("Remove"), {});
    removeButton->setToolTip(SurveyDialog::tr("Removes the survey, its invitations and its answers"));
    nameRow->setLabel(SurveyDialog::tr("Name"));
    name->setPlaceholderText(SurveyDialog::tr("Customer survey, spring 2027"));
    instrumentRow->setLabel(SurveyDialog::tr("Instrument"));
    for (const Instrument each : instruments)
        instrument->setText(int(each), SurveyWords::of(each));
    for (const Instrument each : instruments)
        instrument->button(int(each))->setToolTip(SurveyWords::longOf(each));
    scaleRow->setLabel(SurveyDialog::tr("Scale"));
    lowest->setAccessibleName(SurveyDialog::tr("Lowest score"));
    highest->setAccessibleName(SurveyDialog::tr("Highest score"));
    //: between the lowest and the highest score of a scale
    to->setText(SurveyDialog::tr("to"));
    //: what the survey asks about: a meeting, a delivery …
    channelRow->setLabel(SurveyDialog::tr("It is about"));
    for (const auto &[each, code] : CodeTable<Channel>::table)
        channel->setText(int(each), Words::of(each));
    openedRow->setLabel(SurveyDialog::tr("Opens"));
    opened->retranslate();
    closesRow->setLabel(SurveyDialog::tr("Closes"));
    closes->setPlaceholder(SurveyDialog::tr("left open"));
    closes->retranslate();
    FieldRow::alignLabels(rows());
    showScale();
}

void SurveyDialog::Private::load(const Survey &survey, bool answered)
{
    base = survey;
    fixed = answered;
    name->setText(base.name);
    instrument->setValue(int(base.instrument));
    lowest->setValue(base.scale.lowest);
    highest->setValue(base.scale.highest);
    channel->setValue(int(base.channel));
    opened->setMoment(DateField::Moment{base.openedOn, std::nullopt});
    closes->setMoment(base.closesOn ? std::optional(DateField::Moment{*base.closesOn, std::nullopt}) : std::nullopt);
    for (QWidget *field : QList<QWidget *>{instrument, scaleFields, channel})
        field->setEnabled(!fixed);
    removeButton->setVisible(bool(base.id));
    typed = false;
    frame->clearError();
    retranslate();
    name->setFocus();
}

std::optional<Day> SurveyDialog::Private::dayOf(DateField *field, FieldRow *row, bool needed, bool &good)
{
    const auto moment = field->moment();
    if (moment && *moment)
        return (*moment)->day;
    if (moment && !needed)
        return std::nullopt;
    row->setError(moment ? Error{ErrorCode::DateInvalid, {QString()}} : moment.error());
    good = false;
    return std::nullopt;
}

bool SurveyDialog::Private::fill(Survey &survey)
{
    bool good = true;
    survey.name = name->text().trimmed();
    if (survey.name.isEmpty()) {
        nameRow->setError({ErrorCode::NameEmpty});
        good = false;
    }
    survey.instrument = chosen();
    survey.scale = scale();
    if (survey.scale.highest <= survey.scale.lowest) {
        scaleRow->setError(
            {ErrorCode::NumberOutOfRange,
             {QString::number(survey.scale.highest), QString::number(survey.scale.lowest + 1), QStringLiteral("100")}});
        good = false;
    }
    survey.channel = Channel(channel->value().value_or(0));
    survey.openedOn = dayOf(opened, openedRow, true, good).value_or(Day{});
    survey.closesOn = dayOf(closes, closesRow, false, good);
    if (good && survey.closesOn && *survey.closesOn < survey.openedOn) {
        closesRow->setError({ErrorCode::PeriodOrder});
        good = false;
    }
    return good;
}

void SurveyDialog::Private::save()
{
    for (FieldRow *row : rows())
        row->clearError();
    Survey survey = base;
    if (!fill(survey)) {
        FieldRow::focusFirstError(rows());
        frame->fit();
        return;
    }
    const Result<SurveyId> saved = usecases::saveSurvey(book, survey);
    if (!saved) {
        frame->showError(saved.error());
        return;
    }
    typed = false;
    Q_EMIT q->saved(*saved);
    q->accept();
}

void SurveyDialog::Private::remove()
{
    if (const Result<void> gone = usecases::removeSurvey(book, base.id); !gone) {
        frame->showError(gone.error());
        return;
    }
    typed = false;
    Q_EMIT q->removed();
    q->accept();
}

SurveyDialog::SurveyDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("surveyDialog"));
}

SurveyDialog::~SurveyDialog()
{
    DialogFrame::leaveFocus(*this);
}

void SurveyDialog::startNew()
{
    Survey fresh;
    fresh.openedOn = d->context.clock.today();
    d->load(fresh, false);
}

bool SurveyDialog::startEdit(SurveyId id)
{
    const Result<Survey> survey = d->book.surveys().find(id);
    const auto answers = d->book.surveys().answers(id);
    if (!survey || !answers) {
        d->context.prompts.showError(this, survey ? answers.error() : survey.error());
        return false;
    }
    d->load(*survey, !answers->empty());
    return true;
}

void SurveyDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool SurveyDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void SurveyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
