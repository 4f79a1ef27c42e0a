// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/insight/AccountFigures.h"

#include <QJsonArray>

namespace laari::ctl {

namespace {

QJsonValue number(double value)
{
    return sixDecimals(value);
}

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(sixDecimals(*value)) : QJsonValue(QJsonValue::Null);
}

QJsonObject asJson(const insight::PersonFigures &person)
{
    return {
        {QStringLiteral("name"), person.kind == StakeholderKind::Organisation ? organisationName() : person.name},
        {QStringLiteral("role"), QString(codeOf(person.role))},
        {QStringLiteral("influence"), person.influence},
        {QStringLiteral("active"), person.active},
        {QStringLiteral("b"), number(person.opinion.b)},
        {QStringLiteral("d"), number(person.opinion.d)},
        {QStringLiteral("u"), number(person.opinion.u)},
        {QStringLiteral("trust"), number(person.trust)},
        {QStringLiteral("cx"), number(person.cx)},
        {QStringLiteral("pendingGood"), number(person.pendingGoodwill)},
        {QStringLiteral("pendingBad"), number(person.pendingGrievance)},
        {QStringLiteral("lastContact"),
         person.lastContact ? QJsonValue(isoDate(*person.lastContact)) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject asJson(const insight::AccountFigures &account)
{
    QJsonArray people;
    for (const insight::PersonFigures &person : account.people)
        people.append(asJson(person));
    const trust::AccountReading &reading = account.reading;
    return {
        {QStringLiteral("name"), account.name},
        {QStringLiteral("trust"), number(reading.trust)},
        {QStringLiteral("b"), number(reading.opinion.b)},
        {QStringLiteral("d"), number(reading.opinion.d)},
        {QStringLiteral("u"), number(reading.opinion.u)},
        {QStringLiteral("low"), number(account.range.low)},
        {QStringLiteral("high"), number(account.range.high)},
        {QStringLiteral("cx"), number(reading.cx)},
        {QStringLiteral("carries"), account.carries},
        {QStringLiteral("people"), people},
    };
}

QString whole(double value)
{
    return QString::number(value, 'f', 0);
}

QString share(double value)
{
    return QString::number(value, 'f', 2);
}

QStringList asRow(const insight::AccountFigures &account)
{
    const trust::AccountReading &reading = account.reading;
    return {account.name,
            QString(),
            whole(reading.trust),
            QStringLiteral("%1-%2").arg(whole(account.range.low), whole(account.range.high)),
            reading.cx ? whole(*reading.cx) : QStringLiteral("-"),
            share(reading.opinion.b),
            share(reading.opinion.d),
            share(reading.opinion.u),
            QString::number(account.carries),
            account.lastContact ? isoDate(*account.lastContact) : QStringLiteral("-")};
}

QStringList asRow(const insight::PersonFigures &person)
{
    const QString name = person.kind == StakeholderKind::Organisation ? organisationName() : person.name;
    QString role = QStringLiteral("%1 %2").arg(codeOf(person.role)).arg(person.influence);
    if (!person.active)
        role += QStringLiteral(", not active");
    if (person.doNotScore)
        role += QStringLiteral(", not scored");
    return {QStringLiteral("  ") + name,
            role,
            whole(person.trust),
            QString(),
            person.cx ? whole(*person.cx) : QStringLiteral("-"),
            share(person.opinion.b),
            share(person.opinion.d),
            share(person.opinion.u),
            QString(),
            person.lastContact ? isoDate(*person.lastContact) : QStringLiteral("-")};
}

Result<std::vector<insight::AccountFigures>> figures(const Book &book, const std::optional<QString> &name, Day asOf)
{
    std::vector<Account> accounts;
    if (name) {
        LAARI_ASSIGN(Account account, findAccount(book, *name));
        accounts.push_back(std::move(account));
    } else {
        LAARI_ASSIGN(accounts, book.accounts().all());
    }
    std::vector<insight::AccountFigures> all;
    for (const Account &account : accounts) {
        LAARI_ASSIGN(insight::AccountFigures each, insight::accountFigures(book, account.id, asOf));
        all.push_back(std::move(each));
    }
    return all;
}

} // namespace

int runTrust(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("as-of", "YYYY-MM-DD", "at the end of which day; today if left out"),
                     valueOption("account", "NAME", "this account only"), switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK")});
    const Day asOf = options.day("as-of").value_or(invocation.clock.today());
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto book = openToRead(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto name = options.has("account") ? std::optional(options.text("account")) : std::nullopt;
    const auto accounts = figures(**book, name, asOf);
    if (!accounts)
        return invocation.console.failed(accounts.error(), json);

    if (json) {
        QJsonArray array;
        for (const insight::AccountFigures &account : *accounts)
            array.append(asJson(account));
        invocation.console.json({{QStringLiteral("asOf"), isoDate(asOf)}, {QStringLiteral("accounts"), array}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const insight::AccountFigures &account : *accounts) {
        rows.push_back(asRow(account));
        for (const insight::PersonFigures &person : account.people)
            rows.push_back(asRow(person));
    }
    invocation.console.line(QStringLiteral("Trust index at the end of %1").arg(isoDate(asOf)));
    invocation.console.table({{QStringLiteral("Account")},
                              {QStringLiteral("Role")},
                              {QStringLiteral("Trust"), Align::Right},
                              {QStringLiteral("Range"), Align::Right},
                              {QStringLiteral("CX"), Align::Right},
                              {QStringLiteral("b"), Align::Right},
                              {QStringLiteral("d"), Align::Right},
                              {QStringLiteral("u"), Align::Right},
                              {QStringLiteral("Carries"), Align::Right},
                              {QStringLiteral("Last contact")}},
                             rows);
    return Done;
}

} // namespace laari::ctl
