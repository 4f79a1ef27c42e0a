// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/PortfolioArrangement.h"

#include "ui/common/Words.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <numeric>

namespace laari::ui {

namespace {

QString keyOf(const insight::PortfolioRow &row, PortfolioGrouping grouping)
{
    switch (grouping) {
    case PortfolioGrouping::Owner: return row.owner;
    case PortfolioGrouping::Industry: return row.industry.trimmed();
    case PortfolioGrouping::Lifecycle: return Words::capital(Words::of(row.stage));
    case PortfolioGrouping::Segment: return row.segment.trimmed();
    case PortfolioGrouping::Family: return row.family;
    case PortfolioGrouping::None: break;
    }
    return {};
}

} // namespace

std::vector<size_t> passing(const std::vector<insight::PortfolioRow> &rows, const PortfolioFilter &filter)
{
    const SearchNeedle needle(filter.typed);
    std::vector<size_t> passed;
    for (size_t i = 0; i < rows.size(); ++i) {
        const insight::PortfolioRow &row = rows[i];
        if ((filter.stage && row.stage != *filter.stage) || (filter.owner && row.owner != *filter.owner))
            continue;
        const QStringList words{row.name, row.owner, row.industry, row.segment};
        if (filter.typed.trimmed().isEmpty() || needle.matches(searchFold(words.join(QLatin1Char(' ')))))
            passed.push_back(i);
    }
    return passed;
}

std::vector<PortfolioGroup> grouped(const std::vector<insight::PortfolioRow> &rows, const std::vector<size_t> &shown,
                                    PortfolioGrouping grouping)
{
    std::vector<PortfolioGroup> groups;
    QHash<QString, size_t> places; // industries differ by case alone where people typed them
    for (const size_t i : shown) {
        const QString key = keyOf(rows[i], grouping);
        const QString folded = key.toCaseFolded();
        auto place = places.constFind(folded);
        if (place == places.constEnd()) {
            place = places.insert(folded, groups.size());
            groups.push_back({key, {}, {}});
        }
        groups[*place].rows.push_back(i);
        groups[*place].totals.add(rows[i]);
    }
    if (grouping == PortfolioGrouping::Lifecycle) {
        std::stable_sort(groups.begin(), groups.end(), [&](const PortfolioGroup &a, const PortfolioGroup &b) {
            const auto rank = [&](const PortfolioGroup &group) {
                const Lifecycle stage = rows[group.rows.front()].stage;
                return stage == Lifecycle::Customer ? -1 : int(stage); // those who are come before those who may
            };
            return rank(a) < rank(b);
        });
        return groups;
    }
    QCollator collator{QLocale()};
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    std::stable_sort(groups.begin(), groups.end(), [&](const PortfolioGroup &a, const PortfolioGroup &b) {
        if (a.name.isEmpty() != b.name.isEmpty())
            return b.name.isEmpty();
        return collator.compare(a.name, b.name) < 0;
    });
    return groups;
}

} // namespace laari::ui
