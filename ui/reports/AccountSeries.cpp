// SPDX-License-Identifier: GPL-3.0-or-later
// Day by day: what the chart of a report shows, as a table.
#include "ui/common/Words.h"
#include "ui/reports/AccountReport.h"

#include <algorithm>

namespace laari::ui {

namespace {

constexpr int mostDaysToGoal = 3 * 365; ///< of the way to one far away

} // namespace

ReportTable AccountReport::series() const
{
    ReportTable table;
    //: name of a sheet: trust and CX day by day
    table.name = tr("Timeline");
    table.columns = {{tr("Date"), CellKind::Date},
                     {tr("Trust index"), CellKind::Tenths},
                     {tr("Customer experience"), CellKind::Tenths},
                     {tr("Forecast without contact"), CellKind::Tenths},
                     {tr("Trust", "layer of the reservoir"), CellKind::Percent},
                     {tr("Not known yet", "layer of the reservoir"), CellKind::Percent},
                     {tr("Distrust", "layer of the reservoir"), CellKind::Percent}};
    for (const insight::TimelineDay &day : m_facts.timeline.days) {
        const bool today = day.day == m_facts.timeline.today; // the forecast goes on from it
        table.rows.push_back({day.day, day.forecast ? ReportCell() : ReportCell(day.trust),
                              day.cx && !day.forecast ? ReportCell(*day.cx) : ReportCell(),
                              day.forecast || today ? ReportCell(day.trust) : ReportCell(), day.opinion.b,
                              day.opinion.u, day.opinion.d});
    }
    addWayToGoal(table);
    return table;
}

/// A column of its own, and rows for the days that the forecast does not reach.
void AccountReport::addWayToGoal(ReportTable &series) const
{
    if (!m_facts.goal || !m_facts.goal->goal.level || series.rows.empty())
        return;
    series.columns.push_back({Words::capital(ChartPaths::goalWord()), CellKind::Tenths});
    const ChartPath way = ChartPath::toGoal(m_facts.goal->goal);
    const auto cell = [&way](Day day) {
        const std::optional<double> value = way.on(day);
        return value ? ReportCell(*value) : ReportCell();
    };
    for (ReportRow &row : series.rows)
        row.push_back(cell(std::get<Day>(row.front())));
    const Day last = std::min(m_facts.goal->goal.due, m_facts.today + mostDaysToGoal);
    for (Day day = std::get<Day>(series.rows.back().front()) + 1; day <= last; day = day + 1) {
        ReportRow row(series.columns.size());
        row.front() = day;
        row.back() = cell(day);
        series.rows.push_back(std::move(row));
    }
}

} // namespace laari::ui
