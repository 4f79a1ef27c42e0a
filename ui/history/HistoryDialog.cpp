// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/HistoryDialog.h"

#include "core/usecases/BringBack.h"
#include "ui/charts/TableColumns.h"
#include "ui/common/CalmTable.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/history/HistoryDelegate.h"
#include "ui/history/HistoryModel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace laari::ui {

namespace {

constexpr int fewestSteps = 200; ///< shown at first; "Show older changes" takes more
constexpr int moreSteps = 5;     ///< times as many
constexpr int leastTableHeight = 240;
constexpr int mostTableHeight = 430;
constexpr ColumnRule historyColumns{.flexible = HistoryModel::What, .least = 320, .others = 200};

} // namespace

class HistoryDialog::Private {
public:
    enum class Note { None, Done, SoAlready };

    Private(HistoryDialog *dialog, Book &theBook, UiContext &theContext, ReadyToWrite ready);

    Result<void> load();
    Result<std::vector<insight::HistoryStep>> steps() const;
    bool start(std::optional<Subject> of);
    void reload();
    void retranslate();
    void say(Note which);
    void layOutRows();
    const insight::HistoryStep *selected() const;
    void select(int row);
    void updateButtons();
    QString whyNot() const;
    void bringBack();

    HistoryDialog *q;
    Book &book;
    UiContext &context;
    ReadyToWrite readyToWrite;
    DialogFrame *frame;
    QLabel *name;
    QStackedWidget *stack;
    HistoryModel *model;
    QTableView *table;
    EmptyState *empty;
    QPushButton *older;
    std::optional<Subject> subject; ///< none: the accounts that are gone
    insight::SubjectName called;
    int limit = fewestSteps;
    Note note = Note::None;
    bool layingOut = false;
};

HistoryDialog::Private::Private(HistoryDialog *dialog, Book &theBook, UiContext &theContext, ReadyToWrite ready)
    : q(dialog), book(theBook), context(theContext), readyToWrite(std::move(ready))
{
    frame = new DialogFrame(q, context, QStringLiteral("history"), 960);
    name = new QLabel(frame->content());
    name->setObjectName(QStringLiteral("historyOf"));
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    Theme::setKind(name, "section");
    frame->body()->addWidget(name);

    model = new HistoryModel(q);
    table = makeTable(QStringLiteral("historyTable"), model, frame->content());
    table->setItemDelegate(new HistoryDelegate(context.theme, table));
    table->setWordWrap(true);
    empty = new EmptyState(context.theme, QString());
    stack = new QStackedWidget(frame->content());
    stack->addWidget(table);
    stack->addWidget(empty);
    frame->body()->addWidget(stack, 1);
    older = frame->addButtonLeft(QStringLiteral("historyOlder"));
    older->setAutoDefault(false);

    connect(table->horizontalHeader(), &QHeaderView::sectionResized, q, [this] { layOutRows(); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q, [this] {
        frame->clearError();
        say(Note::None);
        updateButtons();
    });
    connect(&context.theme, &Theme::changed, table, [this] { table->viewport()->update(); });
    connect(&book, &Book::changed, q, [this] { reload(); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { bringBack(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, &HistoryDialog::reject);
    connect(older, &QPushButton::clicked, q, [this] {
        limit *= moreSteps;
        reload();
    });
    retranslate();
}

Result<std::vector<insight::HistoryStep>> HistoryDialog::Private::steps() const
{
    return subject ? insight::history(book, *subject, limit) : insight::removedAccounts(book, limit);
}

Result<void> HistoryDialog::Private::load()
{
    if (subject) {
        LAARI_ASSIGN(called, insight::subjectName(book, *subject));
    }
    LAARI_ASSIGN(std::vector<insight::HistoryStep> all, steps());
    older->setVisible(int(all.size()) >= limit);
    model->setSteps(std::move(all));
    stack->setCurrentWidget(model->rowCount() > 0 ? static_cast<QWidget *>(table) : empty);
    return {};
}

bool HistoryDialog::Private::start(std::optional<Subject> of)
{
    subject = of;
    limit = fewestSteps;
    if (const auto loaded = load(); !loaded) {
        context.prompts.showError(q, loaded.error());
        return false;
    }
    select(0);
    retranslate();
    (model->rowCount() > 0 ? static_cast<QWidget *>(table) : frame->cancelButton())->setFocus();
    return true;
}

/// The line that was chosen stays so, wherever it is now.
void HistoryDialog::Private::reload()
{
    const insight::HistoryStep *step = selected();
    const auto chosen = step ? std::optional(std::pair(step->id, step->subject)) : std::nullopt;
    const int row = table->currentIndex().row();
    if (const auto loaded = load(); !loaded) {
        frame->showError(loaded.error());
        return;
    }
    const auto &all = model->steps();
    const auto again = std::find_if(all.begin(), all.end(), [&](const insight::HistoryStep &each) {
        return chosen && each.id == chosen->first && each.subject == chosen->second;
    });
    select(again != all.end() ? int(again - all.begin()) : row);
    retranslate();
    if (all.empty())
        frame->cancelButton()->setFocus();
}

void HistoryDialog::Private::select(int row)
{
    const int last = model->rowCount() - 1;
    if (last >= 0) {
        table->selectRow(std::clamp(row, 0, last));
        table->scrollTo(table->currentIndex());
    }
    updateButtons();
}

const insight::HistoryStep *HistoryDialog::Private::selected() const
{
    const QModelIndexList rows = table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &model->steps()[size_t(rows.first().row())];
}

/// Why nothing can be brought back just now; empty if it can.
QString HistoryDialog::Private::whyNot() const
{
    if (book.isReadOnly())
        return HistoryDialog::tr("This file can only be read, so nothing can be brought back. Save a copy and go on "
                                 "with the copy.");
    const insight::HistoryStep *step = selected();
    if (!step)
        return HistoryDialog::tr("There is nothing to bring back.");
    return step->canBringBack ? QString() : HistoryDialog::tr("It began here: there is nothing earlier to bring back.");
}

void HistoryDialog::Private::updateButtons()
{
    const QString reason = whyNot();
    QPushButton *button = frame->saveButton();
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason);
    button->setAccessibleDescription(reason);
}

void HistoryDialog::Private::bringBack()
{
    const insight::HistoryStep *step = selected();
    if (!step || !step->canBringBack || !readyToWrite(q))
        return;
    step = selected(); // making ready may have written, and so reloaded
    if (!step)
        return;
    frame->clearError();
    if (step->backSince) {
        say(Note::SoAlready);
        return;
    }
    const auto back = usecases::bringBack(book, step->id, step->subject);
    if (!back) {
        frame->showError(back.error());
        return;
    }
    say(back->id ? Note::Done : Note::SoAlready);
    if (back->id)
        Q_EMIT q->broughtBack();
}

void HistoryDialog::Private::say(Note which)
{
    note = which;
    switch (note) {
    case Note::None: frame->showNote(book.isReadOnly() ? whyNot() : QString()); break;
    case Note::Done:
        frame->showNote(HistoryDialog::tr("Brought back. When this is closed, Ctrl+Z takes it back again."));
        break;
    case Note::SoAlready:
        //: what should be brought back is as it was already
        frame->showNote(HistoryDialog::tr("It is so already."));
        break;
    }
}

void HistoryDialog::Private::layOutRows()
{
    if (std::exchange(layingOut, true))
        return;
    table->resizeRowsToContents();
    const int whole = table->horizontalHeader()->sizeHint().height() + table->verticalHeader()->length() + 4;
    stack->setMinimumHeight(std::clamp(whole, leastTableHeight, mostTableHeight));
    layingOut = false;
}

void HistoryDialog::Private::retranslate()
{
    const QString of = subject ? HistoryText::subject(called) : QString();
    frame->setTitle(subject ? HistoryDialog::tr("History") : HistoryDialog::tr("Removed accounts"));
    if (!of.isEmpty())
        //: title of a window: %1 an account, a person or a touchpoint
        q->setWindowTitle(HistoryDialog::tr("History: %1").arg(of));
    q->setAccessibleName(q->windowTitle());
    name->setText(of);
    name->setVisible(!of.isEmpty());
    table->setAccessibleName(q->windowTitle());
    if (subject)
        empty->setTexts(HistoryDialog::tr("Nothing has been changed since it was made"), {});
    else
        empty->setTexts(HistoryDialog::tr("No account has been removed"),
                        HistoryDialog::tr("When one is, it can be brought back here with its people and touchpoints."));
    frame->setButton(frame->saveButton(), HistoryDialog::tr("Bring this back"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), HistoryDialog::tr("Close"), QStringLiteral("Esc"));
    frame->setButton(older, HistoryDialog::tr("Show older changes"), {});
    model->retranslate();
    fitColumns(table, historyColumns);
    layOutRows();
    updateButtons();
    say(note);
    frame->fit();
}

HistoryDialog::HistoryDialog(Book &book, UiContext &context, ReadyToWrite readyToWrite, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context, std::move(readyToWrite)))
{
    setObjectName(QStringLiteral("historyDialog"));
}

HistoryDialog::~HistoryDialog() = default;

bool HistoryDialog::startHistory(const Subject &subject)
{
    return d->start(subject);
}

bool HistoryDialog::startRemovedAccounts()
{
    return d->start(std::nullopt);
}

bool HistoryDialog::focusNextPrevChild(bool next)
{
    return d->frame->focusNext(next);
}

void HistoryDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
