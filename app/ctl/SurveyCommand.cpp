// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ErrorMessage.h"
#include "app/ctl/Invocation.h"
#include "core/exchange/SurveyImport.h"

#include <QJsonArray>

namespace laari::ctl {

namespace {

QJsonObject asJson(const SurveyRepository::Summary &summary)
{
    const Survey &survey = summary.survey;
    return {{QStringLiteral("name"), survey.name},
            {QStringLiteral("uid"), survey.uid},
            {QStringLiteral("instrument"), QString(codeOf(survey.instrument))},
            {QStringLiteral("lowest"), survey.scale.lowest},
            {QStringLiteral("highest"), survey.scale.highest},
            {QStringLiteral("comparable"), survey.isComparable()},
            {QStringLiteral("channel"), QString(codeOf(survey.channel))},
            {QStringLiteral("opened"), isoDate(survey.openedOn)},
            {QStringLiteral("closes"),
             survey.closesOn ? QJsonValue(isoDate(*survey.closesOn)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("invited"), summary.invited},
            {QStringLiteral("answered"), summary.answered},
            {QStringLiteral("answered_uninvited"), summary.answeredUninvited}};
}

QJsonArray asJson(const std::vector<exchange::SurveyRefusal> &refusals)
{
    QJsonArray all;
    for (const exchange::SurveyRefusal &refusal : refusals)
        all.append(QJsonObject{{QStringLiteral("line"), refusal.line},
                               {QStringLiteral("who"), refusal.who},
                               {QStringLiteral("code"), QString(codeName(refusal.reason.code))},
                               {QStringLiteral("message"), errorMessage(refusal.reason)}});
    return all;
}

QLatin1String kindName(exchange::SurveyFileKind kind)
{
    switch (kind) {
    case exchange::SurveyFileKind::Plain: break;
    case exchange::SurveyFileKind::SurveyMonkey: return QLatin1String("surveymonkey");
    case exchange::SurveyFileKind::Qualtrics: return QLatin1String("qualtrics");
    }
    return QLatin1String("plain");
}

/// The newest of the name: a campaign that is repeated may keep it.
Result<SurveyId> findSurvey(const Book &book, const QString &name)
{
    LAARI_ASSIGN(const std::vector<Survey> found, book.surveys().findByName(name));
    if (found.empty())
        return fail(ErrorCode::NotFound, {QStringLiteral("survey ") + name});
    return found.front().id;
}

int runList(const Invocation &invocation)
{
    Options options(invocation, {switchOption("json", "print JSON")}, {QStringLiteral("BOOK")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();
    const bool json = options.has("json");
    const auto book = openToRead(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto all = (*book)->surveys().summaries();
    if (!all)
        return invocation.console.failed(all.error(), json);
    if (json) {
        QJsonArray surveys;
        for (const SurveyRepository::Summary &each : *all)
            surveys.append(asJson(each));
        invocation.console.json({{QStringLiteral("surveys"), surveys}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const SurveyRepository::Summary &each : *all) {
        const Survey &survey = each.survey;
        QString instrument = codeOf(survey.instrument);
        if (!survey.isComparable())
            instrument += QStringLiteral(" %1-%2, not comparable").arg(survey.scale.lowest).arg(survey.scale.highest);
        rows.push_back({survey.name, instrument, isoDate(survey.openedOn), QString::number(each.invited),
                        QString::number(each.answered)});
    }
    invocation.console.table({{QStringLiteral("Survey")},
                              {QStringLiteral("Instrument")},
                              {QStringLiteral("Opened")},
                              {QStringLiteral("Invited"), Align::Right},
                              {QStringLiteral("Answered"), Align::Right}},
                             rows);
    return Done;
}

void print(const Console &console, const exchange::SurveyImportPlan &plan, const exchange::SurveyImportReport &report)
{
    console.line(QStringLiteral("%1 read: %2 added, %3 known, %4 unknown, %5 refused; score from \"%6\"")
                     .arg(report.read)
                     .arg(report.added)
                     .arg(report.known)
                     .arg(report.unknown.size())
                     .arg(report.refused.size())
                     .arg(plan.file.scoreHeaders.join(QStringLiteral("\", \""))));
    for (const auto *list : {&report.unknown, &report.refused})
        for (const exchange::SurveyRefusal &refusal : *list)
            console.line(QStringLiteral("%1:%2: %3: %4 (%5)")
                             .arg(plan.file.name)
                             .arg(refusal.line)
                             .arg(refusal.who, errorMessage(refusal.reason), codeName(refusal.reason.code)));
}

int runSurveyImport(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("survey", "NAME", "answers to which survey; of several the newest; required"),
                     noBackupOption(), takeOverOption(), switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK"), QStringLiteral("FILE")});
    options.require("survey");
    if (!options.ok() || options.wantsHelp())
        return options.tell();
    const bool json = options.has("json");
    const auto book = openToWrite(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto survey = findSurvey(**book, options.text("survey"));
    if (!survey)
        return invocation.console.failed(survey.error(), json);
    const auto plan = exchange::planSurveyImport(**book, *survey, options.positional(1));
    if (!plan)
        return invocation.console.failed(plan.error(), json);
    const auto report = exchange::importSurvey(**book, *plan);
    if (!report)
        return invocation.console.failed(report.error(), json);
    if (json)
        invocation.console.json({{QStringLiteral("kind"), QString(kindName(plan->file.kind))},
                                 {QStringLiteral("email_column"), plan->file.emailHeader},
                                 {QStringLiteral("score_columns"), QJsonArray::fromStringList(plan->file.scoreHeaders)},
                                 {QStringLiteral("read"), report->read},
                                 {QStringLiteral("added"), report->added},
                                 {QStringLiteral("known"), report->known},
                                 {QStringLiteral("unknown"), asJson(report->unknown)},
                                 {QStringLiteral("refused"), asJson(report->refused)}});
    else
        print(invocation.console, *plan, *report);
    return report->refused.empty() && report->unknown.empty() ? Done : SomeRefused;
}

} // namespace

int runSurvey(const Invocation &invocation)
{
    // "survey import BOOK …" is read as a command of its own.
    Invocation part{invocation.synopsis, invocation.arguments, invocation.console, invocation.clock, invocation.uids};
    const QString what = invocation.arguments.value(1);
    if (what == u"list" || what == u"import")
        part.arguments.removeAt(1);
    if (what == u"import")
        return runSurveyImport(part);
    if (what == u"list" || what == u"--help")
        return runList(part);
    return invocation.console.wrongUsage(QStringLiteral("survey is followed by list or import"), invocation.synopsis);
}

} // namespace laari::ctl
