// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/ImportDialog.h"

#include "ui/common/Busy.h"
#include "ui/common/Card.h"
#include "ui/common/DialogFrame.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Prompts.h"
#include "ui/common/Theme.h"
#include "ui/files/ImportFileRow.h"
#include "ui/files/ImportReportView.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace laari::ui {

namespace {

constexpr std::array kinds{ImportedKind::Account, ImportedKind::Person, ImportedKind::Touchpoint};

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    return paths;
}

} // namespace

class ImportDialog::Private {
public:
    Private(ImportDialog *dialog, Book &theBook, UiContext &theContext);

    void retranslate();
    ImportFileRow *row(ImportedKind kind) const { return rows[size_t(kind)]; }
    void choose(ImportedKind kind);
    void hint(ImportedKind kind);
    exchange::ImportRequest request(bool dryRun) const;
    void preview();
    void import();
    QString failureText() const;

    ImportDialog *q;
    Book &book;
    UiContext &context;
    DialogFrame *frame;
    QLabel *intro;
    std::array<ImportFileRow *, 3> rows;
    QCheckBox *createPeople;
    QCheckBox *createAccounts;
    QLabel *failure;
    ImportReportView *report;
    QPushButton *copy;
    std::optional<Error> error;
    QStringList strangers; ///< files dropped that hold nothing we know
    bool previewed = false;
    bool done = false;
};

ImportDialog::Private::Private(ImportDialog *dialog, Book &theBook, UiContext &theContext)
    : q(dialog), book(theBook), context(theContext)
{
    frame = new DialogFrame(q, context, QStringLiteral("import"), 760);
    frame->body()->setSpacing(8);
    intro = new QLabel(frame->content());
    intro->setObjectName(QStringLiteral("importIntro"));
    intro->setWordWrap(true);
    Theme::setKind(intro, "muted");
    frame->body()->addWidget(intro);

    auto *card = new Card(frame->content());
    const std::array names{QStringLiteral("importAccounts"), QStringLiteral("importPeople"),
                           QStringLiteral("importTouchpoints")};
    for (const ImportedKind kind : kinds) {
        auto *each = new ImportFileRow(names[size_t(kind)], card);
        rows[size_t(kind)] = each;
        card->body()->addWidget(each);
        connect(each, &ImportFileRow::chooseRequested, q, [this, kind] { choose(kind); });
        connect(each, &ImportFileRow::leftOut, q, [this, kind] { q->setFile(kind, {}); });
    }
    frame->body()->addWidget(card);

    createPeople = new QCheckBox(frame->content());
    createPeople->setObjectName(QStringLiteral("importCreatePeople"));
    createAccounts = new QCheckBox(frame->content());
    createAccounts->setObjectName(QStringLiteral("importCreateAccounts"));
    for (QCheckBox *option : {createAccounts, createPeople}) {
        frame->body()->addWidget(option);
        connect(option, &QCheckBox::toggled, q, [this] { preview(); });
    }

    failure = new QLabel(frame->content());
    failure->setObjectName(QStringLiteral("importFailure"));
    failure->setWordWrap(true);
    failure->setTextFormat(Qt::PlainText);
    failure->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    Theme::setKind(failure, "error");
    failure->hide();
    frame->body()->addWidget(failure);

    report = new ImportReportView(frame->content());
    report->hide();
    frame->body()->addWidget(report, 1);
    frame->body()->addStretch(0);

    copy = frame->addButtonLeft(QStringLiteral("importCopy"));
    copy->setAutoDefault(false);
    copy->hide();
    frame->saveButton()->setEnabled(false);
    connect(copy, &QPushButton::clicked, q, [this] { QGuiApplication::clipboard()->setText(report->asText()); });
    connect(frame->saveButton(), &QPushButton::clicked, q, [this] { import(); });
    connect(frame->cancelButton(), &QPushButton::clicked, q, [this] { done ? q->accept() : q->reject(); });
    frame->orderTabs();
    retranslate();
    rows[0]->findChild<QPushButton *>(names[0] + QStringLiteral("Choose"))->setFocus();
}

void ImportDialog::Private::retranslate()
{
    frame->setTitle(ImportDialog::tr("Import from other programs"));
    intro->setText(ImportDialog::tr("Choose the CSV files that another program has exported, all three or any of them. "
                                    "They can also be dropped here. The same file can come again: what is known "
                                    "already is not added twice."));
    row(ImportedKind::Account)
        ->setTexts(ImportDialog::tr("Accounts"), ImportDialog::tr("Choose the file of accounts"),
                   ImportDialog::tr("Leave out the file of accounts"));
    row(ImportedKind::Person)
        ->setTexts(ImportDialog::tr("People"), ImportDialog::tr("Choose the file of people"),
                   ImportDialog::tr("Leave out the file of people"));
    row(ImportedKind::Touchpoint)
        ->setTexts(ImportDialog::tr("Touchpoints"), ImportDialog::tr("Choose the file of touchpoints"),
                   ImportDialog::tr("Leave out the file of touchpoints"));
    int widest = 0;
    for (const ImportFileRow *each : rows)
        widest = std::max(widest, each->labelWidth());
    for (ImportFileRow *each : rows)
        each->setLabelWidth(widest + 16);
    for (const ImportedKind kind : kinds)
        hint(kind);

    createAccounts->setText(ImportDialog::tr("Add accounts that the file of people names but nobody knows yet"));
    createPeople->setText(ImportDialog::tr("Add people whom the file of touchpoints names but nobody knows yet"));
    for (QCheckBox *option : {createAccounts, createPeople})
        option->setAccessibleName(option->text());
    //: on a button: import the chosen files
    frame->setButton(frame->saveButton(), ImportDialog::tr("Import"), QStringLiteral("↵"));
    frame->setButton(frame->cancelButton(), done ? ImportDialog::tr("Close") : ImportDialog::tr("Cancel"),
                     QStringLiteral("Esc"));
    frame->setButton(copy, ImportDialog::tr("Copy the report"), {});
    failure->setText(failureText());
    failure->setAccessibleName(failure->text());
    report->retranslate();
    frame->fit();
}

void ImportDialog::Private::choose(ImportedKind kind)
{
    const QString path = context.prompts.openCsvPath(q, row(kind)->chooseTitle());
    if (!path.isEmpty())
        q->setFile(kind, path);
}

/// A file in the wrong place mostly reads as nonsense; say so before its numbers do.
void ImportDialog::Private::hint(ImportedKind kind)
{
    if (row(kind)->path().isEmpty())
        return;
    const auto held = exchange::kindOfFile(row(kind)->path());
    if (!held || !*held || **held == kind)
        return row(kind)->setHint({});
    switch (**held) {
    case ImportedKind::Account: row(kind)->setHint(ImportDialog::tr("This file seems to hold accounts.")); break;
    case ImportedKind::Person: row(kind)->setHint(ImportDialog::tr("This file seems to hold people.")); break;
    case ImportedKind::Touchpoint: row(kind)->setHint(ImportDialog::tr("This file seems to hold touchpoints.")); break;
    }
}

exchange::ImportRequest ImportDialog::Private::request(bool dryRun) const
{
    exchange::ImportRequest request;
    request.accounts = row(ImportedKind::Account)->path();
    request.people = row(ImportedKind::Person)->path();
    request.touchpoints = row(ImportedKind::Touchpoint)->path();
    request.createAccounts = createAccounts->isChecked();
    request.createPeople = createPeople->isChecked();
    request.dryRun = dryRun;
    return request;
}

void ImportDialog::Private::preview()
{
    error.reset();
    failure->hide();
    report->hide();
    copy->hide();
    previewed = false;
    const exchange::ImportRequest rehearsal = request(true);
    if (!rehearsal.accounts.isEmpty() || !rehearsal.people.isEmpty() || !rehearsal.touchpoints.isEmpty()) {
        Busy busy(ImportDialog::tr("Looking what is in the files…"), q);
        const auto rehearsed = exchange::importFiles(
            book, rehearsal, [&](qint64 finished, qint64 total) { return busy.report(finished, total); });
        busy.reset();
        if (rehearsed) {
            previewed = true;
            report->setReport(*rehearsed, ImportReportView::Tense::WillDo);
            report->show();
            copy->show();
        } else {
            error = rehearsed.error();
        }
    }
    if (error || !strangers.isEmpty()) {
        failure->setText(failureText());
        failure->setAccessibleName(failure->text());
        failure->show();
    }
    frame->saveButton()->setEnabled(previewed);
    frame->orderTabs();
    frame->fit();
}

void ImportDialog::Private::import()
{
    Busy busy(ImportDialog::tr("Importing…"), q);
    const auto imported = exchange::importFiles(
        book, request(false), [&](qint64 finished, qint64 total) { return busy.report(finished, total); });
    busy.reset();
    if (!imported) {
        error = imported.error();
        failure->setText(failureText());
        failure->setAccessibleName(failure->text());
        failure->show();
        frame->fit();
        return;
    }
    done = true;
    error.reset();
    failure->hide();
    report->setReport(*imported, ImportReportView::Tense::Done);
    for (QWidget *each :
         {static_cast<QWidget *>(rows[0]), static_cast<QWidget *>(rows[1]), static_cast<QWidget *>(rows[2])})
        each->setEnabled(false);
    createAccounts->hide();
    createPeople->hide();
    intro->hide();
    frame->saveButton()->hide();
    frame->cancelButton()->setDefault(true);
    frame->cancelButton()->setFocus();
    retranslate();
    frame->orderTabs();
    frame->fit();
}

QString ImportDialog::Private::failureText() const
{
    QStringList lines;
    for (const QString &file : strangers)
        lines.append(ImportDialog::tr("“%1” has none of the columns that Laari knows. It was left out.").arg(file));
    if (error) {
        const auto place = exchange::structuralErrorPlace(*error);
        //: file name, then a sentence about what is wrong with it
        lines.append(place ? ImportDialog::tr("%1: %2").arg(place->file, ErrorText::of(*error))
                           : ErrorText::of(*error));
    }
    return lines.join(u'\n');
}

ImportDialog::ImportDialog(Book &book, UiContext &context, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, book, context))
{
    setObjectName(QStringLiteral("importDialog"));
    setAcceptDrops(true);
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::takeFiles(const QStringList &paths)
{
    d->strangers.clear();
    for (const QString &path : paths) {
        const auto kind = exchange::kindOfFile(path);
        if (kind && *kind) {
            d->row(**kind)->setPath(path);
            d->hint(**kind);
        } else {
            d->strangers.append(QFileInfo(path).fileName());
        }
    }
    d->preview();
}

void ImportDialog::setFile(ImportedKind kind, const QString &path)
{
    d->strangers.clear();
    d->row(kind)->setPath(path);
    d->hint(kind);
    d->preview();
}

void ImportDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

void ImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!d->done && !localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportDialog::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(event->mimeData()));
}

} // namespace laari::ui
