// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/PaperReport.h"

class QPrinter;

namespace laari::ui {

/// A4, as the report lies.
void setUpPrinter(QPrinter &printer, const PaperReport &report);
/// The pages that the printer is set to print, or all. False: stopped, or the printer takes nothing.
bool printReport(QPrinter &printer, const PaperReport &report, const ReportProgress &progress = {});

} // namespace laari::ui
