// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ChangeStory.h"
#include "core/trust/Outlook.h"

#include <vector>

namespace laari::insight {

/// A line of the table of why the trust index changed.
struct ChangeLine {
    enum class Kind {
        Cause,
        Failures,     ///< all of them as one, where the story tells them so; those it is of follow
        OfFailures,   ///< one of those or a recovery, as it would count alone: in no sum
        MoreFailures, ///< those of them that have no line: no points
        Others,       ///< the small ones, summed, unless they even out
        EnteredLater, ///< dated before the window, entered in it
        Fading,       ///< settling and fading of what came before, and changes of people
        Together,     ///< what the causes did to one another's effect
    };

    Kind kind = Kind::Cause;
    int tenths = 0;       ///< tenths of a point of the trust index, as they are shown
    trust::EntryId entry; ///< of Cause and OfFailures
    double cushioned = 0; ///< of those; points, 0: nothing to tell
    int count = 1;        ///< of the failures, of those without a line, of the others
    bool mended = false;  ///< Failures, MoreFailures: recoveries are counted with them, or among them

    bool counts() const { return kind != Kind::OfFailures && kind != Kind::MoreFailures; }
};

/// Tenths by which the index changed: what the lines that count add up to.
int tenthsOf(const trust::Change &change);

/// At most `most` causes, and as many failures, one by one; the largest first. `story` is told of the same change.
std::vector<ChangeLine> changeLines(const trust::Change &change, const ChangeStory &story, int most);

} // namespace laari::insight
