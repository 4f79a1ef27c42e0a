// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/PaperReport.h"

class QPrinter;
class QWidget;

namespace laari::ui {

/// A4, as the report lies.
void setUpPrinter(QPrinter &printer, const PaperReport &report);
/// The pages that the printer is set to print, or all.
void printReport(QPrinter &printer, const PaperReport &report);
/// Shows it as it will be printed, and prints it from there.
void previewReport(const PaperReport &report, QWidget *parent);

} // namespace laari::ui
