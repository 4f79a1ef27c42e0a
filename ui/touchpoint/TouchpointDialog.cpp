// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/touchpoint/TouchpointDialog.h"

#include "ui/common/ConfirmStrip.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FoldBar.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/touchpoint/DetailFields.h"
#include "ui/touchpoint/EncounterFields.h"
#include "ui/touchpoint/FormState.h"
#include "ui/touchpoint/SavedLine.h"
#include "ui/touchpoint/WeightFields.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <spdlog/spdlog.h>

namespace laari::ui {

namespace {

const QString lastAccountKey = QStringLiteral("touchpoint/lastAccount");
const QString accountField = QStringLiteral("account");
constexpr int keepAfterMs = 500; ///< a draft is that old at most
constexpr int badEmotion = 2;    ///< from here down importance, cause and who heard of it unfold by themselves

} // namespace

class TouchpointDialog::Private {
public:
    Private(TouchpointDialog *dialog, Book &theBook, UiContext &theContext);

    void build();
    void retranslate();
    Result<void> load(const Touchpoint &touchpoint, bool isNew);
    Result<Touchpoint> firstGuess(std::optional<AccountId> account);
    void offerFailures();
    void nameWaiting();
    void unfoldAsNeeded();
    void save(bool logNext);
    bool fill(usecases::TouchpointDraft &draft);
    void refuse(const Error &error);
    void showFirstError();
    void saved(const usecases::Logged &logged, const usecases::TouchpointDraft &draft, bool logNext);
    void logNextAfter(const Touchpoint &touchpoint);
    void remove();
    void keepDraft();
    void dropDraft();
    Result<void> restore(const TouchpointFormDraft &draft);
    QList<FieldRow *> rows() const;

    TouchpointDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    EncounterFields *encounter;
    WeightFields *weight;
    DetailFields *details;
    FoldBar *folds;
    QPushButton *saveNext;
    QPushButton *removeButton;
    QPushButton *historyButton;
    ConfirmStrip *confirm;
    DraftFile draftFile;
    QTimer keepSoon;

    Touchpoint base; ///< as stored, or the guess it began with: what the form does not show comes from here
    std::optional<usecases::Logged> last;
    bool isNew = true;
    bool typed = false;
    bool unfoldedByItself = false;
    bool startOnEmotion = false;
    static constexpr int weightFold = 0; ///< the details' parts follow
};

TouchpointDialog::Private::Private(TouchpointDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext), draftFile(theBook.path())
{
    build();
    retranslate();
    keepSoon.setSingleShot(true);
    keepSoon.setInterval(keepAfterMs);
    connect(&keepSoon, &QTimer::timeout, q, [this] { keepDraft(); });
}

void TouchpointDialog::Private::build()
{
    frame = new DialogFrame(q, context, QStringLiteral("touchpoint"), 620);
    encounter = new EncounterFields(book, context, frame->content());
    weight = new WeightFields(book, context, frame->content());
    folds = new FoldBar(context.theme, QStringLiteral("fold"), frame->content());
    details = new DetailFields(book, context, frame->content());
    frame->body()->setSpacing(8);
    frame->body()->addWidget(encounter);
    frame->body()->addWidget(folds);
    frame->body()->addWidget(weight);
    folds->add(QStringLiteral("Weight"), weight, weight->firstField());
    const char *names[DetailFields::partCount] = {"Mends", "Felt", "Delivered", "Signs", "Promise", "FollowUp", "Note"};
    for (int i = 0; i < DetailFields::partCount; ++i) {
        const auto part = DetailFields::Part(i);
        frame->body()->addWidget(details->part(part));
        folds->add(QString::fromLatin1(names[i]), details->part(part), details->firstField(part));
    }
    frame->body()->addStretch(1);
    confirm = new ConfirmStrip(QStringLiteral("removeConfirm"), q);
    frame->addAboveButtons(confirm);
    removeButton = frame->addButtonLeft(QStringLiteral("remove"));
    historyButton = frame->addButtonLeft(QStringLiteral("history"));
    saveNext = frame->addButton(QStringLiteral("saveNext"));

    auto changed = [this] {
        typed = true;
        frame->clearError();
        if (!keepSoon.isActive())
            keepSoon.start();
    };
    connect(encounter, &EncounterFields::edited, q, changed);
    connect(encounter, &EncounterFields::edited, q, [this] { weight->setNamed(encounter->people()); });
    connect(weight, &WeightFields::edited, q, changed);
    connect(details, &DetailFields::edited, q, changed);
    connect(encounter, &EncounterFields::accountChanged, q, [this] {
        weight->setAccount(encounter->account(), encounter->day());
        weight->setChannel(encounter->channel());
        offerFailures();
    });
    connect(encounter, &EncounterFields::dayChanged, q, [this] {
        weight->setAccount(encounter->account(), encounter->day());
        offerFailures();
    });
    connect(encounter, &EncounterFields::channelChosen, q, [this] { weight->setChannel(encounter->channel()); });
    connect(encounter, &EncounterFields::emotionChosen, q, [this] { unfoldAsNeeded(); });
    connect(folds, &FoldBar::toggled, q, [this] { frame->fit(); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { save(false); });
    connect(saveNext, &QPushButton::clicked, q, [this] { save(true); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &TouchpointDialog::reject);
    connect(removeButton, &QPushButton::clicked, q, [this] {
        confirm->ask(tr("This touchpoint and what it did to the reservoir go. Undo takes it back, and so does the "
                        "history of the account."),
                     tr("Remove touchpoint"), tr("Keep"));
        frame->fit();
    });
    connect(historyButton, &QPushButton::clicked, q, [this] {
        q->reject();
        if (!q->isVisible()) // what was typed was not kept back
            Q_EMIT q->historyRequested(base.id);
    });
    connect(confirm, &ConfirmStrip::confirmed, q, [this] { remove(); });
    // Enter reaches the default button from everywhere but the note, where it begins a line.
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)})
        connect(new QShortcut(keys, q), &QShortcut::activated, q, [this] { save(isNew); });
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), q), &QShortcut::activated, q, [this] { save(false); });
}

QList<FieldRow *> TouchpointDialog::Private::rows() const
{
    return encounter->rows() + weight->rows() + details->rows();
}

void TouchpointDialog::Private::retranslate()
{
    const QString title = isNew ? TouchpointDialog::tr("Log touchpoint") : TouchpointDialog::tr("Edit touchpoint");
    frame->setTitle(title);
    frame->setButton(frame->saveButton(), TouchpointDialog::tr("Save"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), TouchpointDialog::tr("Cancel"), QStringLiteral("Esc"));
    frame->setButton(saveNext, TouchpointDialog::tr("Save and log next"), QStringLiteral("Ctrl ↵"));
    frame->setButton(removeButton, TouchpointDialog::tr("Remove…"), {});
    frame->setButton(historyButton, TouchpointDialog::tr("History…"), {});
    frame->saveButton()->setToolTip(TouchpointDialog::tr("Save (Enter; in the note Ctrl+S)"));
    encounter->retranslate();
    weight->retranslate();
    details->retranslate();
    folds->setText(weightFold, TouchpointDialog::tr("Importance and cause"));
    nameWaiting();
    folds->setText(1 + DetailFields::Felt, TouchpointDialog::tr("Feelings"));
    folds->setText(1 + DetailFields::Delivered, TouchpointDialog::tr("Who did it"));
    folds->setText(1 + DetailFields::Signs, TouchpointDialog::tr("Signs of trust"));
    folds->setText(1 + DetailFields::Agreed, TouchpointDialog::tr("Follow-up"));
    folds->setText(1 + DetailFields::Note, TouchpointDialog::tr("Note"));
    FieldRow::alignLabels(rows());
    QList<SegmentedChoice *> scales{details->scale()->steps()};
    for (const ScaleField *scale : encounter->scales())
        scales.append(scale->steps());
    SegmentedChoice::alignColumns(scales);
    frame->fit();
}

Result<void> TouchpointDialog::Private::load(const Touchpoint &touchpoint, bool asNew)
{
    isNew = asNew;
    base = touchpoint;
    typed = false;
    unfoldedByItself = false;
    frame->clearError();
    confirm->hide();
    saveNext->setVisible(isNew);
    removeButton->setVisible(!isNew);
    historyButton->setVisible(!isNew);
    LAARI_TRY(encounter->load(touchpoint, isNew));
    LAARI_TRY(weight->load(touchpoint, isNew));
    weight->setNamed(encounter->people());
    LAARI_TRY(details->load(touchpoint));
    folds->setOpen(weightFold, weight->holds() || touchpoint.emotion.value_or(5) <= badEmotion);
    for (int i = 0; i < DetailFields::partCount; ++i)
        folds->setOpen(1 + i, details->holds(DetailFields::Part(i)));
    retranslate();
    return {};
}

/// The account on screen, else the last used, with what is likeliest there.
Result<Touchpoint> TouchpointDialog::Private::firstGuess(std::optional<AccountId> account)
{
    const Day today = context.clock.today();
    if (!account) {
        const QString uid = context.settings.value(lastAccountKey).toString();
        LAARI_ASSIGN(const std::vector<Account> all, book.accounts().all());
        for (const Account &each : all)
            if (each.uid == uid || all.size() == 1)
                account = each.id;
    }
    if (account)
        return usecases::suggestTouchpoint(book, *account, today);
    Touchpoint empty;
    empty.day = today;
    return empty;
}

void TouchpointDialog::Private::offerFailures()
{
    if (const auto offered = details->offerFailures(encounter->account(), encounter->day()); !offered)
        context.prompts.showError(q, offered.error());
    nameWaiting();
    frame->fit();
}

void TouchpointDialog::Private::nameWaiting()
{
    //: on a fold: failures that wait to be mended, promises that wait to be kept
    const auto open = [](int count) { return count > 0 ? TouchpointDialog::tr("%n open", nullptr, count) : QString(); };
    folds->setOffered(1 + DetailFields::Mends, details->failuresOffered() > 0);
    folds->setText(1 + DetailFields::Mends, TouchpointDialog::tr("Mends a failure"), open(details->failuresOffered()));
    folds->setText(1 + DetailFields::Promised, TouchpointDialog::tr("Promises"), open(details->promisesOffered()));
}

void TouchpointDialog::Private::unfoldAsNeeded()
{
    const bool bad = encounter->emotion() && *encounter->emotion() <= badEmotion;
    if (bad && !folds->isOpen(weightFold)) {
        unfoldedByItself = true;
        folds->setOpen(weightFold, true);
        folds->setOpen(1 + DetailFields::Agreed, true);
    } else if (!bad && unfoldedByItself && weight->isUntouched()) {
        unfoldedByItself = false;
        folds->setOpen(weightFold, false);
        folds->setOpen(1 + DetailFields::Agreed, details->holds(DetailFields::Agreed));
    }
}

bool TouchpointDialog::Private::fill(usecases::TouchpointDraft &draft)
{
    draft.touchpoint = base;
    draft.touchpoint.participants.clear();
    bool good = encounter->store(draft);
    good = weight->store(draft) && good;
    good = details->store(draft) && good;
    return good;
}

void TouchpointDialog::Private::save(bool logNext)
{
    for (FieldRow *row : rows())
        row->clearError();
    usecases::TouchpointDraft draft;
    if (!fill(draft)) {
        showFirstError();
        return;
    }
    const auto logged = isNew ? usecases::logTouchpoint(book, draft) : usecases::editTouchpoint(book, draft);
    if (!logged) {
        refuse(logged.error());
        return;
    }
    saved(*logged, draft, logNext);
}

/// At its field where it has one, else above the buttons; all that was typed stays.
void TouchpointDialog::Private::refuse(const Error &error)
{
    if (encounter->showError(error) || weight->showError(error) || details->showError(error))
        showFirstError();
    else
        frame->showError(error);
}

void TouchpointDialog::Private::showFirstError()
{
    for (const FieldRow *row : weight->rows())
        if (row->hasError())
            folds->setOpen(weightFold, true);
    for (const FieldRow *row : details->rows())
        if (row->hasError())
            folds->setOpen(1 + details->partOf(row), true);
    FieldRow::focusFirstError(rows());
    frame->fit();
}

void TouchpointDialog::Private::saved(const usecases::Logged &logged, const usecases::TouchpointDraft &draft,
                                      bool logNext)
{
    last = logged;
    typed = false;
    dropDraft();
    Touchpoint touchpoint = draft.touchpoint;
    if (draft.newAccount)
        if (const auto made = book.accounts().findByName(*draft.newAccount); made && *made)
            touchpoint.account = (*made)->id;
    const QString sentence = SavedLine::of(logged, touchpoint.day, context.clock.today());
    if (const auto account = book.accounts().find(touchpoint.account))
        context.settings.setValue(lastAccountKey, account->uid);
    if (isNew)
        Q_EMIT q->logged(logged, sentence);
    else
        Q_EMIT q->edited(logged, sentence);
    if (!logNext) {
        q->accept();
        return;
    }
    frame->showNote(TouchpointDialog::tr("Saved: %1").arg(sentence));
    logNextAfter(touchpoint);
}

/// The next one is likely of the same day, perhaps of another account: that is where the focus goes.
void TouchpointDialog::Private::logNextAfter(const Touchpoint &touchpoint)
{
    Result<Touchpoint> next = firstGuess(touchpoint.account);
    Result<void> loaded = next ? Result<void>() : Result<void>(fail(next.error()));
    if (next) {
        next->day = touchpoint.day;
        loaded = load(*next, true);
    }
    if (!loaded) {
        frame->showError(loaded.error());
        return;
    }
    encounter->focusAccount();
}

void TouchpointDialog::Private::remove()
{
    if (const auto gone = usecases::removeTouchpoint(book, base.id); !gone) {
        confirm->hide();
        frame->showError(gone.error());
        return;
    }
    typed = false;
    dropDraft();
    Q_EMIT q->removed(base.account);
    q->accept();
}

void TouchpointDialog::Private::keepDraft()
{
    if (!typed)
        return;
    const QJsonObject form = FormState::of(*frame->content());
    const QString account = form[accountField].toObject()[QStringLiteral("text")].toString();
    if (!draftFile.save({context.clock.now(), account, isNew ? QString() : base.uid, form}))
        spdlog::warn("the draft could not be kept");
}

void TouchpointDialog::Private::dropDraft()
{
    keepSoon.stop();
    draftFile.remove();
}

Result<void> TouchpointDialog::Private::restore(const TouchpointFormDraft &draft)
{
    Touchpoint start;
    start.day = context.clock.today();
    bool asNew = true;
    if (!draft.editedId.isEmpty()) {
        LAARI_ASSIGN(const std::optional<Touchpoint> edited, book.touchpoints().findByUid(draft.editedId));
        if (edited) { // else it was removed meanwhile: what was typed is logged anew
            start = *edited;
            asNew = false;
        }
    }
    LAARI_TRY(load(start, asNew));
    encounter->stopSuggesting();
    FormState::restore(*frame->content(), draft.form, accountField);
    weight->setAccount(encounter->account(), encounter->day());
    weight->setNamed(encounter->people());
    LAARI_TRY(details->offerFailures(encounter->account(), encounter->day()));
    for (const auto part : {DetailFields::Mends, DetailFields::Promised})
        FormState::restore(*details->part(part), draft.form, {});
    folds->setOpen(weightFold, weight->holds() || encounter->emotion().value_or(5) <= badEmotion);
    for (int i = 0; i < DetailFields::partCount; ++i)
        folds->setOpen(1 + i, details->holds(DetailFields::Part(i)));
    retranslate();
    typed = true;
    keepSoon.start();
    return {};
}

TouchpointDialog::TouchpointDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("touchpointDialog"));
}

TouchpointDialog::~TouchpointDialog()
{
    DialogFrame::leaveFocus(*this);
}

void TouchpointDialog::startNew(std::optional<AccountId> account, std::optional<StakeholderId> person,
                                std::optional<TouchpointId> mends)
{
    d->startOnEmotion = account.has_value();
    d->frame->showNote({});
    auto guess = d->firstGuess(account);
    if (guess && person)
        guess->participants = {{*person, Presence::There}};
    if (guess && mends)
        guess->mends = mends;
    const Result<void> loaded = guess ? d->load(*guess, true) : Result<void>(fail(guess.error()));
    if (!loaded)
        d->context.prompts.showError(this, loaded.error());
    if (d->startOnEmotion)
        d->encounter->focusEmotion();
    else
        d->encounter->focusAccount();
}

bool TouchpointDialog::startEdit(TouchpointId id)
{
    d->startOnEmotion = true;
    d->frame->showNote({});
    const auto stored = d->book.touchpoints().find(id);
    const Result<void> loaded = stored ? d->load(*stored, false) : Result<void>(fail(stored.error()));
    if (!loaded) {
        d->context.prompts.showError(this, loaded.error());
        return false;
    }
    d->encounter->focusEmotion();
    return true;
}

bool TouchpointDialog::startFrom(const TouchpointFormDraft &draft)
{
    d->frame->showNote({});
    if (const Result<void> restored = d->restore(draft); !restored) {
        d->context.prompts.showError(this, restored.error());
        return false;
    }
    d->startOnEmotion = bool(d->encounter->account());
    if (d->startOnEmotion)
        d->encounter->focusEmotion();
    else
        d->encounter->focusAccount();
    return true;
}

const std::optional<usecases::Logged> &TouchpointDialog::lastLogged() const
{
    return d->last;
}

void TouchpointDialog::reject()
{
    if (d->typed && !d->context.prompts.discardChanges(this))
        return;
    d->typed = false;
    d->dropDraft();
    QDialog::reject();
}

bool TouchpointDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void TouchpointDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
