// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reviews/AgreedDialog.h"

#include "core/usecases/Reviews.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/FieldRow.h"
#include "ui/common/FindEdit.h"
#include "ui/common/FollowUpFields.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace laari::ui {

namespace {

constexpr int longestDecision = 200;
enum AgreedChoice { AsDecision = 1, AsFollowUp = 2 };

} // namespace

class AgreedDialog::Private {
public:
    Private(AgreedDialog *dialog, Book &theBook, UiContext &theContext);

    bool isFollowUp() const { return kind->value() == AsFollowUp; }
    QList<FieldRow *> rows() const { return QList{kindRow, whatRow} << fields->rows() << accountRow; }
    void retranslate();
    void showFields();
    Result<void> load(ReviewId review, std::optional<DecisionId> id);
    bool check();
    Result<void> store(const FollowUp &followUp);
    void save();

    AgreedDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    SegmentedChoice *kind;
    QLineEdit *what;
    FollowUpFields *fields;
    PickEdit *account;
    QCheckBox *withCustomer;
    FieldRow *kindRow;
    FieldRow *whatRow;
    FieldRow *accountRow;
    QPushButton *removeButton;
    ReviewDecision base;
    bool ofPortfolio = false;
    bool typed = false;
};

AgreedDialog::Private::Private(AgreedDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext), frame(new DialogFrame(q, context, QStringLiteral("agreed"), 600)),
      kind(new SegmentedChoice(context.theme)), what(new QLineEdit),
      fields(new FollowUpFields(book, context, frame->content())), account(new PickEdit(context.theme)),
      withCustomer(new QCheckBox(frame->content())),
      kindRow(new FieldRow(kind, FieldRow::LabelPlace::Left, frame->content())),
      whatRow(new FieldRow(what, FieldRow::LabelPlace::Left, frame->content())),
      accountRow(new FieldRow(account, FieldRow::LabelPlace::Left, frame->content())),
      removeButton(frame->addButtonLeft(QStringLiteral("remove")))
{
    kind->setObjectName(QStringLiteral("agreedKind"));
    what->setObjectName(QStringLiteral("agreedWhat"));
    what->setMaxLength(longestDecision);
    account->setObjectName(QStringLiteral("agreedAccount"));
    withCustomer->setObjectName(QStringLiteral("agreedWithCustomer"));
    kind->setOptions({QStringLiteral("1"), QStringLiteral("2")});
    kind->setKeysShown(false);
    kind->setValue(AsDecision);
    frame->body()->setSpacing(8);
    for (QWidget *each : QList<QWidget *>{kindRow, whatRow, fields, accountRow, withCustomer})
        frame->body()->addWidget(each);
    frame->body()->addStretch(1);
    const auto changed = [this] {
        typed = true;
        frame->clearError();
    };
    connect(kind, &SegmentedChoice::chosen, q, [this, changed] {
        changed();
        showFields();
    });
    connect(what, &QLineEdit::textEdited, q, [this, changed] {
        whatRow->clearError();
        changed();
    });
    connect(fields, &FollowUpFields::edited, q, changed);
    connect(account, &PickEdit::changed, q, [this, changed] {
        accountRow->clearError();
        changed();
    });
    connect(withCustomer, &QCheckBox::clicked, q, changed);
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &AgreedDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] {
        if (const Result<void> gone = usecases::removeDecision(book, base.id); !gone) {
            frame->showError(gone.error());
            return;
        }
        typed = false;
        q->accept();
    });
    retranslate();
}

void AgreedDialog::Private::retranslate()
{
    for (FieldRow *row : rows())
        row->clearError();
    frame->setTitle(!base.id       ? AgreedDialog::tr("Agreed in the review")
                    : isFollowUp() ? AgreedDialog::tr("Edit follow-up")
                                   : AgreedDialog::tr("Edit decision"));
    frame->setButton(frame->saveButton(), AgreedDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), AgreedDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(removeButton, AgreedDialog::tr("Remove"), {});
    kindRow->setLabel(AgreedDialog::tr("What"));
    kind->setOptions({AgreedDialog::tr("Decision"), AgreedDialog::tr("Follow-up")});
    whatRow->setLabel(AgreedDialog::tr("Decision"));
    accountRow->setLabel(AgreedDialog::tr("Account"));
    fields->retranslate();
    withCustomer->setText(AgreedDialog::tr("Agreed with the customer"));
    withCustomer->setAccessibleName(withCustomer->text());
    withCustomer->setToolTip(AgreedDialog::tr("Shown also in a meeting in which the customer sits"));
    FieldRow::alignLabels(rows());
    showFields();
}

void AgreedDialog::Private::showFields()
{
    kindRow->setVisible(!base.id);
    whatRow->setVisible(!isFollowUp());
    fields->setVisible(isFollowUp());
    accountRow->setVisible(!base.id && ofPortfolio);
    account->setPlaceholderText(isFollowUp() ? QString() : AgreedDialog::tr("The whole"));
    removeButton->setVisible(bool(base.id));
    frame->fit();
}

Result<void> AgreedDialog::Private::load(ReviewId id, std::optional<DecisionId> decision)
{
    base = {};
    base.review = id;
    LAARI_ASSIGN(const Review review, book.reviews().find(id));
    base.account = review.account;
    ofPortfolio = review.kind == ReviewKind::Portfolio;
    QList<FindOption> options;
    if (!decision && ofPortfolio) {
        LAARI_ASSIGN(const std::vector<ReviewFigures> seen, book.reviews().figuresOf(id));
        for (const ReviewFigures &each : seen) {
            LAARI_ASSIGN(const Account of, book.accounts().find(each.account));
            options.append({each.account.value, of.name, {}});
        }
    }
    account->setOptions(options);
    std::optional<FollowUp> followUp;
    if (decision) {
        LAARI_ASSIGN(base, book.reviews().decision(*decision));
        if (base.followUp) {
            LAARI_ASSIGN(followUp, book.followUps().find(*base.followUp));
        }
    }
    what->setText(base.what);
    LAARI_TRY(followUp ? fields->load(*followUp) : fields->loadNew());
    kind->setValue(followUp ? AsFollowUp : AsDecision);
    withCustomer->setChecked(base.withCustomer);
    typed = false;
    frame->clearError();
    retranslate();
    (isFollowUp() ? fields->firstField() : what)->setFocus();
    return {};
}

/// Where something is missing its row says so.
bool AgreedDialog::Private::check()
{
    for (FieldRow *row : rows())
        row->clearError();
    if (!isFollowUp() && what->text().trimmed().isEmpty())
        whatRow->setError({ErrorCode::DecisionEmpty});
    if (base.id || !ofPortfolio)
        return !whatRow->hasError();
    if (!account->isBlank() && !account->chosen())
        accountRow->setError({ErrorCode::UnknownWord, {AgreedDialog::tr("Account"), account->text().trimmed()}});
    else if (isFollowUp() && account->isBlank())
        accountRow->setError({ErrorCode::AccountRequired});
    return !whatRow->hasError() && !accountRow->hasError();
}

Result<void> AgreedDialog::Private::store(const FollowUp &followUp)
{
    const auto with = withCustomer->isChecked() ? usecases::AgreedWith::Customer : usecases::AgreedWith::Ourselves;
    if (base.id)
        return isFollowUp() ? usecases::editDecision(book, base.id, followUp.what, with, followUp)
                            : usecases::editDecision(book, base.id, what->text(), with);
    if (isFollowUp()) {
        LAARI_TRY(usecases::addReviewFollowUp(book, base.review, followUp, with));
        return {};
    }
    const auto chosen = account->chosen();
    LAARI_TRY(usecases::addDecision(book, base.review, chosen ? std::optional(AccountId{*chosen}) : base.account,
                                    what->text(), with));
    return {};
}

void AgreedDialog::Private::save()
{
    bool good = check();
    FollowUp followUp;
    if (isFollowUp()) {
        good = fields->store(followUp) && good;
        if (const auto chosen = account->chosen())
            followUp.account = AccountId{*chosen};
        else if (base.account)
            followUp.account = *base.account;
    }
    if (good) {
        const Result<void> stored = store(followUp);
        if (stored) {
            typed = false;
            q->accept();
            return;
        }
        if (!isFollowUp() || !fields->showError(stored.error()))
            frame->showError(stored.error());
    }
    FieldRow::focusFirstError(rows());
    frame->fit();
}

AgreedDialog::AgreedDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("agreedDialog"));
}

AgreedDialog::~AgreedDialog()
{
    DialogFrame::leaveFocus(*this);
}

bool AgreedDialog::startNew(ReviewId review)
{
    const Result<void> loaded = d->load(review, {});
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

bool AgreedDialog::startEdit(DecisionId id)
{
    const Result<ReviewDecision> stored = d->book.reviews().decision(id);
    const Result<void> loaded = stored ? d->load(stored->review, id) : Result<void>(fail(stored.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    return loaded.has_value();
}

void AgreedDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    QDialog::reject();
}

bool AgreedDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void AgreedDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
