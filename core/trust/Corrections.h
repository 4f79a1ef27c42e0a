// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trust/Replay.h"

#include <QHash>

#include <span>
#include <vector>

namespace laari::trust {

/// The days on which surveys scaled settled evidence, and what any stretch of days between did to a failure that
/// nobody touched.
///
/// A stretch with many surveys is put together from blocks of 64, 128, 256 ... days, cut at fixed calendar days, each a
/// linear map kept once it is known: looking up a failure costs O(log days) however many surveys lie between. The
/// fixed cuts matter: starting from a checkpoint, which knows only later surveys, the same maps are multiplied in the
/// same order, bit for bit.
class Corrections {
public:
    Corrections(const Model &model, std::vector<CorrectionDay> days);

    /// Later than all added before.
    void add(const CorrectionDay &day) { m_days.push_back(day); }

    /// From the end of the day `from` to the morning of `to`, a later day. All corrections between are known.
    Settling between(Day from, Day to, bool closed);

private:
    using Days = std::span<const CorrectionDay>;

    /// The 2^level days from index * 2^level on, their corrections included.
    struct Block {
        int level;
        qint32 index;
        friend bool operator==(const Block &, const Block &) = default;
        friend size_t qHash(const Block &block, size_t seed = 0) { return qHashMulti(seed, block.level, block.index); }
    };
    struct Both {
        Settling open;
        Settling closed;
    };

    Days within(Day first, Day last) const;
    Settling passing(int days, bool closed) const;
    Settling stepping(Day from, Day to, bool closed) const;
    Both across(const Block &block);

    const Model *m_model;
    std::vector<CorrectionDay> m_days; ///< ascending
    QHash<Block, Both> m_blocks;       ///< of the past, those that were asked for
};

} // namespace laari::trust
