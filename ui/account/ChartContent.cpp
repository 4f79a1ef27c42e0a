// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/ChartContent.h"

#include "ui/account/TouchpointText.h"
#include "ui/account/WhatIfTab.h"
#include "ui/charts/TrustChart.h"

namespace laari::ui {

bool ChartContent::fill(TrustChart &chart, const AccountData &data, const WhatIfTab *whatIf)
{
    std::vector<ChartPath> paths;
    if (data.goal && data.goal->goal.level)
        paths.push_back(ChartPath::toGoal(data.goal->goal));
    insight::Timeline timeline = data.timeline;
    if (whatIf) {
        const std::vector<ChartPath> scenarios = whatIf->paths();
        paths.insert(paths.end(), scenarios.begin(), scenarios.end());
        // The plain forecast goes on as far as they do.
        for (const insight::TimelineDay &day : whatIf->plainDays())
            if (!timeline.days.empty() && day.day > timeline.days.back().day)
                timeline.days.push_back(day);
    }
    const std::shared_ptr<const trust::Model> model = data.model;
    chart.setTimeline(timeline, [model](const insight::TimelineDay &day) { return insight::rangeOn(*model, day); });
    chart.setPaths(paths, whatIf != nullptr);
    chart.setMarkTexts(TouchpointText::marks(data));
    return !data.isBare() || !paths.empty();
}

} // namespace laari::ui
