// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Corrections.h"

#include <algorithm>

namespace laari::trust {

namespace {

constexpr int leafLevel = 6; ///< blocks begin at 64 days; less is stepped through
constexpr int topLevel = 20; ///< and end at 2900 years
constexpr size_t manySurveys = 64;

constexpr qint32 firstDayOf(int level, qint32 index)
{
    return qint32(qint64(index) << level);
}

} // namespace

Corrections::Corrections(const Model &model, std::vector<CorrectionDay> days) : m_model(&model), m_days(std::move(days))
{
}

Corrections::Days Corrections::within(Day first, Day last) const
{
    const auto begin = std::ranges::lower_bound(m_days, first, {}, &CorrectionDay::day);
    const auto end = std::ranges::upper_bound(begin, m_days.end(), last, {}, &CorrectionDay::day);
    return {begin, end};
}

Settling Corrections::passing(int days, bool closed) const
{
    const auto ofFailure = [closed](const Passage &passage) { return closed ? passage.closed : passage.open; };
    const std::span<const Passage> known = m_model->passages(); // spares a copy of it all, step by step
    return size_t(days) < known.size() ? ofFailure(known[size_t(days)]) : ofFailure(m_model->passage(days));
}

/// From the end of `from` to the end of `to`, survey by survey.
Settling Corrections::stepping(Day from, Day to, bool closed) const
{
    Settling whole;
    for (const CorrectionDay &correction : within(from + 1, to)) {
        whole = whole.then(passing(correction.day - from, closed)).then({1, correction.kept, 0});
        from = correction.day;
    }
    return from < to ? whole.then(passing(to - from, closed)) : whole;
}

Settling Corrections::between(Day from, Day to, bool closed)
{
    // What is corrected on `to` itself comes after its morning.
    const Day last = to - 1;
    const Days corrections = m_days.empty() ? Days() : within(from + 1, last);
    if (corrections.empty())
        return passing(to - from, closed);
    if (corrections.size() <= manySurveys)
        return stepping(from, last, closed).then(passing(1, closed));

    Settling whole;
    Day done = from;
    while (done < last) {
        // The largest block that begins with the next day and does not reach beyond the last one.
        const qint32 next = done.value + 1;
        int level = 0;
        while (level < topLevel && (next & ((2 << level) - 1)) == 0 && (2 << level) <= last - done)
            ++level;
        if (level >= leafLevel) {
            const Both block = across({level, next >> level});
            whole = whole.then(closed ? block.closed : block.open);
            done = done + (1 << level);
        } else {
            const Day leafEnd{firstDayOf(leafLevel, (next >> leafLevel) + 1) - 1};
            const Day end = std::min(leafEnd, last);
            whole = whole.then(stepping(done, end, closed));
            done = end;
        }
    }
    return whole.then(passing(1, closed));
}

Corrections::Both Corrections::across(const Block &block)
{
    if (const auto known = m_blocks.constFind(block); known != m_blocks.constEnd())
        return *known;
    Both both;
    if (block.level == leafLevel) {
        const Day before = Day{firstDayOf(leafLevel, block.index)} - 1;
        const Day last = before + (1 << leafLevel);
        both = {stepping(before, last, false), stepping(before, last, true)};
    } else {
        const Both earlier = across({block.level - 1, block.index * 2});
        const Both later = across({block.level - 1, block.index * 2 + 1});
        both = {earlier.open.then(later.open), earlier.closed.then(later.closed)};
    }
    m_blocks.insert(block, both);
    return both;
}

} // namespace laari::trust
