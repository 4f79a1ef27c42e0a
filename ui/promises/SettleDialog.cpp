// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/SettleDialog.h"

#include "core/usecases/Promises.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/Format.h"
#include "ui/common/PromiseWords.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

enum Outcome { Kept, Broken, NewDate, Withdrawn };
constexpr int settleWidth = 640;

} // namespace

class SettleDialog::Private {
public:
    Private(SettleDialog *dialog, Book &theBook, UiContext &theContext);

    void retranslate();
    void showFields();
    void save();
    Result<void> written();
    Result<Day> dayOf(const DateField *field) const;
    QList<FieldRow *> rows() const { return {outcomeRow, dayRow, dueRow}; }

    SettleDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    QLabel *what;
    QLabel *whom; ///< account and person: parts of a promise to a segment are told apart by it
    QLabel *when;
    ChoiceRow *outcome;
    DateField *day; ///< when it was settled, or the new date was agreed
    DateField *due;
    FieldRow *outcomeRow;
    FieldRow *dayRow;
    FieldRow *dueRow;
    Promise promise;
    bool typed = false;
};

SettleDialog::Private::Private(SettleDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext),
      frame(new DialogFrame(q, context, QStringLiteral("settle"), settleWidth)), what(new QLabel(frame->content())),
      whom(new QLabel(frame->content())), when(new QLabel(frame->content())),
      outcome(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("settleOutcome"))),
      day(new DateField(context, DateField::Allows::PastDays, QStringLiteral("settleDay"))),
      due(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("settleDue"))),
      outcomeRow(new FieldRow(outcome, FieldRow::LabelPlace::Left, frame->content())),
      dayRow(new FieldRow(day, FieldRow::LabelPlace::Left, frame->content(), day->line())),
      dueRow(new FieldRow(due, FieldRow::LabelPlace::Left, frame->content(), due->line()))
{
    what->setWordWrap(true);
    what->setTextFormat(Qt::PlainText);
    Theme::setKind(what, "strong");
    whom->setObjectName(QStringLiteral("settleWhom"));
    whom->setTextFormat(Qt::PlainText);
    whom->setWordWrap(true);
    Theme::setKind(when, "muted");
    outcome->setChoices({{Kept, QStringLiteral("Kept")},
                         {Broken, QStringLiteral("Broken")},
                         {NewDate, QStringLiteral("NewDate")},
                         {Withdrawn, QStringLiteral("Withdrawn")}});
    frame->body()->setSpacing(8);
    frame->body()->addWidget(what);
    frame->body()->addWidget(whom);
    frame->body()->addWidget(when);
    for (FieldRow *row : {outcomeRow, dueRow, dayRow})
        frame->body()->addWidget(row);
    frame->body()->addStretch(1);
    QObject::connect(outcome, &ChoiceRow::chosen, q, [this] {
        typed = true;
        showFields();
    });
    for (const auto &[field, row] : {std::pair(day, dayRow), std::pair(due, dueRow)})
        QObject::connect(field, &DateField::changed, q, [this, row = row] {
            typed = true;
            row->clearError();
            frame->clearError();
        });
    QObject::connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    QObject::connect(frame->cancelButton(), &QPushButton::clicked, q, &SettleDialog::reject);
}

void SettleDialog::Private::showFields()
{
    for (FieldRow *row : rows())
        row->clearError();
    frame->clearError();
    const bool isNew = outcome->value() == int(NewDate);
    dueRow->setVisible(isNew);
    dayRow->setLabel(isNew ? SettleDialog::tr("Agreed on") : SettleDialog::tr("On which day"));
    FieldRow::alignLabels(rows());
    frame->fit();
}

void SettleDialog::Private::retranslate()
{
    frame->setTitle(SettleDialog::tr("What became of the promise?"));
    frame->setButton(frame->saveButton(), SettleDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), SettleDialog::tr("Cancel"), QStringLiteral("Esc"));
    what->setText(promise.what);
    when->setText(promise.state == PromiseState::Open
                      //: %1: a date, %2: "3 days late"
                      ? SettleDialog::tr("Due %1, %2")
                            .arg(Format::date(promise.due), PromiseWords::state(promise, context.clock.today()))
                      : PromiseWords::state(promise, context.clock.today()));
    outcomeRow->setLabel(SettleDialog::tr("It was"));
    const bool mends = promise.state == PromiseState::Broken;
    outcome->setText(Kept, mends ? SettleDialog::tr("Kept after all") : SettleDialog::tr("Kept"));
    outcome->setText(Broken, SettleDialog::tr("Broken"));
    outcome->setText(NewDate, SettleDialog::tr("Given a new date"));
    outcome->setText(Withdrawn, SettleDialog::tr("Withdrawn by the customer"));
    dueRow->setLabel(SettleDialog::tr("New date"));
    due->setPlaceholder(SettleDialog::tr("tomorrow, Friday, 12 Mar"));
    day->retranslate();
    due->retranslate();
    showFields();
}

Result<Day> SettleDialog::Private::dayOf(const DateField *field) const
{
    LAARI_ASSIGN(const std::optional<DateField::Moment> moment, field->moment());
    if (!moment)
        return fail(ErrorCode::DateInvalid, {QString()});
    return moment->day;
}

Result<void> SettleDialog::Private::written()
{
    const bool newDate = outcome->value() == int(NewDate);
    const Result<Day> on = dayOf(day);
    const Result<Day> until = newDate ? dayOf(due) : Result<Day>();
    if (!on)
        dayRow->setError(on.error());
    if (!until)
        dueRow->setError(until.error());
    if (!on || !until)
        return {};
    switch (outcome->value().value_or(int(Kept))) {
    case Broken: return usecases::settlePromise(book, promise.id, usecases::Settling::Broken, *on);
    case Withdrawn: return usecases::settlePromise(book, promise.id, usecases::Settling::Withdrawn, *on);
    case NewDate: return usecases::renegotiatePromise(book, promise.id, *until, *on);
    default: return usecases::settlePromise(book, promise.id, usecases::Settling::Kept, *on);
    }
}

void SettleDialog::Private::save()
{
    for (FieldRow *row : rows())
        row->clearError();
    if (const Result<void> done = written(); !done) {
        const ErrorCode code = done.error().code;
        const bool ofDue = code == ErrorCode::PromiseDueBeforeMade;
        const bool ofDay = code == ErrorCode::DateInFuture || code == ErrorCode::PromiseSettledBeforeMade ||
                           code == ErrorCode::PromiseDatePassed || code == ErrorCode::RecoveryBeforeFailure;
        if (ofDue || ofDay)
            (ofDue ? dueRow : dayRow)->setError(done.error());
        else
            frame->showError(done.error());
        if (!ofDue && !ofDay)
            return;
    }
    if (FieldRow::focusFirstError(rows())) {
        frame->fit();
        return;
    }
    typed = false;
    Q_EMIT q->settled();
    q->accept();
}

SettleDialog::SettleDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("settleDialog"));
}

SettleDialog::~SettleDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool SettleDialog::start(PromiseId id)
{
    const Result<Promise> stored = d->book.promises().find(id);
    const bool can = stored && (stored->state == PromiseState::Open || stored->state == PromiseState::Broken);
    if (!can) {
        d->context.prompts.showError(this, stored ? Error{ErrorCode::PromiseNotOpen} : stored.error());
        return false;
    }
    d->promise = *stored;
    QStringList whom;
    if (const Result<Account> account = d->book.accounts().find(stored->account))
        whom.append(account->name);
    if (stored->person)
        if (const Result<Stakeholder> person = d->book.stakeholders().find(*stored->person))
            whom.append(person->name);
    d->whom->setText(whom.join(QStringLiteral(" · ")));
    const Day today = d->context.clock.today();
    d->outcome->setValue(Kept);
    d->day->setMoment(DateField::Moment{today, std::nullopt});
    d->due->setMoment({});
    const bool open = stored->state == PromiseState::Open;
    for (const Outcome each : {Broken, NewDate, Withdrawn})
        d->outcome->button(each)->setVisible(open);
    d->retranslate();
    d->outcomeRow->focusField();
    return true;
}

void SettleDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool SettleDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void SettleDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
