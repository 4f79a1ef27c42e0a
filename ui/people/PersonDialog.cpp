// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/PersonDialog.h"

#include "ui/common/ConfirmStrip.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/Prompts.h"
#include "ui/people/PersonFields.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

class PersonDialog::Private {
public:
    Private(PersonDialog *dialog, Book &theBook, UiContext &theContext);

    void retranslate();
    Result<void> load(const Stakeholder &person);
    void save();
    Result<void> write(Stakeholder &person);
    void askToRemove();
    void remove();

    PersonDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    PersonFields *fields;
    QPushButton *removeButton;
    QPushButton *historyButton;
    ConfirmStrip *confirm;
    Stakeholder base; ///< as stored: what the form does not show comes from here
    bool typed = false;
};

PersonDialog::Private::Private(PersonDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext)
{
    frame = new DialogFrame(q, context, QStringLiteral("person"), 820);
    fields = new PersonFields(book, context, frame->content());
    frame->body()->addWidget(fields);
    confirm = new ConfirmStrip(QStringLiteral("removeConfirm"), q);
    frame->addAboveButtons(confirm);
    removeButton = frame->addButtonLeft(QStringLiteral("remove"));
    historyButton = frame->addButtonLeft(QStringLiteral("history"));
    connect(fields, &PersonFields::edited, q, [this] {
        typed = true;
        frame->clearError();
    });
    connect(fields, &PersonFields::shapeChanged, q, [this] { frame->fit(); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &PersonDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] { askToRemove(); });
    connect(historyButton, &QPushButton::clicked, q, [this] {
        q->reject();
        if (!q->isVisible()) // what was typed was not kept back
            Q_EMIT q->historyRequested(base.id);
    });
    connect(confirm, &ConfirmStrip::confirmed, q, [this] { remove(); });
    retranslate();
}

void PersonDialog::Private::retranslate()
{
    frame->setTitle(base.id ? PersonDialog::tr("Edit person") : PersonDialog::tr("New person"));
    frame->setButton(frame->saveButton(), PersonDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), PersonDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, PersonDialog::tr("Remove…"), {});
    frame->setButton(historyButton, PersonDialog::tr("History…"), {});
    fields->retranslate();
    confirm->hide();
    frame->fit();
}

Result<void> PersonDialog::Private::load(const Stakeholder &person)
{
    base = person;
    LAARI_TRY(fields->load(person));
    removeButton->setVisible(bool(base.id));
    historyButton->setVisible(bool(base.id));
    typed = false;
    frame->clearError();
    retranslate();
    FieldRow *first = fields->rows().first();
    first->focusField();
    return {};
}

void PersonDialog::Private::save()
{
    for (FieldRow *row : fields->rows())
        row->clearError();
    Stakeholder person = base;
    if (!fields->store(person)) {
        FieldRow::focusFirstError(fields->rows());
        frame->fit();
        return;
    }
    if (const auto written = write(person); !written) {
        if (fields->showError(written.error()))
            FieldRow::focusFirstError(fields->rows());
        else
            frame->showError(written.error());
        return;
    }
    base = person;
    typed = false;
    Q_EMIT q->saved(base.id);
    q->accept();
}

Result<void> PersonDialog::Private::write(Stakeholder &person)
{
    const bool isNew = !person.id;
    LAARI_TRY(book.write(isNew ? ActionKind::AddPerson : ActionKind::EditPerson, [&](WriteUnit &unit) -> Result<void> {
        if (isNew) {
            LAARI_ASSIGN(person.id, unit.stakeholders().insert(person));
            return {};
        }
        return unit.stakeholders().update(person);
    }));
    return {};
}

void PersonDialog::Private::askToRemove()
{
    //: %1 is a person
    confirm->ask(PersonDialog::tr("%1 goes from the book. Undo takes it back, and so does the history of the account.")
                     .arg(base.name),
                 PersonDialog::tr("Remove person"), PersonDialog::tr("Keep"));
    frame->fit();
}

void PersonDialog::Private::remove()
{
    const auto gone =
        book.write(ActionKind::RemovePerson, [&](WriteUnit &unit) { return unit.stakeholders().remove(base.id); });
    if (!gone && gone.error().code == ErrorCode::InUse) {
        confirm->tell(PersonDialog::tr("Touchpoints name %1, so the person stays. With a date in “Active until” they "
                                       "no longer count from the day after.")
                          .arg(base.name),
                      PersonDialog::tr("Close"));
        frame->fit();
        return;
    }
    if (!gone) {
        confirm->hide();
        frame->showError(gone.error());
        return;
    }
    typed = false;
    Q_EMIT q->removed(base.id);
    q->accept();
}

PersonDialog::PersonDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("personDialog"));
}

PersonDialog::~PersonDialog()
{
    DialogFrame::leaveFocus(*this);
}

void PersonDialog::startNew(AccountId account, const QString &name)
{
    Stakeholder person;
    person.account = account;
    person.name = name;
    if (const auto loaded = d->load(person); !loaded)
        d->context.prompts.showError(this, loaded.error());
}

bool PersonDialog::startEdit(StakeholderId id)
{
    const auto stored = d->book.stakeholders().find(id);
    const Result<void> loaded = stored ? d->load(*stored) : Result<void>(fail(stored.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

StakeholderId PersonDialog::person() const
{
    return d->base.id;
}

void PersonDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool PersonDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void PersonDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
