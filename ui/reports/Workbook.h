// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/PdfFile.h"

namespace laari::ui {

/// The report as a spreadsheet (XLSX): its figures, and a sheet for every table with real numbers and dates and its
/// head frozen; the lines of trust and CX, and the portfolio, as charts of the spreadsheet's own. Words stay words,
/// also where they begin as a formula does.
Result<QByteArray> workbookOf(const ReportContent &content, const ReportProgress &progress = {});

} // namespace laari::ui
