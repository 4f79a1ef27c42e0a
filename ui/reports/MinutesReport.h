// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/ReportRequest.h"

namespace laari::ui {

/// What a review is called: its name, or what it is of.
Result<QString> nameOfReview(const Book &book, const Review &review);

/// The minutes of a review: what was seen then, as it was kept, what was decided and what became of it.
Result<ReportContent> composeMinutes(const Book &book, const ReportRequest &request, Day today);

} // namespace laari::ui
