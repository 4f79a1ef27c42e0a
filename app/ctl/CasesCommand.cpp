// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/model/LoopCase.h"

#include <QJsonArray>

namespace laari::ctl {

namespace {

/// A case with the names it points at, and what the clock says.
struct CaseReading {
    LoopCase loopCase;
    QString account;
    QString person;
    QString owner;
    double hoursLeft = 0; ///< working hours until the response is due; negative: since it was
};

Result<std::vector<CaseReading>> readCases(const Book &book, const std::optional<AccountId> &account, bool all)
{
    const QDateTime now = book.clock().now();
    LAARI_ASSIGN(const LoopSettings settings, book.settings().loop());
    std::vector<LoopCase> cases;
    if (account) {
        LAARI_ASSIGN(cases, book.cases().ofAccount(*account));
    } else if (all) {
        LAARI_ASSIGN(cases, book.cases().openedBetween(QDateTime::fromMSecsSinceEpoch(0), now));
    } else {
        LAARI_ASSIGN(cases, book.cases().open());
    }
    std::vector<CaseReading> readings;
    for (LoopCase &each : cases) {
        if (!all && !each.isOpen())
            continue;
        CaseReading reading;
        LAARI_ASSIGN(const Account customer, book.accounts().find(each.account));
        reading.account = customer.name;
        if (each.person) {
            LAARI_ASSIGN(const Stakeholder person, book.stakeholders().find(*each.person));
            reading.person = person.name;
        }
        if (each.owner) {
            LAARI_ASSIGN(const OwnPerson owner, book.ownPeople().find(*each.owner));
            reading.owner = owner.name;
        }
        constexpr double secondsAnHour = 3600;
        reading.hoursLeft = double(workingSecondsBetween(now, each.dueAt, settings.hours)) / secondsAnHour;
        reading.loopCase = std::move(each);
        readings.push_back(std::move(reading));
    }
    return readings;
}

QString isoMoment(const QDateTime &moment)
{
    return moment.toUTC().toString(Qt::ISODate);
}

QJsonValue moment(const std::optional<QDateTime> &value)
{
    return value ? QJsonValue(isoMoment(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonValue nameOrNull(const QString &name)
{
    return name.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(name);
}

QJsonObject asJson(const CaseReading &reading)
{
    const LoopCase &each = reading.loopCase;
    return {
        {QStringLiteral("uid"), each.uid},
        {QStringLiteral("account"), reading.account},
        {QStringLiteral("person"), nameOrNull(reading.person)},
        {QStringLiteral("owner"), nameOrNull(reading.owner)},
        {QStringLiteral("reason"), QString(codeOf(each.reason))},
        {QStringLiteral("next"), QString(codeOf(each.next()))},
        {QStringLiteral("opened"), isoMoment(each.openedAt)},
        {QStringLiteral("due"), isoMoment(each.dueAt)},
        {QStringLiteral("responded"), moment(each.respondedAt)},
        {QStringLiteral("acted"), moment(each.actedAt)},
        {QStringLiteral("asked"), moment(each.askedAt)},
        {QStringLiteral("outcome"),
         each.outcome ? QJsonValue(QString(codeOf(*each.outcome))) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("closed"), moment(each.closedAt)},
        {QStringLiteral("hoursLeft"),
         each.respondedAt ? QJsonValue(QJsonValue::Null) : QJsonValue(sixDecimals(reading.hoursLeft))},
    };
}

QString clockOf(const CaseReading &reading)
{
    if (reading.loopCase.respondedAt)
        return QStringLiteral("-");
    const QString hours = QString::number(std::abs(reading.hoursLeft), 'f', 1);
    return (reading.hoursLeft < 0 ? QStringLiteral("%1 h late") : QStringLiteral("%1 h left")).arg(hours);
}

QStringList asRow(const CaseReading &reading)
{
    const LoopCase &each = reading.loopCase;
    return {reading.account,
            reading.person,
            reading.owner,
            QString(codeOf(each.reason)),
            each.openedAt.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")),
            QString(codeOf(each.next())),
            clockOf(reading)};
}

} // namespace

int runCases(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("account", "NAME", "of one account"), switchOption("all", "closed ones too"),
                     switchOption("json", "one JSON object")},
                    {QStringLiteral("BOOK")});
    if (!options.ok() || options.wantsHelp())
        return options.tell();
    const Console &console = invocation.console;
    const bool json = options.has("json");
    const auto read = [&]() -> Result<std::vector<CaseReading>> {
        LAARI_ASSIGN(const std::unique_ptr<Book> book, openToRead(invocation, options));
        std::optional<AccountId> account;
        if (options.has("account")) {
            LAARI_ASSIGN(const Account found, findAccount(*book, options.text("account")));
            account = found.id;
        }
        return readCases(*book, account, options.has("all"));
    };
    const auto cases = read();
    if (!cases)
        return console.failed(cases.error(), json);
    if (json) {
        QJsonArray list;
        for (const CaseReading &reading : *cases)
            list.append(asJson(reading));
        console.json({{QStringLiteral("cases"), list}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const CaseReading &reading : *cases)
        rows.push_back(asRow(reading));
    console.table({{QStringLiteral("account")},
                   {QStringLiteral("person")},
                   {QStringLiteral("owner")},
                   {QStringLiteral("reason")},
                   {QStringLiteral("opened")},
                   {QStringLiteral("next")},
                   {QStringLiteral("clock"), Align::Right}},
                  rows);
    return Done;
}

} // namespace laari::ctl
