// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/Survey.h"

#include <algorithm>

namespace laari {

std::vector<int> SurveyAnswer::items() const
{
    std::vector<int> answered;
    for (const std::optional<int> &item : {ability, benevolence, integrity})
        if (item)
            answered.push_back(*item);
    return answered;
}

std::optional<StateEvidence> stateEvidence(const Survey &survey, const SurveyAnswer &answer)
{
    if (!survey.isComparable())
        return std::nullopt;
    if (survey.instrument == Instrument::Nps && answer.score && survey.scale.holds(*answer.score))
        return npsEvidence(*answer.score);
    const std::vector<int> items = answer.items();
    const bool onScale = std::ranges::all_of(items, [&](int item) { return survey.scale.holds(item); });
    if (survey.instrument == Instrument::Trust && !items.empty() && onScale)
        return trustScaleEvidence(items, survey.scale);
    return std::nullopt;
}

std::optional<Recording> recordingOf(const Survey &survey, const SurveyAnswer &answer)
{
    if (!survey.isComparable() || !answer.score || !survey.scale.holds(*answer.score))
        return std::nullopt;
    if (survey.instrument == Instrument::Csat)
        return Recording{RecordedAs::Csat, csatScore(*answer.score)};
    if (survey.instrument == Instrument::Ces)
        return Recording{RecordedAs::Ces, cesScore(*answer.score)};
    return std::nullopt;
}

} // namespace laari
