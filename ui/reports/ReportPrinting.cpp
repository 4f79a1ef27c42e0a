// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPrinting.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>

namespace laari::ui {

void setUpPrinter(QPrinter &printer, const PaperReport &report)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(report.isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true); // the report has margins of its own
    printer.setDocName(report.content().documentTitle());
    printer.setCreator(QStringLiteral("Laari"));
}

void printReport(QPrinter &printer, const PaperReport &report)
{
    const int from = std::max(1, printer.fromPage());
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), report.pages()) : report.pages();
    QPainter painter(&printer);
    if (!painter.isActive())
        return;
    // To the paper that is in the printer, which need not be A4.
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Inch).size() * printer.resolution();
    const QSizeF page = report.pageSize();
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.scale(scale, scale);
    for (int number = from; number <= to; ++number) {
        if (number > from)
            printer.newPage();
        report.paint(painter, number - 1);
    }
}

void previewReport(const PaperReport &report, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUpPrinter(printer, report);
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setObjectName(QStringLiteral("printPreview"));
    dialog.setWindowTitle(report.content().documentTitle());
    dialog.resize(900, 720);
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&report](QPrinter *each) { printReport(*each, report); });
    dialog.exec();
}

} // namespace laari::ui
