// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Evaluate.h"

#include "core/exchange/HistoryJson.h"
#include "core/trust/Outlook.h"

#include <QHash>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace laari {

namespace {

using trust::DayOutcome;
using trust::History;
using trust::Model;
using trust::Opinion;
using trust::ReservoirState;

constexpr auto latin(const char *text)
{
    return QLatin1String(text);
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale + 0.0; // adding 0 makes -0 plain
}

QJsonValue rounded(std::optional<double> value, int decimals)
{
    return value ? QJsonValue(rounded(*value, decimals)) : QJsonValue(QJsonValue::Null);
}

void fillIn(QJsonObject &row, const Opinion &opinion, double trust, const trust::Range &range, std::optional<double> cx)
{
    row[latin("b")] = rounded(opinion.b, 6);
    row[latin("d")] = rounded(opinion.d, 6);
    row[latin("u")] = rounded(opinion.u, 6);
    row[latin("T")] = rounded(trust, 6);
    row[latin("low")] = rounded(range.low, 3);
    row[latin("high")] = rounded(range.high, 3);
    row[latin("cx")] = rounded(cx, 6);
}

int lastDay(const History &history)
{
    int last = history.empty() ? 0 : history.front().day.value;
    for (const trust::Entry &entry : history)
        last = std::max(last, entry.day.value);
    return last;
}

/// The rows of `array`, or one made of `otherwise` alone.
Result<std::vector<JsonAt>> rowsOr(const JsonAt &array, const std::vector<QJsonObject> &otherwise)
{
    LAARI_ASSIGN(std::vector<JsonAt> rows, array.elements());
    if (!rows.empty())
        return rows;
    for (const QJsonObject &object : otherwise)
        rows.emplace_back(object, array.path() + QStringLiteral("[%1]").arg(rows.size()));
    return rows;
}

/// At the day's end: the newest state up to it, passed on.
ReservoirState stateOn(const Model &model, const std::vector<DayOutcome> &outcomes, Day day)
{
    const auto after = std::ranges::upper_bound(outcomes, day, {}, [](const DayOutcome &o) { return o.state.day; });
    if (after == outcomes.begin()) {
        ReservoirState empty;
        empty.day = day;
        return empty;
    }
    return model.passed(std::prev(after)->state, day);
}

Result<QJsonObject> evaluatePerson(const JsonAt &person)
{
    LAARI_ASSIGN(QJsonObject filled, person.object());
    trust::Parameters parameters;
    if (person.has(latin("params"))) {
        LAARI_ASSIGN(parameters, parametersFromJson(person.at(latin("params"))));
    }
    LAARI_ASSIGN(const History history, historyFromJson(person.at(latin("events"))));
    const Model model(parameters);
    const std::vector<DayOutcome> outcomes = trust::replay(model, history);

    LAARI_ASSIGN(const std::vector<JsonAt> rows,
                 rowsOr(person.at(latin("expect")), {{{latin("day"), lastDay(history)}}}));
    QJsonArray expect;
    for (const JsonAt &row : rows) {
        LAARI_ASSIGN(QJsonObject object, row.object());
        LAARI_ASSIGN(const int day, row.at(latin("day")).whole(-farthestDay, farthestDay));
        const ReservoirState state = stateOn(model, outcomes, Day{day});
        const Opinion opinion = model.opinion(state);
        fillIn(object, opinion, model.trust(opinion), model.range(opinion), Model::cx(state.cx));
        object[latin("pending_good")] = rounded(state.pendingGoodwill, 6);
        object[latin("pending_bad")] = rounded(state.pendingGrievance(), 6);
        expect.append(object);
    }
    filled[latin("expect")] = expect;

    std::vector<double> effectOf(history.size());
    for (const DayOutcome &outcome : outcomes)
        for (const trust::Posting &posting : outcome.postings)
            effectOf[size_t(posting.entry.value - 1)] = posting.effect.toPoints();
    std::vector<QJsonObject> each;
    for (size_t i = 0; i < history.size(); ++i)
        each.push_back({{latin("event"), qint64(i)}});
    LAARI_ASSIGN(const std::vector<JsonAt> asked, rowsOr(person.at(latin("effects")), each));
    QJsonArray effects;
    for (const JsonAt &row : asked) {
        LAARI_ASSIGN(QJsonObject object, row.object());
        LAARI_ASSIGN(const int event, row.at(latin("event")).whole(0, int(history.size()) - 1));
        object[latin("effect")] = rounded(effectOf[size_t(event)], 4);
        effects.append(object);
    }
    filled[latin("effects")] = effects;
    return filled;
}

Result<QJsonObject> evaluateAccount(const JsonAt &account, const QHash<QString, History> &histories)
{
    LAARI_ASSIGN(QJsonObject filled, account.object());
    const Model model(trust::Parameters{});
    trust::AccountHistory people;
    LAARI_ASSIGN(people.expectedDeciders, account.whole(latin("expected_deciders"), 0, 1000, 1));
    int last = 0;
    LAARI_ASSIGN(const std::vector<JsonAt> persons, account.at(latin("people")).elements());
    for (const JsonAt &each : persons) {
        LAARI_TRY(each.object());
        trust::PersonHistory person;
        RolePeriod &period = person.roles.first();
        LAARI_ASSIGN(const size_t role,
                     each.at(latin("role")).word({latin("decider"), latin("influencer"), latin("contact")}));
        period.role = Role(role);
        LAARI_ASSIGN(period.influence, each.whole(latin("influence"), 1, 5, 3));
        const JsonAt named = each.at(latin("history"));
        LAARI_ASSIGN(const QString name, named.text());
        if (!histories.contains(name))
            return named.invalid();
        person.entries = histories.value(name);
        person.knownSince = Day{-farthestDay};
        last = people.people.empty() ? lastDay(person.entries) : std::max(last, lastDay(person.entries));
        people.people.push_back(std::move(person));
    }
    LAARI_ASSIGN(const int on, account.whole(latin("day"), -farthestDay, farthestDay, last));
    const Day day{on};

    const trust::AccountReading reading = trust::accountOn(model, people, day);
    QJsonObject expect = account.at(latin("expect")).object().value_or(QJsonObject());
    fillIn(expect, reading.opinion, reading.trust, model.range(reading.opinion), reading.cx);
    expect[latin("known")] = rounded(reading.knownTrust, 4);
    expect[latin("carries")] = trust::carriesSeriousFailures(model, people, day);
    filled[latin("day")] = on;
    filled[latin("expect")] = expect;
    return filled;
}

} // namespace

Result<QByteArray> evaluate(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return fail(ErrorCode::JsonInvalid, {QStringLiteral("offset %1").arg(parsed.offset)}, parsed.errorString());
    if (!document.isObject())
        return fail(ErrorCode::JsonInvalid, {QStringLiteral("offset 0")});

    QJsonObject filled = document.object();
    const JsonAt root(filled, {});
    LAARI_ASSIGN(const std::vector<JsonAt> persons, root.at(latin("persons")).elements());
    QJsonArray people;
    for (const JsonAt &person : persons) {
        LAARI_ASSIGN(const QJsonObject object, evaluatePerson(person));
        people.append(object);
    }
    if (root.has(latin("persons")))
        filled[latin("persons")] = people;

    QHash<QString, History> histories;
    if (root.has(latin("histories"))) {
        LAARI_ASSIGN(const QJsonObject named, root.at(latin("histories")).object());
        for (auto it = named.begin(); it != named.end(); ++it) {
            const JsonAt events(it.value(), QStringLiteral("histories.") + it.key());
            LAARI_ASSIGN(histories[it.key()], historyFromJson(events));
        }
    }
    LAARI_ASSIGN(const std::vector<JsonAt> all, root.at(latin("accounts")).elements());
    QJsonArray accounts;
    for (const JsonAt &account : all) {
        LAARI_ASSIGN(const QJsonObject object, evaluateAccount(account, histories));
        accounts.append(object);
    }
    if (root.has(latin("accounts")))
        filled[latin("accounts")] = accounts;
    return QJsonDocument(filled).toJson();
}

} // namespace laari
