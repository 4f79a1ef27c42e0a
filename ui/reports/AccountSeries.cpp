// SPDX-License-Identifier: GPL-3.0-or-later
// Day by day: what the chart of a report shows, as a table.
#include "ui/common/Words.h"
#include "ui/reports/AccountReport.h"

namespace laari::ui {

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

/// A column of its own.
void AccountReport::addWayToGoal(ReportTable &series) const
{
    if (!m_facts.goal || !m_facts.goal->goal.level)
        return;
    series.columns.push_back({Words::capital(ChartPaths::goalWord()), CellKind::Tenths});
    const ChartPath way = ChartPath::toGoal(m_facts.goal->goal);
    for (ReportRow &row : series.rows) {
        const std::optional<double> value = way.on(std::get<Day>(row.front()));
        row.push_back(value ? ReportCell(*value) : ReportCell());
    }
}

} // namespace laari::ui
