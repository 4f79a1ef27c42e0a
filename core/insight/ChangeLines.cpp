// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ChangeLines.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace laari::insight {

namespace {

using Kind = ChangeLine::Kind;

int inTenths(double points)
{
    return int(std::lround(points * 10));
}

/// As in the sentences: what a failure took, and apart from it what its recovery gave back.
ChangeLine lineOf(Kind kind, const trust::Cause &cause)
{
    return {kind, inTenths(cause.unmended), cause.entry, cause.cushioned, 1, false};
}

void addFailures(const std::vector<trust::Cause> &causes, const trust::Change &change, const StoryPart &told, int most,
                 std::vector<ChangeLine> &lines)
{
    lines.push_back({Kind::Failures, inTenths(change.failures->points), {}, 0, told.count, told.mended});
    const size_t shown = std::min(causes.size(), size_t(most));
    for (size_t i = 0; i < shown; ++i)
        lines.push_back(lineOf(Kind::OfFailures, causes[i]));
    if (shown < causes.size())
        lines.push_back({Kind::MoreFailures, 0, {}, 0, int(causes.size() - shown), told.mended});
}

void addCauses(const std::vector<trust::Cause> &causes, int most, std::vector<ChangeLine> &lines)
{
    double others = 0;
    int count = 0;
    for (const trust::Cause &cause : causes) {
        const ChangeLine line = lineOf(Kind::Cause, cause);
        if (line.tenths != 0 && most > 0) {
            lines.push_back(line);
            --most;
        } else {
            others += cause.unmended;
            ++count;
        }
    }
    if (inTenths(others) != 0)
        lines.push_back({Kind::Others, inTenths(others), {}, 0, count, false});
}

} // namespace

int tenthsOf(const trust::Change &change)
{
    return inTenths(change.trustAfter - change.trustBefore);
}

std::vector<ChangeLine> changeLines(const trust::Change &change, const ChangeStory &story, int most)
{
    std::vector<trust::Cause> causes = change.causes;
    std::ranges::stable_sort(causes, std::greater(), [](const trust::Cause &each) { return std::abs(each.unmended); });
    std::vector<ChangeLine> lines;
    const auto told = std::ranges::find(story.parts, StoryKind::Failures, &StoryPart::kind);
    if (told != story.parts.end() && change.failures) {
        const auto apart = std::stable_partition(causes.begin(), causes.end(), [&](const trust::Cause &cause) {
            return std::ranges::find(told->entries, cause.entry) != told->entries.end();
        });
        addFailures({causes.begin(), apart}, change, *told, most, lines);
        causes.erase(causes.begin(), apart);
    }
    addCauses(causes, most, lines);
    if (const int later = inTenths(change.enteredLater); later != 0)
        lines.push_back({Kind::EnteredLater, later, {}, 0, 1, false});

    int left = tenthsOf(change);
    for (const ChangeLine &line : lines)
        left -= line.counts() ? line.tenths : 0;
    // One line takes the rounding, so that they add up to the tenth.
    const bool alone = change.causes.size() < 2;
    if (const int faded = alone ? left : inTenths(change.fading); faded != 0 || lines.empty()) {
        lines.push_back({Kind::Fading, faded, {}, 0, 1, false});
        left -= faded;
    }
    if (left != 0)
        lines.push_back({Kind::Together, left, {}, 0, 1, false});
    return lines;
}

} // namespace laari::insight
