// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseDialog.h"

#include "core/usecases/LoopCases.h"
#include "ui/cases/CaseStepRow.h"
#include "ui/common/BookOptions.h"
#include "ui/common/Card.h"
#include "ui/common/CaseWords.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Format.h"
#include "ui/common/NoteEdit.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace laari::ui {

namespace {

constexpr int leastWidth = 600;
constexpr int clockTickMs = 30'000;
constexpr int noteLines = 2;
constexpr int longestNoteShown = 240;
const QString dot = QStringLiteral(" · ");

QString momentText(const std::optional<QDateTime> &moment)
{
    return moment ? Format::dateTime(moment->toLocalTime()) : QString();
}

/// As much of a note as tells what it was about.
QString shortNote(const QString &note)
{
    const QString line = note.simplified();
    return line.size() <= longestNoteShown ? line : line.left(longestNoteShown - 1) + QChar(0x2026);
}

/// What was recorded, with its moment before it.
QString recorded(const std::optional<QDateTime> &moment, const QString &what)
{
    return what.isEmpty() ? momentText(moment) : momentText(moment) + dot + what;
}

} // namespace

class CaseDialog::Private {
public:
    Private(CaseDialog *dialog, Book &theBook, UiContext &theContext);

    Result<void> load(CaseId id);
    void retranslate();
    void tellWhat();
    void tellClock();
    void tellSteps();
    void focusStep();
    void record();
    Result<void> recordStep();
    void giveToOwner();
    bool isTyped() const;

    CaseDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    QLabel *who;
    QLabel *what;
    QLabel *clock;
    PickEdit *owner;
    FieldRow *ownerRow;
    DateField *when;
    NoteEdit *action;
    ChoiceRow *outcome;
    NoteEdit *comment;
    FieldRow *whenRow;
    FieldRow *actionRow;
    FieldRow *outcomeRow;
    FieldRow *commentRow;
    std::array<CaseStepRow *, 5> steps{};
    QPushButton *recovery;
    QTimer tick;

    LoopCase loopCase;
    LoopSettings settings;
    Account account;
    std::optional<Stakeholder> person;
    std::optional<Touchpoint> touchpoint;
};

CaseDialog::Private::Private(CaseDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext),
      frame(new DialogFrame(q, context, QStringLiteral("case"), leastWidth)), who(new QLabel), what(new QLabel),
      clock(new QLabel), owner(new PickEdit(context.theme)),
      ownerRow(new FieldRow(owner, FieldRow::LabelPlace::Left, frame->content())),
      when(new DateField(context, DateField::Allows::PastDays, QStringLiteral("caseWhen"))),
      action(new NoteEdit(noteLines)),
      outcome(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("outcome"))),
      comment(new NoteEdit(noteLines)),
      whenRow(new FieldRow(when, FieldRow::LabelPlace::Above, frame->content(), when->line())),
      actionRow(new FieldRow(action, FieldRow::LabelPlace::Above, frame->content())),
      outcomeRow(new FieldRow(outcome, FieldRow::LabelPlace::Above, frame->content())),
      commentRow(new FieldRow(comment, FieldRow::LabelPlace::Above, frame->content())),
      recovery(frame->addButtonLeft(QStringLiteral("recovery")))
{
    who->setObjectName(QStringLiteral("caseWho"));
    what->setObjectName(QStringLiteral("caseWhat"));
    clock->setObjectName(QStringLiteral("caseClock"));
    owner->setObjectName(QStringLiteral("caseOwner"));
    action->setObjectName(QStringLiteral("caseAction"));
    comment->setObjectName(QStringLiteral("caseComment"));
    Theme::setKind(who, "strong");
    Theme::setKind(what, "muted");
    for (QLabel *label : {who, what}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QList<ChoiceRow::Choice> outcomes;
    for (const auto &[value, code] : CodeTable<CaseOutcome>::table)
        outcomes.append({int(value), Words::capital(QString(code))});
    outcome->setChoices(outcomes);
    for (NoteEdit *note : {action, comment})
        note->installEventFilter(q);

    QVBoxLayout *body = frame->body();
    body->setSpacing(6);
    body->addWidget(who);
    body->addWidget(what);
    body->addWidget(clock);
    body->addWidget(ownerRow);
    body->addSpacing(4);
    body->addWidget(new Rule(Qt::Horizontal));
    body->addSpacing(6);
    FieldRow *const fields[] = {nullptr, whenRow, actionRow, outcomeRow, commentRow};
    for (size_t i = 0; i < steps.size(); ++i) {
        steps[i] = new CaseStepRow(context.theme, int(i) + 1, i + 1 == steps.size(), fields[i], frame->content());
        body->addWidget(steps[i]);
    }
    body->addStretch(1);

    connect(owner, &PickEdit::changed, q, [this] { giveToOwner(); });
    connect(when, &DateField::changed, q, [this] { whenRow->clearError(); });
    connect(action, &NoteEdit::textChanged, q, [this] { actionRow->clearError(); });
    connect(outcome, &ChoiceRow::chosen, q, [this] { outcomeRow->clearError(); });
    connect(comment, &NoteEdit::textChanged, q, [this] { commentRow->clearError(); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { record(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &CaseDialog::reject);
    connect(recovery, &QPushButton::clicked, q, [this] {
        if (isTyped() && !context.prompts.discardChanges(q))
            return;
        const LoopCase mended = loopCase;
        q->accept();
        Q_EMIT q->recoveryRequested(mended);
    });
    connect(&tick, &QTimer::timeout, q, [this] { tellClock(); });
    tick.start(clockTickMs);
}

Result<void> CaseDialog::Private::load(CaseId id)
{
    LAARI_ASSIGN(loopCase, book.cases().find(id));
    LAARI_ASSIGN(settings, book.settings().loop());
    LAARI_ASSIGN(account, book.accounts().find(loopCase.account));
    person.reset();
    touchpoint.reset();
    if (loopCase.person) {
        LAARI_ASSIGN(person, book.stakeholders().find(*loopCase.person));
    }
    if (loopCase.touchpoint) {
        LAARI_ASSIGN(touchpoint, book.touchpoints().find(*loopCase.touchpoint));
    }
    LAARI_ASSIGN(const QList<FindOption> own, BookOptions::ownPeople(book));
    owner->setOptions(own);
    owner->setChosen(loopCase.owner ? loopCase.owner->value : 0);
    const QDateTime now = context.clock.now();
    when->setMoment(DateField::Moment{Day::fromDate(now.date()), QTime(now.time().hour(), now.time().minute())});
    action->clear();
    comment->clear();
    outcome->setValue(std::nullopt);
    for (FieldRow *row : {ownerRow, whenRow, actionRow, outcomeRow, commentRow})
        row->clearError();
    frame->clearError();
    retranslate();
    return {};
}

void CaseDialog::Private::tellWhat()
{
    QStringList names{account.name};
    if (person)
        names << person->name << Words::of(person->roleOn(context.clock.today()).role);
    who->setText(names.join(dot));
    QStringList told{CaseWords::of(loopCase.reason)};
    if (touchpoint) {
        told << Words::of(touchpoint->channel) << Format::date(touchpoint->day);
        if (!touchpoint->note.isEmpty())
            told << shortNote(touchpoint->note);
    }
    what->setText(told.join(dot));
}

void CaseDialog::Private::tellClock()
{
    const QDateTime now = context.clock.now();
    const CaseStep next = loopCase.next();
    QStringList told;
    if (next == CaseStep::Done) {
        const qint64 seconds = workingSecondsBetween(loopCase.openedAt, *loopCase.closedAt, settings.hours);
        //: %1: a length of working time such as 3.5 h
        told << CaseDialog::tr("closed in %1 of working time").arg(CaseWords::hours(double(seconds) / 3600));
    } else {
        told << CaseWords::standing(next, loopCase.openedAt, loopCase.dueAt, now, settings.hours);
        if (next == CaseStep::Respond)
            //: %1: a date and a time
            told << CaseDialog::tr("first response due %1").arg(momentText(loopCase.dueAt));
    }
    if (next != CaseStep::Respond)
        told << (loopCase.isLate(now) ? CaseDialog::tr("first response was late")
                                      : CaseDialog::tr("first response in time"));
    clock->setText(Words::capital(told.join(dot)));
    Theme::setKind(clock, next == CaseStep::Respond && loopCase.isLate(now) ? "error" : "");
}

void CaseDialog::Private::tellSteps()
{
    const auto next = size_t(loopCase.next());
    // Being opened is the first step and always taken, so the step at hand stands one further down. Who may only read
    // has none at hand.
    for (size_t i = 0; i < steps.size(); ++i)
        steps[i]->setState(i <= next                             ? CaseStepRow::State::Taken
                           : i == next + 1 && !book.isReadOnly() ? CaseStepRow::State::AtHand
                                                                 : CaseStepRow::State::Locked);
    const QString waits = CaseDialog::tr("after the step before it");
    const auto text = [&](CaseStep step, const QString &taken) {
        const auto at = size_t(step);
        return at < next ? taken : at == next ? QString() : waits;
    };
    steps[0]->setTexts(CaseDialog::tr("Opened"), momentText(loopCase.openedAt));
    steps[1]->setTexts(CaseDialog::tr("First response"), text(CaseStep::Respond, momentText(loopCase.respondedAt)));
    steps[2]->setTexts(CaseDialog::tr("What was done"),
                       text(CaseStep::Act, recorded(loopCase.actedAt, loopCase.action)));
    steps[3]->setTexts(CaseDialog::tr("What the customer says of it"),
                       text(CaseStep::Ask, recorded(loopCase.askedAt,
                                                    loopCase.outcome ? CaseWords::of(*loopCase.outcome) : QString())));
    steps[4]->setTexts(CaseDialog::tr("Closed"), text(CaseStep::Close, recorded(loopCase.closedAt, loopCase.comment)));
}

void CaseDialog::Private::retranslate()
{
    const CaseStep next = loopCase.next();
    const bool canGoOn = next != CaseStep::Done && !book.isReadOnly();
    frame->setTitle(CaseDialog::tr("Case"));
    const QString records[] = {CaseDialog::tr("Record the response"), CaseDialog::tr("Record what was done"),
                               CaseDialog::tr("Record the answer"), CaseDialog::tr("Close the case"), QString()};
    frame->setButton(frame->saveButton(), records[size_t(next)], QStringLiteral("↵"));
    frame->saveButton()->setVisible(canGoOn);
    //: a button that closes the dialog, not the case
    frame->setButton(frame->cancelButton(), CaseDialog::tr("Done for now"), QStringLiteral("Esc"));
    frame->setButton(recovery, CaseDialog::tr("Log the recovery…"), {});
    recovery->setToolTip(CaseDialog::tr("A touchpoint that mends it closes the case, steps and all"));
    recovery->setVisible(canGoOn && touchpoint.has_value());
    ownerRow->setLabel(CaseDialog::tr("Owner"));
    owner->setPlaceholderText(CaseDialog::tr("Nobody yet"));
    whenRow->setLabel(CaseDialog::tr("When did the customer hear from us?"));
    when->retranslate();
    actionRow->setLabel(CaseDialog::tr("What did we do about it?"));
    outcomeRow->setLabel(CaseDialog::tr("What does the customer say of it?"));
    commentRow->setLabel(CaseDialog::tr("What did we learn?"));
    for (const auto &[value, code] : CodeTable<CaseOutcome>::table)
        outcome->setText(int(value), CaseWords::of(value));
    FieldRow::alignLabels({ownerRow});
    ownerRow->setEnabled(canGoOn);
    tellWhat();
    tellClock();
    tellSteps();
    frame->fit();
}

void CaseDialog::Private::focusStep()
{
    if (book.isReadOnly()) {
        frame->cancelButton()->setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (loopCase.next()) {
    case CaseStep::Respond: whenRow->focusField(); break;
    case CaseStep::Act: actionRow->focusField(); break;
    case CaseStep::Ask: outcome->button(int(CaseOutcome::Satisfied))->setFocus(Qt::OtherFocusReason); break;
    case CaseStep::Close: commentRow->focusField(); break;
    case CaseStep::Done: frame->cancelButton()->setFocus(Qt::OtherFocusReason); break;
    }
}

Result<void> CaseDialog::Private::recordStep()
{
    switch (loopCase.next()) {
    case CaseStep::Respond: {
        LAARI_ASSIGN(const std::optional<DateField::Moment> moment, when->moment());
        const QDateTime now = context.clock.now();
        if (!moment)
            return fail(ErrorCode::DateInvalid, {QString()});
        // As it was filled in, to the second; a day without a time is its end, or now.
        QDateTime at = now;
        if (when->isTyped())
            at = std::min(now, QDateTime(moment->day.toDate(), moment->time.value_or(settings.hours.to)));
        if (when->isTyped() && moment->time && QDateTime(moment->day.toDate(), *moment->time) > now)
            return fail(ErrorCode::DateInFuture, {moment->day.toDate().toString(Qt::ISODate)});
        return usecases::respondToCase(book, loopCase.id, at);
    }
    case CaseStep::Act: return usecases::actOnCase(book, loopCase.id, action->toPlainText());
    case CaseStep::Ask:
        if (!outcome->value())
            return fail(ErrorCode::NotFound);
        return usecases::recordOutcome(book, loopCase.id, CaseOutcome(*outcome->value()));
    case CaseStep::Close: return usecases::closeCase(book, loopCase.id, comment->toPlainText());
    case CaseStep::Done: break;
    }
    return {};
}

void CaseDialog::Private::record()
{
    FieldRow *const fields[] = {whenRow, actionRow, outcomeRow, commentRow, nullptr};
    FieldRow *const row = fields[size_t(loopCase.next())];
    if (loopCase.next() == CaseStep::Ask && !outcome->value()) {
        outcomeRow->setHint(CaseDialog::tr("Choose what the customer said; no answer is an answer too."));
        focusStep();
        return;
    }
    const Result<void> done = recordStep();
    if (!done) {
        row->setError(done.error());
        row->focusField();
        frame->fit();
        return;
    }
    const Result<void> loaded = load(loopCase.id);
    if (!loaded) {
        frame->showError(loaded.error());
        return;
    }
    if (!loopCase.isOpen()) {
        Q_EMIT q->closed();
        q->accept();
        return;
    }
    focusStep();
}

void CaseDialog::Private::giveToOwner()
{
    ownerRow->clearError();
    std::optional<OwnPersonId> chosen;
    if (const auto id = owner->chosen())
        chosen = OwnPersonId{*id};
    else if (!owner->isBlank())
        return; // on the way to a name
    if (chosen == loopCase.owner)
        return;
    if (const Result<void> given = usecases::giveCaseTo(book, loopCase.id, chosen); !given)
        ownerRow->setError(given.error());
    else
        loopCase.owner = chosen;
}

bool CaseDialog::Private::isTyped() const
{
    return !action->toPlainText().trimmed().isEmpty() || !comment->toPlainText().trimmed().isEmpty();
}

CaseDialog::CaseDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("caseDialog"));
}

CaseDialog::~CaseDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool CaseDialog::start(CaseId id)
{
    const Result<void> loaded = d->load(id);
    if (!loaded) {
        d->context.prompts.showError(this, loaded.error());
        return false;
    }
    d->focusStep();
    return true;
}

void CaseDialog::reject()
{
    if (d->isTyped() && !d->context.prompts.discardChanges(this))
        return;
    QDialog::reject();
}

/// Enter records the step from the notes too; with Shift it begins a new line.
bool CaseDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && (watched == d->action || watched == d->comment)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & Qt::ShiftModifier)) {
            d->record();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

bool CaseDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void CaseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && d->loopCase.id)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
