// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Failures.h"

#include "core/trust/Thresholds.h"

#include <algorithm>
#include <tuple>

namespace laari::trust {

int DayWindow::countBefore(Day day)
{
    while (m_first < m_days.size() && m_days[m_first] < day - m_length)
        ++m_first;
    return int(m_days.size() - m_first);
}

void CauseWindow::add(Day day, CauseKey cause)
{
    const auto index = qint32(m_failures.size());
    m_failures.push_back({day, -1});
    const auto chain = m_chains.find(cause);
    if (chain == m_chains.end()) {
        m_chains.insert(cause, {index, index, 1});
        return;
    }
    if (chain->oldest < 0)
        chain->oldest = index;
    else
        m_failures[size_t(chain->newest)].next = index;
    chain->newest = index;
    ++chain->count;
}

int CauseWindow::countBefore(Day day, CauseKey cause)
{
    const auto chain = m_chains.find(cause);
    if (chain == m_chains.end())
        return 0;
    while (chain->oldest >= 0 && m_failures[size_t(chain->oldest)].day < day - m_length) {
        chain->oldest = m_failures[size_t(chain->oldest)].next;
        --chain->count;
    }
    return chain->count;
}

Failures::Failures(std::vector<FailureState> known) : m_all(std::move(known))
{
    std::ranges::sort(m_all, {}, [](const FailureState &f) { return std::tuple(f.failureDay, f.failure); });
    m_indexes.reserve(qsizetype(m_all.size()));
    for (size_t i = 0; i < m_all.size(); ++i)
        m_indexes.insert(m_all[i].failure.value, i);
}

Failures::Earlier Failures::before(Day day, CauseKey cause)
{
    // Failures wait here until a later day asks: those of one date do not see each other.
    for (; m_counted < m_all.size() && m_all[m_counted].failureDay < day; ++m_counted)
        count(m_all[m_counted]);
    return {m_serious.countBefore(day), cause == 0 ? 0 : m_causes.countBefore(day, cause),
            m_seriousTwoYears.countBefore(day)};
}

void Failures::count(const FailureState &failure)
{
    if (isSerious(failure.size)) {
        m_serious.add(failure.failureDay);
        m_seriousTwoYears.add(failure.failureDay);
    }
    if (failure.cause != 0)
        m_causes.add(failure.failureDay, failure.cause);
}

size_t Failures::add(const FailureState &failure)
{
    m_all.push_back(failure);
    m_indexes.insert(failure.failure.value, m_all.size() - 1);
    return m_all.size() - 1;
}

std::optional<size_t> Failures::find(EntryId id) const
{
    if (id.kind != EntryKind::Touchpoint)
        return std::nullopt;
    const auto it = m_indexes.constFind(id.value);
    if (it == m_indexes.constEnd())
        return std::nullopt;
    return *it;
}

} // namespace laari::trust
