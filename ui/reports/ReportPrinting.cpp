// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/ReportPrinting.h"

#include <QPageLayout>
#include <QPainter>
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

bool printReport(QPrinter &printer, const PaperReport &report, const ReportProgress &progress)
{
    const int from = std::max(1, printer.fromPage());
    const int to = printer.toPage() > 0 ? std::min(printer.toPage(), report.pages()) : report.pages();
    QPainter painter(&printer);
    if (!painter.isActive())
        return false;
    // To the paper that is in the printer, which need not be A4.
    const QSizeF paper = printer.pageLayout().fullRect(QPageLayout::Inch).size() * printer.resolution();
    const QSizeF page = report.pageSize();
    const double scale = std::min(paper.width() / page.width(), paper.height() / page.height());
    painter.scale(scale, scale);
    for (int number = from; number <= to; ++number) {
        if (progress && !progress(number - from, to - from + 1)) {
            printer.abort();
            return false;
        }
        if (number > from)
            printer.newPage();
        report.paint(painter, number - 1);
    }
    return true;
}

} // namespace laari::ui
