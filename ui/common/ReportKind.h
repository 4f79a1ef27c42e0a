// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace laari::ui {

/// What may be asked for in a report; ui/reports makes them.
enum class ReportKind {
    Brief,     ///< of an account, exactly one page
    Account,   ///< all of an account
    Portfolio, ///< all accounts
    Minutes,   ///< of a review
};

} // namespace laari::ui
