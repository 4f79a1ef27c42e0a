// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/AccountDialog.h"

#include "ui/common/ConfirmStrip.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/Prompts.h"
#include "ui/people/AccountFields.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

class AccountDialog::Private {
public:
    Private(AccountDialog *dialog, Book &theBook, UiContext &theContext);

    void retranslate();
    Result<void> load(const Account &account);
    void save();
    Result<void> write(Account &account, const std::optional<QString> &newOwner);
    Result<QString> whatWouldGo() const;
    void askToRemove();
    void remove();

    AccountDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    AccountFields *fields;
    QPushButton *removeButton;
    QPushButton *historyButton;
    ConfirmStrip *confirm;
    Account base; ///< as stored: what the form does not show comes from here
    bool typed = false;
};

AccountDialog::Private::Private(AccountDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext)
{
    frame = new DialogFrame(q, context, QStringLiteral("account"), 960);
    fields = new AccountFields(book, context, frame->content());
    frame->body()->addWidget(fields);
    confirm = new ConfirmStrip(QStringLiteral("removeConfirm"), q);
    frame->addAboveButtons(confirm);
    removeButton = frame->addButtonLeft(QStringLiteral("remove"));
    historyButton = frame->addButtonLeft(QStringLiteral("history"));
    connect(fields, &AccountFields::edited, q, [this] {
        typed = true;
        frame->clearError();
    });
    connect(fields, &AccountFields::shapeChanged, q, [this] { frame->fit(); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &AccountDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] { askToRemove(); });
    connect(historyButton, &QPushButton::clicked, q, [this] {
        q->reject();
        if (!q->isVisible()) // what was typed was not kept back
            Q_EMIT q->historyRequested(base.id);
    });
    connect(confirm, &ConfirmStrip::confirmed, q, [this] { remove(); });
    retranslate();
}

void AccountDialog::Private::retranslate()
{
    frame->setTitle(base.id ? AccountDialog::tr("Edit account") : AccountDialog::tr("New account"));
    frame->setButton(frame->saveButton(), AccountDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), AccountDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, AccountDialog::tr("Remove…"), {});
    frame->setButton(historyButton, AccountDialog::tr("History…"), {});
    fields->retranslate();
    confirm->hide();
    frame->fit();
}

Result<void> AccountDialog::Private::load(const Account &account)
{
    base = account;
    LAARI_TRY(fields->load(account));
    removeButton->setVisible(bool(base.id));
    historyButton->setVisible(bool(base.id));
    typed = false;
    frame->clearError();
    retranslate();
    FieldRow *first = fields->rows().first();
    first->focusField();
    return {};
}

void AccountDialog::Private::save()
{
    for (FieldRow *row : fields->rows())
        row->clearError();
    Account account = base;
    std::optional<QString> newOwner;
    if (!fields->store(account, newOwner)) {
        FieldRow::focusFirstError(fields->rows());
        frame->fit();
        return;
    }
    if (const auto written = write(account, newOwner); !written) {
        if (fields->showError(written.error()))
            FieldRow::focusFirstError(fields->rows());
        else
            frame->showError(written.error());
        return;
    }
    base = account;
    typed = false;
    Q_EMIT q->saved(base.id);
    q->accept();
}

Result<void> AccountDialog::Private::write(Account &account, const std::optional<QString> &newOwner)
{
    const bool isNew = !account.id;
    LAARI_TRY(
        book.write(isNew ? ActionKind::AddAccount : ActionKind::EditAccount, [&](WriteUnit &unit) -> Result<void> {
            if (newOwner) {
                OwnPerson owner;
                owner.name = *newOwner;
                LAARI_ASSIGN(account.owner, unit.ownPeople().insert(owner));
            }
            if (isNew) {
                LAARI_ASSIGN(account.id, unit.accounts().insert(account));
                return {};
            }
            return unit.accounts().update(account);
        }));
    return {};
}

Result<QString> AccountDialog::Private::whatWouldGo() const
{
    LAARI_ASSIGN(const std::vector<Stakeholder> people, book.stakeholders().ofAccount(base.id));
    LAARI_ASSIGN(const qint64 touchpoints, book.touchpoints().countOfAccount(base.id));
    int named = 0;
    for (const Stakeholder &person : people)
        named += person.kind == StakeholderKind::Person ? 1 : 0;
    //: %1 an account; %2 "3 people", %3 "12 touchpoints"
    return AccountDialog::tr(
               "%1 goes with %2 and %3, ledger and all. Undo takes it back, and so does Edit > Removed accounts.")
        .arg(base.name, AccountDialog::tr("%n people", nullptr, named),
             AccountDialog::tr("%n touchpoints", nullptr, int(touchpoints)));
}

void AccountDialog::Private::askToRemove()
{
    const Result<QString> what = whatWouldGo();
    if (!what) {
        frame->showError(what.error());
        return;
    }
    confirm->ask(*what, AccountDialog::tr("Remove account"), AccountDialog::tr("Keep"));
    frame->fit();
}

void AccountDialog::Private::remove()
{
    const auto gone =
        book.write(ActionKind::RemoveAccount, [&](WriteUnit &unit) { return unit.accounts().remove(base.id); });
    if (!gone) {
        confirm->hide();
        frame->showError(gone.error());
        return;
    }
    typed = false;
    Q_EMIT q->removed(base.id);
    q->accept();
}

AccountDialog::AccountDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("accountDialog"));
}

AccountDialog::~AccountDialog()
{
    DialogFrame::leaveFocus(*this);
}

void AccountDialog::startNew(const QString &name)
{
    Account account;
    account.name = name;
    if (const auto loaded = d->load(account); !loaded)
        d->context.prompts.showError(this, loaded.error());
}

bool AccountDialog::startEdit(AccountId id)
{
    const auto stored = d->book.accounts().find(id);
    const Result<void> loaded = stored ? d->load(*stored) : Result<void>(fail(stored.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

AccountId AccountDialog::account() const
{
    return d->base.id;
}

void AccountDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool AccountDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void AccountDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
