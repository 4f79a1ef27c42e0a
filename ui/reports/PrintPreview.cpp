// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/PrintPreview.h"

#include "ui/common/Busy.h"
#include "ui/common/Format.h"
#include "ui/common/Icons.h"
#include "ui/common/Prompts.h"
#include "ui/common/SegmentedChoice.h"
#include "ui/reports/PaperView.h"
#include "ui/reports/ReportFile.h"
#include "ui/reports/ReportPrinting.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace laari::ui {

namespace {

constexpr int edge = 24;

bool askDesktop(QPrinter &printer, QWidget *parent)
{
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

} // namespace

class PrintPreview::Private {
public:
    Private(PrintPreview *dialog, const PaperReport &theReport, UiContext &theContext, AskPrinter how)
        : q(dialog), report(theReport), context(theContext), ask(how ? std::move(how) : AskPrinter(askDesktop)),
          title(new QLabel(q)), back(button("previewBack")), page(new QLabel(q)), forth(button("previewForth")),
          less(button("previewSmaller")), zoom(new QLabel(q)), more(button("previewLarger")),
          fit(new SegmentedChoice(context.theme, q)), view(new PaperView(report, context.theme, q)),
          close(button("previewClose")), toPaper(button("previewPrint"))
    {
    }

    QPushButton *button(const char *name)
    {
        auto *made = new QPushButton(q);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        return made;
    }
    void layOut();
    void takeIcons();
    void fitTitle();
    void showShown();
    void retranslate();
    void print();

    PrintPreview *q;
    const PaperReport &report;
    UiContext &context;
    AskPrinter ask;
    QLabel *title;
    QPushButton *back;
    QLabel *page;
    QPushButton *forth;
    QPushButton *less;
    QLabel *zoom;
    QPushButton *more;
    SegmentedChoice *fit;
    PaperView *view;
    QPushButton *close;
    QPushButton *toPaper;
};

void PrintPreview::Private::layOut()
{
    Theme::setKind(title, "heading");
    title->setTextFormat(Qt::PlainText);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name gives way to what is pressed
    page->setObjectName(QStringLiteral("previewPage"));
    zoom->setObjectName(QStringLiteral("previewZoom"));
    fit->setObjectName(QStringLiteral("previewFit"));
    fit->setKeysShown(false);
    for (QLabel *label : {page, zoom})
        label->setAlignment(Qt::AlignCenter);
    for (QPushButton *each : {back, forth, less, more})
        Theme::setKind(each, "flat");
    Theme::setKind(toPaper, "primary");
    toPaper->setDefault(true);

    auto *column = new QVBoxLayout(q);
    column->setContentsMargins(0, 12, 0, 16);
    column->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(edge, 0, edge, 0);
    head->setSpacing(8);
    head->addWidget(title, 1);
    for (QWidget *each : std::initializer_list<QWidget *>{back, page, forth})
        head->addWidget(each);
    head->addSpacing(16);
    for (QWidget *each : std::initializer_list<QWidget *>{less, zoom, more, fit})
        head->addWidget(each);
    column->addLayout(head);
    column->addWidget(view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(edge, 0, edge, 0);
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(toPaper);
    column->addLayout(foot);
}

void PrintPreview::Private::takeIcons()
{
    back->setIcon(Icons::icon(QStringLiteral("chevron-left"), context.theme));
    forth->setIcon(Icons::icon(QStringLiteral("chevron-right"), context.theme));
    less->setIcon(Icons::icon(QStringLiteral("zoom-out"), context.theme));
    more->setIcon(Icons::icon(QStringLiteral("zoom-in"), context.theme));
}

void PrintPreview::Private::fitTitle()
{
    title->setText(title->fontMetrics().elidedText(report.content().documentTitle(), Qt::ElideRight, title->width()));
}

void PrintPreview::Private::showShown()
{
    //: number of a page and of all, "1/3"
    page->setText(PrintPreview::tr("%1/%2").arg(view->page() + 1).arg(report.pages()));
    page->setMinimumWidth(page->fontMetrics().horizontalAdvance(page->text()) + 8);
    back->setEnabled(view->page() > 0);
    forth->setEnabled(view->page() + 1 < report.pages());
    zoom->setText(Format::percent(view->zoom()));
    const int step = view->fit() == PaperView::Fit::Page ? 1 : 2;
    fit->setValue(view->fit() == PaperView::Fit::None ? std::nullopt : std::optional(step));
}

void PrintPreview::Private::retranslate()
{
    const auto say = [](QPushButton *each, const QString &text, const QString &told) {
        each->setText(text);
        each->setAccessibleName(text.isEmpty() ? told : text);
        each->setToolTip(told);
    };
    fitTitle();
    title->setToolTip(report.content().documentTitle());
    q->setWindowTitle(PrintPreview::tr("Print preview"));
    q->setAccessibleName(PrintPreview::tr("Print preview"));
    view->setAccessibleName(PrintPreview::tr("The report as it will be printed"));
    say(back, {}, PrintPreview::tr("Previous page"));
    say(forth, {}, PrintPreview::tr("Next page"));
    say(less, {}, PrintPreview::tr("Smaller"));
    say(more, {}, PrintPreview::tr("Larger"));
    fit->setAccessibleName(PrintPreview::tr("What fits in the window"));
    //: all of a page fits in the window, or its width
    fit->setOptions({PrintPreview::tr("Whole page"), PrintPreview::tr("Page width")});
    say(close, PrintPreview::tr("Close"), PrintPreview::tr("Close the preview"));
    say(toPaper, PrintPreview::tr("Print…"), PrintPreview::tr("Choose a printer and print the report"));
    zoom->setMinimumWidth(zoom->fontMetrics().horizontalAdvance(Format::percent(3)) + 8);
    showShown();
}

void PrintPreview::Private::print()
{
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, report);
    printer.setFromTo(1, report.pages());
    // The dialog makes the name of a file from that of the document: the one that saving offers too.
    printer.setDocName(suggestedFileName(report.content(), ReportFormat::Pdf));
    if (!ask(printer, q))
        return;
    printer.setDocName(report.content().documentTitle());
    Busy busy(PrintPreview::tr("Printing the report…"), q);
    const bool printed =
        printReport(printer, report, [&busy](qint64 done, qint64 total) { return busy.report(done, total); });
    const bool stopped = busy.wasCanceled();
    busy.reset();
    if (printed)
        q->accept();
    else if (!stopped)
        context.prompts.showError(q, Error{ErrorCode::CannotWrite, {printer.outputFileName()}, {}});
}

PrintPreview::PrintPreview(const PaperReport &report, UiContext &context, QWidget *parent, AskPrinter ask)
    : QDialog(parent), d(std::make_unique<Private>(this, report, context, std::move(ask)))
{
    setObjectName(QStringLiteral("printPreview"));
    d->layOut();
    d->takeIcons();
    d->retranslate();
    connect(&context.theme, &Theme::changed, this, [this] { d->takeIcons(); });
    connect(d->view, &PaperView::shownChanged, this, [this] { d->showShown(); });
    connect(d->back, &QPushButton::clicked, this, [this] { d->view->showPage(d->view->page() - 1); });
    connect(d->forth, &QPushButton::clicked, this, [this] { d->view->showPage(d->view->page() + 1); });
    connect(d->less, &QPushButton::clicked, this, [this] { d->view->zoomBy(-1); });
    connect(d->more, &QPushButton::clicked, this, [this] { d->view->zoomBy(1); });
    connect(d->fit, &SegmentedChoice::chosen, this, [this](std::optional<int> value) {
        d->view->setFit(value == 2 ? PaperView::Fit::Width : PaperView::Fit::Page);
    });
    connect(d->close, &QPushButton::clicked, this, &PrintPreview::reject);
    connect(d->toPaper, &QPushButton::clicked, this, [this] { d->print(); });
    const auto key = [this](const QKeySequence &keys, int steps) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, [this, steps] { d->view->zoomBy(steps); });
    };
    key(QKeySequence::ZoomIn, 1);
    key(QKeySequence::ZoomOut, -1);
    // As large as the window it is over, which is there to be read at a glance.
    const QWidget *over =
        parent && parent->window()->parentWidget() ? parent->window()->parentWidget()->window() : parent;
    const QSize room = screen()->availableSize() - QSize(32, 64);
    const QSize wanted = over ? QSize(over->width() - 2 * edge, over->height() - edge) : QSize(1000, 760);
    resize(wanted.expandedTo({720, 520}).boundedTo(room));
    d->view->setFocus();
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layout()->activate();
    d->fitTitle();
}

void PrintPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        d->retranslate();
    QDialog::changeEvent(event);
}

} // namespace laari::ui
