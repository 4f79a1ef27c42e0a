// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Replay.h"

#include <QHash>

#include <vector>

namespace laari::trust {

/// The days on which surveys scaled settled evidence, and what any stretch of days between did to a failure that
/// nobody touched.
///
/// A stretch is put together from blocks of 1, 2, 4 ... days, cut at fixed calendar days, each a linear map kept once
/// it is known: looking up a failure costs O(log days) however many surveys lie between. The fixed cuts matter:
/// starting from a checkpoint, which knows only later surveys, gives the same products in the same order, bit for bit.
class Corrections {
public:
    Corrections(const Model &model, std::vector<CorrectionDay> days);

    /// Later than all added before.
    void add(const CorrectionDay &day) { m_days.push_back(day); }

    /// From the end of the day `from` to the morning of `to`, at the latest the day after the last one added.
    Settling between(Day from, Day to, bool closed);

private:
    struct Both {
        Settling open;
        Settling closed;
    };
    struct Block { ///< the days first() to first() + 2^level - 1, corrections included
        int level;
        qint32 index;
        friend bool operator==(const Block &, const Block &) = default;
        friend size_t qHash(const Block &block, size_t seed = 0) { return qHashMulti(seed, block.level, block.index); }
    };

    bool anyIn(Day first, Day last) const;
    Both across(const Block &block);

    const Model *m_model;
    std::vector<CorrectionDay> m_days; ///< ascending
    QHash<Block, Both> m_blocks;       ///< those with corrections in them that were asked for; only of the past
};

} // namespace laari::trust
