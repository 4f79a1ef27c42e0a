// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Portfolio.h"
#include "ui/common/SearchFold.h"

#include <QString>

#include <optional>
#include <vector>

namespace laari::ui {

enum class PortfolioGrouping { None, Owner, Industry, Lifecycle, Segment, Family };

/// Which accounts are shown.
struct PortfolioFilter {
    QString typed; ///< words that begin words of name, owner, industry or segment
    std::optional<Lifecycle> stage;
    std::optional<QString> owner; ///< empty text: those without one

    bool isNarrow() const { return !typed.trimmed().isEmpty() || stage || owner; }
    friend bool operator==(const PortfolioFilter &, const PortfolioFilter &) = default;
};

/// Indices of the rows that pass, in the order given.
std::vector<size_t> passing(const std::vector<insight::PortfolioRow> &rows, const PortfolioFilter &filter);

/// Accounts that share something, under a name.
struct PortfolioGroup {
    QString name; ///< empty: what is not known of them, or all of them where nothing is grouped by
    std::vector<size_t> rows;
    insight::PortfolioTotals totals;
};

/// The rows in groups by name as the chosen language sorts them, those that lack it last; lifecycle in its own order.
/// The order within a group stays. None: one group.
std::vector<PortfolioGroup> grouped(const std::vector<insight::PortfolioRow> &rows, const std::vector<size_t> &shown,
                                    PortfolioGrouping grouping);

} // namespace laari::ui
