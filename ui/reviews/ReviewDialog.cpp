// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/ReviewDialog.h"

#include "core/insight/Reviews.h"
#include "core/usecases/Reviews.h"
#include "ui/common/BookOptions.h"
#include "ui/common/Busy.h"
#include "ui/common/ChipEdit.h"
#include "ui/common/ChoiceRow.h"
#include "ui/common/DateField.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/NoteEdit.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/common/Words.h"

#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace laari::ui {

namespace {

enum Scope {
    All = 100,
    Chosen = 101
}; ///< else a PortfolioField. Not below zero: a row gives such a number away itself
enum Kind { OfPortfolio = 1, OfAccount = 2 };

} // namespace

class ReviewDialog::Private {
public:
    Private(ReviewDialog *dialog, Book &theBook, UiContext &theContext);

    void retranslate();
    void showFields();
    Result<void> offer();
    Result<void> load();
    QList<FieldRow *> rows() const
    {
        return {kindRow, accountRow, scopeRow, accountsRow, dayRow, peopleRow, nameRow, nextRow, notesRow};
    }
    bool fill(Review &review);
    Result<std::vector<AccountId>> chosenAccounts() const;
    std::vector<ReviewParticipant> participants() const;
    void showParticipants(const std::vector<ReviewParticipant> &participants);
    void say(const Error &error);
    void save();
    bool ofAccount() const { return base.id ? base.kind == ReviewKind::Account : kind->value() == int(OfAccount); }

    ReviewDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    SegmentedChoice *kind;
    PickEdit *account;
    ChoiceRow *scope;
    ChipEdit *accounts;
    DateField *day; ///< of the figures too: it stays once they are kept
    ChipEdit *people;
    QLineEdit *name;
    DateField *next;
    NoteEdit *notes;
    FieldRow *kindRow;
    FieldRow *accountRow;
    FieldRow *scopeRow;
    FieldRow *accountsRow;
    FieldRow *dayRow;
    FieldRow *peopleRow;
    FieldRow *nameRow;
    FieldRow *nextRow;
    FieldRow *notesRow;
    QPushButton *removeButton;
    Review base;
    bool typed = false;
};

ReviewDialog::Private::Private(ReviewDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext), frame(new DialogFrame(q, context, QStringLiteral("review"), 640)),
      kind(new SegmentedChoice(context.theme)), account(new PickEdit(context.theme)),
      scope(new ChoiceRow(context.theme, ChoiceRow::Mode::One, QStringLiteral("reviewScope"))),
      accounts(new ChipEdit(context.theme, QStringLiteral("reviewAccounts"))),
      day(new DateField(context, DateField::Allows::PastDays, QStringLiteral("reviewDay"))),
      people(new ChipEdit(context.theme, QStringLiteral("reviewPeople"))), name(new QLineEdit),
      next(new DateField(context, DateField::Allows::ComingDays, QStringLiteral("reviewNext"))), notes(new NoteEdit(3)),
      removeButton(frame->addButtonLeft(QStringLiteral("remove")))
{
    const auto row = [this](QWidget *field, QWidget *focus = nullptr) {
        auto *made = new FieldRow(field, FieldRow::LabelPlace::Left, frame->content(), focus);
        frame->body()->addWidget(made);
        return made;
    };
    frame->body()->setSpacing(8);
    kind->setObjectName(QStringLiteral("reviewKind"));
    account->setObjectName(QStringLiteral("reviewAccount"));
    name->setObjectName(QStringLiteral("reviewName"));
    notes->setObjectName(QStringLiteral("reviewNotes"));
    scope->setChoices({{All, QStringLiteral("All")},
                       {int(PortfolioField::Strong), QStringLiteral("Strong")},
                       {int(PortfolioField::CarriedByTrust), QStringLiteral("Carried")},
                       {int(PortfolioField::HappyButThin), QStringLiteral("Thin")},
                       {int(PortfolioField::AtRisk), QStringLiteral("AtRisk")},
                       {int(PortfolioField::NotKnownYet), QStringLiteral("NotKnown")},
                       {Chosen, QStringLiteral("Chosen")}});
    scope->setValue(All);
    kind->setOptions({QStringLiteral("1"), QStringLiteral("2")});
    kind->setKeysShown(false);
    kind->setValue(OfPortfolio);
    kindRow = row(kind);
    accountRow = row(account);
    scopeRow = row(scope);
    accountsRow = row(accounts, accounts->line());
    dayRow = row(day, day->line());
    peopleRow = row(people, people->line());
    nameRow = row(name);
    nextRow = row(next, next->line());
    notesRow = row(notes);
    frame->body()->addStretch(1);
    const auto changed = [this] {
        typed = true;
        frame->clearError();
    };
    connect(kind, &SegmentedChoice::chosen, q, [this, changed] {
        changed();
        showFields();
        if (const Result<void> offered = offer(); !offered)
            frame->showError(offered.error());
    });
    connect(scope, &ChoiceRow::chosen, q, [this, changed](int value) {
        changed();
        showFields();
        if (value == Chosen)
            accountsRow->focusField();
    });
    connect(account, &PickEdit::changed, q, [this, changed] {
        changed();
        accountRow->clearError();
        if (const Result<void> offered = offer(); !offered)
            frame->showError(offered.error());
    });
    connect(accounts, &ChipEdit::changed, q, changed);
    connect(day, &DateField::changed, q, changed);
    connect(people, &ChipEdit::changed, q, changed);
    connect(name, &QLineEdit::textEdited, q, changed);
    connect(next, &DateField::changed, q, changed);
    connect(notes, &QPlainTextEdit::textChanged, q, changed);
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &ReviewDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] {
        if (const Result<void> gone = usecases::removeReview(book, base.id); !gone) {
            frame->showError(gone.error());
            return;
        }
        typed = false;
        Q_EMIT q->removed();
        q->accept();
    });
    retranslate();
    showFields();
}

void ReviewDialog::Private::retranslate()
{
    for (FieldRow *row : rows())
        row->clearError();
    frame->setTitle(base.id ? ReviewDialog::tr("Edit review") : ReviewDialog::tr("New review"));
    frame->setButton(frame->saveButton(), base.id ? ReviewDialog::tr("Save") : ReviewDialog::tr("Start the review"),
                     QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), ReviewDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, ReviewDialog::tr("Remove"), {});
    kindRow->setLabel(ReviewDialog::tr("What"));
    kind->setOptions({ReviewDialog::tr("The portfolio"), ReviewDialog::tr("One account")});
    accountRow->setLabel(ReviewDialog::tr("Account"));
    scopeRow->setLabel(ReviewDialog::tr("Accounts"));
    //: which accounts a review looks at
    scope->setText(All, ReviewDialog::tr("All"));
    for (const PortfolioField field :
         {PortfolioField::Strong, PortfolioField::CarriedByTrust, PortfolioField::HappyButThin, PortfolioField::AtRisk,
          PortfolioField::NotKnownYet})
        scope->setText(int(field), Words::of(field));
    //: which accounts a review looks at: those chosen one by one
    scope->setText(Chosen, ReviewDialog::tr("Chosen"));
    accountsRow->setLabel(ReviewDialog::tr("Chosen"));
    accounts->setPlaceholder(ReviewDialog::tr("Accounts to look at"));
    accounts->setStateWords({}, {});
    dayRow->setLabel(ReviewDialog::tr("Day"));
    day->setPlaceholder(ReviewDialog::tr("Today"));
    day->retranslate();
    peopleRow->setLabel(ReviewDialog::tr("Who takes part"));
    people->setPlaceholder(ReviewDialog::tr("Names"));
    //: offers a name that is not in the file as somebody who takes part
    people->setNewText(ReviewDialog::tr("Add “%1”"));
    people->setStateWords({}, {});
    nameRow->setLabel(ReviewDialog::tr("Name"));
    name->setPlaceholderText(ReviewDialog::tr("May be left empty"));
    nextRow->setLabel(ReviewDialog::tr("Next review"));
    next->setPlaceholder(ReviewDialog::tr("A date, or nothing"));
    next->retranslate();
    notesRow->setLabel(ReviewDialog::tr("Own notes"));
    notesRow->setHint(ReviewDialog::tr("For you alone: no screen that others see and no report shows them"));
    FieldRow::alignLabels(rows());
    frame->fit();
}

void ReviewDialog::Private::showFields()
{
    const bool one = ofAccount();
    kindRow->setVisible(!base.id);
    accountRow->setVisible(!base.id && one);
    scopeRow->setVisible(!base.id && !one);
    accountsRow->setVisible(!base.id && !one && scope->value() == int(Chosen));
    removeButton->setVisible(bool(base.id));
    frame->fit();
}

/// Own people by their id, the customer's by theirs below zero.
Result<void> ReviewDialog::Private::offer()
{
    LAARI_ASSIGN(QList<FindOption> options, BookOptions::ownPeople(book));
    const std::optional<AccountId> of = base.id             ? base.account
                                        : !ofAccount()      ? std::nullopt
                                        : account->chosen() ? std::optional(AccountId{*account->chosen()})
                                                            : std::nullopt;
    if (of) {
        LAARI_ASSIGN(const QList<FindOption> theirs, BookOptions::people(book, *of, context.clock.today()));
        for (FindOption each : theirs) {
            each.id = -each.id;
            options.append(each);
        }
    }
    people->setOptions(options);
    if (!base.id) { // whom another account had among its own is not of this one
        QList<Chip> chips = people->chips();
        const auto isOthers = [&](const Chip &chip) {
            return chip.id < 0 && std::ranges::find(options, chip.id, &FindOption::id) == options.end();
        };
        if (chips.removeIf(isOthers) > 0)
            people->setChips(chips);
    }
    return {};
}

void ReviewDialog::Private::showParticipants(const std::vector<ReviewParticipant> &participants)
{
    QList<Chip> chips;
    for (const ReviewParticipant &each : participants) {
        if (each.own) {
            if (const auto own = book.ownPeople().find(*each.own))
                chips.append({each.own->value, own->name});
        } else if (each.person) {
            if (const auto person = book.stakeholders().find(*each.person))
                chips.append({-each.person->value, person->name});
        } else if (!each.name.isEmpty()) {
            chips.append({0, each.name});
        }
    }
    people->setChips(chips);
}

Result<void> ReviewDialog::Private::load()
{
    LAARI_ASSIGN(const QList<FindOption> all, BookOptions::accounts(book));
    account->setOptions(all);
    accounts->setOptions(all);
    kind->setValue(base.account ? OfAccount : OfPortfolio);
    if (base.account)
        account->setChosen(base.account->value);
    LAARI_TRY(offer());
    showParticipants(base.participants);
    day->setMoment(WrittenDate{base.id ? base.day : context.clock.today(), {}});
    day->setEnabled(!base.id);
    name->setText(base.name);
    next->setMoment(base.next ? std::optional(WrittenDate{*base.next, {}}) : std::nullopt);
    notes->setPlainText(base.notes);
    typed = false;
    frame->clearError();
    retranslate();
    showFields();
    (base.id ? peopleRow->field()->setFocus() : kind->setFocus());
    return {};
}

std::vector<ReviewParticipant> ReviewDialog::Private::participants() const
{
    std::vector<ReviewParticipant> list;
    for (const Chip &chip : people->chips()) {
        ReviewParticipant each;
        if (chip.id > 0)
            each.own = OwnPersonId{chip.id};
        else if (chip.id < 0)
            each.person = StakeholderId{-chip.id};
        else
            each.name = chip.text;
        list.push_back(each);
    }
    for (const ReviewParticipant &each : base.participants) // whose data was removed: they were there all the same
        if (!each.own && !each.person && each.name.isEmpty())
            list.push_back(each);
    return list;
}

Result<std::vector<AccountId>> ReviewDialog::Private::chosenAccounts() const
{
    std::vector<AccountId> chosen;
    const int which = scope->value().value_or(All);
    if (which == Chosen) {
        for (const Chip &chip : accounts->chips())
            chosen.push_back(AccountId{chip.id});
        return chosen;
    }
    LAARI_ASSIGN(const std::vector<insight::PortfolioRow> rows, insight::rowsToReview(book, context.clock.today()));
    for (const insight::PortfolioRow &row : rows)
        if (which == All || int(row.field) == which)
            chosen.push_back(row.id);
    return chosen;
}

bool ReviewDialog::Private::fill(Review &review)
{
    if (!base.id) {
        review.kind = ofAccount() ? ReviewKind::Account : ReviewKind::Portfolio;
        review.account.reset();
        if (ofAccount()) {
            if (const auto id = account->chosen())
                review.account = AccountId{*id};
            else if (account->isBlank())
                accountRow->setError({ErrorCode::AccountRequired});
            else
                accountRow->setError(
                    {ErrorCode::UnknownWord, {ReviewDialog::tr("Account"), account->text().trimmed()}});
        } else if (scope->value() == int(Chosen) && !accounts->finishTyping()) {
            accountsRow->setError({ErrorCode::UnknownWord, {ReviewDialog::tr("Account"), accounts->pendingText()}});
        }
    }
    if (!base.id) {
        const Result<std::optional<WrittenDate>> held = day->moment();
        if (!held)
            dayRow->setError(held.error());
        else
            review.day = *held ? (*held)->day : context.clock.today();
    }
    people->finishTyping();
    review.participants = participants();
    review.name = name->text();
    review.notes = notes->toPlainText();
    const Result<std::optional<WrittenDate>> when = next->moment();
    if (!when)
        nextRow->setError(when.error());
    else
        review.next = *when ? std::optional((*when)->day) : std::nullopt;
    return std::ranges::none_of(rows(), &FieldRow::hasError);
}

void ReviewDialog::Private::say(const Error &error)
{
    FieldRow *row = nullptr;
    if (error.code == ErrorCode::NextReviewTooEarly || error.code == ErrorCode::DateInvalid)
        row = nextRow;
    else if (error.code == ErrorCode::ReviewEmpty)
        row = ofAccount() ? accountRow : accountsRow->isVisibleTo(frame->content()) ? accountsRow : scopeRow;
    if (row) {
        row->setError(error);
        FieldRow::focusFirstError(rows());
    } else if (error.code != ErrorCode::Cancelled) {
        frame->showError(error);
    }
    frame->fit();
}

void ReviewDialog::Private::save()
{
    for (FieldRow *row : rows())
        row->clearError();
    Review review = base;
    if (!fill(review)) {
        FieldRow::focusFirstError(rows());
        frame->fit();
        return;
    }
    if (base.id) {
        const Result<void> saved = usecases::editReview(book, review);
        if (!saved)
            return say(saved.error());
        typed = false;
        Q_EMIT q->saved(base.id);
        q->accept();
        return;
    }
    const Result<std::vector<AccountId>> looked = chosenAccounts();
    if (!looked)
        return say(looked.error());
    Busy busy(ReviewDialog::tr("Looking at the accounts…"), q);
    const Result<ReviewId> id =
        usecases::startReview(book, review, *looked, [&busy](int done, int total) { return busy.report(done, total); });
    busy.reset();
    if (!id)
        return say(id.error());
    typed = false;
    Q_EMIT q->started(*id);
    q->accept();
}

ReviewDialog::ReviewDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("reviewDialog"));
}

ReviewDialog::~ReviewDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool ReviewDialog::startNew(std::optional<AccountId> account)
{
    Review fresh;
    if (account) {
        fresh.kind = ReviewKind::Account;
        fresh.account = account;
    }
    if (const auto author = d->book.settings().author(); author && *author)
        fresh.participants.push_back({**author, {}, {}});
    d->base = fresh;
    const Result<void> loaded = d->load();
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

bool ReviewDialog::startEdit(ReviewId id)
{
    Result<Review> stored = d->book.reviews().find(id);
    if (stored)
        d->base = *stored;
    const Result<void> loaded = stored ? d->load() : Result<void>(fail(stored.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

void ReviewDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool ReviewDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void ReviewDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
