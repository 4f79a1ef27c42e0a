// SPDX-License-Identifier: GPL-3.0-or-later
// What the customer was asked: surveys, and what it values.
#include "core/insight/SurveyResults.h"
#include "ui/common/SurveyWords.h"
#include "ui/common/Words.h"
#include "ui/reports/AccountReport.h"

#include <QLocale>

#include <numeric>

namespace laari::ui {

namespace {

/// Of the items of the trust scale.
ReportCell trustMean(const std::optional<SurveyAnswer> &answer)
{
    const std::vector<int> items = answer ? answer->items() : std::vector<int>();
    if (items.empty())
        return {};
    return std::accumulate(items.begin(), items.end(), 0.0) / double(items.size());
}

} // namespace

ReportSection AccountReport::surveys() const
{
    ReportSection section{ReportPart::Surveys, tr("Surveys"), {}, {}, {}, {}};
    ReportTable table{tr("Surveys"),
                      {{tr("Date"), CellKind::Date, 1.6},
                       {tr("Survey"), CellKind::Text, 4},
                       {tr("Role"), CellKind::Text, 2},
                       {tr("Answer"), CellKind::Text, 3},
                       {tr("Instrument", "of a survey: NPS, CSAT …"), CellKind::Text, 1, Medium::Sheet},
                       //: of an answer to a survey
                       {tr("Score"), CellKind::Whole, 1, Medium::Sheet},
                       {tr("Trust scale, mean"), CellKind::Tenths, 1, Medium::Sheet}},
                      {}};
    for (const SurveyRepository::OfAccount &each : m_facts.surveys) {
        const Day day = each.answer ? each.answer->day : each.invitedOn.value_or(each.survey.openedOn);
        const auto stored = m_facts.people.find(each.person);
        const QString role = stored == m_facts.people.end() ? QString() : Words::of(stored->second.roleOn(day).role);
        QString said = insight::isOver(each.survey, m_facts.today) ? tr("no answer") : tr("no answer yet");
        if (each.answer)
            said = SurveyWords::answer(each.survey, *each.answer);
        table.rows.push_back(
            {day, each.survey.name, role, said, SurveyWords::of(each.survey.instrument),
             each.answer && each.answer->score ? ReportCell(double(*each.answer->score)) : ReportCell(),
             trustMean(each.answer)});
    }
    if (table.rows.empty())
        section.sentences << tr("No surveys yet.");
    else
        section.table = std::move(table);
    return section;
}

ReportSection AccountReport::value() const
{
    ReportSection section{ReportPart::Value, tr("What they value"), {}, {}, {}, {}};
    ReportTable table{tr("Value", "name of a sheet: what the customer values"),
                      {{tr("What they value"), CellKind::Text, 4},
                       {tr("Role"), CellKind::Text, 2},
                       {tr("People"), CellKind::Whole, 1},
                       {tr("Expected", "value: median of 1 to 5"), CellKind::Tenths, 1.2},
                       {tr("Got", "value: median of 1 to 5"), CellKind::Tenths, 1.2},
                       {tr("Gap", "value: got less expected"), CellKind::Signed, 1.2}},
                      {}};
    const auto cell = [](const std::optional<double> &value) { return value ? ReportCell(*value) : ReportCell(); };
    const bool finnish = QLocale().language() == QLocale::Finnish;
    for (const insight::ValueOfDriver &each : m_facts.values) {
        const QString name = finnish ? each.driver.finnish : each.driver.english;
        if (each.roles.empty())
            table.rows.push_back({name, tr("nobody asked yet"), {}, {}, {}, {}});
        for (const insight::ValueOfRole &role : each.roles)
            table.rows.push_back({name, Words::of(role.role), double(role.people), cell(role.expectation.median()),
                                  cell(role.delivery.median()), cell(role.gap)});
    }
    if (table.rows.empty())
        section.sentences << tr("It has not been asked yet what this customer values.");
    else
        section.table = std::move(table);
    return section;
}

} // namespace laari::ui
