// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "ui/reports/ReportContent.h"

#include <functional>
#include <optional>
#include <set>

namespace laari {
class Book;
}

namespace laari::ui {

struct ReportRequest {
    ReportKind kind = ReportKind::Brief;
    Language language = Language::English;
    std::optional<AccountId> account; ///< of a brief and of an account's report
    std::optional<ReviewId> review;   ///< of minutes
    std::set<ReportPart> without;     ///< parts left out
    bool companyName = true;
    bool logo = true;

    bool has(ReportPart part) const { return !without.contains(part); }
};

/// The parts that a kind of report has and that can be left out, in their order.
std::vector<ReportPart> partsOf(ReportKind kind);

/// Everything a report says, in its own language. NotFound. Private notes are not read into it at all.
Result<ReportContent> composeReport(const Book &book, const ReportRequest &request, Day today);

} // namespace laari::ui
