// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/store/Salvage.h"

#include <QJsonArray>

namespace laari::ctl {

namespace {

QJsonObject asJson(const SalvageReport &report)
{
    QJsonArray tables;
    for (const SalvagedTable &each : report.tables)
        tables.append(QJsonObject{{QStringLiteral("table"), each.name},
                                  {QStringLiteral("cameOver"), each.cameOver},
                                  {QStringLiteral("lost"), each.lost},
                                  {QStringLiteral("mended"), each.mended}});
    return {{QStringLiteral("complete"), report.lostNothing()},
            {QStringLiteral("tables"), tables},
            {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}};
}

void print(const Console &console, const SalvageReport &report)
{
    std::vector<QStringList> rows;
    for (const SalvagedTable &each : report.tables)
        rows.push_back(
            {each.name, QString::number(each.cameOver), QString::number(each.lost), QString::number(each.mended)});
    console.table({{QStringLiteral("Table")},
                   {QStringLiteral("Came over"), Align::Right},
                   {QStringLiteral("Lost"), Align::Right},
                   {QStringLiteral("Mended"), Align::Right}},
                  rows);
    for (const QString &problem : report.problems)
        console.line(problem);
}

} // namespace

int runSalvage(const Invocation &invocation)
{
    Options options(invocation, {switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK"), QStringLiteral("NEWBOOK")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto report = salvage(options.positional(0), options.positional(1), invocation.clock, invocation.uids,
                                invocation.console.progress(QStringLiteral("Salvaging")));
    if (!report)
        return invocation.console.failed(report.error(), json);
    if (json)
        invocation.console.json(asJson(*report));
    else
        print(invocation.console, *report);
    return report->lostNothing() ? Done : SomeRefused;
}

} // namespace laari::ctl
