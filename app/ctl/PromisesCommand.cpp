// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Invocation.h"
#include "core/insight/Promises.h"

#include <QJsonArray>

#include <algorithm>

namespace laari::ctl {

namespace {

/// Open ones by due day, late ones first; then, where asked for, settled ones, the latest first.
Result<std::vector<insight::PromiseLine>> promiseLines(const Book &book, const Options &options)
{
    std::vector<insight::PromiseLine> lines;
    if (options.has("account")) {
        LAARI_ASSIGN(const Account account, findAccount(book, options.text("account")));
        LAARI_ASSIGN(lines, insight::promisesOf(book, account.id));
        if (!options.has("all"))
            std::erase_if(lines, [](const auto &line) { return line.promise.state != PromiseState::Open; });
        return lines;
    }
    LAARI_ASSIGN(lines, insight::openPromises(book));
    if (options.has("all")) {
        LAARI_ASSIGN(const std::vector<insight::PromiseLine> settled,
                     insight::settledPromises(book, Day::fromDate(QDate(1800, 1, 1)), book.clock().today()));
        lines.insert(lines.end(), settled.begin(), settled.end());
    }
    return lines;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject promiseJson(const insight::PromiseLine &line, Day today)
{
    const Promise &promise = line.promise;
    return {
        {QStringLiteral("uid"), promise.uid},
        {QStringLiteral("account"), line.accountName},
        {QStringLiteral("person"), textOrNull(line.personName)},
        {QStringLiteral("what"), promise.what},
        {QStringLiteral("by"), textOrNull(line.whoName)},
        {QStringLiteral("importance"), QString(codeOf(promise.importance))},
        {QStringLiteral("made"), isoDate(promise.madeOn)},
        {QStringLiteral("due"), isoDate(promise.due)},
        {QStringLiteral("new_dates"), promise.newDates},
        {QStringLiteral("state"), QString(codeOf(promise.state))},
        {QStringLiteral("settled"),
         promise.settledOn ? QJsonValue(isoDate(*promise.settledOn)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("late"), promise.isLate(today)},
    };
}

QString stateText(const Promise &promise, Day today)
{
    if (promise.isLate(today))
        return QStringLiteral("late by %1 d").arg(today - promise.due);
    QString state(codeOf(promise.state));
    return state.replace(QLatin1Char('_'), QLatin1Char(' '));
}

} // namespace

int runPromises(const Invocation &invocation)
{
    Options options(invocation,
                    {valueOption("account", "NAME", "of one account alone"),
                     switchOption("all", "settled ones too, after the open ones"), switchOption("json", "print JSON")},
                    {QStringLiteral("BOOK")});
    if (options.has("account"))
        options.require("account");
    if (!options.ok() || options.wantsHelp())
        return options.tell();

    const bool json = options.has("json");
    const auto book = openToRead(invocation, options);
    if (!book)
        return invocation.console.failed(book.error(), json);
    const auto lines = promiseLines(**book, options);
    if (!lines)
        return invocation.console.failed(lines.error(), json);

    const Day today = invocation.clock.today();
    if (json) {
        QJsonArray promises;
        for (const insight::PromiseLine &line : *lines)
            promises.append(promiseJson(line, today));
        invocation.console.json({{QStringLiteral("promises"), promises}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const insight::PromiseLine &line : *lines)
        rows.push_back({isoDate(line.promise.due), stateText(line.promise, today), line.accountName, line.personName,
                        line.whoName, line.promise.what});
    invocation.console.table({{QStringLiteral("Due")},
                              {QStringLiteral("State")},
                              {QStringLiteral("Account")},
                              {QStringLiteral("To")},
                              {QStringLiteral("By")},
                              {QStringLiteral("Promise")}},
                             rows);
    return Done;
}

} // namespace laari::ctl
