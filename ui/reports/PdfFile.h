// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/reports/PaperReport.h"

#include <QByteArray>

namespace laari::ui {

/// Told what is done and how much there is; false: stop (Cancelled).
using ReportProgress = std::function<bool(qint64 done, qint64 total)>;

/// A PDF of the report: lines and text, with its title and its language for those who have it read aloud.
Result<QByteArray> pdfOf(const PaperReport &report, const ReportProgress &progress = {});

} // namespace laari::ui
