// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/PdfFile.h"

namespace laari::ui {

enum class ReportFormat { Pdf, Xlsx };

/// By the end of a path: "….xlsx" is a spreadsheet, everything else a PDF.
ReportFormat formatOf(const QString &path);

/// What the file is to hold.
Result<QByteArray> reportBytes(ReportContent content, ReportFormat format, const ReportProgress &progress = {});

/// A name for the file: what it is, whom it is about and the day, without what file systems refuse.
QString suggestedFileName(const ReportContent &content, ReportFormat format);

} // namespace laari::ui
