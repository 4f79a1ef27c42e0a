// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QString>

namespace laari {

/// The extensible lists kept in the book.
enum class ListKind { Cause, JourneyStage, OurFunction, Emotion, Sign };

/// Which way an emotion or a sign points; Neutral for the other lists.
enum class Valence { Negative, Neutral, Positive };

/// An entry of a list, named in both languages. A user types one; the other is then the same until edited.
struct ListItem {
    ListItemId id;
    QString uid;
    ListKind list = ListKind::Cause;
    QString finnish;
    QString english;
    Valence valence = Valence::Neutral;
    bool retired = false; ///< kept for what uses it, not offered any more

    friend bool operator==(const ListItem &, const ListItem &) = default;
};

} // namespace laari
