// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/DayPlan.h"

#include "core/trust/Thresholds.h"

#include <algorithm>

namespace laari::trust {

namespace {

EntryId idOf(const PlannedEntry &planned)
{
    return planned.entry->id;
}

/// Of a touchpoint that mends nothing this person has.
Part ordinary(const Entry &entry)
{
    if (!entry.x)
        return Part::Contact;
    if (isBad(*entry.x))
        return Part::Failure;
    return isGood(*entry.x) ? Part::Deposit : Part::Contact;
}

/// Where it takes nothing of the same date to know.
Part partAlone(const Entry &entry, const Failures &earlier)
{
    if (!entry.isTouchpoint())
        return Part::State;
    if (!entry.mends)
        return ordinary(entry);
    return earlier.find(*entry.mends) ? Part::Recovery : Part::Undecided;
}

} // namespace

size_t DayPlan::indexOf(std::span<const PlannedEntry> planned, EntryId id)
{
    const auto it = std::ranges::lower_bound(planned, id, {}, idOf);
    return it != planned.end() && idOf(*it) == id ? size_t(it - planned.begin()) : planned.size();
}

void DayPlan::make(std::span<const Entry> entries, const Failures &earlier, std::vector<PlannedEntry> &planned)
{
    planned.clear();
    bool settled = true;
    for (const Entry &entry : entries) {
        PlannedEntry &each = planned.emplace_back();
        each.entry = &entry;
        each.part = partAlone(entry, earlier);
        settled = settled && each.part != Part::Undecided;
    }
    // Sums are taken in order of id, so that the order given does not show in the last bit.
    if (!std::ranges::is_sorted(planned, {}, idOf))
        std::ranges::sort(planned, {}, idOf);
    if (settled)
        return;

    // What mends something of the same date is a recovery if that is a failure, which may itself hang on what that
    // one mends. Each chain is followed to its end and decided backwards; a circle is cut where it closes.
    const auto mended = [&](const PlannedEntry &each) { return indexOf(planned, *each.entry->mends); };
    for (size_t start = 0; start < planned.size(); ++start) {
        m_path.clear();
        size_t at = start;
        while (at < planned.size() && planned[at].part == Part::Undecided) {
            planned[at].part = Part::Deciding;
            m_path.push_back(at);
            at = mended(planned[at]);
        }
        if (at < planned.size() && planned[at].part == Part::Deciding)
            planned[at].part = ordinary(*planned[at].entry);
        while (!m_path.empty()) {
            PlannedEntry &each = planned[m_path.back()];
            m_path.pop_back();
            if (each.part != Part::Deciding)
                continue;
            const size_t what = mended(each);
            const bool ofFailure = what < planned.size() && planned[what].part == Part::Failure;
            each.part = ofFailure ? Part::Recovery : ordinary(*each.entry);
        }
    }
}

} // namespace laari::trust
