// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/Corrections.h"

#include <algorithm>

namespace laari::trust {

Corrections::Corrections(const Model &model, std::vector<CorrectionDay> days) : m_model(&model), m_days(std::move(days))
{
}

bool Corrections::anyIn(Day first, Day last) const
{
    const auto it = std::ranges::lower_bound(m_days, first, {}, &CorrectionDay::day);
    return it != m_days.end() && it->day <= last;
}

Settling Corrections::between(Day from, Day to, bool closed)
{
    const auto passing = [&](int days) {
        const Passage passage = m_model->passage(days);
        return closed ? passage.closed : passage.open;
    };
    if (from >= to - 1 || !anyIn(from + 1, to - 1))
        return passing(to - from);

    Settling whole;
    qint32 day = from.value + 1;
    const qint32 end = to.value; // its morning is passed to, but what is corrected on it comes later
    while (day < end) {
        // The largest block that begins here and does not reach beyond.
        int level = 0;
        while (level < 30 && (day & ((1 << (level + 1)) - 1)) == 0 && (qint64(1) << (level + 1)) <= qint64(end) - day)
            ++level;
        const Both block = across({level, day >> level});
        whole = whole.then(closed ? block.closed : block.open);
        day += 1 << level;
    }
    return whole.then(passing(1));
}

Corrections::Both Corrections::across(const Block &block)
{
    const Day first{qint32(qint64(block.index) << block.level)};
    const int days = 1 << block.level;
    if (!anyIn(first, first + (days - 1))) {
        const Passage passage = m_model->passage(days);
        return {passage.open, passage.closed};
    }
    if (const auto known = m_blocks.constFind(block); known != m_blocks.constEnd())
        return *known;

    Both both;
    if (block.level == 0) {
        const double kept = std::ranges::lower_bound(m_days, first, {}, &CorrectionDay::day)->kept;
        const Settling corrected{1, kept, 0};
        const Passage passage = m_model->passage(1);
        both = {passage.open.then(corrected), passage.closed.then(corrected)};
    } else {
        const Both earlier = across({block.level - 1, block.index * 2});
        const Both later = across({block.level - 1, block.index * 2 + 1});
        both = {earlier.open.then(later.open), earlier.closed.then(later.closed)};
    }
    m_blocks.insert(block, both);
    return both;
}

} // namespace laari::trust
