// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportRequest.h"

namespace laari::ui {

/// All accounts on a day and what has become of them since the last review of the portfolio, or in 90 days.
Result<ReportContent> composePortfolio(const Book &book, const ReportRequest &request, Day today);

} // namespace laari::ui
