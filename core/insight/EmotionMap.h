// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/EmotionGoal.h"
#include "core/model/ListItem.h"
#include "core/store/Book.h"

#include <QSet>

#include <optional>
#include <vector>

namespace laari::insight {

/// By what the columns of the map part the touchpoints.
enum class EmotionColumns { Channels, JourneyStages };

struct EmotionQuestion {
    std::optional<AccountId> account;     ///< of this one alone
    std::optional<QSet<AccountId>> among; ///< else of these; nothing: of all
    EmotionColumns columns = EmotionColumns::Channels;
    Day from;
    Day to;
};

/// A wanted emotion that is felt at less than this share of the touchpoints with a named emotion is rare.
inline constexpr double rareBelow = 0.2;

enum class EmotionGap {
    NoGoal,
    Unknown,   ///< a goal, and no touchpoint yet with a named emotion
    Met,       ///< wanted and felt, or to be removed and not felt
    Missing,   ///< wanted and not felt
    Rare,      ///< wanted and felt at less than rareBelow
    StillFelt, ///< to be removed and felt
};
/// Missing, Rare, StillFelt.
bool isGap(EmotionGap gap);

/// One emotion at one kind of touchpoint.
struct EmotionCell {
    int felt = 0;            ///< touchpoints that named it
    int named = 0;           ///< touchpoints that named any: share = felt / named
    int accountsWanting = 0; ///< with the goal
    // At these accounts alone; the gap is judged by them
    int feltWhereWanted = 0;
    int namedWhereWanted = 0;
    EmotionGap gap = EmotionGap::NoGoal;
    /// 0 (none) to 1: how far the share is on the wrong side. A missing one 1; a rare one less by its share of
    /// rareBelow; one still felt its share of rareBelow, at most 1.
    double size = 0;

    double share() const { return named > 0 ? double(felt) / named : 0; }
};

/// Neither: of all touchpoints, whatever their kind. The goals of a column are those set for it, not for others.
struct EmotionColumn {
    std::optional<Channel> channel;
    std::optional<ListItem> journeyStage;
};

struct EmotionRow {
    ListItem emotion;
    std::vector<EmotionCell> cells; ///< one a column
};

struct EmotionPlace {
    size_t row = 0;
    size_t column = 0;
};

struct EmotionMap {
    std::vector<EmotionColumn> columns; ///< all touchpoints first
    /// By their worst gap in the order of `gaps`; those without one come after, in the list's order.
    std::vector<EmotionRow> rows;
    /// The gaps, worst first: by size; of like ones a negative emotion (it outlasts a positive one), then what more
    /// touchpoints bear out, then the list's order.
    std::vector<EmotionPlace> gaps;

    const EmotionCell &at(EmotionPlace place) const { return rows[place.row].cells[place.column]; }
    int touchpoints() const; ///< with a named emotion
    int goals() const;       ///< cells with a goal
};

/// Emotions aimed at against those felt. Retired emotions and stages are told of where they were felt or are aimed at.
Result<EmotionMap> emotionMap(const Book &book, const EmotionQuestion &question);

} // namespace laari::insight
