// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/followups/FollowUpDialog.h"

#include "core/usecases/FollowUps.h"
#include "ui/common/BookOptions.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FindEdit.h"
#include "ui/common/FollowUpFields.h"
#include "ui/common/Prompts.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

class FollowUpDialog::Private {
public:
    Private(FollowUpDialog *dialog, Book &theBook, UiContext &theContext);

    void retranslate();
    Result<void> load(const FollowUp &followUp);
    Result<void> offerPeople();
    QList<FieldRow *> rows() const;
    bool fill(FollowUp &followUp);
    void save();
    void remove();

    FollowUpDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    PickEdit *account;
    PickEdit *person;
    FieldRow *accountRow;
    FieldRow *personRow;
    FollowUpFields *fields;
    QPushButton *removeButton;
    FollowUp base; ///< as stored: what the form does not show comes from here
    bool typed = false;
};

FollowUpDialog::Private::Private(FollowUpDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext),
      frame(new DialogFrame(q, context, QStringLiteral("followUp"), 560)), account(new PickEdit(context.theme)),
      person(new PickEdit(context.theme)),
      accountRow(new FieldRow(account, FieldRow::LabelPlace::Left, frame->content())),
      personRow(new FieldRow(person, FieldRow::LabelPlace::Left, frame->content())),
      fields(new FollowUpFields(book, context, frame->content())),
      removeButton(frame->addButtonLeft(QStringLiteral("remove")))
{
    account->setObjectName(QStringLiteral("followUpAccount"));
    person->setObjectName(QStringLiteral("followUpPerson"));
    frame->body()->setSpacing(8);
    frame->body()->addWidget(fields);
    frame->body()->addWidget(accountRow);
    frame->body()->addWidget(personRow);
    frame->body()->addStretch(1);
    const auto changed = [this] {
        typed = true;
        frame->clearError();
    };
    connect(fields, &FollowUpFields::edited, q, changed);
    connect(person, &PickEdit::changed, q, [this, changed] {
        personRow->clearError();
        changed();
    });
    connect(account, &PickEdit::changed, q, [this, changed] {
        accountRow->clearError();
        changed();
        person->setChosen(0);
        personRow->clearError();
        if (const Result<void> offered = offerPeople(); !offered)
            frame->showError(offered.error());
    });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &FollowUpDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] { remove(); });
    retranslate();
}

QList<FieldRow *> FollowUpDialog::Private::rows() const
{
    return fields->rows() << accountRow << personRow;
}

void FollowUpDialog::Private::retranslate()
{
    for (FieldRow *row : rows())
        row->clearError(); // which name fields in the language they were told in
    frame->setTitle(base.id ? FollowUpDialog::tr("Edit follow-up") : FollowUpDialog::tr("New follow-up"));
    frame->setButton(frame->saveButton(), FollowUpDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), FollowUpDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, FollowUpDialog::tr("Remove"), {});
    accountRow->setLabel(FollowUpDialog::tr("Account"));
    personRow->setLabel(FollowUpDialog::tr("Person"));
    person->setPlaceholderText(FollowUpDialog::tr("Nobody in particular"));
    fields->retranslate();
    FieldRow::alignLabels(rows());
    frame->fit();
}

Result<void> FollowUpDialog::Private::offerPeople()
{
    const std::optional<qint64> id = account->chosen();
    if (!id) {
        person->setOptions({});
        return {};
    }
    LAARI_ASSIGN(const QList<FindOption> people, BookOptions::people(book, AccountId{*id}, context.clock.today()));
    person->setOptions(people);
    return {};
}

Result<void> FollowUpDialog::Private::load(const FollowUp &followUp)
{
    base = followUp;
    LAARI_ASSIGN(const QList<FindOption> accounts, BookOptions::accounts(book));
    account->setOptions(accounts);
    account->setChosen(base.account.value);
    account->setEnabled(!base.id); // it stays where it was agreed
    LAARI_TRY(offerPeople());
    person->setChosen(base.person ? base.person->value : 0);
    LAARI_TRY(base.id ? fields->load(base) : fields->loadNew());
    removeButton->setVisible(bool(base.id));
    typed = false;
    frame->clearError();
    retranslate();
    fields->firstField()->setFocus();
    return {};
}

bool FollowUpDialog::Private::fill(FollowUp &followUp)
{
    bool good = fields->store(followUp);
    if (const auto id = account->chosen())
        followUp.account = AccountId{*id};
    else if (account->isBlank())
        accountRow->setError({ErrorCode::AccountRequired});
    else
        accountRow->setError({ErrorCode::UnknownWord, {FollowUpDialog::tr("Account"), account->text().trimmed()}});
    if (const auto unknown = person->newName())
        personRow->setError({ErrorCode::UnknownWord, {FollowUpDialog::tr("Person"), *unknown}});
    const auto whom = person->chosen();
    followUp.person = whom ? std::optional(StakeholderId{*whom}) : std::nullopt;
    return good && !accountRow->hasError() && !personRow->hasError();
}

void FollowUpDialog::Private::save()
{
    for (FieldRow *row : rows())
        row->clearError();
    FollowUp followUp = base;
    if (!fill(followUp)) {
        FieldRow::focusFirstError(rows());
        frame->fit();
        return;
    }
    const Result<FollowUpId> saved = usecases::saveFollowUp(book, followUp);
    if (!saved) {
        if (fields->showError(saved.error()))
            FieldRow::focusFirstError(rows());
        else
            frame->showError(saved.error());
        return;
    }
    typed = false;
    Q_EMIT q->saved(*saved);
    q->accept();
}

void FollowUpDialog::Private::remove()
{
    if (const Result<void> gone = usecases::removeFollowUp(book, base.id); !gone) {
        frame->showError(gone.error());
        return;
    }
    typed = false;
    Q_EMIT q->removed();
    q->accept();
}

FollowUpDialog::FollowUpDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("followUpDialog"));
}

FollowUpDialog::~FollowUpDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool FollowUpDialog::startNew(std::optional<AccountId> account, std::optional<StakeholderId> person,
                              std::optional<TouchpointId> touchpoint)
{
    FollowUp fresh;
    fresh.account = account.value_or(AccountId{});
    fresh.person = person;
    fresh.touchpoint = touchpoint;
    const Result<void> loaded = d->load(fresh);
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

bool FollowUpDialog::startEdit(FollowUpId id)
{
    const Result<FollowUp> stored = d->book.followUps().find(id);
    const Result<void> loaded = stored ? d->load(*stored) : Result<void>(fail(stored.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

void FollowUpDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool FollowUpDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void FollowUpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
