// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/reports/PaperReport.h"

#include <QByteArray>

namespace laari::ui {

/// A PDF of the report: lines and text, with its title and its language for those who have it read aloud.
Result<QByteArray> pdfOf(const PaperReport &report, const ReportProgress &progress = {});

} // namespace laari::ui
