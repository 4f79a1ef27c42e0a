// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promises/PromiseDialog.h"

#include "core/model/Codes.h"
#include "core/usecases/Promises.h"
#include "ui/common/BookOptions.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/Format.h"
#include "ui/common/PromiseWords.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/common/Words.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

enum Goes { ToAccount, ToSegment };
constexpr int longestWhat = 200; ///< as the book holds it
constexpr int dueInDays = 14;    ///< unless told
constexpr int promiseWidth = 620;

template <typename IdType> std::optional<IdType> picked(const PickEdit *edit)
{
    const std::optional<qint64> id = edit->chosen();
    return id ? std::optional(IdType{*id}) : std::nullopt;
}

template <typename IdType> qint64 chosenValue(const std::optional<IdType> &id)
{
    return id ? id->value : 0;
}

} // namespace

class PromiseDialog::Private {
public:
    Private(PromiseDialog *dialog, Book &theBook, UiContext &theContext);

    void connectParts();
    void retranslate();
    Result<void> load(const Promise &promise);
    Result<void> offer();
    Result<void> offerPeople();
    void showGoes();
    void countCustomers();
    QList<FieldRow *> rows() const;
    bool fill(Promise &promise);
    void checkPicked(const PickEdit *edit, FieldRow *row, const QString &label);
    void readDay(const DateField *field, FieldRow *row, Day &day);
    void save();
    void refuse(const Error &error);
    void remove();
    bool toSegment() const { return goes->value() == int(ToSegment); }
    FieldRow *row(QWidget *field, QWidget *focus = nullptr);
    PickEdit *pick(const char *name);

    PromiseDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    QLabel *state;
    ChoiceRow *goes;
    PickEdit *account;
    PickEdit *person;
    PickEdit *segment;
    QLineEdit *what;
    DateField *due;
    DateField *made;
    PickEdit *who;
    ChoiceRow *importance;
    PickEdit *ourFunction;
    PickEdit *partner;
    FieldRow *goesRow;
    FieldRow *accountRow;
    FieldRow *personRow;
    FieldRow *segmentRow;
    FieldRow *whatRow;
    FieldRow *dueRow;
    FieldRow *madeRow;
    FieldRow *whoRow;
    FieldRow *importanceRow;
    FieldRow *functionRow;
    FieldRow *partnerRow;
    QPushButton *removeButton;
    QPushButton *settleButton;
    Promise base; ///< as stored: what the form does not show comes from here
    bool typed = false;
};

PickEdit *PromiseDialog::Private::pick(const char *name)
{
    auto *edit = new PickEdit(context.theme);
    edit->setObjectName(QString::fromLatin1(name));
    return edit;
}

FieldRow *PromiseDialog::Private::row(QWidget *field, QWidget *focus)
{
    return new FieldRow(field, FieldRow::LabelPlace::Left, frame->content(), focus);
}

PromiseDialog::Private::Private(PromiseDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext),
      frame(new DialogFrame(q, context, QStringLiteral("promise"), promiseWidth)), state(new QLabel(frame->content())),
      goes(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("promiseGoes"))),
      account(pick("promiseAccount")), person(pick("promisePerson")), segment(pick("promiseSegment")),
      what(new QLineEdit), due(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("promiseDue"))),
      made(new DateField(context, DateField::Allows::PastDays, QStringLiteral("promiseMade"))), who(pick("promiseWho")),
      importance(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("promiseImportance"))),
      ourFunction(pick("promiseFunction")), partner(pick("promisePartner")), goesRow(row(goes)),
      accountRow(row(account)), personRow(row(person)), segmentRow(row(segment)), whatRow(row(what)),
      dueRow(row(due, due->line())), madeRow(row(made, made->line())), whoRow(row(who)), importanceRow(row(importance)),
      functionRow(row(ourFunction)), partnerRow(row(partner)),
      removeButton(frame->addButtonLeft(QStringLiteral("remove"))),
      settleButton(frame->addButtonLeft(QStringLiteral("settle")))
{
    Theme::setKind(state, "muted");
    what->setObjectName(QStringLiteral("promiseWhat"));
    what->setMaxLength(longestWhat);
    goes->setChoices({{ToAccount, QStringLiteral("Account")}, {ToSegment, QStringLiteral("Segment")}});
    QList<ChoiceRow::Choice> weights;
    for (const auto &[each, code] : CodeTable<Importance>::table)
        weights.append({int(each), Words::capital(QString(code))});
    importance->setChoices(weights);
    frame->body()->setSpacing(8);
    frame->body()->addWidget(state);
    for (FieldRow *each : rows())
        frame->body()->addWidget(each);
    frame->body()->addStretch(1);
    connectParts();
    retranslate();
}

QList<FieldRow *> PromiseDialog::Private::rows() const
{
    return {whatRow, goesRow, accountRow,    personRow,   segmentRow, dueRow,
            madeRow, whoRow,  importanceRow, functionRow, partnerRow};
}

void PromiseDialog::Private::connectParts()
{
    const auto changed = [this](FieldRow *row) {
        typed = true;
        row->clearError();
        frame->clearError();
    };
    QObject::connect(what, &QLineEdit::textEdited, q, [this, changed] { changed(whatRow); });
    for (const auto &[edit, row] :
         {std::pair(account, accountRow), std::pair(person, personRow), std::pair(segment, segmentRow),
          std::pair(who, whoRow), std::pair(ourFunction, functionRow), std::pair(partner, partnerRow)})
        QObject::connect(edit, &PickEdit::changed, q, [changed, row = row] { changed(row); });
    for (const auto &[field, row] : {std::pair(due, dueRow), std::pair(made, madeRow)})
        QObject::connect(field, &DateField::changed, q, [changed, row = row] { changed(row); });
    QObject::connect(importance, &ChoiceRow::chosen, q, [this, changed] { changed(importanceRow); });
    QObject::connect(account, &PickEdit::changed, q, [this] {
        person->setChosen(0);
        if (const Result<void> offered = offerPeople(); !offered)
            frame->showError(offered.error());
    });
    QObject::connect(segment, &PickEdit::changed, q, [this] { countCustomers(); });
    QObject::connect(goes, &ChoiceRow::chosen, q, [this, changed] {
        changed(goesRow);
        showGoes();
    });
    QObject::connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    QObject::connect(frame->cancelButton(), &QPushButton::clicked, q, &PromiseDialog::reject);
    QObject::connect(removeButton, &QPushButton::clicked, q, [this] { remove(); });
    QObject::connect(settleButton, &QPushButton::clicked, q, [this] {
        q->reject();
        if (q->isVisible()) // what was typed was kept back
            return;
        if (base.state == PromiseState::Open || base.state == PromiseState::Broken)
            Q_EMIT q->settleRequested(base.id);
        else
            Q_EMIT q->reopenRequested(base.id);
    });
}

void PromiseDialog::Private::showGoes()
{
    goesRow->setVisible(!base.id);
    segmentRow->setVisible(toSegment());
    accountRow->setVisible(!toSegment());
    personRow->setVisible(!toSegment());
    countCustomers();
    frame->fit();
}

void PromiseDialog::Private::countCustomers()
{
    if (!toSegment())
        return;
    const Result<int> count = usecases::customersOfSegment(book, segment->text(), context.clock.today());
    //: to how many customers a promise goes
    segmentRow->setHint(count ? PromiseDialog::tr("%n customers", nullptr, *count) : QString());
    frame->fit();
}

void PromiseDialog::Private::retranslate()
{
    for (FieldRow *each : rows())
        each->clearError(); // which name fields in the language they were told in
    frame->setTitle(base.id ? PromiseDialog::tr("Edit promise") : PromiseDialog::tr("New promise"));
    frame->setButton(frame->saveButton(), PromiseDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), PromiseDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, PromiseDialog::tr("Remove"), {});
    const bool canSettle = base.state == PromiseState::Open || base.state == PromiseState::Broken;
    frame->setButton(settleButton, canSettle ? PromiseDialog::tr("Settle…") : PromiseDialog::tr("Open again"), {});
    QString told = Words::capital(PromiseWords::state(base, context.clock.today()));
    if (const auto dates = book.promises().datesOf(base.id); dates && !dates->empty())
        //: %1: the date on which a promise was due before new ones were agreed
        told += QStringLiteral(" · ") + PromiseDialog::tr("first due %1").arg(Format::date(dates->front().before));
    state->setText(told);
    whatRow->setLabel(PromiseDialog::tr("What was promised"));
    what->setPlaceholderText(PromiseDialog::tr("Spare parts within a week, the offer by Friday…"));
    goesRow->setLabel(PromiseDialog::tr("Made to"));
    goes->setText(ToAccount, PromiseDialog::tr("One account"));
    goes->setText(ToSegment, PromiseDialog::tr("All customers of a segment"));
    accountRow->setLabel(PromiseDialog::tr("Account"));
    personRow->setLabel(PromiseDialog::tr("To whom"));
    person->setPlaceholderText(PromiseDialog::tr("Nobody in particular"));
    segmentRow->setLabel(PromiseDialog::tr("Segment"));
    segment->setPlaceholderText(PromiseDialog::tr("All customers"));
    dueRow->setLabel(PromiseDialog::tr("Due"));
    due->setPlaceholder(PromiseDialog::tr("tomorrow, Friday, 12 Mar"));
    madeRow->setLabel(PromiseDialog::tr("Promised on"));
    whoRow->setLabel(PromiseDialog::tr("By whom"));
    who->setPlaceholderText(PromiseDialog::tr("Nobody named"));
    importanceRow->setLabel(PromiseDialog::tr("Importance"));
    for (const auto &[each, code] : CodeTable<Importance>::table)
        importance->setText(int(each), Words::capital(Words::of(each)));
    functionRow->setLabel(PromiseDialog::tr("Our function"));
    ourFunction->setPlaceholderText(PromiseDialog::tr("Who is to keep it"));
    partnerRow->setLabel(PromiseDialog::tr("Delivered by"));
    partner->setPlaceholderText(PromiseDialog::tr("Our own people, or a partner"));
    due->retranslate();
    made->retranslate();
    if (const auto functions = BookOptions::list(book, ListKind::OurFunction))
        ourFunction->renameOptions(*functions);
    countCustomers();
    FieldRow::alignLabels(rows());
    frame->fit();
}

Result<void> PromiseDialog::Private::offerPeople()
{
    const auto id = picked<AccountId>(account);
    if (!id) {
        person->setOptions({});
        return {};
    }
    LAARI_ASSIGN(const QList<FindOption> people, BookOptions::people(book, *id, context.clock.today()));
    person->setOptions(people);
    return {};
}

Result<void> PromiseDialog::Private::offer()
{
    LAARI_ASSIGN(const QList<FindOption> accounts, BookOptions::accounts(book));
    LAARI_ASSIGN(const QList<FindOption> own, BookOptions::ownPeople(book));
    const QSet<qint64> keep = base.ourFunction ? QSet<qint64>{base.ourFunction->value} : QSet<qint64>{};
    LAARI_ASSIGN(const QList<FindOption> functions, BookOptions::list(book, ListKind::OurFunction, keep));
    LAARI_ASSIGN(const QList<FindOption> partners, BookOptions::partners(book));
    LAARI_ASSIGN(const std::vector<Account> all, book.accounts().all());
    QStringList segments;
    for (const Account &each : all)
        if (!each.segment.isEmpty() && !segments.contains(each.segment, Qt::CaseInsensitive))
            segments.append(each.segment);
    segments.sort(Qt::CaseInsensitive);
    QList<FindOption> segmentOptions;
    for (const QString &each : std::as_const(segments))
        segmentOptions.append({segmentOptions.size() + 1, each});
    account->setOptions(accounts);
    who->setOptions(own);
    ourFunction->setOptions(functions);
    partner->setOptions(partners);
    segment->setOptions(segmentOptions);
    return {};
}

Result<void> PromiseDialog::Private::load(const Promise &promise)
{
    base = promise;
    LAARI_TRY(offer());
    goes->setValue(ToAccount);
    account->setChosen(base.account.value);
    account->setEnabled(!base.id); // it stays where it was made
    LAARI_TRY(offerPeople());
    person->setChosen(chosenValue(base.person));
    segment->setChosen(0);
    what->setText(base.what);
    due->setMoment(DateField::Moment{base.due, std::nullopt});
    made->setMoment(DateField::Moment{base.madeOn, std::nullopt});
    who->setChosen(chosenValue(base.who));
    importance->setValue(int(base.importance));
    ourFunction->setChosen(chosenValue(base.ourFunction));
    partner->setChosen(chosenValue(base.deliveredBy));
    removeButton->setVisible(bool(base.id));
    settleButton->setVisible(bool(base.id));
    state->setVisible(bool(base.id));
    typed = false;
    frame->clearError();
    retranslate();
    showGoes();
    what->setFocus();
    return {};
}

void PromiseDialog::Private::checkPicked(const PickEdit *edit, FieldRow *row, const QString &label)
{
    if (const auto unknown = edit->newName())
        row->setError({ErrorCode::UnknownWord, {label, *unknown}});
}

void PromiseDialog::Private::readDay(const DateField *field, FieldRow *row, Day &day)
{
    const auto moment = field->moment();
    if (!moment)
        row->setError(moment.error());
    else if (!*moment)
        row->setError({ErrorCode::DateInvalid, {QString()}});
    else
        day = (*moment)->day;
}

bool PromiseDialog::Private::fill(Promise &promise)
{
    promise.what = what->text();
    if (promise.what.trimmed().isEmpty())
        whatRow->setError({ErrorCode::PromiseEmpty});
    readDay(due, dueRow, promise.due);
    readDay(made, madeRow, promise.madeOn);
    if (!toSegment()) {
        if (const auto id = picked<AccountId>(account))
            promise.account = *id;
        else if (account->isBlank())
            accountRow->setError({ErrorCode::AccountRequired});
        checkPicked(account, accountRow, PromiseDialog::tr("Account"));
        checkPicked(person, personRow, PromiseDialog::tr("To whom"));
    }
    checkPicked(who, whoRow, PromiseDialog::tr("By whom"));
    checkPicked(ourFunction, functionRow, PromiseDialog::tr("Our function"));
    checkPicked(partner, partnerRow, PromiseDialog::tr("Delivered by"));
    promise.person = picked<StakeholderId>(person);
    promise.who = picked<OwnPersonId>(who);
    promise.ourFunction = picked<ListItemId>(ourFunction);
    promise.deliveredBy = picked<PartnerId>(partner);
    promise.importance = Importance(importance->value().value_or(int(Importance::Normal)));
    return std::ranges::none_of(rows(), [](const FieldRow *row) { return row->hasError(); });
}

void PromiseDialog::Private::refuse(const Error &error)
{
    switch (error.code) {
    case ErrorCode::PromiseEmpty:
    case ErrorCode::TextTooLong:
    case ErrorCode::TextHasControlCharacters: whatRow->setError(error); break;
    case ErrorCode::PromiseDueBeforeMade:
    case ErrorCode::PromiseDatePassed:
    case ErrorCode::DateInvalid: dueRow->setError(error); break;
    case ErrorCode::DateInFuture:
    case ErrorCode::PromiseSettledBeforeMade: madeRow->setError(error); break;
    case ErrorCode::NotFound:
        if (toSegment()) {
            segmentRow->setError({ErrorCode::UnknownWord, {PromiseDialog::tr("Segment"), segment->text().trimmed()}});
            break;
        }
        [[fallthrough]];
    default: frame->showError(error); return;
    }
    FieldRow::focusFirstError(rows());
    frame->fit();
}

void PromiseDialog::Private::save()
{
    for (FieldRow *each : rows())
        each->clearError();
    Promise promise = base;
    if (!fill(promise)) {
        FieldRow::focusFirstError(rows());
        frame->fit();
        return;
    }
    std::optional<Error> error;
    std::optional<PromiseId> stored;
    if (toSegment()) {
        const CompanyPromise whole{{}, {}, promise.what, segment->text().trimmed(), promise.madeOn, promise.due};
        if (const auto saved = usecases::makeCompanyPromise(book, whole, promise); !saved)
            error = saved.error();
    } else if (const auto saved = usecases::savePromise(book, promise); saved) {
        stored = *saved;
    } else {
        error = saved.error();
    }
    if (error) {
        refuse(*error);
        return;
    }
    typed = false;
    Q_EMIT q->saved(stored);
    q->accept();
}

void PromiseDialog::Private::remove()
{
    if (const Result<void> gone = usecases::removePromise(book, base.id); !gone) {
        frame->showError(gone.error());
        return;
    }
    typed = false;
    Q_EMIT q->removed();
    q->accept();
}

PromiseDialog::PromiseDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("promiseDialog"));
}

PromiseDialog::~PromiseDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool PromiseDialog::startNew(std::optional<AccountId> account)
{
    Promise fresh;
    fresh.account = account.value_or(AccountId{});
    fresh.madeOn = d->context.clock.today();
    fresh.due = fresh.madeOn + dueInDays;
    while (fresh.due.toDate().dayOfWeek() > Qt::Friday)
        fresh.due = fresh.due + 1;
    if (const auto author = d->book.settings().author())
        fresh.who = *author;
    const Result<void> loaded = d->load(fresh);
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

bool PromiseDialog::startEdit(PromiseId id)
{
    const Result<Promise> stored = d->book.promises().find(id);
    const Result<void> loaded = stored ? d->load(*stored) : Result<void>(fail(stored.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

void PromiseDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool PromiseDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void PromiseDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
